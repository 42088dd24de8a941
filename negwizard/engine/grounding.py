"""The rule base with its variables filled in: every way in which anything could come to hold.

The rules are run on everything that might be stated, with their absences left out; each activation of that
run is an *instance*: one way in which one conclusion may come about. Because the rules are stratified and
never circular, the instances form a graph whose nodes can be numbered so that each comes after what it rests
on. One pass over it then tells what holds.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from negwizard.engine._experta import NOT, Rule, StrictFact
from negwizard.engine.conditions import Pattern
from negwizard.engine.network import FactKey
from negwizard.engine.rulebase import RuleBase
from negwizard.engine.support import LogicalEngine

Name = TypeVar("Name", bound=Hashable)
"""What a node stands for: a fact, or whatever else its owner reasons over."""


@dataclass(frozen=True, slots=True)
class Way(Generic[Name]):
    """One way in which a node comes to hold, by name."""

    rule: str
    """Empty where no rule is at work."""
    needs: tuple[Name, ...]
    blocks: tuple[Name, ...] = ()


@dataclass(frozen=True, slots=True)
class Instance:
    """One way in which a node comes to hold, by number: all of `needs` hold and none of `blocks`."""

    rule: str
    """Empty where no rule is at work."""
    needs: tuple[int, ...]
    blocks: tuple[int, ...]


@dataclass(slots=True)
class Graph:
    """Nodes with the instances that conclude them, every node after what it rests on."""

    names: list[Any] = field(default_factory=list)
    instances: list[tuple[Instance, ...]] = field(default_factory=list)
    index: dict[Any, int] = field(default_factory=dict)


def relaxed_engine_class(rules: RuleBase) -> type[LogicalEngine]:
    """Return the rules without their absences: they fire wherever they could."""
    namespace = {}
    for name, rule in rules.engine_class.__dict__.items():
        if isinstance(rule, Rule):
            positive = [condition for condition in rule if not isinstance(condition, NOT)]
            namespace[name] = rule.new_conditions(*positive)
    return type("RelaxedEngine", (LogicalEngine,), namespace)


def ground(
    rules: RuleBase, relaxed: LogicalEngine, certain: Set[FactKey] = frozenset()
) -> Iterator[tuple[FactKey, Way[FactKey]]]:
    """Yield each conclusion with a way to it, from an engine without absences, told all that might be.

    What is `certain` needs no node: it is left out where it is needed, and what it blocks is left out whole.
    """
    possible = _Possible(relaxed)
    for rule_node in relaxed.matcher.rules:
        rule = rules.rules[rule_node.rule.__name__]
        absences = [condition.pattern for condition in rule.conditions if condition.absent]
        for activation in rule_node.activations.values():
            bindings = activation.context
            blocks = tuple(key for absence in absences for key in possible.fitting(absence, bindings))
            if activation.conclusions and certain.isdisjoint(blocks):
                facts = [(type(fact), fact.content) for fact in activation.facts]
                needs = tuple(key for key in facts if key not in certain)
                yield activation.conclusions[0].key, Way(rule.name, needs, blocks)


class _Possible:
    """The facts that might hold, found by what their slots hold."""

    def __init__(self, relaxed: LogicalEngine) -> None:
        self._relaxed = relaxed
        self._tables: dict[tuple[type[StrictFact], tuple[str, ...]], dict[Any, list[FactKey]]] = {}

    def fitting(self, pattern: Pattern, bindings: Mapping[str, Any]) -> Iterator[FactKey]:
        """Yield the facts that fit a pattern whose variables all have values."""
        literal = tuple(slot for slot, _ in pattern.allowed)
        table = self._table(pattern.fact_type, literal + tuple(slot for slot, _ in pattern.variables))
        bound = tuple(bindings[name] for _, name in pattern.variables)
        for choice in pattern.literal_choices():
            yield from table.get(choice + bound, ())

    def _table(
        self, fact_type: type[StrictFact], slots: tuple[str, ...]
    ) -> Mapping[tuple[Any, ...], list[FactKey]]:
        if (fact_type, slots) not in self._tables:
            table = self._tables[fact_type, slots] = {}
            for belief in self._relaxed.beliefs(fact_type):
                content = tuple(belief.fact[slot] for slot in slots)
                table.setdefault(content, []).append(belief.key)
        return self._tables[fact_type, slots]


def ordered(ways: Mapping[Name, Iterable[Way[Name]]]) -> Graph:
    """Number the nodes so that each comes after what it rests on."""
    graph = Graph()
    for name in ways:
        _place(name, ways, graph)
    return graph


def _place(start: Name, ways: Mapping[Name, Iterable[Way[Name]]], graph: Graph) -> None:
    """Place a node after everything below it, without recursion: chains of rules may be long."""
    stack: list[tuple[Name, bool]] = [(start, False)]
    while stack:
        name, below_is_placed = stack.pop()
        if name in graph.index:
            continue
        if below_is_placed:
            graph.index[name] = len(graph.names)
            graph.names.append(name)
            graph.instances.append(tuple(_numbered(way, graph.index) for way in ways.get(name, ())))
            continue
        stack.append((name, True))
        for way in ways.get(name, ()):
            stack += [(other, False) for other in (*way.needs, *way.blocks) if other not in graph.index]


def _numbered(way: Way[Name], index: Mapping[Name, int]) -> Instance:
    needs = tuple(index[name] for name in way.needs)
    return Instance(way.rule, needs, tuple(index[name] for name in way.blocks))
