"""A bank and its own customer: who gave the order, which law governs it, and who must bear it."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law, unknown
from negwizard.engine.rules.shared import CONSUMER_E_PAYMENT, PAYMENT_SERVICES_LAW
from negwizard.terms import Layer

DERIVED = Layer.DERIVED_FINDING

rules = RuleSet("bank_orders")

# -- who gave the order --------------------------------------------------------------------------------------


@rules.finding("customer_ordered", answer("order_given_by", "customer_tricked"))
def a_tricked_customer_still_gives_the_order() -> None:
    """A customer who tells the bank to pay gives the order, even if a crook tricked the customer into it."""


@rules.finding("customer_gave_the_order", answer("order_given_by", "customer_tricked"))
def who_was_tricked_gave_the_order() -> None:
    """An order that the customer gave after a trick is not an order without leave."""


@rules.finding("order_not_the_customers", answer("order_given_by", "crook"))
def an_order_by_a_crook_is_not_the_customers() -> None:
    """An order that a crook gives with stolen codes, or a bank worker without leave, is no order of the
    customer."""


@rules.finding(
    "order_not_the_customers",
    unknown("order_given_by"),
    answer("consumer_account", "yes"),
    law("payment_law", "by_kind"),
    absent(found("paid_by_wire")),
    absent(found("paid_by_check")),
    absent(found("customer_gave_the_order")),
    authority=("efta",),
    layer=DERIVED,
)
def a_bank_must_prove_that_the_consumer_ordered_an_e_payment() -> None:
    """For an e-payment from a consumer's account the bank must prove that the consumer ordered it. If
    that is not known, as where cash was drawn with the card, it counts against the bank."""


@rules.finding(
    "order_not_the_customers",
    unknown("order_given_by"),
    answer("consumer_account", "no"),
    law("payment_law", "by_kind"),
    absent(found("paid_by_check")),
    absent(found("customer_gave_the_order")),
    authority=("ucc_4a",),
    layer=DERIVED,
)
def a_bank_must_prove_that_an_order_binds_the_business() -> None:
    """Where a business denies an order to pay, the bank must prove that the business gave it, or that it
    passed the agreed steps in good faith."""


@rules.finding(
    "order_not_the_customers",
    unknown("order_given_by"),
    PAYMENT_SERVICES_LAW,
    absent(found("paid_by_check")),
    absent(found("customer_gave_the_order")),
    authority=("psd2_72",),
    layer=DERIVED,
)
def a_bank_must_prove_that_the_customer_gave_the_order_here() -> None:
    """In this place, where a customer denies an order, the bank must prove that it was real. That the card or
    code was used is not always enough."""


@rules.finding(
    "order_not_the_customers",
    unknown("order_given_by"),
    found("bank_mandate_governs"),
    absent(found("customer_gave_the_order")),
    authority=("bank_mandate",),
    layer=DERIVED,
)
def a_bank_must_show_its_mandate_at_common_law() -> None:
    """At common law a bank that charges an account must show that the customer told it to pay."""


# -- which law governs it ------------------------------------------------------------------------------------


@rules.finding("bank_and_its_customer", answer("payment_sides", "customer_blames_bank"))
def a_customer_claims_from_its_bank() -> None:
    """Whoever blames the own bank for a payment claims as its customer."""


@rules.finding("paid_by_wire", answer("payment_way", "wire", "abroad"))
def the_money_went_by_wire() -> None:
    """The bank sent the money to another bank by wire."""


@rules.finding("paid_by_check", answer("payment_way", "check"))
def the_money_went_by_check() -> None:
    """The money went by check."""


@rules.finding("outside_refund_scheme", answer("payment_way", "abroad", "card", "check"))
def the_payment_was_no_transfer_within_the_country() -> None:
    """The payment was not a transfer from bank to bank within the country."""


@rules.finding(
    "payment_orders_named",
    answer("payment_sides", "customer_blames_bank"),
    answer("law_kind", "payment_orders"),
)
def the_user_named_the_law_on_payment_orders() -> None:
    """The law that fits is the law on bank payment orders."""


@rules.finding("business_payment_law", found("payment_orders_named"), authority=("ucc_4a",), layer=DERIVED)
def the_named_law_on_payment_orders_applies() -> None:
    """The law on bank payment orders applies where the claim rests on it."""


@rules.finding(
    "business_payment_law",
    answer("consumer_account", "no"),
    law("payment_law", "by_kind"),
    absent(found("paid_by_check")),
    authority=("ucc_4a",),
    layer=DERIVED,
)
def business_accounts_fall_under_the_law_on_payment_orders() -> None:
    """In every state the law on bank payment orders governs wires and like orders from a business account. It
    does not reach checks, nor debits that the other side draws."""


@rules.finding(
    "business_payment_law",
    found("paid_by_wire"),
    answer("consumer_account", "yes"),
    law("payment_law", "by_kind"),
    authority=("ucc_4a_108", "citibank_2025"),
    layer=DERIVED,
)
def a_consumers_wire_falls_under_the_law_on_payment_orders() -> None:
    """The federal law on consumer e-payments leaves bank wires out, so the law on bank payment orders governs
    even a consumer's wire. One court has put the customer's order itself under the federal law; an appeal
    was taken."""


@rules.finding(
    "no_second_factor", answer("bank_procedure", "password_only", "none"), authority=("psd2_74", "bgb_675v")
)
def passwords_alone_are_no_strong_check() -> None:
    """Passwords or fixed questions alone are no strong check of who gives an order."""


@rules.finding(
    "bank_mandate_governs",
    answer("payment_sides", "customer_blames_bank"),
    law("payment_law", "mandate"),
    authority=("bank_mandate",),
)
def the_contract_of_account_governs_at_common_law() -> None:
    """At common law the contract of account says what a bank may charge to its customer."""


@rules.finding(
    "bank_mandate_governs",
    answer("payment_way", "check"),
    case("family", "uk", "ie"),
    authority=("psd2_74", "bank_mandate"),
)
def paper_checks_stay_under_the_contract_of_account() -> None:
    """The law on payment services leaves paper checks out. They stay under the contract of account."""


@rules.finding(
    "gross_carelessness",
    answer("claimant_conduct", "released_blind"),
    case("family", "eu"),
    authority=("bgb_675v",),
)
def releasing_an_order_unread_is_gross_here() -> None:
    """German courts call it grossly careless to release an order in a bank's app, on the word of a caller,
    without reading what it says. Courts of other states may differ."""


@rules.finding(
    "gross_carelessness",
    answer("claimant_conduct", "shared_login"),
    answer("bank_procedure", "two_factor"),
    case("family", "eu"),
    authority=("bgb_675v",),
)
def telling_a_caller_the_code_is_gross_here() -> None:
    """German courts as a rule call it grossly careless to tell a caller the code that releases an order, even
    if the number shown is the bank's. Courts of other states may differ."""


# -- who must bear it ----------------------------------------------------------------------------------------


@rules.finding(
    "must_pay_back",
    found("order_not_the_customers"),
    *CONSUMER_E_PAYMENT,
    absent(found("statement_left_unreported")),
    authority=("efta", "tila_1643"),
    layer=DERIVED,
)
def a_bank_pays_back_what_a_consumer_did_not_order() -> None:
    """A federal law makes a bank pay back an e-payment that a consumer did not order, less a small sum, and
    later reports cost more. A like law holds for credit cards. Wires and checks are outside both."""


@rules.finding(
    "statement_left_unreported",
    answer("statement_unreported", "yes"),
    answer("claimant_fault_proved", "yes"),
    authority=("efta", "kruser_1991"),
)
def a_report_within_sixty_days_would_have_stopped_the_loss() -> None:
    """A consumer has 60 days from the statement to report an e-payment made without leave. Later losses count
    only if the bank shows that a report in time would have stopped them."""


@rules.finding(
    "safer_check_step_refused",
    answer("customer_refused", "yes"),
    answer("consumer_account", "no"),
    answer("payment_way", "check"),
    authority=("cincinnati_2010",),
)
def a_business_turned_down_a_safer_step_against_check_fraud() -> None:
    """A bank and a business may agree that the business bears forged checks which a safer step, that it
    turned down, would have stopped."""


@rules.finding(
    "must_pay_back",
    found("order_not_the_customers"),
    found("paid_by_check"),
    law("payment_law", "by_kind"),
    absent(found("safer_check_step_refused")),
    authority=("ucc_4_401", "cincinnati_2010"),
    layer=DERIVED,
)
def a_bank_may_not_charge_a_forged_check() -> None:
    """A bank may charge to an account only checks that are properly payable, and a forged check is not. A
    customer whose carelessness helped the forger, who reports late, or who turned down a safer step, may bear
    all or part of it."""


@rules.finding(
    "must_pay_back",
    found("order_not_the_customers"),
    PAYMENT_SERVICES_LAW,
    absent(found("gross_carelessness")),
    absent(found("paid_by_check")),
    authority=("psd2_74",),
    layer=DERIVED,
)
def a_bank_pays_back_what_a_customer_did_not_order_here() -> None:
    """The law of this place makes a bank pay back at once what a customer did not order, unless the customer
    was grossly careless. A business may have agreed to bear more."""


@rules.finding(
    "must_pay_back",
    found("order_not_the_customers"),
    PAYMENT_SERVICES_LAW,
    found("no_second_factor"),
    absent(found("paid_by_check")),
    authority=("psd2_74", "bgb_675v"),
    layer=DERIVED,
)
def a_bank_that_asks_for_no_second_factor_pays_back_here() -> None:
    """A bank that did not ask for a second factor must pay back, even if the customer was grossly careless.
    Only a customer who cheats is shut out."""


@rules.finding(
    "must_pay_back",
    found("order_not_the_customers"),
    found("bank_mandate_governs"),
    authority=("bank_mandate",),
    layer=DERIVED,
)
def a_bank_may_charge_only_what_the_customer_ordered() -> None:
    """At common law a bank may charge to an account only what the customer ordered, unless a clear term of
    the contract says otherwise."""


@rules.finding(
    "must_refund_push",
    found("customer_ordered"),
    answer("consumer_account", "yes"),
    law("push_payments", "refund_scheme"),
    absent(found("outside_refund_scheme")),
    authority=("app_refund_2024",),
    layer=DERIVED,
)
def a_tricked_consumer_is_paid_back_here() -> None:
    """The law of this place makes banks pay back a person who was tricked into a bank transfer within the
    country, up to a set sum, less a small part that the bank may keep. Payments abroad, by card or by check
    are outside it."""


@rules.finding(
    "must_refund_push",
    answer("name_and_number", "differ_not_told"),
    found("business_payment_law"),
    authority=("ucc_4a_207",),
    layer=DERIVED,
)
def a_bank_that_did_not_say_that_the_number_counts_bears_the_mismatch() -> None:
    """If the order names one person and has another's account number, the customer need not pay it. That
    changes if the bank shows that the customer knew before that the number alone may count."""


@rules.finding(
    "payment_law_allots_loss",
    answer("payment_sides", "customer_blames_bank"),
    found("order_not_the_customers"),
    found("business_payment_law"),
    authority=("ucc_4a",),
    layer=DERIVED,
)
def the_law_on_payment_orders_allots_the_loss() -> None:
    """The law on bank payment orders says who bears an order that a business did not give."""


@rules.finding(
    "payment_law_allots_loss",
    found("must_pay_back"),
    layer=DERIVED,
    sources_of="must_pay_back",
)
def a_duty_to_pay_back_allots_the_loss() -> None:
    """A rule that makes the bank pay back says who bears the loss."""


@rules.finding("paid_against_warning", answer("claimant_conduct", "ignored_alert", "past_warning"))
def the_customer_paid_in_spite_of_a_warning() -> None:
    """Whoever pays on after an alert, or after the bank named the trick, pays in spite of a warning."""


# -- what is left of negligence ------------------------------------------------------------------------------


@rules.finding(
    "payment_law_governs",
    found("payment_law_allots_loss"),
    absent(found("paid_by_check")),
    layer=DERIVED,
    sources_of="payment_law_allots_loss",
)
def who_bears_an_order_without_leave_is_no_question_of_negligence() -> None:
    """Where the law on payments says who bears an order, the tests of that law count and not those of
    negligence."""


@rules.finding("payment_law_governs", found("must_refund_push"), layer=DERIVED, sources_of="must_refund_push")
def a_refund_set_by_law_is_no_question_of_negligence() -> None:
    """A refund that the law sets is no question of negligence."""


@rules.finding(
    "payment_law_governs",
    answer("payment_sides", "payer_blames_other_bank"),
    case("family", "us"),
    authority=("ucc_4a_207",),
)
def what_the_crooks_bank_knew_is_no_question_of_negligence() -> None:
    """The law on bank payment orders asks what the bank that got the money knew. How careful it is as a whole
    does not matter for that."""


@rules.finding(
    "care_plays_no_part",
    found("must_pay_back"),
    absent(found("paid_by_check")),
    layer=DERIVED,
    sources_of="must_pay_back",
)
def what_a_bank_must_pay_back_does_not_turn_on_its_care() -> None:
    """What a bank must pay back under the law on payments, or the contract of account, does not turn on its
    care."""


@rules.finding(
    "care_plays_no_part",
    found("order_not_the_customers"),
    PAYMENT_SERVICES_LAW,
    absent(found("paid_by_check")),
    authority=("psd2_74",),
    layer=DERIVED,
)
def the_law_on_payment_services_asks_nothing_about_the_banks_care_as_a_whole() -> None:
    """For an order that the customer did not give, the law on payment services asks how careless the customer
    was and if there was a second factor. It does not ask how careful the bank was otherwise."""


@rules.finding(
    "care_plays_no_part",
    found("order_not_the_customers"),
    *CONSUMER_E_PAYMENT,
    authority=("efta",),
    layer=DERIVED,
)
def the_law_on_consumer_payments_asks_nothing_about_the_banks_care() -> None:
    """For an e-payment that a consumer did not order, the federal law asks when it was reported. It does not
    ask how careful the bank was."""


@rules.finding("care_plays_no_part", found("must_refund_push"), layer=DERIVED, sources_of="must_refund_push")
def what_a_bank_must_refund_does_not_turn_on_its_care() -> None:
    """What a bank must refund by law does not turn on its care."""
