"""Damages set by statute are worked out for each person, under the statute in force on the day."""

from datetime import date

import pytest
from helpers.law_rows import answers, law_library

from negwizard.engine.statutory import statutory_damages
from negwizard.knowledge.answers import Answer, Frame
from negwizard.knowledge.selection import applicable
from negwizard.terms import Incident


def found(day: date, incident: Incident = Incident.BREAK_IN, place: str = "US-CA", **said: object):
    library = law_library()
    frame = Frame(jurisdiction=place, incident=incident, incident_date=day, as_of=day)
    given = answers(**{"how_it_got_out": "taken_on_purpose", "claimant_role": "customer"} | said)
    return statutory_damages(library, frame, given, applicable(library, frame))


def test_the_sums_of_the_day_apply():
    (before,), (after,) = found(date(2024, 12, 31)), found(date(2025, 1, 1))
    assert (before.low_each, before.high_each) == (100, 750)
    assert (after.low_each, after.high_each) == (107, 799)
    assert not found(date(2019, 12, 31))


def test_the_range_for_all_people_is_worked_out_in_words():
    (statute,) = found(date(2025, 6, 1), records_exposed=1000)
    assert (
        statute.steps[-1]
        == "For 1,000 people, if all of them sue and the statute fits each: $107,000 to $799,000."
    )


def test_where_the_data_was_encrypted_the_sums_are_not_held_out():
    (statute,) = found(date(2025, 6, 1), data_encrypted="yes")
    assert statute.steps[0].endswith("as a rule nothing is owed under this one.")
    (readable,) = found(date(2025, 6, 1), data_encrypted="no")
    assert readable.steps[0].startswith("For each person")


@pytest.mark.parametrize("incident", [Incident.PAYMENT_FRAUD, Incident.NONE_YET])
def test_without_data_that_got_out_no_statute_applies(incident):
    assert not found(date(2025, 6, 1), incident)


def test_a_bank_that_gave_out_cards_is_no_consumer():
    library = law_library()
    frame = Frame(jurisdiction="US-CA", incident_date=date(2025, 6, 1), as_of=date(2025, 6, 1))
    given = {"how_it_got_out": Answer("taken_on_purpose"), "claimant_role": Answer("card_bank")}
    assert not statutory_damages(library, frame, given, applicable(library, frame))


def test_data_given_to_a_trickster_has_got_out_and_data_within_reach_has_not_been_shown_to():
    assert found(date(2025, 6, 1), how_it_got_out="tricked_out")
    assert not found(date(2025, 6, 1), how_it_got_out="maybe_out")


def test_a_statute_on_health_records_needs_such_records_and_such_a_holder():
    day = date(2025, 6, 1)
    assert len(found(day, data_kinds=("card",), defendant_kind="health")) == 1
    assert len(found(day, data_kinds=("card", "health"), defendant_kind="shop")) == 1
    general, medical = found(
        day, data_kinds=("health",), defendant_kind="health", claimant_role="patient", records_exposed=20
    )
    assert (general.low_each, medical.low_each, medical.high_each) == (107, 1000, 1000)
    assert medical.steps == (
        "For each person: $1,000.",
        "For 20 people, if all of them sue and the statute fits each: $20,000.",
    )


def test_illinois_knows_sums_for_prints_and_for_genes():
    day = date(2025, 6, 1)
    assert not found(day, place="US-IL", data_kinds=("card",))
    (prints,) = found(day, place="US-IL", data_kinds=("body",), claimant_role="employee")
    assert (prints.low_each, prints.high_each) == (1000, 5000)
    both = found(day, place="US-IL", data_kinds=("body", "genes"))
    assert [statute.low_each for statute in both] == [1000, 2500]
