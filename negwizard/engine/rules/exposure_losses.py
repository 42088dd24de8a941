"""Damages: the cost of guarding against fraud."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found, law, proposition
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue

rules = RuleSet("exposure_losses")


COST = Issue.LOSS_MITIGATION_COST


def cost_claimed_where(*doctrines: str) -> tuple[Any, ...]:
    """Match a claim for the cost in a place of one of these doctrines."""
    return claimed("mitigation_cost"), law("mitigation_cost", *doctrines)


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where("if_reasonable"),
    found("real_response"),
    authority=("hannaford_2011", "r2t_919", "banco_1932", "bgb_249", "petl_loss"),
)
def a_reasonable_response_is_paid() -> None:
    """Money that a reasonable person would spend to guard against a real danger of fraud counts."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    *cost_claimed_where("if_reasonable"),
    answer("mitigation_why", "worry"),
    authority=("hannaford_2011", "r2t_919", "banco_1932", "petl_loss"),
)
def spending_out_of_worry_is_not_reasonable() -> None:
    """Money spent out of worry, with no sign of misuse, is not a reasonable response."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where("if_reasonable"),
    absent(law("future_risk", "not_injury")),
    found("opening_data_stolen"),
    authority=("hannaford_2011", "sackin_2017"),
)
def guarding_after_a_theft_of_such_data_is_reasonable() -> None:
    """After thieves took data that opens accounts, it is reasonable to guard against fraud before it comes,
    unless the place holds that the risk is no injury."""


@rules.defeat(
    "spending_out_of_worry_is_not_reasonable",
    case("stage", "pleading"),
    absent(law("future_risk", "not_injury")),
    found("opening_data_stolen"),
    authority=("sackin_2017", "plausible_claim"),
    tier="part",
)
def such_a_theft_is_ground_enough_at_the_start() -> None:
    """At the start of a suit the theft itself is ground enough for the spending, though no misuse is seen
    yet."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where("mixed", "unsettled"),
    law("loss_trend", "accepted"),
    case("stage", "pleading"),
    found("opening_data_stolen"),
    authority=("dieffenbach_2018", "plausible_claim"),
)
def most_courts_now_accept_the_cost_at_the_start() -> None:
    """Most courts now let a claim for such costs go forward at the start of a suit when thieves took data
    that opens accounts."""


@rules.defeat(
    "most_courts_now_accept_the_cost_at_the_start",
    law("mitigation_cost", "unsettled"),
    law("future_risk", "not_injury"),
    authority=("pisciotta_2007",),
    tier="part",
)
def the_trend_on_the_cost_gives_way_to_the_law_of_the_place() -> None:
    """What most courts say gives way where the place holds that the risk is no injury and has not set the
    cost apart."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    *cost_claimed_where("unsettled"),
    law("future_risk", "not_injury"),
    answer("actual_misuse", "no"),
    absent(found("misuse_seen")),
    authority=("pisciotta_2007", "paul_2012"),
)
def money_spent_over_a_risk_that_is_no_injury_does_not_count() -> None:
    """Where the risk of misuse is no injury, money spent because of that risk is, as a rule, none either."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where("mixed", "unsettled", "pleading"),
    law("loss_trend", "divided", "accepted"),
    found("deliberate_theft"),
    found("misuse_seen"),
    authority=("hannaford_2011", "r2t_919"),
)
def the_cost_counts_once_the_thieves_use_the_loot() -> None:
    """Once thieves use, sell or try to use what they took, to guard against fraud is reasonable for all
    whose data they have."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    *cost_claimed_where("mixed", "unsettled"),
    law("loss_trend", "refused"),
    answer("actual_misuse", "no", "attempt"),
    authority=("pisciotta_2007",),
)
def courts_then_refused_the_cost_without_misuse() -> None:
    """At that time nearly all courts refused the cost of guarding against fraud that had not yet
    happened."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where(
        "with_misuse",
        "with_misuse_or_imminent_risk",
        "with_criminal_theft",
        "not_recoverable",
        "mixed",
        "unsettled",
        "pleading",
    ),
    found("misuse_hit_claimant"),
    authority=("r2t_919", "banco_1932", "bgb_249", "petl_loss"),
)
def after_real_misuse_the_cost_counts() -> None:
    """Once fraud has hit the person, the cost of guarding against more of it counts."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    *cost_claimed_where("with_misuse", "not_recoverable"),
    answer("actual_misuse", "no", "attempt"),
    authority=("pisciotta_2007",),
)
def without_misuse_the_cost_does_not_count_here() -> None:
    """In this place the cost of watching one's credit does not count while no misuse has happened."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    *cost_claimed_where("with_misuse", "not_recoverable"),
    answer("misuse_of_claimant", "no"),
    authority=("pisciotta_2007",),
)
def misuse_of_others_data_is_not_enough_here() -> None:
    """In this place misuse of other people's data is not enough to make this cost count."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where("with_criminal_theft", "with_misuse_or_imminent_risk"),
    found("deliberate_theft"),
    authority=("collins_2019",),
)
def after_theft_by_criminals_the_cost_counts_here() -> None:
    """In this place, where criminals took the data to misuse it, the danger is real enough for the cost to
    count."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    *cost_claimed_where("with_criminal_theft", "with_misuse_or_imminent_risk"),
    answer("mitigation_why", "worry"),
    absent(found("opening_data_stolen")),
    authority=("r2t_919", "greenstein_2022"),
)
def money_spent_over_data_that_opens_nothing_is_doubtful_here() -> None:
    """Even after a theft, money spent out of worry over data that opens no account, with no sign of misuse,
    is doubtful."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    *cost_claimed_where("with_criminal_theft", "with_misuse_or_imminent_risk", "mixed", "unsettled"),
    found("mere_exposure"),
    authority=("doe_henry_ford_2014", "paul_2012"),
)
def the_cost_of_watching_after_mere_exposure_does_not_count() -> None:
    """Where data was only exposed and not misused, most courts do not count the cost of watching for
    fraud."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where("pleading"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    authority=("plausible_claim",),
)
def the_cost_is_accepted_at_the_start_here() -> None:
    """Courts here let a claim for such costs go forward at the start of a suit when criminals took the
    data."""


@rules.ground(
    COST,
    FOR,
    SUPPORTING,
    *cost_claimed_where("pleading", "mixed", "unsettled"),
    found("deliberate_theft"),
    authority=("r2t_919", "banco_1932", "petl_loss"),
)
def theft_by_criminals_speaks_for_the_cost() -> None:
    """Theft of data by criminals speaks for counting the cost."""


@rules.ground(
    COST,
    AGAINST,
    SUPPORTING,
    *cost_claimed_where("mixed", "unsettled", "pleading"),
    answer("actual_misuse", "no"),
    authority=("pisciotta_2007",),
)
def no_misuse_speaks_against_the_cost() -> None:
    """That no misuse has happened speaks against counting the cost."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    *cost_claimed_where("mixed", "unsettled", "pleading"),
    answer("mitigation_why", "worry"),
    answer("actual_misuse", "no"),
    authority=("r2t_919", "pisciotta_2007", "banco_1932", "petl_loss"),
)
def money_spent_out_of_worry_without_misuse_is_not_a_reasonable_response() -> None:
    """Money spent out of worry, while no misuse is known, is not a reasonable response to a real danger."""


@rules.defeat(
    "money_spent_out_of_worry_without_misuse_is_not_a_reasonable_response",
    *cost_claimed_where("pleading"),
    case("stage", "pleading"),
    found("opening_data_stolen"),
    authority=("plausible_claim", "sackin_2017"),
    tier="part",
)
def where_such_claims_go_on_the_theft_is_ground_enough_at_the_start() -> None:
    """Where courts let such claims go on, theft of data that opens accounts is ground enough for the worry at
    the start of a suit."""


@rules.defeat(
    "money_spent_out_of_worry_without_misuse_is_not_a_reasonable_response",
    *cost_claimed_where("mixed", "unsettled"),
    law("loss_trend", "accepted"),
    absent(law("future_risk", "not_injury")),
    case("stage", "pleading"),
    found("opening_data_stolen"),
    authority=("dieffenbach_2018", "plausible_claim"),
    tier="part",
)
def worry_over_such_a_theft_now_has_good_grounds_at_the_start() -> None:
    """Most courts now take the theft of data that opens accounts for ground enough at the start of a
    suit. No misuse need be seen yet."""


@rules.ground(
    COST, AGAINST, STRONG, *cost_claimed_where("pleading"), found("mere_exposure"), authority=("paul_2012",)
)
def mere_exposure_is_not_enough_even_to_plead() -> None:
    """Data that was only exposed, with no sign of misuse, does not make the cost of watching a loss."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where("statutory"),
    absent(found("not_touched")),
    absent(found("only_money_at_stake")),
    authority=("gdpr_82",),
)
def money_really_spent_counts_under_the_statute() -> None:
    """Under data protection law money really and reasonably spent is damage."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where("pecuniary_only"),
    absent(found("not_touched")),
    authority=("campbell_2024", "lamoureux_2022"),
)
def money_really_spent_counts_here() -> None:
    """In this place money really and reasonably spent is a loss that counts in negligence."""


@rules.ground(
    COST,
    AGAINST,
    STRONG,
    *cost_claimed_where("pecuniary_only", "statutory"),
    answer("mitigation_why", "worry"),
    found("mere_exposure"),
    authority=("lamoureux_2022", "rolfe_2021", "c_687_21"),
)
def money_spent_out_of_worry_over_exposure_is_doubtful_here() -> None:
    """Money spent out of worry, over data that was only exposed, is as a rule not a reasonable response."""


@rules.defeat(
    "money_spent_out_of_worry_over_exposure_is_doubtful_here",
    law("mitigation_cost", "pecuniary_only"),
    case("stage", "pleading"),
    authority=("condon_2015", "setoguchi_2023", "plausible_claim"),
    tier="part",
)
def if_the_spending_made_sense_is_for_trial_here() -> None:
    """At the start of a suit it is enough, in this place, that money was really spent. If it made sense to
    spend it is for trial."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    *cost_claimed_where("pecuniary_only"),
    found("not_touched"),
    case("stage", "pleading"),
    authority=("condon_2015",),
)
def money_spent_over_lost_data_may_be_claimed_at_the_start_here() -> None:
    """At the start of a suit, money said to be spent to prevent fraud counts in this place, though no one is
    known to have seen the data."""


UNSETTLED_ABROAD: tuple[Any, ...] = (
    law("mitigation_cost", "unsettled"),
    case("family", "au", "cw", "other"),
    case("stage", "pleading"),
    found("opening_data_stolen"),
)
"""A place outside the United States has not said if the cost of guarding against fraud counts."""


@rules.ground(
    COST,
    FOR,
    STRONG,
    claimed("mitigation_cost"),
    *UNSETTLED_ABROAD,
    authority=("strike_out_common_law", "imperial_tobacco_2011"),
)
def an_open_question_on_the_cost_is_not_ended_at_the_start_here() -> None:
    """Here a court ends a claim at its start only if it cannot succeed. If money spent after thieves took
    data that opens accounts counts is open, so the claim goes on."""


for _ground, _name, _text in (
    (
        "money_spent_over_a_risk_that_is_no_injury_does_not_count",
        "that_the_risk_is_no_injury_does_not_settle_the_cost_here",
        "That the risk is no injury does not yet settle here that money spent against it is none.",
    ),
    (
        "money_spent_out_of_worry_without_misuse_is_not_a_reasonable_response",
        "if_such_spending_was_reasonable_is_for_trial_here",
        "If it made sense to spend the money, before any misuse was seen, is for trial here.",
    ),
):
    rules.defeat(
        _ground, *UNSETTLED_ABROAD, authority=("strike_out_common_law", "imperial_tobacco_2011"), tier="part"
    )(proposition(_name, _text))
