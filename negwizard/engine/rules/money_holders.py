"""Holders of others' money: the bank where the crook had the account, and whoever paid out in trust."""

from negwizard.engine.rulebook import RuleSet, answer, case, found
from negwizard.engine.rules.shared import PAID_FOR_ANOTHER
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

DUTY, CARE, BREACH = Issue.DUTY, Issue.STANDARD_OF_CARE, Issue.BREACH
ELR, STATUTE, FAULT = Issue.ECONOMIC_LOSS_RULE, Issue.STATUTORY_STANDARD, Issue.COMPARATIVE_FAULT

rules = RuleSet("money_holders")

# -- the bank where the crook had the account ----------------------------------------------------------------


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_other_bank"),
    authority=("eisenberg_2002", "jp_spc_4_2022"),
)
def a_bank_owes_no_care_to_those_who_are_not_its_customers() -> None:
    """A bank as a rule owes no duty of care to someone who is not its customer and pays into an account
    there."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "payer_blames_other_bank"),
    answer("other_bank_knew", "knew"),
    case("family", "us"),
    authority=("ucc_4a_207", "approved_mortgage_2024"),
)
def a_bank_that_knows_of_the_mismatch_must_not_pay_by_number() -> None:
    """A bank may go by the account number alone. If its people know that the name belongs to someone else, it
    must not, and must not then pay the money out."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("payment_sides", "payer_blames_other_bank"),
    answer("other_bank_knew", "knew"),
    case("family", "us"),
    authority=("approved_mortgage_2024",),
)
def some_courts_let_only_the_sender_to_that_bank_claim_the_refund() -> None:
    """Some courts give the refund under the law on payment orders only to the one who sent the order to that
    very bank. What the bank did after it had credited the money may still be careless."""


@rules.defeat(
    "a_bank_owes_no_care_to_those_who_are_not_its_customers",
    answer("other_bank_knew", "knew"),
    case("family", "us"),
    authority=("ucc_4a_207", "approved_mortgage_2024"),
)
def a_bank_that_knew_cannot_say_that_the_payer_was_no_customer() -> None:
    """That the payer was no customer is no answer for a bank whose people knew of the mismatch."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("other_bank_knew", "knew"),
    case("family", "uk", "ca", "au", "cw", "ie"),
    authority=("knowing_help",),
)
def a_bank_that_knowingly_helps_a_fraud_may_answer_to_its_victim() -> None:
    """A bank that dishonestly helps a fraud may answer to the victim, even one who is not its customer.
    That its people knew of the mismatch points that way."""


@rules.ground(
    ELR,
    AGAINST,
    DECISIVE,
    answer("other_bank_knew", "knew"),
    authority=("ucc_4a_207", "knowing_help"),
)
def the_rule_does_not_shield_a_bank_that_knew() -> None:
    """The rule is about mere carelessness. It does not shield a bank that knew."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    answer("other_bank_knew", "knew"),
    case("family", "us"),
    authority=("ucc_4a_207",),
)
def paying_out_with_knowledge_of_the_mismatch_falls_short() -> None:
    """Paying out by number, though its people know that name and account do not fit, falls short of what a
    bank must do."""


@rules.ground(
    CARE,
    FOR,
    SUPPORTING,
    answer("other_bank_knew", "knew"),
    case("family", "uk", "ca", "au", "cw", "ie"),
    authority=("knowing_help",),
)
def paying_out_to_a_known_fraud_is_more_than_carelessness() -> None:
    """A bank whose people know of the mismatch and still pay out may be dishonest, and not just careless. How
    much they understood is a question of proof."""


@rules.ground(
    CARE,
    AGAINST,
    DECISIVE,
    answer("other_bank_knew", "flagged", "no"),
    case("family", "us"),
    authority=("ucc_4a_207",),
)
def a_bank_that_does_not_know_may_go_by_the_number() -> None:
    """A bank that does not know of the mismatch may go by the account number, and need not look for one. A
    flag in its system that nobody read is not knowledge."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    answer("payment_sides", "payer_blames_other_bank"),
    case("family", "us"),
    authority=("ucc_4a_207",),
)
def the_law_on_payment_orders_governs_the_crooks_bank() -> None:
    """The law on bank payment orders says when the bank that got the money answers for a wrong name. It
    leaves little room for negligence."""


# -- who holds another's money -------------------------------------------------------------------------------


@rules.finding(
    "payment_red_flag",
    answer("red_flags", "other_name", "foreign", "method_change", "two_versions", "odd_words", "dead_number"),
)
def the_details_carried_a_warning_sign() -> None:
    """An account in another name is a warning sign. So are a bank in an odd place, a new way of paying,
    two versions, and odd words."""


@rules.ground(
    DUTY,
    FOR,
    DECISIVE,
    answer("payment_sides", "holder_paid_out"),
    authority=("escrow_duty", "mishcon_2018", "mago_2023", "fourie_2019"),
)
def who_holds_anothers_money_owes_the_care_of_a_trustee() -> None:
    """Whoever holds another's money in trust or escrow must pay it out only as told, and with care."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "service_paid_out"),
    authority=("r3_agency_duties", "concurrent_liability"),
)
def who_pays_for_another_owes_the_care_of_an_agent() -> None:
    """Whoever may pay from another's account acts for the other, and must do so only as told and with
    care."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    PAID_FOR_ANOTHER,
    found("payer_careless"),
    found("payment_red_flag"),
    authority=("mago_2023", "mishcon_2018", "fourie_2019"),
)
def a_holder_who_does_not_call_before_paying_falls_short() -> None:
    """Whoever pays out another's money, sees a warning sign in the details, and still pays without a clear
    check by a second way, falls short of care."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    PAID_FOR_ANOTHER,
    answer("contract_on_payment", "needs_approval"),
    found("payer_careless"),
    authority=("tillage_2017", "r3_agency_duties", "escrow_duty"),
)
def a_holder_must_have_the_approval_that_the_contract_asks_for() -> None:
    """Whoever may pay only with the client's approval, and takes a false message for it without a clear
    check by a second way, falls short of care."""


@rules.ground(
    CARE,
    FOR,
    SUPPORTING,
    PAID_FOR_ANOTHER,
    found("payer_careless"),
    authority=("mago_2023", "fourie_2019"),
)
def a_holder_should_call_before_paying() -> None:
    """Whoever pays out another's money should check the details by a second way before it pays. Few courts
    have said that it must do so where nothing looks odd."""


@rules.ground(
    CARE,
    AGAINST,
    STRONG,
    PAID_FOR_ANOTHER,
    answer("instruction_checked", "second_way_clear"),
    authority=("escrow_duty", "mago_2023"),
)
def a_holder_who_called_and_got_a_clear_yes_used_care() -> None:
    """A payer who checked by a second way and got a clear yes used the care that can be asked."""


@rules.ground(
    Issue.CAUSE_IN_FACT,
    FOR,
    SUPPORTING,
    PAID_FOR_ANOTHER,
    found("payer_careless"),
    case("stage", "pleading"),
    authority=("r3_cause", "plausible_claim"),
)
def a_call_would_plausibly_have_stopped_the_payment() -> None:
    """A call to a known number would likely have stopped a payment that the firm made itself. At the
    start of a suit that is plausible."""


@rules.ground(
    BREACH,
    FOR,
    STRONG,
    answer("payment_sides", "holder_paid_out"),
    authority=("escrow_duty", "mishcon_2018", "fourie_2019"),
)
def paying_the_wrong_person_breaks_the_trust() -> None:
    """A holder who pays the wrong person has not done what was told. That can break the trust even without a
    lack of care."""


@rules.defeat(
    "care_that_meets_the_standard_is_no_breach",
    answer("payment_sides", "holder_paid_out"),
    authority=("escrow_duty", "mishcon_2018"),
)
def care_alone_does_not_answer_for_money_held_in_trust() -> None:
    """Care alone does not answer for money held in trust: it was to be paid to one person and went to
    another."""


@rules.ground(
    BREACH,
    AGAINST,
    STRONG,
    answer("payment_sides", "holder_paid_out"),
    answer("instruction_checked", "second_way_clear"),
    authority=("escrow_duty", "mishcon_2018"),
)
def a_holder_who_acted_honestly_and_with_care_may_be_excused() -> None:
    """A holder who acted honestly and with care may be excused, and some courts ask only for care."""


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    answer("payment_sides", "holder_paid_out"),
    case("family", "uk"),
    authority=("trust_fault", "mishcon_2018"),
)
def a_clients_carelessness_does_not_cut_a_claim_on_a_trust_here() -> None:
    """Here a client's own carelessness does not cut a claim for money paid out in breach of trust."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    answer("payment_sides", "holder_paid_out"),
    case("family", "uk"),
    authority=("trust_fault", "mishcon_2018"),
)
def a_claim_on_a_trust_leaves_no_share_for_the_client_here() -> None:
    """A claim on a trust is no claim of negligence, so no share of the blame is set off here."""


@rules.ground(
    ELR,
    AGAINST,
    DECISIVE,
    answer("payment_sides", "holder_paid_out"),
    authority=("escrow_duty", "professional_duty"),
)
def the_rule_does_not_touch_a_duty_of_trust() -> None:
    """The rule does not touch a duty that comes from holding another's money."""


# -- whoever drew money from a stranger's account ------------------------------------------------------------


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "stranger_blames_drawer"),
    answer("impostor_checked", "checked_poorly", "not_checked"),
    found("foreseen"),
    case("family", "us"),
    authority=("r3_duty", "greek_islands_2024"),
)
def drawing_money_from_a_strangers_account_is_conduct_of_its_own() -> None:
    """A firm that itself draws money from an account does more than fail to stop a crook. It owes care in
    checking who told it to, where it could foresee the fraud."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("payment_sides", "stranger_blames_drawer"),
    answer("contract_between", "no"),
    case("family", "us"),
    authority=("r2t_314a",),
)
def there_is_no_general_duty_to_keep_a_crook_from_robbing_a_stranger() -> None:
    """There is no general duty to keep a crook from robbing a stranger. Few courts have said what a firm that
    was used for it owes."""
