"""The questions ask one thing, in plain words, and every answer can be said back as a sentence."""

import re

from negwizard.terms import AnswerKind
from tests.helpers.readability import grade


def test_every_question_can_be_read_at_grade_six(library):
    # A short word stands in for the two sides: their names are the same in every question.
    texts = {q.id: re.sub(r"\{\w+\}", "the shop", q.text) for q in library.questions.values()}
    hard = {name: round(grade(text), 1) for name, text in texts.items() if grade(text) > 6}
    assert not hard


def test_most_propositions_can_be_read_at_grade_eight(reasoner):
    grades = sorted(grade(rule.law.text) for rule in reasoner.rules.rules.values())
    assert grades[len(grades) // 2] < 7
    assert grades[int(len(grades) * 0.8)] < 8.5


def test_every_answer_makes_a_statement(library):
    for question in library.questions.values():
        if question.kind is AnswerKind.YES_NO:
            assert set(question.says) == {"yes", "no"}, question.id
        if question.kind is AnswerKind.SEVERAL_OF:
            assert question.says["none"].endswith("."), question.id
        for option in question.options:
            assert option.says.endswith("."), (question.id, option.id)


def test_a_question_asks_one_thing(library):
    for question in library.questions.values():
        assert question.text.count("?") == 1, question.id


def test_someone_can_tell_the_answer_to_every_question_that_changes_a_result(library):
    for question in library.questions.values():
        assert question.who_knows, question.id
