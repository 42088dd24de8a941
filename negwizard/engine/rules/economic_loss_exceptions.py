"""Economic loss rule: networks of contracts, professions, false information, and what the user was told."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.engine.rules.shared import PROFESSIONALS_CLIENT
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

ELR = Issue.ECONOMIC_LOSS_RULE

rules = RuleSet("economic_loss_exceptions")


@rules.ground(
    ELR,
    FOR,
    DECISIVE,
    found("between_businesses"),
    answer("contract_chain", "yes"),
    law("contract_chain", "bars"),
    authority=("schnuck_2018", "selco_2017"),
)
def a_network_of_contracts_is_the_only_way_here() -> None:
    """In this place members of a network of contracts that shares out such losses are left to those
    contracts."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    answer("contract_chain", "yes"),
    law("contract_chain", "does_not_bar"),
    absent(found("chain_pays")),
    authority=("heartland_2013", "target_banks_2014"),
)
def an_unclear_network_does_not_bar_here() -> None:
    """In this place network rules do not bar the claim while it is not shown that they give the harmed
    side a remedy."""


@rules.defeat(
    "parties_to_a_contract_are_left_to_it_here",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty",),
)
def professional_duties_stand_beside_the_contract() -> None:
    """The duties of a profession stand beside the contract, so the rule does not confine the client to it."""


@rules.defeat(
    "between_contract_parties_the_rule_holds",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty",),
)
def professional_duties_escape_the_rule() -> None:
    """The duties of a profession stand beside the contract, so the rule does not bar the claim of a
    client."""


@rules.defeat(
    "the_rule_bars_money_loss_here",
    *PROFESSIONALS_CLIENT,
    authority=("professional_duty",),
)
def professional_duties_are_an_exception_to_the_rule() -> None:
    """The duties of a profession to a client are a known exception to the rule."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    answer("payment_sides", "blames_agent"),
    authority=("r2t_552",),
)
def false_information_in_business_is_an_exception() -> None:
    """A claim over false information that was passed on in business for others to rely on is a known
    exception."""


@rules.ground(
    ELR,
    FOR,
    DECISIVE,
    answer("money_loss_rule", "bars"),
    absent(found("physical_loss")),
    authority=("method",),
)
def the_user_was_told_that_the_rule_bars() -> None:
    """The user was told, by a court or a lawyer, that the law of the place bars claims for money loss
    alone."""


@rules.ground(ELR, AGAINST, DECISIVE, answer("money_loss_rule", "does_not_bar"), authority=("method",))
def the_user_was_told_that_the_rule_does_not_bar() -> None:
    """The user was told, by a court or a lawyer, that the law of the place does not bar claims for money
    loss alone."""


@rules.ground(
    ELR,
    AGAINST,
    DECISIVE,
    found("data_statute_gives_claim"),
    authority=("gdpr_82",),
)
def the_rule_does_not_touch_claims_under_data_protection_law() -> None:
    """The rule is about negligence. It does not touch a person's claim under data protection law."""
