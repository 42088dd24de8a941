"""Rule bases made up for tests and benchmarks, with a plain evaluator and a CLIPS twin.

The evaluator is the independent definition of the right result: layer by layer, every rule against every
fact, until nothing new is concluded.
"""

import random
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import clips

from negwizard.engine._experta import MATCH, NOT, AnyOf, Field, StrictFact
from negwizard.engine.conditions import Condition, Pattern
from negwizard.engine.rulebase import ReadRule, RuleBase
from negwizard.engine.rulebook import LawRule, RuleSet
from negwizard.terms import Layer

Triple = tuple[str, str, str]
"""(fact type, id, value)"""


class Said(StrictFact):
    """What is stated from outside."""

    id = Field(str, mandatory=True)
    value = Field(str, mandatory=True)


class First(StrictFact):
    """A conclusion of layer 1."""

    id = Field(str, mandatory=True)
    value = Field(str, mandatory=True)


class Second(StrictFact):
    """A conclusion of layer 2."""

    id = Field(str, mandatory=True)
    value = Field(str, mandatory=True)


class Third(StrictFact):
    """A conclusion of layer 3."""

    id = Field(str, mandatory=True)
    value = Field(str, mandatory=True)


class Fourth(StrictFact):
    """A conclusion of layer 4."""

    id = Field(str, mandatory=True)
    value = Field(str, mandatory=True)


KINDS: tuple[type[StrictFact], ...] = (Said, First, Second, Third, Fourth)


def rule(name: str, layer: int, conclusion: Any, *conditions: Any) -> LawRule:
    return LawRule(name, "test", Layer(layer), conditions, conclusion, ("method",), f"Rule {name}.")


def rule_base(rules: Iterable[LawRule]) -> RuleBase:
    return RuleBase([RuleSet("test", list(rules))])


def facts_in(engine: Any) -> set[Triple]:
    return {
        (type(fact).__name__, fact["id"], fact["value"])
        for fact in engine.facts.values()
        if isinstance(fact, KINDS)
    }


# -- the plain evaluator


def evaluate(base: RuleBase, said: Iterable[tuple[str, str]]) -> set[Triple]:
    """Return every fact that follows."""
    facts: set[Triple] = {("Said", *pair) for pair in said}
    for layer in sorted({rule.layer for rule in base.rules.values()}):
        rules = [rule for rule in base.rules.values() if rule.layer == layer]
        while True:
            new = {fact for rule in rules for fact in _concluded(rule, facts)}
            if new <= facts:
                break
            facts |= new
    return facts


def _concluded(rule: ReadRule, facts: set[Triple]) -> Iterator[Triple]:
    positive = [condition.pattern for condition in rule.conditions if not condition.absent]
    absent = [condition.pattern for condition in rule.conditions if condition.absent]
    for bindings in _joins(positive, facts, {}):
        if not any(_bind(pattern, fact, bindings) is not None for pattern in absent for fact in facts):
            slots = {slot: values[0] for slot, values in rule.conclusion.allowed}
            slots |= {slot: bindings[name] for slot, name in rule.conclusion.variables}
            yield (rule.conclusion.fact_type.__name__, slots["id"], slots["value"])


def _joins(
    patterns: list[Pattern], facts: set[Triple], bindings: Mapping[str, str]
) -> Iterator[Mapping[str, str]]:
    if not patterns:
        yield bindings
        return
    for fact in facts:
        found = _bind(patterns[0], fact, bindings)
        if found is not None:
            yield from _joins(patterns[1:], facts, found)


def _bind(pattern: Pattern, fact: Triple, bindings: Mapping[str, str]) -> Mapping[str, str] | None:
    kind, name, value = fact
    slots = {"id": name, "value": value}
    if pattern.fact_type.__name__ != kind:
        return None
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

    def __init__(self, base: RuleBase) -> None:
        self.environment = clips.Environment()
        for kind in KINDS:
            self.environment.build(f"(deftemplate {kind.__name__} (slot id) (slot value))")
        for text in clips_rules(base):
            self.environment.build(text)
        self._said = self.environment.find_template("Said")
        self._facts: dict[tuple[str, str], Any] = {}

    def reset(self) -> None:
        self.environment.reset()
        self._facts = {}

    def state(self, name: str, value: str) -> None:
        fact = self._said.assert_fact(id=clips.Symbol(name), value=clips.Symbol(value))
        self._facts[(name, value)] = fact

    def take_back(self, name: str, value: str) -> None:
        self._facts.pop((name, value)).retract()

    def run(self) -> None:
        self.environment.run()

    def facts(self) -> set[Triple]:
        known = {kind.__name__ for kind in KINDS}
        return {
            (fact.template.name, str(fact["id"]), str(fact["value"]))
            for fact in self.environment.facts()
            if fact.template.name in known
        }


def clips_rules(base: RuleBase) -> list[str]:
    return [_clips_rule(rule) for rule in base.rules.values()]


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
    slots = [f"({slot} {'|'.join(values)})" for slot, values in pattern.allowed]
    slots += [f"({slot} ?{name})" for slot, name in pattern.variables]
    return f"({pattern.fact_type.__name__} {' '.join(slots)})"


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


# -- generated rule bases for benchmarks: answers → findings → factors → elements → outcome, topic by topic


def layered_base(questions: int, seed: int = 1) -> tuple[RuleBase, dict[str, tuple[str, ...]]]:
    """Return about 3.3 rules a question, and the values of each question."""
    choose = random.Random(seed)
    asked = {
        f"q{number}": ("yes", "no") if choose.random() < 0.75 else ("a", "b", "c", "d")
        for number in range(questions)
    }
    made: dict[type[StrictFact], list[tuple[str, str]]] = {Said: []}
    for name, words in asked.items():
        made[Said] += [(name, word) for word in words]
    rules: list[LawRule] = []
    for layer, share in ((1, 1.3), (2, 0.9), (3, 0.7), (4, 0.4)):
        count = int(questions * share)
        concluded = [_layered_rule(choose, layer, number, count, made) for number in range(count)]
        rules += concluded
        made[KINDS[layer]] = sorted(
            {(made_rule.conclusion["id"], made_rule.conclusion["value"]) for made_rule in concluded}
        )
    rules.append(
        rule(
            "both_ways",
            4,
            Fourth(id=MATCH.x, value="disputed"),
            Third(id=MATCH.x, value="for"),
            Third(id=MATCH.x, value="against"),
        )
    )
    return rule_base(rules), asked


def _layered_rule(
    choose: random.Random,
    layer: int,
    number: int,
    count: int,
    made: Mapping[type[StrictFact], list[tuple[str, str]]],
) -> LawRule:
    below = KINDS[layer - 1]

    def near() -> StrictFact:
        known = made[below]
        around = int(number * len(known) / count) + choose.randint(-5, 5)
        name, value = known[min(len(known) - 1, max(0, around))]
        return below(id=name, value=value)

    conditions: list[Any] = [near()]
    for _ in range(choose.choice((0, 1, 1, 2))):
        conditions.append(NOT(near()) if layer > 1 and choose.random() < 0.35 else near())
    if choose.random() < 0.2:
        name, value = choose.choice(made[Said])
        conditions.append(Said(id=name, value=value))
    conclusion = KINDS[layer](id=f"n{number * 2 // 3}", value=choose.choice(("for", "for", "against")))
    return rule(f"l{layer}_{number:03}", layer, conclusion, *conditions)
