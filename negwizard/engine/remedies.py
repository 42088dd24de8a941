"""Ways to a remedy beside the claim that is judged: privacy torts, statutes, tribunals, commissioners."""

from collections.abc import Sequence
from typing import Final

from negwizard.engine.readings import Answers, word
from negwizard.knowledge.answers import Frame
from negwizard.knowledge.model import LawRow
from negwizard.terms import Incident

OTHER_REMEDY: Final = "other_remedy"
_ASKS: Final = {"got_out": "how_it_got_out", "against": "defendant_kind"}
"""Details of a row that name answers, one of which must be given, and the question of each."""


def without_other_ways(rows: Sequence[LawRow], frame: Frame, answers: Answers) -> tuple[LawRow, ...]:
    """Return the rows, of those on other ways to a remedy only the ones that fit the case."""
    return tuple(row for row in rows if row.topic != OTHER_REMEDY or _fits(row, frame, answers))


def _fits(row: LawRow, frame: Frame, answers: Answers) -> bool:
    """Data must be at stake; what a row asks for must be told, and what it leaves out must not be."""
    if frame.incident is Incident.PAYMENT_FRAUD:
        return False
    for detail, question in _ASKS.items():
        named = str(row.details.get(detail, "")).split()
        if named and word(answers, question) not in named:
            return False
    return word(answers, "defendant_kind") not in str(row.details.get("not_against", "")).split()
