"""Damages: distress under a privacy statute, or for prying on purpose, and the proof of distress."""

from typing import Any

from negwizard.engine.rulebook import RuleSet, absent, answer, case, claimed, found, law
from negwizard.engine.rules.personal_losses import DISTRESS, distress_claimed_where
from negwizard.terms import AGAINST, FOR, STRONG

rules = RuleSet("privacy_statutes")


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory", "statutory_threshold"),
    law("scheme", "negligence"),
    absent(found("not_touched")),
    absent(found("only_money_at_stake")),
    authority=("popia_99", "reed_2022"),
)
def a_statute_beside_negligence_pays_distress_here() -> None:
    """In this place a data protection statute gives a claim beside negligence, and under it distress is a
    loss that counts."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    *distress_claimed_where("statutory"),
    found("not_touched"),
    case("stage", "proof"),
    authority=("c_687_21", "farley_2025"),
)
def fear_over_data_that_nobody_saw_is_no_damage() -> None:
    """At trial fear of misuse is no damage where nothing shows that anyone saw or copied the data. Such a
    risk is only supposed."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("statutory"),
    law("scheme", "uk_statute"),
    answer("data_accessed", "no"),
    case("stage", "pleading"),
    authority=("farley_2025",),
)
def fear_may_be_pleaded_though_no_reader_is_known_here() -> None:
    """At the start of a suit here a person may plead fear with good grounds, though no one is known to have
    read what went astray."""


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


PRYING_MAY_BE_THE_EMPLOYERS: tuple[Any, ...] = (
    law("employer_liability", "enterprise_risk"),
    answer("how_it_got_out", "insider_took"),
    found("private_matter"),
    case("stage", "pleading"),
)
"""A worker pried into very private matters, and it is open if the employer answers for that wrong."""


@rules.ground(
    DISTRESS,
    FOR,
    STRONG,
    *distress_claimed_where("serious_only"),
    *PRYING_MAY_BE_THE_EMPLOYERS,
    authority=("jones_tsige_2012", "hynes_2014"),
)
def prying_into_private_matters_may_be_claimed_at_the_start_here() -> None:
    """Prying on purpose into very private matters is a wrong of its own here, which pays distress. If the
    employer answers for it is for trial, so the claim may start."""


@rules.defeat(
    "ordinary_upset_does_not_count_here",
    *PRYING_MAY_BE_THE_EMPLOYERS,
    authority=("jones_tsige_2012", "hynes_2014"),
    tier="part",
)
def for_prying_on_purpose_ordinary_upset_is_enough_at_the_start_here() -> None:
    """For prying on purpose no grave distress is asked for at the start of a suit here."""


@rules.ground(
    DISTRESS,
    AGAINST,
    STRONG,
    claimed("distress"),
    answer("distress_kind", "not_shown"),
    case("stage", "proof"),
    authority=("c_590_22", "r3_distress"),
)
def distress_that_nothing_shows_is_not_paid() -> None:
    """At trial distress must be shown, under data protection law, too. Where it is only said and nothing
    bears it out, it does not count."""


@rules.defeat(
    "distress_counts_under_the_statute",
    answer("distress_kind", "not_shown"),
    case("stage", "proof"),
    authority=("c_590_22",),
    tier="part",
)
def the_statute_pays_only_distress_that_is_shown() -> None:
    """Data protection law asks for no weight of distress, but at trial for proof of it."""
