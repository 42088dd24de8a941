"""Payment fraud: what the law on payments, or the contract, leaves of own fault and of terms."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found, law, proposition
from negwizard.engine.rules.shared import PAYMENT_SERVICES_LAW
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, Issue, Layer

FAULT, TERM = Issue.COMPARATIVE_FAULT, Issue.CONTRACT_LIMITATION
DERIVED = Layer.DERIVED_FINDING

rules = RuleSet("payment_shares")

# -- what the answers amount to ------------------------------------------------------------------------------


@rules.finding("customer_gave_the_order", answer("claimant_conduct", "did_not_check"))
def who_pays_without_a_check_gave_the_order() -> None:
    """Whoever pays a crook, though by mistake, has given the order to pay."""


@rules.finding("loss_reported_late", answer("claimant_conduct", "late_report"))
def the_fraud_was_reported_late() -> None:
    """A fraud that was reported late is a matter of its own under the law on payments."""


@rules.finding(
    "payment_law_allots_loss",
    found("payment_orders_named"),
    law("payment_law", "by_kind"),
    absent(found("customer_gave_the_order")),
    authority=("ucc_4a",),
    layer=DERIVED,
)
def the_named_law_on_payment_orders_allots_the_loss() -> None:
    """A claim that rests on the law on bank payment orders goes by what that law says of orders that the
    customer did not give."""


@rules.finding(
    "payment_law_allots_loss",
    answer("payment_sides", "customer_blames_bank"),
    answer("law_kind", "consumer_payments"),
    law("payment_law", "by_kind"),
    absent(found("customer_gave_the_order")),
    authority=("efta",),
    layer=DERIVED,
)
def the_named_law_on_consumer_payments_allots_the_loss() -> None:
    """A claim that rests on the federal law on consumer e-payments goes by what that law says of orders that
    the consumer did not give."""


@rules.finding(
    "payment_law_allots_loss",
    answer("consumer_account", "yes"),
    law("payment_law", "by_kind"),
    absent(found("customer_gave_the_order")),
    absent(found("paid_by_wire")),
    absent(found("paid_by_check")),
    authority=("efta",),
    layer=DERIVED,
)
def the_federal_law_on_consumer_payments_allots_the_loss() -> None:
    """A federal law says what a consumer bears who did not order an e-payment. Wires and checks are outside
    it."""


@rules.finding(
    "payment_law_allots_loss",
    answer("consumer_account", "yes"),
    PAYMENT_SERVICES_LAW,
    absent(found("customer_gave_the_order")),
    absent(found("paid_by_check")),
    authority=("psd2_74",),
    layer=DERIVED,
)
def the_law_on_payment_services_allots_the_loss() -> None:
    """The law on payment services says what a consumer bears who did not give the order."""


@rules.finding(
    "payment_law_allots_loss",
    found("order_not_the_customers"),
    PAYMENT_SERVICES_LAW,
    absent(found("paid_by_check")),
    authority=("psd2_74",),
    layer=DERIVED,
)
def the_law_on_payment_services_allots_a_business_loss_too() -> None:
    """The law on payment services says who bears an order that a customer did not give, a business too. A
    business may agree to bear more."""


@rules.finding(
    "payment_law_sets_shares",
    found("payment_law_allots_loss"),
    absent(found("paid_by_check")),
    layer=DERIVED,
    sources_of="payment_law_allots_loss",
)
def the_law_on_payments_sets_the_shares() -> None:
    """The law on payments says by its own tests, and not by shares of fault, who bears an order that the
    customer did not give."""


@rules.finding(
    "payment_law_sets_shares",
    found("business_payment_law"),
    authority=("ucc_4a",),
    layer=DERIVED,
)
def the_law_on_payment_orders_sets_the_shares() -> None:
    """The law on bank payment orders says by its own tests who bears an order, also one that the customer
    gave."""


@rules.finding(
    "refund_law_sets_shares",
    found("must_refund_push"),
    law("push_payments", "refund_scheme"),
    authority=("app_refund_2024",),
    layer=DERIVED,
)
def the_law_on_refunds_sets_the_shares() -> None:
    """The law on refunds to tricked customers sets by itself what is paid back."""


@rules.finding(
    "safer_step_refused",
    answer("customer_refused", "yes"),
    found("business_payment_law"),
    absent(found("warning_ignored")),
    authority=("ucc_4a",),
    layer=DERIVED,
)
def a_safer_step_was_refused() -> None:
    """A customer that turned down a safer step made a choice. The law on bank payment orders counts it, while
    the bank acts in good faith."""


@rules.finding("payee_misled_payer", answer("who_knew", "claimant_silent"))
def a_payee_that_keeps_silent_misleads_the_payer() -> None:
    """A payee that knows of the fraud and keeps silent lets the payer walk into it."""


@rules.finding(
    "payee_misled_payer",
    answer("payment_sides", "payee_blames_payer"),
    answer("instruction_checked", "second_way_clear"),
)
def a_payee_that_says_yes_misleads_the_payer() -> None:
    """A payee whose own people say yes to the false details misleads the payer."""


# -- own fault under the law on payments ---------------------------------------------------------------------


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    found("payment_law_allots_loss"),
    law("payment_law", "by_kind"),
    absent(found("safer_step_refused")),
    absent(found("loss_reported_late")),
    absent(found("paid_by_check")),
    sources_of="payment_law_allots_loss",
)
def mere_carelessness_does_not_shift_what_the_payment_law_allots() -> None:
    """The law on payments says who bears an order that the customer did not give. Mere carelessness of the
    customer does not shift the loss."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    found("payment_law_allots_loss"),
    law("payment_law", "by_kind"),
    absent(found("loss_reported_late")),
    absent(found("paid_by_check")),
    sources_of="payment_law_allots_loss",
)
def the_payment_law_leaves_no_share_for_mere_carelessness() -> None:
    """The law on payments shares out the loss by itself. It leaves no share for a customer's mere
    carelessness."""


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    found("payment_law_allots_loss"),
    PAYMENT_SERVICES_LAW,
    absent(found("loss_reported_late")),
    absent(found("bank_mandate_governs")),
    authority=("psd2_74",),
)
def short_of_gross_carelessness_a_consumer_bears_a_small_sum_here() -> None:
    """A customer who did not give the order bears at most a small sum in this place. Only gross carelessness
    or intent changes that, or a business's own agreement."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    found("payment_law_allots_loss"),
    PAYMENT_SERVICES_LAW,
    absent(found("loss_reported_late")),
    absent(found("bank_mandate_governs")),
    authority=("psd2_74",),
)
def the_law_on_payment_services_leaves_no_share_for_mere_carelessness() -> None:
    """The law on payment services shares out the loss by itself. It leaves no share for a customer's mere
    carelessness."""


@rules.finding("code_given_away", answer("claimant_conduct", "shared_login"))
def the_customer_gave_away_a_code() -> None:
    """Whoever tells a code to someone else gives it away."""


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    found("must_pay_back"),
    found("bank_mandate_governs"),
    absent(found("loss_reported_late")),
    absent(found("code_given_away")),
    authority=("bank_mandate",),
)
def at_common_law_mere_carelessness_does_not_shift_a_false_order() -> None:
    """At common law a customer must draw checks with care and report the forgeries that it knows of. Other
    carelessness does not shift the loss, unless a clear term says so."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    found("must_pay_back"),
    found("bank_mandate_governs"),
    absent(found("loss_reported_late")),
    absent(found("code_given_away")),
    authority=("bank_mandate",),
)
def the_contract_of_account_leaves_no_share_for_mere_carelessness() -> None:
    """A claim for money still in the account is no claim of negligence. It leaves no share for a customer's
    mere carelessness."""


@rules.ground(FAULT, FOR, STRONG, found("safer_step_refused"), authority=("ucc_4a", "choice_escrow_2014"))
def a_refused_safer_step_counts_against_the_customer() -> None:
    """A customer that turned down a safer step in writing bears the loss, if the bank keeps to the agreed
    steps in good faith. So says the law on bank payment orders."""


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    found("loss_reported_late"),
    found("business_payment_law"),
    found("order_not_the_customers"),
    authority=("ucc_4a_505",),
)
def a_late_report_costs_only_interest_under_the_law_on_payment_orders() -> None:
    """Under the law on bank payment orders a late report costs the customer interest and not the refund. Only
    a customer who says nothing for a year after the bank told it of the order loses the claim."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    found("loss_reported_late"),
    found("business_payment_law"),
    found("order_not_the_customers"),
    authority=("ucc_4a_505",),
)
def the_law_on_payment_orders_gives_the_bank_no_share_for_a_late_report() -> None:
    """The law on bank payment orders gives the bank no claim on its customer for a late report."""


# -- other losses under the law on payment orders ------------------------------------------------------------

BESIDE_THE_ORDER = {
    Issue.LOSS_DISTRESS: "distress",
    Issue.LOSS_TIME: "lost time",
    Issue.LOSS_BUSINESS: "lost business",
    Issue.LOSS_MITIGATION_COST: "the cost of guarding against fraud",
}

for _loss, _words in BESIDE_THE_ORDER.items():
    rules.ground(
        _loss,
        AGAINST,
        DECISIVE,
        claimed(_loss.removeprefix("loss_")),
        found("business_payment_law"),
        found("order_not_the_customers"),
        authority=("ucc_4a_204",),
    )(
        proposition(
            f"the_law_on_payment_orders_leaves_out_{_loss.removeprefix('loss_')}",
            "The law on bank payment orders makes the bank pay the order back with interest. It gives "
            f"nothing for {_words}, unless the bank agreed to that in writing.",
        )
    )


# -- own fault with a mailbox --------------------------------------------------------------------------------


@rules.finding("own_fault_shown", answer("claimant_fault_proved", "yes"))
def the_harmed_sides_fault_is_shown() -> None:
    """It is shown that the harmed side's own conduct helped to cause the loss."""


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    answer("mailbox_entered", "claimant"),
    answer("mailbox_proof", "no"),
    answer("payment_sides", "payee_blames_payer", "client_blames_adviser", "holder_paid_out"),
    case("stage", "proof"),
    absent(found("own_fault_shown")),
    absent(found("payee_misled_payer")),
    authority=("r3_apportionment", "fourie_2019"),
)
def a_hacked_mailbox_alone_is_no_fault_of_its_holder() -> None:
    """The side that pleads own fault must prove it. That the harmed side's mailbox was entered, nobody knows
    how, does not show a lack of care."""


# -- own fault under the contract ----------------------------------------------------------------------------


@rules.ground(
    FAULT,
    AGAINST,
    STRONG,
    answer("payment_sides", "payee_blames_payer"),
    answer("contract_on_payment", "names_account", "names_way", "puts_risk_on_organization"),
    absent(found("payee_misled_payer")),
    authority=("r2_contracts_235", "peeples_2021", "st_lawrence_2019", "mobius_2024"),
)
def a_contract_that_says_where_to_pay_allots_the_loss() -> None:
    """A payer that pays elsewhere than the contract says has not paid. A payee that did not mislead the
    payer bears no share."""


@rules.defeat(
    "own_carelessness_that_caused_loss_counts",
    answer("payment_sides", "payee_blames_payer"),
    answer("contract_on_payment", "names_account", "names_way", "puts_risk_on_organization"),
    absent(found("payee_misled_payer")),
    authority=("r2_contracts_235", "peeples_2021", "st_lawrence_2019", "mobius_2024"),
)
def weak_email_of_the_payee_does_not_excuse_paying_elsewhere() -> None:
    """Weak e-mail of the payee does not excuse a payer that pays elsewhere than the contract says."""


# -- terms of the contract with the bank ---------------------------------------------------------------------


@rules.ground(
    TERM,
    AGAINST,
    STRONG,
    answer("liability_clause", "excludes", "caps"),
    found("payment_law_allots_loss"),
    law("payment_law", "by_kind"),
    absent(found("paid_by_check")),
    authority=("ucc_4a", "efta"),
)
def a_term_cannot_put_more_on_the_customer_than_the_payment_law() -> None:
    """A contract term cannot put more of such a loss on the customer than the law on payments does."""


@rules.ground(
    TERM,
    AGAINST,
    STRONG,
    answer("liability_clause", "excludes", "caps"),
    found("payment_law_allots_loss"),
    PAYMENT_SERVICES_LAW,
    answer("consumer_account", "yes"),
    absent(found("bank_mandate_governs")),
    authority=("psd2_74",),
)
def a_term_cannot_put_more_on_a_consumer_than_the_law_on_payment_services() -> None:
    """A contract term cannot make a consumer bear more than the law of this place on payment services
    does."""


@rules.defeat(
    "a_clear_and_fair_term_binds",
    found("payment_law_allots_loss"),
    law("payment_law", "by_kind"),
    absent(found("paid_by_check")),
    authority=("ucc_4a", "efta"),
)
def even_a_fair_term_gives_way_to_the_payment_law() -> None:
    """Even a clear and fair term gives way where the law on payments says who bears the loss."""


@rules.defeat(
    "a_clear_and_fair_term_binds",
    found("payment_law_allots_loss"),
    PAYMENT_SERVICES_LAW,
    answer("consumer_account", "yes"),
    absent(found("bank_mandate_governs")),
    authority=("psd2_74",),
)
def even_a_fair_term_gives_way_to_the_law_on_payment_services() -> None:
    """Even a clear and fair term gives way where the law on payment services says what a consumer bears. A
    business may agree to bear more."""


@rules.defeat(
    "between_businesses_a_term_binds_unless_shown_unfair",
    found("payment_law_allots_loss"),
    law("payment_law", "by_kind"),
    absent(found("paid_by_check")),
    authority=("ucc_4a",),
)
def a_term_between_bank_and_business_gives_way_to_the_payment_law() -> None:
    """A term cannot cut down what a business has under the law on bank payment orders, unless that law itself
    allows it."""
