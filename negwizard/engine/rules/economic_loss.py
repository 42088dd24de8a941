"""Economic loss rule: may money loss alone be claimed in negligence?"""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.terms import Issue, Side, Strength

FOR, AGAINST = Side.FOR, Side.AGAINST
DECISIVE, STRONG, SUPPORTING = Strength.DECISIVE, Strength.STRONG, Strength.SUPPORTING

rules = RuleSet("economic_loss")

# -- economic loss rule --------------------------------------------------------------------------------------

ELR = Issue.ECONOMIC_LOSS_RULE


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "does_not_bar", "usually_does_not_bar", "not_applicable"),
    authority=("r3_economic",),
)
def the_rule_does_not_reach_such_cases_here() -> None:
    """In this place the economic loss rule does not, or does not as a rule, reach a case like this."""


@rules.ground(ELR, AGAINST, DECISIVE, found("physical_loss"), authority=("r3_economic",))
def bodily_harm_takes_the_case_out_of_the_rule() -> None:
    """The rule is about money loss alone; harm to body or things takes the case out of it."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "independent_duty"),
    absent(found("contract_allots_risk")),
    authority=("dittman_2018", "r3_economic"),
)
def a_duty_apart_from_contract_escapes_the_rule() -> None:
    """Where the duty comes from the law and not from a contract, the rule does not bar the claim."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "independent_duty"),
    found("contract_allots_risk"),
    found("between_businesses"),
    authority=("silverpop_2016", "r3_economic"),
)
def what_two_businesses_agreed_is_left_to_the_contract() -> None:
    """Where two businesses dealt with the risk in their contract, money loss is left to the contract."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "independent_duty"),
    found("contract_allots_risk"),
    absent(found("between_businesses")),
    authority=("dittman_2018",),
)
def a_consumer_contract_need_not_be_the_only_source() -> None:
    """A contract with a consumer need not be the only source of the duty."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars", "bars_relational"),
    authority=("r3_economic",),
)
def the_rule_bars_money_loss_here() -> None:
    """In this place the rule bars a negligence claim for money loss alone."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_special_or_noneconomic"),
    answer("contract_between", "yes"),
    authority=("sheen_2022",),
)
def between_contract_parties_the_rule_holds() -> None:
    """In this place the rule bars money loss between parties to a contract."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_special_or_noneconomic"),
    absent(found("close_relation")),
    absent(found("noneconomic_loss")),
    authority=("sheen_2022",),
)
def without_a_special_relation_the_rule_holds() -> None:
    """In this place the rule bars money loss unless there is a special relation or a loss that is not
    money."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_special_or_noneconomic", "bars_unless_noneconomic"),
    found("noneconomic_loss"),
    absent(found("between_businesses")),
    authority=("webb_2023",),
)
def distress_takes_the_case_out_of_the_rule_here() -> None:
    """In this place a claim for distress as well takes the case out of the rule."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "bars_unless_special_or_noneconomic"),
    found("close_relation"),
    authority=("sheen_2022",),
)
def a_special_relation_may_lift_the_rule() -> None:
    """A special relation may lift the rule here."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_noneconomic"),
    absent(found("noneconomic_loss")),
    authority=("r3_economic",),
)
def without_other_loss_the_rule_holds_here() -> None:
    """In this place the rule bars the claim unless some loss is not money."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_contract_parties"),
    answer("contract_between", "yes"),
    authority=("r3_economic",),
)
def parties_to_a_contract_are_left_to_it_here() -> None:
    """In this place parties to a contract are left to it for money loss."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_contract_parties"),
    answer("contract_between", "no"),
    authority=("r3_economic",),
)
def strangers_are_outside_the_rule_here() -> None:
    """In this place the rule is for parties to a contract and does not touch strangers."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "special_relationship_exception"),
    found("data_in_keeping"),
    authority=("blackbaud_2021",),
)
def keeping_the_data_is_a_special_relation_here() -> None:
    """In this place a special relation, such as that of a keeper of data, lifts the rule."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "special_relationship_exception"),
    absent(found("data_in_keeping")),
    authority=("r3_economic",),
)
def no_special_relation_lifts_the_rule() -> None:
    """Without a special relation the rule bars money loss here."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "intimate_nexus"),
    found("close_relation"),
    authority=("r3_economic",),
)
def a_near_contractual_tie_lifts_the_rule_here() -> None:
    """In this place a tie that is close to a contract lifts the rule."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "intimate_nexus"),
    answer("contract_between", "yes"),
    absent(found("close_relation")),
    authority=("r3_economic",),
)
def a_contract_is_a_close_tie_here() -> None:
    """In this place a contract between the sides is a close tie."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "identifiable_class"),
    authority=("peoples_express_1985", "heartland_2013"),
)
def a_class_that_could_be_named_in_advance_is_outside_the_rule() -> None:
    """In this place the rule does not bar a group of people whose loss could be foreseen and who could be
    named in advance."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_absent_present_harm"),
    absent(found("misuse_hit_claimant")),
    authority=("paul_2012",),
)
def without_present_harm_the_rule_holds_here() -> None:
    """In this place money spent against a future harm alone does not count in negligence."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "bars_absent_present_harm"),
    found("misuse_hit_claimant"),
    authority=("paul_2012",),
)
def present_misuse_may_lift_the_rule_here() -> None:
    """Present misuse may lift the rule here."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_undertaking"),
    absent(found("promise_relied_on")),
    authority=("hedley_byrne_1964",),
)
def without_an_undertaking_money_loss_is_barred_here() -> None:
    """In this place money loss alone counts only where one side took on responsibility for it."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "bars_unless_undertaking"),
    found("promise_relied_on"),
    authority=("hedley_byrne_1964",),
)
def an_undertaking_lifts_the_rule_here() -> None:
    """Responsibility that was taken on lifts the rule."""


@rules.ground(
    ELR, FOR, STRONG, found("money_loss"), law("economic_loss", "split"), authority=("r3_economic",)
)
def some_courts_here_apply_the_rule() -> None:
    """Some courts here apply the rule to such cases."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    law("economic_loss", "split"),
    authority=("flores_2023", "r3_economic"),
)
def other_courts_here_do_not_apply_the_rule() -> None:
    """Other courts here do not apply the rule to such cases."""


@rules.ground(
    ELR,
    FOR,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "unsettled", "bars_contract_chain"),
    found("contract_allots_risk"),
    authority=("r3_economic",),
)
def a_contract_speaks_for_the_rule() -> None:
    """A contract that deals with the risk speaks for the rule where the law is unsettled."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    law("economic_loss", "unsettled", "bars_contract_chain"),
    absent(found("contract_allots_risk")),
    authority=("r3_economic",),
)
def a_duty_set_by_law_speaks_against_the_rule() -> None:
    """Where no contract deals with the risk, there is less reason for the rule."""


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


@rules.defeat(
    "parties_to_a_contract_are_left_to_it_here",
    answer("claimant_role", "client"),
    answer("defendant_kind", "professional"),
    authority=("professional_duty",),
)
def professional_duties_stand_beside_the_contract() -> None:
    """The duties of a profession stand beside the contract, so the rule does not confine the client to it."""
