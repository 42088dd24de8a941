"""The import of the researched law refuses what no mapping explains and mends only spelling."""

from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def source(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    from law_import import source

    return source


@pytest.fixture
def rows(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(PACKAGING))
    from law_import import rows

    return rows


def test_a_value_without_a_mapping_ends_the_run_with_its_name(source: ModuleType) -> None:
    with pytest.raises(SystemExit, match="duty_and_loss US-XX duty: no mapping explains 'perhaps'"):
        source.mapped({"recognised": "recognized"}, "perhaps", "duty_and_loss US-XX duty")


def test_a_row_that_nothing_names_ends_the_run(source: ModuleType) -> None:
    with pytest.raises(SystemExit, match="safe harbors: these do not match the table: b"):
        source.unused({"a", "b"}, {"a"}, "safe harbors")


def test_spelling_becomes_american_in_any_case(source: ModuleType) -> None:
    text = "Unauthorised use: the Defence recognised no harbour.\n  WILFUL organisations."
    assert (
        source.american(text) == "Unauthorized use: the Defense recognized no harbor. WILLFUL organizations."
    )


def test_a_row_from_memory_keeps_its_mark(source: ModuleType) -> None:
    assert source.note({"notes": "A defence.", "page_checked": "no"}) == "A defense. From memory; check this."
    assert source.note({"notes": "A defence.", "page_checked": "partial"}) == "A defense."


def test_the_row_before_a_statute_ends_when_the_statute_begins(rows: ModuleType) -> None:
    start = date(2023, 3, 24)
    now = rows.Row("US-FL", "t", "b", "B.", "Act", start, "high", basis="statute", in_force_from=start)
    older = rows.before(now, "a", "A.", "Old act")
    assert (older.in_force_from, older.in_force_to, older.value) == (None, start, "a")


def test_the_row_before_a_decision_gives_way_by_date_alone(rows: ModuleType) -> None:
    now = rows.Row(
        "US-PA", "t", "b", "B.", "Case", date(2018, 11, 21), "high", in_force_from=date(2018, 11, 21)
    )
    assert rows.before(now, "a", "A.", "None").in_force_to is None


def test_values_are_written_as_toml(rows: ModuleType) -> None:
    assert rows.toml({"a": 'say "x"', "b": (1, True), "c": date(2026, 1, 2)}) == (
        '{ a = "say \\"x\\"", b = [1, true], c = 2026-01-02 }'
    )
