from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot
from ui.fakes import FakeDesk
from ui.steps import button, press, question, settle, stop, texts, to_first_question, to_result

from negwizard.case.loading import load_case
from negwizard.ui import case_files
from negwizard.ui.main_window import MainWindow
from negwizard.ui.navigator import Stop


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    """Let the file dialogs answer with a path."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(path), ""))


def test_a_case_is_saved_and_opened_again(
    window: MainWindow, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    choose(monkeypatch, tmp_path / "shop")
    window.menus.actions["save_as"].trigger()
    assert "Saved as shop" in window.banner.text
    desk.session.new()
    choose(monkeypatch, tmp_path / "shop.negwizard")
    window.menus.actions["open_case"].trigger()
    settle()
    assert desk.session.case.answers["taken"].value == "yes"
    assert question(window) == "way_in", "it goes on where the answers end"


def test_an_answer_sheet_is_a_copy_and_the_case_stays_where_it_is(
    window: MainWindow, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    choose(monkeypatch, tmp_path / "shop")
    window.menus.actions["save_sheet"].trigger()
    assert "The answers are in shop.toml." in window.banner.text
    assert desk.session.path is None
    assert load_case(tmp_path / "shop.toml", desk.session.library).answers == desk.session.case.answers


def test_an_answer_sheet_that_cannot_be_written_says_why(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_question(window)
    choose(monkeypatch, tmp_path / "gone" / "shop.toml")
    window.menus.actions["save_sheet"].trigger()
    assert "its folder is not there any more" in window.banner.text


def test_a_file_that_cannot_be_read_is_named_and_changes_nothing(
    window: MainWindow, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    broken = tmp_path / "broken.negwizard"
    broken.write_text("{", encoding="utf-8")
    choose(monkeypatch, broken)
    window.menus.actions["open_case"].trigger()
    settle()
    assert "broken.negwizard" in window.banner.text
    assert "no backup beside it" in window.banner.text
    assert desk.session.case.answers["taken"].value == "yes"


def test_closing_the_dialog_does_nothing(
    window: MainWindow, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_question(window)
    choose(monkeypatch, "")
    for name in ("open_case", "save_as", "save_sheet", "export"):
        window.menus.actions[name].trigger()
    settle()
    assert question(window) == "taken"
    assert not window.banner.isVisible()


@pytest.mark.parametrize(("name", "suffix"), [("PDF", ".pdf"), ("Word", ".docx"), ("web page", ".html")])
def test_a_report_is_written_beside_the_window_and_can_be_opened(
    window: MainWindow,
    desk: FakeDesk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    suffix: str,
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(case_files, "show_file", opened.append)
    to_first_question(window)
    to_result(window)
    choose(monkeypatch, tmp_path / f"report{suffix}")
    with qtbot.waitSignal(window.files.exported, timeout=5000):
        button(window.interview.results, name).click()
    settle()
    assert desk.written == [tmp_path / f"report{suffix}"]
    assert f"saved as report{suffix}" in window.banner.text
    button(window.banner, "Open").click()
    assert opened == desk.written


def test_a_name_without_an_ending_gets_the_ending_that_was_asked_for(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_question(window)
    choose(monkeypatch, tmp_path / "report")
    with qtbot.waitSignal(window.files.exported, timeout=5000):
        window.menus.actions["export"].trigger()
    assert desk.written == [tmp_path / "report.pdf"]


def test_a_report_that_cannot_be_written_says_why(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.report_fault = "The folder is full."
    to_first_question(window)
    window.files.write(tmp_path / "report.pdf")
    qtbot.waitUntil(lambda: window.banner.text == "The folder is full.", timeout=5000)


def test_a_saved_case_is_among_the_recent_ones(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    choose(monkeypatch, tmp_path / "shop.negwizard")
    window.menus.actions["save_as"].trigger()
    window.menus.actions["start_page"].trigger()
    settle()
    assert "Recent cases" in texts(window.start_page)
    listed = [action.text() for action in window.menus.recent.actions()]
    assert listed == ["shop.negwizard", "", "&Forget this list"]


def test_title_and_story_are_kept(window: MainWindow, desk: FakeDesk) -> None:
    to_first_question(window)
    window.menus.actions["rename"].trigger()
    settle()
    sheet = window.sheet
    assert sheet is not None
    sheet.name.setText("The shop")  # type: ignore[attr-defined]
    sheet.story.setPlainText("It began in May.")  # type: ignore[attr-defined]
    button(sheet, "Keep").click()
    assert (desk.session.case.title, desk.session.case.story) == ("The shop", "It began in May.")


def test_a_full_disk_stops_nothing_but_the_answer(
    window: MainWindow, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from negwizard.errors import CaseFileError

    to_first_question(window)

    def full(*_: object) -> None:
        raise CaseFileError("draft", "the disk is full.")

    monkeypatch.setattr(desk.session, "answer", full)
    press(window, Qt.Key.Key_1)
    assert "the disk is full" in window.banner.text
    assert stop(window) is Stop.QUESTION


def test_the_dialogs_offer_the_ending_that_case_files_have() -> None:
    from negwizard.case.case_file import SUFFIX

    assert SUFFIX == case_files.CASE
    assert SUFFIX in case_files._OPENED


def test_a_report_can_leave_out_the_users_own_words(
    window: MainWindow, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    to_result(window)
    window.interview.results.redacted.click()
    suggested = []

    def choose_name(_: object, __: str, name: str, *___: str) -> tuple[str, str]:
        suggested.append(Path(name).name)
        return str(tmp_path / "copy.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose_name)
    button(window.interview.results, "Save as PDF").click()
    window.background.finish()
    assert (tmp_path / "copy.pdf").read_text(encoding="utf-8") == "redacted"
    assert suggested[0].endswith(" redacted.pdf")


def test_a_fault_of_a_file_is_gone_when_another_case_is_begun(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.negwizard"
    broken.write_text("{", encoding="utf-8")
    choose(monkeypatch, broken)
    window.menus.actions["open_case"].trigger()
    assert window.banner.isVisible()
    window.entrance.start_case()
    assert not window.banner.isVisible()


def test_the_last_good_copy_of_a_damaged_file_is_one_click_away(
    window: MainWindow, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to_first_question(window)
    choose(monkeypatch, tmp_path / "shop")
    window.menus.actions["save_as"].trigger()
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_2)
    damaged = tmp_path / "shop.negwizard"
    damaged.write_bytes(damaged.read_bytes()[:40])
    desk.session.new()
    choose(monkeypatch, damaged)
    window.menus.actions["open_case"].trigger()
    settle()
    assert "taken" not in desk.session.case.answers
    button(window.banner, "Open the last good copy").click()
    settle()
    assert desk.session.case.answers["taken"].value == "yes"


def dialog_with_filter(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("report.pdf", "Word (*.docx)", "report.docx"),
        ("report.docx", "PDF (*.pdf)", "report.docx"),
        ("case v1.2", "PDF (*.pdf)", "case v1.2.pdf"),
        ("report", "web page (*.html)", "report.html"),
    ],
)
def test_the_kind_chosen_in_the_dialog_counts(
    window: MainWindow,
    desk: FakeDesk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    kind: str,
    written: str,
) -> None:
    to_first_question(window)
    dialog_with_filter(monkeypatch, tmp_path / typed, kind)
    with qtbot.waitSignal(window.files.exported, timeout=5000):
        window.menus.actions["export"].trigger()
    assert desk.written == [tmp_path / written]


def test_no_file_is_replaced_that_the_dialog_did_not_ask_about(
    window: MainWindow, desk: FakeDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def refuse(_: object, __: str, text: str, *buttons: object) -> QMessageBox.StandardButton:
        asked.append(text)
        assert buttons[-1] is QMessageBox.StandardButton.No, "Enter alone must replace nothing"
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", refuse)
    (tmp_path / "shop.negwizard").write_text("another case", encoding="utf-8")
    (tmp_path / "shop.pdf").write_text("another report", encoding="utf-8")
    (tmp_path / "shop.toml").write_text("another sheet", encoding="utf-8")
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    choose(monkeypatch, tmp_path / "shop")
    window.menus.actions["save_as"].trigger()
    window.menus.actions["export"].trigger()
    window.menus.actions["save_sheet"].trigger()
    window.background.finish()
    assert asked == [f"shop.{end} is already there. Replace it?" for end in ("negwizard", "pdf", "toml")]
    assert (tmp_path / "shop.toml").read_text(encoding="utf-8") == "another sheet"
    assert (tmp_path / "shop.negwizard").read_text(encoding="utf-8") == "another case"
    assert desk.written == []


def test_the_news_of_one_case_does_not_stay_over_the_next(window: MainWindow) -> None:
    to_first_question(window)
    press(window, Qt.Key.Key_1)
    to_result(window)
    window.finish()
    assert "This case has no name yet." in window.banner.text
    assert window.banner.isVisible()
    window.entrance.start_case()
    assert not window.banner.isVisible()
    window.banner.tell("This case has no name yet.")
    window.entrance.open_example("first")
    assert not window.banner.isVisible()


def test_every_unfinished_case_can_be_reached_or_deleted(
    window: MainWindow, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for title in ("The first", "The second"):
        to_first_question(window)
        press(window, Qt.Key.Key_1)
        desk.session.set_title(title)
    window.entrance.start_case()
    window.entrance.to_start()
    settle()
    shown = texts(window.start_page)
    assert "The second: 1 answer" in shown
    assert "1 more unfinished case" in shown
    button(window.start_page, "1 more unfinished case").click()
    assert "The first: 1 answer" in texts(window.start_page)
    older = window.start_page._older
    fold = older.itemAt(0).widget()  # type: ignore[union-attr]
    assert fold is not None
    button(fold, "Open").click()
    settle()
    assert desk.session.case.title == "The first"
    window.entrance.to_start()
    settle()
    button(window.start_page, "more unfinished case").click()
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    button(window.start_page, "Delete").click()
    settle()
    assert "The second" not in texts(window.start_page)
    assert desk.session.case.title == "The first"


def test_the_list_of_recent_cases_can_be_forgotten(
    window: MainWindow, tmp_path: Path, desk: FakeDesk
) -> None:
    to_first_question(window)
    desk.session.save_as(tmp_path / "shop.negwizard")
    window.entrance.to_start()
    settle()
    window.menus.recent.actions()[-1].trigger()
    settle()
    assert desk.session.recent_files() == ()
    assert not window.menus.recent.isEnabled()
    assert "shop.negwizard" not in texts(window.start_page)
    assert (tmp_path / "shop.negwizard").exists()
