"""Scope of liability: is the harm one of the risks that made the conduct careless?"""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.engine.rules.shared import LET_OUT_BY_ITS_OWN_HAND
from negwizard.terms import AGAINST, FOR, STRONG, SUPPORTING, Issue

SCOPE = Issue.SCOPE_OF_LIABILITY

rules = RuleSet("scope_of_liability")


@rules.ground(
    SCOPE,
    FOR,
    STRONG,
    found("criminal_act"),
    found("foreseen"),
    authority=("r2t_448", "r3_crime", "dittman_2018"),
)
def a_foreseeable_crime_does_not_break_the_chain() -> None:
    """If the chance of the very crime is what makes the conduct careless, the crime does not break the
    chain."""


@rules.ground(
    SCOPE,
    FOR,
    STRONG,
    found("foreseen"),
    absent(found("criminal_act")),
    authority=("r3_scope", "palsgraf_1928"),
)
def harm_from_a_slip_one_could_foresee_is_within_the_risk() -> None:
    """Where no crime comes between, the usual harm from an event that one could foresee lies within the
    risk."""


@rules.ground(
    SCOPE,
    FOR,
    STRONG,
    LET_OUT_BY_ITS_OWN_HAND,
    found("noneconomic_loss"),
    authority=("r3_scope", "tlt_2016"),
)
def distress_at_exposure_is_the_risk_of_sending_data_astray() -> None:
    """That people are upset when others get their data is the very risk of sending it to the wrong place."""


@rules.ground(SCOPE, FOR, STRONG, answer("harm_within_risk", "yes"), authority=("r3_scope", "palsgraf_1928"))
def the_harm_is_one_of_the_risks() -> None:
    """Liability reaches harm of the kind that made the conduct careless."""


@rules.ground(
    SCOPE, AGAINST, STRONG, answer("harm_within_risk", "no"), authority=("r3_scope", "palsgraf_1928")
)
def the_harm_is_of_another_kind() -> None:
    """Liability does not reach harm of another kind than the risk that made the conduct careless."""


@rules.ground(
    SCOPE, AGAINST, STRONG, found("criminal_act"), found("unforeseen"), authority=("r2t_448", "guin_2006")
)
def an_unforeseen_crime_breaks_the_chain() -> None:
    """A crime that nobody careful could expect breaks the chain."""


@rules.ground(
    SCOPE,
    AGAINST,
    STRONG,
    answer("outage_relation", "remote_user"),
    absent(found("physical_loss")),
    authority=("madison_2001",),
)
def far_effects_lie_outside_the_scope() -> None:
    """Money losses far down the line lie outside the scope of liability."""


@rules.ground(
    SCOPE,
    AGAINST,
    SUPPORTING,
    answer("insider_for_employer", "no"),
    law("employer_liability", "scope_of_job", "presumed_in_scope", "close_connection"),
)
def a_workers_private_crime_is_not_the_employers() -> None:
    """In this place an employer does not answer for a crime that a worker commits only for private ends,
    unless it was careless in watching the worker."""
