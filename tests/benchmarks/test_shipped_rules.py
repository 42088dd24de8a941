"""How long the shipped rules take: what the user waits for after an answer, and for what-if and flips."""

from itertools import cycle

import pytest
from helpers.brute_force import known_answers

from negwizard.engine.counterfactual import decisive_unknowns, flips, turning_points
from negwizard.engine.inference import Reasoner
from negwizard.knowledge.answers import Answer, Frame
from negwizard.terms import ELEMENTS, AnswerKind

FRAME = Frame(jurisdiction="US-PA")


@pytest.fixture(scope="module")
def answers(library):
    """Return a case with every question answered, the first option first."""
    return {
        question.id: Answer(known_answers(question)[min(1, len(known_answers(question)) - 1)])
        for question in library.questions.values()
        if known_answers(question)
    }


def test_reading_the_rules(benchmark, library):
    benchmark.pedantic(Reasoner, (library,), rounds=5)


def test_a_new_place(benchmark, reasoner, answers):
    places = cycle(("US-GA", "GB-EAW", "EU-GDPR82", "US-PA"))
    benchmark.pedantic(
        reasoner.assess, setup=lambda: ((Frame(jurisdiction=next(places)), answers), {}), rounds=12
    )


def test_one_changed_answer_until_the_whole_assessment_is_there(benchmark, library, reasoner, answers):
    questions = cycle(q for q in library.questions.values() if q.kind is AnswerKind.YES_NO)
    reasoner.assess(FRAME, answers)

    def changed():
        question = next(questions)
        return (FRAME, {**answers, question.id: Answer("no")}), {}

    benchmark.pedantic(reasoner.assess, setup=changed, rounds=100)


def test_whole_what_if_scan(benchmark, library, reasoner, answers):
    """Every other answer to every question on the path."""
    benchmark.pedantic(turning_points, (reasoner, FRAME, answers), rounds=5)


def test_smallest_flips_of_the_four_elements(benchmark, reasoner, answers):
    benchmark.pedantic(lambda: [flips(reasoner, FRAME, answers, issue) for issue in ELEMENTS], rounds=5)


def test_robustness_of_every_issue(benchmark, reasoner, answers):
    benchmark.pedantic(reasoner.assess, (FRAME, answers), {"robustness": True}, rounds=5)


def test_decisive_unknowns_of_an_empty_case(benchmark, reasoner):
    benchmark.pedantic(decisive_unknowns, (reasoner, FRAME, {}), rounds=5)
