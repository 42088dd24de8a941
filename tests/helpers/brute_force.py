"""Every possible change of a small case, tried one by one: what the clever searches are measured against."""

from collections.abc import Iterator, Mapping
from itertools import combinations, product

from negwizard.engine.inference import Reasoner
from negwizard.engine.possibilities import known_values
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Frame, Value
from negwizard.knowledge.model import Question
from negwizard.terms import AnswerKind, Issue, Status

Ticks = frozenset[tuple[str, str, bool]]
"""Choices made and unmade: what tells a smaller change from a larger one."""


def known_answers(question: Question) -> list[Value]:
    """Return every known answer to a question, every set of ticks included."""
    words = [word for word in known_values(question) if word not in ("none", NOT_APPLICABLE)]
    if question.kind is not AnswerKind.SEVERAL_OF:
        return list(words)
    return [tuple(chosen) for size in range(len(words) + 1) for chosen in combinations(words, size)]


class BruteForce:
    """Statuses by a reasoner that is asked for nothing else."""

    def __init__(self, reasoner: Reasoner, frame: Frame, answers: Mapping[str, Answer]) -> None:
        self._reasoner = reasoner
        self._frame = frame
        self._answers = dict(answers)
        self._seen: dict[tuple[tuple[str, Value | None], ...], dict[Issue, Status]] = {}

    def statuses(self, changes: Mapping[str, Value | None]) -> dict[Issue, Status]:
        key = tuple(sorted(changes.items(), key=lambda item: item[0]))
        if key not in self._seen:
            changed = {**self._answers, **{n: Answer(v) for n, v in changes.items() if v is not None}}
            told = {name: answer for name, answer in changed.items() if changes.get(name, "") is not None}
            statement = self._reasoner.state(self._frame, told)
            sandbox = self._reasoner.sandbox(statement, told)
            self._seen[key] = {issue: sandbox.status(issue) for issue in Issue}
        return self._seen[key]

    def minimal_flips(self, issue: Issue, limit: int) -> set[tuple[tuple[str, Value], ...]]:
        """Return every change of at most `limit` questions that overturns it while no smaller one does."""
        now = self.statuses({})[issue]
        flipping: dict[Ticks, tuple[tuple[str, Value], ...]] = {}
        for changes in self.all_changes(limit):
            if self.statuses(dict(changes))[issue] is not now:
                flipping[self._ticks(changes)] = changes
        return {
            changes for ticks, changes in flipping.items() if not any(other < ticks for other in flipping)
        }

    def all_changes(self, limit: int) -> Iterator[tuple[tuple[str, Value], ...]]:
        """Yield every change of at most `limit` questions."""
        questions = self._reasoner.library.questions
        for size in range(1, limit + 1):
            for names in combinations(questions, size):
                choices = [
                    [value for value in known_answers(questions[name]) if value != self._value(name)]
                    for name in names
                ]
                for values in product(*choices):
                    yield tuple(zip(names, values, strict=True))

    def _value(self, name: str) -> Value | None:
        return self._answers[name].value if name in self._answers else None

    def _ticks(self, changes: tuple[tuple[str, Value], ...]) -> Ticks:
        found = set()
        for name, value in changes:
            old = self._value(name)
            if not isinstance(value, tuple):
                found.add((name, str(value), True))
            elif not isinstance(old, tuple):
                found |= {(name, word, True) for word in value or ("none",)}
            else:
                found |= {(name, word, word in value) for word in set(old) ^ set(value)}
        return frozenset(found)

    def can_move(self, question: str, issue: Issue) -> bool:
        """Say whether some answers to the open questions differ in the issue by this question alone."""
        questions = self._reasoner.library.questions
        others = [name for name in questions if name != question and self._is_open(name)]
        mine = [None, UNKNOWN, *known_answers(questions[question])]
        for values in product(*([None, UNKNOWN, *known_answers(questions[name])] for name in others)):
            rest = dict(zip(others, values, strict=True))
            if len({self.statuses({**rest, question: value})[issue] for value in mine}) > 1:
                return True
        return False

    def _is_open(self, name: str) -> bool:
        return self._value(name) in (None, UNKNOWN)
