"""The shipped rules and law: changed step by step they give what a fresh reasoner gives."""

import random
from datetime import date

import pytest
from helpers.brute_force import known_answers

from negwizard.engine.inference import Reasoner
from negwizard.engine.relevance import Relevance
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame
from negwizard.terms import Evidence, Incident, Issue, Perspective, Stage


def random_case(library, seed, share=0.6):
    choose = random.Random(seed)
    frame = Frame(
        choose.choice(list(Perspective)),
        choose.choice(list(Incident)),
        choose.choice(list(library.places)),
        stage=choose.choice(list(Stage)),
    )
    answers = {}
    for question in library.questions.values():
        known = known_answers(question)[:40] if choose.random() < share else []
        if known:
            value = choose.choice([UNKNOWN, *known, *known])
            answers[question.id] = Answer(value, choose.choice(list(Evidence)))
    return frame, answers


@pytest.mark.parametrize("seed", range(4))
def test_incremental_equals_fresh(library, reasoner, seed):
    frame, answers = random_case(library, seed)
    reasoner.assess(*random_case(library, seed + 100))
    assert reasoner.assess(frame, answers) == Reasoner(library).assess(frame, answers)


@pytest.mark.parametrize("seed", range(4))
def test_trying_changes_in_the_sandbox_equals_assessing_them(library, reasoner, seed):
    frame, answers = random_case(library, seed)
    sandbox = reasoner.sandbox(reasoner.state(frame, answers), answers)
    choose = random.Random(seed)
    for _ in range(15):
        question = choose.choice([q for q in library.questions.values() if known_answers(q)])
        value = choose.choice(known_answers(question)[:40])
        sandbox.set({question.id: value})
        changed = reasoner.assess(frame, {**answers, question.id: Answer(value)})
        assert {issue: sandbox.status(issue) for issue in Issue} == {
            issue: result.status for issue, result in changed.issues.items()
        }
        sandbox.restore()


@pytest.mark.parametrize("seed", range(6))
def test_what_relevance_leaves_out_moves_nothing(library, reasoner, seed):
    frame, answers = random_case(library, seed, share=0.4)
    statement = reasoner.state(frame, answers)
    relevance = Relevance(reasoner.possibilities(statement), statement.answers, statement.measures)
    sandbox = reasoner.sandbox(statement, statement.answers)
    known = {name for name, answer in statement.answers.items() if answer.value != UNKNOWN}
    still_open = [q for q in library.questions.values() if q.id not in known and known_answers(q)]
    choose = random.Random(seed)
    for _ in range(40):
        sandbox.set({q.id: choose.choice([None, UNKNOWN, *known_answers(q)[:12]]) for q in still_open})
        before = {issue: sandbox.status(issue) for issue in Issue}
        question = choose.choice(still_open)
        sandbox.set({question.id: choose.choice(known_answers(question)[:12])})
        moved = {issue for issue in Issue if sandbox.status(issue) is not before[issue]}
        sandbox.restore()
        assert moved <= set(relevance.moves(question.id))


def test_a_time_limit_is_told_with_the_statute_of_the_place(reasoner):
    frame = Frame(jurisdiction="US-GA", incident_date=date(2018, 1, 2), as_of=date(2025, 1, 2))
    seen = reasoner.assess(frame, {"suit_filed_date": Answer(date(2024, 1, 2))})
    ground = seen.issues[Issue.LIMITATION_PERIOD].grounds[0]
    (premise,) = ground.reason.premises
    assert (ground.reason.citations, premise.citation) == ((), seen.limitation.citation)
