"""A payer that paid a crook, and a payee that is still unpaid: what is left of the debt."""

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, Issue

DUTY, BREACH, FACT, ELR = (
    Issue.DUTY,
    Issue.BREACH,
    Issue.CAUSE_IN_FACT,
    Issue.ECONOMIC_LOSS_RULE,
)
AUTHORITY = ("r2_contracts_235", "peeples_2021", "st_lawrence_2019", "mobius_2024", "bgb_362")

rules = RuleSet("unpaid_debts")


@rules.finding(
    "price_unpaid",
    answer("payment_sides", "payee_blames_payer"),
    answer("contract_between", "yes"),
    authority=AUTHORITY,
)
def paying_a_crook_does_not_pay_the_debt() -> None:
    """Whoever owes money under a contract and pays a crook has, as a rule, not paid the debt."""


@rules.ground(
    DUTY, FOR, STRONG, found("price_unpaid"), absent(found("payee_misled_payer")), authority=AUTHORITY
)
def a_payer_owes_the_payment_itself() -> None:
    """A payer owes the payment itself and not only care. That ends where the payee led it to pay the
    crook."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    found("price_unpaid"),
    found("payee_misled_payer"),
    authority=("bile_2016", "ucc_3_404", "st_lawrence_2019"),
)
def nothing_more_is_owed_to_a_payee_that_led_the_payer_astray() -> None:
    """A payee may have said yes to the false details, or kept silent about a fraud that it knew of. The
    payer as a rule owes it nothing more."""


@rules.defeat(
    "trading_partners_owe_each_other_what_the_contract_says",
    found("price_unpaid"),
    authority=AUTHORITY,
)
def the_contract_itself_asks_for_the_price() -> None:
    """The contract itself asks for the price, so it is no reason against the payee's claim."""


@rules.ground(
    BREACH, FOR, STRONG, found("price_unpaid"), absent(found("payee_misled_payer")), authority=AUTHORITY
)
def a_payer_that_paid_a_crook_still_owes() -> None:
    """A payer that paid a crook has not done what the contract asks. Some courts also ask which side could
    have stopped the crook."""


@rules.ground(
    BREACH,
    AGAINST,
    STRONG,
    found("price_unpaid"),
    found("payee_misled_payer"),
    authority=("bile_2016", "ucc_3_404", "st_lawrence_2019"),
)
def a_payee_that_led_the_payer_astray_cannot_ask_twice() -> None:
    """A payee that said yes to the false details, or kept silent about a fraud that it knew of, cannot ask
    for the price again."""


@rules.defeat(
    "care_that_meets_the_standard_is_no_breach",
    found("price_unpaid"),
    absent(found("payee_misled_payer")),
    case("family", "uk", "ie", "ca", "au", "cw", "eu"),
    authority=("st_lawrence_2019", "mobius_2024", "bgb_362"),
)
def care_does_not_pay_a_debt_here() -> None:
    """In this place care does not pay a debt. Whoever pays the wrong person must as a rule pay again."""


@rules.ground(FACT, FOR, STRONG, found("price_unpaid"), authority=AUTHORITY)
def the_payee_is_unpaid_because_the_payer_paid_another() -> None:
    """The payee is unpaid because the payer paid someone else."""


@rules.ground(ELR, AGAINST, DECISIVE, found("price_unpaid"), authority=AUTHORITY)
def the_rule_does_not_touch_a_claim_for_the_price() -> None:
    """The rule is about negligence. It does not touch a claim for what a contract says is owed."""
