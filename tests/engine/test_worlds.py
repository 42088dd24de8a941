"""Many changed cases worked out together are what the engine makes of each of them by itself."""

import pytest
from engine.test_flips import FRAME, random_answers
from engine.test_movers import RARELY, VALUES, answered, frames
from helpers.brute_force import BruteForce
from helpers.law_school import RANDOM_ISSUES, random_school, school_library, school_rules
from helpers.on_the_engine import OnTheEngine
from helpers.rule_bases import Said, evaluate, random_base
from hypothesis import given, settings
from hypothesis import strategies as st

from negwizard.engine.grounding import ground, ordered, relaxed_engine_class
from negwizard.engine.inference import Reasoner
from negwizard.engine.worlds import AS_IT_IS, holding
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.knowledge.library import load_library
from negwizard.terms import Issue, OutcomeStatus, Status

EVERYTHING_SAID = [(name, value) for name in ("i0", "i1", "i2", "i3") for value in ("a", "b", "c")]


@settings(max_examples=150, deadline=None)
@given(
    seed=st.integers(0, 10**9),
    worlds=st.lists(st.sets(st.sampled_from(EVERYTHING_SAID)), min_size=1, max_size=9),
)
def test_what_holds_in_each_world_is_what_the_plain_evaluator_says(seed, worlds):
    base = random_base(seed)
    relaxed = relaxed_engine_class(base)()
    for name, value in EVERYTHING_SAID:
        relaxed.declare(Said(id=name, value=value))
    relaxed.run()
    ways = {(Said, pair): [] for pair in EVERYTHING_SAID}
    for conclusion, way in ground(base, relaxed):
        ways.setdefault(conclusion, []).append(way)
    graph = ordered(ways)
    given_worlds = {
        graph.index[Said, pair]: sum(1 << number for number, said in enumerate(worlds) if pair in said)
        for pair in EVERYTHING_SAID
    }
    held = holding(graph, given_worlds, len(worlds))
    for number, said in enumerate(worlds):
        here = {
            (kind.__name__, *content)
            for node, (kind, content) in enumerate(graph.names)
            if held[node] >> number & 1
        }
        assert here == evaluate(base, said)


@pytest.mark.parametrize("seed", range(40))
def test_worlds_are_those_of_brute_force(seed):
    library, rule_sets = random_school(seed, questions=4)
    reasoner = Reasoner(library, rule_sets)
    answers = random_answers(library, seed)
    everything = BruteForce(Reasoner(library, rule_sets), FRAME, answers)
    changes = [dict(change) for change in everything.all_changes(2)]
    worlds = reasoner.worlds(reasoner.state(FRAME, answers), answers, changes)
    assert worlds.count == len(changes) + 1
    for world, change in enumerate([{}, *changes]):
        statuses = everything.statuses(change)
        for issue in RANDOM_ISSUES:
            assert worlds.status(issue, world) is statuses[issue], (issue, change)


@pytest.fixture(scope="module")
def reasoner():
    return Reasoner(load_library())


@RARELY
@given(frame=frames, choose=st.randoms(use_true_random=False), chance=st.sampled_from([0.2, 0.5, 0.8]))
def test_the_shipped_law_gives_in_each_world_what_the_engine_infers(reasoner, frame, choose, chance):
    answers = answered(chance, choose)
    changes = [
        {
            name: choose.choice([None, *VALUES[name]])
            for name in choose.sample(list(VALUES), choose.randint(1, 5))
        }
        for _ in range(12)
    ]
    worlds = reasoner.worlds(reasoner.state(frame, answers), answers, changes)
    engine = OnTheEngine(reasoner)
    for world, change in enumerate([{}, *changes]):
        statuses, outcome = engine.stands(frame, answers, change)
        assert {issue: worlds.status(issue, world) for issue in Issue} == statuses
        assert worlds.outcome(world) is outcome


@pytest.fixture
def school():
    return Reasoner(school_library(), school_rules())


EXLAND = Frame(jurisdiction="XX")
CASE = {"relation": Answer("client"), "missing": Answer(("lock",)), "warned": Answer(UNKNOWN)}


def of(school, *changes, answers=CASE):
    return school.worlds(school.state(EXLAND, answers), answers, changes)


def test_each_world_has_its_own_changes_and_the_first_has_none(school):
    worlds = of(school, {"warned": "yes"}, {"relation": None}, {"warned": "yes", "relation": None})
    assert [worlds.status(Issue.BREACH, world) for world in range(4)] == [
        Status.OPEN,
        Status.MET,
        Status.OPEN,
        Status.MET,
    ]
    assert [worlds.status(Issue.DUTY, world) for world in range(4)] == [
        Status.MET,
        Status.MET,
        Status.OPEN,
        Status.OPEN,
    ]
    assert worlds.outcome(1) is OutcomeStatus.CLAIM_VIABLE


def test_what_differs_is_told_between_any_two_worlds(school):
    worlds = of(school, {"warned": "yes"}, {"relation": None})
    assert list(worlds.differing(AS_IT_IS, 1)) == [Issue.BREACH, Issue.STANDARD_OF_CARE]
    assert list(worlds.differing(AS_IT_IS, 2)) == [Issue.DUTY]
    assert list(worlds.differing(1, 2)) == [Issue.DUTY, Issue.BREACH, Issue.STANDARD_OF_CARE]
    assert list(worlds.differing(1, 1)) == []


def test_a_number_is_measured_anew_in_its_world_only(school):
    shares = {**CASE, "claimant_fault_percent": Answer(10)}
    worlds = of(school, {"claimant_fault_percent": 90}, {"warned": "yes"}, answers=shares)
    for world, changed in enumerate((10, 90, 10)):
        answers = {**shares, "claimant_fault_percent": Answer(changed)}
        assessed = school.assess(EXLAND, answers).issues[Issue.COMPARATIVE_FAULT].status
        assert worlds.status(Issue.COMPARATIVE_FAULT, world) is assessed
    assert worlds.status(Issue.COMPARATIVE_FAULT, 1) is not worlds.status(Issue.COMPARATIVE_FAULT, 0)
