"""The condition side of a rule in normal form: what can be matched exactly, as data; all else is refused.

experta rewrites some conditions into others that do not mean the same (`NOT(AND(A(x), B(x)))` becomes an OR
of NOTs; a pattern written twice collapses into one; `TEST` in first place never holds). The rules of this
program need less: patterns of facts, whose slots hold a literal, one of several literals or a variable, and
the absence of such a pattern. That much is given its exact meaning here; the order in which a rule lists its
conditions never matters.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from negwizard.engine._experta import NOT, ConditionalElement, FieldConstraint, L, OneOf, StrictFact, W
from negwizard.errors import RuleError


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which facts are meant: a fact type, the values allowed in some slots, the variables in others."""

    fact_type: type[StrictFact]
    allowed: tuple[tuple[str, tuple[Any, ...]], ...]
    """(slot, values): the slot holds one of the values; a literal is a single value."""
    variables: tuple[tuple[str, str], ...]
    """(slot, variable name)"""

    def admits(self, fact: StrictFact, bindings: Mapping[str, Any] | None = None) -> bool:
        """Say whether the fact fits, where the variables found in `bindings` are held to their values."""
        if type(fact) is not self.fact_type:
            return False
        if any(fact[slot] not in values for slot, values in self.allowed):
            return False
        return bindings is None or all(
            name not in bindings or fact[slot] == bindings[name] for slot, name in self.variables
        )

    def literal_choices(self) -> list[tuple[Any, ...]]:
        """Return every combination of allowed values, in the order of the slots."""
        return list(product(*(values for _, values in self.allowed)))

    def overlaps(self, other: "Pattern") -> bool:
        """Say whether some fact could fit both patterns: variables and missing slots fit anything."""
        if self.fact_type is not other.fact_type:
            return False
        theirs = dict(other.allowed)
        return all(
            slot not in theirs or not set(values).isdisjoint(theirs[slot]) for slot, values in self.allowed
        )

    def __str__(self) -> str:
        slots = [f"{slot}={'|'.join(map(str, values))}" for slot, values in self.allowed]
        slots += [f"{slot}=?{name}" for slot, name in self.variables]
        return f"{self.fact_type.__name__}({', '.join(slots)})"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a rule: a fact is there, or no such fact is there."""

    pattern: Pattern
    absent: bool = False

    def __str__(self) -> str:
        return f"no {self.pattern}" if self.absent else str(self.pattern)


def read_conditions(rule: str, elements: Sequence[Any]) -> tuple[Condition, ...]:
    """Return the conditions of a rule in the order written, or refuse the rule.

    Raises:
        RuleError: a condition has no exact meaning here; the rule and the condition are named.
    """
    conditions = tuple(_read_condition(rule, element) for element in elements)
    if all(condition.absent for condition in conditions):
        raise RuleError(rule, "it has no positive condition; a conclusion may not rest on silence alone.")
    bound = {name for condition in conditions if not condition.absent for name in variable_names(condition)}
    for condition in conditions:
        loose = [name for name in variable_names(condition) if name not in bound]
        if loose:
            raise RuleError(
                rule,
                f'variable "{loose[0]}" in "{condition}" is bound nowhere else; leave the slot out.',
            )
    return conditions


def read_pattern(rule: str, fact: Any) -> Pattern:
    """Return a fact pattern (or a conclusion with variables) as data, or refuse it."""
    if not isinstance(fact, StrictFact):
        raise RuleError(rule, f"{fact!r} is not a fact of the vocabulary.")
    if fact.get("__bind__") is not None:
        raise RuleError(rule, f"{fact!r} is bound as a whole; bind its slots with MATCH instead.")
    allowed: list[tuple[str, tuple[Any, ...]]] = []
    variables: list[tuple[str, str]] = []
    for slot in fact.__fields__:
        if slot in fact:
            _read_slot(rule, slot, fact[slot], allowed, variables)
    names = [name for _, name in variables]
    twice = [name for name in names if names.count(name) > 1]
    if twice:
        raise RuleError(rule, f'{fact!r} uses variable "{twice[0]}" in two of its slots.')
    return Pattern(type(fact), tuple(allowed), tuple(variables))


def variable_names(condition: Condition) -> tuple[str, ...]:
    """Return the variables of a condition."""
    return tuple(name for _, name in condition.pattern.variables)


def conclude(template: Pattern, bindings: Mapping[str, Any]) -> StrictFact:
    """Build the fact that a conclusion makes with the variables of one firing."""
    slots = {slot: values[0] for slot, values in template.allowed}
    slots.update({slot: bindings[name] for slot, name in template.variables})
    return template.fact_type(**slots)


def read_conclusion(rule: str, fact: Any, conditions: Iterable[Condition]) -> Pattern:
    """Return a conclusion as data: every slot a single value or a bound variable."""
    template = read_pattern(rule, fact)
    given = {slot for slot, _ in (*template.allowed, *template.variables)}
    missing = [slot for slot in template.fact_type.__fields__ if slot not in given]
    if missing:
        raise RuleError(rule, f'its conclusion {fact!r} leaves slot "{missing[0]}" open.')
    if any(len(values) > 1 for _, values in template.allowed):
        raise RuleError(rule, f"its conclusion {fact!r} names several values; write one rule for each.")
    bound = {name for condition in conditions if not condition.absent for name in variable_names(condition)}
    loose = [name for _, name in template.variables if name not in bound]
    if loose:
        raise RuleError(rule, f'its conclusion uses variable "{loose[0]}" that no positive condition binds.')
    return template


def _read_condition(rule: str, element: Any) -> Condition:
    if isinstance(element, NOT):
        if len(element) == 1 and isinstance(element[0], StrictFact):
            return Condition(read_pattern(rule, element[0]), absent=True)
        raise RuleError(
            rule, f"{element!r} is not the absence of one fact; conclude a finding first and negate that."
        )
    if isinstance(element, ConditionalElement) and not isinstance(element, StrictFact):
        name = type(element).__name__
        raise RuleError(
            rule, f"condition {name} has no exact meaning in experta; write one rule for each case."
        )
    return Condition(read_pattern(rule, element))


def _read_slot(
    rule: str,
    slot: str,
    value: Any,
    allowed: list[tuple[str, tuple[Any, ...]]],
    variables: list[tuple[str, str]],
) -> None:
    """Sort the content of one slot under literals or variables."""
    if isinstance(value, OneOf) and value.__bind__ is None:
        allowed.append((slot, value.values))
    elif isinstance(value, L) and value.__bind__ is None:
        allowed.append((slot, (value.value,)))
    elif isinstance(value, W):
        if value.__bind__ is not None:
            variables.append((slot, value.__bind__))
    elif isinstance(value, FieldConstraint):
        raise RuleError(
            rule, f'slot "{slot}" holds {value!r}; only values, AnyOf(…) and MATCH have an exact meaning.'
        )
    else:
        allowed.append((slot, (value,)))
