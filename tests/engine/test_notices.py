"""Notices due before the last day to sue: the row that fits, its day, and general words without a row."""

from datetime import date, timedelta
from itertools import product

import pytest
from helpers.law_rows import answers, law_library, row_at, rows_at
from hypothesis import given
from hypothesis import strategies as st

from negwizard.assessment import LimitationResult, NoticeDue
from negwizard.engine.notices import (
    PAYMENT,
    PUBLIC,
    TOPICS,
    fitting,
    general_words,
    notice_day,
    without_others,
)
from negwizard.engine.time_limits import limitation_result, window
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Frame
from negwizard.knowledge.days import months_after
from negwizard.knowledge.library import load_law
from negwizard.knowledge.model import LawRow
from negwizard.terms import Perspective

DAY = date(2026, 3, 1)
BODIES = ("national", "state", "local")
WAYS = ("wire", "abroad", "app", "card", "check")
DAYS = st.dates(date(2005, 1, 1), date(2040, 12, 31))


def result_of(place: str, incident: date | None = DAY, **said: str | date) -> LimitationResult | None:
    frame = Frame(jurisdiction=place, incident_date=incident, as_of=date(2026, 4, 1))
    told = {name: Answer(value) for name, value in said.items()}
    return limitation_result(law_library(), frame, told, rows_at(place, incident))


def notices(place: str, incident: date | None = DAY, **said: str | date) -> tuple[NoticeDue, ...]:
    result = result_of(place, incident, **said)
    return result.notices if result else ()


def days(place: str, incident: date | None = DAY, **said: str | date) -> list[date | None]:
    return [notice.day for notice in notices(place, incident, **said)]


def chosen(place: str, **said: str) -> set[str]:
    found = fitting(rows_at(place, DAY), {name: Answer(value) for name, value in said.items()})
    return {f"{row.place} {row.details['id']}" for row in found}


@pytest.mark.parametrize(
    ("place", "kind", "expected"),
    [
        ("US-GA", "state", [date(2027, 3, 1)]),
        ("US-GA", "local", [date(2026, 9, 1), date(2027, 3, 1)]),
        ("US-GA", "national", [date(2028, 3, 1)]),
        ("US-CA", "local", [date(2026, 9, 1)]),
        ("US-NY", "state", [date(2026, 5, 30)]),
        ("US-NJ", "local", [date(2026, 5, 30)]),
        ("US-CO", "state", [date(2026, 8, 30)]),
        ("US-WI", "local", [date(2026, 6, 29)]),
        ("US-IN", "state", [date(2026, 11, 26)]),
        ("US-IN", "local", [date(2026, 8, 28)]),
        ("US-VA", "state", [date(2027, 3, 1)]),
        ("US-VA", "local", [date(2026, 9, 1)]),
        ("US-MS", "local", [date(2026, 12, 1)]),  # one year to sue, and 90 days back from there
        ("US-WA", "local", [date(2028, 12, 31)]),  # 60 days back from three years
        ("CA-BC", "local", [date(2026, 5, 1)]),
        ("ZA", "national", [date(2026, 9, 1)]),
        ("GB-EAW", "local", [None]),
        ("US-AK", "state", []),
        ("US-GA", "tribe", []),
        ("US-GA", "court_office", []),
    ],
)
def test_the_kind_of_body_decides_which_time_is_counted(
    place: str, kind: str, expected: list[date | None]
) -> None:
    assert days(place, defendant_kind="government", public_body_kind=kind) == expected


def test_in_a_month_that_is_too_short_its_last_day_counts() -> None:
    city = {"defendant_kind": "government", "public_body_kind": "local"}
    assert days("US-CA", date(2025, 8, 31), **city) == [date(2026, 2, 28)]
    assert days("US-OK", date(2024, 2, 29), **city) == [date(2025, 2, 28)]


def test_only_a_public_body_has_to_be_told_so() -> None:
    assert notices("US-GA", defendant_kind="shop", public_body_kind="local") == ()
    assert notices("US-GA", public_body_kind="local") == ()


@pytest.mark.parametrize("kind", [None, UNKNOWN, NOT_APPLICABLE])
def test_while_the_kind_of_body_is_not_known_every_row_of_the_place_shows(kind: str | None) -> None:
    said = {"defendant_kind": "government"} | ({"public_body_kind": kind} if kind else {})
    assert chosen("US-GA", **said) == {"US-GA state", "US-GA city", "US-GA county", "US national"}
    rows = rows_at("US-GA", DAY)
    assert not list(general_words(rows, {name: Answer(value) for name, value in said.items()}))


def test_the_row_for_the_nation_does_not_speak_for_a_body_of_unknown_kind() -> None:
    result = result_of("US-AK", defendant_kind="government")
    assert result is not None
    assert [notice.citation.id for notice in result.notices] == ["US/public_notice/national"]
    assert result.text.startswith("Suing a public body often takes a notice long before the days below: ask")
    told = result_of("US-AK", defendant_kind="government", public_body_kind="national")
    assert told is not None
    assert "long before the days below" not in told.text


@pytest.mark.parametrize(
    ("place", "said", "expected"),
    [
        ("US-PA", {"payment_way": "wire"}, {"US wire_year"}),
        ("US-PA", {"payment_way": "abroad", "consumer_account": "yes"}, {"US wire_year"}),
        ("US-PA", {"payment_way": "app", "consumer_account": "yes"}, {"US statement_60", "US lost_card_2"}),
        ("US-PA", {"payment_way": "app", "consumer_account": "no"}, {"US transfer_year"}),
        ("US-PA", {"payment_way": "card", "consumer_account": "yes"}, {"US statement_60", "US lost_card_2"}),
        ("US-PA", {"payment_way": "card", "consumer_account": "no"}, set()),
        ("US-PA", {"payment_way": "check"}, {"US check_year", "US same_forger"}),
        ("US-NY", {"payment_way": "check"}, {"US-NY check_year", "US-NY same_forger"}),
        ("US-GA", {"payment_way": "check"}, {"US-GA check_year", "US same_forger"}),
        ("US-PA", {"payment_way": "check", "order_given_by": "customer_tricked"}, set()),
        ("US-PA", {"payment_way": "wire", "order_given_by": "customer_tricked"}, {"US wire_year"}),
        ("DE", {"payment_way": "wire", "consumer_account": "yes"}, {"DE thirteen_months"}),
        ("DE", {"payment_way": "card", "consumer_account": "no"}, {"DE thirteen_months_business"}),
        ("DE", {"payment_way": "check"}, set()),
        ("IE", {"payment_way": "app", "consumer_account": "yes"}, {"IE thirteen_months"}),
        ("GB-EAW", {"payment_way": "wire", "order_given_by": "customer_tricked"}, {"GB-EAW tricked_refund"}),
        (
            "GB-EAW",
            {"payment_way": "wire", "order_given_by": "crook", "consumer_account": "yes"},
            {"GB-EAW thirteen_months"},
        ),
        ("AU-NSW", {"payment_way": "wire"}, set()),
    ],
)
def test_the_way_of_paying_and_the_account_decide_which_row_speaks(
    place: str, said: dict[str, str], expected: set[str]
) -> None:
    assert chosen(place, payment_sides="customer_blames_bank", **said) == expected


def test_days_for_telling_the_bank() -> None:
    bank = {"payment_sides": "customer_blames_bank"}
    assert days("US-PA", payment_way="wire", **bank) == [date(2027, 3, 1)]
    card = days("US-PA", payment_way="card", consumer_account="yes", **bank)
    assert card == [date(2026, 3, 3), date(2026, 4, 30)]
    assert days("DE", payment_way="card", consumer_account="yes", **bank) == [date(2027, 4, 1)]
    assert days("US-NY", payment_way="check", **bank) == [date(2026, 3, 15), date(2027, 3, 1)]


def test_only_a_customer_who_blames_the_own_bank_is_told_so() -> None:
    assert notices("US-PA", payment_sides="payer_blames_payee", payment_way="wire") == ()


def test_a_notice_shows_its_source_and_its_mark_and_says_from_what_it_counts() -> None:
    (state,) = notices("US-GA", defendant_kind="government", public_body_kind="state")
    assert state.citation.cite == "O.C.G.A. 50-21-26(a)(1)"
    assert not state.citation.check_this
    assert (
        state.when == "Counted from March 1, 2026, the earliest day that may count, act before March 1, 2027."
    )
    (utah,) = notices("US-UT", defendant_kind="government", public_body_kind="state")
    assert utah.citation.check_this
    (back,) = notices("US-WA", defendant_kind="government", public_body_kind="state")
    assert back.when == "Counted back from the careful day to sue, act before December 31, 2028."
    (none,) = notices("GB-EAW", defendant_kind="government", public_body_kind="state")
    assert none.when == ""


def test_where_the_law_counts_from_knowledge_the_first_day_of_knowledge_counts() -> None:
    body = {"defendant_kind": "government", "public_body_kind": "state"}
    (state,) = notices("US-GA", notice_date=date(2026, 6, 1), misuse_date=date(2026, 5, 1), **body)
    assert state.day == date(2027, 5, 1)
    assert "May 1, 2026, the first day on which the harm showed," in state.when
    (texas,) = notices("US-TX", notice_date=date(2026, 6, 1), **body)
    assert texas.day == date(2026, 9, 1)  # counted from the event, whatever was known


def test_without_a_date_no_day_is_made_up() -> None:
    (state,) = notices("US-GA", None, defendant_kind="government", public_body_kind="state")
    assert state.day is None
    assert state.when == "Without a date the last day cannot be worked out."


def test_a_day_that_has_passed_is_said_to_have_passed() -> None:
    (late,) = notices("US-NJ", date(2026, 1, 1), defendant_kind="government", public_body_kind="state")
    assert late.day == date(2026, 4, 1)
    assert late.when.endswith("ask a lawyer at once.")
    (early,) = notices("US-NJ", date(2026, 1, 2), defendant_kind="government", public_body_kind="state")
    assert early.when.endswith("act before April 2, 2026.")


def test_the_law_in_force_on_the_day_of_the_event_sets_the_time() -> None:
    body = {"defendant_kind": "government", "public_body_kind": "state"}
    assert days("US-ME", date(2019, 12, 31), **body) == [date(2020, 6, 28)]
    assert days("US-ME", date(2020, 1, 1), **body) == [date(2020, 12, 31)]


def test_notices_show_where_no_limit_for_the_suit_is_known() -> None:
    result = result_of("US", defendant_kind="government", public_body_kind="national")
    assert result is not None
    assert (result.citation, result.text, result.cautious_day) == (None, "", None)
    assert [notice.day for notice in result.notices] == [date(2028, 3, 1)]
    assert result_of("US", defendant_kind="shop") is None


def test_rows_on_notice_that_do_not_fit_are_not_listed_as_the_law_of_the_case() -> None:
    rows = rows_at("US-GA", DAY)
    shop = without_others(rows, answers(defendant_kind="shop"))
    assert {row.topic for row in rows} - {row.topic for row in shop} == set(TOPICS)
    assert [row for row in rows if row.topic not in TOPICS] == list(shop)
    local = without_others(rows, answers(defendant_kind="government", public_body_kind="local"))
    assert {row.details["id"] for row in local if row.topic in TOPICS} == {"city", "county"}


ROWS = [row for row in load_law().law if row.topic in TOPICS]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_row_says_for_whom_it_speaks_and_within_what_time(row: LawRow) -> None:
    keys = {"days", "months", "years", "before_suit_days"} & row.details.keys()
    assert (row.value == "none") == (not keys)
    assert ("before_suit_days" in keys) == (row.value == "before_suit")
    assert len(keys - {"before_suit_days"}) <= 1
    assert row.details["id"]
    assert row.details.get("runs_from", "discovery") == "discovery"
    known, among = ("bodies", BODIES) if row.topic == PUBLIC else ("ways", WAYS)
    assert set(str(row.details[known]).split()) <= set(among)
    assert row.details.get("account", "business") in ("consumer", "business")
    assert row.details.get("order", "tricked") in ("without_leave", "tricked")
    allowed = {"id", known, *keys, "runs_from", *(("account", "order") if row.topic == PAYMENT else ())}
    assert row.details.keys() <= allowed


@given(st.sampled_from(ROWS), DAYS, DAYS, DAYS)
def test_the_day_is_never_later_than_the_law_allows(
    row: LawRow, incident: date, showed: date, careful: date
) -> None:
    frame = Frame(jurisdiction=row.place, incident_date=incident)
    start, due = notice_day(row, frame, answers(misuse_date=showed), careful)
    first = showed if row.details.get("runs_from") == "discovery" else min(incident, showed)
    assert start == first
    units = {unit: row.details.get(unit) for unit in ("days", "months", "years")}
    time = {unit: length for unit, length in units.items() if isinstance(length, int)}
    if row.value == "none":
        assert due is None
        return
    assert due is not None
    if not time:
        assert (careful - due).days == row.details["before_suit_days"]
        return
    back = row.details.get("before_suit_days")
    end = due + timedelta(days=back if isinstance(back, int) else 0)
    if "days" in time:
        assert (end - first).days == time["days"]
        return
    months = time.get("months", 0) + 12 * time.get("years", 0)
    assert (end.year - first.year) * 12 + end.month - first.month == months
    assert end.day == first.day or (end.day < first.day and (end + timedelta(days=1)).day == 1)


@given(DAYS, st.integers(0, 60))
def test_months_are_counted_to_the_same_day_or_the_edge_of_the_month(start: date, months: int) -> None:
    strict, generous = (months_after(start, months, generous=kind) for kind in (False, True))
    assert (strict.year - start.year) * 12 + strict.month - start.month == months
    if strict.day == start.day:
        assert generous == strict
    else:
        assert strict.day < start.day
        assert generous == strict + timedelta(days=1)
        assert generous.day == 1


def test_a_notice_before_suit_counts_back_from_the_careful_day() -> None:
    frame = Frame(jurisdiction="CA-ON", incident_date=DAY)
    careful, _ = window(row_at("CA-ON", "limitation"), frame, {})
    assert careful is not None
    assert days("CA-ON", defendant_kind="government", public_body_kind="state") == [
        careful - timedelta(days=60)
    ]


@pytest.mark.parametrize(("place", "kind"), list(product(("US-GA", "US-WY", "ZA", "DE"), BODIES)))
def test_the_general_word_stands_only_where_no_row_fits(place: str, kind: str) -> None:
    result = result_of(place, defendant_kind="government", public_body_kind=kind)
    assert result is not None
    assert bool(result.notices) != ("long before the days below" in result.text)


@pytest.mark.parametrize(
    ("perspective", "said"),
    [
        (Perspective.HARMED, "act before September 1, 2026."),
        (Perspective.ORGANIZATION, "the notice may be due before September 1, 2026."),
    ],
)
def test_only_the_harmed_side_is_told_to_act(perspective: Perspective, said: str) -> None:
    told = {"defendant_kind": Answer("government"), "public_body_kind": Answer("local")}
    for as_of, passed in ((date(2026, 4, 1), False), (date(2026, 10, 1), True)):
        frame = Frame(perspective=perspective, jurisdiction="US-GA", incident_date=DAY, as_of=as_of)
        result = limitation_result(law_library(), frame, told, rows_at("US-GA", DAY))
        assert result is not None
        when = result.notices[0].when
        assert said in when
        assert ("has passed" in when) is passed
        assert ("ask a lawyer at once" in when) is (passed and perspective is Perspective.HARMED)
