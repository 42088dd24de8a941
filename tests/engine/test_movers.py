"""The shipped law: questions that are passed over move nothing, and the order of answers does not matter."""

from datetime import date
from itertools import pairwise

import pytest
from helpers.on_the_engine import OnTheEngine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from negwizard.engine.inference import Reasoner
from negwizard.engine.possibilities import known_values
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.knowledge.interview import path
from negwizard.knowledge.library import load_library
from negwizard.terms import AnswerKind, Evidence, Incident, Issue, Perspective, Stage

LIBRARY = load_library()
QUESTIONS = list(LIBRARY.questions.values())
DAYS = [date(2015, 3, 1), date(2022, 6, 1), date(2023, 7, 1), date(2025, 2, 1), date(2040, 1, 1)]
RARELY = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def values(question):
    """Return values to choose from: every option, and numbers and days on both sides of every limit."""
    known = [value for value in known_values(question) if value != "none"]
    if question.kind is AnswerKind.SEVERAL_OF:
        return [(), *((value,) for value in known), *(tuple(sorted(it)) for it in pairwise(known))]
    if question.kind in (AnswerKind.NUMBER, AnswerKind.MONEY):
        numbers = (0, 1, 10, 50, 51, 90, 1000, 100000)
        return [it for it in numbers if (question.maximum is None or it <= question.maximum)]
    if question.kind is AnswerKind.DATE:
        return DAYS
    return ["some words"] if question.kind is AnswerKind.TEXT else known


VALUES = {question.id: [UNKNOWN, *values(question)] for question in QUESTIONS}
frames = st.builds(
    Frame,
    perspective=st.sampled_from(Perspective),
    incident=st.sampled_from(Incident),
    jurisdiction=st.sampled_from(list(LIBRARY.places)),
    incident_date=st.none() | st.sampled_from(DAYS[:3]),
    as_of=st.none() | st.sampled_from(DAYS),
    stage=st.sampled_from(Stage),
)


def answered(chance, choose):
    """Answer each question with the given chance."""
    return {
        name: Answer(choose.choice(VALUES[name]), choose.choice(list(Evidence)))
        for name in VALUES
        if choose.random() < chance
    }


@pytest.fixture(scope="module")
def reasoner():
    return Reasoner(LIBRARY)


@RARELY
@given(frame=frames, choose=st.randoms(use_true_random=False), chance=st.sampled_from([0.2, 0.5, 0.8]))
def test_a_question_left_out_changes_nothing_whatever_else_is_answered(reasoner, frame, choose, chance):
    answers = answered(chance, choose)
    asked = path(LIBRARY, frame, answers)
    movers = reasoner.movers(frame, answers)
    known = {name for name, answer in answers.items() if name in asked and answer.value != UNKNOWN}
    left_out = [name for name in asked if name not in movers | known]
    still_open = [name for name in VALUES if name not in known]
    on_the_path = reasoner.state(frame, answers).answers
    engine = OnTheEngine(reasoner)
    for _ in range(6):
        completion = {name: choose.choice([None, *VALUES[name]]) for name in still_open}
        before = engine.stands(frame, on_the_path, completion)
        for name in choose.sample(left_out, min(4, len(left_out))):
            for value in (None, *choose.sample(VALUES[name], min(4, len(VALUES[name])))):
                assert engine.stands(frame, on_the_path, {**completion, name: value}) == before, (name, value)


@RARELY
@given(frame=frames, choose=st.randoms(use_true_random=False), chance=st.sampled_from([0.3, 0.7, 1.0]))
def test_answers_in_any_order_give_an_equal_assessment(reasoner, frame, choose, chance):
    answers = answered(chance, choose)
    shuffled = list(answers.items())
    choose.shuffle(shuffled)
    first = reasoner.assess(frame, answers)
    reasoner.assess(frame, dict(shuffled[: len(shuffled) // 2]))
    assert reasoner.assess(frame, dict(shuffled)) == first


def test_a_question_that_leads_to_a_measured_one_is_a_mover(reasoner):
    frame = Frame(incident=Incident.LOST_DEVICE, jurisdiction="US-AK")
    figures = {
        "trade_standard": "none",
        "precaution_cost": 100,
        "loss_if_it_happens": 1000000,
        "chance_per_year": "even",
    }
    answers = {name: Answer(value) for name, value in figures.items()}
    care = [
        reasoner.assess(frame, {**answers, "weigh_cost": Answer(said)}).issues[Issue.STANDARD_OF_CARE].status
        for said in ("yes", "no")
    ]
    assert care[0] is not care[1]
    assert "weigh_cost" in reasoner.movers(frame, {"trade_standard": Answer("none")})
