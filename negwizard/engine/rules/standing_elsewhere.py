"""Threshold: standing in the courts of a state, and outside the United States."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.engine.rules.standing_findings import (
    IN_STRANGE_HANDS,
    NO_MONEY_LOST,
    STANDING,
    STATE_COURT,
    THING_GONE,
)
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING

rules = RuleSet("standing_elsewhere")

NOT_LEFT_UNTOUCHED = absent(found("left_untouched"))


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    STATE_COURT,
    law("standing", "article_iii"),
    NOT_LEFT_UNTOUCHED,
    authority=("asarco_1989", "sassman_2015"),
)
def a_state_court_is_not_bound_by_the_federal_limits() -> None:
    """The limits on standing in the federal constitution do not bind a state court. Each state has a rule of
    its own. Where none of its courts is known to ask for more, a real stake is enough."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    STATE_COURT,
    law("standing", "state_stake"),
    NOT_LEFT_UNTOUCHED,
    authority=("lansing_2010", "crescent_park_1971"),
)
def state_courts_here_ask_for_a_real_stake() -> None:
    """The state courts of this place ask for a real stake in the matter, and not for the injury of the
    federal test."""


@rules.ground(
    STANDING,
    FOR,
    STRONG,
    STATE_COURT,
    law("standing", "state_right"),
    NOT_LEFT_UNTOUCHED,
    absent(found("mere_exposure")),
    authority=("sons_2022", "dan_forest_2021"),
)
def state_courts_here_ask_for_a_right_of_ones_own() -> None:
    """The state courts of this place ask that a legal right of the claimant's own is at stake, and not for
    the injury of the federal test. A claim that carelessness did harm is about such a right."""


@rules.ground(
    STANDING,
    FOR,
    SUPPORTING,
    STATE_COURT,
    law("standing", "state_right"),
    found("mere_exposure"),
    NOT_LEFT_UNTOUCHED,
    authority=("sons_2022", "dan_forest_2021"),
)
def a_right_may_be_broken_by_exposure_here() -> None:
    """The state courts of this place look for a broken right, and have not said if data that was only exposed
    breaks one. That can be argued."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    found("state_court_rules"),
    found("left_untouched"),
    authority=("sassman_2015", "sons_2022"),
)
def even_a_state_court_asks_for_a_stake_of_ones_own() -> None:
    """A state court with a wider rule also hears only those who have something of their own at stake. A
    person whom the event left untouched has nothing at stake."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing", "state_follows"),
    STATE_COURT,
    answer("actual_misuse", "no"),
    NO_MONEY_LOST,
    IN_STRANGE_HANDS,
    authority=("petta_2025", "maglio_2015"),
)
def state_courts_here_also_ask_for_more_than_risk() -> None:
    """The state courts of this place also ask for more than a risk of misuse."""


@rules.ground(
    STANDING,
    AGAINST,
    STRONG,
    law("standing", "state_follows", "state_weighs", "state_injury"),
    STATE_COURT,
    answer("how_it_got_out", "maybe_out"),
    answer("actual_misuse", "no", "attempt"),
    absent(found("data_was_seen")),
    absent(found("loot_offered")),
    NO_MONEY_LOST,
    authority=("petta_2025", "abernathy_2021", "bauer_2025"),
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
    IN_STRANGE_HANDS,
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
    THING_GONE,
    answer("actual_misuse", "no"),
    NO_MONEY_LOST,
    authority=("maglio_2015",),
)
def state_courts_here_see_no_near_danger_in_a_thing_stolen_or_lost() -> None:
    """Whoever steals or finds a device may never look for the data. Without any misuse, state courts that
    weigh how near the danger is see none."""


@rules.ground(STANDING, FOR, STRONG, law("standing", "not_applicable"), authority=("method",))
def standing_is_no_separate_hurdle_here() -> None:
    """The federal test of standing is a rule of United States courts. In this place the question is whether
    there is damage."""
