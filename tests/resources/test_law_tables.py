"""The tables of law prove themselves: complete, dated, sourced, and right where the law is peculiar."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from negwizard.knowledge.answers import Frame
from negwizard.knowledge.library import LawTables, load_law
from negwizard.knowledge.model import SEVERAL_ROWS, LawRow
from negwizard.knowledge.references import TOPICS
from negwizard.knowledge.resources import root
from negwizard.knowledge.selection import applicable
from negwizard.terms import Confidence, FaultRegime
from tests.helpers.readability import grade

NO_AUTHORITY = ("AK", "DE", "HI", "ID", "MS", "SD", "UT", "WY")
FEDERAL = {"standing_risk", "impostor_duty", "loss_trend"}
"""Topics that arise only in the United States."""

TODAY = date(2026, 11, 26)
DAYS = [date(2005, 6, 1), date(2013, 11, 30), date(2017, 5, 13), date(2019, 6, 1), date(2023, 4, 1), TODAY]

LAW = load_law()
EVERYTHING: Any = SimpleNamespace(law=LAW.law, places=LAW.places, as_of=TODAY)


def rows_of(topic: str) -> list[LawRow]:
    return [row for row in LAW.law if row.topic == topic]


def in_force(place: str, incident: date = TODAY, as_of: date = TODAY) -> dict[str, LawRow]:
    frame = Frame(jurisdiction=place, incident_date=incident, as_of=as_of)
    return {row.topic: row for row in applicable(EVERYTHING, frame)}


def value(place: str, topic: str, incident: date = TODAY, as_of: date = TODAY) -> str:
    return in_force(place, incident, as_of)[topic].value


def test_every_place_is_there() -> None:
    families = Counter(place.family for place in LAW.places.values())
    assert families == {"us": 52, "uk": 2, "ca": 5, "au": 4, "ie": 1, "eu": 2, "cw": 3, "other": 1}
    assert {"US", "OTHER", "EU-GDPR82"} <= LAW.places.keys()


def test_every_researched_place_has_its_row() -> None:
    def current(topic: str) -> set[str]:
        return {row.place for row in rows_of(topic) if row.place not in ("US", "OTHER")}

    later = {"CA", "CA-AB", "AU-QLD", "AU-VIC", "AU-WA", "NZ", "ZA", "SG", "DE"}
    added = later | {"CA-BC", "CA-QC"}
    assert len(current("fault_regime") - added) == 57
    assert len(current("limitation") - added) == 56
    assert len(current("data_duty") - later - {"CA-QC"}) == 45 + 13
    assert len(LAW.safe_harbors) == len(rows_of("safe_harbor")) == 12
    assert len(LAW.instruments) == 30 + 1
    assert len(LAW.safeguards) == 30 + 2
    assert len({rule.cite for rule in LAW.notification}) == 62


def test_most_places_say_when_a_public_body_and_a_bank_must_be_told() -> None:
    public, payment = rows_of("public_notice"), rows_of("payment_notice")
    assert len({row.place for row in public if row.place.startswith("US-")}) >= 45
    assert {"US", "GB-EAW", "CA-ON", "CA-BC", "ZA"} <= {row.place for row in public}
    assert {row.place for row in payment} == {
        *("US", "US-NY", "US-GA", "US-WA"),
        *("EU-GDPR82", "DE", "IE", "GB-EAW", "GB-SCT"),
    }
    assert all(row.basis == "statute" for row in (*public, *payment))


def test_every_row_has_a_source_a_day_and_a_mark_of_confidence() -> None:
    for row in LAW.law:
        assert row.cite.strip(), row.id
        assert date(2005, 1, 1) < row.as_of <= TODAY, row.id
        assert row.confidence in Confidence


ONLY_SOMEWHERE = (
    "statutory_damages",
    "harbor_terms",
    "state_claims",
    "local_claims",
    "records_law_loss",
    "term_and_gross_fault",
    "contract_regard",
    "bar_exception",
    "false_information",
)
"""Topics on which only some places have law of their own."""


@pytest.mark.parametrize("place", LAW.places)
@pytest.mark.parametrize("day", DAYS)
def test_each_topic_has_exactly_one_row_in_force_on_any_day(place: str, day: date) -> None:
    frame = Frame(jurisdiction=place, incident_date=day, as_of=day)
    counts = Counter(row.topic for row in applicable(EVERYTHING, frame) if row.topic not in SEVERAL_ROWS)
    assert set(counts.values()) == {1}
    counts |= dict.fromkeys(ONLY_SOMEWHERE, 1)
    missing = {"limitation"} if place in ("US", "CA", "OTHER", "EU-GDPR82") else set()
    if LAW.places[place].family != "us":
        missing |= FEDERAL
    assert TOPICS - SEVERAL_ROWS - counts.keys() == missing


@pytest.mark.parametrize("state", NO_AUTHORITY)
def test_states_without_authority_say_so(state: str) -> None:
    row = in_force(f"US-{state}")["data_duty"]
    assert (row.value, row.confidence, row.cite) == ("unsettled", Confidence.LOW, "No authority located")
    assert row.check_this


def test_rows_from_memory_ask_to_be_checked() -> None:
    general = in_force("US-WY")["liability_split"]
    assert general.confidence is Confidence.MEDIUM
    assert "From memory; check this." in general.note
    assert general.check_this


@pytest.mark.parametrize(
    ("place", "regime"),
    [
        ("US-AL", "contributory_bar"),
        ("US-DC", "contributory_bar"),
        ("US-MD", "contributory_bar"),
        ("US-NC", "contributory_bar"),
        ("US-VA", "contributory_bar"),
        ("US-CA", "pure_comparative"),
        ("US-NY", "pure_comparative"),
        ("US-GA", "modified_50"),
        ("US-PA", "modified_51"),
        ("US-SD", "slight_gross"),
        ("GB-EAW", "apportionment"),
        ("EU-GDPR82", "not_fault_regime"),
    ],
)
def test_the_regime_of_shared_fault_is_that_of_the_place(place: str, regime: str) -> None:
    assert value(place, "fault_regime") == regime
    assert regime in list(FaultRegime)


def test_south_dakota_names_no_percentage() -> None:
    assert "bar_percent" not in in_force("US-SD")["fault_regime"].details


def test_michigan_bars_only_harm_that_is_not_about_money() -> None:
    assert in_force("US-MI")["fault_regime"].details["bar_on"] == "non_economic"


def test_the_gdpr_turns_the_burden() -> None:
    assert in_force("EU-GDPR82")["fault_regime"].details["burden"] == "reversed"
    assert value("EU-GDPR82", "scheme") == "gdpr"


def test_england_has_no_duty_in_negligence_beside_the_data_statute() -> None:
    assert value("GB-EAW", "data_duty") == "displaced_by_statute"
    assert value("GB-EAW", "data_duty", as_of=date(2021, 7, 29)) == "limited"
    assert value("GB-EAW", "scheme", incident=date(1991, 6, 1)) == "negligence"


@dataclass(frozen=True)
class Change:
    place: str
    topic: str
    day: date
    before: str
    after: str
    by_incident: bool = True


CHANGES = [
    Change("US-FL", "fault_regime", date(2023, 3, 24), "pure_comparative", "modified_51"),
    Change("US-LA", "fault_regime", date(2026, 1, 1), "pure_comparative", "modified_51"),
    Change("US-WV", "fault_regime", date(2015, 5, 25), "modified_50", "modified_51"),
    Change("US-WV", "liability_split", date(2015, 5, 25), "threshold_joint", "several_with_exceptions"),
    Change("US-WV", "nonparty_fault", date(2015, 5, 25), "not_stated", "allowed"),
    Change("US-OK", "liability_split", date(2011, 11, 1), "threshold_joint", "several_only"),
    Change("US-SC", "nonparty_fault", date(2026, 1, 1), "not_stated", "allowed"),
    Change("US-IL", "data_duty", date(2017, 1, 1), "leans_no", "leans_yes"),
    Change("US-PA", "data_duty", date(2017, 1, 12), "unsettled", "leans_no", by_incident=False),
    Change("US-PA", "data_duty", date(2018, 11, 21), "leans_no", "recognized", by_incident=False),
    Change("US-IN", "data_duty", date(2007, 8, 23), "unsettled", "leans_no", by_incident=False),
    Change("US-IN", "data_duty", date(2024, 6, 5), "leans_no", "leans_yes", by_incident=False),
    Change("US-MO", "data_duty", date(2021, 8, 3), "leans_no", "limited", by_incident=False),
    Change("US-IL", "economic_loss", date(2023, 9, 29), "split", "independent_duty", by_incident=False),
    Change(
        "US-CA",
        "economic_loss",
        date(2018, 3, 9),
        "bars_unless_special_or_noneconomic",
        "special_relationship_exception",
        by_incident=False,
    ),
    Change(
        "US-CA",
        "economic_loss",
        date(2022, 6, 9),
        "special_relationship_exception",
        "bars_unless_special_or_noneconomic",
        by_incident=False,
    ),
    Change("US-PA", "economic_loss", date(2018, 11, 21), "bars", "independent_duty", by_incident=False),
    Change("US-GA", "data_duty", date(2019, 5, 20), "recognized_trial_level", "limited", by_incident=False),
    Change("US-WA", "data_duty", date(2024, 10, 31), "unsettled", "recognized", by_incident=False),
    Change("US-NC", "data_duty", date(2018, 3, 26), "unsettled", "leans_yes", by_incident=False),
    Change("US-NC", "economic_loss", date(2020, 12, 18), "unsettled", "independent_duty", by_incident=False),
    Change("US-IL", "standing", date(2025, 1, 24), "state_weighs", "state_follows", by_incident=False),
    Change("US-NY", "standing", date(2016, 7, 7), "article_iii", "state_weighs", by_incident=False),
    Change("US-GA", "standing", date(2022, 10, 25), "article_iii", "state_right", by_incident=False),
    Change("US-FL", "standing", date(2022, 7, 13), "article_iii", "state_injury", by_incident=False),
    Change("US-NC", "standing_risk", date(2025, 10, 14), "strict", "publicity", by_incident=False),
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: f"{change.place}/{change.topic}")
def test_a_change_of_law_counts_from_its_day(change: Change) -> None:
    eve = date.fromordinal(change.day.toordinal() - 1)
    if change.by_incident:
        assert value(change.place, change.topic, incident=eve) == change.before
        assert value(change.place, change.topic, incident=change.day) == change.after
    else:
        assert value(change.place, change.topic, incident=eve, as_of=eve) == change.before
        assert value(change.place, change.topic, incident=eve, as_of=change.day) == change.after


@pytest.mark.parametrize(
    ("place", "day", "before", "after"),
    [("US-FL", date(2023, 3, 24), (4, 4), (2, 2)), ("US-LA", date(2024, 7, 2), (1, 1), (2, 2))],
)
def test_time_limits_changed_for_later_incidents_only(
    place: str, day: date, before: tuple[int, int], after: tuple[int, int]
) -> None:
    def years(incident: date) -> tuple[Any, Any]:
        details = in_force(place, incident)["limitation"].details
        return details["shortest_years"], details["longest_years"]

    assert years(date.fromordinal(day.toordinal() - 1)) == before
    assert years(day) == after


@pytest.mark.parametrize(
    ("place", "detail", "expected"),
    [
        ("US-HI", "longest_years", 6),  # money loss is no damage to a thing: Higa v. Mirikitani
        ("US-WI", "other_negligence_years", 3),  # six years until 2017 Act 235
        ("US-MT", "discovery", "limited"),  # only what is concealed or conceals itself
        ("US-NE", "discovery", "limited"),  # an exception there, not the rule
        ("AU-NSW", "long_stop_years", None),  # the twelve years are for personal injury
    ],
)
def test_what_was_looked_up_on_time_limits_stands_in_the_table(
    place: str, detail: str, expected: Any
) -> None:
    assert in_force(place)["limitation"].details.get(detail) == expected


def test_illinois_courts_disagreed_until_the_appeals_court_read_the_statute() -> None:
    after = date(2020, 3, 1)
    assert value("US-IL", "data_duty", incident=after, as_of=date(2023, 9, 28)) == "unsettled"
    assert value("US-IL", "data_duty", incident=after, as_of=date(2023, 9, 29)) == "leans_yes"


@pytest.mark.parametrize(
    ("place", "topic", "expected"),
    [
        ("US-GA", "ftc_per_se", "accepted"),
        ("US-FL", "ftc_per_se", "rejected"),
        ("US-TX", "ftc_per_se", "rejected"),
        ("US-MI", "ftc_per_se", "split"),
        ("US-TX", "per_se", "conclusive"),
        ("US-WA", "per_se", "evidence_only"),
        ("US-CA", "per_se", "presumption"),
        ("US-GA", "nonparty_fault", "allowed"),
        ("US-CA", "nonparty_fault", "not_stated"),
        ("US-MO", "contract_chain", "bars"),
        ("US-NJ", "contract_chain", "does_not_bar"),
        ("US-WA", "standing", "article_iii"),
        ("US-TX", "standing", "state_injury"),
        ("US-DE", "standing", "state_weighs"),
        ("US-CA", "impostor_duty", "not_recognized"),
        ("US-NJ", "impostor_duty", "not_recognized"),
        ("US-TX", "impostor_duty", "not_recognized"),
        ("US-PA", "impostor_duty", "unsettled"),
        ("CA-ON", "standing", "not_applicable"),
        ("CA-ON", "distress", "serious_only"),
        ("IE", "distress", "statutory"),
    ],
)
def test_special_topics_have_the_value_of_the_place(place: str, topic: str, expected: str) -> None:
    assert value(place, topic) == expected


def test_a_safe_harbor_helps_only_for_incidents_after_it_began() -> None:
    assert value("US-TX", "safe_harbor", incident=date(2025, 9, 1)) == "punitive_bar"
    assert "safe_harbor" not in in_force("US-TX", incident=date(2025, 8, 31))
    assert in_force("US-TX")["safe_harbor"].details["size_limit"] == 249


def test_a_safe_harbor_for_one_sector_shelters_no_one_else() -> None:
    rows = applicable(EVERYTHING, Frame(jurisdiction="US-OK"))
    assert [row.value for row in rows if row.topic == "safe_harbor"] == ["other", "hospital_defense"]


def test_federal_statutes_bear_on_every_state() -> None:
    rows = applicable(EVERYTHING, Frame(jurisdiction="US-MN"))
    found = {row.value for row in rows if row.topic == "statute"}
    assert {"mn_325e64", "ftc_5", "hipaa_sec", "ftc_safeguards", "sec_8k"} == found


def test_text_keeps_american_spelling() -> None:
    british = re.compile(
        r"\b\w*(defence|harbour|recognis|organis|authoris|cognis|wilful|licence|catalogue)\w*\b", re.I
    )
    for path in [*sorted((root() / "jurisdictions").glob("*.toml")), root() / "safeguards.toml"]:
        assert not british.findall(path.read_text(encoding="utf-8")), path.name


def plain(row: LawRow, law: LawTables) -> str:
    """Return the text of a row with a short word for the place: its name makes no sentence hard."""
    name = law.places[row.place].name
    for long in (name, name.partition("(")[2].rstrip(")"), name.partition(" (")[0]):
        text = row.text.replace(long, "Maine") if long else row.text
        if text != row.text:
            return text
    return row.text


def test_law_is_stated_in_one_plain_sentence() -> None:
    grades = sorted(grade(plain(row, LAW)) for row in LAW.law)
    assert grades[len(grades) // 2] < 9
    assert grades[int(len(grades) * 0.9)] < 11
    for row in LAW.law:
        assert row.text.endswith("."), row.id
        assert ". " not in row.text.replace("D.C. Circuit", "Circuit"), row.id
