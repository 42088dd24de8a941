"""The engines that are compared: ours, CLIPS with logical support, stock experta with the stable strategy.

Each is told the same facts, one call for each fact, and is read in the fastest way that it offers.
"""

from collections.abc import Mapping
from itertools import groupby
from operator import itemgetter
from typing import Any, Protocol

from benchmarks.jobs import Answers, Facts, Job, Stated
from helpers.rule_bases import Clips, Plain, plain

from negwizard.engine.grounding import Way, ground, ordered, relaxed_engine_class
from negwizard.engine.network import FactKey
from negwizard.engine.strategy import StableEngine
from negwizard.engine.worlds import holding


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

    def scan(self, read: bool) -> list[list[Any]]:
        """Try every alternative in the best way there is; return the results of each, if they are read."""


def one_by_one(engine: Contender, job: Job, read: bool) -> list[list[Any]]:
    """Change to each alternative of a question in turn, and back after the last one."""
    found = []
    for question, alternatives in groupby(job.alternatives, key=itemgetter(0)):
        for _, facts in alternatives:
            engine.change(question, facts)
            if read:
                found.append(engine.read())
        engine.change(question, job.answers[question])
    return found


class Ours:
    """Our engine, as `View` uses it; for a scan the worlds of its graph, as `Worlds` uses them."""

    def __init__(self, job: Job) -> None:
        self._engine = job.base.engine_class()
        self._job = job
        self._relaxed: Any = None

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

    def ground(self) -> None:
        """Work out every way in which anything could come about: once for each rule base and background."""
        if self._relaxed is None:
            self._relaxed = relaxed_engine_class(self._job.base)()
        self._relaxed.reset()
        certain = {(fact.kind, fact.content) for fact in self._job.background}
        possible = dict.fromkeys(
            fact for choices in self._job.choices.values() for facts in choices for fact in facts
        )
        for fact in (*self._job.background, *possible):
            self._relaxed.declare(_made(fact))
        self._relaxed.run()
        ways: dict[FactKey, list[Way[FactKey]]] = {(fact.kind, fact.content): [] for fact in possible}
        for name, way in ground(self._job.base, self._relaxed, certain):
            ways.setdefault(name, []).append(way)
        self._graph = ordered(ways)
        self._results = [
            (node, name) for node, name in enumerate(self._graph.names) if name[0] in self._job.results
        ]
        self._leaves = {fact: self._graph.index[fact.kind, fact.content] for fact in possible}

    def scan(self, read: bool) -> list[list[FactKey]]:
        every = (1 << len(self._job.alternatives)) - 1
        given = dict.fromkeys(self._leaves.values(), 0)
        for facts in self._job.answers.values():
            for fact in facts:
                given[self._leaves[fact]] = every
        for world, (question, facts) in enumerate(self._job.alternatives):
            for fact in self._job.answers[question]:
                given[self._leaves[fact]] &= ~(1 << world)
            for fact in facts:
                given[self._leaves[fact]] |= 1 << world
        held = holding(self._graph, given, len(self._job.alternatives))
        return self._read_worlds(held) if read else []

    def _read_worlds(self, held: list[int]) -> list[list[FactKey]]:
        keys = [name for _, name in self._results]
        digits = f"0{len(self._job.alternatives)}b"
        columns = zip(*(format(held[node], digits) for node, _ in self._results), strict=True)
        worlds = [
            [key for key, digit in zip(keys, column, strict=True) if digit == "1"] for column in columns
        ]
        return worlds[::-1]  # the lowest bit is written last

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

    def scan(self, read: bool) -> list[list[Plain]]:
        return one_by_one(self, self._job, read)

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

    def scan(self, read: bool) -> list[list[list[str]]]:
        return one_by_one(self, self._job, read)

    def read(self) -> list[list[str]]:
        return self._clips.results()

    def results(self) -> set[Plain]:
        return {tuple(words) for words in self.read()}


OURS, CLIPS, STOCK = "negwizard", "CLIPS", "stock experta"
CONTENDERS: Mapping[str, type[Contender]] = {OURS: Ours, CLIPS: ClipsLogical, STOCK: Stock}


def _made(fact: Stated) -> Any:
    return fact.kind(**fact.slots)
