"""The one vocabulary of results: how an issue and the claim stand, how firmly, what a reason weighs.

The window, the report and the command line say these words and no others. `--json` and case files hold the
stable names of `terms` instead.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from negwizard.assessment import Assessment, IssueResult
from negwizard.knowledge.citations import is_american
from negwizard.knowledge.status_words import CLAIM, status_word
from negwizard.knowledge.wording import joined
from negwizard.terms import Issue, IssueKind, OutcomeStatus, Status, Strength

if TYPE_CHECKING:
    from negwizard.engine.counterfactual import Effect

__all__ = [
    "CLAIM",
    "CLAIM_MARKS",
    "FIRM",
    "OUTCOMES",
    "STRENGTHS",
    "effect_words",
    "firm_word",
    "firmness",
    "plays_no_part",
    "status_word",
    "would",
]

STRENGTHS: Final[Mapping[Strength, str]] = {
    Strength.DECISIVE: "Settles it",
    Strength.STRONG: "Strong",
    Strength.SUPPORTING: "Supports",
}

OUTCOMES: Final[Mapping[OutcomeStatus, str]] = {
    **{status: f"As things stand, the claim {words}." for status, words in CLAIM.items()},
    OutcomeStatus.OPEN: "Too little is known yet to say how the claim stands.",
}

CLAIM_MARKS: Final[Mapping[OutcomeStatus, str]] = {
    OutcomeStatus.CLAIM_VIABLE: "Could succeed",
    OutcomeStatus.CLAIM_FAILS: "Would fail",
    OutcomeStatus.CLAIM_ARGUABLE: "Either way",
    OutcomeStatus.OPEN: "Open",
}
"""`CLAIM` in two words, for a mark in a narrow place."""

_WOULD: Final[Mapping[IssueKind, tuple[str, str]]] = {
    IssueKind.DEFENSE: ("would work", "would not work"),
    IssueKind.LOSS: ("would count", "would not count"),
    IssueKind.THRESHOLD: ("would be established", "would not be established"),
}

FIRM: Final = (
    "fragile means that one other answer could change it; 2 answers or 3 answers, that it would take so "
    "many; solid, that it would take several."
)
"""What the words of `firm_word` mean."""


def effect_words(effect: "Effect", kind_of: Callable[[Issue], IssueKind]) -> str:
    """Say in a sentence what an answer would change; an empty text where it would change nothing."""
    by_status: dict[str, list[str]] = {}
    for change in effect.changes:
        by_status.setdefault(would(kind_of(change.issue), change.after), []).append(change.title)
    told = [f"{joined(titles)} {text}" for text, titles in by_status.items()]
    if effect.outcome.changed:
        outcome = OUTCOMES[effect.outcome.after].removeprefix("As things stand, ").rstrip(".")
        told.append(f"{outcome[:1].lower()}{outcome[1:]}")
    text = "; ".join(told)
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def would(kind: IssueKind, status: Status) -> str:
    """Return the words for a status that an issue would have: "would be met", "would not work"."""
    met, not_met = _WOULD.get(kind, ("would be met", "would not be met"))
    return {
        Status.MET: met,
        Status.NOT_MET: not_met,
        Status.ARGUABLE: "could be argued both ways",
        Status.OPEN: "would be open",
    }[status]


def firmness(robustness: int | None) -> str:
    """Say how easily a status would be overturned; nothing where it was not worked out."""
    if robustness is None:
        return ""
    if robustness == 0:
        return "fragile: one other answer could change this"
    if robustness >= 3:
        return "solid: it would take several other answers to change this"
    return f"it would take {robustness + 1} other answers to change this"


def firm_word(robustness: int | None) -> str:
    """Say it in a word or two, for a table; `FIRM` says what the words mean."""
    if robustness is None:
        return ""
    return ("fragile", "2 answers", "3 answers", "solid")[min(robustness, 3)]


def plays_no_part(assessment: Assessment, result: IssueResult) -> bool:
    """Say whether a point is one of the United States of which the place knows nothing."""
    settled = result.status is Status.MET and result.kind is not IssueKind.THRESHOLD
    if not is_abroad(assessment) or settled or result.status is Status.ARGUABLE:
        return False
    sources = [citation for ground in result.grounds for citation in ground.reason.citations]
    return bool(sources) and all(citation.kind == "method" for citation in sources)


def is_abroad(assessment: Assessment) -> bool:
    """Say whether the place lies outside the United States, where most of the sources come from."""
    return not is_american(assessment.place)
