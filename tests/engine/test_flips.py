"""Smallest flips are exactly what trying everything finds."""

import random

import pytest
from helpers.brute_force import BruteForce, known_answers
from helpers.law_school import RANDOM_ISSUES, random_school, school_library, school_rules

from negwizard.engine.counterfactual import flips
from negwizard.engine.inference import Reasoner
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.terms import Issue, Status, When

FRAME = Frame()


def random_answers(library, seed):
    choose = random.Random(seed)
    answers = {}
    for question in library.questions.values():
        value = choose.choice([None, UNKNOWN, *known_answers(question), *known_answers(question)])
        if value is not None:
            answers[question.id] = Answer(value)
    return answers


@pytest.mark.parametrize("seed", range(60))
def test_flips_are_those_of_brute_force(seed):
    library, rule_sets = random_school(seed, questions=4 + seed % 2)
    reasoner = Reasoner(library, rule_sets)
    answers = random_answers(library, seed)
    everything = BruteForce(Reasoner(library, rule_sets), FRAME, answers)
    for issue in RANDOM_ISSUES:
        found = flips(reasoner, FRAME, answers, issue, limit=2)
        raw = [tuple((change.question, change.value) for change in flip.changes) for flip in found.flips]
        assert len(set(raw)) == len(raw)
        assert set(raw) == everything.minimal_flips(issue, 2)
        for changes, flip in zip(raw, found.flips, strict=True):
            assert flip.after is everything.statuses(dict(changes))[issue]
            assert flip.after is not found.status


@pytest.mark.parametrize("seed", range(60, 72))
def test_sets_of_three_are_found_too(seed):
    library, rule_sets = random_school(seed, questions=4)
    reasoner = Reasoner(library, rule_sets)
    answers = random_answers(library, seed)
    everything = BruteForce(Reasoner(library, rule_sets), FRAME, answers)
    for issue in RANDOM_ISSUES[:2]:
        found = flips(reasoner, FRAME, answers, issue)
        raw = {tuple((change.question, change.value) for change in flip.changes) for flip in found.flips}
        assert raw == everything.minimal_flips(issue, 3)


@pytest.mark.parametrize("seed", range(30))
def test_robustness_is_one_less_than_the_smallest_flip(seed):
    library, rule_sets = random_school(seed, questions=4)
    reasoner = Reasoner(library, rule_sets)
    answers = random_answers(library, seed)
    assessment = reasoner.assess(FRAME, answers, robustness=True)
    for issue in RANDOM_ISSUES:
        result = assessment.issues[issue]
        expected = None if result.status is Status.OPEN else flips(reasoner, FRAME, answers, issue).robustness
        assert result.robustness == expected


EXLAND = Frame(jurisdiction="XX")
CARELESS = {"missing": Answer(("lock",)), "warned": Answer("yes"), "relation": Answer("client")}


@pytest.fixture
def reasoner():
    return Reasoner(school_library(), school_rules())


def test_a_flip_tells_what_changes_from_what_to_what_and_when(reasoner):
    found = flips(reasoner, EXLAND, CARELESS, Issue.BREACH)
    told = [[(c.question, c.before, c.after) for c in flip.changes] for flip in found.flips]
    assert told == [
        [("missing", "A lock", "None of these")],
        [("warned", "Yes", "No")],
        [("contract", "no answer", "Yes"), ("contract_excludes", "no answer", "Yes")],
    ]
    assert [flip.when for flip in found.flips] == [When.BEFORE, When.NOW, When.NEVER]
    assert len(found.by_when()[When.BEFORE]) == 1
    assert (found.status, found.robustness, found.complete) == (Status.MET, 0, True)


def test_a_number_is_varied_by_the_bands_it_can_reach(reasoner):
    answers = {"claimant_fault_percent": Answer(60)}
    (flip,) = [
        flip
        for flip in flips(reasoner, EXLAND, answers, Issue.COMPARATIVE_FAULT).flips
        if flip.changes[0].value == 50
    ]
    assert flip.after is Status.OPEN


def test_a_cancelled_search_says_so(reasoner):
    found = flips(reasoner, EXLAND, CARELESS, Issue.BREACH, cancelled=lambda: True)
    assert (found.flips, found.complete) == ((), False)


def test_progress_is_told(reasoner):
    told = []
    flips(
        reasoner,
        EXLAND,
        CARELESS,
        Issue.BREACH,
        progress=lambda tried, waiting: told.append((tried, waiting)),
    )
    assert [tried for tried, _ in told] == list(range(1, len(told) + 1))


def test_what_nothing_can_overturn_is_solid(reasoner):
    found = flips(reasoner, EXLAND, CARELESS, Issue.NOTICE)
    assert (found.flips, found.robustness) == ((), 3)


def test_flips_do_not_depend_on_what_was_looked_at_before(reasoner):
    fresh = flips(reasoner, EXLAND, CARELESS, Issue.BREACH)
    reasoner.assess(Frame(jurisdiction="YY"), {"relation": Answer("stranger")})
    flips(reasoner, Frame(jurisdiction="YY"), {"contract": Answer("yes")}, Issue.DUTY)
    assert flips(reasoner, EXLAND, CARELESS, Issue.BREACH) == fresh
