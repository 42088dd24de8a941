from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from negwizard.ui.fields import DayField, Fault, ShortLine, read_money, read_number


@pytest.mark.parametrize(
    ("text", "number"), [("7", 7), ("1,200", 1200), ("1 200", 1200), ("1'200", 1200), (" 0 ", 0)]
)
def test_numbers_are_read_as_people_type_them(text: str, number: int) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize("text", ["", "x", "1.5", "1-2", "--1", "½", "٣", "9" * 5000])
def test_what_is_no_whole_number_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(Fault, match="whole number"):
        read_number(text)


def test_numbers_out_of_range_name_the_limit() -> None:
    with pytest.raises(Fault, match="lower than 0"):
        read_number("-1", 0, 100)
    with pytest.raises(Fault, match="higher than 100"):
        read_number("1,000", 0, 100)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("$1,200", 1200), ("1200.00", 1200), ("£ 3", 3), ("12 €", 12), ("5k", 5000), ("2M", 2_000_000)],
)
def test_amounts_are_read_as_people_type_them(text: str, amount: int) -> None:
    assert read_money(text) == amount


@pytest.mark.parametrize("text", ["", "ten", "12.5", "$", "k"])
def test_what_is_no_amount_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(Fault, match="amount"):
        read_money(text)


def test_amounts_are_not_negative() -> None:
    with pytest.raises(Fault, match="lower than 0"):
        read_money("-5")


def test_a_day_is_read_from_its_parts(qtbot: QtBot) -> None:
    field = DayField("Day")
    qtbot.addWidget(field)
    field.set_day(date(2024, 2, 29))
    assert field.read() == date(2024, 2, 29)


@pytest.mark.parametrize(("day", "year"), [("", "2024"), ("3", ""), ("3", "24"), ("x", "2024")])
def test_a_day_that_is_not_whole_is_refused(qtbot: QtBot, day: str, year: str) -> None:
    field = DayField("Day")
    qtbot.addWidget(field)
    field.month.setCurrentIndex(2)
    field.day.setText(day)
    field.year.setText(year)
    with pytest.raises(Fault, match="Give month, day"):
        field.read()


def test_a_day_that_does_not_exist_is_named(qtbot: QtBot) -> None:
    field = DayField("Day")
    qtbot.addWidget(field)
    field.set_day(date(2023, 2, 1))
    field.day.setText("29")
    with pytest.raises(Fault, match="February 2023 has no day 29"):
        field.read()


@pytest.mark.parametrize(("key", "left"), [("E", True), ("U", True), ("A", False), ("V", False), ("Z", True)])
def test_a_line_leaves_the_keys_of_the_menus_alone(qtbot: QtBot, key: str, left: bool) -> None:
    line = ShortLine(4)
    qtbot.addWidget(line)
    wanted = getattr(Qt.Key, f"Key_{key}")
    event = QKeyEvent(QEvent.Type.ShortcutOverride, wanted, Qt.KeyboardModifier.ControlModifier)
    line.event(event)
    assert event.isAccepted() is not left
