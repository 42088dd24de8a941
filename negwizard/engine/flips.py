"""The smallest sets of answers that overturn a status: proposed by the graph, confirmed by the engine.

The search goes by size. Each proposed set is tried in the sandbox; one that fails because of a side effect is
taken as a world of its own, and what that world still needs is proposed on top of it. So every minimal set up
to the limit is found, and only sets that could matter are tried.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from heapq import heappop, heappush
from operator import or_

from negwizard.engine.alternatives import Alternatives, Bands
from negwizard.engine.changes import (
    NO_CHANGE,
    ChangeSet,
    Family,
    Setting,
    Settings,
    all_of,
    any_of,
    minimal,
    new_value,
)
from negwizard.engine.conditions import Condition
from negwizard.engine.grounding import Instance
from negwizard.engine.possibilities import Asked, Chosen, Measured, Possibilities, known_values
from negwizard.engine.relevance import NO, YES, evaluate, holds, way_truth
from negwizard.engine.sandbox import Sandbox
from negwizard.engine.stating import NONE_OF_THESE
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Value
from negwizard.knowledge.model import Question
from negwizard.terms import AnswerKind, Issue, Status

MOST_CHANGES = 3
"""Sets of more answers than this are not looked for: they would no longer tell anyone anything."""

Progress = Callable[[int, int], None]
"""Called with how many sets were tried and how many are waiting."""


@dataclass(frozen=True, slots=True)
class RawFlip:
    """A set of new answers and what becomes of the status."""

    changes: tuple[tuple[str, Value], ...]
    """In order of the interview."""
    after: Status


class World:
    """The possibilities as they stand under some answers: what holds, and which changes could turn it."""

    def __init__(
        self,
        possibilities: Possibilities,
        settings: Settings,
        answers: Mapping[str, Value],
        measured: Mapping[str, Alternatives],
        bands: Bands,
        base: ChangeSet = NO_CHANGE,
        limit: int = MOST_CHANGES,
    ) -> None:
        """Take the answers with the changes of `base` already made; `limit` counts further questions only."""
        self._possibilities = possibilities
        self._graph = possibilities.graph
        self._settings = settings
        self._answers = answers
        self._measured = measured
        self._bands = bands
        self._base = base
        self._limit = limit
        self._fixed = {setting.question for setting in settings.of(base)}
        self._truth = evaluate(possibilities, self._chosen, self._in_band)
        self._families: dict[int, Family] = {}

    def turning(self, nodes: Sequence[int]) -> Family:
        """Return the sets of changes, each of which might turn one of the nodes."""
        return any_of(self.family(node) for node in nodes)

    def unmaking(self, nodes: Sequence[int]) -> Family:
        """Return the sets of changes, each of which might unmake all of the nodes that hold."""
        return all_of((self.family(node) for node in nodes if self._truth[node]), self._limit)

    def family(self, node: int) -> Family:
        """Return the sets of changes that might turn a node."""
        if node not in self._families:
            name = self._graph.names[node]
            if isinstance(name, Chosen):
                self._families[node] = self._turn_choice(name, bool(self._truth[node]))
            elif isinstance(name, Measured):
                self._families[node] = self._turn_measure(name, bool(self._truth[node]))
            elif self._truth[node]:
                self._families[node] = self._unmake(node)
            else:
                self._families[node] = any_of(self._make(way) for way in self._graph.instances[node])
        return self._families[node]

    def _chosen(self, choice: Chosen) -> int:
        value = self._answers.get(choice.question)
        return YES if value is not None and holds(value, choice.value) else NO

    def _in_band(self, measured: Measured) -> int:
        return YES if (measured.name, measured.band) in self._bands else NO

    def _make(self, way: Instance) -> Family:
        """Return the sets that might make a way hold: everything that is wrong with it must turn."""
        wrong = [node for node in way.needs if not self._truth[node]]
        wrong += [node for node in way.blocks if self._truth[node]]
        return all_of((self.family(node) for node in wrong), self._limit, self._base.questions)

    def _unmake(self, node: int) -> Family:
        """Return the sets that might unmake a node: every way in which it holds must be broken."""
        holding = [way for way in self._graph.instances[node] if way_truth(way, self._truth) == YES]
        broken = [self.turning((*way.needs, *way.blocks)) for way in holding]
        return all_of(broken, self._limit, self._base.questions)

    def _turn_choice(self, choice: Chosen, chosen: bool) -> Family:
        question = self._possibilities.library.questions[choice.question]
        if question.id in self._measured:
            turns = chosen if choice.value == UNKNOWN else not chosen
            values = self._measured[question.id].values if turns else ()
            return self._offer(question, [[Setting(question.id, value)] for value, _ in values])
        return self._offer(question, turning_settings(question, self._answers.get(question.id), choice.value))

    def _turn_measure(self, measured: Measured, holding: bool) -> Family:
        band = (measured.name, measured.band)
        families = []
        for name in self._possibilities.inputs.get(measured.name, ()):
            question = self._possibilities.library.questions[name]
            if name in self._measured:
                values = [v for v, bands in self._measured[name].values if (band in bands) is not holding]
                families.append(self._offer(question, [[Setting(name, value)] for value in values]))
            else:
                families.append(self._offer(question, _any_known(question, self._answers.get(name))))
            if Asked(name) in self._graph.index:
                families.append(self.family(self._graph.index[Asked(name)]))
        return any_of(families)

    def _offer(self, question: Question, ways: Sequence[Sequence[Setting]]) -> Family:
        several = question.kind is AnswerKind.SEVERAL_OF
        sets = [
            reduce(or_, (self._settings.single(setting, several=several) for setting in way)) for way in ways
        ]
        if question.id in self._fixed:
            # The world was made by changing this question: one choice stays, further ticks may follow.
            sets = [found for found in sets if several and not found.settings & self._base.excluded]
        return minimal(sets)


class FlipSearch:
    """Finds what overturns a status in one case."""

    def __init__(
        self,
        possibilities: Possibilities,
        sandbox: Sandbox,
        alternatives: Mapping[str, Alternatives],
        cancelled: Callable[[], bool] = lambda: False,
        progress: Progress = lambda _tried, _waiting: None,
    ) -> None:
        """Search in the case that the sandbox has loaded."""
        self._possibilities = possibilities
        self._sandbox = sandbox
        self._alternatives = alternatives
        self._cancelled = cancelled
        self._progress = progress
        self._questions = possibilities.library.questions
        self._settings = _all_settings(possibilities, alternatives)
        self._original = {name: answer.value for name, answer in sandbox.answers.items()}
        self._worlds: dict[int, World] = {}
        self.complete = True
        """False after a search that was cancelled."""

    def status(self, issue: Issue) -> Status:
        """Return where an issue stands now."""
        return self._sandbox.status(issue)

    def meets(self, condition: Condition) -> bool:
        """Say whether a condition of a rule is met now."""
        return self._sandbox.meets(condition)

    def flips(self, issue: Issue, limit: int = MOST_CHANGES) -> Iterator[RawFlip]:
        """Yield every minimal set of at most `limit` new answers that overturns it, smallest first."""
        status = self._sandbox.status(issue)
        found: list[ChangeSet] = []
        tried = 0
        waiting: list[tuple[tuple[int, int, int], ChangeSet]] = []
        seen = {0}
        bands = self._sandbox.bands
        self._propose(issue, NO_CHANGE, bands, limit, waiting, seen)
        while waiting:
            if self._cancelled():
                self.complete = False
                return
            _, candidate = heappop(waiting)
            if any(candidate.includes(smaller) for smaller in found):
                continue
            tried += 1
            self._progress(tried, len(waiting))
            after, bands = self._try(issue, candidate)
            if after is not status:
                found.append(candidate)
                yield RawFlip(self._new_answers(candidate), after)
            else:
                self._propose(issue, candidate, bands, limit, waiting, seen)

    def robustness(self, issue: Issue) -> int:
        """Return how many answers can change without overturning the status, at most 3."""
        for limit in range(1, MOST_CHANGES + 1):
            if next(self.flips(issue, limit), None) is not None:
                return limit - 1
        return MOST_CHANGES

    def ways_to_meet(self, condition: Condition, limit: int) -> Iterator[tuple[tuple[str, Value], ...]]:
        """Yield sets of at most `limit` new answers under which an unmet condition holds, smallest first."""
        world = self._world(NO_CHANGE, self._sandbox.bands, limit)
        nodes = self._possibilities.nodes_fitting(condition.pattern)
        for candidate in world.unmaking(nodes) if condition.absent else world.turning(nodes):
            changes = self._new_answers(candidate)
            self._sandbox.set(dict(changes))
            met = self._sandbox.meets(condition)
            self._sandbox.restore()
            if met:
                yield changes

    def _propose(
        self,
        issue: Issue,
        base: ChangeSet,
        bands: Bands,
        limit: int,
        waiting: list[tuple[tuple[int, int, int], ChangeSet]],
        seen: set[int],
    ) -> None:
        """Put what might overturn the status, once the changes of `base` are made, on the waiting list."""
        left = limit - base.questions.bit_count()
        several = any(self._several(setting.question) for setting in self._settings.of(base))
        if left <= 0 and not several:
            return
        world = self._world(base, bands, left)
        for step in world.turning(self._possibilities.decisions[issue]):
            candidate = base | step
            if candidate.settings not in seen and candidate.questions.bit_count() <= limit:
                seen.add(candidate.settings)
                heappush(waiting, (candidate.rank, candidate))

    def _world(self, base: ChangeSet, bands: Bands, left: int) -> World:
        if base is NO_CHANGE and left in self._worlds:
            return self._worlds[left]
        answers = {**self._original, **dict(self._new_answers(base))}
        world = World(self._possibilities, self._settings, answers, self._alternatives, bands, base, left)
        if base is NO_CHANGE:
            self._worlds[left] = world  # shared by all issues; the worlds of failed proposals are seen once
        return world

    def _try(self, issue: Issue, changes: ChangeSet) -> tuple[Status, Bands]:
        """Return the status and the bands under some changes."""
        self._sandbox.set(dict(self._new_answers(changes)))
        found = self._sandbox.status(issue), self._sandbox.bands
        self._sandbox.restore()
        return found

    def _new_answers(self, changes: ChangeSet) -> tuple[tuple[str, Value], ...]:
        by_question: dict[str, list[Setting]] = {}
        for setting in self._settings.of(changes):
            by_question.setdefault(setting.question, []).append(setting)
        ordered = sorted(by_question, key=self._settings.order.__getitem__)
        return tuple(
            (name, new_value(self._original.get(name), by_question[name], several=self._several(name)))
            for name in ordered
        )

    def _several(self, name: str) -> bool:
        return self._questions[name].kind is AnswerKind.SEVERAL_OF


def turning_settings(question: Question, value: Value | None, choice: str) -> list[list[Setting]]:
    """Return the groups of settings that might turn whether the answer to a question includes a choice."""
    several = question.kind is AnswerKind.SEVERAL_OF
    now = value is not None and holds(value, choice)
    if choice in (UNKNOWN, NOT_APPLICABLE):
        return _any_known(question, value) if now else []
    if not several:
        return _any_known(question, value) if now else [[Setting(question.id, choice)]]
    if choice != NONE_OF_THESE:
        return [[Setting(question.id, choice, not now)]]
    if now:
        return _any_known(question, value)
    ticked = value if isinstance(value, tuple) else ()
    return [[Setting(question.id, name, False) for name in ticked] or [Setting(question.id, NONE_OF_THESE)]]


def _any_known(question: Question, value: Value | None) -> list[list[Setting]]:
    """Return every way to give the question another known answer by one choice."""
    return [
        [Setting(question.id, name)]
        for name in known_values(question)
        if name != NOT_APPLICABLE and not (value is not None and holds(value, name))
    ]


def _all_settings(possibilities: Possibilities, alternatives: Mapping[str, Alternatives]) -> Settings:
    """Number every setting of every question, in order of the interview."""
    questions = possibilities.library.questions
    settings = Settings({name: index for index, name in enumerate(questions)})
    for question in questions.values():
        for value, _ in alternatives[question.id].values if question.id in alternatives else ():
            settings.number(Setting(question.id, value))
        for choice in known_values(question):
            settings.number(Setting(question.id, choice))
            if question.kind is AnswerKind.SEVERAL_OF:
                settings.number(Setting(question.id, choice, False))
    return settings
