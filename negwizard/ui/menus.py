"""The menus as data: each line names what happens, its keys, and the window's method that does it."""

from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from negwizard.ui.palettes import Mode

_KEYS = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a menu."""

    name: str
    text: str
    keys: QKeySequence.StandardKey | str = ""
    hint: str = ""
    checkable: bool = False


SEPARATOR = Entry("", "")
MENUS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        "&File",
        (
            Entry("new_case", "&New case", _KEYS.New),
            Entry("open_case", "&Open…", _KEYS.Open),
            Entry("recent", "Open &recent"),
            SEPARATOR,
            Entry(
                "save_as",
                "&Save as…",
                "Ctrl+S",
                "Every answer is saved by itself; this gives the case a name.",
            ),
            Entry("export", "Save a &report…", "Ctrl+P"),
            Entry(
                "save_sheet",
                "Save an answer s&heet…",
                hint="A text file with every question and answer, to change by hand or to teach with.",
            ),
            SEPARATOR,
            Entry("start_page", "S&tart page", "Alt+Home"),
            Entry("quit", "&Quit", "Ctrl+Q"),
        ),
    ),
    (
        "&Edit",
        (
            Entry("undo", "&Undo", _KEYS.Undo),
            Entry("redo", "&Redo", _KEYS.Redo),
            SEPARATOR,
            Entry("rename", "&Title and story…"),
        ),
    ),
    (
        "&Go",
        (
            Entry("go_back", "&Back", "Alt+Left"),
            Entry("go_on", "&Next", "Alt+Right"),
            Entry("resume", "First &unanswered question", "Ctrl+U"),
            Entry("review", "Re&view", "Ctrl+R"),
            Entry("results", "R&esult", "Ctrl+E"),
        ),
    ),
    (
        "&View",
        (
            Entry("panel", "&Where things stand", "F8", checkable=True),
            SEPARATOR,
            Entry("larger", "&Larger text", _KEYS.ZoomIn),
            Entry("smaller", "S&maller text", _KEYS.ZoomOut),
            Entry("usual", "&Usual text size", "Ctrl+0"),
            SEPARATOR,
            Entry("mode", "&Colors"),
            SEPARATOR,
            Entry("hide", "Hide at &once", "F9", "Covers and minimizes the window."),
        ),
    ),
    (
        "&Help",
        (
            Entry("shortcuts", "&Keys", "F1"),
            Entry("glossary", "&Words explained", "Ctrl+G"),
            Entry("limits", "What it &cannot do"),
            Entry("about", "&About negwizard"),
        ),
    ),
)
MODES: tuple[tuple[Mode, str], ...] = (
    (Mode.SYSTEM, "Like the &system"),
    (Mode.LIGHT, "&Light"),
    (Mode.DARK, "&Dark"),
    (Mode.HIGH_CONTRAST, "&High contrast"),
)


class Menus:
    """The menu bar of a window; its actions by name."""

    def __init__(self, window: QMainWindow) -> None:
        self.actions: dict[str, QAction] = {}
        self.recent = QMenu("Open &recent", window)
        self.modes: dict[Mode, QAction] = {}
        for title, entries in MENUS:
            menu = window.menuBar().addMenu(title)
            for entry in entries:
                self._add(menu, entry, window)

    def _add(self, menu: QMenu, entry: Entry, window: QMainWindow) -> None:
        if entry is SEPARATOR:
            menu.addSeparator()
        elif entry.name == "recent":
            menu.addMenu(self.recent)
        elif entry.name == "mode":
            menu.addMenu(self._mode_menu(entry.text, window))
        else:
            self.actions[entry.name] = self._action(entry, window)
            menu.addAction(self.actions[entry.name])

    def _action(self, entry: Entry, window: QMainWindow) -> QAction:
        action = QAction(entry.text, window)
        if entry.keys:
            action.setShortcut(QKeySequence(entry.keys))
        action.setStatusTip(entry.hint)
        action.setCheckable(entry.checkable)
        return action

    def _mode_menu(self, text: str, window: QMainWindow) -> QMenu:
        menu, group = QMenu(text, window), QActionGroup(window)
        for mode, name in MODES:
            action = QAction(name, window)
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
            self.modes[mode] = action
        return menu

    def enable(self, names: tuple[str, ...], enabled: bool) -> None:
        """Let actions be used, or not."""
        for name in names:
            self.actions[name].setEnabled(enabled)
