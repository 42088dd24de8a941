"""Threshold: standing in the courts of a state, and outside the United States."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.engine.rules.standing import NO_MONEY_LOST, STANDING, STATE_COURT
from negwizard.terms import AGAINST, FOR, STRONG

rules = RuleSet("standing_elsewhere")

STOLEN_OR_LOST = answer("how_it_got_out", "taken_on_purpose", "thing_stolen", "lost")
"""The claim is about the danger from data in strange hands, and not about a confidence that was broken."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    found("state_court_rules"),
    absent(found("not_touched")),
    authority=("asarco_1989", "sassman_2015"),
)
def a_state_court_is_not_bound_by_the_federal_limits() -> None:
    """The limits on standing in the federal constitution do not bind a state court. Each state has a rule of
    its own. Where none of its courts is known to ask for more, a real stake is enough."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing", "state_follows"),
    STATE_COURT,
    answer("actual_misuse", "no"),
    NO_MONEY_LOST,
    STOLEN_OR_LOST,
    authority=("petta_2025", "maglio_2015"),
)
def state_courts_here_also_ask_for_more_than_risk() -> None:
    """The state courts of this place also ask for more than a risk of misuse."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing", "state_follows", "state_weighs"),
    STATE_COURT,
    answer("how_it_got_out", "maybe_out"),
    answer("actual_misuse", "no", "attempt"),
    absent(found("data_was_seen")),
    absent(found("loot_offered")),
    NO_MONEY_LOST,
    authority=("petta_2025", "abernathy_2021"),
)
def state_courts_here_see_no_injury_where_an_intruder_may_have_seen_nothing() -> None:
    """The state courts of this place ask for an injury that has happened or is near. Where nothing shows that
    the intruder saw the data, a fear is not enough, nor a try at fraud that may come from elsewhere."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing", "state_weighs"),
    STATE_COURT,
    answer("actual_misuse", "no"),
    absent(found("data_for_fraud")),
    NO_MONEY_LOST,
    STOLEN_OR_LOST,
    authority=("greco_2023", "keach_2021"),
)
def state_courts_here_see_no_near_danger_without_data_for_fraud() -> None:
    """The state courts of this place weigh how near the danger is. Without any misuse, health or contact data
    taken without identity or account numbers is not enough for them."""


@rules.defeat(
    "targeted_theft_with_some_misuse_gives_standing",
    law("standing", "state_weighs"),
    STATE_COURT,
    answer("actual_misuse", "no"),
    absent(found("data_for_fraud")),
    authority=("greco_2023", "keach_2021"),
)
def an_offer_of_data_that_opens_nothing_is_not_enough_for_state_courts_here() -> None:
    """For the state courts of this place, to post health or contact data brings no near danger of fraud by
    itself."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing", "state_weighs"),
    STATE_COURT,
    answer("how_it_got_out", "thing_stolen", "lost"),
    answer("actual_misuse", "no"),
    NO_MONEY_LOST,
    authority=("maglio_2015",),
)
def state_courts_here_see_no_near_danger_in_a_thing_stolen_or_lost() -> None:
    """Whoever steals or finds a device may never look for the data. Without any misuse, state courts that
    weigh how near the danger is see none."""


@rules.defeat(
    "theft_of_sensitive_data_gives_standing_here",
    law("standing", "state_weighs"),
    STATE_COURT,
    answer("how_it_got_out", "thing_stolen"),
    answer("actual_misuse", "no"),
    authority=("maglio_2015",),
)
def what_federal_courts_say_of_a_stolen_thing_gives_way_in_state_courts() -> None:
    """State courts that weigh the danger for themselves do not follow lenient federal courts on a stolen
    device."""


@rules.ground(STANDING, FOR, STRONG, law("standing", "not_applicable"), authority=("standing_iii",))
def standing_is_no_separate_hurdle_here() -> None:
    """The federal test of standing is a rule of United States courts. In this place the question is whether
    there is damage."""
