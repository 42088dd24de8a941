"""Conditions that several subjects of law share, so that they cannot come to mean different things."""

from typing import Any

from negwizard.engine.rulebook import absent, answer, case, found, law, unknown

DATA_EVENT = case(
    "incident",
    "break_in",
    "ransomware",
    "lost_device",
    "mistaken_disclosure",
    "insider",
    "vendor",
    "none_yet",
)
"""Personal data is at stake, and not only a payment."""

LET_OUT_BY_ITS_OWN_HAND = answer("how_it_got_out", "sent_by_mistake", "given_out", "tricked_out")
"""The organization's own people sent or handed the data out: by mistake, on purpose or after a trick."""

STATUTE_GIVES_THE_CLAIM = law("scheme", "gdpr", "irish_statute")
"""The claim is one under data protection law."""

DATA_STATUTE = law("scheme", "gdpr", "irish_statute", "uk_statute")
"""The place has a data protection statute under which people can claim."""

PAYMENT_SERVICES_LAW = law("payment_law", "payment_services")
"""The place has the European law on payment services, or a law like it."""

NEGLIGENCE_GIVES_THE_CLAIM = law("scheme", "negligence", "uk_statute")
"""The claim is one in negligence, even if a data protection statute gives another beside it."""

PROFESSIONALS_CLIENT = (answer("claimant_role", "client"), answer("defendant_kind", "professional"))

BLAMED_FOR_ITS_MAILBOX = answer(
    "payment_sides", "payer_blames_payee", "client_blames_adviser", "blames_agent"
)
"""The side that is blamed did not itself pay the crook, so what counts is how it kept its mail."""

PAID_FOR_ANOTHER = answer("payment_sides", "holder_paid_out", "service_paid_out")
"""The firm held the money of a client, or could pay from a customer's account."""

PAYMENT_RED_FLAG = answer(
    "red_flags",
    "new_account",
    "other_name",
    "foreign",
    "method_change",
    "two_versions",
    "odd_words",
    "dead_number",
)
"""Something about the demand for payment should have made the payer call."""

CONTRACT_DEALS_WITH_SECURITY = answer(
    "contract_on_security", "promises_security", "allocates_risk", "disclaims"
)
"""The contract of the two sides deals with security."""

STATUTE_BESIDE_NEGLIGENCE: tuple[Any, ...] = (
    law("scheme", "uk_statute"),
    found("data_in_keeping"),
    DATA_EVENT,
    absent(found("between_businesses")),
    absent(found("no_security_law")),
)
"""A data protection statute protects this person and gives a claim of its own, before negligence."""

MAIL_THAT_NOBODY_TRACED: tuple[Any, ...] = (
    answer("payment_sides", "payer_blames_payee"),
    unknown("mailbox_entered"),
    case("stage", "proof"),
    absent(found("basic_safeguard_missing")),
    absent(found("warned")),
    absent(found("weak_point_shown")),
)
"""At trial nobody knows whose mail the crook was in, and no weak point of the payee is named."""

CONSUMER_E_PAYMENT: tuple[Any, ...] = (
    answer("consumer_account", "yes"),
    law("payment_law", "by_kind"),
    absent(found("paid_by_wire")),
    absent(found("paid_by_check")),
    absent(found("payment_orders_named")),
)
"""An e-payment from a consumer's account, which the federal law on such payments governs."""
