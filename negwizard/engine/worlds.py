"""Many cases at once: what each of a hundred changed answers would do, in one pass over the possibilities.

The case and each change of it are a *world* with a number. What holds in which worlds is one integer for
each node of the graph, bit by bit: a way holds where all that it needs does and nothing that blocks it, which
is an AND over whole integers, and a node holds where one of its ways does, which is an OR. The graph is
walked once, in its order, however many worlds there are; no fact is stated and no rule fires.

The incremental engine stays the one that answers for a case and keeps the justifications; the two are
tested against each other.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from negwizard.engine.grounding import Graph
from negwizard.engine.possibilities import Asked, Possibilities
from negwizard.engine.relevance import holds
from negwizard.engine.sandbox import Measure
from negwizard.engine.stating import Statement
from negwizard.engine.view import RESULT_ORDER
from negwizard.knowledge.answers import Answer, Value
from negwizard.terms import Issue, OutcomeStatus, Status

Changes = Mapping[str, Value | None]
"""New answers by question; None takes an answer back."""

AS_IT_IS = 0
"""The world without a change."""


def holding(graph: Graph, given: Mapping[int, int], count: int) -> list[int]:
    """Return for each node the worlds in which it holds, one bit a world.

    `given` are the nodes that nothing in the graph decides, each with the worlds in which it holds.
    """
    every = (1 << count) - 1
    held = [given.get(node, 0) for node in range(len(graph.names))]
    for node, instances in enumerate(graph.instances):
        if node in given:
            continue
        found = 0
        for instance in instances:
            here = every
            for need in instance.needs:
                here &= held[need]
            for block in instance.blocks:
                here ^= here & held[block]
            found |= here
        held[node] = found
    return held


class Worlds:
    """A case under several changes, each by itself: world `n` is the case with the changes at `n - 1`."""

    def __init__(
        self,
        possibilities: Possibilities,
        statement: Statement,
        answers: Mapping[str, Answer],
        measure: Measure,
        changes: Sequence[Changes],
    ) -> None:
        """Work all worlds out; `answers` are those of the case, on its path and off it."""
        self._possibilities = possibilities
        self._answers = answers
        self._changes = changes
        self.count = len(changes) + 1
        given = self._chosen()
        bands = [frozenset((name, band) for name, band, _, _ in statement.measures)] * self.count
        held = holding(possibilities.graph, {**given, **self._measured(bands)}, self.count)
        measured_anew = self._where_measures_may_differ(held)
        if measured_anew:  # the path was the same whatever the bands: only what rests on them is still wrong
            for world in measured_anew:
                told = measure(self._told(world, held))
                bands[world] = frozenset((name, band) for name, band, _, _ in told)
            held = holding(possibilities.graph, {**given, **self._measured(bands)}, self.count)
        self._held = held

    def status(self, issue: Issue, world: int) -> Status:
        """Return where an issue stands in a world."""
        return next((status for status, where in self._statuses[issue] if where >> world & 1), Status.OPEN)

    def outcome(self, world: int) -> OutcomeStatus:
        """Return where the claim stands in a world."""
        return next((status for status, where in self._outcomes if where >> world & 1), OutcomeStatus.OPEN)

    def differing(self, world: int, other: int) -> Iterator[Issue]:
        """Yield the issues that stand differently in two worlds, in their order."""
        if (self._moved >> world | self._moved >> other) & 1:
            for issue, found in self._statuses.items():
                if any((where >> world ^ where >> other) & 1 for _, where in found):
                    yield issue

    @cached_property
    def _statuses(self) -> dict[Issue, tuple[tuple[Status, int], ...]]:
        """Return in which worlds each issue has which status: the weighing allows one at a time."""
        names = self._possibilities.graph.names
        return {
            issue: tuple((Status(names[node][1][1]), self._held[node]) for node in nodes)
            for issue, nodes in self._possibilities.decisions.items()
        }

    @cached_property
    def _moved(self) -> int:
        """Return the worlds in which some issue does not stand as in the case as it is."""
        every = (1 << self.count) - 1
        moved = 0
        for found in self._statuses.values():
            for _, where in found:
                moved |= where ^ every if where & 1 else where
        return moved

    @cached_property
    def _outcomes(self) -> tuple[tuple[OutcomeStatus, int], ...]:
        """Return in which worlds which outcome is reached, the one that counts first."""
        names = self._possibilities.graph.names
        reached = [
            (OutcomeStatus(names[node][1][0]), self._held[node]) for node in self._possibilities.results
        ]
        return tuple(
            (status, where) for status in RESULT_ORDER for found, where in reached if found is status
        )

    def _chosen(self) -> dict[int, int]:
        """Return in which worlds each choice is made."""
        every = (1 << self.count) - 1
        changed: dict[str, list[tuple[int, Value | None]]] = {}
        for world, changes in enumerate(self._changes, start=1):
            for name, value in changes.items():
                changed.setdefault(name, []).append((1 << world, value))
        found = {}
        for node, choice in self._possibilities.choices:
            answer = self._answers.get(choice.question)
            where = every if answer is not None and holds(answer.value, choice.value) else 0
            for bit, value in changed.get(choice.question, ()):
                where &= ~bit
                if value is not None and holds(value, choice.value):
                    where |= bit
            found[node] = where
        return found

    def _measured(self, bands: Sequence[Iterable[tuple[str, str]]]) -> dict[int, int]:
        """Return in which worlds each quantity is in each band."""
        every = (1 << self.count) - 1
        now = set(bands[AS_IT_IS])
        found = {}
        others = [(1 << world, here) for world, here in enumerate(bands) if here != bands[AS_IT_IS]]
        for node, measured in self._possibilities.measures:
            band = (measured.name, measured.band)
            where = every if band in now else 0
            for bit, here in others:
                where = where | bit if band in here else where & ~bit
            found[node] = where
        return found

    def _where_measures_may_differ(self, held: Sequence[int]) -> list[int]:
        """Return the worlds in which a question that something is measured from is answered or asked anew."""
        index = self._possibilities.graph.index
        inputs = {name for names in self._possibilities.inputs.values() for name in names}
        differ = 0
        for world, changes in enumerate(self._changes, start=1):
            if not inputs.isdisjoint(changes):
                differ |= 1 << world
        every = (1 << self.count) - 1
        for name in inputs:
            asked = held[index[Asked(name)]] if Asked(name) in index else 0
            differ |= asked ^ every if asked & 1 else asked
        return [world for world in range(1, self.count) if differ >> world & 1]

    def _told(self, world: int, held: Sequence[int]) -> dict[str, Answer]:
        """Return the answers on the path of a world, in order of the interview."""
        index = self._possibilities.graph.index
        changes = self._changes[world - 1]
        told = {}
        for name in self._possibilities.library.questions:
            if Asked(name) not in index or not held[index[Asked(name)]] >> world & 1:
                continue
            value = changes.get(name)
            if name not in changes and name in self._answers:
                told[name] = self._answers[name]
            elif value is not None:
                told[name] = Answer(value)
        return told
