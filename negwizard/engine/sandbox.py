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
from negwizard.terms import Issue, Status

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
        self._measure = measure
        self._original = dict(answers)
        self._original_asked = frozenset(path(self._library, statement.frame, answers))
        self._changed: set[str] = set()
        self.answers = dict(answers)
        self._asked, self._bands = self._original_asked, statement.measures
        self._view.show(facts_of(self._library, statement))

    def set(self, changes: Mapping[str, Value | None]) -> None:
        """Change answers; None takes an answer back."""
        before = {name: self.answers.get(name) for name in changes}
        for name, value in changes.items():
            if value is None:
                self.answers.pop(name, None)
            else:
                self.answers[name] = Answer(value)
        self._changed.update(changes)
        asked = self._asked
        if not self._leads_on.isdisjoint(changes):
            asked = frozenset(path(self._library, self._statement.frame, self.answers))
        self._move_to(before, asked, self._bands_for(before, asked))

    def restore(self) -> None:
        """Go back to the case as it was loaded."""
        before = {name: self.answers.get(name) for name in self._changed}
        self.answers = dict(self._original)
        self._changed = set()
        self._move_to(before, self._original_asked, self._statement.measures)

    def status(self, issue: Issue) -> Status:
        """Return where an issue stands."""
        tier = tier_of(issue)
        belief = self._view.engine.facts.belief
        found = [status for status in Status if belief((Decision, (issue.value, status.value, tier)))]
        if len(found) > 1:
            return Status.ARGUABLE
        return found[0] if found else Status.OPEN

    def meets(self, condition: Condition) -> bool:
        """Say whether a condition holds by itself, its variables left open."""
        beliefs = self._view.beliefs(condition.pattern.fact_type)
        return any(condition.pattern.admits(belief.fact) for belief in beliefs) is not condition.absent

    @property
    def bands(self) -> frozenset[tuple[str, str]]:
        """Return the bands into which the numbers and dates fall now."""
        return frozenset((name, band) for name, band, _, _ in self._bands)

    def _bands_for(self, changed: Iterable[str], asked: frozenset[str]) -> Measures:
        """Return the bands, measured anew only if an answer that counts in them came or went."""
        if self._measured.isdisjoint(asked ^ self._asked) and self._measured.isdisjoint(changed):
            return self._bands
        return self._measure({name: answer for name, answer in self.answers.items() if name in asked})

    def _move_to(self, before: Mapping[str, Answer | None], asked: frozenset[str], bands: Measures) -> None:
        """State what is said now in place of what was said before, on the new path and in the new bands."""
        old = {**self.answers, **before}
        touched = sorted((asked ^ self._asked) | set(before))
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
