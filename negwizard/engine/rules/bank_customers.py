"""What a bank owes its own customer, for orders that the customer gave and for those it did not give."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.engine.rules.shared import PAYMENT_SERVICES_LAW
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

DUTY, CARE, BREACH = Issue.DUTY, Issue.STANDARD_OF_CARE, Issue.BREACH
FACT, FAULT, ELR, STATUTE = (
    Issue.CAUSE_IN_FACT,
    Issue.COMPARATIVE_FAULT,
    Issue.ECONOMIC_LOSS_RULE,
    Issue.STATUTORY_STANDARD,
)

rules = RuleSet("bank_customers")

# -- an order that the customer gave -------------------------------------------------------------------------


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    found("customer_ordered"),
    law("push_payments", "no_duty", "warn_if_plain", "refund_scheme", "left_open"),
    absent(found("must_refund_push")),
    absent(found("promise_relied_on")),
    authority=("philipp_2023", "bgh_2008_warning", "ucc_4a"),
)
def a_bank_must_carry_out_its_customers_own_order() -> None:
    """A bank must carry out a clear order that the customer gave. As a rule it owes no duty to ask whether
    someone tricked the customer."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("customer_ordered"),
    answer("bank_alerts", "flagged_ignored", "plainly_odd"),
    law("push_payments", "warn_if_plain"),
    authority=("bgh_2008_warning",),
)
def a_bank_that_sees_plain_signs_of_fraud_must_warn_here() -> None:
    """In this place a bank must ask back before it pays, if massive signs of fraud come to its notice."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    found("customer_ordered"),
    answer("bank_alerts", "flagged_ignored", "plainly_odd"),
    law("push_payments", "left_open"),
    authority=("zheng_2023",),
)
def a_bank_that_knows_of_the_fraud_may_have_to_warn_here() -> None:
    """In this place a claim may go to trial that a bank, which knew of a common fraud, should have asked and
    warned before it carried out an odd order."""


@rules.defeat(
    "a_bank_must_carry_out_its_customers_own_order",
    answer("bank_alerts", "flagged_ignored", "plainly_odd"),
    law("push_payments", "warn_if_plain"),
    authority=("bgh_2008_warning",),
)
def plain_signs_of_fraud_are_the_exception_here() -> None:
    """In this place plain signs of fraud are the exception to the rule that an order must be carried out."""


@rules.defeat(
    "a_bank_must_carry_out_its_customers_own_order",
    answer("bank_alerts", "flagged_ignored", "plainly_odd"),
    law("push_payments", "left_open"),
    case("stage", "pleading"),
    authority=("zheng_2023",),
)
def if_a_bank_that_knew_had_to_warn_is_for_trial_here() -> None:
    """If a bank that knew of a common fraud had to ask and warn is open here, and so is for trial."""


@rules.ground(
    ELR,
    AGAINST,
    DECISIVE,
    answer("payment_sides", "customer_blames_bank"),
    answer("contract_between", "yes"),
    case("family", "uk", "ie", "ca", "au", "cw"),
    authority=("henderson_1995", "singularis_2019"),
)
def a_customer_may_rest_on_the_contract_with_the_bank_here() -> None:
    """A customer may rest the claim on the contract of account, under which the bank owes care. The rule on
    mere money loss does not touch that here."""


@rules.defeat(
    "a_contract_carries_a_duty_of_regard_here",
    found("customer_ordered"),
    authority=("bgh_2008_warning",),
)
def regard_for_the_customer_asks_no_more_than_a_warning() -> None:
    """Regard for the customer does not ask a bank to question a clear order, unless signs of fraud are plain
    to it."""


@rules.ground(DUTY, FOR, DECISIVE, found("must_refund_push"), sources_of="must_refund_push")
def the_law_makes_the_bank_refund_a_tricked_customer() -> None:
    """The law of this place makes the bank refund a tricked customer, within limits."""


@rules.ground(BREACH, FOR, DECISIVE, found("must_refund_push"), sources_of="must_refund_push")
def a_bank_that_does_not_refund_breaks_the_scheme() -> None:
    """A bank that does not refund a tricked customer as the law says breaks that law, even if it was
    careful."""


@rules.ground(FACT, FOR, STRONG, found("must_refund_push"), sources_of="must_refund_push")
def the_refund_follows_from_the_payment_itself() -> None:
    """The refund follows from the payment itself. Nobody asks what would have stopped it."""


@rules.ground(ELR, AGAINST, DECISIVE, found("must_refund_push"), sources_of="must_refund_push")
def the_rule_does_not_touch_a_refund_set_by_law() -> None:
    """The rule is about negligence. It does not touch a refund that the law sets."""


@rules.defeat("the_payment_law_sets_what_a_bank_owes", found("customer_ordered"), authority=("ucc_4a",))
def the_law_on_payment_orders_leaves_a_given_order_with_the_customer() -> None:
    """The law on bank payment orders makes the bank answer for orders that the customer did not give. It
    leaves an order that the customer gave with the customer."""


@rules.defeat(
    "a_bank_owes_its_customer_care_under_statute", found("customer_ordered"), authority=("ucc_4a", "efta")
)
def the_laws_on_payments_guard_against_orders_without_leave() -> None:
    """The laws on payments guard a customer against orders without leave, and not against the customer's own
    order."""


# -- an order that the customer did not give -----------------------------------------------------------------


@rules.ground(
    DUTY,
    FOR,
    DECISIVE,
    found("payment_law_allots_loss"),
    found("order_not_the_customers"),
    absent(found("bank_mandate_governs")),
    sources_of="payment_law_allots_loss",
)
def the_law_on_payments_sets_what_is_owed_for_orders_without_leave() -> None:
    """For an order that the customer did not give, the law on payments itself sets what the bank owes."""


@rules.ground(
    DUTY,
    FOR,
    DECISIVE,
    found("must_pay_back"),
    found("bank_mandate_governs"),
    authority=("bank_mandate",),
)
def the_contract_of_account_sets_what_is_owed_for_orders_without_leave() -> None:
    """At common law a bank that pays on an order that is not its customer's acts without leave. It owes the
    customer the money still, unless a clear term says otherwise."""


@rules.ground(BREACH, FOR, STRONG, found("must_pay_back"), sources_of="must_pay_back")
def a_bank_that_does_not_pay_back_breaks_the_law_on_payments() -> None:
    """A bank that does not pay back an order that the customer did not give breaks the law on payments or the
    contract of account, however careful it was."""


@rules.defeat(
    "care_that_meets_the_standard_is_no_breach",
    found("must_pay_back"),
    sources_of="must_pay_back",
)
def paying_back_does_not_turn_on_care() -> None:
    """What a bank must pay back does not turn on its care."""


@rules.ground(Issue.REASONABLE_CARE_MET, AGAINST, STRONG, found("must_pay_back"), sources_of="must_pay_back")
def care_is_no_answer_to_a_duty_to_pay_back() -> None:
    """Care is no answer where the law makes the bank pay back all the same."""


@rules.defeat("care_that_met_the_standard_is_an_answer", found("must_pay_back"), sources_of="must_pay_back")
def a_bank_cannot_keep_by_its_care_what_it_must_pay_back() -> None:
    """A bank cannot keep by its care what it must pay back."""


@rules.defeat("care_may_be_an_answer", found("must_pay_back"), sources_of="must_pay_back")
def doubt_about_the_care_does_not_matter_for_what_must_be_paid_back() -> None:
    """Doubt about the care of the bank does not matter for what it must pay back."""


@rules.ground(
    BREACH,
    AGAINST,
    STRONG,
    found("order_not_the_customers"),
    PAYMENT_SERVICES_LAW,
    found("gross_carelessness"),
    absent(found("no_second_factor")),
    absent(found("paid_by_check")),
    authority=("bgb_675v", "psd2_74"),
)
def a_bank_need_not_pay_back_a_grossly_careless_customer_here() -> None:
    """In this place a bank need not pay back what a customer lost by gross carelessness, if it asked for a
    second factor."""


@rules.defeat(
    "care_that_meets_the_standard_is_no_breach", found("must_refund_push"), sources_of="must_refund_push"
)
def a_refund_set_by_law_does_not_turn_on_care() -> None:
    """A refund that the law sets does not turn on the care of the bank."""


@rules.defeat(
    "care_may_be_found_good_enough",
    found("must_pay_back"),
    sources_of="must_pay_back",
)
def good_care_does_not_keep_what_must_be_paid_back() -> None:
    """Good care is no reason to keep what must be paid back."""


@rules.ground(
    CARE,
    FOR,
    STRONG,
    found("order_not_the_customers"),
    found("business_payment_law"),
    absent(found("strong_bank_procedure")),
    authority=("ucc_4a", "patco_2012"),
)
def the_bank_must_show_reasonable_steps_and_good_faith() -> None:
    """A bank must pay back an order that the customer did not give, unless it shows that it kept, in good
    faith, to agreed steps that were commercially reasonable."""


@rules.ground(
    BREACH,
    FOR,
    STRONG,
    answer("law_kind", "payment_orders", "consumer_payments"),
    answer("law_broken", "yes"),
    absent(found("customer_ordered")),
    authority=("ucc_4a", "efta"),
)
def breaking_the_law_on_payments_is_the_breach() -> None:
    """The laws on payments give the customer a claim of their own. Breaking them is the breach."""


@rules.ground(
    FACT,
    FOR,
    STRONG,
    found("payment_law_allots_loss"),
    found("order_not_the_customers"),
    sources_of="payment_law_allots_loss",
)
def the_loss_is_the_order_itself() -> None:
    """Where the law or the contract of account makes the bank pay back, the loss is the order itself. Nobody
    asks what would have stopped it."""


@rules.ground(
    FACT,
    FOR,
    STRONG,
    answer("law_kind", "payment_orders", "consumer_payments"),
    answer("law_broken", "yes"),
    absent(found("customer_ordered")),
    authority=("ucc_4a", "efta"),
)
def what_the_broken_law_makes_the_bank_pay_back_is_its_loss_to_bear() -> None:
    """A bank that broke the law on payments must pay the order back with interest. Nobody asks what would
    have stopped the crook."""


@rules.ground(
    ELR,
    AGAINST,
    DECISIVE,
    found("payment_law_allots_loss"),
    found("order_not_the_customers"),
    sources_of="payment_law_allots_loss",
)
def the_rule_does_not_touch_claims_under_the_law_on_payments() -> None:
    """The rule is about negligence. It does not touch a claim that the law on payments, or the contract of
    account, gives."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    found("business_payment_law"),
    authority=("ucc_4a",),
)
def the_law_on_payment_orders_governs_business_accounts() -> None:
    """Where it applies, the law on bank payment orders governs between a bank and its customer. It takes the
    place of a negligence claim on the same facts."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    answer("order_given_by", "crook", "own_worker"),
    found("paid_by_check"),
    case("family", "us"),
    authority=("ucc_4_401", "ucc_3_404"),
)
def the_law_on_checks_says_who_bears_a_forged_check() -> None:
    """The law on checks says who bears a forged check, and when carelessness of the customer or of the bank
    counts."""


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    found("gross_carelessness"),
    absent(found("no_second_factor")),
    authority=("bgb_675v", "psd2_74"),
)
def a_grossly_careless_customer_bears_the_loss_here() -> None:
    """A customer who was grossly careless bears the whole loss here, until the bank is told. That does not
    hold where the bank asked for no second factor."""


@rules.defeat(
    "short_of_gross_carelessness_a_consumer_bears_a_small_sum_here",
    found("gross_carelessness"),
    absent(found("no_second_factor")),
    authority=("bgb_675v", "psd2_74"),
)
def gross_carelessness_lifts_the_small_sum() -> None:
    """Gross carelessness lifts the limit on what a consumer bears, if the bank asked for a second factor."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    found("must_refund_push"),
    sources_of="must_refund_push",
)
def mere_carelessness_does_not_cut_the_refund() -> None:
    """Mere carelessness of a tricked person does not cut the refund that the law sets."""


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    found("must_refund_push"),
    absent(found("paid_against_warning")),
    law("push_payments", "refund_scheme"),
    authority=("app_refund_2024",),
)
def only_gross_carelessness_shuts_out_the_refund() -> None:
    """Only a customer who was grossly careless loses the refund, and the bank must prove it. Being tricked is
    not enough."""


@rules.ground(
    FAULT,
    FOR,
    SUPPORTING,
    found("must_refund_push"),
    found("paid_against_warning"),
    law("push_payments", "refund_scheme"),
    authority=("app_refund_2024",),
)
def paying_against_a_clear_warning_may_be_gross() -> None:
    """To pay on against a clear warning that names the danger may be grossly careless, and then nothing need
    be refunded."""


@rules.ground(
    FAULT,
    AGAINST,
    SUPPORTING,
    found("must_refund_push"),
    found("paid_against_warning"),
    law("push_payments", "refund_scheme"),
    authority=("app_refund_2024",),
)
def a_warning_unheeded_is_not_always_gross() -> None:
    """A warning that was not heeded is not always gross carelessness. A stock warning is not enough, and it
    never counts against a person who is easily misled."""


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    found("must_refund_push"),
    answer("name_and_number", "differ_not_told"),
    authority=("ucc_4a_207",),
)
def the_rule_on_name_and_number_asks_nothing_about_the_customers_care() -> None:
    """Where the customer was not told that the number alone may count, the law on bank payment orders leaves
    the loss with its bank. How careful the customer was does not matter for that."""


@rules.ground(
    BREACH,
    AGAINST,
    STRONG,
    found("order_not_the_customers"),
    found("statement_left_unreported"),
    absent(found("business_payment_law")),
    authority=("efta", "kruser_1991"),
)
def a_bank_need_not_pay_back_what_a_report_in_time_would_have_stopped() -> None:
    """A bank need not pay back a later e-payment that would not have happened if the consumer had reported an
    earlier one within 60 days of the statement."""


@rules.defeat(
    "leaving_out_a_cheap_safeguard_falls_short",
    answer("payment_sides", "customer_blames_bank"),
    found("strong_bank_procedure"),
    authority=("ucc_4a", "choice_escrow_2014", "psd2_74"),
    tier="part",
)
def a_bank_is_judged_by_how_it_checks_the_order() -> None:
    """A bank is judged by how it checks the order itself. Where the order had to pass agreed steps with a
    second factor, a gap elsewhere does not by itself show a lack of care."""
