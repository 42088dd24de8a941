"""Damages: the risk of later fraud."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found, law
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue

rules = RuleSet("risk_losses")

RISK = Issue.LOSS_FUTURE_RISK


def risk_claimed_where(*doctrines: str) -> tuple[Any, ...]:
    """Match a claim for the risk in a place of one of these doctrines."""
    return claimed("future_risk"), law("future_risk", *doctrines)


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    *risk_claimed_where("not_injury", "standing_only"),
    authority=("petta_2025", "pisciotta_2007", "babstock_2020", "rothwell_2007"),
)
def risk_alone_is_no_loss() -> None:
    """The risk of fraud later on is not by itself a loss in negligence."""


@rules.ground(
    RISK,
    FOR,
    STRONG,
    *risk_claimed_where("injury_if_criminal"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    found("misuse_seen"),
    authority=("collins_2019",),
)
def imminent_risk_after_criminal_theft_is_an_injury_here() -> None:
    """In this place it is enough at the start of a suit to say that thieves took the data and mean to sell or
    use it, so that identity theft is near."""


@rules.ground(
    RISK,
    FOR,
    SUPPORTING,
    *risk_claimed_where("injury_if_criminal", "unsettled"),
    case("stage", "proof"),
    found("deliberate_theft"),
    found("misuse_seen"),
    authority=("collins_2019",),
)
def a_near_danger_that_is_proved_may_be_an_injury() -> None:
    """One top court took a near danger for an injury on the pleadings. It can be argued that a near danger
    which is proved is one, too."""


@rules.ground(
    RISK,
    FOR,
    SUPPORTING,
    *risk_claimed_where("injury_if_criminal"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    authority=("collins_2019",),
)
def theft_by_criminals_speaks_for_the_risk_here() -> None:
    """In this place theft by criminals speaks for a real danger at the start of a suit, even before the
    thief's plan is seen."""


@rules.ground(
    RISK,
    AGAINST,
    SUPPORTING,
    *risk_claimed_where("injury_if_criminal"),
    case("stage", "proof"),
    authority=("collins_2019", "four_elements"),
)
def a_risk_that_was_only_pleaded_is_not_yet_proved_here() -> None:
    """That the risk was enough on the pleadings does not show that it is a loss at trial. What was only said
    must then be proved."""


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    *risk_claimed_where("injury_if_criminal"),
    answer("actual_misuse", "no"),
    absent(found("loot_offered")),
    case("stage", "proof"),
    authority=("collins_2019", "four_elements"),
)
def the_near_danger_must_be_proved_here() -> None:
    """At trial it must be proved that misuse is near. Where none is known and nothing is offered for sale, it
    is not."""


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    *risk_claimed_where("injury_if_criminal"),
    found("mere_exposure"),
    authority=("collins_2019",),
)
def risk_after_mere_exposure_is_no_injury_here() -> None:
    """In this place the risk after mere exposure is no injury."""


@rules.ground(
    RISK,
    FOR,
    STRONG,
    *risk_claimed_where("pleading"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    authority=("plausible_claim",),
)
def risk_is_accepted_at_the_start_here() -> None:
    """Courts here have let the risk of fraud stand as a loss at the start of a suit."""


@rules.ground(
    RISK,
    FOR,
    STRONG,
    *risk_claimed_where("fear_if_well_founded"),
    found("deliberate_theft"),
    authority=("c_340_21", "gdpr_82", "farley_2025"),
)
def a_well_founded_fear_counts_here() -> None:
    """Under the law of this place a well-founded fear of misuse can be damage."""


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    *risk_claimed_where("fear_if_well_founded"),
    found("not_touched"),
    authority=("c_687_21", "gdpr_82"),
)
def a_purely_hypothetical_fear_does_not_count() -> None:
    """A fear with nothing behind it is not damage."""


@rules.ground(
    RISK,
    FOR,
    SUPPORTING,
    *risk_claimed_where("fear_if_well_founded"),
    found("mere_exposure"),
    absent(found("not_touched")),
    authority=("c_340_21", "gdpr_82"),
)
def fear_after_exposure_may_count_if_shown() -> None:
    """Fear after data was exposed may count if good grounds for it are shown."""


@rules.ground(
    RISK,
    AGAINST,
    SUPPORTING,
    *risk_claimed_where("fear_if_well_founded"),
    found("mere_exposure"),
    authority=("c_687_21", "gdpr_82"),
)
def exposure_alone_may_leave_the_fear_hypothetical() -> None:
    """Exposure alone may leave the fear of misuse hypothetical."""


@rules.ground(
    RISK,
    FOR,
    SUPPORTING,
    *risk_claimed_where("statutory_tort"),
    found("deliberate_theft"),
    authority=("gd_2024",),
)
def a_privacy_statute_may_reach_the_keeper_of_data_here() -> None:
    """In this place a privacy statute gives a claim without proof of loss, and it can be argued that it
    reaches a reckless keeper of hacked data."""


@rules.ground(
    RISK,
    AGAINST,
    SUPPORTING,
    *risk_claimed_where("statutory_tort"),
    authority=("babstock_2020", "setoguchi_2023"),
)
def in_negligence_risk_alone_is_still_no_damage_here() -> None:
    """In negligence the risk of fraud later on is still not damage in this place."""


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    *risk_claimed_where("unsettled", "pleading"),
    found("mere_exposure"),
    authority=("paul_2012",),
)
def risk_after_mere_exposure_does_not_count() -> None:
    """The risk that follows mere exposure of data is too thin to be a loss."""


@rules.ground(
    RISK,
    AGAINST,
    STRONG,
    claimed("future_risk"),
    law("future_risk", "unsettled", "pleading"),
    answer("actual_misuse", "no"),
    case("stage", "proof"),
    authority=("four_elements",),
)
def a_risk_that_has_not_come_true_does_not_count_at_proof() -> None:
    """At trial a risk of fraud that has not come true is not a loss that counts in negligence. A real loss
    must be shown."""


@rules.ground(
    RISK,
    FOR,
    SUPPORTING,
    *risk_claimed_where("unsettled"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    authority=("collins_2019",),
)
def some_courts_count_the_risk_after_theft() -> None:
    """Some courts count the risk at the start of a suit when criminals took the data on purpose."""


@rules.ground(
    RISK,
    AGAINST,
    SUPPORTING,
    *risk_claimed_where("unsettled"),
    found("deliberate_theft"),
    authority=("pisciotta_2007", "petta_2025"),
)
def other_courts_refuse_the_risk_even_after_theft() -> None:
    """Other courts refuse to count the risk as a loss even when criminals took the data on purpose."""
