"""Damages: the lost value of data or service."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found, law
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue

rules = RuleSet("value_losses")

VALUE = Issue.LOSS_DATA_VALUE


def value_claimed_where(*doctrines: str) -> tuple[Any, ...]:
    """Match a claim for lost value in a place of one of these doctrines."""
    return claimed("data_value"), law("data_value", *doctrines)


@rules.ground(
    VALUE,
    FOR,
    STRONG,
    *value_claimed_where("pleading"),
    case("stage", "pleading"),
    authority=("nunley_2024",),
)
def lost_value_is_accepted_at_the_start_here() -> None:
    """Courts here let the lost value of personal data stand as a loss at the start of a suit."""


@rules.ground(
    VALUE, FOR, STRONG, claimed("data_value"), answer("value_market", "yes"), authority=("four_elements",)
)
def a_lost_sale_is_a_loss() -> None:
    """A real chance to sell the data that was lost is a loss."""


@rules.ground(
    VALUE,
    FOR,
    SUPPORTING,
    *value_claimed_where("unsettled"),
    law("loss_trend", "accepted"),
    case("stage", "pleading"),
    found("deliberate_theft"),
    authority=("nunley_2024", "plausible_claim"),
)
def some_courts_accept_lost_value_at_the_start() -> None:
    """Some courts now let a lost value of stolen data stand as a loss at the start of a suit."""


@rules.ground(
    VALUE,
    AGAINST,
    STRONG,
    *value_claimed_where("unsettled"),
    law("loss_trend", "refused", "divided"),
    authority=("sony_gaming_2014",),
)
def courts_then_refused_a_lost_value() -> None:
    """At that time most courts refused a lost value of personal data that its owner had no plan to sell."""


@rules.defeat(
    "courts_then_refused_a_lost_value",
    answer("value_market", "yes"),
    authority=("four_elements",),
    tier="part",
)
def a_lost_sale_was_a_loss_then_too() -> None:
    """A real chance to sell the data that was lost was a loss at that time, too."""


@rules.ground(
    VALUE,
    AGAINST,
    STRONG,
    *value_claimed_where("unsettled"),
    answer("value_market", "no"),
    authority=("moore_2022", "mcmenamins_2024"),
)
def value_without_a_market_does_not_count() -> None:
    """Most courts do not count a lost value of personal data where its owner lost no chance to sell it."""


@rules.ground(
    VALUE,
    FOR,
    STRONG,
    *value_claimed_where("control_counts"),
    absent(found("not_touched")),
    authority=("c_200_23", "bgh_scraping_2024", "gdpr_82"),
)
def lost_control_over_data_counts_here() -> None:
    """Under data protection law the loss of control over one's data, even for a short time, can be damage."""


@rules.ground(
    VALUE,
    AGAINST,
    STRONG,
    *value_claimed_where("unsettled", "pleading"),
    case("stage", "proof"),
    authority=("mcmenamins_2024", "moore_2022"),
)
def a_lost_value_must_be_shown_at_proof() -> None:
    """At trial a lost value of data does not count unless a lost sale shows it."""


@rules.defeat(
    "a_lost_value_must_be_shown_at_proof",
    answer("value_market", "yes"),
    authority=("four_elements",),
    tier="part",
)
def a_lost_sale_shows_the_value() -> None:
    """A lost chance to sell the data shows its value."""


@rules.ground(
    VALUE,
    AGAINST,
    STRONG,
    *value_claimed_where("not_recoverable"),
    authority=("moore_2022", "lloyd_2021", "setoguchi_2023"),
)
def value_does_not_count_here() -> None:
    """Courts of this place do not count a lost value of personal data where no chance to sell it was lost."""


@rules.defeat(
    "value_does_not_count_here", answer("value_market", "yes"), authority=("moore_2022",), tier="part"
)
def a_lost_market_takes_the_case_out_of_the_rule() -> None:
    """The rule against lost value is about data whose owner lost no market for it."""


@rules.ground(
    VALUE,
    AGAINST,
    STRONG,
    *value_claimed_where("unsettled"),
    law("future_risk", "not_injury"),
    absent(found("misuse_hit_claimant")),
    authority=("pisciotta_2007", "griffey_2021"),
)
def value_at_risk_does_not_count_where_risk_is_no_injury() -> None:
    """Where the risk of misuse is no injury, courts do not, as a rule, let the same danger count as a lost
    value of data that the person still has."""


@rules.defeat(
    "value_at_risk_does_not_count_where_risk_is_no_injury",
    answer("value_market", "yes"),
    authority=("four_elements",),
    tier="part",
)
def a_lost_sale_is_more_than_a_risk() -> None:
    """A lost chance to sell the data is more than a risk."""


@rules.ground(VALUE, AGAINST, SUPPORTING, *value_claimed_where("unsettled"), authority=("moore_2022",))
def value_is_doubtful_elsewhere() -> None:
    """Many courts doubt that personal data has a value that its owner can lose."""
