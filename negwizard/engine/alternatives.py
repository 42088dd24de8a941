"""Other values that a number or a date might have: one for each band to which it could lead.

Every other kind of question lists its alternatives itself. Numbers and dates are varied one at a time, the
rest of the case as it is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from negwizard.engine.sandbox import Measure
from negwizard.engine.stating import MATCHED_AS_ANSWERS, Statement
from negwizard.knowledge.answers import Answer, Value
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Question
from negwizard.terms import AnswerKind

Bands = frozenset[tuple[str, str]]

_NUMBERS = (0, 1, 5, 9, 10, 20, 25, 34, 49, 50, 51, 75, 100, 249, 250, 500, 501, 1_000, 10_000, 10_001)
_AMOUNTS = (0, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)
_DAYS_LATER = (0, 15, 45, 90, 400, 800, 1_200, 1_900, 2_600, 4_000, 6_000)


@dataclass(frozen=True, slots=True)
class Alternatives:
    """New values of a number or date, with the bands that each leads to."""

    values: tuple[tuple[Value, Bands], ...]


def alternatives(
    library: Library, statement: Statement, measure: Measure, inputs: Mapping[str, tuple[str, ...]]
) -> dict[str, Alternatives]:
    """Return the alternatives of every number and date from which something is measured."""
    measured = dict.fromkeys(name for names in inputs.values() for name in names)
    questions = [library.questions[name] for name in measured if name in library.questions]
    return {
        question.id: _of_question(question, statement, measure)
        for question in questions
        if question.kind not in MATCHED_AS_ANSWERS
    }


def _of_question(question: Question, statement: Statement, measure: Measure) -> Alternatives:
    found: dict[Bands, Value] = {}
    for value in _candidates(question, statement):
        told = {**statement.answers, question.id: Answer(value)}
        bands = frozenset((name, band) for name, band, _, _ in measure(told))
        found.setdefault(bands, value)
    found.pop(frozenset((name, band) for name, band, _, _ in statement.measures), None)
    return Alternatives(tuple((value, bands) for bands, value in found.items()))


def _candidates(question: Question, statement: Statement) -> Iterator[Value]:
    """Yield values to try, those next to the present answer first."""
    if question.kind is AnswerKind.DATE:
        yield from _days(statement)
        return
    values = _AMOUNTS if question.kind is AnswerKind.MONEY else _NUMBERS
    lowest = question.minimum if question.minimum is not None else 0
    highest = question.maximum if question.maximum is not None else max(values)
    given = statement.answers.get(question.id)
    near = given.value if given is not None and isinstance(given.value, int) else lowest
    yield from sorted((v for v in values if lowest <= v <= highest), key=lambda v: (abs(v - near), v))


def _days(statement: Statement) -> Iterator[date]:
    """Yield days counted from every day that the case gives."""
    given = [answer.value for answer in statement.answers.values()]
    anchors = {day for day in given if isinstance(day, date)}
    anchors |= {day for day in (statement.frame.incident_date,) if day is not None}
    latest = statement.frame.as_of
    for anchor in sorted(anchors):
        for later in _DAYS_LATER:
            day = anchor + timedelta(days=later)
            if latest is None or day <= latest:
                yield day
