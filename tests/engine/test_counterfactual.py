"""What if, and which unknowns decide."""

import pytest
from helpers.law_school import school_library, school_rules

from negwizard.engine.counterfactual import decisive_unknowns, turning_points, what_if
from negwizard.engine.inference import Reasoner
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.terms import Issue, OutcomeStatus, Status

FRAME = Frame(jurisdiction="XX")
ANSWERS = {"relation": Answer("client"), "missing": Answer(("lock",)), "warned": Answer(UNKNOWN)}


@pytest.fixture
def reasoner():
    return Reasoner(school_library(), school_rules())


def test_what_if_shows_both_sides_and_what_differs(reasoner):
    found = what_if(reasoner, FRAME, ANSWERS, {"warned": Answer("yes"), "relation": None})
    moved = {change.issue: (change.before, change.after) for change in found.changes}
    assert moved == {
        Issue.DUTY: (Status.MET, Status.OPEN),
        Issue.BREACH: (Status.OPEN, Status.MET),
        Issue.STANDARD_OF_CARE: (Status.OPEN, Status.MET),
    }
    assert found.before == reasoner.assess(FRAME, ANSWERS)
    assert found.after.unanswered[0] == "relation"
    assert not found.outcome.changed


def test_what_if_of_nothing_changes_nothing(reasoner):
    found = what_if(reasoner, FRAME, ANSWERS, {})
    assert found.changes == ()
    assert found.before == found.after


def test_a_decisive_unknown_says_what_each_answer_would_do_and_who_knows(reasoner):
    unknowns = {found.question: found for found in decisive_unknowns(reasoner, FRAME, ANSWERS)}
    warned = unknowns["warned"]
    assert warned.said_unknown
    (yes,) = warned.effects
    assert yes.text == "Yes"
    assert [(change.issue, change.after) for change in yes.changes] == [
        (Issue.BREACH, Status.MET),
        (Issue.STANDARD_OF_CARE, Status.MET),
    ]
    assert yes.outcome.after is OutcomeStatus.CLAIM_VIABLE
    assert warned.issues == (Issue.BREACH, Issue.STANDARD_OF_CARE)


def test_an_unknown_that_needs_company_names_the_issues_it_could_move(reasoner):
    unknowns = {found.question: found for found in decisive_unknowns(reasoner, FRAME, ANSWERS)}
    contract = unknowns["contract"]
    assert not contract.said_unknown
    assert contract.effects == ()
    assert Issue.DUTY in contract.together


def test_an_unknown_that_moves_nothing_is_left_out(reasoner):
    answers = {**ANSWERS, "missing": Answer(("guard",))}
    assert "warned" not in {found.question for found in decisive_unknowns(reasoner, FRAME, answers)}


def test_a_turning_point_is_a_question_where_one_other_answer_is_enough(reasoner):
    points = {found.question: found for found in turning_points(reasoner, FRAME, ANSWERS)}
    assert points["relation"].before == "As a client"
    (stranger,) = points["relation"].effects
    assert stranger.value == "stranger"
    assert [(change.issue, change.before) for change in stranger.changes] == [(Issue.DUTY, Status.MET)]
    assert "contract" not in points


def test_a_tick_more_or_less_is_tried_with_the_other_ticks_left_as_they_are(reasoner):
    answers = {**ANSWERS, "missing": Answer(("guard", "lock")), "warned": Answer("yes")}
    points = {found.question: found for found in turning_points(reasoner, FRAME, answers)}
    assert [effect.value for effect in points["missing"].effects] == [("guard",)]


def test_turning_points_are_all_that_single_changes_do(reasoner):
    for point in turning_points(reasoner, FRAME, ANSWERS):
        for effect in point.effects:
            alone = what_if(reasoner, FRAME, ANSWERS, {point.question: Answer(effect.value)})
            assert (alone.changes, alone.outcome) == (effect.changes, effect.outcome)


def test_trying_things_out_leaves_the_assessment_as_it_was(reasoner):
    before = reasoner.assess(FRAME, ANSWERS)
    decisive_unknowns(reasoner, FRAME, ANSWERS)
    what_if(reasoner, FRAME, ANSWERS, {"warned": Answer("no")})
    assert reasoner.assess(FRAME, ANSWERS) == before
