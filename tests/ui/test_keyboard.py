"""The whole window by keyboard: Tab goes as one reads, Enter and the page keys do what people expect."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from ui.fakes import FakeDesk
from ui.steps import press, question, settle, stop, texts, to_first_question, to_result

from negwizard.knowledge.answers import Answer
from negwizard.terms import ELEMENTS
from negwizard.ui.help_sheets import Glossary
from negwizard.ui.main_window import MainWindow
from negwizard.ui.navigator import Stop
from negwizard.ui.sheet import Sheet
from negwizard.ui.title_and_story import TitleAndStory
from negwizard.ui.what_if import WhatIf


def name_of(widget: QWidget | None) -> str:
    text = widget.text() if isinstance(widget, QPushButton) else ""
    return (widget.accessibleName() if widget else "") or text


def tabbed(window: MainWindow, most: int = 60) -> list[str]:
    """Where Tab leads, once around."""
    first = QApplication.focusWidget()
    names = [name_of(first)]
    for _ in range(most):
        press(window, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
        names.append(name_of(QApplication.focusWidget()))
    return names


def sheet_of(window: MainWindow) -> Sheet:
    settle()
    assert window.sheet is not None
    return window.sheet


def test_tab_goes_from_the_answer_to_next_and_last_to_the_panel(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    assert tabbed(window)[:7] == [
        "Yes",
        "Note and evidence: closed",
        "Why are you asking?: closed",
        "&Next",
        "See &result",
        "&Back",
        "Hide where things stand",
    ]


def test_tab_reads_the_review_before_the_panel(window: MainWindow) -> None:
    to_first_question(window)
    window.interview.go(Stop.REVIEW)
    settle()
    names = tabbed(window)
    assert names[:3] == ["Show: Every answer", "Change: Title and story", "Change: Whose side"]
    panel = [at for at, name in enumerate(names) if name.startswith("Duty: as told")]
    assert panel[0] > names.index("&Next")


def test_shift_and_tab_goes_the_same_way_back(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    window.footer.next.setFocus()
    press(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert name_of(QApplication.focusWidget()) == "Why are you asking?: closed"


@pytest.mark.parametrize("key", [Qt.Key.Key_PageDown, Qt.Key.Key_End])
def test_an_explanation_scrolls_by_key_from_its_button(
    window: MainWindow, desk: FakeDesk, key: Qt.Key
) -> None:
    to_first_question(window)
    desk.session.answer("taken", Answer("yes"))
    window.explain(ELEMENTS[0])
    sheet = sheet_of(window)
    sheet.resize(500, 300)
    settle()
    sheet.close_button.setFocus()
    press(window, key)
    assert sheet.page.verticalScrollBar().value() > 0
    press(window, Qt.Key.Key_Home)
    assert sheet.page.verticalScrollBar().value() == 0


def test_enter_in_a_search_line_or_field_does_not_close_a_sheet(window: MainWindow) -> None:
    to_first_question(window)
    window.menus.actions["glossary"].trigger()
    sheet = sheet_of(window)
    assert isinstance(sheet, Glossary)
    QTest.keyClicks(sheet.search, "duty")
    press(window, Qt.Key.Key_Return)
    assert sheet.isVisible()
    closed: list[int] = []
    sheet.finished.connect(closed.append)
    sheet.close_button.setFocus()
    press(window, Qt.Key.Key_Return)
    assert closed


def test_other_answers_are_tried_by_key(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    window.try_other_answers()
    sheet = sheet_of(window)
    assert isinstance(sheet, WhatIf)
    assert QApplication.focusWidget() is sheet.chooser
    sheet.chooser.setCurrentIndex(sheet.chooser.findData("taken"))
    sheet.chooser.activated.emit(sheet.chooser.currentIndex())
    settle()
    press(window, Qt.Key.Key_2)
    assert sheet.changes["taken"].value == "no"
    press(window, Qt.Key.Key_Return)
    assert sheet.isVisible(), "Enter would have thrown the trial away"


def test_the_keyboard_is_in_the_title_and_enter_keeps_it(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    window.menus.actions["rename"].trigger()
    sheet = sheet_of(window)
    assert isinstance(sheet, TitleAndStory)
    assert QApplication.focusWidget() is sheet.name
    QTest.keyClicks(sheet.name, "The shop")
    press(window, Qt.Key.Key_Return)
    assert desk.session.case.title == "The shop"


def test_the_list_of_keys_names_the_keys_of_this_system(window: MainWindow) -> None:
    window.menus.actions["redo"].setShortcut("Ctrl+F12")  # as another system has it
    window.menus.actions["shortcuts"].trigger()
    shown = texts(sheet_of(window))
    assert "Ctrl+F12" in shown
    for name in ("undo", "redo", "larger", "smaller", "hide"):
        shortcut = window.menus.actions[name].shortcut()
        assert shortcut.toString(shortcut.SequenceFormat.NativeText) in shown, name


@pytest.mark.parametrize("name", ["about", "limits"])
def test_a_short_sheet_is_no_higher_than_its_text(window: MainWindow, name: str) -> None:
    window.menus.actions[name].trigger()
    sheet = sheet_of(window)
    assert sheet.height() < 480
    assert sheet.page.verticalScrollBar().maximum() == 0, "and everything can be read"


def test_the_review_has_one_way_on(window: MainWindow) -> None:
    to_first_question(window)
    window.interview.go(Stop.REVIEW)
    settle()
    assert not window.footer.finish.isVisible()
    press(window, Qt.Key.Key_Return)
    assert stop(window) is Stop.RESULTS


def test_the_page_stays_in_place_when_a_scroll_bar_comes(window: MainWindow) -> None:
    to_first_question(window)
    window.resize(1280, 900)
    settle()
    page = window.interview.question
    assert page.verticalScrollBar().maximum() == 0
    left = page._text.mapTo(window, page._text.rect().topLeft()).x()
    window.resize(1280, 420)
    settle()
    assert page.verticalScrollBar().maximum() > 0
    assert page._text.mapTo(window, page._text.rect().topLeft()).x() == left
    assert question(window) == "taken"


def test_the_result_can_be_scrolled_to_its_end_by_key(window: MainWindow) -> None:
    to_first_question(window)
    to_result(window)
    bar = window.interview.results.verticalScrollBar()
    assert bar.maximum() > 0
    for _ in range(20):
        press(window, Qt.Key.Key_PageDown)
    assert bar.value() == bar.maximum()
