"""How a rule of law is written: conditions, one conclusion, authority; the docstring is the proposition.

    rules = RuleSet("duty")

    @rules.ground(Issue.DUTY, FOR, STRONG,
                  answer("data_required", "yes"), law("data_duty", "recognized"),
                  authority=("dittman_2018",))
    def data_taken_as_a_condition_must_be_guarded() -> None:
        \"\"\"Whoever makes people hand over personal data ... owes reasonable care in keeping it.\"\"\"

The function has no body: the conclusion is data, so that the program can ask what a rule *could*
conclude without firing it (why-not, relevance, the check for unreachable rules). `rulebase` turns each
into an experta rule.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from negwizard.engine.vocabulary import (
    NOT,
    Answer,
    AnyOf,
    Case,
    Decision,
    Defeat,
    Finding,
    Ground,
    Law,
    Quantity,
    Result,
    Unknown,
)
from negwizard.errors import RuleError
from negwizard.terms import Issue, Layer, Side, Status, Strength

METHOD = "method"
"""Authority of rules that only read answers: the program's own method, stated as such."""

MEASURED_BY_A_ROW: Mapping[str, str] = {"limitation": "limitation"}
"""The topic of the row of law behind a quantity; the quantity is told with the source of that row."""

PARTS: frozenset[Issue] = frozenset(
    issue
    for issue in Issue
    if issue.startswith("loss_")
    or issue
    in {
        Issue.FORESEEABILITY,
        Issue.STANDARD_OF_CARE,
        Issue.NOTICE,
        Issue.NEGLIGENCE_PER_SE,
        Issue.RES_IPSA,
        Issue.GROSS_NEGLIGENCE,
        Issue.CAUSE_IN_FACT,
        Issue.SCOPE_OF_LIABILITY,
    }
)
"""Issues that are weighed first, because elements and defenses build on them."""


def tier_of(issue: Issue) -> str:
    """Return "part" for parts of elements and losses, "main" for elements, defenses and thresholds."""
    return "part" if issue in PARTS else "main"


def answer(question: str, *values: str) -> Answer:
    """Match a known answer that is one of the values."""
    return Answer(question=question, value=AnyOf(*values))


def claimed(category: str) -> Answer:
    """Match a loss that is claimed; categories are the loss issues without "loss_"."""
    return answer("losses", category)


def unknown(question: str) -> Unknown:
    """Match "I don't know"."""
    return Unknown(question=question)


def case(key: str, *values: str) -> Case:
    """Match a part of the frame: perspective, incident, family or stage."""
    return Case(key=key, value=AnyOf(*values))


def law(topic: str, *values: str) -> Law:
    """Match a row of law in force at the place."""
    return Law(topic=topic, value=AnyOf(*values))


def quantity(name: str, *bands: str) -> Quantity:
    """Match the band of a number or date."""
    return Quantity(name=name, band=AnyOf(*bands))


def found(finding: str) -> Finding:
    """Match a finding, whatever safeguard it is about."""
    return Finding(id=finding)


def decided(issue: Issue, *statuses: Status) -> Decision:
    """Match the status of an issue that was decided in an earlier layer."""
    return Decision(
        issue=issue.value, status=AnyOf(*(status.value for status in statuses)), tier=tier_of(issue)
    )


def absent(pattern: Any) -> Any:
    """Match when no such fact is there. Use on findings and decisions of a lower layer, never on a bare
    answer."""
    return NOT(pattern)


def proposition(name: str, text: str) -> Callable[[], None]:
    """Return a proposition of law to register, for rules that say the same of several things in a loop."""

    def stated() -> None: ...

    stated.__name__, stated.__doc__ = name, text
    return stated


def rests_on_a_row(conditions: tuple[Any, ...]) -> bool:
    """Say whether a row of law is among what a rule rests on: then the row brings its source along."""
    return any(
        isinstance(each, Law) or (isinstance(each, Quantity) and each["name"] in MEASURED_BY_A_ROW)
        for each in conditions
    )


@dataclass(frozen=True, slots=True)
class LawRule:
    """A rule as knowledge: what it needs, what it concludes, why it is right."""

    name: str
    subject: str
    layer: Layer
    conditions: tuple[Any, ...]
    """Fact patterns, NOT(pattern), in the order in which they are explained."""
    conclusion: Any
    """The fact concluded; slots may hold MATCH variables bound in the conditions."""
    authority: tuple[str, ...]
    """Empty where the source is that of a row of law among the conditions."""
    text: str
    hands_on: Issue | None = None
    """The issue whose decision the rule only passes on; its authority is that of the decision."""
    sources_of: str = ""
    """The finding among the conditions that brings the authority along, as it differs from case to case."""


@dataclass(slots=True)
class RuleSet:
    """The rules of one subject."""

    subject: str
    rules: list[LawRule] = field(default_factory=list)

    def finding(
        self,
        finding: str,
        *conditions: Any,
        about: Any = "",
        authority: tuple[str, ...] | None = None,
        layer: Layer = Layer.FINDING,
        sources_of: str = "",
    ) -> Callable[[Callable[[], None]], None]:
        """Conclude a finding. Use Layer.DERIVED_FINDING when a condition is itself a finding."""
        named = authority if authority is not None else () if sources_of else (METHOD,)
        made = Finding(id=finding, about=about)
        return self._rule(layer, conditions, made, named, sources_of=sources_of)

    def ground(
        self,
        issue: Issue,
        side: Side,
        strength: Strength,
        *conditions: Any,
        authority: tuple[str, ...] = (),
        sources_of: str = "",
    ) -> Callable[[Callable[[], None]], None]:
        """Give a ground for or against an issue.

        `sources_of` names a finding among the conditions that several laws can bring about: explanations then
        cite the one that did.
        """
        layer = Layer.PART_GROUND if issue in PARTS else Layer.GROUND
        conclusion = _ground(issue, side, strength)
        return self._rule(layer, conditions, conclusion, authority, sources_of=sources_of)

    def handed_on(
        self, issue: Issue, side: Side, strength: Strength, part: Issue, *conditions: Any
    ) -> Callable[[Callable[[], None]], None]:
        """Give a ground for or against an issue that only passes on how a part of it was decided.

        It adds no law, so it names no authority: explanations cite what decided the part, on the same side.
        """
        if not conditions or not all(_is_about(part, condition) for condition in conditions):
            raise RuleError(issue.value, f'a rule that hands on "{part}" may look at nothing else.')
        if part is issue or tier_of(part) == tier_of(issue):
            raise RuleError(issue.value, f'it cannot hand on "{part}", which is weighed in the same layer.')
        conclusion = _ground(issue, side, strength)
        return self._rule(Layer.GROUND, conditions, conclusion, (), hands_on=part)

    def defeat(
        self,
        target: str,
        *conditions: Any,
        authority: tuple[str, ...] = (),
        tier: str = "main",
        sources_of: str = "",
    ) -> Callable[[Callable[[], None]], None]:
        """Take away the ground that the rule named `target` gives: the stated priority between two rules."""
        layer = Layer.PART_DEFEAT if tier == "part" else Layer.DEFEAT
        made = Defeat(rule=target, tier=tier)
        return self._rule(layer, conditions, made, authority, sources_of=sources_of)

    def result(
        self, status: str, issue: Any, *conditions: Any, authority: tuple[str, ...] = ()
    ) -> Callable[[Callable[[], None]], None]:
        """Conclude the claim as a whole."""
        return self._rule(Layer.OUTCOME, conditions, Result(status=status, issue=issue), authority)

    def weighing(
        self, layer: Layer, conclusion: Any, *conditions: Any, authority: tuple[str, ...]
    ) -> Callable[[Callable[[], None]], None]:
        """State how grounds are weighed into a status."""
        return self._rule(layer, conditions, conclusion, authority)

    def _rule(
        self,
        layer: Layer,
        conditions: tuple[Any, ...],
        conclusion: Any,
        authority: tuple[str, ...],
        hands_on: Issue | None = None,
        sources_of: str = "",
    ) -> Callable[[Callable[[], None]], None]:
        def register(function: Callable[[], None]) -> None:
            name = function.__name__
            text = inspect.cleandoc(function.__doc__ or "").replace("\n", " ")
            if not text:
                raise RuleError(
                    name, "it has no docstring; the docstring is the proposition that reports print."
                )
            if sources_of and (authority or found(sources_of) not in conditions):
                raise RuleError(name, f'"{sources_of}" must be a condition, and the only source.')
            if not (authority or hands_on or sources_of or rests_on_a_row(conditions)):
                raise RuleError(name, "it names no authority and rests on no row of law.")
            made = conclusion(name) if callable(conclusion) else conclusion
            rule = LawRule(name, self.subject, layer, conditions, made, authority, text, hands_on, sources_of)
            self.rules.append(rule)

        return register


def _ground(issue: Issue, side: Side, strength: Strength) -> Callable[[str], Ground]:
    """Return what makes a ground, once the name of its rule is known."""
    tier = tier_of(issue)
    return lambda name: Ground(
        issue=issue.value, side=side.value, strength=strength.value, rule=name, tier=tier
    )


def _is_about(issue: Issue, condition: Any) -> bool:
    """Say whether a condition only looks at how an issue was decided, or at a ground on it."""
    pattern = condition[0] if isinstance(condition, NOT) else condition
    return isinstance(pattern, Decision | Ground) and pattern.get("issue") == issue.value
