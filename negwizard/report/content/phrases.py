"""The words of the report for the program's own terms: outcomes, incidents, dates and money."""

import re
from collections.abc import Mapping
from typing import Final

from negwizard.application.status_words import status_word
from negwizard.knowledge.amounts import SIGNS, money
from negwizard.knowledge.days import MONTHS
from negwizard.knowledge.wording import joined
from negwizard.report.blocks import Mark, Shape
from negwizard.terms import (
    Burden,
    Confidence,
    Evidence,
    Incident,
    IssueKind,
    OutcomeStatus,
    Stage,
    Status,
)

SHAPES: Final[Mapping[Status, Shape]] = {
    Status.MET: Shape.TICK,
    Status.NOT_MET: Shape.CROSS,
    Status.ARGUABLE: Shape.HALF,
    Status.OPEN: Shape.RING,
}

OUTCOME_SHAPES: Final[Mapping[OutcomeStatus, Shape]] = {
    OutcomeStatus.CLAIM_VIABLE: Shape.TICK,
    OutcomeStatus.CLAIM_FAILS: Shape.CROSS,
    OutcomeStatus.CLAIM_ARGUABLE: Shape.HALF,
    OutcomeStatus.OPEN: Shape.RING,
}

EVIDENCE: Final[Mapping[Evidence, str]] = {
    Evidence.NONE: "nothing yet",
    Evidence.STATEMENT: "somebody says so",
    Evidence.DOCUMENT: "a document",
    Evidence.OFFICIAL: "an official record",
}

INCIDENTS: Final[Mapping[str, str]] = {
    Incident.BREAK_IN: "Break-in with data taken",
    Incident.RANSOMWARE: "Ransomware or outage",
    Incident.PAYMENT_FRAUD: "Money lost to a fraud",
    Incident.LOST_DEVICE: "Lost or stolen device or paper",
    Incident.MISTAKEN_DISCLOSURE: "Data sent or shown by mistake",
    Incident.INSIDER: "Misuse by an insider",
    Incident.VENDOR: "Failure of a vendor",
    Incident.NONE_YET: "No incident yet",
}

STAGES: Final[Mapping[Stage, str]] = {
    Stage.PLEADING: "complaint (what is told must make a plausible claim)",
    Stage.PROOF: "proof (what is told must be shown to be likely true)",
}

CONFIDENCE: Final[Mapping[Confidence, str]] = {
    Confidence.HIGH: "high",
    Confidence.MEDIUM: "medium",
    Confidence.LOW: "low",
}


def mark(kind: IssueKind, status: Status) -> Mark:
    """Return a status for the eye."""
    return Mark(SHAPES[status], status_word(kind, status))


def money_range(low: int | None, high: int | None, currency: str) -> str:
    """Write an amount that may be a range or unknown."""
    if low is None or high is None:
        return "not known"
    if low == high:
        return money(low, currency)
    return f"{money(low, currency)} to {money(high, currency)}"


def listed(items: list[str]) -> str:
    """Return items in a row; with semicolons where one has a comma or an "and" of its own."""
    if any(", " in item or " and " in item for item in items):
        return "; ".join(items)
    return joined(items)


def shortened(text: str, most: int) -> str:
    """Return a text cut at a word to at most so many characters, with an ellipsis."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    head = text[: most - 1]
    return (head.rsplit(" ", 1)[0] if " " in head[most // 2 :] else head) + "…"


_ISO_DAY: Final = re.compile(r"\b(\d{4})-(0[1-9]|1[0-2])-(\d\d)\b")
_DAY_FIRST: Final = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b")
_AMOUNT: Final = re.compile(rf"\b(\d[\d,]*) ({'|'.join(SIGNS)})\b")


def uniform(text: str) -> str:
    """Return a sentence of the program with days and money written as everywhere in the report."""
    text = _ISO_DAY.sub(lambda found: f"{MONTHS[int(found[2]) - 1]} {int(found[3])}, {found[1]}", text)
    text = _DAY_FIRST.sub(r"\2 \1, \3", text)
    return _AMOUNT.sub(lambda found: f"{SIGNS[found[2]]}{found[1]}", text)


def sentence(text: str) -> str:
    """Return a sentence of the program with a capital letter first and a full stop last."""
    text = uniform(text.strip())
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?…:" else ".")


def burden(who: Burden) -> str:
    """Return who must prove an issue, with a placeholder for the name of the side."""
    return {
        Burden.CLAIMANT: "{claimant}",
        Burden.DEFENDANT: "{org}",
        Burden.COURT: "nobody: the court decides it as law",
    }[who]
