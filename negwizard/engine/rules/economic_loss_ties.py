"""Economic loss rule: the special relations and close ties that lift it, and what is no such tie."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found
from negwizard.engine.rules.economic_loss import ELR, money_loss_where
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING

rules = RuleSet("economic_loss_ties")


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_unless_special_or_noneconomic"),
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
    SUPPORTING,
    *money_loss_where("bars_unless_special_or_noneconomic"),
    found("close_relation"),
    authority=("sheen_2022",),
)
def a_special_relation_may_lift_the_rule() -> None:
    """A special relation may lift the rule here."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("special_relationship_exception"),
    found("data_in_keeping"),
    authority=("blackbaud_2021",),
)
def keeping_the_data_is_a_special_relation_here() -> None:
    """In this place a special relation, such as that of a keeper of data, lifts the rule."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("special_relationship_exception"),
    absent(found("data_in_keeping")),
    authority=("r3_economic",),
)
def no_special_relation_lifts_the_rule() -> None:
    """Without a special relation the rule bars money loss here."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_unless_special_or_noneconomic"),
    answer("claimant_role", "employee"),
    found("data_in_keeping"),
    absent(found("contract_allots_risk")),
    authority=("corona_2015",),
)
def work_is_a_special_relation_here() -> None:
    """In this place an employer that keeps its workers' data stands in a special relation to them."""


@rules.defeat(
    "between_contract_parties_the_rule_holds",
    answer("claimant_role", "employee"),
    found("data_in_keeping"),
    absent(found("contract_allots_risk")),
    authority=("corona_2015",),
)
def a_job_is_more_than_a_contract_over_data() -> None:
    """A contract of work that does not deal with data does not confine a worker to it."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_unless_special_or_noneconomic"),
    found("close_relation"),
    found("data_in_keeping"),
    answer("contract_between", "no"),
    authority=("corona_2015",),
)
def without_a_contract_a_close_tie_lifts_the_rule_here() -> None:
    """In this place those in work or care who have no contract with the keeper of their data have a tie that
    lifts the rule."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("intimate_nexus"),
    found("close_relation"),
    authority=("jacques_1986",),
)
def a_near_contractual_tie_lifts_the_rule_here() -> None:
    """In this place a tie that is close to a contract lifts the rule."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("intimate_nexus"),
    answer("contract_between", "yes"),
    absent(found("close_relation")),
    authority=("jacques_1986",),
)
def a_contract_is_a_close_tie_here() -> None:
    """In this place a contract between the sides is a close tie."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("intimate_nexus"),
    answer("contract_between", "no"),
    absent(found("close_relation")),
    authority=("jacques_1986",),
)
def without_a_near_contractual_tie_the_rule_holds_here() -> None:
    """In this place the rule bars money loss between sides with no contract and no tie that is close to
    one."""


@rules.ground(
    ELR,
    FOR,
    STRONG,
    *money_loss_where("bars_unless_special"),
    absent(found("close_relation")),
    absent(found("promise_relied_on")),
    authority=("onita_1992", "blahd_2005"),
)
def without_a_bond_that_asks_for_care_the_rule_holds_here() -> None:
    """In this place money loss alone counts only with a special bond. The bond must ask one side to look
    after the other's money."""


@rules.ground(
    ELR,
    FOR,
    SUPPORTING,
    *money_loss_where("bars_unless_special"),
    found("close_relation"),
    authority=("onita_1992", "blahd_2005"),
)
def not_every_close_tie_is_such_a_bond() -> None:
    """Courts of this place read the special bond narrowly, and have not said if work or care makes one over
    data."""


@rules.ground(
    ELR,
    AGAINST,
    SUPPORTING,
    *money_loss_where("bars_unless_special"),
    found("close_relation"),
    authority=("onita_1992", "blahd_2005"),
)
def work_or_care_may_be_such_a_bond_here() -> None:
    """Those who work for the other side, are in its care or take its advice may have the special bond that
    lifts the rule here."""


@rules.ground(
    ELR,
    AGAINST,
    STRONG,
    *money_loss_where("bars_unless_special"),
    found("promise_relied_on"),
    authority=("blahd_2005",),
)
def whoever_drew_the_other_to_rely_on_its_skill_has_the_bond() -> None:
    """Whoever drew the other side to rely on it for protection has the special bond that lifts the rule
    here."""
