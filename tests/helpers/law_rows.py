"""The real tables of law in a library without an interview, and short ways to ask them."""

from datetime import date
from functools import cache

from helpers.bare import bare_library
from negwizard.engine.readings import row_on
from negwizard.knowledge.answers import Answer, Frame, Value
from negwizard.knowledge.library import Library, load_law
from negwizard.knowledge.model import LawRow
from negwizard.knowledge.selection import applicable

TODAY = date(2026, 11, 23)


@cache
def law_library() -> Library:
    law = load_law()
    return bare_library(
        places=law.places,
        law=law.law,
        instruments=law.instruments,
        safe_harbors=law.safe_harbors,
        notification=law.notification,
        safeguards=law.safeguards,
    )


def rows_at(place: str, incident: date | None = None) -> tuple[LawRow, ...]:
    return applicable(law_library(), Frame(jurisdiction=place, incident_date=incident))


def row_at(place: str, topic: str, incident: date | None = None) -> LawRow:
    row = row_on(rows_at(place, incident), topic)
    assert row is not None
    return row


def answers(**values: Value) -> dict[str, Answer]:
    return {question: Answer(value) for question, value in values.items()}
