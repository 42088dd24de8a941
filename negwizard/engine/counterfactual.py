"""What would be different: changed answers side by side, smallest flips, decisive unknowns.

Everything is worked out on a copy of the case; nothing here changes it. Each function takes the reasoner of
its thread.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from negwizard.assessment import Assessment
from negwizard.engine.alternatives import Alternatives
from negwizard.engine.flips import MOST_CHANGES, Progress
from negwizard.engine.inference import Reasoner
from negwizard.engine.possibilities import known_values
from negwizard.engine.sentences import Sentences
from negwizard.engine.stating import NONE_OF_THESE
from negwizard.engine.worlds import AS_IT_IS, Changes
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Frame, Value
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Question
from negwizard.terms import AnswerKind, Issue, OutcomeStatus, Status, When

_HARDEST_FIRST = (When.NEVER, When.BEFORE, When.NOW)


@dataclass(frozen=True, slots=True)
class StatusChange:
    """An issue whose status is not what it was."""

    issue: Issue
    title: str
    before: Status
    after: Status


@dataclass(frozen=True, slots=True)
class OutcomeChange:
    """The outcome before and after; the two may be equal."""

    before: OutcomeStatus
    after: OutcomeStatus

    @property
    def changed(self) -> bool:
        """Say whether the outcome is not what it was."""
        return self.before is not self.after


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Two assessments side by side: the case as it is, and with other answers."""

    before: Assessment
    after: Assessment
    changes: tuple[StatusChange, ...]
    """In the order of the issues."""
    outcome: OutcomeChange


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """One answer that would be different."""

    question: str
    text: str
    value: Value
    before: str
    """The present answer in words."""
    after: str
    """The other answer in words."""
    when: When


@dataclass(frozen=True, slots=True)
class Flip:
    """A smallest set of answers that would overturn a status: with any of them left out, the status stays."""

    changes: tuple[AnswerChange, ...]
    after: Status

    @property
    def when(self) -> When:
        """Return when its hardest change could be made: never, before, or now."""
        return next(when for when in _HARDEST_FIRST if any(change.when is when for change in self.changes))


@dataclass(frozen=True, slots=True)
class Flips:
    """Every smallest set of up to three answers that would overturn the status of an issue."""

    issue: Issue
    title: str
    status: Status
    flips: tuple[Flip, ...]
    """Smallest first, then in order of the interview."""
    complete: bool
    """False if the search was cancelled."""

    @property
    def robustness(self) -> int:
        """Return how many answers can change without overturning the status, at most 3."""
        return min((len(flip.changes) - 1 for flip in self.flips), default=MOST_CHANGES)

    def by_when(self) -> Mapping[When, tuple[Flip, ...]]:
        """Return what could have been done before, what can be done now, what cannot be changed."""
        return {when: tuple(flip for flip in self.flips if flip.when is when) for when in When}


@dataclass(frozen=True, slots=True)
class Effect:
    """What one answer to a question would do to the statuses."""

    value: Value
    text: str
    """The answer in words."""
    changes: tuple[StatusChange, ...]
    outcome: OutcomeChange

    @property
    def changed(self) -> bool:
        """Say whether the answer would do anything."""
        return bool(self.changes) or self.outcome.changed


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """A question to which one other answer would change a status or the outcome."""

    question: str
    text: str
    before: str
    """The present answer in words."""
    effects: tuple[Effect, ...]
    """What each other answer would do by itself; answers that would do nothing are left out."""


@dataclass(frozen=True, slots=True)
class DecisiveUnknown:
    """A question without a known answer that can still change a status."""

    question: str
    text: str
    said_unknown: bool
    """The user said "I don't know"; else the question was not answered."""
    effects: tuple[Effect, ...]
    """What each answer would do by itself; answers that would do nothing are left out."""
    together: tuple[Issue, ...]
    """Issues that it can change only together with other unknowns."""
    who_knows: tuple[str, ...]
    shown_by: str

    @property
    def issues(self) -> tuple[Issue, ...]:
        """Return the issues that it can change by itself, in their order."""
        moved = {change.issue for effect in self.effects for change in effect.changes}
        return tuple(issue for issue in Issue if issue in moved)


def what_if(
    reasoner: Reasoner, frame: Frame, answers: Mapping[str, Answer], changes: Mapping[str, Answer | None]
) -> WhatIf:
    """Return the case as it is and with some answers changed; None takes an answer back."""
    changed = {**answers, **changes}
    before = reasoner.assess(frame, answers)
    after = reasoner.assess(frame, {name: answer for name, answer in changed.items() if answer is not None})
    moved = tuple(
        StatusChange(issue, result.title, result.status, after.issues[issue].status)
        for issue, result in before.issues.items()
        if result.status is not after.issues[issue].status
    )
    return WhatIf(before, after, moved, OutcomeChange(before.outcome.status, after.outcome.status))


def flips(
    reasoner: Reasoner,
    frame: Frame,
    answers: Mapping[str, Answer],
    issue: Issue,
    *,
    limit: int = MOST_CHANGES,
    progress: Progress = lambda _tried, _waiting: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Flips:
    """Return every smallest set of at most `limit` answers that would overturn the status of an issue."""
    statement = reasoner.state(frame, answers)
    search = reasoner.search(statement, answers, cancelled, progress)
    status = search.status(issue)
    sentences = Sentences(reasoner.library, frame.perspective)
    found = tuple(
        Flip(answer_changes(reasoner.library, sentences, answers, raw.changes), raw.after)
        for raw in search.flips(issue, limit)
    )
    return Flips(issue, sentences.title(issue), status, found, search.complete)


def decisive_unknowns(
    reasoner: Reasoner, frame: Frame, answers: Mapping[str, Answer]
) -> tuple[DecisiveUnknown, ...]:
    """Return the questions without a known answer that can still change a status, in interview order."""
    statement = reasoner.state(frame, answers)
    relevance = reasoner.relevance(statement)
    sentences = Sentences(reasoner.library, frame.perspective)
    unknown = [name for name in statement.asked if name not in answers or answers[name].value == UNKNOWN]
    trial = Trial(reasoner, frame, answers, unknown)
    found = []
    for name in unknown:
        effects = tuple(effect for effect in trial.effects(name) if effect.changed)
        alone = {change.issue for effect in effects for change in effect.changes}
        together = tuple(issue for issue in relevance.moves(name) if issue not in alone)
        if effects or together:
            question = reasoner.library.questions[name]
            text = sentences.question(name)
            said = name in answers
            found.append(
                DecisiveUnknown(name, text, said, effects, together, question.who_knows, question.shown_by)
            )
    return tuple(found)


def turning_points(
    reasoner: Reasoner, frame: Frame, answers: Mapping[str, Answer]
) -> tuple[TurningPoint, ...]:
    """Return the questions on the path where one other answer changes something, in interview order."""
    sentences = Sentences(reasoner.library, frame.perspective)
    asked = reasoner.state(frame, answers).asked
    trial = Trial(reasoner, frame, answers, asked)
    found = []
    for name in asked:
        effects = tuple(effect for effect in trial.effects(name) if effect.changed)
        if effects:
            before = sentences.value(name, answers[name].value if name in answers else None)
            found.append(TurningPoint(name, sentences.question(name), before, effects))
    return tuple(found)


class Trial:
    """Tries every answer to some questions, all in one go, and says what each does."""

    def __init__(
        self,
        reasoner: Reasoner,
        frame: Frame,
        answers: Mapping[str, Answer],
        questions: Iterable[str],
        *,
        from_unanswered: bool = False,
    ) -> None:
        """Compare with the case as it is or, `from_unanswered`, with no answer to the question at hand."""
        statement = reasoner.state(frame, answers)
        self._sentences = Sentences(reasoner.library, frame.perspective)
        numbers = reasoner.alternatives(statement)
        changes: list[Changes] = []
        self._tried: dict[str, list[tuple[Value, int, int]]] = {}
        for name in questions:
            before = AS_IT_IS
            if from_unanswered:
                changes.append({name: None})
                before = len(changes)
            tried = self._tried[name] = []
            now = answers[name].value if name in answers and not from_unanswered else None
            for value in _values(reasoner.library.questions[name], numbers, now):
                changes.append({name: value})
                tried.append((value, before, len(changes)))
        self._worlds = reasoner.worlds(statement, answers, changes)

    def effects(self, name: str) -> tuple[Effect, ...]:
        """Return what each known answer to a question would do."""
        return tuple(self._effect(name, *tried) for tried in self._tried[name])

    def _effect(self, name: str, value: Value, before: int, after: int) -> Effect:
        worlds = self._worlds
        changes = tuple(
            StatusChange(
                issue, self._sentences.title(issue), worlds.status(issue, before), worlds.status(issue, after)
            )
            for issue in worlds.differing(before, after)
        )
        outcome = OutcomeChange(worlds.outcome(before), worlds.outcome(after))
        return Effect(value, self._sentences.value(name, value), changes, outcome)


def _values(question: Question, numbers: Mapping[str, Alternatives], now: Value | None) -> tuple[Value, ...]:
    """Return the known answers to try: where some choices are ticked, each with one tick more or less."""
    if question.id in numbers:
        return tuple(value for value, _ in numbers[question.id].values)
    choices = [choice for choice in known_values(question) if choice != NOT_APPLICABLE]
    if isinstance(now, tuple) and now:
        ticks = [choice for choice in choices if choice != NONE_OF_THESE]
        return tuple(
            tuple(tick for tick in ticks if (tick in now) is not (tick == turned)) for turned in ticks
        )
    return tuple(_as_value(question, choice) for choice in choices)


def _as_value(question: Question, choice: str) -> Value:
    if question.kind is not AnswerKind.SEVERAL_OF:
        return choice
    return () if choice == NONE_OF_THESE else (choice,)


def answer_changes(
    library: Library,
    sentences: Sentences,
    answers: Mapping[str, Answer],
    changes: tuple[tuple[str, Value], ...],
) -> tuple[AnswerChange, ...]:
    """Put new answers into words, beside the present ones."""
    return tuple(
        AnswerChange(
            name,
            sentences.question(name),
            value,
            sentences.value(name, answers[name].value if name in answers else None),
            sentences.value(name, value),
            library.questions[name].when,
        )
        for name, value in changes
    )
