"""Damages: lost time."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found, law
from negwizard.terms import AGAINST, DECISIVE, FOR, STRONG, SUPPORTING, Issue

rules = RuleSet("time_losses")

TIME = Issue.LOSS_TIME


def time_claimed_where(*doctrines: str) -> tuple[Any, ...]:
    """Match a claim for lost time in a place of one of these doctrines."""
    return claimed("time"), law("lost_time", *doctrines)


@rules.ground(
    TIME,
    FOR,
    STRONG,
    *time_claimed_where("if_reasonable", "with_real_risk", "with_misuse", "pleading"),
    found("misuse_hit_claimant"),
    authority=("r2t_919",),
)
def time_spent_after_misuse_counts_here() -> None:
    """In this place time spent in answer to real misuse counts."""


@rules.ground(
    TIME,
    FOR,
    STRONG,
    *time_claimed_where("if_reasonable", "with_real_risk"),
    found("deliberate_theft"),
    authority=("r2t_919",),
)
def time_spent_after_theft_counts_here() -> None:
    """In this place time spent in answer to a theft by criminals counts."""


@rules.ground(
    TIME,
    FOR,
    STRONG,
    *time_claimed_where("pleading"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    authority=("plausible_claim",),
)
def time_is_accepted_at_the_start_here() -> None:
    """Courts here let lost time stand as a loss at the start of a suit when criminals took the data."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    *time_claimed_where("not_recoverable"),
    authority=("hannaford_2010", "lamoureux_2022"),
)
def time_alone_does_not_count_here() -> None:
    """In this place time and effort alone are not a loss that counts."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    *time_claimed_where("with_misuse"),
    answer("actual_misuse", "no", "attempt"),
    authority=("hannaford_2010",),
)
def time_without_misuse_does_not_count_here() -> None:
    """In this place time does not count while there is no misuse."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    *time_claimed_where("with_misuse"),
    answer("misuse_of_claimant", "no"),
    authority=("pisciotta_2007",),
)
def misuse_of_others_data_gives_no_claim_for_time_here() -> None:
    """In this place misuse of other people's data is not enough to make lost time count."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    *time_claimed_where("if_reasonable", "with_real_risk", "pleading", "mixed", "unsettled"),
    found("mere_exposure"),
    authority=("hannaford_2010",),
)
def time_spent_after_mere_exposure_does_not_count() -> None:
    """Time spent because data was only exposed is one of the ordinary annoyances of life."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    *time_claimed_where("pleading", "unsettled"),
    answer("actual_misuse", "no"),
    case("stage", "proof"),
    authority=("hannaford_2010", "mcmenamins_2024"),
)
def time_without_misuse_does_not_count_at_proof() -> None:
    """At trial, time spent while no misuse is known is not a loss that most courts count."""


@rules.ground(
    TIME,
    AGAINST,
    SUPPORTING,
    *time_claimed_where("mixed"),
    answer("actual_misuse", "no"),
    case("stage", "proof"),
    authority=("mcmenamins_2024", "huynh_2020"),
)
def courts_differ_on_time_without_misuse_at_proof() -> None:
    """At trial some courts count time spent before any misuse is seen, and others do not."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    *time_claimed_where("if_reasonable", "with_real_risk", "pleading", "mixed", "unsettled"),
    answer("mitigation_why", "worry"),
    absent(found("opening_data_stolen")),
    authority=("r2t_919", "greenstein_2022"),
)
def time_spent_over_data_that_opens_nothing_is_doubtful_here() -> None:
    """Even after a theft, time spent out of worry over data that opens no account, with no sign of misuse, is
    doubtful."""


@rules.ground(
    TIME,
    FOR,
    SUPPORTING,
    *time_claimed_where("mixed", "unsettled"),
    found("misuse_hit_claimant"),
    authority=("webb_2023",),
)
def some_courts_count_time_after_misuse() -> None:
    """Some courts count time spent to undo misuse."""


@rules.ground(
    TIME,
    FOR,
    STRONG,
    *time_claimed_where("mixed", "unsettled"),
    found("misuse_hit_claimant"),
    case("stage", "pleading"),
    authority=("dieffenbach_2018", "stollenwerk_2007"),
)
def time_to_undo_fraud_is_accepted_at_the_start() -> None:
    """At the start of a suit most courts accept time spent to undo real fraud as a loss."""


@rules.ground(
    TIME,
    FOR,
    SUPPORTING,
    *time_claimed_where("mixed", "unsettled"),
    law("loss_trend", "divided", "accepted"),
    found("deliberate_theft"),
    authority=("hannaford_2011", "dieffenbach_2018"),
)
def some_courts_count_time_after_theft() -> None:
    """Some courts count time spent after a theft by criminals."""


@rules.ground(
    TIME,
    FOR,
    STRONG,
    *time_claimed_where("mixed", "unsettled"),
    law("loss_trend", "divided", "accepted"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    found("misuse_seen"),
    authority=("hannaford_2011", "dieffenbach_2018", "r2t_919"),
)
def time_counts_once_the_thieves_use_the_loot() -> None:
    """Once thieves use, sell or try to use what they took, time to guard against it is time well spent. At
    the start of a suit most courts then let the claim go on, whatever kind of data it was."""


@rules.ground(
    TIME,
    FOR,
    STRONG,
    *time_claimed_where("mixed", "unsettled"),
    law("loss_trend", "accepted"),
    case("stage", "pleading"),
    found("opening_data_stolen"),
    authority=("dieffenbach_2018", "plausible_claim"),
)
def most_courts_now_accept_time_at_the_start() -> None:
    """Most courts now let a claim for time go forward at the start of a suit when thieves took data that
    opens accounts."""


@rules.defeat(
    "most_courts_now_accept_time_at_the_start",
    law("lost_time", "unsettled"),
    law("future_risk", "not_injury"),
    authority=("pisciotta_2007",),
    tier="part",
)
def the_trend_on_time_gives_way_to_the_law_of_the_place() -> None:
    """What most courts say gives way where the place holds that the risk is no injury and has not set lost
    time apart."""


@rules.defeat(
    "time_counts_once_the_thieves_use_the_loot",
    law("lost_time", "unsettled"),
    law("future_risk", "not_injury"),
    absent(found("misuse_hit_claimant")),
    authority=("pisciotta_2007",),
    tier="part",
)
def what_hit_others_is_still_a_risk_for_the_rest() -> None:
    """Where the place holds that the risk is no injury, use of the loot on others leaves the rest with a
    risk."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    *time_claimed_where("mixed", "unsettled"),
    law("loss_trend", "refused"),
    answer("actual_misuse", "no", "attempt"),
    authority=("pisciotta_2007",),
)
def courts_then_refused_time_without_misuse() -> None:
    """At that time nearly all courts refused time spent over fraud that had not yet happened."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    *time_claimed_where("unsettled"),
    law("future_risk", "not_injury"),
    answer("actual_misuse", "no"),
    absent(found("misuse_seen")),
    authority=("pisciotta_2007", "paul_2012"),
)
def time_spent_over_a_risk_that_is_no_injury_does_not_count() -> None:
    """Where the risk of misuse is no injury, time spent because of that risk is none either."""


@rules.ground(
    TIME,
    AGAINST,
    SUPPORTING,
    *time_claimed_where("mixed", "unsettled"),
    absent(found("mere_exposure")),
    authority=("hannaford_2010",),
)
def other_courts_do_not_count_time() -> None:
    """Some courts do not count time and effort alone."""


@rules.ground(
    TIME,
    AGAINST,
    DECISIVE,
    claimed("time"),
    answer("outage_relation", "remote_user"),
    authority=("madison_2001",),
)
def time_lost_far_from_the_event_does_not_count() -> None:
    """Time lost by people far from the event does not count in negligence, as their money does not."""


@rules.ground(
    TIME,
    FOR,
    SUPPORTING,
    *time_claimed_where("statutory"),
    absent(found("only_money_at_stake")),
    authority=("gdpr_82",),
)
def time_may_count_under_the_statute() -> None:
    """Under data protection law lost time may count, in a small sum."""


@rules.ground(
    TIME,
    AGAINST,
    SUPPORTING,
    *time_claimed_where("statutory"),
    case("stage", "proof"),
    absent(found("only_money_at_stake")),
    authority=("rolfe_2021", "c_687_21"),
)
def small_time_is_often_refused_at_proof() -> None:
    """At trial courts often refuse small amounts of time as part of daily life."""


@rules.ground(
    TIME,
    AGAINST,
    STRONG,
    claimed("time"),
    law("distress", "statutory_threshold"),
    found("mere_exposure"),
    absent(found("private_matter")),
    authority=("tlt_2016", "rolfe_2021"),
)
def time_over_a_slip_that_came_to_nothing_is_a_trifle_here() -> None:
    """Time spent over a slip that came to nothing is a trifle, and trifles do not count in this place."""
