"""Every rule of law speaks in its case and is silent where any one of its conditions is missed."""

import pytest

from negwizard.knowledge.interview import path
from tests.engine.rules.cases import Bench, firings, given_by, read_answers, read_frame, read_tables

TABLE = read_tables()
BY_RULE = TABLE.by_rule()


@pytest.fixture(scope="module")
def bench(library, reasoner):
    return Bench(library, reasoner)


@pytest.mark.parametrize("rule", list(BY_RULE))
def test_a_rule_speaks_where_its_proposition_says_so(bench, rule):
    for case in BY_RULE[rule]:
        assert bench.fires(rule, case.setting) is case.fires, f"{case.label}: {case.why}"
        by_hand = firings(bench.reasoner.rules.rules[rule].conditions, bench.facts())
        assert case.setting.concerns(by_hand) is case.fires, f"{case.label}: plain search differs"


@pytest.mark.parametrize("rule", list(BY_RULE))
def test_a_near_miss_misses_the_one_condition_it_names(bench, rule):
    conditions = bench.reasoner.rules.rules[rule].conditions
    for case in BY_RULE[rule]:
        if case.misses and not case.setting.weighs:
            bench.show(rule, case.setting)
            others = [it for number, it in enumerate(conditions, 1) if number != case.misses]
            assert firings(others, bench.facts()), f"{case.label} misses more than condition {case.misses}"


@pytest.mark.parametrize("rule", list(BY_RULE))
def test_only_questions_that_are_asked_are_answered(bench, rule):
    for case in BY_RULE[rule]:
        asked = path(bench.library, read_frame(case.setting.frame), read_answers(case.setting.answers))
        assert set(case.setting.answers) <= set(asked), case.label


def test_the_tables_name_only_rules_that_there_are(bench):
    assert set(BY_RULE) <= set(bench.reasoner.rules.rules)
    assert {rule for rule, _ in TABLE.never_alone} <= set(bench.reasoner.rules.rules)


def test_every_rule_has_a_case_that_says_what_it_gives(bench):
    for name, rule in bench.reasoner.rules.rules.items():
        first = BY_RULE[name][0] if name in BY_RULE else None
        assert first is not None, f"{name} has no case"
        assert first.fires, f"{name}: its first case must be one in which it speaks"
        assert first.gives == given_by(rule.conclusion), name


def test_every_condition_has_a_near_miss_or_a_reason_why_not(bench):
    lacking = []
    for name, rule in bench.reasoner.rules.rules.items():
        missed = {case.misses for case in BY_RULE.get(name, ()) if not case.fires}
        for number, condition in enumerate(rule.conditions, 1):
            if number not in missed and (name, number) not in TABLE.never_alone:
                lacking.append(f"{name}, condition {number}: {condition}")
    assert not lacking, "\n".join(lacking)


def test_a_condition_that_is_never_missed_alone_has_no_near_miss():
    missed = {(case.rule, case.misses) for case in TABLE.cases if not case.fires}
    assert not missed & set(TABLE.never_alone)
