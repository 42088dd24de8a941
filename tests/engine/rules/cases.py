"""The cases of the rules of law: tables to read, and a bench that says which rules fire in a setting.

A table holds `[[case]]` records. The first case of a rule gives a whole setting in which the rule speaks,
and what it then `gives`. Each further case changes that setting by what stands under `but`; `each` does so
once for every value that is listed. `misses` names the condition (counted from 1) that alone is not met. A
condition that cannot be missed alone has a `[[never_alone]]` record with the reason. Cases of the weighing
state `grounds` instead of answers; cases of the outcome state what is `decided`, issue by issue, besides.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from negwizard.engine._experta import StrictFact
from negwizard.engine.conditions import Condition, Pattern
from negwizard.engine.inference import Reasoner
from negwizard.engine.rulebook import tier_of
from negwizard.engine.stating import facts_of
from negwizard.engine.view import View
from negwizard.engine.vocabulary import Burden, Decision, Defeat, Finding, Ground, Result, Standing
from negwizard.knowledge.answers import Answer, Frame, Value
from negwizard.knowledge.library import Library
from negwizard.terms import Incident, Issue, Perspective, Stage

FOLDER = Path(__file__).parent
UNSAID = "unsaid"
"""Under `but`: the question is not answered after all."""
POINT = "a point in dispute"
"""The issue of the cases of the weighing: no rule of law speaks on it."""

_FRAME_KEYS = ("perspective", "incident", "jurisdiction", "incident_date", "as_of", "stage")
_WEIGHING_KEYS = ("grounds", "defeated", "burden")
Facts = Mapping[type[StrictFact], Sequence[StrictFact]]


@dataclass(frozen=True, slots=True)
class Setting:
    """Frame and answers of a case, or the grounds that its weighing starts from."""

    frame: Mapping[str, Any] = field(default_factory=dict)
    answers: Mapping[str, Any] = field(default_factory=dict)
    grounds: tuple[str, ...] = ()
    defeated: tuple[str, ...] = ()
    burden: str = ""
    decided: Mapping[str, str] = field(default_factory=dict)
    """Issue → status, stated besides what the answers amount to; "open" under `but` takes one back."""

    def but(self, changes: Mapping[str, Any]) -> "Setting":
        """Return the setting with some things otherwise."""
        frame, answers, decided = dict(self.frame), dict(self.answers), dict(self.decided)
        for key, value in changes.items():
            if key == "decided":
                decided |= value
            elif key in _FRAME_KEYS:
                frame[key] = value
            elif key not in _WEIGHING_KEYS:
                answers[key] = value
        return Setting(
            frame,
            {name: value for name, value in answers.items() if value != UNSAID},
            tuple(changes.get("grounds", self.grounds)),
            tuple(changes.get("defeated", self.defeated)),
            changes.get("burden", self.burden),
            {issue: status for issue, status in decided.items() if status != "open"},
        )

    @property
    def weighs(self) -> bool:
        """Say whether it is a case of the weighing."""
        return bool(self.grounds or self.defeated or self.burden)

    def concerns(self, ways: Iterable[Mapping[str, Any]]) -> bool:
        """Say whether a rule fires in one of the ways; in the weighing only those on its point count."""
        return any(not self.weighs or way.get("i") == POINT for way in ways)


@dataclass(frozen=True, slots=True)
class RuleCase:
    """One setting and whether a rule speaks in it, as a lawyer reads the proposition."""

    rule: str
    setting: Setting
    fires: bool
    why: str
    gives: str = ""
    misses: int = 0
    """The condition, counted from 1, that alone is not met; 0: none."""
    number: int = 0

    @property
    def label(self) -> str:
        """Return a name for the test."""
        return f"{self.rule}-{self.number}"


@dataclass(frozen=True, slots=True)
class Table:
    """The cases of all subjects."""

    cases: tuple[RuleCase, ...]
    never_alone: Mapping[tuple[str, int], str]
    """(rule, condition counted from 1) → why nothing can miss it alone."""

    def by_rule(self) -> dict[str, list[RuleCase]]:
        """Return the cases of each rule."""
        found: dict[str, list[RuleCase]] = {}
        for case in self.cases:
            found.setdefault(case.rule, []).append(case)
        return found


def read_tables(folder: Path = FOLDER) -> Table:
    """Read the cases of every subject."""
    cases: list[RuleCase] = []
    never: dict[tuple[str, int], str] = {}
    for path in sorted(folder.glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        cases += _cases(content)
        for record in content.get("never_alone", []):
            never[record["rule"], record["condition"]] = record["why"]
    return Table(tuple(cases), never)


def _cases(content: Mapping[str, Any]) -> Iterator[RuleCase]:
    first: dict[str, Setting] = {}
    count: dict[str, int] = {}
    for record in content.get("case", []):
        rule = record["rule"]
        if rule not in first:
            first[rule] = _setting(record)
        for changes in _variants(record):
            count[rule] = count.get(rule, 0) + 1
            yield RuleCase(
                rule,
                first[rule].but(changes),
                record.get("fires", True),
                record["why"],
                record.get("gives", ""),
                record.get("misses", 0),
                count[rule],
            )


def _setting(record: Mapping[str, Any]) -> Setting:
    return Setting(
        record.get("frame", {}),
        record.get("answers", {}),
        tuple(record.get("grounds", ())),
        tuple(record.get("defeated", ())),
        record.get("burden", ""),
        record.get("decided", {}),
    )


def _variants(record: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    but = dict(record.get("but", {}))
    each: Mapping[str, Sequence[Any]] = record.get("each", {})
    if not each:
        yield but
    for key, values in each.items():
        for value in values:
            yield {**but, key: value}


def read_frame(told: Mapping[str, Any]) -> Frame:
    """Return the frame of a setting; what it leaves out is neutral, a break-in, and at proof."""
    return Frame(
        Perspective(told.get("perspective", "neutral")),
        Incident(told.get("incident", "break_in")),
        told.get("jurisdiction", "US"),
        told.get("incident_date"),
        told.get("as_of"),
        Stage(told.get("stage", "proof")),
    )


def read_answers(told: Mapping[str, Any]) -> dict[str, Answer]:
    """Return the answers of a setting."""
    return {name: Answer(_value(value)) for name, value in told.items()}


def _value(value: Any) -> Value:
    if isinstance(value, list):
        return tuple(sorted(value))
    if isinstance(value, str | int | date):
        return value
    raise TypeError(f"{value!r} is no answer.")


class Bench:
    """One reasoner that says what is believed in a setting."""

    def __init__(self, library: Library, reasoner: Reasoner) -> None:
        self.library = library
        self.reasoner = reasoner
        self.view = View(reasoner.rules.engine_class)

    @cached_property
    def nodes(self) -> Mapping[str, Any]:
        """Return the engine's own node of each rule."""
        return {node.rule.__name__: node for node in self.view.engine.matcher.rules}

    def show(self, rule: str, setting: Setting) -> None:
        """Let the engine work the setting out."""
        frame = read_frame(setting.frame)
        statement = self.reasoner.state(frame, read_answers(setting.answers))
        stated = (*_weighed(rule, setting), *_decided(setting))
        self.view.show([*facts_of(self.library, statement), *stated])

    def fires(self, rule: str, setting: Setting) -> bool:
        """Say whether the engine fires the rule."""
        self.show(rule, setting)
        return setting.concerns(activation.context for activation in self.nodes[rule].activations.values())

    def facts(self) -> Facts:
        """Return all that is believed, by type."""
        return {
            kind: tuple(belief.fact for belief in beliefs.values())
            for kind, beliefs in self.view.engine.facts.by_type.items()
        }


def _weighed(rule: str, setting: Setting) -> Iterator[StrictFact]:
    """Yield the grounds of a case of the weighing; the tier is the first word of the rule's name."""
    tier = rule.partition("_")[0]
    if setting.burden:
        yield Burden(issue=POINT, on=setting.burden)
    for ground in (*setting.grounds, *setting.defeated):
        side, strength = ground.split()
        yield Ground(issue=POINT, side=side, strength=strength, rule=f"some ground {ground}", tier=tier)
    for ground in setting.defeated:
        yield Defeat(rule=f"some ground {ground}", tier=tier)


def _decided(setting: Setting) -> Iterator[StrictFact]:
    for issue, status in setting.decided.items():
        yield Decision(issue=issue, status=status, tier=tier_of(Issue(issue)))


def firings(conditions: Iterable[Condition], facts: Facts) -> list[dict[str, Any]]:
    """Return the variables of every way in which the conditions are met, worked out without the engine."""
    ordered = sorted(conditions, key=lambda condition: condition.absent)
    found: list[dict[str, Any]] = [{}]
    for condition in ordered:
        candidates = facts.get(condition.pattern.fact_type, ())
        if condition.absent:
            found = [
                bound for bound in found if not any(condition.pattern.admits(it, bound) for it in candidates)
            ]
        else:
            found = [
                bound | {name: fact[slot] for slot, name in condition.pattern.variables}
                for bound in found
                for fact in candidates
                if condition.pattern.admits(fact, bound)
            ]
        if not found:
            break
    return found


def given_by(conclusion: Pattern) -> str:
    """Return what a rule concludes in the words of the tables."""
    slots = {slot: values[0] for slot, values in conclusion.allowed}
    slots |= {slot: f"?{name}" for slot, name in conclusion.variables}
    words = {
        Finding: "finding {id}",
        Ground: "{strength} ground {side} {issue}",
        Defeat: "takes away {rule}",
        Result: "{status} through {issue}",
        Decision: "{status}",
        Standing: "a ground of this side and strength stands",
    }
    return words[conclusion.fact_type].format(**slots)  # type: ignore[index]
