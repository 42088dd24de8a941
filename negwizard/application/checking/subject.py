"""What is checked: the library together with the patterns that its rules read and conclude."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from negwizard.engine.conditions import Pattern
from negwizard.engine.quantities import INPUTS
from negwizard.engine.rulebase import ReadRule
from negwizard.engine.vocabulary import Finding, Ground
from negwizard.knowledge.library import Library


@dataclass(frozen=True, slots=True)
class Subject:
    """The knowledge base as data. Needs of the engine: conditions and conclusion of each rule as patterns."""

    library: Library
    rules: tuple[ReadRule, ...]
    inputs: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: INPUTS)
    """Quantity → the questions from which it is measured."""

    @property
    def read(self) -> Iterator[Pattern]:
        """Yield every pattern that some rule looks for, present or absent."""
        for rule in self.rules:
            yield from (condition.pattern for condition in rule.conditions)

    @property
    def found(self) -> frozenset[str]:
        """Return the ids of the findings that rules make."""
        return frozenset(self._concluded(Finding, "id"))

    @property
    def grounded_issues(self) -> frozenset[str]:
        """Return the issues on which rules give grounds."""
        return frozenset(self._concluded(Ground, "issue"))

    @property
    def grounding_rules(self) -> frozenset[str]:
        """Return the rules that give grounds."""
        return frozenset(self._concluded(Ground, "rule"))

    def _concluded(self, fact_type: type, slot: str) -> Iterator[str]:
        for rule in self.rules:
            if rule.conclusion.fact_type is fact_type:
                yield from allowed(rule.conclusion, slot)


def allowed(pattern: Pattern, slot: str) -> tuple[str, ...]:
    """Return the values that a pattern allows in a slot; empty: any."""
    return dict(pattern.allowed).get(slot, ())


def pattern(fact_type: type, **slots: Iterable[str]) -> Pattern:
    """Return a pattern that allows some values in some slots."""
    return Pattern(fact_type, tuple((slot, tuple(values)) for slot, values in slots.items()), ())
