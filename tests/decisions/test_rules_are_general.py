"""No rule is made for one case: facts that only one decided case joins must be doctrine, with the reason."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from negwizard.assessment import Assessment, Reason
from negwizard.case.loading import load_sheet
from negwizard.engine.inference import Reasoner
from negwizard.engine.vocabulary import Answer, Finding
from negwizard.knowledge.library import load_library

SHEETS = sorted(Path(__file__).parent.rglob("*.toml"))
MANY = 3
"""So many facts of the case in one rule ask for a reason, if only one decided case has them all."""

DOCTRINE = {
    # an undertaking to one customer: Restatement (Second) of Torts § 323
    "a_phone_company_that_offers_protection_owes_it",
    # whoever makes a risk by conduct of its own owes care: Restatement (Third) of Torts § 7
    "moving_a_number_to_a_thief_is_conduct_of_its_own",
    # the danger from stolen identity numbers is the injury: Bohnak v. Marsh & McLennan
    "the_danger_from_the_theft_is_an_injury_of_its_own",
    # data that nobody took on purpose: McMorris v. Carlos Lopez & Assocs.
    "an_accident_without_misuse_brings_no_near_danger",
    # distress alone is not damage: Restatement (Third) of Torts § 47
    "worry_without_misuse_does_not_count_at_proof",
    # the law on the records of US agencies gives a claim against them: 5 U.S.C. 552a(g)(4)
    "a_records_law_that_gives_a_claim_lifts_immunity",
}


@pytest.fixture(scope="module")
def reasoner() -> Reasoner:
    return Reasoner(load_library())


@pytest.fixture(scope="module")
def fired(reasoner: Reasoner) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in SHEETS:
        case = load_sheet(path, reasoner.library).case
        for rule in rules_of(reasoner.assess(case.frame, case.answers)):
            found.setdefault(rule, set()).add(path.stem)
    return found


def rules_of(assessment: Assessment) -> Iterator[str]:
    for result in assessment.issues.values():
        for ground in (*result.grounds_for, *result.grounds_against):
            for reason in (ground.reason, *ground.defeated_by):
                yield from within(reason)


def within(reason: Reason) -> Iterator[str]:
    yield reason.rule
    for premise in reason.premises:
        for deeper in premise.because:
            yield from within(deeper)


def facts_needed(reasoner: Reasoner, rule: str) -> int:
    conditions = reasoner.rules.rules[rule].conditions
    return sum(not found.absent and found.pattern.fact_type in (Answer, Finding) for found in conditions)


def test_a_rule_that_only_one_case_meets_in_many_facts_is_doctrine(reasoner, fired):
    alone = {
        rule for rule, cases in fired.items() if len(cases) == 1 and facts_needed(reasoner, rule) >= MANY
    }
    assert alone == DOCTRINE
