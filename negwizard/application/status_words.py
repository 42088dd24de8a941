"""The words for how an issue stands and what a reason weighs, alike in the window and in the report."""

from collections.abc import Mapping
from typing import Final

from negwizard.terms import IssueKind, Status, Strength

_MET_AND_NOT_MET: Final[Mapping[IssueKind, tuple[str, str]]] = {
    IssueKind.DEFENSE: ("Works", "Does not work"),
    IssueKind.LOSS: ("Counts", "Does not count"),
    IssueKind.THRESHOLD: ("Established", "Not established"),
}

STRENGTHS: Final[Mapping[Strength, str]] = {
    Strength.DECISIVE: "Settles it",
    Strength.STRONG: "Strong",
    Strength.SUPPORTING: "Supports",
}


def status_word(kind: IssueKind, status: Status) -> str:
    """Return the word for a status: a defense works, a loss counts, a threshold is established."""
    met, not_met = _MET_AND_NOT_MET.get(kind, ("Met", "Not met"))
    return {Status.MET: met, Status.NOT_MET: not_met, Status.ARGUABLE: "Arguable", Status.OPEN: "Open"}[
        status
    ]
