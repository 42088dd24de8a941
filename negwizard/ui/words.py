"""The words of the window for the program's own terms; the law speaks from the library. Knows no Qt."""

from negwizard.application import status_words
from negwizard.assessment import IssueResult
from negwizard.terms import (
    Burden,
    Evidence,
    Incident,
    OutcomeStatus,
    Perspective,
    Side,
    Stage,
    Status,
    Strength,
)

PERSPECTIVES: dict[Perspective, tuple[str, str]] = {
    Perspective.ORGANIZATION: (
        "My business",
        "The business I run or work for had a security failure, or might. Could it face a claim?",
    ),
    Perspective.HARMED: (
        "I was harmed",
        "My data or money, or my business's, was hit because someone else's security failed. Could I claim?",
    ),
    Perspective.NEUTRAL: (
        "I am looking at it from outside",
        "I help, teach or learn, and take no side.",
    ),
}
INCIDENTS: dict[Incident, tuple[str, str]] = {
    Incident.BREAK_IN: (
        "Somebody broke in and took data",
        "A hacked server or account, or a trick to get it.",
    ),
    Incident.RANSOMWARE: (
        "Ransomware, or the systems went down",
        "Files locked, ransom asked, work stopped.",
    ),
    Incident.PAYMENT_FRAUD: (
        "Money was lost to a fraud",
        "A false e-mail or call, an emptied bank account, forged checks.",
    ),
    Incident.LOST_DEVICE: (
        "Something was lost or stolen",
        "A laptop, phone, drive or paper with data.",
    ),
    Incident.MISTAKEN_DISCLOSURE: (
        "Data went out by mistake",
        "Sent to the wrong person or left open.",
    ),
    Incident.INSIDER: (
        "Somebody inside misused data",
        "A worker looked, took, sold or deleted.",
    ),
    Incident.VENDOR: ("A supplier's security failed", "Payroll, hosting, software or IT support."),
    Incident.NONE_YET: ("Nothing has happened yet", "A check of how careful things are today."),
}
STAGES: dict[Stage, tuple[str, str]] = {
    Stage.PROOF: (
        "What can be proved",
        "Asks what a court could find once both sides show evidence.",
    ),
    Stage.PLEADING: (
        "A complaint only",
        "Asks if the story, taken as true, is enough to start a lawsuit.",
    ),
}
EVIDENCE: dict[Evidence, tuple[str, str]] = {
    Evidence.NONE: ("Nothing yet", "I know it, but have nothing to show."),
    Evidence.STATEMENT: ("Somebody says so", "A person could tell it as a witness."),
    Evidence.DOCUMENT: ("A document", "An e-mail, log, contract, invoice, photo or letter."),
    Evidence.OFFICIAL: ("An official record", "A police report, court paper or regulator's letter."),
}
STATUS_MEANINGS: dict[Status, str] = {
    Status.MET: "The answers support it and nothing strong speaks against it.",
    Status.NOT_MET: "The answers speak against it and nothing strong supports it.",
    Status.ARGUABLE: "There are real reasons on both sides.",
    Status.OPEN: "Too little is known to say.",
}
_SETTLED: dict[Status, str] = {
    Status.MET: "What supports it settles the point, although something strong speaks against it.",
    Status.NOT_MET: "What speaks against it settles the point, although something strong supports it.",
}
OUTCOME_MARKS: dict[OutcomeStatus, Status] = {
    OutcomeStatus.CLAIM_VIABLE: Status.MET,
    OutcomeStatus.CLAIM_FAILS: Status.NOT_MET,
    OutcomeStatus.CLAIM_ARGUABLE: Status.ARGUABLE,
    OutcomeStatus.OPEN: Status.OPEN,
}
OUTCOMES: dict[OutcomeStatus, tuple[str, Status]] = {
    status: (status_words.OUTCOMES[status], mark) for status, mark in OUTCOME_MARKS.items()
}
OUTCOMES_BEFORE: dict[OutcomeStatus, str] = {
    OutcomeStatus.CLAIM_VIABLE: "If it happened today, a claim of negligence could succeed.",
    OutcomeStatus.CLAIM_FAILS: "If it happened today, a claim of negligence would fail.",
    OutcomeStatus.CLAIM_ARGUABLE: "If it happened today, a claim of negligence could go either way.",
    OutcomeStatus.OPEN: "A claim of negligence cannot be judged as a whole before anything happens.",
}
"""For a check before any incident: there is no claim yet that could stand or fall."""
OUTCOME_WORDS = status_words.CLAIM_MARKS
would = status_words.would
SIDES: dict[Side, str] = {Side.FOR: "Reasons for", Side.AGAINST: "Reasons against"}

NEGLIGENCE = (
    "Negligence means not taking the care that a sensible person or business would take, "
    "so that someone is harmed. "
    "negwizard asks plain questions about a security failure, or about how careful things are today. "
    "It then shows which parts of a claim stand, which do not, and why."
)
NOTHING_YET = (
    "Nothing has happened yet, so there is no harm to trace. "
    "Look at duty and breach: they show how the care of today would be judged."
)
PRIVACY = "Nothing leaves this computer. The program has no network code at all."
DISCOVERY_WARNING = (
    "What you write here may have to be handed over in a lawsuit, even when it speaks against you. "
    "If a claim is likely, ask a lawyer before you start."
)
NOT_ADVICE = "negwizard informs. It does not give legal advice and cannot replace a lawyer."


def status_meaning(result: IssueResult) -> str:
    """Say what a status rests on; strong reasons that do not prevail are not passed over."""
    other = result.grounds_against if result.status is Status.MET else result.grounds_for
    outweighed = any(ground.stands and ground.strength is not Strength.SUPPORTING for ground in other)
    if outweighed and result.status in _SETTLED:
        return _SETTLED[result.status]
    return STATUS_MEANINGS[result.status]


def burden_sentence(burden: Burden, perspective: str) -> str:
    """Say who has to persuade the court."""
    if burden is Burden.COURT:
        return "The court decides this by itself."
    harmed, organization = perspective == Perspective.HARMED, perspective == Perspective.ORGANIZATION
    if burden is Burden.CLAIMANT:
        return "You have to show this." if harmed else "The person harmed has to show this."
    return "Your business has to show this." if organization else "The organization has to show this."


def robustness_sentence(robustness: int | None) -> str:
    """Say how easily a status would be overturned."""
    text = status_words.firmness(robustness)
    return f"{text[0].upper()}{text[1:]}." if text else ""
