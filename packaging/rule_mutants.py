"""Mutants of rules of law: one rule with one thing changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from negwizard.engine._experta import StrictFact
from negwizard.engine.conditions import Condition, Pattern, variable_names
from negwizard.engine.possibilities import known_values
from negwizard.engine.quantities import BANDS
from negwizard.engine.rulebase import ReadRule
from negwizard.engine.vocabulary import (
    Answer,
    Burden,
    Case,
    Control,
    Decision,
    Defeat,
    Finding,
    Ground,
    Law,
    Quantity,
    Result,
    Standing,
    Unknown,
)
from negwizard.knowledge.library import Library
from negwizard.terms import Incident, OutcomeStatus, Perspective, Side, Stage, Status, Strength

SETTLED = (Status.MET.value, Status.NOT_MET.value, Status.ARGUABLE.value)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One rule with one thing changed; no conditions: the rule is gone."""

    kind: str
    rule: str
    what: str
    conditions: tuple[Condition, ...]
    conclusion: Pattern
    dropped: int = 0
    """The condition, counted from 1, that is dropped; 0: none."""

    @property
    def key(self) -> str:
        """Return the name under which mutants_left.toml gives the reason."""
        return f"{self.rule}: {self.what}"


class Mutator:
    """Makes the mutants of rules, by what the library and the rules know of other values."""

    def __init__(self, library: Library, rules: Mapping[str, ReadRule]) -> None:
        self.library = library
        self.rules = rules
        self.findings = list(dict.fromkeys(_slots(rule)["id"] for rule in _concluding(rules, Finding)))
        self.law: dict[str, dict[str, None]] = {}
        for row in library.law:
            self.law.setdefault(row.topic, {})[row.value] = None

    def mutants(self) -> Iterator[Mutant]:
        """Yield every mutant of every rule, in the order of the rules."""
        for rule in self.rules.values():
            yield from self._dropped(rule)
            for index, condition in enumerate(rule.conditions):
                yield from self._without(rule, index)
                if condition.absent or condition.pattern.fact_type not in (Answer, Unknown, Quantity):
                    flipped = Condition(condition.pattern, not condition.absent)
                    yield from self._with(rule, index, flipped, "NOT flipped", "is flipped")
                yield from self._values(rule, index)
            yield from self._concluded(rule)

    def _dropped(self, rule: ReadRule) -> Iterator[Mutant]:
        kind = "defeat dropped" if rule.conclusion.fact_type is Defeat else "rule dropped"
        yield Mutant(kind, rule.name, "dropped", (), rule.conclusion)

    def _without(self, rule: ReadRule, index: int) -> Iterator[Mutant]:
        kept = (*rule.conditions[:index], *rule.conditions[index + 1 :])
        what = f"condition {index + 1} dropped ({rule.conditions[index]})"
        yield from _sound(Mutant("condition dropped", rule.name, what, kept, rule.conclusion, index + 1))

    def _with(
        self, rule: ReadRule, index: int, condition: Condition, kind: str, what: str
    ) -> Iterator[Mutant]:
        changed = (*rule.conditions[:index], condition, *rule.conditions[index + 1 :])
        what = f"condition {index + 1} {what} ({rule.conditions[index]})"
        yield from _sound(Mutant(kind, rule.name, what, changed, rule.conclusion))

    def _values(self, rule: ReadRule, index: int) -> Iterator[Mutant]:
        """Yield the mutants that drop a value of several, or put another known one in its place."""
        condition = rule.conditions[index]
        for slot, values in condition.pattern.allowed:
            known = self._known(condition.pattern, slot)
            for value in values:
                rest = tuple(other for other in values if other != value)
                if rest:
                    fewer = _with_values(condition, slot, rest)
                    yield from self._with(rule, index, fewer, "value dropped", f"without {value}")
                other = _next(known, value, values)
                if other is not None:
                    changed = _with_values(condition, slot, (*rest, other))
                    what = f"with {other} for {value}"
                    yield from self._with(rule, index, changed, "literal changed", what)

    def _known(self, pattern: Pattern, slot: str) -> Sequence[str]:
        """Return the values that a slot may hold; nothing for slots that name what is asked about."""
        slots = {name: values[0] for name, values in pattern.allowed}
        kind = pattern.fact_type
        if kind is Answer and slot == "value" and "question" in slots:
            return known_values(self.library.questions[slots["question"]])
        if kind is Law and slot == "value":
            return list(self.law[slots["topic"]])
        if kind is Quantity and slot == "band":
            return BANDS[slots["name"]]
        if kind is Case and slot == "value":
            return self._frame_values(slots["key"])
        if kind is Finding and slot == "id":
            return self.findings
        return CLOSED.get((kind, slot), ())

    def _frame_values(self, key: str) -> Sequence[str]:
        families = sorted({place.family for place in self.library.places.values()})
        closed: Mapping[str, Sequence[str]] = {
            "incident": list(Incident),
            "stage": list(Stage),
            "perspective": list(Perspective),
        }
        return [str(value) for value in closed.get(key, families)]

    def _concluded(self, rule: ReadRule) -> Iterator[Mutant]:
        """Yield the mutants that conclude something else."""
        kinds = {"side": "side changed", "strength": "strength changed"}
        for slot, (value, *_) in rule.conclusion.allowed:
            for other in self._other_conclusions(rule.conclusion.fact_type, slot, value):
                pattern = _pattern_with(rule.conclusion, slot, (other,))
                kind = kinds.get(slot, "conclusion changed")
                yield Mutant(kind, rule.name, f"concludes {other} for {value}", rule.conditions, pattern)

    def _other_conclusions(self, kind: type[StrictFact], slot: str, value: str) -> Sequence[str]:
        if kind is Ground and slot in ("side", "strength"):
            return [known for known in CLOSED[Ground, slot] if known != value]
        if (kind, slot) == (Finding, "id"):
            known = self.findings
        elif slot == "status" and kind in (Decision, Result):
            known = list(SETTLED) if kind is Decision else _OUTCOMES
        else:
            return ()
        other = _next(known, value, (value,))
        return [other] if other is not None else []


_OUTCOMES = [str(status.value) for status in OutcomeStatus if status is not OutcomeStatus.OPEN]
CLOSED: Mapping[tuple[type[StrictFact], str], Sequence[str]] = {
    (Decision, "status"): SETTLED,
    (Standing, "side"): [side.value for side in Side],
    (Standing, "strength"): [strength.value for strength in Strength],
    (Ground, "side"): [side.value for side in Side],
    (Ground, "strength"): [strength.value for strength in Strength],
    (Control, "tier"): ("basic", "further"),
    (Burden, "on"): ("claimant", "defendant", "court"),
}


def _concluding(rules: Mapping[str, ReadRule], kind: type[StrictFact]) -> Iterator[ReadRule]:
    return (rule for rule in rules.values() if rule.conclusion.fact_type is kind)


def _slots(rule: ReadRule) -> dict[str, Any]:
    return {slot: values[0] for slot, values in rule.conclusion.allowed}


def _next(known: Sequence[str], value: str, taken: Sequence[str]) -> str | None:
    """Return the known value after this one that is not taken."""
    if value not in known:
        return None
    start = list(known).index(value)
    turned = (*known[start + 1 :], *known[:start])
    return next((other for other in turned if other not in taken), None)


def _pattern_with(pattern: Pattern, slot: str, values: tuple[Any, ...]) -> Pattern:
    return replace(
        pattern, allowed=tuple((name, values if name == slot else old) for name, old in pattern.allowed)
    )


def _with_values(condition: Condition, slot: str, values: tuple[Any, ...]) -> Condition:
    return replace(condition, pattern=_pattern_with(condition.pattern, slot, values))


def _sound(mutant: Mutant) -> Iterator[Mutant]:
    """Yield a mutant that is a rule at all: something is needed, and every variable is bound."""
    positive = [condition for condition in mutant.conditions if not condition.absent]
    bound = {name for condition in positive for name in variable_names(condition)}
    used = {name for condition in mutant.conditions for name in variable_names(condition)}
    if positive and used | {name for _, name in mutant.conclusion.variables} <= bound:
        yield mutant
