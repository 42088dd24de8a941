"""Time limits come as days to check."""

from datetime import date

import pytest
from helpers.law_rows import answers, law_library, row_at, rows_at

from negwizard.engine.time_limits import limitation_band, limitation_result, window, years_after
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Frame


@pytest.mark.parametrize(
    ("start", "years", "generous", "day"),
    [
        (date(2024, 2, 29), 1, False, date(2025, 2, 28)),
        (date(2024, 2, 29), 1, True, date(2025, 3, 1)),
        (date(2024, 2, 29), 4, False, date(2028, 2, 29)),
        (date(2023, 3, 15), 2, False, date(2025, 3, 15)),
        (date(2023, 8, 31), 0.5, False, date(2024, 2, 29)),
        (date(2023, 12, 31), 1, True, date(2024, 12, 31)),
    ],
)
def test_years_are_counted_over_leap_days(start: date, years: float, generous: bool, day: date) -> None:
    assert years_after(start, years, generous=generous) == day


def test_careful_and_generous_days_differ_where_the_kind_of_harm_decides() -> None:
    frame = Frame(jurisdiction="US-GA", incident_date=date(2017, 5, 13))
    told = answers(notice_date=date(2017, 9, 7))
    # discovery counts little in Georgia: the careful day runs from the incident
    assert window(row_at("US-GA", "limitation"), frame, told) == (date(2019, 5, 13), date(2021, 9, 7))


def test_where_discovery_counts_time_runs_from_the_first_day_of_knowledge() -> None:
    frame = Frame(jurisdiction="US-PA", incident_date=date(2020, 1, 1))
    known = answers(notice_date=date(2020, 6, 1), misuse_date=date(2020, 4, 1))
    assert window(row_at("US-PA", "limitation"), frame, known) == (date(2022, 4, 1), date(2022, 4, 1))


def test_a_long_stop_ends_all_time() -> None:
    frame = Frame(jurisdiction="CA-ON", incident_date=date(2000, 1, 1))
    late = answers(misuse_date=date(2014, 6, 1))
    assert window(row_at("CA-ON", "limitation"), frame, late) == (date(2015, 1, 1), date(2015, 1, 1))


def test_without_any_date_no_day_is_made_up() -> None:
    result = limitation_result(law_library(), Frame(jurisdiction="US-PA"), {}, rows_at("US-PA"))
    assert result is not None
    assert (result.cautious_day, result.outer_day, result.starts) == (None, None, ())
    assert "Without a date" in result.text


def test_the_result_says_what_may_start_the_clock() -> None:
    frame = Frame(jurisdiction="US-GA", incident_date=date(2017, 5, 13))
    result = limitation_result(law_library(), frame, answers(notice_date=date(2017, 9, 7)), rows_at("US-GA"))
    assert result is not None
    assert [text for text, _ in result.starts] == ["the incident happened", "the people concerned were told"]
    assert (result.shortest_years, result.longest_years) == (2, 4)
    assert "act before May 13, 2019; after September 7, 2021" in result.text


@pytest.mark.parametrize(
    ("place", "said", "begins"),
    [
        (
            "US-AK",
            {"defendant_kind": "government", "public_body_kind": "state"},
            "Suing a public body often takes a notice long before the days below: ask a lawyer at once. In",
        ),
        (
            "AU-NSW",
            {"payment_sides": "customer_blames_bank"},
            "A bank must often be told of a wrong payment long before the days below, or the claim is lost.",
        ),
        ("US-GA", {"defendant_kind": "government"}, "In Georgia"),
        ("US-GA", {"payment_sides": "customer_blames_bank"}, "In Georgia"),
        ("US-GA", {"defendant_kind": "shop", "payment_sides": "payer_blames_payee"}, "In Georgia"),
    ],
)
def test_where_no_row_says_when_notice_is_due_a_general_word_comes_first(
    place: str, said: dict[str, str], begins: str
) -> None:
    frame = Frame(jurisdiction=place, incident_date=date(2026, 3, 1))
    told = {name: Answer(value) for name, value in said.items()}
    result = limitation_result(law_library(), frame, told, rows_at(place))
    assert result is not None
    assert result.text.startswith(begins)
    assert "before March 1, 20" in result.text or "Take March 1, 20" in result.text


def test_the_law_before_a_change_governs_an_earlier_incident() -> None:
    frame = Frame(jurisdiction="US-LA", incident_date=date(2024, 6, 30))
    result = limitation_result(law_library(), frame, {}, rows_at("US-LA", date(2024, 6, 30)))
    assert result is not None
    assert result.outer_day == date(2025, 6, 30)


def test_a_place_without_a_known_limit_gives_no_result() -> None:
    assert limitation_result(law_library(), Frame(jurisdiction="OTHER"), {}, rows_at("OTHER")) is None


@pytest.mark.parametrize(
    ("as_of", "band"),
    [
        (date(2019, 5, 12), "running"),
        (date(2019, 5, 13), "between"),
        (date(2021, 5, 13), "between"),
        (date(2021, 5, 14), "expired"),
        (None, None),
    ],
)
def test_while_no_suit_is_filed_the_day_of_the_assessment_counts(
    as_of: date | None, band: str | None
) -> None:
    frame = Frame(jurisdiction="US-GA", incident_date=date(2017, 5, 13), as_of=as_of)
    none_filed = answers(suit_filed_date=NOT_APPLICABLE)
    assert limitation_band(row_at("US-GA", "limitation"), frame, none_filed) == band


def test_while_it_is_not_said_whether_suit_was_filed_nothing_is_decided() -> None:
    frame = Frame(jurisdiction="US-GA", incident_date=date(2017, 5, 13), as_of=date(2030, 1, 1))
    row = row_at("US-GA", "limitation")
    assert limitation_band(row, frame, {}) is None
    assert limitation_band(row, frame, answers(suit_filed_date=UNKNOWN)) is None


def test_the_day_of_the_suit_goes_before_the_day_of_the_assessment() -> None:
    frame = Frame(jurisdiction="US-GA", incident_date=date(2017, 5, 13), as_of=date(2025, 1, 1))
    filed = answers(suit_filed_date=date(2018, 1, 1))
    assert limitation_band(row_at("US-GA", "limitation"), frame, filed) == "running"


def test_where_time_starts_with_the_end_of_a_year_nothing_is_over_before_that_day() -> None:
    frame = Frame(jurisdiction="DE", incident_date=date(2023, 2, 1))
    row = row_at("DE", "limitation")
    # known on 1 March 2023, so the three years of BGB 195 and 199 end with 31 December 2026
    told = answers(misuse_date=date(2023, 3, 1), suit_filed_date=date(2026, 12, 31))
    assert limitation_band(row, frame, told) == "between"


def test_in_germany_the_last_day_is_the_end_of_a_year() -> None:
    frame = Frame(jurisdiction="DE", incident_date=date(2023, 2, 1))
    told = answers(misuse_date=date(2024, 1, 5))
    assert window(row_at("DE", "limitation"), frame, told) == (date(2027, 12, 31), date(2027, 12, 31))
    # ten years from the claim itself end all time
    late = answers(misuse_date=date(2032, 5, 1))
    assert window(row_at("DE", "limitation"), frame, late) == (date(2033, 2, 1), date(2033, 2, 1))


@pytest.mark.parametrize(
    ("known", "outer"),
    [
        (date(2016, 1, 1), date(2021, 3, 1)),
        (date(2020, 6, 1), date(2023, 6, 1)),
        (date(2029, 1, 1), date(2030, 3, 1)),
    ],
)
def test_in_new_zealand_time_runs_from_the_act_and_late_knowledge_gives_three_years(known, outer) -> None:
    frame = Frame(jurisdiction="NZ", incident_date=date(2015, 3, 1))
    assert window(row_at("NZ", "limitation"), frame, answers(misuse_date=known)) == (date(2021, 3, 1), outer)


def test_a_bank_customer_is_told_that_the_days_are_those_of_negligence() -> None:
    frame = Frame(jurisdiction="US-NY", incident_date=date(2026, 3, 1))
    said = "A claim under the law on payments may have more time, or less."
    for sides, told in (("customer_blames_bank", True), ("payer_blames_payee", False)):
        result = limitation_result(law_library(), frame, answers(payment_sides=sides), rows_at("US-NY"))
        assert result is not None
        assert (said in result.text) is told
    german = Frame(jurisdiction="DE", incident_date=date(2026, 3, 1))
    result = limitation_result(
        law_library(), german, answers(payment_sides="customer_blames_bank"), rows_at("DE")
    )
    assert result is not None
    assert said not in result.text


def test_a_short_time_to_sue_a_public_body_is_the_careful_one() -> None:
    frame = Frame(jurisdiction="US-IL", incident_date=date(2023, 3, 1), as_of=date(2026, 1, 1))
    rows, limit = rows_at("US-IL"), row_at("US-IL", "limitation")
    county = answers(defendant_kind="government", public_body_kind="local", suit_filed_date=date(2024, 6, 1))
    shop = answers(defendant_kind="shop", suit_filed_date=date(2024, 6, 1))
    assert limitation_band(limit, frame, shop, rows) == "running"
    assert limitation_band(limit, frame, county, rows) == "between"
    result = limitation_result(law_library(), frame, county, rows)
    assert result is not None
    assert result.cautious_day == date(2024, 3, 1)
