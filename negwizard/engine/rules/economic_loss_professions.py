"""Economic loss rule: professional work for a client, and information given in business, with the duty
where a place goes its own way."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.engine.rules.economic_loss import ELR
from negwizard.engine.rules.shared import PROFESSIONALS_CLIENT
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

rules = RuleSet("economic_loss_professions")


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "hedley_byrne_1964"),
)
def a_client_may_claim_money_loss_from_a_professional() -> None:
    """Whoever advises a client takes on the care of the client's money. That lifts the rule."""


@rules.defeat(
    "without_other_loss_the_rule_holds_here",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def a_client_of_a_professional_needs_no_loss_beside_money() -> None:
    """A client of a professional needs no loss beside money."""


@rules.defeat(
    "not_every_close_tie_is_such_a_bond", *PROFESSIONALS_CLIENT, authority=("blahd_2005", "onita_1992")
)
def professional_work_is_such_a_bond() -> None:
    """A professional's work for a client is the known case of the special bond."""


@rules.defeat(
    "some_courts_here_apply_the_rule",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def the_divided_courts_are_not_divided_on_professionals() -> None:
    """Courts that are divided on data still agree on what an adviser owes a client."""


@rules.defeat(
    "without_an_undertaking_money_loss_is_barred_here",
    *PROFESSIONALS_CLIENT,
    authority=("hedley_byrne_1964", "professional_duty"),
)
def professional_work_for_a_client_is_an_undertaking() -> None:
    """Advice to a client is itself a task taken on."""


@rules.defeat(
    "parties_to_a_contract_are_left_to_it_here",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def professional_duties_stand_beside_the_contract() -> None:
    """The duties of a profession stand beside the contract, so the rule does not confine the client to it."""


@rules.defeat(
    "between_contract_parties_the_rule_holds",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def professional_duties_escape_the_rule() -> None:
    """The duties of a profession stand beside the contract, so the rule does not bar the claim of a
    client."""


@rules.defeat(
    "the_rule_bars_money_loss_here",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty", "concurrent_liability", "bgb_241"),
)
def professional_duties_are_an_exception_to_the_rule() -> None:
    """The duties of a profession to a client are a known exception to the rule."""


@rules.ground(
    ELR,
    AGAINST,
    DECISIVE,
    found("money_loss"),
    answer("payment_sides", "blames_agent"),
    absent(law("false_information", "refused", "as_constructive_fraud")),
    authority=("r2t_552", "hedley_byrne_1964", "bain_2018"),
)
def false_information_in_business_is_an_exception() -> None:
    """A claim over false information that was passed on in business for others to rely on is the oldest
    exception to the rule. Most courts that bar other claims for mere money loss let this one stand."""


@rules.defeat(
    "false_information_in_business_is_an_exception",
    answer("contract_chain", "yes"),
    law("contract_chain", "bars"),
    authority=("lan_stv_2014",),
)
def inside_a_chain_of_contracts_the_exception_ends_here() -> None:
    """In this place those inside a chain of contracts that shares out such losses are left to it, even if the
    claim is over false information."""


# -- places that go their own way on careless information ----------------------------------------------------


@rules.ground(
    Issue.DUTY,
    AGAINST,
    STRONG,
    answer("payment_sides", "blames_agent"),
    law("false_information", "refused"),
    authority=("south_county_1994", "idaho_bank_1989"),
)
def mere_carelessness_with_information_gives_no_claim_here() -> None:
    """In this place mere carelessness with information that was passed on in business gives no claim, as a
    rule."""


@rules.ground(
    Issue.DUTY,
    FOR,
    SUPPORTING,
    answer("payment_sides", "blames_agent"),
    law("false_information", "as_constructive_fraud"),
    authority=("bershader_1999",),
)
def careless_false_information_may_be_constructive_fraud_here() -> None:
    """In this place careless false information is heard as constructive fraud, which needs clear proof."""
