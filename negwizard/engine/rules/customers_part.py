"""What part of a wrong payment a bank's customer bears: late reports, checks, which law divides it."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found
from negwizard.engine.rules.shared import CONSUMER_E_PAYMENT, PAYMENT_SERVICES_LAW
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue, Layer

FAULT, ELR = Issue.COMPARATIVE_FAULT, Issue.ECONOMIC_LOSS_RULE
DERIVED = Layer.DERIVED_FINDING
CHECK_WITHOUT_LEAVE = (
    answer("payment_sides", "customer_blames_bank"),
    answer("order_given_by", "crook", "own_worker"),
    found("paid_by_check"),
    case("family", "us"),
)

rules = RuleSet("customers_part")

# -- which law divides the loss ------------------------------------------------------------------------------


@rules.finding(
    "consumer_law_divides",
    found("payment_law_allots_loss"),
    *CONSUMER_E_PAYMENT,
    authority=("efta",),
    layer=DERIVED,
)
def the_law_on_consumer_payments_divides_the_loss() -> None:
    """The federal law on consumer e-payments says in set sums and days what a consumer bears."""


@rules.finding(
    "order_law_divides",
    found("business_payment_law"),
    layer=DERIVED,
    sources_of="business_payment_law",
)
def the_law_on_payment_orders_divides_the_loss() -> None:
    """The law on bank payment orders puts an order as a whole on the bank or on its customer."""


@rules.finding(
    "order_law_divides",
    answer("payment_sides", "payer_blames_other_bank"),
    answer("other_bank_knew", "knew"),
    case("family", "us"),
    authority=("ucc_4a_207",),
)
def the_law_on_payment_orders_divides_the_loss_with_the_crooks_bank() -> None:
    """The law on bank payment orders says when the bank that got the money must give it back."""


@rules.finding(
    "payment_law_sets_shares",
    answer("payment_sides", "payer_blames_other_bank"),
    answer("other_bank_knew", "knew"),
    case("family", "us"),
    authority=("ucc_4a_207",),
)
def the_crooks_bank_cannot_set_off_shares_of_fault() -> None:
    """What a bank must give back under the law on payment orders is not cut by shares of fault."""


@rules.finding(
    "check_law_divides",
    *CHECK_WITHOUT_LEAVE,
    authority=("ucc_4_401", "ucc_3_404", "five_towns_1985"),
)
def the_law_on_checks_divides_the_loss() -> None:
    """The law on checks says what a customer bears of checks that were forged, by tests of its own."""


@rules.finding(
    "payment_law_sets_shares", found("check_law_divides"), layer=DERIVED, sources_of="check_law_divides"
)
def the_law_on_checks_sets_the_shares() -> None:
    """The law on checks, and not the rule of the place on shared fault, says how carelessness of a customer
    counts."""


# -- late reports of e-payments ------------------------------------------------------------------------------


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    found("statement_left_unreported"),
    *CONSUMER_E_PAYMENT,
    authority=("efta", "kruser_1991"),
)
def a_consumer_bears_what_a_report_in_time_would_have_stopped() -> None:
    """A consumer bears the later e-payments that a report within 60 days of the statement would have
    stopped."""


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    found("loss_reported_late"),
    found("order_not_the_customers"),
    *CONSUMER_E_PAYMENT,
    absent(found("statement_left_unreported")),
    authority=("efta", "tila_1643"),
)
def a_late_report_only_raises_the_set_sum() -> None:
    """A late report raises what a consumer bears of an e-payment, up to 500 dollars. Until the 60 days from
    the statement are over, it costs no more than that."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    found("loss_reported_late"),
    found("order_not_the_customers"),
    *CONSUMER_E_PAYMENT,
    authority=("efta",),
)
def the_law_on_consumer_payments_counts_a_late_report_by_days() -> None:
    """The law on consumer e-payments counts a late report by days and set sums, and not as a share of the
    blame."""


@rules.ground(
    FAULT,
    FOR,
    SUPPORTING,
    found("loss_reported_late"),
    found("order_not_the_customers"),
    PAYMENT_SERVICES_LAW,
    absent(found("paid_by_check")),
    authority=("psd2_71",),
)
def a_customer_who_knew_and_did_not_tell_the_bank_may_lose_the_refund() -> None:
    """A customer who knew of a payment without leave and did not tell the bank without undue delay, or within
    13 months, as a rule loses the refund."""


@rules.ground(
    FAULT,
    AGAINST,
    SUPPORTING,
    found("loss_reported_late"),
    found("order_not_the_customers"),
    PAYMENT_SERVICES_LAW,
    absent(found("paid_by_check")),
    authority=("psd2_71",),
)
def delay_counts_only_from_knowledge_and_often_only_if_gross() -> None:
    """The delay counts from the day on which the customer knew. Where a card or code was misused, only delay
    on purpose or by gross carelessness counts, and only for the payments that it let happen."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    found("loss_reported_late"),
    found("order_not_the_customers"),
    PAYMENT_SERVICES_LAW,
    absent(found("paid_by_check")),
    authority=("psd2_71",),
)
def the_law_on_payment_services_counts_a_late_report_by_itself() -> None:
    """The law on payment services says by itself what a late report costs. It leaves no share for mere
    carelessness."""


# -- forged checks -------------------------------------------------------------------------------------------


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    *CHECK_WITHOUT_LEAVE,
    found("own_fault_shown"),
    authority=("ucc_4_401", "ucc_3_404"),
)
def carelessness_with_checks_and_statements_counts_under_the_law_on_checks() -> None:
    """A customer whose carelessness helped a forger, or who did not report forgeries that a look at the
    statements would have shown, bears those checks. A bank that lacked ordinary care bears its part."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    *CHECK_WITHOUT_LEAVE,
    authority=("ucc_4_401", "five_towns_1985"),
)
def the_rule_on_shared_fault_gives_way_to_the_law_on_checks() -> None:
    """The law on checks has rules of its own on a customer's carelessness. The rule on shared fault gives
    way to them."""


@rules.defeat(
    "without_a_law_or_promise_the_account_contract_sets_what_a_bank_owes",
    *CHECK_WITHOUT_LEAVE,
    authority=("ucc_4_401",),
)
def a_forged_check_is_no_order_of_the_customer() -> None:
    """A forged check is no order that the bank must carry out, even if a trusted worker forged it."""


@rules.ground(
    Issue.STANDARD_OF_CARE,
    FOR,
    STRONG,
    *CHECK_WITHOUT_LEAVE,
    answer("bank_alerts", "flagged_ignored", "plainly_odd"),
    authority=("ucc_3_404", "ucc_4_401"),
)
def paying_checks_that_look_odd_can_fall_short_of_ordinary_care() -> None:
    """Paying checks that its own system flagged, or that are plainly odd, can fall short of the ordinary care
    of a bank. A bank that pays by machine need not look at each check."""


@rules.defeat("no_statute_fits", *CHECK_WITHOUT_LEAVE, authority=("ucc_4_401",))
def the_law_on_checks_is_a_statute_that_fits() -> None:
    """The law on checks is a statute in every state, and it fits every forged check."""


@rules.ground(ELR, AGAINST, DECISIVE, *CHECK_WITHOUT_LEAVE, authority=("ucc_4_401", "ucc_3_404"))
def the_rule_does_not_touch_claims_under_the_law_on_checks() -> None:
    """The rule is about negligence. It does not touch a claim that the law on checks gives."""


# -- the bank where the crook had the account ----------------------------------------------------------------


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_other_bank"),
    answer("other_bank_knew", "knew"),
    case("family", "us"),
    authority=("ucc_4a_207",),
)
def what_the_payer_missed_does_not_help_a_bank_that_knew() -> None:
    """The law on bank payment orders asks what the bank knew. What the payer should have seen does not matter
    for that."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    answer("payment_sides", "payer_blames_other_bank"),
    answer("other_bank_knew", "knew"),
    case("family", "us"),
    authority=("ucc_4a_207",),
)
def a_claim_on_the_banks_knowledge_leaves_no_share_for_the_payer() -> None:
    """A claim that rests on what the bank knew leaves no share for the payer's own carelessness."""
