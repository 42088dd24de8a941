"""What the answers amount to for the harm: whose misuse, which data, whose confidence, what warning."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found
from negwizard.terms import Layer

rules = RuleSet("harm_findings")
DERIVED = Layer.DERIVED_FINDING

# -- misuse --------------------------------------------------------------------------------------------------


@rules.finding("misuse_unrelated", answer("misuse_matches", "no"))
def misuse_of_other_data_is_unrelated() -> None:
    """Misuse of data that did not get out here has nothing to do with the event."""


@rules.finding("misuse_unrelated", answer("misuse_timing", "before"))
def misuse_before_the_event_is_unrelated() -> None:
    """Misuse that began before the event has nothing to do with it."""


@rules.finding(
    "misuse_hit_claimant",
    answer("actual_misuse", "yes"),
    answer("misuse_of_claimant", "yes"),
    absent(found("misuse_unrelated")),
    layer=DERIVED,
)
def fraud_hit_the_harmed_person() -> None:
    """Fraud with the data has hit the harmed person."""


@rules.finding(
    "misuse_hit_claimant", answer("payment_sides", "stranger_blames_lender", "stranger_blames_drawer")
)
def an_account_in_a_false_name_hits_the_person_whose_name_it_is() -> None:
    """An impostor who opens an account in a person's name commits fraud on that person's name."""


@rules.finding("misuse_hit_claimant", answer("claimant_role", "card_bank"), answer("actual_misuse", "yes"))
def fraud_on_cards_falls_on_the_bank_that_gave_them_out() -> None:
    """Fraud on payment cards falls as a rule on the bank that gave them out and must pay it back."""


@rules.finding(
    "misuse_hit_claimant",
    answer("actual_misuse", "other_harm"),
    answer("misuse_of_claimant", "yes"),
    absent(found("misuse_unrelated")),
    layer=DERIVED,
)
def the_data_was_used_against_the_person() -> None:
    """Data that was used against the person in another way has been misused, too."""


# -- the data and the trust --------------------------------------------------------------------------------


@rules.finding("private_matter", answer("data_kinds", "health", "private_life"))
def health_and_private_life_are_private_matters() -> None:
    """Health, sex life, faith, a child or a safe address are matters that most people keep to themselves."""


@rules.finding("real_cause_for_worry", found("opening_data_stolen"), layer=DERIVED)
def stolen_data_that_opens_accounts_is_a_real_cause_for_worry() -> None:
    """Theft of data that opens accounts gives real cause for worry."""


@rules.finding(
    "real_cause_for_worry",
    answer("actual_misuse", "yes", "other_harm"),
    answer("misuse_of_claimant", "yes"),
    absent(found("misuse_unrelated")),
    layer=DERIVED,
)
def misuse_of_the_persons_own_data_is_a_real_cause_for_worry() -> None:
    """Misuse of a person's own data gives real cause for worry."""


@rules.finding(
    "patient_secret_told",
    answer("claimant_role", "patient", "client"),
    answer("how_it_got_out", "given_out", "insider_took"),
)
def a_secret_of_care_or_counsel_was_told() -> None:
    """What a patient or client tells for care or advice is told in confidence. Handing it out or prying into
    it breaks that confidence."""


@rules.finding("confidence_broken", found("patient_secret_told"), layer=DERIVED)
def a_secret_told_breaks_a_confidence() -> None:
    """To hand out the secret of a patient or client, or pry into it, breaks a confidence."""


@rules.finding(
    "confidence_broken", answer("how_it_got_out", "given_out"), found("promise_relied_on"), layer=DERIVED
)
def to_hand_out_what_one_promised_to_keep_breaks_a_confidence() -> None:
    """To hand out on purpose what one promised to keep safe breaks a confidence."""


@rules.finding("warning_late", answer("notice_speed", "slow", "never"))
def those_affected_were_told_late_or_not_at_all() -> None:
    """Those affected were told late or not at all."""


@rules.finding("delay_harmless", answer("delay_made_worse", "no"))
def the_late_notice_did_no_harm() -> None:
    """Late notice that caused no loss gives no claim."""


@rules.finding(
    "entrusted_data_hit",
    answer("claimant_role", "client", "business_customer"),
    answer("losses", "repair"),
    answer("data_accessed", "yes"),
)
def a_leak_of_entrusted_data_costs_the_one_who_gave_it() -> None:
    """A client or business that gave data of others into keeping has the cost of dealing with its loss."""


# -- what standing builds on -------------------------------------------------------------------------------


@rules.finding(
    "source_of_fraud_unproved",
    case("stage", "proof"),
    answer("payment_sides", "payer_blames_payee"),
    answer("mailbox_proof", "no"),
)
def nothing_proves_whose_mailbox_the_crook_was_in() -> None:
    """After the time for proof, nothing shows whose mailbox the crook was in."""
