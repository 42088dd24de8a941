"""Damages: distress under a privacy statute that gives a claim beside negligence."""

from negwizard.engine.rulebook import RuleSet, absent, answer, found, law
from negwizard.engine.rules.personal_losses import DISTRESS, distress_claimed_where
from negwizard.terms import FOR, STRONG

rules = RuleSet("privacy_statutes")


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory", "statutory_threshold"),
    law("scheme", "negligence"),
    absent(found("not_touched")),
    authority=("popia_99", "reed_2022"),
)
def a_statute_beside_negligence_pays_distress_here() -> None:
    """In this place a data protection statute gives a claim beside negligence, and under it distress is a
    loss that counts."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("serious_only"),
    law("future_risk", "statutory_tort"),
    answer("how_it_got_out", "insider_took"),
    authority=("ari_2023",),
)
def a_privacy_statute_pays_for_prying_without_proof_of_loss_here() -> None:
    """In this place a privacy statute lets a person claim for prying on purpose without proof of loss. The
    employer of the worker who pried may have to answer for it."""


@rules.defeat(
    "ordinary_upset_does_not_count_here",
    law("future_risk", "statutory_tort"),
    answer("how_it_got_out", "insider_took"),
    authority=("ari_2023",),
    tier="part",
)
def the_privacy_statute_asks_for_no_grave_distress_here() -> None:
    """Under a privacy statute that asks for no proof of loss, ordinary upset over a worker's prying is
    enough."""
