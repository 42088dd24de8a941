"""The layers of a rule base, checked: only then has the absence of a conclusion one meaning.

A rule may build on conclusions of its own layer or a lower one, and on the absence only of what lower layers
conclude. Conclusions that depend on each other in a circle are refused, printed as the circle: through an
absence they would contradict themselves, without one they could hold each other up after their premises are
gone.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from negwizard.engine.conditions import Condition, Pattern
from negwizard.errors import RuleError


class Layered(Protocol):
    """What the check needs to know of a rule."""

    @property
    def name(self) -> str:
        """Return the rule's name."""

    @property
    def layer(self) -> int:
        """Return the rule's layer."""

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Return the rule's conditions."""

    @property
    def conclusion(self) -> Pattern:
        """Return the pattern of what it concludes."""


@dataclass(frozen=True, slots=True)
class Dependency:
    """One rule may conclude what a condition of another asks for."""

    provider: int
    condition: Condition


def check_strata(rules: Sequence[Layered]) -> None:
    """Refuse a rule base with a circle or with a condition on a higher layer.

    Raises:
        RuleError: names the rule and prints the circle.
    """
    needs = dependencies(rules)
    for index, rule in enumerate(rules):
        for need in needs[index]:
            provider = rules[need.provider]
            too_high = provider.layer >= rule.layer if need.condition.absent else provider.layer > rule.layer
            if too_high or provider.layer == rule.layer:
                circle = _circle(needs, index, need)
                if circle:
                    raise RuleError(rule.name, _circle_in_words(rules, index, circle))
            if too_high:
                raise RuleError(rule.name, _layers_in_words(rule, provider, need.condition))


def dependencies(rules: Sequence[Layered]) -> list[list[Dependency]]:
    """Return for each rule which rules may conclude what it asks for, by fact type and literal slots."""
    providers = _Providers(rules)
    return [
        [
            Dependency(provider, condition)
            for condition in rule.conditions
            for provider in providers.of(condition.pattern)
        ]
        for rule in rules
    ]


class _Providers:
    """Rules by what they conclude, found by fact type and the literal in its first slot."""

    def __init__(self, rules: Sequence[Layered]) -> None:
        self._rules = rules
        self._by_literal: dict[tuple[type, Any], list[int]] = {}
        self._by_type: dict[type, list[int]] = {}
        for index, rule in enumerate(rules):
            pattern = rule.conclusion
            literals = dict(pattern.allowed).get(_first_slot(pattern), (None,))
            self._by_literal.setdefault((pattern.fact_type, literals[0]), []).append(index)
            self._by_type.setdefault(pattern.fact_type, []).append(index)

    def of(self, pattern: Pattern) -> Iterator[int]:
        """Return the rules whose conclusion may fit the pattern."""
        values = dict(pattern.allowed).get(_first_slot(pattern))
        if values is None:
            candidates = self._by_type.get(pattern.fact_type, [])
        else:
            groups = [self._by_literal.get((pattern.fact_type, value), []) for value in (*values, None)]
            candidates = sorted(index for group in groups for index in group)
        return (index for index in candidates if self._rules[index].conclusion.overlaps(pattern))


def _first_slot(pattern: Pattern) -> str:
    return next(iter(pattern.fact_type.__fields__))


def _circle(needs: list[list[Dependency]], start: int, first: Dependency) -> list[Dependency] | None:
    """Return the shortest way from a rule, through one of its needs, back to the rule itself."""
    ways: dict[int, list[Dependency]] = {first.provider: [first]}
    waiting = deque([first.provider])
    while waiting:
        index = waiting.popleft()
        if index == start:
            return ways[index]
        for need in needs[index]:
            if need.provider not in ways:
                ways[need.provider] = [*ways[index], need]
                waiting.append(need.provider)
    return None


def _circle_in_words(rules: Sequence[Layered], start: int, circle: list[Dependency]) -> str:
    steps = " which needs ".join(f"{need.condition} from {rules[need.provider].name}" for need in circle)
    through = (
        "through an absence" if any(need.condition.absent for need in circle) else "that holds itself up"
    )
    return f"it depends on itself in a circle {through}: {rules[start].name} needs {steps}."


def _layers_in_words(rule: Layered, provider: Layered, condition: Condition) -> str:
    allowed = "lower layers" if condition.absent else "its own layer or lower ones"
    return (
        f'it is in layer {rule.layer} and asks for "{condition}", which {provider.name} concludes in layer '
        f"{provider.layer}; it may ask only for what {allowed} conclude."
    )
