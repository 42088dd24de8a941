"""Explanation, what-if, results: what the user is told of the reasoning."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.fakes import FakeDesk
from ui.steps import button, press, question, settle, texts, to_first_question

from negwizard.errors import UnknownName
from negwizard.terms import ELEMENTS, Issue, Perspective
from negwizard.ui.explanation import Explanation
from negwizard.ui.main_window import MainWindow
from negwizard.ui.navigator import Stop
from negwizard.ui.what_if import WhatIf


def explained(window: MainWindow, issue: Issue) -> Explanation:
    window.explain(issue)
    settle()
    assert isinstance(window.sheet, Explanation)
    return window.sheet


def named(widget: QWidget, name: str) -> QPushButton:
    return next(b for b in widget.findChildren(QPushButton) if b.accessibleName().startswith(name))


def answered(window: MainWindow) -> None:
    window.entrance.open_example("first")
    settle()


def test_an_explanation_gives_claim_reasons_authority_and_ground(window: MainWindow) -> None:
    answered(window)
    shown = texts(explained(window, ELEMENTS[0]))
    assert "Data that is asked for must be guarded." in shown
    assert "Personal data were taken. (a document, disputed)" in shown
    assert "Roe v. Doe, 1 Rep. 1 (2020)" in shown
    assert "Check this source before you rely on it." in shown
    assert "This rests on" in shown
    assert "Fragile: one other answer could change this." in shown
    assert "The person harmed has to show this." in shown


def test_both_sides_are_heard(window: MainWindow) -> None:
    answered(window)
    shown = texts(explained(window, ELEMENTS[2]))
    assert "Nobody can guard everything." in shown


def test_the_parts_of_an_element_are_explained_with_it(window: MainWindow) -> None:
    answered(window)
    assert "Foreseeability" in texts(explained(window, ELEMENTS[1]))


def test_an_explanation_can_be_copied_as_text(window: MainWindow) -> None:
    answered(window)
    button(explained(window, ELEMENTS[0]), "Copy as text").click()
    copied = QGuiApplication.clipboard().text()
    assert "Duty: Met." in copied
    assert "- Data that is asked for must be guarded." in copied


def test_an_open_question_can_be_answered_from_the_explanation(window: MainWindow) -> None:
    to_first_question(window)
    sheet = explained(window, ELEMENTS[0])
    wanted = named(sheet, "Answer: Which of these")
    wanted.click()
    settle()
    assert question(window) == "missing"


def test_a_click_in_the_panel_opens_the_reasons(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    window.panel._rows[ELEMENTS[0]].click()
    settle()
    assert isinstance(window.sheet, Explanation)
    assert window.sheet.windowTitle() == "Duty"


def test_other_answers_are_tried_on_a_copy(window: MainWindow, desk: FakeDesk) -> None:
    answered(window)
    before = desk.session.case
    window.try_other_answers()
    sheet = window.sheet
    assert isinstance(sheet, WhatIf)
    sheet.take_up("taken")
    sheet._input.choose_number(2)  # type: ignore[union-attr]
    settle()
    assert "Duty: changes" in texts(sheet)
    assert "1 point changes." in texts(sheet)
    button(sheet, "Take back").click()
    settle()
    assert "Duty: changes" not in texts(sheet)
    assert desk.session.case is before


def test_the_result_shows_elements_defenses_and_what_would_change_them(window: MainWindow) -> None:
    answered(window)
    window.interview.look_deeper()
    window.background.finish()
    settle()
    shown = texts(window.interview.results)
    for expected in (
        "could go either way",
        "The four elements",
        "Comparative fault",
        "The law of this place is thin. Check it.",
        "No personal data were taken.",
        "Then: Duty would not be met.",
        "Duty. Fragile: one other answer could change this.",
        "Find this out: it can still decide",
        "Ask for a second step when signing in",
        "$1,200",
        "Two to six years.",
        "Tell them what happened.",
        "Judged under the law of",
    ):
        assert expected in shown, expected


def test_a_decisive_unknown_can_be_answered_at_once(window: MainWindow) -> None:
    answered(window)
    window.interview.look_deeper()
    window.background.finish()
    settle()
    named(window.interview.results, "Answer: How did they get in?").click()
    settle()
    assert question(window) == "way_in"


def test_deeper_results_of_an_older_case_are_not_shown(window: MainWindow, desk: FakeDesk) -> None:
    answered(window)
    stale = (desk.session.case, desk.look_deeper(desk.session.case))
    desk.session.clear("cost")
    window.interview.show(window.interview.navigator.go(Stop.RESULTS))
    window.interview._later.stop()
    window.interview._show_deeper(stale)
    settle()
    assert "Then: Duty would" not in texts(window.interview.results)


def test_no_one_waits_for_deeper_results_that_cannot_be_had(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise UnknownName("issue", "x", ())

    monkeypatch.setattr(desk, "look_deeper", refuse)
    window.interview._later.setInterval(60_000)
    answered(window)
    assert "Working out what would change this" in texts(window.interview.results)
    window.interview.look_deeper()
    qtbot.waitUntil(lambda: "There is no issue" in window.banner.text, timeout=5000)
    assert "Working out what would change this" not in texts(window.interview.results)


def test_user_text_is_never_read_as_markup(window: MainWindow, desk: FakeDesk) -> None:
    desk.session.set_title("<b>Bold</b> <img src='x'>")
    to_first_question(window)
    formats = {label.textFormat() for label in window.findChildren(QLabel) if label.property("role")}
    assert formats == {Qt.TextFormat.PlainText}


def test_what_an_issue_lacks_is_one_click_away_and_can_be_answered(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_2)
    sheet = explained(window, ELEMENTS[0])
    assert "Known flaws must be mended." not in texts(sheet)
    named(sheet, "Why not?").click()
    settle()
    shown = texts(sheet)
    assert "Known flaws must be mended." in shown
    assert "Missing: A known flaw was used." in shown
    assert "This would supply it: How did they get in? “Through a known flaw”" in shown
    named(sheet, "Answer: How did they get in?").click()
    settle()
    assert question(window) == "way_in"


def test_a_point_that_stands_needs_no_why_not(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    heads = [b.accessibleName() for b in explained(window, ELEMENTS[0]).findChildren(QPushButton)]
    assert not any(name.startswith("Why not?") for name in heads)


def test_sources_to_check_are_folded_away_and_other_warnings_are_not(window: MainWindow) -> None:
    answered(window)
    results = window.interview.results
    assert "The law of this place is thin. Check it." in texts(results)
    assert "Roe v. Doe" not in texts(results)
    named(results, "1 source to check").click()
    settle()
    assert "Roe v. Doe, 1 Rep. 1 (2020)" in texts(results)


def test_a_business_is_told_what_to_do_before_what_would_change_the_result(
    window: MainWindow, desk: FakeDesk
) -> None:
    def plan_first() -> bool:
        results = window.interview.results
        return results.content.indexOf(results._plan) < results.content.indexOf(results._flips)

    answered(window)
    desk.session.set_frame(replace(desk.session.case.frame, perspective=Perspective.HARMED))
    assert not plan_first()
    desk.session.set_frame(replace(desk.session.case.frame, perspective=Perspective.ORGANIZATION))
    assert plan_first()


def test_a_class_thinks_first_and_sees_then(window: MainWindow, desk: FakeDesk) -> None:
    answered(window)
    before = desk.session.case
    window.try_other_answers()
    sheet = window.sheet
    assert isinstance(sheet, WhatIf)
    assert "What if nothing had been taken?" in texts(sheet)
    assert "Duty falls." not in texts(sheet)
    named(sheet, "Try: What if nothing").click()
    settle()
    assert "Duty falls." in texts(sheet)
    assert "Duty: changes" in texts(sheet)
    assert desk.session.case is before


def test_the_points_for_a_class_are_folded_away_and_belong_to_the_example(window: MainWindow) -> None:
    answered(window)
    results = window.interview.results
    assert "Ask who had to guard the data." not in texts(results)
    named(results, "For a class").click()
    settle()
    assert "Ask who had to guard the data." in texts(results)
    to_first_question(window)
    window.interview.go(Stop.RESULTS)
    assert "For a class" not in texts(window.interview.results)
