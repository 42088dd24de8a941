import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from ui.fakes import FakeDesk, FakeReasoner
from ui.steps import button, press, question, settle, stop, texts, to_first_question, to_result

from negwizard.knowledge.answers import UNKNOWN, Answer
from negwizard.terms import ELEMENTS, Evidence, Incident, OutcomeStatus, Perspective
from negwizard.ui.main_window import MainWindow
from negwizard.ui.navigator import Stop
from negwizard.ui.title_and_story import TitleAndStory


def answers_on_disk(folder: Path) -> dict[str, object]:
    (draft,) = (folder / "drafts").glob("*.negwizard")
    return json.loads(draft.read_text(encoding="utf-8"))["answers"]


def test_the_frame_pages_settle_the_frame(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    frame = desk.session.case.frame
    assert (frame.perspective, frame.incident, frame.jurisdiction) == (
        Perspective.ORGANIZATION,
        Incident.BREAK_IN,
        "XX-ONE",
    )
    assert frame.as_of is not None, "time limits run up to the day of the check"
    assert question(window) == "taken"


def test_nobody_gets_past_a_frame_page_without_a_choice(window: MainWindow) -> None:
    window.entrance.start_case()
    window.go_on()
    assert stop(window) is Stop.PERSPECTIVE
    assert "Choose one" in texts(window.interview.perspective)


def test_the_place_page_says_what_is_missing(window: MainWindow) -> None:
    window.interview.go(Stop.PLACE)
    window.go_on()
    assert "Choose a place" in texts(window.interview.place)
    window.interview.place.places.show_place("XX-TWO")
    window.go_on()
    assert "Give the day of the incident" in texts(window.interview.place)


def test_a_few_letters_and_enter_find_the_place(window: MainWindow, desk: FakeDesk) -> None:
    window.interview.go(Stop.PLACE)
    QTest.keyClicks(window.interview.place.places.search, "rep")
    press(window, Qt.Key.Key_Return)
    assert window.interview.place.places.place == "XX-TWO"


def test_a_check_of_today_asks_for_no_day_of_the_incident(window: MainWindow) -> None:
    window.entrance.start_case()
    window.interview.perspective.choose_number(1)
    window.go_on()
    window.interview.incident.choose_number(len(Incident))
    window.go_on()
    assert not window.interview.place.no_day.isVisible()
    window.interview.place.places.show_place("XX-ONE")
    window.go_on()
    assert stop(window) is Stop.QUESTION


def test_a_whole_question_by_keyboard(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Return)
    assert desk.session.case.answers["taken"].value == "yes"
    assert question(window) == "way_in"
    press(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert question(window) == "taken"


def test_arrow_keys_move_the_choice(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Down)
    assert desk.session.case.answers["taken"].value == "no"


def test_an_answer_is_on_disk_before_the_next_question_shows(window: MainWindow, own_folder: Path) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_2)
    assert question(window) == "taken"
    assert "taken" in answers_on_disk(own_folder)


def test_back_loses_no_answer_not_even_a_half_typed_one(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    window.interview.show(window.interview.navigator.ask("cost"))
    settle()
    QTest.keyClicks(window.interview.question._input._field.line, "1,200")  # type: ignore[union-attr]
    window.go_back()
    assert desk.session.case.answers["cost"].value == 1200


def test_a_question_is_left_open_only_when_the_user_insists(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    window.go_on()
    assert question(window) == "taken"
    assert "press Next once more" in texts(window.interview.question)
    window.go_on()
    assert question(window) == "way_in"
    assert "taken" not in desk.session.case.answers


def test_what_cannot_be_read_holds_the_page_and_is_explained(window: MainWindow) -> None:
    to_first_question(window)
    window.interview.show(window.interview.navigator.ask("records"))
    settle()
    QTest.keyClicks(window.interview.question._input._field.line, "many")  # type: ignore[union-attr]
    window.go_on()
    assert question(window) == "records"
    assert "whole number" in texts(window.interview.question)


def test_questions_that_follow_from_an_answer_are_asked(window: MainWindow) -> None:
    to_first_question(window)
    window.interview.show(window.interview.navigator.ask("way_in"))
    window.interview.page.choose_number(2)
    asked = []
    while stop(window) is Stop.QUESTION:
        asked.append(question(window))
        window.interview.page.choose_number(0)
        window.go_on()
    assert "warned" not in asked, "the user said: I don't know"
    window.interview.show(window.interview.navigator.ask("way_in"))
    window.interview.page.choose_number(2)
    window.go_on()
    window.go_on()
    window.go_on()
    assert "warned" in window.desk.session.question_path()  # type: ignore[union-attr]


def test_evidence_note_and_dispute_are_kept_with_the_answer(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    behind = window.interview.question.behind
    behind.open()
    behind._cards[Evidence.DOCUMENT].click()
    behind._disputed.click()
    QTest.keyClicks(behind._note, "The letter of May")
    window.go_on()
    assert desk.session.case.answers["taken"] == Answer("yes", Evidence.DOCUMENT, "The letter of May", True)


def test_another_choice_keeps_what_stands_behind_the_answer(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    window.interview.question.behind._cards[Evidence.OFFICIAL].click()
    window.interview.page.choose_number(2)
    assert desk.session.case.answers["taken"] == Answer("no", Evidence.OFFICIAL)


def test_nothing_can_stand_behind_no_answer(window: MainWindow) -> None:
    to_first_question(window)
    assert not window.interview.question.behind.isVisible()


def test_who_may_know_is_shown_to_those_who_do_not(window: MainWindow) -> None:
    to_first_question(window)
    assert "forensic report" not in texts(window.interview.question)
    press(window, Qt.Key.Key_0)
    assert "Who may know: your IT provider" in texts(window.interview.question)
    assert "What would show it: the forensic report" in texts(window.interview.question)


def test_why_a_question_is_asked_is_one_click_away(window: MainWindow) -> None:
    to_first_question(window)
    window.interview.question.why.head.click()
    settle()
    assert "It can still move the first element." in texts(window.interview.question)


def test_the_panel_follows_every_answer(window: MainWindow, qtbot: QtBot) -> None:
    to_first_question(window)
    qtbot.waitUntil(lambda: ELEMENTS[0] in window.panel._rows)
    press(window, Qt.Key.Key_1)
    assert "as told, Met" in window.panel._rows[ELEMENTS[0]].accessibleName()
    press(window, Qt.Key.Key_2)
    assert "as told, Not met" in window.panel._rows[ELEMENTS[0]].accessibleName()


def test_undo_and_redo_show_what_they_did(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_2)
    window.menus.actions["undo"].trigger()
    settle()
    assert desk.session.case.answers["taken"].value == window.interview.question._input.shown() == "yes"  # type: ignore[union-attr]
    window.menus.actions["redo"].trigger()
    settle()
    assert window.interview.question._input.shown() == "no"  # type: ignore[union-attr]


def test_the_review_shows_every_answer_and_leads_back_after_a_change(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_0)
    window.interview.go(Stop.REVIEW)
    shown = texts(window.interview.review)
    assert "I don't know (1)" in shown
    assert "Not answered (6)" in shown
    window.interview.change("taken")
    press(window, Qt.Key.Key_1)
    window.go_on()
    assert stop(window) is Stop.REVIEW


@pytest.mark.parametrize(
    ("name", "there", "gone"),
    [("I don't know", "taken from", "how many"), ("Not answered", "people are hit", "taken from")],
)
def test_the_review_can_be_narrowed(window: MainWindow, name: str, there: str, gone: str) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_0)
    window.interview.go(Stop.REVIEW)
    button(window.interview.review, name).click()
    settle()
    assert there in texts(window.interview.review)
    assert gone not in texts(window.interview.review)


def test_finish_leads_to_the_result_and_then_to_the_start(window: MainWindow) -> None:
    to_first_question(window)
    window.footer.finish.click()
    assert stop(window) is Stop.RESULTS
    window.footer.finish.click()
    assert stop(window) is Stop.START
    assert "Your unfinished case" in texts(window.start_page)


def test_facts_only_keeps_conclusions_off_the_screen(window: MainWindow, desk: FakeDesk) -> None:
    window.start_page.facts_only.click()
    to_first_question(window)
    assert desk.session.case.facts_only
    press(window, Qt.Key.Key_1)
    assert not window.panel._rows
    assert "conclusions are not shown" in texts(window.panel)
    to_result(window)
    shown = texts(window.interview.results)
    assert "four elements" not in shown
    assert "Save as PDF" in shown


def test_a_worked_example_opens_at_its_result(window: MainWindow, desk: FakeDesk) -> None:
    settle()
    next(b for b in window.start_page.findChildren(QPushButton) if "example" in b.accessibleName()).click()
    settle()
    assert stop(window) is Stop.RESULTS
    assert desk.assessment().outcome.status is OutcomeStatus.CLAIM_ARGUABLE
    assert desk.session.case.answers["way_in"].value == UNKNOWN


def test_the_words_follow_the_perspective(window: MainWindow) -> None:
    to_first_question(window)
    assert "your business" in texts(window.interview.question)
    window.interview.go(Stop.PERSPECTIVE)
    window.interview.perspective.choose_number(2)
    window.interview.resume()
    settle()
    assert "from the organization" in texts(window.interview.question)


def test_an_unfinished_case_is_offered_again_at_the_next_start(
    window: MainWindow, theme: object, qtbot: QtBot, tmp_path: Path
) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    again = MainWindow(window.theme, window.preferences)
    qtbot.addWidget(again)
    again.show()
    again.take(FakeDesk())
    settle()
    assert "Your unfinished case" in texts(again.start_page)
    assert button(again.start_page, "Continue").property("kind") == "primary"
    assert again.start_page.start.property("kind") == "secondary", "one way in stands out, not two"
    button(again.start_page, "Continue").click()
    settle()
    assert question(again) == "way_in"


def test_enter_on_a_found_place_leads_to_the_day(window: MainWindow) -> None:
    window.interview.go(Stop.PLACE)
    page = window.interview.place
    QTest.keyClicks(page.places.search, "rep")
    press(window, Qt.Key.Key_Return)
    assert stop(window) is Stop.PLACE
    assert page.incident_day.month.hasFocus()
    assert "Give the day" not in texts(page), "nothing is wrong yet"


def test_a_fault_is_gone_once_it_is_being_mended(window: MainWindow) -> None:
    window.interview.go(Stop.PLACE)
    window.go_on()
    assert "Choose a place" in texts(window.interview.place)
    window.interview.place.places.list.setCurrentRow(0)
    assert "Choose a place" not in texts(window.interview.place)


def test_a_day_takes_no_letters(window: MainWindow) -> None:
    window.interview.go(Stop.PLACE)
    QTest.keyClicks(window.interview.place.incident_day.day, "O12")
    assert window.interview.place.incident_day.day.text() == "12"


def test_back_shows_what_was_chosen_even_when_it_is_the_default(window: MainWindow) -> None:
    window.entrance.start_case()
    window.interview.perspective.choose_number(3)
    window.go_on()
    window.interview.incident.choose_number(1)
    window.go_on()
    window.go_back()
    assert "Choose one" not in texts(window.interview.incident)
    window.go_on()
    assert stop(window) is Stop.PLACE, "the choice still stands"
    window.entrance.start_case()
    window.go_on()
    assert stop(window) is Stop.PERSPECTIVE, "a new case begins with no choice"


def test_enter_leads_from_the_review_to_the_result(window: MainWindow) -> None:
    to_first_question(window)
    window.interview.go(Stop.REVIEW)
    settle()
    press(window, Qt.Key.Key_Return)
    assert stop(window) is Stop.RESULTS


def test_undo_works_from_an_empty_field_and_shows_what_it_took_back(
    window: MainWindow, desk: FakeDesk
) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    window.interview.show(window.interview.navigator.ask("cost"))
    settle()
    line = window.interview.question._input._field.line  # type: ignore[union-attr]
    over = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    line.event(over)
    assert not over.isAccepted(), "the key is left to the menu"
    window.menus.actions["undo"].trigger()
    settle()
    assert question(window) == "taken"
    assert "taken" not in desk.session.case.answers


def test_title_and_story_can_be_written_from_the_review(window: MainWindow) -> None:
    to_first_question(window)
    window.interview.go(Stop.REVIEW)
    assert "Not named yet" in texts(window.interview.review)
    change = next(
        b
        for b in window.interview.review.findChildren(QPushButton)
        if b.accessibleName() == "Change: Title and story"
    )
    change.click()
    settle()
    assert isinstance(window.sheet, TitleAndStory)
    window.sheet.reject()


def test_questions_that_were_passed_over_can_be_listed_and_answered(
    window: MainWindow, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(FakeReasoner, "movers", lambda *_: frozenset({"taken"}))
    to_first_question(window)
    window.interview.go(Stop.REVIEW)
    review = window.interview.review
    passed = len(desk.session.question_path()) - 1
    button(review, f"Passed over ({passed})").click()
    settle()
    assert "taken from" not in texts(review)
    assert "it would change nothing" in texts(review)
    button(review, "Answer").click()
    settle()
    assert question(window) in desk.session.question_path()
    assert question(window) != "taken"


def test_a_place_that_the_letters_hide_is_not_taken_unseen(window: MainWindow, desk: FakeDesk) -> None:
    window.entrance.start_case()
    window.interview.go(Stop.PLACE)
    page = window.interview.place
    page.places.show_place("XX-ONE")
    page.places.search.setText("a place")
    assert page.places.place is None
    page.no_day.click()
    window.go_on()
    assert desk.session.case.frame.jurisdiction == "OTHER", "the only one that fits"


def test_letters_that_fit_no_place_get_a_word(window: MainWindow) -> None:
    window.entrance.start_case()
    window.interview.go(Stop.PLACE)
    settle()
    page = window.interview.place
    assert "No place fits" not in texts(page)
    page.places.search.setText("zzz")
    assert "No place fits" in texts(page)
    page.places.search.setText("not listed")
    assert "No place fits" not in texts(page)


@pytest.mark.parametrize("zoom", [100, 200])
def test_the_lines_of_the_places_have_room(window: MainWindow, zoom: int) -> None:
    window.theme.choose_zoom(zoom)
    window.entrance.start_case()
    window.interview.go(Stop.PLACE)
    settle()
    places = window.interview.place.places.list
    tops = [places.visualItemRect(places.item(at)).top() for at in range(2)]
    assert tops[1] - tops[0] >= window.theme.px * 1.5
    assert places.height() >= window.theme.px * 9


def test_the_places_of_a_new_case_begin_at_the_top(window: MainWindow) -> None:
    window.entrance.start_case()
    window.interview.go(Stop.PLACE)
    places = window.interview.place.places
    places.list.setMinimumHeight(0)
    places.list.setMaximumHeight(30)
    settle()
    places.show_place("OTHER")
    assert places.list.verticalScrollBar().value() > 0
    places.show_place(None)
    assert places.list.verticalScrollBar().value() == 0


def test_what_is_opened_at_the_foot_of_a_page_comes_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    window.resize(1024, 400)
    settle()
    page = window.interview.question
    page.why.head.click()

    def seen() -> bool:
        line = page._reason_lines.itemAt(1).widget()  # type: ignore[union-attr]
        assert line is not None
        bottom = line.mapTo(page.viewport(), line.rect().bottomLeft()).y()
        return 0 < bottom <= page.viewport().height()

    qtbot.waitUntil(seen, timeout=2000)


def test_who_may_know_comes_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    to_first_question(window)
    window.resize(1024, 400)
    settle()
    press(window, Qt.Key.Key_0)
    page = window.interview.question

    def seen() -> bool:
        bottom = page._hint.mapTo(page.viewport(), page._hint.rect().bottomLeft()).y()
        return page._hint.isVisible() and 0 < bottom <= page.viewport().height()

    qtbot.waitUntil(seen, timeout=2000)


def test_how_it_is_judged_stands_before_the_way_to_change_it(window: MainWindow) -> None:
    window.entrance.start_case()
    window.interview.go(Stop.PLACE)
    settle()
    page = window.interview.place
    head = page._more.head
    assert "Change how it is judged" in head.text()
    assert page._judged.y() < page._more.y()
    assert "judged on what can be proved" in page._judged.text()


def test_what_a_number_chooses_comes_into_sight(window: MainWindow, qtbot: QtBot) -> None:
    to_first_question(window)
    window.interview.show(window.interview.navigator.ask("missing"))
    window.theme.choose_zoom(200)
    window.resize(1024, 400)
    settle()
    page = window.interview.question
    last = max(page._input._keys())  # type: ignore[union-attr]
    press(window, str(last))
    chosen = page._input._keys()[last]  # type: ignore[union-attr]
    assert chosen.isChecked()

    def seen() -> bool:
        bottom = chosen.mapTo(page.viewport(), chosen.rect().bottomLeft()).y()
        return 0 < bottom <= page.viewport().height()

    qtbot.waitUntil(seen, timeout=2000)
