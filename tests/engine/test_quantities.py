"""Numbers and days fall into the bands that rules read."""

from datetime import date

import pytest
from helpers.law_rows import answers, law_library, rows_at

from negwizard.engine.quantities import BANDS, INPUTS, Measured, quantities
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Frame, Value


def measure(place: str = "US-GA", frame: Frame | None = None, **values: Value) -> dict[str, Measured]:
    frame = frame or Frame(jurisdiction=place)
    rows = rows_at(frame.jurisdiction, frame.incident_date)
    return {found[0]: found for found in quantities(law_library(), frame, answers(**values), rows)}


@pytest.mark.parametrize(
    ("name", "values", "band"),
    [
        ("claimant_share", {"claimant_fault_percent": 20}, "below_bar"),
        ("claimant_share", {"claimant_fault_percent": 50, "others_fault_percent": 10}, "over_bar"),
        ("records_exposed", {"records_exposed": 500}, "up_to_500"),
        ("records_exposed", {"records_exposed": 501}, "up_to_10000"),
        ("records_exposed", {"records_exposed": 10_001}, "over_10000"),
        ("scale", {"staff_count": 9}, "micro"),
        ("scale", {"staff_count": 10}, "small"),
        ("scale", {"staff_count": 50}, "medium"),
        ("scale", {"staff_count": 250}, "large"),
        ("notice_days", {"discovered_date": date(2024, 1, 1), "notice_date": date(2024, 1, 31)}, "up_to_30"),
        ("notice_days", {"discovered_date": date(2024, 1, 1), "notice_date": date(2024, 2, 1)}, "31_to_60"),
        ("notice_days", {"discovered_date": date(2024, 1, 1), "notice_date": date(2024, 3, 2)}, "over_60"),
    ],
)
def test_a_value_falls_into_its_band(name: str, values: dict[str, Value], band: str) -> None:
    assert measure(**values)[name][1] == band
    assert band in BANDS[name]


@pytest.mark.parametrize(
    ("cost", "band"),
    [(500, "precaution_cheaper"), (501, "close"), (1_999, "close"), (2_000, "precaution_dearer")],
)
def test_burden_and_risk_are_weighed_with_a_margin(cost: int, band: str) -> None:
    found = measure(precaution_cost=cost, loss_if_it_happens=10_000, chance_per_year="unlikely")
    name, measured, questions, text = found["burden_risk"]
    assert measured == band
    assert questions == ("precaution_cost", "loss_if_it_happens", "chance_per_year")
    assert "a risk of $1,000 a year" in text


@pytest.mark.parametrize(("staff", "band"), [(249, "within"), (250, "over")])
def test_the_size_limit_of_a_safe_harbor_is_compared(staff: int, band: str) -> None:
    assert measure("US-TX", staff_count=staff)["safe_harbor_size"][1] == band
    assert "safe_harbor_size" not in measure("US-OH", staff_count=staff)


def test_a_time_limit_is_stated_only_with_a_day_to_compare() -> None:
    incident = date(2017, 5, 13)
    given = Frame(jurisdiction="US-GA", incident_date=incident, as_of=date(2018, 1, 1))
    assert measure(frame=given, suit_filed_date=NOT_APPLICABLE)["limitation"][1] == "running"
    assert "limitation" not in measure(frame=given)
    filed = measure(
        frame=Frame(jurisdiction="US-GA", incident_date=incident), suit_filed_date=date(2030, 1, 1)
    )
    assert filed["limitation"][1] == "expired"
    assert filed["limitation"][2] == ("suit_filed_date",)


def test_what_is_not_known_is_not_measured() -> None:
    assert measure(staff_count=UNKNOWN, records_exposed=UNKNOWN, claimant_fault_percent=UNKNOWN) == {}


def test_only_the_answers_used_are_named() -> None:
    assert measure(claimant_fault_percent=5)["claimant_share"][2] == ("claimant_fault_percent",)
    assert set(INPUTS) == set(BANDS)


def test_the_order_of_answers_does_not_matter() -> None:
    given: dict[str, Answer] = answers(staff_count=5, records_exposed=7, claimant_fault_percent=3)
    turned = dict(reversed(given.items()))
    frame, rows = Frame(jurisdiction="US-GA"), rows_at("US-GA")
    assert quantities(law_library(), frame, given, rows) == quantities(law_library(), frame, turned, rows)
