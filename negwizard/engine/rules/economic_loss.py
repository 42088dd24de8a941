"""Economic loss rule: may money loss alone be claimed in negligence?"""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, found, law
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

rules = RuleSet("economic_loss")

ELR = Issue.ECONOMIC_LOSS_RULE


def money_loss_where(*doctrines: str) -> tuple[Any, ...]:
    """Match money loss in a place of one of these doctrines: the rule is about money loss alone."""
    return found("money_loss"), law("economic_loss", *doctrines)


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("does_not_bar", "usually_does_not_bar"),
    authority=("r3_economic", "ccq_1457"),
)
def the_rule_does_not_reach_such_cases_here() -> None:
    """In this place the economic loss rule does not, or does not as a rule, reach a case like this."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("not_applicable"),
    absent(found("bank_and_its_customer")),
    authority=("gdpr_82",),
)
def the_statute_pays_money_loss_here() -> None:
    """In this place the data protection statute makes good money loss and other harm alike, so that no rule
    on money loss alone is needed."""


@rules.ground(ELR, AGAINST, DECISIVE, found("physical_loss"), authority=("r3_economic", "spartan_steel_1973"))
def bodily_harm_takes_the_case_out_of_the_rule() -> None:
    """The rule is about money loss alone. Harm to the body, or to things other than the one that was sold,
    takes the case out of it."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    found("money_loss"),
    answer("data_destroyed", "yes"),
    case("family", "us"),
    case("stage", "pleading"),
    authority=("calvary_2026", "national_ink_2020"),
)
def data_lost_altogether_may_be_pleaded_as_harm_to_property() -> None:
    """Courts are split on whether data is a thing that can be harmed. One that ruled on it in negligence let
    a full loss of data go past the complaint as harm to property."""


@rules.ground(
    ELR,
    FOR,
    SUPPORTING,
    found("money_loss"),
    answer("data_destroyed", "yes"),
    case("family", "us"),
    authority=("emoi_2022",),
)
def data_is_no_thing_for_other_courts() -> None:
    """Other courts, in suits over insurance, say that data has no body and cannot be harmed like a thing."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    found("money_loss"),
    answer("data_destroyed", "yes"),
    case("family", "us"),
    case("stage", "proof"),
    authority=("calvary_2026", "national_ink_2020"),
)
def data_lost_altogether_may_prove_to_be_harm_to_property() -> None:
    """At trial, too, a full loss of data may count as harm to property. Few courts have said so."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("independent_duty"),
    absent(found("contract_allots_risk")),
    authority=("dittman_2018", "r3_economic"),
)
def a_duty_apart_from_contract_escapes_the_rule() -> None:
    """Where the duty comes from the law and not from a contract, the rule does not bar the claim."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("independent_duty"),
    found("contract_allots_risk"),
    found("between_businesses"),
    authority=("silverpop_2016", "apex_2023", "r3_economic"),
)
def what_two_businesses_agreed_is_left_to_the_contract() -> None:
    """Where two businesses dealt with the risk in their contract, money loss is left to the contract."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    *money_loss_where("independent_duty", "unsettled", "bars_contract_chain"),
    found("contract_allots_risk"),
    absent(found("between_businesses")),
    authority=("dittman_2018",),
)
def a_consumer_contract_need_not_be_the_only_source() -> None:
    """A contract with a consumer need not be the only source of the duty."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where(
        "independent_duty",
        "unsettled",
        "bars_contract_chain",
        "bars_contract_parties",
        "bars_contract_parties_only",
    ),
    answer("contract_on_security", "promises_security"),
    found("data_in_keeping"),
    case("family", "us"),
    absent(found("between_businesses")),
    authority=("dittman_2018", "flores_2023", "capital_one_2020"),
)
def a_promise_in_a_form_does_not_take_away_the_duty_set_by_law() -> None:
    """A form that promises a person security adds to the duty to guard the data. Courts as a rule do not let
    it take away a duty that the law sets by itself."""


@rules.ground(ELR, FOR, STRONG, *money_loss_where("bars"), authority=("r3_economic",))
def the_rule_bars_money_loss_here() -> None:
    """In this place the rule bars a negligence claim for money loss alone."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_relational"),
    answer("outage_relation", "remote_user"),
    authority=("dynamco_1971", "spartan_steel_1973"),
)
def loss_that_flows_from_anothers_harm_is_barred_here() -> None:
    """In this place money loss that flows from harm to someone else cannot be claimed."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_relational"),
    absent(found("promise_relied_on")),
    authority=("hedley_byrne_1964",),
)
def money_loss_alone_is_doubtful_here() -> None:
    """In this place money loss alone cannot be claimed, as a rule, unless one side took on responsibility
    for it."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_relational"),
    found("promise_relied_on"),
    authority=("hedley_byrne_1964",),
)
def responsibility_taken_on_lifts_the_rule_there() -> None:
    """Responsibility that was taken on lifts the rule here."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_unless_special_or_noneconomic"),
    answer("contract_between", "yes"),
    authority=("sheen_2022",),
)
def between_contract_parties_the_rule_holds() -> None:
    """In this place the rule bars money loss between parties to a contract."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where(
        "bars_unless_special_or_noneconomic", "bars_unless_noneconomic", "bars_unless_trust_or_noneconomic"
    ),
    found("noneconomic_loss"),
    absent(found("between_businesses")),
    authority=("webb_remand_2023", "alexander_2023"),
)
def distress_takes_the_case_out_of_the_rule_here() -> None:
    """Trial courts that apply the law of this place have let a claim for distress as well take the case out
    of the rule."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_unless_noneconomic", "bars_unless_trust_or_noneconomic"),
    absent(found("noneconomic_loss")),
    authority=("r3_economic",),
)
def without_other_loss_the_rule_holds_here() -> None:
    """In this place the rule bars the claim unless some loss is not money."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_unless_trust_or_noneconomic"),
    answer("claimant_role", "patient", "client"),
    found("data_in_keeping"),
    authority=("shields_2024",),
)
def a_tie_of_trust_lifts_the_rule_here() -> None:
    """In this place a trial court let the tie of trust between patients and their health provider lift the
    rule. Other ties of trust can be argued the same way."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_contract_parties", "bars_contract_parties_only"),
    answer("contract_between", "yes"),
    authority=("r3_economic",),
)
def parties_to_a_contract_are_left_to_it_here() -> None:
    """In this place parties to a contract can claim money loss from each other only under the contract."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    *money_loss_where("bars_contract_parties"),
    answer("contract_between", "no"),
    found("data_in_keeping"),
    authority=("capital_one_2020", "r3_economic"),
)
def strangers_are_outside_the_rule_here() -> None:
    """In this place the rule was made for parties to a contract, and some courts do not apply it to those
    whose data was kept without one."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_contract_parties_only"),
    answer("contract_between", "no"),
    authority=("r3_economic",),
)
def the_rule_ends_with_the_contract_here() -> None:
    """In this place the rule is only for parties to a contract, and does not reach those who have none."""


@rules.ground(
    ELR,
    FOR,
    SUPPORTING,
    *money_loss_where("bars_contract_parties"),
    answer("contract_between", "no"),
    found("data_in_keeping"),
    absent(found("close_relation")),
    authority=("aguilar_2014", "blake_1987"),
)
def strangers_may_be_barred_too() -> None:
    """Some places with this rule bar money loss between strangers, too, unless there is a special tie."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_contract_parties"),
    answer("contract_between", "no"),
    found("data_in_keeping"),
    found("close_relation"),
    authority=("aguilar_2014",),
)
def a_special_tie_lifts_the_rule_between_strangers_here() -> None:
    """In places with this rule, a special tie such as work or care lifts it between those who have no
    contract."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_contract_parties"),
    answer("contract_between", "no"),
    absent(found("data_in_keeping")),
    absent(found("close_relation")),
    authority=("aguilar_2014", "blake_1987"),
)
def strangers_with_no_tie_are_barred_too() -> None:
    """In places with this rule, those who have neither a contract nor a special tie cannot claim money loss
    alone either, as a rule."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("identifiable_class"),
    authority=("peoples_express_1985", "mattingly_1987", "heartland_2013"),
)
def a_class_that_could_be_named_in_advance_is_outside_the_rule() -> None:
    """In this place the rule does not bar a group of people whose loss could be foreseen and who could be
    named in advance."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_between_businesses"),
    found("between_businesses"),
    authority=("franklin_grove_2007",),
)
def business_losses_are_left_to_contract_here() -> None:
    """In this place a business cannot claim money loss alone from another business in negligence."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_between_businesses"),
    absent(found("between_businesses")),
    authority=("franklin_grove_2007", "smallman_2022"),
)
def the_rule_is_for_businesses_here() -> None:
    """In this place courts do not hold the rule against a person who is no business."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_unless_undertaking", "bars_unless_undertaking_or_helpless"),
    absent(found("promise_relied_on")),
    authority=("hedley_byrne_1964",),
)
def without_an_undertaking_money_loss_is_barred_here() -> None:
    """In this place money loss alone counts only where one side took on responsibility for it."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_unless_undertaking", "bars_unless_undertaking_or_helpless"),
    found("promise_relied_on"),
    authority=("hedley_byrne_1964",),
)
def an_undertaking_lifts_the_rule_here() -> None:
    """Responsibility that was taken on lifts the rule."""


@rules.ground(ELR, FOR, STRONG, *money_loss_where("split"), authority=("r3_economic",))
def some_courts_here_apply_the_rule() -> None:
    """Some courts here apply the rule to such cases."""


@rules.ground(ELR, AGAINST, STRONG, *money_loss_where("split"), authority=("r3_economic",))
def other_courts_here_do_not_apply_the_rule() -> None:
    """Other courts here do not apply the rule to such cases."""


@rules.ground(
    ELR,
    FOR,
    SUPPORTING,
    *money_loss_where("independent_duty", "unsettled", "bars_contract_chain"),
    found("contract_allots_risk"),
    authority=("r3_economic",),
)
def a_contract_speaks_for_the_rule() -> None:
    """A contract that deals with the risk is a reason to leave the loss to it."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    *money_loss_where("unsettled", "bars_contract_chain"),
    absent(found("contract_allots_risk")),
    authority=("r3_economic",),
)
def a_duty_set_by_law_speaks_against_the_rule() -> None:
    """Where no contract deals with the risk, there is less reason for the rule."""


@rules.defeat(
    "parties_to_a_contract_are_left_to_it_here",
    answer("security_promise", "specific", "privacy_policy"),
    answer("relied_on_promise", "yes"),
    absent(found("contract_allots_risk")),
    authority=("capital_one_2020", "r3_economic"),
)
def a_duty_taken_on_apart_from_the_contract_stands_beside_it() -> None:
    """A duty taken on apart from the contract, and relied on, stands beside it."""
