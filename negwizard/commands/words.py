"""The words in which the command line speaks of statuses."""

from negwizard.assessment import IssueResult, Outcome
from negwizard.terms import Issue, IssueKind, OutcomeStatus, Status

STATUS: dict[Status, str] = {
    Status.MET: "met",
    Status.NOT_MET: "not met",
    Status.ARGUABLE: "arguable",
    Status.OPEN: "open",
}
DEFENSE_STATUS: dict[Status, str] = {**STATUS, Status.MET: "succeeds", Status.NOT_MET: "fails"}
LOSS_STATUS: dict[Status, str] = {**STATUS, Status.MET: "recoverable", Status.NOT_MET: "not recoverable"}
OUTCOME: dict[OutcomeStatus, str] = {
    OutcomeStatus.CLAIM_VIABLE: "On these answers a claim of negligence can succeed.",
    OutcomeStatus.CLAIM_FAILS: "On these answers a claim of negligence fails.",
    OutcomeStatus.CLAIM_ARGUABLE: "On these answers a claim of negligence can be argued either way.",
    OutcomeStatus.OPEN: "The answers do not yet settle whether a claim of negligence stands.",
}
OUTCOME_NAME: dict[OutcomeStatus, str] = {
    OutcomeStatus.CLAIM_VIABLE: "can succeed",
    OutcomeStatus.CLAIM_FAILS: "fails",
    OutcomeStatus.CLAIM_ARGUABLE: "can be argued either way",
    OutcomeStatus.OPEN: "is not settled",
}
ON_EVIDENCE: dict[OutcomeStatus, str] = {
    OutcomeStatus.CLAIM_VIABLE: "Counting only what is documented, it can succeed.",
    OutcomeStatus.CLAIM_FAILS: "Counting only what is documented, it fails.",
    OutcomeStatus.CLAIM_ARGUABLE: "Counting only what is documented, it can be argued either way.",
    OutcomeStatus.OPEN: "Counting only what is documented, it is not settled.",
}
ROBUSTNESS = (
    "fragile: a single answer can change the status; holds 1, holds 2: it stays through that many "
    "changed answers; solid: through three or more."
)
NOT_ADVICE = "Information, not legal advice."


def status_word(kind: IssueKind, status: Status) -> str:
    """Return the word for a status: a defense succeeds or fails, a loss is recoverable or not."""
    return {IssueKind.DEFENSE: DEFENSE_STATUS, IssueKind.LOSS: LOSS_STATUS}.get(kind, STATUS)[status]


def outcome_sentence(outcome: Outcome, titles: dict[Issue, str]) -> str:
    """Say how the claim as a whole stands and what decides it; success needs all elements."""
    deciding = ", ".join(titles[issue] for issue in outcome.deciding)
    if outcome.status is OutcomeStatus.CLAIM_VIABLE or not deciding:
        return OUTCOME[outcome.status]
    return f"{OUTCOME[outcome.status]} It turns on: {deciding}."


def robustness_word(result: IssueResult) -> str:
    """Say in a word or two how many answers may change before the status does; see `ROBUSTNESS`."""
    if result.robustness is None:
        return ""
    return ("fragile", "holds 1", "holds 2", "solid")[min(result.robustness, 3)]
