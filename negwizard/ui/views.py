"""What pages are given to show: plain frozen records between the application and the widgets. Knows no Qt."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from negwizard.assessment import Assessment
from negwizard.knowledge.answers import Answer
from negwizard.terms import Issue, Perspective, When
from negwizard.ui.specs import InputSpec


@dataclass(frozen=True, slots=True)
class Example:
    """A ready scenario, as the start page shows it."""

    id: str
    title: str
    story: str
    invented: bool = False
    """False: it really happened."""


@dataclass(frozen=True, slots=True)
class Experiment:
    """Other answers to try on a worked example, and what its author expects of them."""

    text: str
    changes: Mapping[str, Answer]
    expected: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a worked example holds for a class."""

    points: str
    experiments: tuple[Experiment, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question ready to be shown, in the words of the perspective."""

    id: str
    section: str
    intro: str
    """What the section is about; empty but on its first question."""
    text: str
    help: str
    spec: InputSpec
    answer: Answer | None
    has_evidence: bool
    facts_only: bool
    who_knows: tuple[str, ...]
    shown_by: str


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """One question with its answer in words."""

    id: str
    section: str
    text: str
    answer: str
    """Empty when there is none."""
    behind: str
    """Evidence, dispute and note in words."""
    unknown: bool
    needed: bool = True
    """False: no answer could change anything any more."""

    @property
    def unanswered(self) -> bool:
        """Say whether an answer is missing."""
        return self.needed and not self.answer


TITLE = "title"
"""In the place of a page: the sheet with title and story."""


@dataclass(frozen=True, slots=True)
class FrameLine:
    """One line of the frame; `stop` is the page that settles it, or `TITLE`."""

    stop: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class Flip:
    """A smallest set of answers that would overturn a status."""

    title: str
    """The issue, in words."""
    changes: tuple[str, ...]
    """Each change as a plain sentence."""
    becomes: str
    """What would follow: "would be met", "would not work"."""
    when: When
    """The hardest of the changes: before, now, or never."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """An answer that would help an issue."""

    question: str
    text: str
    answer: str


@dataclass(frozen=True, slots=True)
class Lack:
    """A condition that a rule lacks, and the sets of answers that would meet it."""

    text: str
    ways: tuple[tuple[Wanted, ...], ...]


@dataclass(frozen=True, slots=True)
class NearRule:
    """A rule that would support an issue and does not."""

    text: str
    lacks: tuple[Lack, ...]


@dataclass(frozen=True, slots=True)
class DecisiveUnknown:
    """An unknown answer that can still change a status."""

    question: str
    text: str
    effect: str
    """What it can change, in words."""
    who_knows: str
    shown_by: str


@dataclass(frozen=True, slots=True)
class PlanStep:
    """One step of the action plan."""

    title: str
    why: str
    takes: str
    """Cost, effort and days in words."""
    keep: str
    """Evidence to keep."""


@dataclass(frozen=True, slots=True)
class Results:
    """Everything the results page shows."""

    assessment: Assessment
    question_text: Callable[[str], str]
    facts_only: bool
    story: str = ""
    points: str = ""
    """What a teacher may raise about a worked example."""
    idle: Collection[Issue] = ()
    """Points that play no part in the place: they are not shown."""


WHEN_HEADINGS: dict[When, str] = {
    When.NOW: "Can still be done or found out now",
    When.BEFORE: "Could have been done before",
    When.NEVER: "Cannot be changed, but would decide",
}


PLAN_HEADINGS: dict[Perspective, str] = {
    Perspective.ORGANIZATION: "What to do next",
    Perspective.HARMED: "What the organization can do better",
    Perspective.NEUTRAL: "What the organization can do better",
}
"""The plan is for the organization, whoever reads it."""
BEFORE_ANYTHING: dict[When, str] = {
    **WHEN_HEADINGS,
    When.BEFORE: "Can be done before anything happens",
}
"""The same for a check before any incident."""


@dataclass(frozen=True, slots=True)
class Deeper:
    """What takes longer to work out."""

    flips: tuple[Flip, ...] = ()
    unknowns: tuple[DecisiveUnknown, ...] = ()
    plan: tuple[PlanStep, ...] = ()
    robustness: tuple[str, ...] = ()
    """How firmly each element stands, a sentence each."""
