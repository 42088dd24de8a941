"""The rules of the program as a job: one case with every question answered, at one place.

Only what the engine does is timed. Which questions are asked, and into which bands numbers and dates fall,
is settled before and stays.
"""

from functools import cache

from benchmarks.jobs import Facts, Job, Stated
from helpers.brute_force import known_answers

from negwizard.engine.inference import Reasoner
from negwizard.engine.stating import answer_facts, facts_of
from negwizard.engine.vocabulary import Decision, Result
from negwizard.knowledge.answers import UNKNOWN, Answer, Frame, Value
from negwizard.knowledge.library import Library, load_library
from negwizard.knowledge.model import Question

FRAME = Frame(jurisdiction="US-PA")
MOST_ALTERNATIVES = 12
"""A checklist of eight options has 256 answers; this many of them are tried."""


@cache
def library() -> Library:
    return load_library()


@cache
def reasoner() -> Reasoner:
    return Reasoner(library())


@cache
def full_answers() -> dict[str, Answer]:
    """Return an answer to every question: the second one where there is a second."""
    known = {question.id: known_answers(question) for question in library().questions.values()}
    return {name: Answer(values[min(1, len(values) - 1)]) for name, values in known.items() if values}


def shipped_job() -> Job:
    statement = reasoner().state(FRAME, full_answers())
    asked = [library().questions[name] for name in statement.answers]
    answers = {question.id: _states(question, statement.answers[question.id].value) for question in asked}
    choices = {
        question.id: tuple(dict.fromkeys((answers[question.id], *_choices(question))))
        for question in asked
        if answers[question.id]
    }
    answers = {name: answers[name] for name in choices}
    changing = {fact for facts in answers.values() for fact in facts}
    stated = [Stated(type(fact), fact.content) for fact in facts_of(library(), statement)]
    background = tuple(fact for fact in stated if fact not in changing)
    name = f"{len(choices)} questions, shipped"
    return Job(name, reasoner().rules, choices, answers, (Decision, Result), background)


def _choices(question: Question) -> list[Facts]:
    values: list[Value] = [*known_answers(question)[:MOST_ALTERNATIVES], UNKNOWN]
    return [*(_states(question, value) for value in values), ()]


def _states(question: Question, value: Value) -> Facts:
    return tuple(Stated(type(fact), fact.content) for fact in answer_facts(question, value))
