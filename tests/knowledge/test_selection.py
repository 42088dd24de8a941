"""The law that applies follows from place and date."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from negwizard.knowledge.answers import Frame
from negwizard.knowledge.library import Library, load_law, load_library
from negwizard.knowledge.model import LawRow
from negwizard.knowledge.selection import applicable, general_places
from negwizard.terms import Confidence

AN_ACT = LawRow(
    "US-PA", "lost_time", "mixed", "Text.", "Act", date(2026, 1, 1), Confidence.HIGH, basis="statute",
    in_force_from=date(2020, 1, 1), in_force_to=date(2022, 1, 1),
)  # fmt: skip


@pytest.fixture
def library(folder: Path) -> Library:
    return load_library(folder)


@pytest.fixture
def values(library: Library) -> Callable[..., dict[str, str]]:
    def choose(*more: LawRow, place: str = "US-PA", **frame: date) -> dict[str, str]:
        rows = applicable(replace(library, law=library.law + more), Frame(jurisdiction=place, **frame))
        return {row.topic: row.value for row in rows}

    return choose


def test_a_decision_counts_from_its_day(values: Callable[..., dict[str, str]]) -> None:
    assert values(as_of=date(2018, 11, 20))["data_duty"] == "unsettled"
    assert values(as_of=date(2018, 11, 21))["data_duty"] == "recognized"


def test_a_decision_counts_for_earlier_incidents_too(values: Callable[..., dict[str, str]]) -> None:
    assert values(incident_date=date(2014, 1, 1))["data_duty"] == "recognized"


def test_a_statute_counts_by_the_day_of_the_incident(values: Callable[..., dict[str, str]]) -> None:
    assert "lost_time" not in values(AN_ACT, incident_date=date(2019, 12, 31))
    assert values(AN_ACT, incident_date=date(2021, 12, 31))["lost_time"] == "mixed"
    assert "lost_time" not in values(AN_ACT, incident_date=date(2022, 1, 1))


def test_without_the_day_of_the_incident_a_statute_counts_by_the_day_of_the_assessment(
    values: Callable[..., dict[str, str]],
) -> None:
    assert "lost_time" not in values(AN_ACT)
    assert values(AN_ACT, as_of=date(2021, 6, 1))["lost_time"] == "mixed"


def test_a_decision_on_a_statute_goes_before_the_statute_once_it_is_made(
    values: Callable[..., dict[str, str]],
) -> None:
    read = replace(AN_ACT, value="pleading", decided=date(2023, 9, 29))
    during = date(2021, 6, 1)
    assert values(AN_ACT, read, incident_date=during, as_of=date(2023, 9, 28))["lost_time"] == "mixed"
    assert values(AN_ACT, read, incident_date=during, as_of=date(2023, 9, 29))["lost_time"] == "pleading"


def test_general_law_speaks_where_the_place_is_silent(values: Callable[..., dict[str, str]]) -> None:
    found = values()
    assert found["standing"] == "article_iii"
    assert found["data_duty"] == "recognized"
    assert values(place="OTHER") == {}


def test_each_topic_has_one_row_but_statutes_may_have_several(library: Library) -> None:
    acts = [replace(AN_ACT, topic="statute", value=value, in_force_to=None) for value in ("a", "b")]
    rows = applicable(replace(library, law=(*library.law, *acts)), Frame(jurisdiction="US-PA"))
    assert sorted(row.topic for row in rows) == [
        "data_duty",
        "fault_regime",
        "standing",
        "statute",
        "statute",
    ]
    assert len({row.id for row in rows}) == len(rows)


def test_behind_a_state_stands_the_united_states(library: Library) -> None:
    assert general_places(library, "US-PA") == ("US",)
    assert general_places(library, "US") == ()
    assert general_places(library, "OTHER") == ()


def test_behind_a_place_of_a_family_stands_its_general_law_first() -> None:
    law = load_law()
    library: Any = SimpleNamespace(places=law.places)
    assert general_places(library, "CA-ON") == ("CA", "OTHER")
    assert general_places(library, "CA") == ("OTHER",)
    assert general_places(library, "DE") == ("EU-GDPR82", "OTHER")
    assert general_places(library, "GB-EAW") == ("OTHER",)


def test_a_statute_that_stands_at_the_place_and_behind_it_counts_once() -> None:
    law = load_law()
    library: Any = SimpleNamespace(law=law.law, places=law.places, as_of=date(2026, 1, 1))
    rows = applicable(library, Frame(jurisdiction="CA-ON"))
    assert [row.place for row in rows if row.value == "ca_pipeda"] == ["CA-ON"]
    assert "gdpr_32" in {row.value for row in applicable(library, Frame(jurisdiction="DE"))}
