"""Which ways to a remedy beside the claim are shown for a case."""

from datetime import date

import pytest

from negwizard.engine.remedies import without_other_ways
from negwizard.knowledge.answers import Answer, Frame
from negwizard.knowledge.model import LawRow
from negwizard.terms import Confidence, Incident, Perspective, Stage


def row(topic="other_remedy", **details):
    return LawRow(
        "XX",
        topic,
        "beside",
        "There is another way.",
        "Example Act",
        date(2026, 1, 1),
        Confidence.HIGH,
        details=details,
    )


def shown(told=None, incident=Incident.INSIDER, **details):
    frame = Frame(Perspective.HARMED, incident, "XX", date(2026, 1, 1), Stage.PROOF)
    answers = {name: Answer(value) for name, value in (told or {}).items()}
    return bool(without_other_ways((row(**details),), frame, answers))


def test_a_row_without_conditions_is_shown_where_data_is_at_stake():
    assert shown()
    assert not shown(incident=Incident.PAYMENT_FRAUD)


@pytest.mark.parametrize(
    ("details", "told", "fits"),
    [
        ({"got_out": "insider_took given_out"}, {"how_it_got_out": "given_out"}, True),
        ({"got_out": "insider_took given_out"}, {"how_it_got_out": "lost"}, False),
        ({"got_out": "insider_took given_out"}, {}, False),
        ({"against": "health"}, {"defendant_kind": "health"}, True),
        ({"against": "health"}, {"defendant_kind": "shop"}, False),
        ({"not_against": "government private"}, {"defendant_kind": "private"}, False),
        ({"not_against": "government private"}, {"defendant_kind": "shop"}, True),
        ({"not_against": "government private"}, {}, True),
    ],
)
def test_the_details_say_for_whom_a_way_is_open(details, told, fits):
    assert shown(told, **details) is fits


def test_other_rows_stay():
    frame = Frame(Perspective.HARMED, Incident.PAYMENT_FRAUD, "XX", date(2026, 1, 1), Stage.PROOF)
    rows = (row("distress"), row())
    assert without_other_ways(rows, frame, {}) == rows[:1]
