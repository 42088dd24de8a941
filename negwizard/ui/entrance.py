"""The ways into a case: new, unfinished, recent, worked example; and the way back to the start page."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QMessageBox

from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.wording import counted
from negwizard.ui.case_files import CaseFiles
from negwizard.ui.desk import Desk
from negwizard.ui.interview import Interview
from negwizard.ui.navigator import Stop
from negwizard.ui.pages.start import StartPage

if TYPE_CHECKING:
    from negwizard.application.drafts import Draft


class Entrance(QObject):
    """Does what the start page asks for."""

    def __init__(
        self, desk: Desk, page: StartPage, interview: Interview, files: CaseFiles, recent: QMenu
    ) -> None:
        super().__init__(page)
        self._desk, self._page, self._interview, self._files = desk, page, interview, files
        self._recent = recent
        page.case_started.connect(self.start_case)
        page.file_asked.connect(files.open)
        page.draft_resumed.connect(self.resume_draft)
        page.file_opened.connect(files.open_path)
        page.draft_dropped.connect(self.drop_draft)
        page.example_opened.connect(self.open_example)
        page.facts_only_chosen.connect(self._choose_facts_only)
        page.show_examples(desk.examples())
        page.show_ready(True)

    def start_case(self) -> None:
        """Begin a new case."""
        session, facts_only = self._desk.session, self._page.facts_only.isChecked()
        session.new()
        self._files.begun()
        if facts_only and not self._interview.attempt(lambda: session.set_facts_only(True)):
            return
        self._interview.show(self._interview.navigator.go(Stop.PERSPECTIVE))

    def open_example(self, example: str) -> None:
        """Open a worked example at its result."""
        if self._interview.attempt(lambda: self._desk.open_example(example)):
            self._files.begun()
            self._interview.show(self._interview.navigator.go(Stop.RESULTS))

    def resume_draft(self) -> None:
        """Go on with the unfinished case."""
        desk = self._desk
        if not desk.session.case.is_blank:
            self._interview.resume()
            return
        drafts = desk.session.drafts()
        if drafts:
            self._files.open_path(drafts[0].path)

    def to_start(self) -> None:
        """Show the start page with what can be resumed now."""
        desk = self._desk
        session = desk.session
        text = "" if session.case.is_blank else self._interview.presenter.case_name()
        drafts = session.drafts()
        if drafts and not text:
            text, drafts = _draft_text(drafts[0]), drafts[1:]
        self._page.show_draft(text)
        self._page.show_older_drafts([(draft.path, _draft_text(draft)) for draft in drafts])
        self._page.show_recent(session.recent_files())
        self._page.facts_only.setChecked(session.case.facts_only)
        self._list_recent()
        self._interview.go(Stop.START)

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self._desk.session.recent_files():
            action = self._recent.addAction(path.name)
            action.triggered.connect(lambda _=False, path=path: self._files.open_path(path))
        self._recent.setEnabled(not self._recent.isEmpty())
        if self._recent.isEnabled():
            self._recent.addSeparator()
            self._recent.addAction("&Forget this list").triggered.connect(self._forget_recent)

    def _forget_recent(self) -> None:
        """Leave no trace of the names; nothing happens to the files."""
        self._desk.session.forget_recent_files()
        self._page.show_recent(())
        self._list_recent()

    def drop_draft(self, path: Path) -> None:
        """Delete an unfinished case, once the user has said so twice."""
        text = "Delete this unfinished case for good? It cannot be brought back."
        if QMessageBox.question(self._page, "negwizard", text) == QMessageBox.StandardButton.Yes:
            self._desk.session.discard_draft(path)
            self.to_start()

    def _choose_facts_only(self) -> None:
        session, chosen = self._desk.session, self._page.facts_only.isChecked()
        if not session.case.is_blank:
            self._interview.attempt(lambda: session.set_facts_only(chosen))


def _draft_text(draft: "Draft") -> str:
    answers = counted(draft.answered, "answer", "answers")
    changed = f"{day_in_words(draft.changed)}, {f'{draft.changed:%I:%M %p}'.lstrip('0')}"
    return f"{draft.title or 'Not named yet'}: {answers}, last changed {changed}"
