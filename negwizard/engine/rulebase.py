"""The rule base: every rule read into normal form, checked as a whole, and turned into an engine."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Any

from negwizard.engine._experta import NOT, KnowledgeEngine, Rule
from negwizard.engine.conditions import Condition, Pattern, conclude, read_conclusion, read_conditions
from negwizard.engine.rulebook import LawRule, RuleSet
from negwizard.engine.strata import check_strata
from negwizard.engine.support import LogicalEngine
from negwizard.engine.vocabulary import Answer, Quantity, Unknown
from negwizard.errors import RuleError

_NEVER_NEGATED = (Answer, Unknown, Quantity)
"""What a user may simply not have said: its absence proves nothing."""


@dataclass(frozen=True, slots=True)
class ReadRule:
    """A rule of law in normal form."""

    law: LawRule
    conditions: tuple[Condition, ...]
    conclusion: Pattern

    @property
    def name(self) -> str:
        """Return the rule's name, which is its id."""
        return self.law.name

    @property
    def layer(self) -> int:
        """Return the stratum in which the rule concludes."""
        return int(self.law.layer)


class RuleBase:
    """All rules by name, in the order of the rule sets. Building one refuses what has no exact meaning."""

    def __init__(self, rule_sets: Iterable[RuleSet]) -> None:
        rules: dict[str, ReadRule] = {}
        for rule_set in rule_sets:
            for law in rule_set.rules:
                if law.name in rules:
                    other = rules[law.name].law.subject
                    raise RuleError(
                        law.name, f"there are two rules of this name ({other}, {rule_set.subject})."
                    )
                rules[law.name] = _read(law)
        check_strata(tuple(rules.values()))
        self.rules: Mapping[str, ReadRule] = MappingProxyType(rules)

    @cached_property
    def engine_class(self) -> type[LogicalEngine]:
        """Return the engine of these rules: experta with the indexed matcher and logical support."""
        made: type[LogicalEngine] = self.engine_class_on(LogicalEngine)
        return made

    def engine_class_on(self, parent: type[KnowledgeEngine]) -> Any:
        """Return the rules on any experta engine; on a stock one they serve as the yardstick."""
        return type("LawEngine", (parent,), {rule.name: _experta_rule(rule) for rule in self.rules.values()})


def _read(law: LawRule) -> ReadRule:
    conditions = read_conditions(law.name, law.conditions)
    for condition in conditions:
        if condition.absent and condition.pattern.fact_type in _NEVER_NEGATED:
            raise RuleError(
                law.name,
                f'"{condition}" would take silence for an answer; negate a finding or a decision instead.',
            )
    return ReadRule(law, conditions, read_conclusion(law.name, law.conclusion, conditions))


def _experta_rule(rule: ReadRule) -> Any:
    """Return the rule for experta: lower layers fire first, the one action declares the conclusion."""
    # Positive conditions first: experta joins in the order written, and an absence needs its variables bound.
    ordered = sorted(rule.law.conditions, key=lambda condition: isinstance(condition, NOT))
    return Rule(*ordered, salience=-rule.layer)(_action(rule))


def _action(rule: ReadRule) -> Callable[..., None]:
    template = rule.conclusion

    def action(engine: Any, **bindings: Any) -> None:
        engine.declare(conclude(template, bindings))

    action.__name__ = action.__qualname__ = rule.name
    action.__doc__ = rule.law.text
    # experta's Rule takes over the attributes of its action: our engine reads this one instead of calling.
    action.conclusion = template  # type: ignore[attr-defined]
    return action
