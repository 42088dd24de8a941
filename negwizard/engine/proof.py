"""What the rule base proves about itself before any case: who reads what, what cannot fire, what is unused.

Rules that cannot fire are looked for with every answer given, every row of law of every place in force and
every absence granted: whatever does not fire then never will.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from negwizard.engine._experta import StrictFact
from negwizard.engine.grounding import relaxed_engine_class
from negwizard.engine.possibilities import possible_statements
from negwizard.engine.rulebase import ReadRule, RuleBase
from negwizard.engine.stating import frame_facts, law_facts
from negwizard.engine.view import View
from negwizard.engine.vocabulary import Answer, Case, Finding, Law
from negwizard.knowledge.answers import Frame
from negwizard.knowledge.library import Library
from negwizard.terms import Incident, Layer, Perspective, Stage


@dataclass(frozen=True, slots=True)
class Proof:
    """The static facts of a rule base."""

    rules_by_layer: Mapping[Layer, int]
    rules_by_subject: Mapping[str, int]
    readers_of_answers: Mapping[tuple[str, str], tuple[str, ...]]
    """(question, value) → the rules that match it."""
    readers_of_law: Mapping[tuple[str, str], tuple[str, ...]]
    """(topic, value) → the rules that match it."""
    never_fire: tuple[str, ...]
    """Rules with a condition that nothing can bring about."""
    unused_findings: tuple[str, ...]
    """Findings that some rule makes and no rule uses."""


def prove(library: Library, rules: RuleBase) -> Proof:
    """Work out the static facts of a rule base under a library."""
    read = list(rules.rules.values())
    return Proof(
        rules_by_layer={layer: sum(rule.law.layer is layer for rule in read) for layer in Layer},
        rules_by_subject=dict(Counter(rule.law.subject for rule in read)),
        readers_of_answers=_readers(read, Answer, "question"),
        readers_of_law=_readers(read, Law, "topic"),
        never_fire=_never_fire(library, rules),
        unused_findings=_unused_findings(library, read),
    )


def _readers(
    rules: list[ReadRule], fact_type: type[StrictFact], slot: str
) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], dict[str, None]] = {}
    for rule in rules:
        for condition in rule.conditions:
            if condition.pattern.fact_type is fact_type:
                allowed = dict(condition.pattern.allowed)
                for name in allowed.get(slot, ()):
                    for value in allowed.get("value", ("*",)):
                        found.setdefault((name, value), {})[rule.name] = None
    return {key: tuple(names) for key, names in found.items()}


def _never_fire(library: Library, rules: RuleBase) -> tuple[str, ...]:
    relaxed = View(relaxed_engine_class(rules))
    relaxed.show([*_everything_stated(library), *possible_statements(library, rules)])
    fires = {node.rule.__name__ for node in relaxed.engine.matcher.rules if node.activations}
    return tuple(name for name in rules.rules if name not in fires)


def _everything_stated(library: Library) -> Iterator[StrictFact]:
    """Yield every frame and every row of law at once."""
    families = sorted({place.family for place in library.places.values()})
    for key, values in (
        ("perspective", tuple(Perspective)),
        ("incident", tuple(Incident)),
        ("stage", tuple(Stage)),
    ):
        for value in values:
            yield Case(key=key, value=str(value.value))
    for family in families:
        yield Case(key="family", value=family)
    yield from law_facts(library.law)
    yield from frame_facts(library, Frame())


def _unused_findings(library: Library, rules: list[ReadRule]) -> tuple[str, ...]:
    made = {
        name
        for rule in rules
        if rule.conclusion.fact_type is Finding
        for name in dict(rule.conclusion.allowed).get("id", ())
    }
    used = {
        name
        for rule in rules
        for condition in rule.conditions
        if condition.pattern.fact_type is Finding
        for name in dict(condition.pattern.allowed).get("id", ())
    }
    used |= {name for name, info in library.findings.items() if info.goes_before}
    return tuple(sorted(made - used))
