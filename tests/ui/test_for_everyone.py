"""Names for screen readers, room at any text size, keys for everything."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)
from ui.fakes import FakeDesk
from ui.steps import press, settle, to_first_question

from negwizard.knowledge.answers import Answer
from negwizard.terms import ELEMENTS, Evidence
from negwizard.ui.main_window import MainWindow
from negwizard.ui.navigator import Stop
from negwizard.ui.palettes import Mode
from negwizard.ui.parts import Page

QUESTIONS = ("taken", "way_in", "noticed_on", "missing", "records", "cost", "words")


def fill(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    for name, answer in {
        "taken": Answer("yes", Evidence.DOCUMENT, "A long note about where the paper lies. " * 4, True),
        "missing": Answer(("backups", "second_step")),
        "cost": Answer(1_234_567),
        "records": Answer("unknown"),
    }.items():
        desk.session.answer(name, answer)


def pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every page, one after the other, as it is shown."""
    for stop in (Stop.START, Stop.PERSPECTIVE, Stop.INCIDENT, Stop.PLACE, Stop.REVIEW, Stop.RESULTS):
        window.interview.show(window.interview.navigator.go(stop))
        if stop is Stop.RESULTS:
            window.interview.look_deeper()
            window.background.finish()
        settle()
        yield stop.value, window
    for question in QUESTIONS:
        window.interview.show(window.interview.navigator.ask(question))
        window.interview.question.behind.open()
        window.interview.question.why.open()
        settle()
        yield question, window


def sheets(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Every sheet, one after the other."""
    openers: list[Callable[[], object]] = [
        lambda: window.explain(ELEMENTS[1]),
        window.try_other_answers,
        *[
            window.menus.actions[name].trigger
            for name in ("shortcuts", "glossary", "limits", "about", "rename")
        ],
    ]
    for opener in openers:
        opener()
        settle()
        sheet = window.sheet
        assert sheet is not None
        yield sheet.windowTitle(), sheet
        sheet.reject()
        settle()


def everything(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    yield from pages(window)
    yield from sheets(window)


def unnamed(root: QWidget) -> list[str]:
    """The widgets that can have the keyboard and that a screen reader would have no name for."""
    bad = []
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_")
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root) or inner:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface and not interface.text(QAccessible.Text.Name).strip():
            bad.append(f"{type(widget).__name__} {widget.objectName()}")
    return bad


def test_a_screen_reader_finds_a_name_for_everything_that_can_have_the_keyboard(
    window: MainWindow, desk: FakeDesk
) -> None:
    fill(window, desk)
    assert {where: unnamed(root) for where, root in everything(window) if unnamed(root)} == {}


def cut_off(root: QWidget) -> list[str]:
    """Texts that do not fit where they stand."""
    bad = []
    for widget in root.findChildren(QWidget):
        if (
            not widget.isVisibleTo(root) or not widget.text()
            if isinstance(widget, QLabel | QPushButton)
            else True
        ):
            continue
        assert isinstance(widget, QLabel | QPushButton)
        need = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()) - 2:
                bad.append(
                    f"{widget.text()[:40]!r} {widget.size()} needs {widget.heightForWidth(widget.width())}"
                )
        elif widget.width() < need.width() - 2 or widget.height() < need.height() - 2:
            bad.append(f"{widget.text()[:40]!r} {widget.size()} needs {need}")
    return bad


def cut_off_cards(root: QWidget) -> list[str]:
    """Cards that are too low for their text."""
    return [
        f"{card.text()[:40]!r} {card.size()} needs {card.heightForWidth(card.width())}"
        for card in root.findChildren(QAbstractButton)
        if card.isVisibleTo(root)
        and card.hasHeightForWidth()
        and card.height() < card.heightForWidth(card.width()) - 2
    ]


def scrolls_sideways(root: QWidget) -> list[str]:
    return [
        f"{type(area).__name__} {area.objectName()} by {area.horizontalScrollBar().maximum()}"
        for area in root.findChildren(QScrollArea)
        if area.isVisibleTo(root) and area.horizontalScrollBar().maximum() > 0
    ]


@pytest.mark.parametrize("zoom", [100, 150, 200])
def test_nothing_is_cut_off_at_1024_by_640(window: MainWindow, desk: FakeDesk, zoom: int) -> None:
    window.theme.choose_zoom(zoom)
    fill(window, desk)
    window.resize(1024, 640)
    found = {
        where: bad
        for where, root in everything(window)
        if (bad := [*cut_off(root), *cut_off_cards(root), *scrolls_sideways(root)])
    }
    assert found == {}


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_window_is_not_wider_than_the_screen_it_was_made_for(
    window: MainWindow, desk: FakeDesk, zoom: int
) -> None:
    window.theme.choose_zoom(zoom)
    fill(window, desk)
    window.resize(1024, 640)
    for where, _ in pages(window):
        assert (window.width(), window.height()) == (1024, 640), where


def test_the_keyboard_is_on_the_answer_when_a_question_shows(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    for question in QUESTIONS:
        window.interview.show(window.interview.navigator.ask(question))
        settle()
        focus = QApplication.focusWidget()
        assert focus is not None
        assert window.interview.question._input.isAncestorOf(focus), question  # type: ignore[union-attr]


def test_tab_reaches_next_from_the_answer(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    seen = set()
    for _ in range(30):
        press(window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        seen.add(focus)
    assert {window.footer.next, window.footer.back, window.footer.finish} <= seen


def test_larger_text_is_remembered(window: MainWindow) -> None:
    window.menus.actions["larger"].trigger()
    assert window.theme.zoom == window.preferences.zoom == 115
    window.menus.actions["usual"].trigger()
    assert window.theme.zoom == window.preferences.zoom == 100


@pytest.mark.parametrize("mode", Mode)
def test_every_set_of_colors_can_be_chosen_and_is_remembered(window: MainWindow, mode: Mode) -> None:
    window.menus.modes[mode].trigger()
    assert window.theme.mode is window.preferences.mode is mode
    assert window.theme.palette.text in QApplication.instance().styleSheet()  # type: ignore[union-attr]


def test_the_panel_makes_room_where_the_window_is_narrow(window: MainWindow) -> None:
    to_first_question(window)
    assert window.panel.isVisible()
    window.resize(700, 640)
    settle()
    assert not window.panel.isVisible()
    window.top.panel_button.click()
    settle()
    assert window.panel.isVisible()
    assert window.splitter.orientation() is Qt.Orientation.Vertical


def test_one_key_hides_everything_and_shows_it_again(window: MainWindow) -> None:
    to_first_question(window)
    window.explain(ELEMENTS[0])
    settle()
    window.menus.actions["hide"].trigger()
    settle()
    assert window.cover.is_down
    assert window.windowTitle() == "Notes"
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    window.menus.actions["hide"].trigger()
    settle()
    assert not window.cover.is_down
    assert "negwizard" in window.windowTitle()


def test_no_key_reaches_the_page_under_the_cover(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    window.cover.drop()
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Space)
    assert "taken" not in desk.session.case.answers
    window.cover.drop()
    press(window, Qt.Key.Key_1)
    assert "taken" not in desk.session.case.answers


def test_every_page_has_a_title_to_announce(window: MainWindow, desk: FakeDesk) -> None:
    fill(window, desk)
    for where, _ in pages(window):
        page = window.interview.page
        assert isinstance(page, Page)
        assert page.title, where


@pytest.mark.parametrize(("width", "zoom"), [(1024, 200), (480, 100)])
def test_the_bars_have_room_for_the_longest_part_in_a_narrow_window(
    window: MainWindow, width: int, zoom: int
) -> None:
    window.theme.choose_zoom(zoom)
    to_first_question(window)
    window.resize(width, 640)
    settle()
    window.top.show_step("The tie between the two sides", 3, 9, "3 answered, 6 to go")
    settle()
    assert [*cut_off(window.top), *cut_off(window.footer)] == []
    assert window.width() == width
