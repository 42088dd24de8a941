"""Results of an assessment as frozen objects: all that the window and the report may know of the
reasoning."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from negwizard.terms import (
    CHECK_THIS,
    Burden,
    Confidence,
    Evidence,
    FaultRegime,
    Issue,
    IssueKind,
    OutcomeStatus,
    Side,
    Stage,
    Status,
    Strength,
)


@dataclass(frozen=True, slots=True)
class Citation:
    """A source behind a rule or a row of law."""

    id: str
    """Authority id, or row id such as US-PA/data_duty/2018-11-21."""
    name: str
    cite: str
    as_of: date
    confidence: Confidence
    kind: str
    """case | statute | regulation | restatement | standard | guidance | commentary | method | row"""
    note: str = ""

    @property
    def check_this(self) -> bool:
        """Say whether the user must be told to check the source."""
        return self.confidence is Confidence.LOW or CHECK_THIS in self.note


@dataclass(frozen=True, slots=True)
class Premise:
    """One thing that a reason rests on."""

    kind: Literal["answer", "frame", "law", "quantity", "finding", "issue", "absence"]
    text: str
    """A plain sentence: what was said, what the law of the place is, what was found, what is missing."""
    question: str = ""
    """For an answer: the question id."""
    value: str = ""
    evidence: Evidence = Evidence.NONE
    disputed: bool = False
    note: str = ""
    citation: Citation | None = None
    """For a row of law, and for a quantity that one measures."""
    because: tuple["Reason", ...] = ()
    """For a finding or an issue: every derivation of it."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One firing of a rule, as an argument: proposition, authority, premises."""

    rule: str
    text: str
    """The proposition of law (the rule's docstring)."""
    citations: tuple[Citation, ...]
    premises: tuple[Premise, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """A reason for or against an issue being met."""

    issue: Issue
    side: Side
    strength: Strength
    reason: Reason
    defeated_by: tuple[Reason, ...] = ()
    """Reasons that take this ground away (stated priority between rules); empty: the ground stands."""

    @property
    def stands(self) -> bool:
        """Say whether nothing defeats the ground."""
        return not self.defeated_by


@dataclass(frozen=True, slots=True)
class IssueResult:
    """Where one issue stands and why."""

    issue: Issue
    kind: IssueKind
    title: str
    meaning: str
    part_of: Issue | None
    burden: Burden
    status: Status
    """On the story: every answer taken as told."""
    on_evidence: Status
    """On the evidence: only answers with a document or an official record count."""
    grounds_for: tuple[Ground, ...] = ()
    grounds_against: tuple[Ground, ...] = ()
    open_questions: tuple[str, ...] = ()
    """Questions without a known answer that could still move the issue, in order of the interview."""
    effect: str = ""
    effect_text: str = ""
    robustness: int | None = None
    """How many answers can change without overturning the status: 0 fragile, 3 "3 or more"; None: not
    worked out."""

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """Return the grounds of both sides."""
        return (*self.grounds_for, *self.grounds_against)

    def grounds_on(self, side: Side) -> tuple[Ground, ...]:
        """Return the grounds of one side."""
        return self.grounds_for if side is Side.FOR else self.grounds_against

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Return every source behind the standing grounds, without repeats, rows of law included."""
        found: dict[str, Citation] = {}

        def walk(reason: Reason) -> None:
            for citation in reason.citations:
                found.setdefault(citation.id, citation)
            for premise in reason.premises:
                if premise.citation is not None:
                    found.setdefault(premise.citation.id, premise.citation)
                for deeper in premise.because:
                    walk(deeper)

        for ground in self.grounds:
            walk(ground.reason)
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Outcome:
    """The negligence claim as a whole."""

    status: OutcomeStatus
    on_evidence: OutcomeStatus
    deciding: tuple[Issue, ...]
    """The issues that decide it: those that fail it, or that keep it arguable or open."""
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class FaultResult:
    """The arithmetic of shared fault under the regime of the place."""

    regime: FaultRegime
    text: str
    """The regime in one plain sentence."""
    citation: Citation
    claimant_percent: int | None
    defendant_percent: int | None
    others_percent: int | None
    total_loss: int | None
    """Whole units of currency: the recoverable losses the user entered."""
    recoverable: int | None
    """What the claimant could collect from this defendant if the claim succeeds."""
    barred: bool | None
    """None: the shares are not known."""
    steps: tuple[str, ...] = ()
    """The arithmetic, one plain sentence a step."""
    split_text: str = ""
    split_citation: Citation | None = None
    shares_count: bool = True
    """False: another law says who bears the loss, and the text and its source are that law's."""


@dataclass(frozen=True, slots=True)
class NoticeDue:
    """A notice that must be given, or a suit that must begin, long before the general time to sue is over."""

    text: str
    when: str
    """The day and from what it is counted, in words; empty where the law sets no time."""
    citation: Citation
    day: date | None
    """Act before this day; nothing where no day could be worked out."""


@dataclass(frozen=True, slots=True)
class LimitationResult:
    """The time limits for suing, as dates to check and never as a promise."""

    citation: Citation | None
    """Nothing where only notices are known, and no limit for the suit."""
    shortest_years: float
    longest_years: float
    starts: tuple[tuple[str, date], ...]
    """(what may start the clock, day)"""
    cautious_day: date | None
    """The earliest day on which the time may be over."""
    outer_day: date | None
    """The latest day on which a court may still hear it."""
    text: str
    discovery_rule: str = ""
    notices: tuple[NoticeDue, ...] = ()
    """What is due earlier, the earliest day first."""


@dataclass(frozen=True, slots=True)
class StatutoryDamages:
    """Sums that a statute sets for each person, beside a claim of negligence."""

    text: str
    citation: Citation
    low_each: int
    high_each: int
    people: int | None
    steps: tuple[str, ...]
    """The arithmetic, one plain sentence a step."""


@dataclass(frozen=True, slots=True)
class LossLine:
    """One line of the loss table."""

    issue: Issue
    title: str
    amount_low: int | None
    amount_high: int | None
    borne_by: str
    status: Status
    reason: str
    citations: tuple[Citation, ...] = ()

    @property
    def low(self) -> int | None:
        """Return the low end of the amount; if one end alone is known, it is both."""
        return self.amount_high if self.amount_low is None else self.amount_low

    @property
    def high(self) -> int | None:
        """Return the high end of the amount."""
        return self.amount_low if self.amount_high is None else self.amount_high


PEOPLE_CONCERNED = "the people whose data it is"
"""Whom most duties to tell are about."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """Someone who must be told, by when."""

    who: str
    text: str
    day: date | None
    citation: Citation


@dataclass(frozen=True, slots=True)
class AppliedLaw:
    """A row of law or an instrument that applies to the case, for the report's table of law."""

    topic: str
    text: str
    citation: Citation
    title: str = ""
    """The topic in plain words."""


UNCHECKED = "Check this before you rely on it: "
"""How a warning about a weak source begins."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything inferred from one set of answers. Equal input gives an equal object, whatever the order
    of answering."""

    perspective: str
    incident: str
    place: str
    place_name: str
    currency: str
    stage: Stage
    incident_date: date | None
    as_of: date
    issues: Mapping[Issue, IssueResult]
    """Every issue, in the order of `Issue`."""
    outcome: Outcome
    findings: tuple[Premise, ...]
    fault: FaultResult | None
    limitation: LimitationResult | None
    losses: tuple[LossLine, ...]
    deadlines: tuple[Deadline, ...]
    law: tuple[AppliedLaw, ...]
    unknowns: tuple[str, ...]
    """Questions answered "I don't know", in order of the interview."""
    unanswered: tuple[str, ...]
    """Questions on the path that have no answer yet."""
    warnings: tuple[str, ...] = ()
    """Plain sentences that the reader must see first (weak rows, one-place limits)."""
    knowledge_version: str = ""
    answer_hash: str = ""
    statutory: tuple[StatutoryDamages, ...] = ()
    extras: Mapping[str, str] = field(default_factory=dict)
