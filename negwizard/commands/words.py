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
ON_EVIDENCE: dict[OutcomeStatus, str] = {
    OutcomeStatus.CLAIM_VIABLE: "Counting only what is documented, it can succeed.",
    OutcomeStatus.CLAIM_FAILS: "Counting only what is documented, it fails.",
    OutcomeStatus.CLAIM_ARGUABLE: "Counting only what is documented, it can be argued either way.",
    OutcomeStatus.OPEN: "Counting only what is documented, it is not settled.",
}
NOT_ADVICE = "Information, not legal advice."


def status_word(kind: IssueKind, status: Status) -> str:
    """Return the word for a status: a defense succeeds or fails, a loss is recoverable or not."""
    return {IssueKind.DEFENSE: DEFENSE_STATUS, IssueKind.LOSS: LOSS_STATUS}.get(kind, STATUS)[status]


def outcome_sentence(outcome: Outcome, titles: dict[Issue, str]) -> str:
    """Say how the claim as a whole stands and which issues decide it."""
    deciding = ", ".join(titles[issue] for issue in outcome.deciding)
    return OUTCOME[outcome.status] + (f" It turns on: {deciding}." if deciding else "")


def robustness_word(result: IssueResult) -> str:
    """Say how many answers may change before the status does."""
    match result.robustness:
        case None:
            return ""
        case 0:
            return "fragile: one answer can change it"
        case 1 | 2 as steady:
            return f"holds through {steady} changed answer{'s' if steady > 1 else ''}"
    return "solid: holds through 3 or more"
