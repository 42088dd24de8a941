"""What a user can say: the frame of a case and the answers to its questions."""

from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from negwizard.terms import Evidence, Incident, Perspective, Stage

UNKNOWN: Final = "unknown"
"""The answer "I don't know": said, and different from no answer."""
NOT_APPLICABLE: Final = "not_applicable"
"""The answer "does not apply"."""

Value: TypeAlias = str | int | date | tuple[str, ...]
"""The value of an answer. yes_no: "yes" | "no"; one_of: an option id; several_of: a sorted tuple of option
ids (may be empty: "none of these"); number: int; money: int, whole units of the currency of the place; date:
date; text: str. Every kind may also hold UNKNOWN, and NOT_APPLICABLE where the question allows it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer with what stands behind it."""

    value: Value
    evidence: Evidence = Evidence.NONE
    note: str = ""
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What the first pages settle: it chooses questions, words and law.

    `as_of` is the day of the assessment: court decisions made after it are not applied, and time limits are
    counted to it. Statutes are those in force on `incident_date`; without it, on `as_of`.
    """

    perspective: Perspective = Perspective.NEUTRAL
    incident: Incident = Incident.BREAK_IN
    jurisdiction: str = "OTHER"
    incident_date: date | None = None
    as_of: date | None = None
    stage: Stage = Stage.PROOF
