"""The main window: menus, bars, page, panel. It decides what is where; the interview, what is shown."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QMessageBox, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from negwizard.application.points import idle_points, what_follows
from negwizard.assessment import Assessment
from negwizard.knowledge.wording import counted
from negwizard.terms import Issue
from negwizard.ui.background import Background
from negwizard.ui.banner import Banner
from negwizard.ui.case_files import CaseFiles
from negwizard.ui.cover import Cover
from negwizard.ui.desk import Desk
from negwizard.ui.entrance import Entrance
from negwizard.ui.explanation import Explanation
from negwizard.ui.frame_bars import Footer, TopBar
from negwizard.ui.help_sheets import Glossary, about_sheet, keys_sheet, limits_sheet
from negwizard.ui.interview import Interview
from negwizard.ui.issue_panel import IssuePanel
from negwizard.ui.menus import Menus
from negwizard.ui.navigator import Position, Stop
from negwizard.ui.pages.start import StartPage
from negwizard.ui.palettes import Mode
from negwizard.ui.parts import LAID_OUT_MS
from negwizard.ui.preferences import Preferences
from negwizard.ui.reading_order import set_tab_order
from negwizard.ui.sheet import Sheet
from negwizard.ui.theme import Theme
from negwizard.ui.title_and_story import TitleAndStory
from negwizard.ui.what_if import WhatIf

_NAME = "negwizard"
_NARROW_EMS = 58
_PANEL_EMS = (20.4, 26)
_WITH_PANEL = (Stop.QUESTION, Stop.REVIEW)
_FRAME = (Stop.PERSPECTIVE, Stop.INCIDENT, Stop.PLACE)
_NEED_DESK = (
    "new_case",
    "open_case",
    "save_as",
    "save_sheet",
    "export",
    "rename",
    "resume",
    "review",
    "results",
    "glossary",
)


class MainWindow(QMainWindow):
    """Opens at once with the start page; comes to life when it is given a desk."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.theme, self.preferences = theme, preferences
        self.desk: Desk | None = None
        self.interview: Interview
        self.files: CaseFiles
        self.entrance: Entrance
        self.background = Background(self)
        self.sheet: Sheet | None = None
        self._unforeseen: QMessageBox | None = None
        self._panel_in_narrow = False
        self.start_page = StartPage(theme)
        self.menus = Menus(self)
        self._build()
        self._connect_menus()
        self.start_page.show_ready(False)
        self.menus.enable(_NEED_DESK, False)
        self._show_bars(Position(Stop.START))

    def _build(self) -> None:
        self.setWindowTitle(_NAME)
        self.setMinimumSize(QSize(480, 400))
        self.top, self.footer, self.banner = TopBar(), Footer(), Banner()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.start_page)
        self.panel = IssuePanel(self.theme)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(2)
        self.splitter.addWidget(self.stack)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.banner)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.footer)
        self.setCentralWidget(middle)
        self.cover = Cover(self)
        self.footer.next.clicked.connect(self.go_on)
        self.footer.back.clicked.connect(self.go_back)
        self.footer.finish.clicked.connect(self.finish)
        self.top.panel_asked.connect(self.toggle_panel)
        self.panel.closed.connect(self.toggle_panel)
        self.panel.issue_opened.connect(self.explain)
        self.theme.changed.connect(self._fit)

    def _connect_menus(self) -> None:
        does: dict[str, Callable[[], object]] = {
            "new_case": lambda: self.entrance.start_case(),
            "open_case": lambda: self.files.open(),
            "save_as": lambda: self.files.save_as(),
            "export": lambda: self.files.export(),
            "save_sheet": lambda: self.files.save_sheet(),
            "start_page": lambda: self.entrance.to_start(),
            "quit": self.close,
            "undo": lambda: self._with_desk(lambda desk: self.interview.attempt(desk.session.undo)),
            "redo": lambda: self._with_desk(lambda desk: self.interview.attempt(desk.session.redo)),
            "rename": lambda: self._with_desk(self._open_title),
            "go_back": self.go_back,
            "go_on": self.go_on,
            "resume": lambda: self.interview.resume(),
            "review": lambda: self.interview.go(Stop.REVIEW),
            "results": lambda: self.interview.go(Stop.RESULTS),
            "panel": self.toggle_panel,
            "larger": lambda: self.change_zoom(1),
            "smaller": lambda: self.change_zoom(-1),
            "usual": lambda: self.change_zoom(0),
            "hide": self.cover.toggle,
            "shortcuts": lambda: self.open_sheet(keys_sheet(self, self.menus.actions)),
            "glossary": lambda: self._with_desk(
                lambda desk: self.open_sheet(Glossary(desk.session.library.glossary.values(), self))
            ),
            "limits": lambda: self.open_sheet(limits_sheet(self)),
            "about": lambda: self.open_sheet(about_sheet(self, self._knowledge())),
        }
        for name, act in does.items():
            self.menus.actions[name].triggered.connect(lambda _=False, act=act: act())
        for mode, action in self.menus.modes.items():
            action.setChecked(mode is self.theme.mode)
            action.triggered.connect(lambda _=False, mode=mode: self.change_mode(mode))

    # coming to life

    def take(self, desk: Desk) -> None:
        """Take the program on board: from now on the window can be used."""
        self.desk = desk
        self.interview = Interview(desk, self.theme, self.stack, self.start_page, self.background)
        self.files = CaseFiles(desk, self.banner, self.background, self)
        self.interview.moved.connect(self._moved)
        self.interview.assessed.connect(self._assessed)
        self.interview.failed.connect(lambda text: self.banner.tell(text, fault=True))
        self.interview.title_asked.connect(lambda: self._with_desk(self._open_title))
        self.interview.results.issue_opened.connect(self.explain)
        self.interview.results.what_if_asked.connect(self.try_other_answers)
        self.interview.results.report_asked.connect(
            lambda suffix, redacted: self.files.export(suffix, redacted=redacted)
        )
        self.files.opened.connect(self.files.begun)
        self.files.opened.connect(self.interview.resume)
        self.entrance = Entrance(desk, self.start_page, self.interview, self.files, self.menus.recent)
        self.menus.enable(_NEED_DESK, True)
        self.entrance.to_start()

    def tell_unforeseen(self, text: str) -> None:
        """Say what nobody foresaw; one message at a time."""
        if self._unforeseen is None:
            self._unforeseen = QMessageBox(QMessageBox.Icon.Warning, _NAME, text, parent=self)
            self._unforeseen.finished.connect(lambda _: setattr(self, "_unforeseen", None))
            self._unforeseen.open()

    def show_trouble(self, text: str) -> None:
        """Say that the program cannot start."""
        self.banner.tell(text, fault=True)

    # ways

    def go_on(self) -> None:
        """Next."""
        if self.desk is None:
            return
        if self.interview.position.stop is Stop.START:
            self.entrance.start_case()
        elif self.interview.position.stop is not Stop.RESULTS:
            self.interview.next()

    def go_back(self) -> None:
        """Back."""
        if self.desk is not None:
            self.interview.back()

    def finish(self) -> None:
        """From a question to the result; from the result to the start page, after the case has a name."""
        if self.interview.position.stop is not Stop.RESULTS:
            self.interview.go(Stop.RESULTS)
            return
        if self._desk().session.path is None:
            self.banner.tell(
                "This case has no name yet. It stays here as your unfinished case.",
                (("Save as…", self.files.save_as),),
            )
        self.entrance.to_start()

    # sheets

    def open_sheet(self, sheet: Sheet) -> None:
        """Open a sheet over the window."""
        self.sheet = sheet
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _open_title(self, desk: Desk) -> None:
        sheet = TitleAndStory(desk.session, self)
        sheet.accepted.connect(lambda: self.interview.attempt(sheet.keep))
        self.open_sheet(sheet)

    def explain(self, issue: Issue) -> None:
        """Show the reasons behind an issue."""
        desk = self._desk()
        assessment = desk.assessment()
        parts = [result for result in assessment.issues.values() if result.part_of is issue]
        result = assessment.issues[issue]
        sheet = Explanation(
            replace(result, effect_text=what_follows(assessment, result)),
            parts,
            assessment.perspective,
            self.interview.presenter.question_text,
            desk.why_not,
            self.theme,
            self,
        )
        sheet.question_opened.connect(self.interview.change)
        self.open_sheet(sheet)

    def try_other_answers(self) -> None:
        """Open the comparison with other answers."""
        self.open_sheet(WhatIf(self._desk(), self.theme, self))

    # looks

    def change_mode(self, mode: Mode) -> None:
        """Change the colors and remember it."""
        self.theme.choose_mode(mode)
        self.preferences.mode = mode

    def change_zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 steps: as usual."""
        if steps:
            self.theme.step_zoom(steps)
        else:
            self.theme.choose_zoom(100)
        self.preferences.zoom = self.theme.zoom

    def toggle_panel(self) -> None:
        """Show or hide where things stand."""
        if self.is_narrow:
            self._panel_in_narrow = not self._panel_in_narrow
        else:
            self.preferences.panel = not self.preferences.panel
        self._fit()

    @property
    def is_narrow(self) -> bool:
        """Say whether there is no room for a panel at the side."""
        return self.width() < _NARROW_EMS * self.theme.px

    def _fit(self) -> None:
        """Fit panel and bars to page, width and text size."""
        stop = self.interview.position.stop if self.desk else Stop.START
        wanted = self._panel_in_narrow if self.is_narrow else self.preferences.panel
        here = stop in _WITH_PANEL
        self.panel.setVisible(here and wanted)
        self.menus.actions["panel"].setChecked(wanted)
        self.top.offer_panel(here and not wanted)
        for bar in (self.top, self.footer):
            bar.be_narrow(self.is_narrow)
        below = self.is_narrow
        self.panel.setProperty("below", below)
        self.splitter.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        least, most = (round(ems * self.theme.px) for ems in _PANEL_EMS)
        self.panel.setMaximumWidth(16_777_215 if below else most)
        self.panel.setMinimumWidth(0 if below else least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    # what the interview says

    def _moved(self, position: Position) -> None:
        self._show_bars(position)
        self._fit()
        session = self._desk().session
        self.menus.actions["undo"].setEnabled(session.can_undo())
        self.menus.actions["redo"].setEnabled(session.can_redo())
        name = self.interview.presenter.case_name()
        if not self.cover.is_down:
            self.setWindowTitle(_NAME if position.stop is Stop.START else f"{name} – {_NAME}")

    def _show_bars(self, position: Position) -> None:
        stop = position.stop
        self.top.setVisible(stop is not Stop.START)
        self.footer.setVisible(stop is not Stop.START)
        self.footer.show_ways(
            back=stop is not Stop.START,
            onward=stop is not Stop.RESULTS,
            finish=stop in (Stop.QUESTION, Stop.RESULTS),
            finish_is_main=stop is Stop.RESULTS,
        )
        self.footer.saved.setText("Every answer is saved." if stop is Stop.QUESTION else "")
        if stop in _FRAME:
            at = _FRAME.index(stop)
            self.top.show_step(
                "First, three things about the case", at, len(_FRAME), f"{at + 1} of {len(_FRAME)}"
            )
        elif self.desk is not None:
            progress = self.desk.session.progress()
            missing = progress.on_path - progress.answered
            count = f"{progress.answered} answered, {missing} to go"
            self.top.show_step(self._where(position), progress.answered, progress.on_path, count)

    def _where(self, position: Position) -> str:
        if position.stop is Stop.QUESTION:
            library = self._desk().session.library
            section = library.questions[position.question].section
            return next(part.title for part in library.sections if part.id == section)
        return self.interview.page.title

    def _assessed(self, assessment: Assessment) -> None:
        if self._desk().session.case.facts_only:
            self.panel.show_nothing("Facts only: conclusions are not shown.")
            return
        wanted = {question for result in assessment.issues.values() for question in result.open_questions}
        still = len(wanted & set(assessment.unanswered))
        note = f"{counted(still, 'open question', 'open questions')} could still matter." if still else ""
        self.panel.show_assessment(assessment, note, idle_points(assessment))

    # keys

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from the page to the ways on, and last to where things stand; not under the cover."""
        if self.cover.is_down:
            return True
        ways = (self.footer.next, self.footer.finish, self.footer.back)
        set_tab_order(self.banner, self.stack, *ways, self.top, self.panel)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, a number chooses; fields have taken theirs before."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.desk is None or self.cover.is_down:
            return
        if enter and modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
            self.go_on()
        elif event.text().isdigit() and modifiers == Qt.KeyboardModifier.NoModifier:
            self._choose(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        """Choose by number, and show what was chosen: at large text it may lie below the edge."""
        page = self.interview.page
        chosen = self.focusWidget() if page.choose_number(number) else None
        if chosen is not None:
            QTimer.singleShot(LAID_OUT_MS, chosen, lambda: page.ensureWidgetVisible(chosen, 0, 12))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hand over what is half typed, let running work end, go."""
        if self.desk is not None:
            self.interview.settle()
            self.interview.end()
        self.background.finish()
        super().closeEvent(event)

    def _desk(self) -> Desk:
        assert self.desk is not None, "the window is used before it has a desk"
        return self.desk

    def _with_desk(self, act: Callable[[Desk], object]) -> None:
        if self.desk is not None:
            act(self.desk)

    def _knowledge(self) -> str:
        return self.desk.session.library.version if self.desk else "is being read"
