"""What the window needs of the program: one session, and what can be asked about its case. Knows no Qt."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from negwizard.assessment import Assessment
from negwizard.case.case import Case
from negwizard.knowledge.answers import Answer
from negwizard.terms import Issue
from negwizard.ui.views import Deeper, Example, Lesson, NearRule

if TYPE_CHECKING:
    from negwizard.application.session import InterviewSession


class Desk(Protocol):
    """The program as the window sees it."""

    @property
    def session(self) -> "InterviewSession":
        """Return the case that is being worked on."""

    def assessment(self) -> Assessment:
        """Return where the case stands."""

    def examples(self) -> Sequence[Example]:
        """Return the worked examples."""

    def open_example(self, example: str) -> None:
        """Make a worked example the case."""

    def lesson(self) -> Lesson | None:
        """Return what the case holds for a class, when it is a worked example."""

    def why_asked(self, question: str) -> tuple[str, ...]:
        """Return in sentences why a question is asked."""

    def why_not(self, issue: Issue) -> Sequence[NearRule]:
        """Return the nearest rules that would support an issue, and what they lack."""

    def what_if(self, changes: Mapping[str, Answer]) -> Assessment:
        """Return where a copy of the case would stand with other answers."""

    def turning_questions(self) -> Sequence[str]:
        """Return the questions where one other answer is enough to change something."""

    def look_deeper(self, case: Case) -> Deeper:
        """Work out what would change the result and what to do. Takes a while; runs in another thread."""

    def write_report(self, path: Path, case: Case, *, redacted: bool = False) -> None:
        """Write the report of a case; its suffix says in which form. Runs in another thread.

        `redacted` leaves out title, story, notes and free texts.
        """

    @property
    def report_suffixes(self) -> Sequence[str]:
        """Return the forms that reports can have."""
