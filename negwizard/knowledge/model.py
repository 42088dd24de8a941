"""The records of the knowledge base, frozen; `negwizard.knowledge.library` reads and checks them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from negwizard.terms import CHECK_THIS, AnswerKind, Burden, Confidence, Issue, IssueKind, When

LAW_WORD = "law_"
"""Before a topic of law, the name by which a condition asks for the law in force: law_safe_harbor."""

Scalar: TypeAlias = str | int | float | bool

SEVERAL_ROWS: frozenset[str] = frozenset(
    {
        "statute",
        "safe_harbor",
        "public_notice",
        "payment_notice",
        "harbor_terms",
        "statutory_damages",
        "other_remedy",
    }
)
"""Topics of law on which a place may have more than one row at a time."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One line of `asked_when`: "question is a or b" or "question is not a or b".

    `question` may also name a part of the frame (perspective, incident, jurisdiction, family, stage) or the
    law in force on a topic (law_safe_harbor). For a question with several answers `is` means that one of the
    named options was chosen. An unanswered question satisfies neither form; one answered "I don't know" only
    if "unknown" is among the values.
    """

    question: str
    values: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a question."""

    id: str
    text: str
    help: str = ""
    says: str = ""
    """The answer as a plain statement for reasons and reports: "The data was stolen on purpose."."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question. Texts may hold {org}, {org_s}, {claimant}, {claimant_s}, filled by `wording`."""

    id: str
    section: str
    kind: AnswerKind
    text: str
    help: str = ""
    options: tuple[Option, ...] = ()
    says: Mapping[str, str] = field(default_factory=dict)
    """For yes_no: the statements of "yes" and "no"; for several_of: that of "none" of the options."""
    asked_when: tuple[Condition, ...] = ()
    can_not_apply: bool = False
    """The user may also say "does not apply"."""
    has_evidence: bool = True
    """It makes sense to ask for evidence; if not, the answer counts on the evidence too."""
    for_report: bool = False
    """No rule reads it: it fills a table or a section of the report, named in `topics`."""
    asked_anyway: tuple[str, ...] = ()
    """Perspectives in which it is asked though its answer can not move an issue: the report needs it."""
    when: When = When.NEVER
    who_knows: tuple[str, ...] = ()
    """Who can tell (plain words: "your IT provider", "the bank"), best first."""
    shown_by: str = ""
    """Which document shows it."""
    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the interview."""

    id: str
    title: str
    intro: str = ""


@dataclass(frozen=True, slots=True)
class Authority:
    """A source of law or a standard that rules and rows cite by id."""

    id: str
    name: str
    """Short name for text: "Dittman v. UPMC"."""
    cite: str
    """Full citation."""
    kind: str
    """case | statute | regulation | restatement | principles | standard | guidance | commentary"""
    as_of: date
    confidence: Confidence
    note: str = ""
    url: str = ""
    place: str = ""
    """Jurisdiction id, or empty for authority without a place."""
    elsewhere: tuple[str, ...] = ()
    """Authorities that say the same in other countries; a reader there is shown them instead."""


@dataclass(frozen=True, slots=True)
class Place:
    """A jurisdiction."""

    id: str
    name: str
    family: str
    """us | uk | ca | au | ie | eu | cw (other places of the common law) | other"""
    currency: str
    """ISO code: USD, GBP, EUR, CAD, AUD, NZD, SGD, ZAR."""


@dataclass(frozen=True, slots=True)
class LawRow:
    """What the law of one place says on one topic, from one day on: becomes a `Law` fact.

    `value` is a doctrine that rules match ("modified_51"); `details` carries what arithmetic and text need.
    `basis` decides which day counts: a statute by the incident date, case law by the day of the assessment.
    """

    place: str
    topic: str
    value: str
    text: str
    """The row in one plain sentence, own words."""
    cite: str
    as_of: date
    confidence: Confidence
    basis: str = "case"
    """case | statute"""
    in_force_from: date | None = None
    in_force_to: date | None = None
    """First day on which the row no longer holds."""
    decided: date | None = None
    """Day of the decision that read a statute this way: the row counts only for assessments from that day."""
    note: str = ""
    details: Mapping[str, Scalar] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Return place/topic, with what tells it from others: which of several, the first day in force."""
        which = f"/{self.details.get('id', self.value)}" if self.topic in SEVERAL_ROWS else ""
        first = self.decided or self.in_force_from
        start = f"/{first.isoformat()}" if first else ""
        return f"{self.place}/{self.topic}{which}{start}"

    @property
    def check_this(self) -> bool:
        """Say whether the user must be told to check the row."""
        return self.confidence is Confidence.LOW or CHECK_THIS in self.note


@dataclass(frozen=True, slots=True)
class LawTopic:
    """The plain title of a topic of law, for reports and reasons, and what each value of its rows means."""

    id: str
    title: str
    values: Mapping[str, str] = field(default_factory=dict)
    """Value → words that end a sentence that begins with "The law of the place says"."""


@dataclass(frozen=True, slots=True)
class Instrument:
    """A statute, regulation or standard that sets or evidences the standard of care."""

    id: str
    name: str
    place: str
    kind: str
    cite: str
    requires: str
    applies_to: str
    bears_on_duty: str
    bears_on_breach: str
    bears_on_damages: str
    as_of: date
    confidence: Confidence
    note: str = ""


@dataclass(frozen=True, slots=True)
class SafeHarbor:
    """A statute that gives a litigation benefit for a reasonable security program."""

    id: str
    place: str
    cite: str
    effective: date
    protection: str
    shielded: str
    not_shielded: str
    who_qualifies: str
    program_requirements: str
    frameworks: tuple[str, ...]
    exclusions: str
    burden: str
    as_of: date
    confidence: Confidence
    note: str = ""
    size_limit: int | None = None
    """Most employees a business may have, if limited."""


@dataclass(frozen=True, slots=True)
class NotificationRule:
    """How soon people and authorities must be told."""

    place: str
    individual_deadline: str
    regulator_deadline: str
    cite: str
    as_of: date
    confidence: Confidence
    extra: str = ""
    who: str = ""
    """Whom the rule binds, where it does not bind every holder of data: "health providers under HIPAA"."""
    binds: tuple[str, ...] = ()
    """Kinds of organization that it binds (answers to `defendant_kind`); empty: every holder of data."""
    spares: tuple[str, ...] = ()
    """Kinds of organization that it leaves to another law, such as clinics under HIPAA."""
    individual_days: int | None = None
    """Days from discovery, where the rule counts from it."""
    regulator_days: int | None = None
    fewer_deadline: str = ""
    """What is due to the authority where fewer people are concerned than its deadline asks for."""
    fewer_days: int | None = None
    """Days for that, from the end of the calendar year of the discovery."""
    in_force_from: date | None = None
    """First day of the deadlines as they stand; before it an older rule held."""
    paper: bool = False
    """Whether the rule holds for data on paper, too, and not only for data on computers."""


@dataclass(frozen=True, slots=True)
class Safeguard:
    """A recognized precaution, with what it takes in a business of ten people."""

    id: str
    """Lower case with underscores: auth_mfa."""
    category: str
    failure: str
    action: str
    cost: str
    """free | low (under about $600 a year) | medium ($600-5,000) | high"""
    effort: str
    """low | medium | high"""
    days: int
    legal_relevance: str
    evidence_to_keep: str
    cis: tuple[str, ...]
    nist: tuple[str, ...]
    ftc: tuple[str, ...]
    as_of: date
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class IssueInfo:
    """What an issue means, in plain words."""

    issue: Issue
    kind: IssueKind
    title: str
    meaning: str
    burden: Burden
    part_of: Issue | None = None
    """The element that a part belongs to."""
    shifted_by: tuple[str, ...] = ()
    """Schemes of law (values of the topic `scheme`) under which the defendant must prove the contrary."""
    effect: str = ""
    """For a defense: bars | reduces | answers; for a threshold: what follows from it."""
    effect_text: str = ""
    meaning_abroad: str = ""
    effect_abroad: str = ""
    """What is said outside the United States instead, where the texts speak of the United States alone."""
    authority: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FindingInfo:
    """The plain statement that a derived finding makes in reasons and reports; may hold the placeholders."""

    id: str
    text: str
    absent: str = ""
    """What is said where the finding is missing; empty: "Nothing shows that …"."""
    incident: str = ""
    """The one kind of incident in which it is worth saying that the finding is missing; empty: all kinds."""
    goes_before: str = ""
    """Topic of law whose row is not applied while the finding holds."""
    with_topic: str = ""
    """Topic of law whose row is shown in its place."""
    instead: str = ""
    """What is said after that row; empty: that the law says who bears the loss."""


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry."""

    id: str
    term: str
    meaning: str
    meaning_abroad: str = ""
    """What is said outside the United States instead, where the meaning speaks of the United States alone."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A statement of the source material and where the product covers it."""

    id: str
    title: str
    questions: tuple[str, ...]
    rules: tuple[str, ...]
    report_section: str
