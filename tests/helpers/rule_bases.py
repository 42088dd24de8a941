"""Rule bases made up for tests, with a plain evaluator and a CLIPS twin of any rule base.

The evaluator is the independent definition of the right result: layer by layer, every rule against every
fact, until nothing new is concluded.
"""

import random
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import clips

from negwizard.engine._experta import MATCH, NOT, AnyOf, Field, StrictFact
from negwizard.engine.conditions import Condition, Pattern
from negwizard.engine.rulebase import ReadRule, RuleBase
from negwizard.engine.rulebook import LawRule, RuleSet
from negwizard.terms import Layer

Plain = tuple[str, ...]
"""A fact without any engine: its type and what its slots hold."""


def _kind(name: str) -> type[StrictFact]:
    slots = {slot: Field(str, mandatory=True) for slot in ("id", "value")}
    return type(StrictFact)(name, (StrictFact,), slots)


KINDS = tuple(map(_kind, ("Said", "First", "Second", "Third", "Fourth", "Fifth")))
"""What is stated from outside, and the conclusions of layers 1 to 5."""

Said, First, Second, Third, Fourth, Fifth = KINDS


def rule(name: str, layer: int, conclusion: Any, *conditions: Any) -> LawRule:
    return LawRule(name, "test", Layer(layer), conditions, conclusion, ("method",), f"Rule {name}.")


def rule_base(rules: Iterable[LawRule]) -> RuleBase:
    return RuleBase([RuleSet("test", list(rules))])


def facts_in(engine: Any) -> set[Plain]:
    return {plain(fact) for fact in engine.facts.values() if isinstance(fact, KINDS)}


def plain(fact: StrictFact) -> Plain:
    return (type(fact).__name__, *fact.content)


# -- the plain evaluator


def evaluate(base: RuleBase, said: Iterable[tuple[str, str]]) -> set[Plain]:
    """Return every fact that follows from what is said."""
    return follows(base, {("Said", *pair) for pair in said})


def follows(base: RuleBase, stated: Iterable[Plain]) -> set[Plain]:
    """Return the stated facts and every fact that follows from them."""
    facts = set(stated)
    for layer in sorted({rule.layer for rule in base.rules.values()}):
        rules = [rule for rule in base.rules.values() if rule.layer == layer]
        while True:
            by_kind: dict[str, list[Plain]] = {}
            for fact in facts:
                by_kind.setdefault(fact[0], []).append(fact)
            new = {fact for rule in rules for fact in _concluded(rule, by_kind)}
            if new <= facts:
                break
            facts |= new
    return facts


def _concluded(rule: ReadRule, facts: Mapping[str, list[Plain]]) -> Iterator[Plain]:
    positive = [condition.pattern for condition in rule.conditions if not condition.absent]
    absent = [condition.pattern for condition in rule.conditions if condition.absent]
    for bindings in _joins(positive, facts, {}):
        if not any(_bound(pattern, facts, bindings) for pattern in absent):
            slots = {slot: values[0] for slot, values in rule.conclusion.allowed}
            slots |= {slot: bindings[name] for slot, name in rule.conclusion.variables}
            kind = rule.conclusion.fact_type
            yield (kind.__name__, *(slots[slot] for slot in kind.__fields__))


def _joins(
    patterns: list[Pattern], facts: Mapping[str, list[Plain]], bindings: Mapping[str, str]
) -> Iterator[Mapping[str, str]]:
    if not patterns:
        yield bindings
        return
    for found in _bound(patterns[0], facts, bindings):
        yield from _joins(patterns[1:], facts, found)


def _bound(
    pattern: Pattern, facts: Mapping[str, list[Plain]], bindings: Mapping[str, str]
) -> list[dict[str, str]]:
    """Return the bindings with each fact that fits."""
    candidates = facts.get(pattern.fact_type.__name__, ())
    return [found for fact in candidates if (found := _bind(pattern, fact, bindings)) is not None]


def _bind(pattern: Pattern, fact: Plain, bindings: Mapping[str, str]) -> dict[str, str] | None:
    slots = dict(zip(pattern.fact_type.__fields__, fact[1:], strict=True))
    if any(slots[slot] not in values for slot, values in pattern.allowed):
        return None
    found = dict(bindings)
    for slot, variable in pattern.variables:
        if found.setdefault(variable, slots[slot]) != slots[slot]:
            return None
    return found


# -- the CLIPS twin


class Clips:
    """The same rules in CLIPS, every one of them with logical support."""

    def __init__(self, base: RuleBase, results: Collection[type[StrictFact]] = KINDS) -> None:
        """Build the rules; `results` are the types of fact that `results()` reads."""
        self.environment = clips.Environment()
        kinds = {kind.__name__: kind for kind in (*KINDS, *_kinds_of(base))}
        for kind in kinds.values():
            slots = " ".join(f"(slot {slot})" for slot in kind.__fields__)
            self.environment.build(f"(deftemplate {kind.__name__} {slots})")
        for text in clips_rules(base):
            self.environment.build(text)
        self.environment.build(_reader(results))
        self._read = self.environment.find_function("results")
        self._templates = {name: self.environment.find_template(name) for name in kinds}
        self._facts: dict[tuple[type[StrictFact], tuple[str, ...]], Any] = {}

    def reset(self) -> None:
        self.environment.reset()
        self._facts = {}

    def state(self, *content: str, kind: type[StrictFact] = Said) -> None:
        fact = self._templates[kind.__name__].assert_fact(**_atoms(kind, content))
        self._facts[(kind, content)] = fact

    def take_back(self, *content: str, kind: type[StrictFact] = Said) -> None:
        self._facts.pop((kind, content)).retract()

    def run(self) -> None:
        self.environment.run()

    def facts(self) -> set[Plain]:
        """Return every fact, read through clipspy one by one."""
        return {
            (fact.template.name, *(str(word) for _, word in fact))
            for fact in self.environment.facts()
            if fact.template.name in self._templates
        }

    def results(self) -> list[list[str]]:
        """Return the facts of the result types: in one call, several times as fast as one by one."""
        return [line.split("\t") for line in self._read().splitlines()]


def clips_rules(base: RuleBase) -> list[str]:
    return [_clips_rule(rule) for rule in base.rules.values()]


def _kinds_of(base: RuleBase) -> Iterator[type[StrictFact]]:
    for rule in base.rules.values():
        yield rule.conclusion.fact_type
        yield from (condition.pattern.fact_type for condition in rule.conditions)


def _reader(kinds: Collection[type[StrictFact]]) -> str:
    """Return a CLIPS function that lists all facts of some types as one text."""
    loops = []
    for kind in kinds:
        slots = " ".join(f'"\t" ?fact:{slot}' for slot in kind.__fields__)
        line = f'(bind ?all (str-cat ?all "{kind.__name__}" {slots} "\n"))'
        loops.append(f"(do-for-all-facts ((?fact {kind.__name__})) TRUE {line})")
    return f'(deffunction results () (bind ?all "") {" ".join(loops)} ?all)'


def _clips_rule(rule: ReadRule) -> str:
    ordered = sorted(rule.conditions, key=lambda condition: condition.absent)
    conditions = " ".join(_clips_condition(condition) for condition in ordered)
    action = _clips_pattern(rule.conclusion)
    head = f"{rule.name} (declare (salience {-rule.layer}))"
    return f"(defrule {head} (logical {conditions}) => (assert {action}))"


def _clips_condition(condition: Condition) -> str:
    pattern = _clips_pattern(condition.pattern)
    return f"(not {pattern})" if condition.absent else pattern


def _clips_pattern(pattern: Pattern) -> str:
    slots = [f"({slot} {'|'.join(map(_written, values))})" for slot, values in pattern.allowed]
    slots += [f"({slot} ?{name})" for slot, name in pattern.variables]
    return f"({pattern.fact_type.__name__} {' '.join(slots)})"


@cache
def _atom(word: str) -> str:
    """Return a word for CLIPS: a symbol if it can be one, a string otherwise."""
    symbol: str = clips.Symbol(word)
    return symbol if re.fullmatch(r"[A-Za-z_][\w.-]*", word) else word


@cache
def _atoms(kind: type[StrictFact], content: tuple[str, ...]) -> dict[str, str]:
    return dict(zip(kind.__fields__, map(_atom, content), strict=True))


def _written(word: str) -> str:
    return word if isinstance(_atom(word), clips.Symbol) else f'"{word}"'


# -- random rule bases: dense, so that absences, joins and second supports meet

IDS = ("i0", "i1", "i2", "i3")
VALUES = ("a", "b", "c")


def random_base(seed: int, ids: int = 4, values: int = 3) -> RuleBase:
    """Return a stratified rule base; the same seed gives the same one."""
    choose = random.Random(seed)
    names, words = IDS[:ids], VALUES[:values]
    rules = [_random_rule(choose, f"r{number:02}", names, words) for number in range(choose.randint(3, 20))]
    return rule_base(rules)


def _random_rule(choose: random.Random, name: str, ids: tuple[str, ...], values: tuple[str, ...]) -> LawRule:
    layer = choose.randint(1, 4)
    bound: dict[str, str] = {}
    conditions: list[Any] = []
    concluded_id: Any = None
    for _ in range(choose.choice((1, 1, 1, 2, 2, 3))):
        if choose.random() < 0.15 and len(ids) > 1:
            # A chain inside a layer: always to a later id, so that it never closes into a circle.
            position = choose.randrange(len(ids) - 1)
            concluded_id = ids[-1]
            conditions.append(KINDS[layer](id=ids[position], value=choose.choice(values)))
        else:
            conditions.append(
                _random_pattern(choose, KINDS[choose.randrange(layer)], ids, values, bound, True)
            )
    for _ in range(choose.choice((0, 0, 1, 1, 2))):
        kind = KINDS[choose.randrange(layer)]
        conditions.insert(
            choose.randrange(len(conditions) + 1),
            NOT(_random_pattern(choose, kind, ids, values, bound, False)),
        )
    free_ids = [variable for variable, slot in bound.items() if slot == "id"]
    free_values = [variable for variable, slot in bound.items() if slot == "value"]
    if concluded_id is None:
        variable = bool(free_ids) and choose.random() < 0.5
        concluded_id = getattr(MATCH, free_ids[0]) if variable else choose.choice(ids)
    value = getattr(MATCH, free_values[0]) if free_values and choose.random() < 0.5 else choose.choice(values)
    return rule(name, layer, KINDS[layer](id=concluded_id, value=value), *conditions)


def _random_pattern(
    choose: random.Random,
    kind: type[StrictFact],
    ids: tuple[str, ...],
    values: tuple[str, ...],
    bound: dict[str, str],
    binds: bool,
) -> StrictFact:
    slots: dict[str, Any] = {}
    for slot, words, variables in (("id", ids, "xy"), ("value", values, "nm")):
        kind_of_slot = choose.random()
        variable = choose.choice(variables)
        if kind_of_slot < 0.4:
            slots[slot] = choose.choice(words)
        elif kind_of_slot < 0.55:
            slots[slot] = AnyOf(*choose.sample(words, 2))
        elif kind_of_slot < 0.85 and (binds or variable in bound):
            slots[slot] = getattr(MATCH, variable)
            bound.setdefault(variable, slot)
    return kind(**slots)
