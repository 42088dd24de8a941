"""Duty in payment fraud: banks, advisers, agents, trading partners, lenders, phone companies."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.engine.rules.shared import NEGLIGENCE_GIVES_THE_CLAIM
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

DUTY = Issue.DUTY

rules = RuleSet("payment_duties")


@rules.ground(
    DUTY,
    FOR,
    DECISIVE,
    answer("law_kind", "payment_orders"),
    answer("payment_sides", "customer_blames_bank"),
    authority=("ucc_4a",),
)
def the_payment_law_sets_what_a_bank_owes() -> None:
    """The law on bank payment orders itself sets what the bank owes its customer."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "customer_blames_bank"),
    answer("security_law", "security_duty"),
    authority=("ucc_4a", "efta"),
)
def a_bank_owes_its_customer_care_under_statute() -> None:
    """A bank that a law tells to keep payments safe owes its customer that care."""


@rules.ground(
    DUTY, FOR, STRONG, answer("payment_sides", "client_blames_adviser"), authority=("professional_duty",)
)
def an_adviser_owes_a_client_professional_care() -> None:
    """A lawyer, broker or other adviser who handles a client's money owes the care of the profession."""


@rules.ground(DUTY, FOR, STRONG, answer("payment_sides", "blames_agent"), authority=("r2t_552",))
def whoever_passes_on_payment_details_in_business_must_take_care() -> None:
    """Whoever, in the course of business, passes on details for others to rely on must take care that they
    are true."""


@rules.ground(
    DUTY, FOR, STRONG, answer("who_knew", "organization_silent"), authority=("bile_2016", "r3_affirmative")
)
def who_knows_of_the_hack_must_warn() -> None:
    """Whoever knows that a crook is after a payment, and that the other side is about to pay, must warn
    that side."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("payment_sides", "payer_blames_payee"),
    answer("mailbox_entered", "organization"),
    authority=("beau_townsend_2018", "ucc_3_404"),
)
def the_side_best_placed_should_guard_against_the_impostor() -> None:
    """Between two victims of an impostor, courts ask which side was best placed to prevent the loss."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_payee", "payee_blames_payer"),
    found("between_businesses"),
    NEGLIGENCE_GIVES_THE_CLAIM,
    absent(found("promise_relied_on")),
    authority=("r2t_314a", "r3_economic"),
)
def trading_partners_owe_each_other_what_the_contract_says() -> None:
    """Trading partners owe each other what their contract says. No general duty to keep e-mail safe for
    the other side is settled."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "payer_blames_payee"),
    answer("mailbox_entered", "claimant", "neither"),
    NEGLIGENCE_GIVES_THE_CLAIM,
    absent(found("promise_relied_on")),
    authority=("r2t_314a", "r3_affirmative"),
)
def a_payee_whose_mail_was_not_hacked_need_not_guard_the_payers() -> None:
    """A payee whose own mail was not entered owes the payer no general duty to guard against a crook in the
    payer's mail, or one with a look-alike address."""


@rules.defeat(
    "a_payee_whose_mail_was_not_hacked_need_not_guard_the_payers",
    answer("who_knew", "organization_silent"),
    authority=("bile_2016", "r3_affirmative"),
)
def a_payee_that_knows_of_the_fraud_must_speak() -> None:
    """A payee that knows that a crook is after this payment must speak, wherever the crook got in."""


@rules.ground(
    DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "stranger_blames_lender"),
    law("impostor_duty", "not_recognized"),
    authority=("huggins_2003",),
)
def no_duty_to_the_victim_of_an_impostor_here() -> None:
    """In this place a lender owes no negligence duty to a stranger whose name an impostor used."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "stranger_blames_lender"),
    law("impostor_duty", "recognized"),
    authority=("wolfe_2007", "r3_duty"),
)
def a_duty_to_check_who_applies() -> None:
    """In this place a lender must take reasonable care to check who applies before it opens an account in
    a stranger's name."""


@rules.ground(
    DUTY,
    AGAINST,
    SUPPORTING,
    answer("payment_sides", "stranger_blames_lender"),
    law("impostor_duty", "unsettled"),
    authority=("huggins_2003",),
)
def most_courts_see_no_duty_to_the_victim_of_an_impostor() -> None:
    """Top courts elsewhere have found that a lender owes no negligence duty to a stranger whose name an
    impostor used."""


@rules.ground(
    DUTY,
    FOR,
    SUPPORTING,
    answer("payment_sides", "stranger_blames_lender"),
    law("impostor_duty", "unsettled"),
    authority=("wolfe_2007",),
)
def some_courts_see_a_duty_to_check_who_applies() -> None:
    """Some courts elsewhere ask a lender to take reasonable care to check who applies."""


@rules.ground(
    DUTY,
    FOR,
    STRONG,
    answer("payment_sides", "phone_customer"),
    answer("contract_between", "yes"),
    found("promise_relied_on"),
    authority=("r2t_323",),
)
def a_phone_company_that_offers_protection_owes_it() -> None:
    """A phone company that offers a customer extra protection owes care in giving it."""


@rules.defeat(
    "trading_partners_owe_each_other_what_the_contract_says",
    answer("who_knew", "organization_silent"),
    authority=("bile_2016", "r3_affirmative"),
)
def a_trading_partner_that_knows_must_speak() -> None:
    """A trading partner that knows of the hack cannot say that the contract asks no warning of it."""


@rules.defeat(
    "trading_partners_owe_each_other_what_the_contract_says",
    law("data_duty", "statutory"),
    answer("law_kind", "data_protection"),
    found("security_statute"),
    authority=("gdpr_32",),
)
def data_protection_law_comes_before_the_contract() -> None:
    """Data protection law, where it protects the harmed person, applies whatever the contract says."""
