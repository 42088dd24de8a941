"""A small change to a rule of law is noticed: a sample of the mutation run, and what the run rests on."""

from pathlib import Path

import pytest

from negwizard.engine.rulebase import RuleBase
from negwizard.engine.rulebook import RuleSet

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
SAMPLE = 100
STRENGTHS = ("decisive", "strong", "supporting")
STATUS_OF = {"for": "met", "against": "not_met"}


@pytest.fixture(scope="module")
def mutate():
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        import mutate_rules

        yield mutate_rules


@pytest.fixture(scope="module")
def trial(mutate):
    return mutate.Trial()


@pytest.fixture(scope="module")
def mutants(trial):
    return trial.mutants()


def test_a_sample_of_mutants_is_noticed_or_explained(mutate, trial, mutants):
    survivors = [mutant for mutant in mutate.sample(mutants, SAMPLE) if not trial.noticed(mutant)]
    reasons = mutate.reasons_for(survivors)
    assert not [mutant.key for mutant in survivors if mutant.key not in reasons]
    assert len(survivors) <= mutate.MOST_SURVIVORS * SAMPLE


def test_the_sample_is_always_the_same_and_of_many_kinds(mutate, mutants):
    chosen = mutate.sample(mutants, SAMPLE)
    assert chosen == mutate.sample(list(reversed(mutants)), SAMPLE)
    assert len({mutant.kind for mutant in chosen}) >= 7


def test_every_mutant_that_is_left_is_one_and_has_its_reason(mutate, trial, mutants):
    by_key = {mutant.key: mutant for mutant in mutants}
    for key, why in mutate.left().items():
        assert why, key
        assert key in by_key, f"no such mutant: {key}"
        assert not trial.noticed(by_key[key]), f"it is noticed by now: {key}"


def test_every_rule_and_every_condition_has_a_mutant(trial, mutants):
    tried = {(mutant.rule, mutant.dropped) for mutant in mutants}
    for name, rule in trial.rules.items():
        assert (name, 0) in tried
        if len(rule.conditions) > 1 and "weighing" not in rule.law.subject:
            numbers = range(1, len(rule.conditions) + 1)
            assert any((name, number) in tried for number in numbers), name


def test_a_rule_written_out_again_is_the_same_rule(mutate, trial):
    laws = []
    for rule in trial.rules.values():
        same = mutate.Mutant("none", rule.name, "unchanged", rule.conditions, rule.conclusion)
        laws.append(mutate._law(rule, same))
    again = RuleBase([RuleSet("again", laws)]).rules
    for name, rule in trial.rules.items():
        assert (again[name].conditions, again[name].conclusion) == (rule.conditions, rule.conclusion)


def test_every_mixture_of_grounds_is_weighed_as_the_method_says(mutate, trial):
    kinds = [(side, strength) for side in ("for", "against") for strength in STRENGTHS]
    found = mutate.weighed(trial.reasoner)
    for stage in ("pleading", "proof"):
        for tier in ("part", "main"):
            for mask in range(1, 2 ** len(kinds)):
                grounds = {kind for bit, kind in enumerate(kinds) if mask >> bit & 1}
                for burden in ("claimant", "defendant", "court"):
                    said = found.get(f"{stage} {tier} {mask} {burden}", "open")
                    if tier == "part" and {("for", "decisive"), ("against", "decisive")} <= grounds:
                        continue  # no part of an element has decisive grounds on both sides
                    assert said == by_method(grounds, stage, burden), (stage, tier, sorted(grounds), burden)


def by_method(grounds, stage, burden):
    """Weigh grounds as a person would: the strongest kind that is there settles the point."""
    for strength in STRENGTHS:
        sides = {side for side, its in grounds if its == strength}
        if len(sides) == 2:
            return "arguable"
        if sides and strength != "supporting":
            return STATUS_OF[sides.pop()]
        if sides == {"for"} and stage == "pleading" and burden == "claimant":
            return "met"
    return "open"
