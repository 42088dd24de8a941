"""Mutation run over the rules of law: is there a test that would notice if a rule were a little different?

    uv run python packaging/mutate_rules.py [--sample N] [--list]

Each mutant is one rule with one thing changed. It is tried on the cases of its rule (tests/engine/rules); if
none notices, on the weighing, the scenarios' model answers and the decided cases. What the conditions of a
rule match never depends on the rule itself, because the layers have no circles; so the beliefs of the
unchanged rules serve for every mutant, and the rule base is built again only where a sheet can be touched.

Mutants that no test can notice stand in mutants_left.toml with the reason, or their condition stands among
those that nothing misses alone. Exit code 1: more than 5 % survive, or mutants_left.toml and the run do not
agree.
"""

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from hashlib import sha256
from itertools import product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from rule_mutants import CLOSED, Mutant, Mutator  # noqa: E402

from negwizard.application.scenarios import list_scenarios  # noqa: E402
from negwizard.assessment import Assessment  # noqa: E402
from negwizard.case.loading import load_sheet  # noqa: E402
from negwizard.case.sheet import OUTCOME, Sheet  # noqa: E402
from negwizard.engine._experta import MATCH, NOT, AnyOf, StrictFact  # noqa: E402
from negwizard.engine.conditions import Condition, Pattern, conclude  # noqa: E402
from negwizard.engine.inference import Reasoner  # noqa: E402
from negwizard.engine.rulebase import ReadRule  # noqa: E402
from negwizard.engine.rulebook import LawRule, RuleSet  # noqa: E402
from negwizard.engine.stating import facts_of  # noqa: E402
from negwizard.engine.view import View  # noqa: E402
from negwizard.engine.vocabulary import Burden, Case, Decision, Ground  # noqa: E402
from negwizard.errors import NegwizardError  # noqa: E402
from negwizard.knowledge.library import load_library  # noqa: E402
from negwizard.terms import Issue, Side, Stage, Strength  # noqa: E402
from tests.engine.rules.cases import Bench, Facts, RuleCase, firings, given_by, read_tables  # noqa: E402

LEFT = Path(__file__).with_name("mutants_left.toml")
DECISIONS = ROOT / "tests" / "decisions"
MOST_SURVIVORS = 0.05


class Trial:
    """Everything that may notice a mutant."""

    def __init__(self) -> None:
        self.library = load_library()
        self.reasoner = Reasoner(self.library)
        self.rules = self.reasoner.rules.rules
        self._bench = Bench(self.library, self.reasoner)
        self._cases = read_tables().by_rule()
        self._facts: dict[str, list[tuple[RuleCase, Facts]]] = {}

    def mutants(self) -> list[Mutant]:
        """Return every mutant of every rule."""
        return list(Mutator(self.library, self.rules).mutants())

    def noticed(self, mutant: Mutant) -> str:
        """Return what notices the mutant first; nothing: it survives."""
        if self._own_cases(mutant):
            return "the rule's own cases"
        if not self._touches_a_sheet(mutant) and self.rules[mutant.rule].law.subject != "weighing":
            return "" if self._can_be_built(mutant) else "the checks of the rule base"
        try:
            changed = Reasoner(self.library, self._with(mutant))
        except NegwizardError:
            return "the checks of the rule base"
        if weighed(changed) != self._weighed:
            return "the weighing"
        return self._sheets_that_differ(changed)

    def _own_cases(self, mutant: Mutant) -> bool:
        if mutant.rule not in self._facts:
            self._facts[mutant.rule] = [
                (case, self._beliefs(case)) for case in self._cases.get(mutant.rule, ())
            ]
        for case, facts in self._facts[mutant.rule]:
            if case.gives and given_by(mutant.conclusion) != case.gives:
                return True
            ways = firings(mutant.conditions, facts) if mutant.conditions else []
            if case.setting.concerns(ways) is not case.fires:
                return True
        return False

    def _beliefs(self, case: RuleCase) -> Facts:
        self._bench.show(case.rule, case.setting)
        return self._bench.facts()

    def _can_be_built(self, mutant: Mutant) -> bool:
        try:
            Reasoner(self.library, self._with(mutant))
        except NegwizardError:
            return False
        return True

    def _with(self, mutant: Mutant) -> list[RuleSet]:
        """Return the rules with the mutant in the place of its rule."""
        laws = [rule.law if name != mutant.rule else _law(rule, mutant) for name, rule in self.rules.items()]
        return [RuleSet("mutated", [law for law in laws if law is not None])]

    @cached_property
    def sheets(self) -> list[tuple[str, Sheet]]:
        """Return the scenarios and the decided cases."""
        scenarios = [(f"a scenario: {it.id}", it.sheet) for it in list_scenarios(self.library)]
        paths = sorted(DECISIONS.rglob("*.toml"))
        return scenarios + [
            (f"a decided case: {path.stem}", load_sheet(path, self.library)) for path in paths
        ]

    @cached_property
    def _believed_on_sheets(self) -> list[Facts]:
        """Return what the unchanged rules believe of each sheet, on the story and on the evidence."""
        found = []
        view = View(self.reasoner.rules.engine_class)
        for _, sheet in self.sheets:
            story = self.reasoner.state(sheet.case.frame, sheet.case.answers)
            view.show(facts_of(self.library, story))
            found.append(
                {kind: tuple(it.fact for it in kept.values()) for kind, kept in _by_type(view).items()}
            )
        return found

    @cached_property
    def _labels(self) -> list[dict[str, str]]:
        return [self._said(self.reasoner, sheet) for _, sheet in self.sheets]

    @cached_property
    def _weighed(self) -> dict[str, str]:
        return weighed(self.reasoner)

    def _touches_a_sheet(self, mutant: Mutant) -> bool:
        """Say whether the mutant concludes anything on a sheet that the rule does not, or the reverse."""
        rule = self.rules[mutant.rule]
        return any(
            _conclusions(rule.conditions, rule.conclusion, facts)
            != _conclusions(mutant.conditions, mutant.conclusion, facts)
            for facts in self._believed_on_sheets
        )

    def _sheets_that_differ(self, changed: Reasoner) -> str:
        for (name, sheet), labels in zip(self.sheets, self._labels, strict=True):
            if self._said(changed, sheet) != labels:
                return name
        return ""

    def _said(self, reasoner: Reasoner, sheet: Sheet) -> dict[str, str]:
        """Return what the program says on the issues that a sheet has an answer to."""
        assessment = reasoner.assess(sheet.case.frame, sheet.case.answers)
        return {issue: _status(assessment, issue) for issue in sheet.expected}


def _by_type(view: View) -> Mapping[type[StrictFact], Mapping[Any, Any]]:
    found: Mapping[type[StrictFact], Mapping[Any, Any]] = view.engine.facts.by_type
    return found


def _status(assessment: Assessment, issue: str) -> str:
    if issue == OUTCOME:
        return assessment.outcome.status.value
    return assessment.issues[Issue(issue)].status.value


def _conclusions(conditions: Sequence[Condition], conclusion: Pattern, facts: Facts) -> set[tuple[Any, ...]]:
    ways = firings(conditions, facts) if conditions else []
    return {conclude(conclusion, way).content for way in ways}


def _law(rule: ReadRule, mutant: Mutant) -> LawRule | None:
    """Return the mutant as a rule of law."""
    if not mutant.conditions:
        return None
    conditions = tuple(
        NOT(_fact(condition.pattern)) if condition.absent else _fact(condition.pattern)
        for condition in mutant.conditions
    )
    return replace(rule.law, conditions=conditions, conclusion=_fact(mutant.conclusion))


def _fact(pattern: Pattern) -> StrictFact:
    slots: dict[str, Any] = {slot: AnyOf(*values) for slot, values in pattern.allowed}
    slots |= {slot: getattr(MATCH, name) for slot, name in pattern.variables}
    return pattern.fact_type(**slots)


def weighed(reasoner: Reasoner) -> dict[str, str]:
    """Return the status that every mixture of grounds comes to, in both tiers and stages."""
    found: dict[str, str] = {}
    kinds = [(side.value, strength.value) for side in Side for strength in Strength]
    for stage in Stage:
        facts: list[StrictFact] = [Case(key="stage", value=stage.value)]
        for tier, mask, on in product(("part", "main"), range(1, 2 ** len(kinds)), CLOSED[Burden, "on"]):
            point = f"{stage} {tier} {mask} {on}"
            facts.append(Burden(issue=point, on=on))
            for bit, (side, strength) in enumerate(kinds):
                if mask >> bit & 1:
                    facts.append(Ground(issue=point, side=side, strength=strength, rule=point, tier=tier))
        view = View(reasoner.rules.engine_class)
        view.show(facts)
        for belief in view.beliefs(Decision):
            key = belief.fact["issue"]
            found[key] = "|".join(sorted(filter(None, (found.get(key), belief.fact["status"]))))
    return found


def left() -> dict[str, str]:
    """Return the mutants of the table that no test can notice, with the reason."""
    content = tomllib.loads(LEFT.read_text(encoding="utf-8"))
    return {record["mutant"]: record["why"] for record in content.get("left", [])}


def reasons_for(survivors: Iterable[Mutant]) -> dict[str, str]:
    """Return the known reasons why mutants survive: a condition that nothing misses alone can be dropped."""
    never, table = read_tables().never_alone, left()
    found = {}
    for mutant in survivors:
        alone = never.get((mutant.rule, mutant.dropped), "")
        if mutant.key in table or alone:
            found[mutant.key] = table.get(mutant.key, alone)
    return found


def sample(mutants: Sequence[Mutant], size: int) -> list[Mutant]:
    """Return always the same sample of so many mutants, from all rules and kinds."""
    return sorted(mutants, key=lambda mutant: sha256(mutant.key.encode()).hexdigest())[:size]


def report(tried: Iterable[tuple[Mutant, str]], listing: bool, whole: bool) -> int:
    """Print what was killed and what survived; return the exit code."""
    found = list(tried)
    survivors = [mutant for mutant, by in found if not by]
    reasons = reasons_for(survivors)
    stale = sorted(set(left()) - {mutant.key for mutant in survivors}) if whole else []
    _print_counts(found)
    print(f"Survivors with a reason on file: {len(reasons)}, without: {len(survivors) - len(reasons)}.")
    for mutant in survivors:
        if listing or mutant.key not in reasons:
            print(f"  {mutant.key}: {reasons.get(mutant.key, 'no reason yet')}")
    for key in stale:
        print(f"{LEFT.name} names a mutant that does not survive (any more): {key}")
    return 1 if len(survivors) > MOST_SURVIVORS * len(found) or stale else 0


def _print_counts(found: Sequence[tuple[Mutant, str]]) -> None:
    """Print the table by kind, and what killed how many."""
    print(f"{'kind':<22}{'mutants':>9}{'killed':>9}{'survived':>10}")
    for kind in dict.fromkeys(mutant.kind for mutant, _ in found):
        _print_row(kind, [by for mutant, by in found if mutant.kind == kind])
    _print_row("all", [by for _, by in found])
    killers = Counter(by.split(":")[0] for _, by in found if by)
    print("Killed by " + ", ".join(f"{name}: {count}" for name, count in killers.most_common()) + ".")


def _print_row(kind: str, fates: Sequence[str]) -> None:
    killed = sum(map(bool, fates))
    survived = len(fates) - killed
    print(f"{kind:<22}{len(fates):>9}{killed:>9}{survived:>10}{survived / max(1, len(fates)):>8.1%}")


def main(arguments: Sequence[str]) -> int:
    """Run all mutants, or a sample that is always the same."""
    parser = argparse.ArgumentParser(description="Mutation run over the rules of law.")
    parser.add_argument("--sample", type=int, default=0, help="try only so many mutants, always the same")
    parser.add_argument("--list", action="store_true", help="print survivors that have a reason, too")
    told = parser.parse_args(arguments)
    trial = Trial()
    mutants = trial.mutants()
    chosen = sample(mutants, told.sample) if told.sample else mutants
    return report(((mutant, trial.noticed(mutant)) for mutant in chosen), told.list, not told.sample)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
