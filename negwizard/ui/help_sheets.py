"""The sheets of the Help menu: keys, words explained, limits, about."""

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from negwizard import __version__
from negwizard.knowledge.model import Term
from negwizard.ui.parts import Column, label, row, rule
from negwizard.ui.sheet import Sheet
from negwizard.ui.words import DISCOVERY_WARNING, NEGLIGENCE, NOT_ADVICE, PRIVACY

KEYS: tuple[tuple[str | tuple[str, ...], str], ...] = (
    ("1 to 9", "Choose an answer by its number"),
    ("0", "I don't know"),
    ("Arrow keys", "Move between answers"),
    ("Tab", "Go to what comes next on the page"),
    ("Page Down, Page Up", "Scroll"),
    ("Enter", "Next (in a longer text: Ctrl+Enter)"),
    (("go_back",), "Back"),
    ("Alt+W", "Why are you asking?"),
    (("undo", "redo"), "Undo, redo"),
    (("resume",), "First question without an answer"),
    (("review",), "Review your answers"),
    (("results",), "See the result"),
    (("save_as",), "Save under a name"),
    (("export",), "Save a report"),
    (("panel",), "Show or hide where things stand"),
    (("larger", "smaller"), "Larger and smaller text"),
    (("glossary",), "Words explained"),
    (("hide",), "Hide the window at once"),
)
"""Keys as they are, or the actions whose keys they are: those differ from one system to the next."""
LIMITS: tuple[str, ...] = (
    NOT_ADVICE,
    "It does not say who will win, and gives no odds. It shows what stands, what does not, and why.",
    "It only knows what you tell it. A fact left out may turn the result.",
    "The law changes. Every source bears the day on which it was checked; those marked need checking again.",
    "It covers negligence. Contract, privacy statutes and criminal law come in only where they bear on it.",
    "Time limits are days to check, not promises. If a limit may be near, see a lawyer today.",
)


def keys_sheet(parent: QWidget | None, actions: Mapping[str, QAction]) -> Sheet:
    """Return the list of keys."""
    sheet = Sheet("Keys", parent, ems=34)
    sheet.content.addWidget(label("Keys", "question"))
    sheet.content.setSpacing(8)
    for keys, meaning in KEYS:
        line = row(stretch=False)
        shown = keys if isinstance(keys, str) else ", ".join(_native(actions[name]) for name in keys)
        line.addWidget(label(shown, "strong"), 2)
        line.addWidget(label(meaning), 3)
        sheet.content.addLayout(line)
    sheet.fit_to_content()
    return sheet


def _native(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def limits_sheet(parent: QWidget | None) -> Sheet:
    """Return what the program cannot do."""
    sheet = Sheet("What it cannot do", parent)
    sheet.content.addWidget(label("What it cannot do", "question"))
    for limit in LIMITS:
        sheet.content.addWidget(label(limit))
    sheet.fit_to_content()
    return sheet


def about_sheet(parent: QWidget | None, knowledge: str) -> Sheet:
    """Return what the program is and which knowledge it uses."""
    sheet = Sheet("About negwizard", parent)
    for text, role in (
        ("negwizard", "question"),
        (NEGLIGENCE, "body"),
        (PRIVACY, "body"),
        (DISCOVERY_WARNING, "body"),
        (NOT_ADVICE, "body"),
        (f"Program {__version__}. Knowledge base {knowledge}.", "small"),
    ):
        sheet.content.addWidget(label(text, role))
    sheet.fit_to_content()
    return sheet


class Glossary(Sheet):
    """Legal words in plain ones, with a search line."""

    def __init__(self, terms: Iterable[Term], parent: QWidget | None) -> None:
        super().__init__("Words explained", parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Type a word")
        self.search.setAccessibleName("Search for a word")
        self.search.textChanged.connect(self._filter)
        self.content.addWidget(label("Words explained", "question"))
        self.content.addWidget(self.search)
        self._entries: list[tuple[str, QWidget]] = []
        for term in sorted(terms, key=lambda term: term.term.lower()):
            entry = QWidget()
            inside = Column.plain(entry, 4)
            inside.addWidget(label(term.term, "strong"))
            inside.addWidget(label(term.meaning, selectable=True))
            inside.addSpacing(8)
            inside.addWidget(rule())
            self.content.addWidget(entry)
            self._entries.append((f"{term.term} {term.meaning}".lower(), entry))
        self._nothing: QLabel = label("No such word here.", "help")
        self._nothing.hide()
        self.content.addWidget(self._nothing)
        self.search.setFocus()

    def _filter(self, text: str) -> None:
        wanted = text.strip().lower()
        for words, entry in self._entries:
            entry.setVisible(wanted in words)
        self._nothing.setVisible(not any(wanted in words for words, _ in self._entries))
