"""The words for how an issue and the claim stand; below the engine, because its sentences use them too."""

from collections.abc import Mapping
from typing import Final

from negwizard.terms import IssueKind, OutcomeStatus, Status

_MET_AND_NOT_MET: Final[Mapping[IssueKind, tuple[str, str]]] = {
    IssueKind.DEFENSE: ("Works", "Does not work"),
    IssueKind.LOSS: ("Counts", "Does not count"),
    IssueKind.THRESHOLD: ("Established", "Not established"),
}

CLAIM: Final[Mapping[OutcomeStatus, str]] = {
    OutcomeStatus.CLAIM_VIABLE: "could succeed",
    OutcomeStatus.CLAIM_FAILS: "would fail",
    OutcomeStatus.CLAIM_ARGUABLE: "could go either way",
    OutcomeStatus.OPEN: "cannot be judged yet",
}
"""What is said of the claim as a whole, as the end of a sentence that begins with "The claim"."""


def status_word(kind: IssueKind, status: Status) -> str:
    """Return the word for a status: a defense works, a loss counts, a threshold is established."""
    met, not_met = _MET_AND_NOT_MET.get(kind, ("Met", "Not met"))
    return {Status.MET: met, Status.NOT_MET: not_met, Status.ARGUABLE: "Arguable", Status.OPEN: "Open"}[
        status
    ]
