"""A bank and its own customer: orders that the customer gave, and orders that the customer did not give."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, Issue, Layer

DUTY, CARE, BREACH = Issue.DUTY, Issue.STANDARD_OF_CARE, Issue.BREACH
FACT, FAULT, ELR, STATUTE = (
    Issue.CAUSE_IN_FACT,
    Issue.COMPARATIVE_FAULT,
    Issue.ECONOMIC_LOSS_RULE,
    Issue.STATUTORY_STANDARD,
)
DERIVED = Layer.DERIVED_FINDING
PAYMENT_SERVICES_LAW = law("scheme", "gdpr", "irish_statute", "uk_statute")

rules = RuleSet("bank_customers")

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
    "business_payment_law",
    answer("payment_sides", "customer_blames_bank"),
    answer("law_kind", "payment_orders"),
)
def the_user_named_the_law_on_payment_orders() -> None:
    """The law that fits is the law on bank payment orders."""


@rules.finding(
    "business_payment_law", answer("consumer_account", "no"), case("family", "us"), authority=("ucc_4a",)
)
def business_accounts_fall_under_the_law_on_payment_orders() -> None:
    """In every state the law on bank payment orders governs wires and like orders from a business account."""


@rules.finding(
    "gross_carelessness",
    answer("claimant_conduct", "released_blind"),
    law("scheme", "gdpr"),
    authority=("bgb_675v",),
)
def releasing_an_order_unread_is_gross_here() -> None:
    """German courts call it grossly careless to release an order in a bank's app, on the word of a caller,
    without reading what it says. Courts of other states may differ."""


@rules.finding(
    "must_pay_back",
    found("order_not_the_customers"),
    answer("consumer_account", "yes"),
    case("family", "us"),
    absent(found("business_payment_law")),
    authority=("efta",),
    layer=DERIVED,
)
def a_bank_pays_back_what_a_consumer_did_not_order() -> None:
    """A federal law makes a bank pay back what a consumer did not order, less a small sum, and later reports
    cost more."""


@rules.finding(
    "must_pay_back",
    found("order_not_the_customers"),
    PAYMENT_SERVICES_LAW,
    absent(found("gross_carelessness")),
    authority=("psd2_74",),
    layer=DERIVED,
)
def a_bank_pays_back_what_a_customer_did_not_order_here() -> None:
    """The law of this place makes a bank pay back at once what a customer did not order, unless the customer
    was grossly careless. A business may have agreed to bear more."""


@rules.finding(
    "must_pay_back",
    found("order_not_the_customers"),
    case("family", "ca", "au"),
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
    authority=("app_refund_2024",),
    layer=DERIVED,
)
def a_tricked_consumer_is_paid_back_here() -> None:
    """The law of this place makes banks pay back a person who was tricked into a payment within the country,
    up to a set sum."""


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
    "payment_law_allots_loss", found("must_pay_back"), authority=("efta", "psd2_74"), layer=DERIVED
)
def a_duty_to_pay_back_allots_the_loss() -> None:
    """A law that makes the bank pay back says who bears the loss."""


# -- an order that the customer gave -------------------------------------------------------------------------


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    found("customer_ordered"),
    law("push_payments", "no_duty", "warn_if_plain", "refund_scheme"),
    absent(found("must_refund_push")),
    absent(found("promise_relied_on")),
    authority=("philipp_2023", "ucc_4a"),
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


@rules.defeat(
    "a_contract_carries_a_duty_of_regard_in_civil_law",
    found("customer_ordered"),
    authority=("bgh_2008_warning",),
)
def regard_for_the_customer_asks_no_more_than_a_warning() -> None:
    """Regard for the customer does not ask a bank to question a clear order, unless signs of fraud are plain
    to it."""


@rules.ground(DUTY, FOR, DECISIVE, found("must_refund_push"), authority=("app_refund_2024",))
def the_law_makes_the_bank_refund_a_tricked_customer() -> None:
    """The law of this place makes the bank refund a tricked customer, within limits."""


@rules.ground(BREACH, FOR, DECISIVE, found("must_refund_push"), authority=("app_refund_2024",))
def a_bank_that_does_not_refund_breaks_the_scheme() -> None:
    """A bank that does not refund a tricked customer as the law says breaks that law, even if it was
    careful."""


@rules.ground(FACT, FOR, STRONG, found("must_refund_push"), authority=("app_refund_2024",))
def the_refund_follows_from_the_payment_itself() -> None:
    """The refund follows from the payment itself. Nobody asks what would have stopped it."""


@rules.ground(ELR, AGAINST, DECISIVE, found("must_refund_push"), authority=("app_refund_2024",))
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
    authority=("ucc_4a", "efta", "psd2_74"),
)
def the_law_on_payments_sets_what_is_owed_for_orders_without_leave() -> None:
    """For an order that the customer did not give, the law on payments itself sets what the bank owes."""


@rules.ground(BREACH, FOR, STRONG, found("must_pay_back"), authority=("efta", "psd2_74"))
def a_bank_that_does_not_pay_back_breaks_the_law_on_payments() -> None:
    """A bank that does not pay back an order that the consumer did not give breaks the law on payments,
    however careful it was."""


@rules.defeat(
    "care_that_meets_the_standard_is_no_breach", found("must_pay_back"), authority=("efta", "psd2_74")
)
def paying_back_does_not_turn_on_care() -> None:
    """What a bank must pay back does not turn on its care."""


@rules.defeat("care_may_be_found_good_enough", found("must_pay_back"), authority=("efta", "psd2_74"))
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
    authority=("ucc_4a", "efta", "psd2_74"),
)
def the_loss_is_the_order_itself() -> None:
    """Where the law on payments makes the bank pay back, the loss is the order itself. Nobody asks what would
    have stopped it."""


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
    authority=("ucc_4a", "efta", "psd2_74"),
)
def the_rule_does_not_touch_claims_under_the_law_on_payments() -> None:
    """The rule is about negligence. It does not touch a claim that the law on payments gives."""


@rules.ground(
    STATUTE,
    FOR,
    STRONG,
    found("business_payment_law"),
    authority=("ucc_4a",),
)
def the_law_on_payment_orders_governs_business_accounts() -> None:
    """The law on bank payment orders governs between a bank and a business customer, and takes the place of a
    negligence claim on the same facts."""


@rules.ground(
    FAULT,
    FOR,
    STRONG,
    found("gross_carelessness"),
    authority=("bgb_675v", "psd2_74"),
)
def a_grossly_careless_customer_bears_the_loss_here() -> None:
    """A customer who was grossly careless bears the whole loss here, even if the bank must first pay it
    back."""


@rules.defeat(
    "short_of_gross_carelessness_a_consumer_bears_a_small_sum_here",
    found("gross_carelessness"),
    authority=("bgb_675v", "psd2_74"),
)
def gross_carelessness_lifts_the_small_sum() -> None:
    """Gross carelessness lifts the limit on what a consumer bears."""


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
    answer("consumer_account", "yes"),
    case("family", "us"),
    authority=("efta",),
)
def what_a_trusted_person_orders_counts_as_the_consumers_own() -> None:
    """An order by someone to whom the consumer gave the card or code counts as the consumer's own, until the
    bank is told otherwise."""
