"""A bank customer whose own trusted people gave the order or forged the check."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue

DUTY, FAULT = Issue.DUTY, Issue.COMPARATIVE_FAULT

rules = RuleSet("trusted_people")


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    answer("order_given_by", "own_worker"),
    found("business_payment_law"),
    found("strong_bank_procedure"),
    authority=("ucc_4a",),
)
def a_business_bears_what_its_own_trusted_people_order() -> None:
    """A business bears an order that someone it had trusted with the account gave, if the order passed the
    agreed steps."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("order_given_by", "own_worker"),
    found("business_payment_law"),
    found("strong_bank_procedure"),
    authority=("ucc_4a",),
)
def what_a_trusted_person_orders_by_the_agreed_steps_counts_as_the_customers_own() -> None:
    """Under the law on bank payment orders, an order that passed the agreed steps counts as the customer's
    own, if someone gave it whom the customer had trusted with the account."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("order_given_by", "own_worker"),
    answer("consumer_account", "yes"),
    case("family", "us"),
    absent(found("paid_by_wire")),
    absent(found("paid_by_check")),
    authority=("efta",),
)
def what_a_trusted_person_orders_counts_as_the_consumers_own() -> None:
    """An order by someone to whom the consumer gave the card or code counts as the consumer's own, until the
    bank is told otherwise."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("order_given_by", "own_worker"),
    found("paid_by_check"),
    case("family", "us"),
    authority=("ucc_3_404",),
)
def a_bank_owes_ordinary_care_for_checks_that_a_trusted_worker_forged() -> None:
    """A bank that pays a check which a trusted worker of the customer forged must still use ordinary care. If
    it did not, it bears its share."""


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    answer("order_given_by", "own_worker"),
    found("paid_by_check"),
    case("family", "us"),
    authority=("ucc_3_404",),
)
def a_business_bears_what_its_trusted_worker_did_with_checks() -> None:
    """A business that trusted a worker with its checks bears what the worker forged, less the share of a bank
    that did not use ordinary care."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("order_given_by", "own_worker"),
    found("business_payment_law"),
    absent(found("strong_bank_procedure")),
    authority=("ucc_4a",),
)
def without_agreed_steps_a_bank_must_show_that_the_worker_had_the_power() -> None:
    """Without strong agreed steps a bank can keep what a worker ordered only if the worker had, or seemed to
    have, the power to order it."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("order_given_by", "own_worker"),
    found("business_payment_law"),
    absent(found("strong_bank_procedure")),
    authority=("ucc_4a",),
)
def a_worker_who_was_trusted_with_the_account_often_has_the_power() -> None:
    """A worker who was trusted with the account often has the power to order a payment. Then the order is the
    customer's own."""
