"""Where the user is and what comes next. Knows no Qt: the window only shows where the navigator stands."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Stop(StrEnum):
    """The kinds of page, in their order."""

    START = "start"
    PERSPECTIVE = "perspective"
    INCIDENT = "incident"
    PLACE = "place"
    QUESTION = "question"
    REVIEW = "review"
    RESULTS = "results"


_BEFORE_QUESTIONS = (Stop.START, Stop.PERSPECTIVE, Stop.INCIDENT, Stop.PLACE)


@dataclass(frozen=True, slots=True)
class Position:
    """A page; for a question page also which question."""

    stop: Stop
    question: str = ""


class Asking(Protocol):
    """What the navigator needs of a session."""

    def question_path(self) -> tuple[str, ...]:
        """Return the questions that can be asked, in order."""

    def interview_path(self) -> tuple[str, ...]:
        """Return those of them that are worth asking."""

    def next_question(self, after: str | None) -> str | None:
        """Return the question after this one; after None the first."""

    def previous_question(self, before: str) -> str | None:
        """Return the question before this one."""

    def first_unanswered(self) -> str | None:
        """Return the first question without an answer."""


class Navigator:
    """Holds the position; derives every next one from the session, so that there is no stack to get wrong."""

    def __init__(self, session: Asking) -> None:
        self._session = session
        self._returning = False
        self.position = Position(Stop.START)

    @property
    def can_go_back(self) -> bool:
        """Say whether there is a page before this one."""
        return self.position.stop is not Stop.START

    def follow(self, session: Asking) -> None:
        """Serve another session from its start page."""
        self._session = session
        self.go(Stop.START)

    def next(self) -> Position:
        """Go forward by one page or question; from a question changed in the review, back to it."""
        stop = self.position.stop
        if stop is Stop.RESULTS:
            return self.go(Stop.START)
        if stop is Stop.REVIEW:
            return self.go(Stop.RESULTS)
        if stop is Stop.QUESTION:
            return self._after_question()
        if stop is Stop.PLACE:
            return self._to_question(self._session.next_question(None))
        return self.go(_BEFORE_QUESTIONS[_BEFORE_QUESTIONS.index(stop) + 1])

    def back(self) -> Position:
        """Go backward by one page."""
        stop = self.position.stop
        if stop is Stop.RESULTS or (stop is Stop.QUESTION and self._returning):
            return self.go(Stop.REVIEW)
        if stop is Stop.REVIEW:
            path = self._session.interview_path()
            return self._to_question(path[-1]) if path else self.go(Stop.PLACE)
        if stop is Stop.QUESTION:
            before = self._session.previous_question(self.position.question)
            return self._to_question(before) if before else self.go(Stop.PLACE)
        return self.go(_BEFORE_QUESTIONS[max(0, _BEFORE_QUESTIONS.index(stop) - 1)])

    def go(self, stop: Stop) -> Position:
        """Go to a page that is not a question."""
        self._returning = False
        self.position = Position(stop)
        return self.position

    def ask(self, question: str, *, returning: bool = False) -> Position:
        """Go to a question; with `returning`, going on leads back to the review."""
        self._returning = returning
        self.position = Position(Stop.QUESTION, question)
        return self.position

    def resume(self) -> Position:
        """Go to the first question without an answer, or to the review when there is none."""
        question = self._session.first_unanswered()
        return self.ask(question) if question else self.go(Stop.REVIEW)

    def stay_on_path(self) -> Position:
        """Leave a question that is no longer asked, for example after an undo."""
        position = self.position
        if position.stop is Stop.QUESTION and position.question not in self._session.question_path():
            return self.resume()
        return position

    def _after_question(self) -> Position:
        if self._returning:
            return self.go(Stop.REVIEW)
        return self._to_question(self._session.next_question(self.position.question))

    def _to_question(self, question: str | None) -> Position:
        return self.ask(question) if question else self.go(Stop.REVIEW)
