"""A copy of a case to try changes on: one changed answer costs the engine only what follows from it."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from negwizard.engine._experta import StrictFact
from negwizard.engine.conditions import Condition
from negwizard.engine.rulebook import tier_of
from negwizard.engine.stating import Measures, Statement, answer_facts, facts_of, measure_facts
from negwizard.engine.support import LogicalEngine
from negwizard.engine.view import View
from negwizard.engine.vocabulary import Decision
from negwizard.knowledge.answers import Answer, Value
from negwizard.knowledge.interview import path
from negwizard.knowledge.library import Library
from negwizard.terms import Issue, OutcomeStatus, Status

Measure = Callable[[Mapping[str, Answer]], Measures]
"""Puts the numbers and dates among some answers into bands."""


class Sandbox:
    """One engine on a copy of a case: `load` gives it the case, `set` changes it, `restore` undoes all."""

    def __init__(
        self, library: Library, engine_class: type[LogicalEngine], inputs: Mapping[str, tuple[str, ...]]
    ) -> None:
        """Prepare an engine; `inputs` names the questions from which each quantity is measured."""
        self._library = library
        self._view = View(engine_class)
        self._leads_on = {line.question for asked in library.questions.values() for line in asked.asked_when}
        self._measured = {question for questions in inputs.values() for question in questions}

    def load(self, statement: Statement, answers: Mapping[str, Answer], measure: Measure) -> None:
        """Take over a case: what it states now, all its answers on the path or off it, its arithmetic."""
        self._statement = statement
        self._original = dict(answers)
        self._measure = measure
        self._view.show(facts_of(self._library, statement))
        self._take_over()

    def set(self, changes: Mapping[str, Value | None]) -> None:
        """Change answers; None takes an answer back."""
        before = {name: self.answers.get(name) for name in changes}
        for name, value in changes.items():
            if value is None:
                self.answers.pop(name, None)
            else:
                self.answers[name] = Answer(value)
        self._changed.update(changes)
        if self._leads_on.isdisjoint(changes) and self._measured.isdisjoint(changes):
            self._restate({name: answer for name, answer in before.items() if name in self._asked})
        else:
            self._follow(before)

    def restore(self) -> None:
        """Go back to the case as it was loaded."""
        changed = {name: self._original.get(name) for name in self._changed}
        self.set({name: answer.value if answer else None for name, answer in changed.items()})
        self._take_over()

    def status(self, issue: Issue) -> Status:
        """Return where an issue stands."""
        tier = tier_of(issue)
        beliefs = self._view.engine.facts.beliefs
        found = [status for status in Status if (Decision, (issue.value, status.value, tier)) in beliefs]
        if len(found) > 1:
            return Status.ARGUABLE
        return found[0] if found else Status.OPEN

    def meets(self, condition: Condition) -> bool:
        """Say whether a condition holds by itself, its variables left open."""
        beliefs = self._view.beliefs(condition.pattern.fact_type)
        return any(condition.pattern.admits(belief.fact) for belief in beliefs) is not condition.absent

    def statuses(self) -> dict[Issue, Status]:
        """Return where every decided issue stands."""
        return self._view.statuses()

    def outcome(self) -> OutcomeStatus:
        """Return where the claim stands."""
        return self._view.outcome()

    @property
    def bands(self) -> frozenset[tuple[str, str]]:
        """Return the bands into which the numbers and dates fall now."""
        return frozenset((name, band) for name, band, _, _ in self._bands)

    @property
    def asked(self) -> frozenset[str]:
        """Return the questions on the path now."""
        return self._asked

    def _take_over(self) -> None:
        self.answers = dict(self._original)
        self._changed: set[str] = set()
        self._asked = frozenset(path(self._library, self._statement.frame, self.answers))
        self._bands = self._statement.measures

    def _restate(self, before: Mapping[str, Answer | None]) -> None:
        """Exchange what the changed answers state."""
        self._view.change(self._facts_of(before, self.answers), self._facts_of(before, before))

    def _follow(self, before: Mapping[str, Answer | None]) -> None:
        """Change the path of the interview and the measures along with the answers."""
        asked = frozenset(path(self._library, self._statement.frame, self.answers))
        old = {**self.answers, **before}
        touched = sorted((asked ^ self._asked) | set(before))
        told = {name: answer for name, answer in self.answers.items() if name in asked}
        bands = self._measure(told)
        now, then = list(measure_facts(bands)), list(measure_facts(self._bands))
        said_now = self._facts_of((name for name in touched if name in asked), self.answers)
        said_then = self._facts_of((name for name in touched if name in self._asked), old)
        self._view.change([*said_now, *now], [*said_then, *(fact for fact in then if fact not in now)])
        self._asked, self._bands = asked, bands

    def _facts_of(self, names: Iterable[str], answers: Mapping[str, Answer | None]) -> Iterator[StrictFact]:
        for name in names:
            answer = answers.get(name)
            if answer is not None:
                yield from answer_facts(self._library.questions[name], answer.value)
