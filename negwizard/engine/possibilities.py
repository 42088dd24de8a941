"""Everything the rules could conclude in one place: the rule base with its variables filled in.

The rules are grounded on every answer given at once. Questions enter by two further kinds of node, "was
chosen" and "is asked", so that an answer which leads the interview elsewhere is reasoned over like any other
premise. Relevance, smallest flips and why-not read this graph, and the engine is asked to confirm what they
propose; `worlds` reads off it what many changed answers would do.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from negwizard.engine._experta import StrictFact
from negwizard.engine.conditions import Pattern
from negwizard.engine.grounding import Instance, Way, ground, ordered, relaxed_engine_class
from negwizard.engine.network import FactKey
from negwizard.engine.rulebase import RuleBase
from negwizard.engine.stating import MATCHED_AS_ANSWERS, NONE_OF_THESE, background_facts
from negwizard.engine.view import View, key_of
from negwizard.engine.vocabulary import Answer, Decision, Quantity, Result, Unknown
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Frame
from negwizard.knowledge.conditions import is_met
from negwizard.knowledge.interview import frame_values
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Condition as Line
from negwizard.knowledge.model import LawRow, Question
from negwizard.terms import AnswerKind, Issue

ANY_VALUE = "*"
"""Stands for every known answer to a question that is answered by a number, a date or a text."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The answer to a question includes this value, whether or not the question is asked."""

    question: str
    value: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question is on the path of the interview."""

    question: str


@dataclass(frozen=True, slots=True)
class Measured:
    """A number or date falls into a band; which one is for arithmetic to say, from the named questions."""

    name: str
    band: str


@dataclass(frozen=True, slots=True)
class LineHolds:
    """One line of `asked_when` holds."""

    question: str
    index: int


NodeName = Chosen | Asked | Measured | LineHolds | FactKey


class Possibilities:
    """The graph of one library, rule base, frame and law."""

    def __init__(
        self,
        library: Library,
        rules: RuleBase,
        frame: Frame,
        rows: Sequence[LawRow],
        inputs: Mapping[str, tuple[str, ...]],
        relaxed: View | None = None,
    ) -> None:
        """Work the graph out; `inputs` names the questions from which each quantity is measured.

        `relaxed` is a view of the rules without their absences, to be used again from place to place.
        """
        self.library = library
        self.inputs = {
            quantity: tuple(name for name in names if name in library.questions)
            for quantity, names in inputs.items()
        }
        self.gates = {quantity: _gates(library, names) for quantity, names in self.inputs.items()}
        """Quantity → the questions that decide whether its own questions are asked at all."""
        self._frame_values = frame_values(library, frame)
        background = tuple(background_facts(library, frame, rows))
        self._certain = {key_of(fact) for fact in background}
        self._ways: dict[NodeName, list[Way[NodeName]]] = {}
        self._add_interview()
        relaxed = relaxed or View(relaxed_engine_class(rules))
        relaxed.show([*background, *possible_statements(library, rules)])
        self._add_rules(rules, relaxed)
        self.graph = ordered(self._ways)

    @cached_property
    def decisions(self) -> Mapping[Issue, tuple[int, ...]]:
        """Return for each issue the nodes of its possible decisions."""
        found: dict[Issue, list[int]] = {issue: [] for issue in Issue}
        for name, node in self.graph.index.items():
            if isinstance(name, tuple) and name[0] is Decision:
                found[Issue(name[1][0])].append(node)
        return {issue: tuple(nodes) for issue, nodes in found.items()}

    @cached_property
    def results(self) -> tuple[int, ...]:
        """Return the nodes of the possible outcomes."""
        return tuple(
            node for name, node in self.graph.index.items() if isinstance(name, tuple) and name[0] is Result
        )

    @cached_property
    def choices(self) -> tuple[tuple[int, Chosen], ...]:
        """Return the nodes that answers decide."""
        named = enumerate(self.graph.names)
        return tuple((node, name) for node, name in named if isinstance(name, Chosen))

    @cached_property
    def measures(self) -> tuple[tuple[int, Measured], ...]:
        """Return the nodes that arithmetic decides."""
        named = enumerate(self.graph.names)
        return tuple((node, name) for node, name in named if isinstance(name, Measured))

    @cached_property
    def derived(self) -> tuple[tuple[int, tuple[Instance, ...]], ...]:
        """Return the nodes that follow from others, each after what it rests on."""
        decided = {node for node, _ in (*self.choices, *self.measures)}
        ways = enumerate(self.graph.instances)
        return tuple((node, instances) for node, instances in ways if node not in decided)

    def nodes_fitting(self, pattern: Pattern) -> tuple[int, ...]:
        """Return the nodes of the facts that fit a pattern, its variables left open."""
        if pattern.fact_type is Quantity:
            slots = dict(pattern.allowed)
            return tuple(
                node
                for node, name in self.measures
                if name.name in slots["name"] and name.band in slots["band"]
            )
        return tuple(
            node
            for name, node in self.graph.index.items()
            if isinstance(name, tuple) and name[0] is pattern.fact_type and _fits(pattern, name[1])
        )

    def _add(
        self, name: NodeName, rule: str, needs: Iterable[NodeName], blocks: Iterable[NodeName] = ()
    ) -> None:
        self._ways.setdefault(name, []).append(Way(rule, tuple(needs), tuple(blocks)))

    def _add_interview(self) -> None:
        for question in self.library.questions.values():
            self._add_path(question)
            for value in known_values(question):
                said = (Answer, (question.id, value))
                self._add(said, "", [Asked(question.id), Chosen(question.id, value)])
            self._add((Unknown, (question.id,)), "", [Asked(question.id), Chosen(question.id, UNKNOWN)])

    def _add_path(self, question: Question) -> None:
        """Say when a question is asked: all its lines hold."""
        lines: list[NodeName] = []
        for index, line in enumerate(question.asked_when):
            if line.question in self._frame_values:
                if not is_met(line, self._frame_values[line.question]):
                    return
                continue
            lines.append(LineHolds(question.id, index))
            self._add_line(lines[-1], line)
        self._add(Asked(question.id), "", lines)

    def _add_line(self, name: NodeName, line: Line) -> None:
        """Say when one line holds: some choice on an asked question meets it."""
        question = self.library.questions[line.question]
        several = question.kind is AnswerKind.SEVERAL_OF
        values = known_values(question) if question.kind in MATCHED_AS_ANSWERS else (ANY_VALUE,)
        for value in (*values, UNKNOWN):
            if is_met(line, () if value == NONE_OF_THESE and several else (value,)):
                # Of several choices, one that is named is enough to undo a "not".
                undone = line.values if several and line.negated else ()
                blocks = [Chosen(question.id, other) for other in undone]
                self._add(name, "", [Asked(question.id), Chosen(question.id, value)], blocks)

    def _add_rules(self, rules: RuleBase, relaxed: View) -> None:
        for conclusion, way in ground(rules, relaxed.engine, self._certain):
            self._add(conclusion, way.rule, [_node_name(key) for key in way.needs], way.blocks)


def _node_name(key: FactKey) -> NodeName:
    return Measured(*key[1]) if key[0] is Quantity else key


def possible_statements(library: Library, rules: RuleBase) -> Iterator[StrictFact]:
    """Yield every fact that some answer states."""
    for question in library.questions.values():
        yield Unknown(question=question.id)
        for value in known_values(question):
            yield Answer(question=question.id, value=value)
    bands = {
        (name, band)
        for pattern in _patterns_of(rules, Quantity)
        for name in dict(pattern.allowed).get("name", ())
        for band in dict(pattern.allowed).get("band", ())
    }
    for name, band in sorted(bands):
        yield Quantity(name=name, band=band)


def _gates(library: Library, names: Iterable[str]) -> tuple[str, ...]:
    """Return the questions on which it hangs whether some questions are asked, those behind them too."""
    found: dict[str, None] = {}
    waiting = list(names)
    while waiting:
        for line in library.questions[waiting.pop()].asked_when:
            if line.question in library.questions and line.question not in found:
                found[line.question] = None
                waiting.append(line.question)
    return tuple(found)


def known_values(question: Question) -> tuple[str, ...]:
    """Return every value that an answer may state to the rules, "I don't know" aside."""
    values: tuple[str, ...] = ()
    if question.kind is AnswerKind.YES_NO:
        values = ("yes", "no")
    elif question.kind in (AnswerKind.ONE_OF, AnswerKind.SEVERAL_OF):
        values = tuple(option.id for option in question.options)
    if question.kind is AnswerKind.SEVERAL_OF:
        values += (NONE_OF_THESE,)
    if question.can_not_apply:
        values += (NOT_APPLICABLE,)
    return tuple(dict.fromkeys(values))


def _fits(pattern: Pattern, content: tuple[Any, ...]) -> bool:
    values = dict(zip(pattern.fact_type.__fields__, content, strict=True))
    return all(values[slot] in allowed for slot, allowed in pattern.allowed)


def _patterns_of(rules: RuleBase, fact_type: type[StrictFact]) -> Iterator[Pattern]:
    for rule in rules.rules.values():
        for condition in rule.conditions:
            if condition.pattern.fact_type is fact_type:
                yield condition.pattern
