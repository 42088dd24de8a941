"""The engines that are compared: ours, CLIPS with logical support, stock experta with the stable strategy.

Each is told the same facts, one call for each fact, and is read in the fastest way that it offers.
"""

from collections.abc import Mapping
from typing import Any, Protocol

from benchmarks.jobs import Answers, Facts, Job, Stated
from helpers.rule_bases import Clips, Plain, plain

from negwizard.engine.strategy import StableEngine


class Contender(Protocol):
    """One engine with the rules of one job."""

    def __init__(self, job: Job) -> None:
        """Build the rules."""

    def full(self, answers: Answers) -> None:
        """Start afresh and work everything out."""

    def change(self, question: str, facts: Facts) -> None:
        """Change one answer and bring everything up to date."""

    def read(self) -> list[Any]:
        """Read every result: its type and its words."""

    def results(self) -> set[Plain]:
        """Return every result."""


class Ours:
    """Our engine, as `View` uses it."""

    def __init__(self, job: Job) -> None:
        self._engine = job.base.engine_class()
        self._job = job

    def full(self, answers: Answers) -> None:
        self._engine.reset()
        for fact in self._job.background:
            self._engine.declare(_made(fact))
        self._said = {name: self._state(facts) for name, facts in answers.items()}
        self._engine.run()

    def change(self, question: str, facts: Facts) -> None:
        for fact in self._said[question]:
            self._engine.retract(fact)
        self._said[question] = self._state(facts)
        self._engine.run()

    def read(self) -> list[tuple[Any, ...]]:
        return [belief.key for kind in self._job.results for belief in self._engine.beliefs(kind)]

    def results(self) -> set[Plain]:
        return {(kind.__name__, *content) for kind, content in self.read()}

    def _state(self, facts: Facts) -> list[Any]:
        return [self._engine.declare(_made(fact)) for fact in facts]


class Stock:
    """experta keeps conclusions after a retraction, so that every change takes a fresh run."""

    def __init__(self, job: Job) -> None:
        self._engine = job.base.engine_class_on(StableEngine)()
        self._job = job

    def full(self, answers: Answers) -> None:
        self._answers = dict(answers)
        self._engine.reset()
        for facts in (self._job.background, *answers.values()):
            for fact in facts:
                self._engine.declare(_made(fact))
        self._engine.run()

    def change(self, question: str, facts: Facts) -> None:
        self.full({**self._answers, question: facts})

    def read(self) -> list[Plain]:
        return [plain(fact) for fact in self._engine.facts.values() if isinstance(fact, self._job.results)]

    def results(self) -> set[Plain]:
        return set(self.read())


class ClipsLogical:
    def __init__(self, job: Job) -> None:
        self._clips = Clips(job.base, job.results)
        self._job = job

    def full(self, answers: Answers) -> None:
        self._answers = dict(answers)
        self._clips.reset()
        for facts in (self._job.background, *answers.values()):
            for fact in facts:
                self._clips.state(*fact.content, kind=fact.kind)
        self._clips.run()

    def change(self, question: str, facts: Facts) -> None:
        for fact in self._answers[question]:
            self._clips.take_back(*fact.content, kind=fact.kind)
        self._answers[question] = facts
        for fact in facts:
            self._clips.state(*fact.content, kind=fact.kind)
        self._clips.run()

    def read(self) -> list[list[str]]:
        return self._clips.results()

    def results(self) -> set[Plain]:
        return {tuple(words) for words in self.read()}


OURS, CLIPS, STOCK = "negwizard", "CLIPS", "stock experta"
CONTENDERS: Mapping[str, type[Contender]] = {OURS: Ours, CLIPS: ClipsLogical, STOCK: Stock}


def _made(fact: Stated) -> Any:
    return fact.kind(**fact.slots)
