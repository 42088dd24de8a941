"""What every engine is given to do: a rule base, what is stated at first, and how answers change it."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from helpers.rule_bases import Plain, follows

from negwizard.engine._experta import StrictFact
from negwizard.engine.rulebase import RuleBase


@dataclass(frozen=True)
class Stated:
    """A fact to state, not yet made: each engine makes its own."""

    kind: type[StrictFact]
    content: tuple[str, ...]

    @cached_property
    def slots(self) -> dict[str, str]:
        return dict(zip(self.kind.__fields__, self.content, strict=True))

    @cached_property
    def plain(self) -> Plain:
        return (self.kind.__name__, *self.content)


Facts = tuple[Stated, ...]
Answers = Mapping[str, Facts]
"""What the answer to each question states: nothing, if it is not answered."""


@dataclass(frozen=True)
class Job:
    """One rule base with its questions. The results are read after every change."""

    name: str
    base: RuleBase
    choices: Mapping[str, tuple[Facts, ...]]
    """For each question what each of its answers states."""
    answers: Answers
    results: tuple[type[StrictFact], ...]
    background: Facts = ()
    """What is stated and never changes."""

    @cached_property
    def alternatives(self) -> tuple[tuple[str, Facts], ...]:
        """Every question with every answer that it does not have."""
        return tuple(
            (name, facts)
            for name, choices in self.choices.items()
            for facts in choices
            if facts != self.answers[name]
        )

    def changes(self, seed: int) -> Iterator[tuple[str, Facts]]:
        """Yield one changed answer after another, without end; the same seed gives the same ones."""
        choose, now = random.Random(seed), dict(self.answers)
        names = list(self.choices)
        while True:
            name = choose.choice(names)
            now[name] = choose.choice([facts for facts in self.choices[name] if facts != now[name]])
            yield name, now[name]

    @cached_property
    def right_at_first(self) -> set[Plain]:
        return self.right(self.answers)

    def right(self, answers: Answers) -> set[Plain]:
        """Return the results by the plain evaluator."""
        stated = [*self.background, *(fact for facts in answers.values() for fact in facts)]
        kinds = {kind.__name__ for kind in self.results}
        return {fact for fact in follows(self.base, (fact.plain for fact in stated)) if fact[0] in kinds}
