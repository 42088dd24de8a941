"""Reads numbers, amounts and days out of answers; whatever is not said comes back as nothing."""

from collections.abc import Iterable, Mapping
from datetime import date

from negwizard.knowledge.answers import Answer
from negwizard.knowledge.model import LawRow

Answers = Mapping[str, Answer]


def whole(answers: Answers, question: str) -> int | None:
    """Return a number or an amount."""
    value = answers[question].value if question in answers else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def day(answers: Answers, question: str) -> date | None:
    """Return a day."""
    value = answers[question].value if question in answers else None
    return value if isinstance(value, date) else None


def word(answers: Answers, question: str) -> str | None:
    """Return an option or a word."""
    value = answers[question].value if question in answers else None
    return value if isinstance(value, str) else None


def several(answers: Answers, question: str) -> tuple[str, ...]:
    """Return the options chosen of a question that allows several."""
    value = answers[question].value if question in answers else None
    return value if isinstance(value, tuple) else ()


def row_on(rows: Iterable[LawRow], topic: str) -> LawRow | None:
    """Return the row of a topic, if there is one."""
    return next((row for row in rows if row.topic == topic), None)


def number(row: LawRow, key: str) -> int | None:
    """Return a whole number from the details of a row."""
    value = row.details.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
