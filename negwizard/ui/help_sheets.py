"""The sheets of the Help menu: keys, words explained, limits, about."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from negwizard import __version__
from negwizard.knowledge.model import Term
from negwizard.ui.parts import label, row, rule
from negwizard.ui.sheet import Sheet
from negwizard.ui.words import DISCOVERY_WARNING, NEGLIGENCE, NOT_ADVICE, PRIVACY

KEYS: tuple[tuple[str, str], ...] = (
    ("1 to 9", "Choose an answer by its number"),
    ("0", "I don't know"),
    ("Arrow keys", "Move between answers"),
    ("Enter", "Next (in a longer text: Ctrl+Enter)"),
    ("Alt+Left", "Back"),
    ("Alt+W", "Why are you asking?"),
    ("Ctrl+Z, Ctrl+Y", "Undo, redo"),
    ("Ctrl+U", "First question without an answer"),
    ("Ctrl+R", "Review your answers"),
    ("Ctrl+E", "See the result"),
    ("Ctrl+S", "Save under a name"),
    ("Ctrl+P", "Save a report"),
    ("F8", "Show or hide where things stand"),
    ("Ctrl++ and Ctrl+-", "Larger and smaller text"),
    ("F9", "Hide the window at once"),
)
LIMITS: tuple[str, ...] = (
    NOT_ADVICE,
    "It does not say who will win, and gives no odds. It shows what stands, what does not, and why.",
    "It only knows what you tell it. A fact left out may turn the result.",
    "The law changes. Every source bears the day on which it was checked; those marked need checking again.",
    "It covers negligence. Contract, privacy statutes and criminal law come in only where they bear on it.",
    "Time limits are days to check, not promises. If a limit may be near, see a lawyer today.",
)


def keys_sheet(parent: QWidget | None) -> Sheet:
    """Return the list of keys."""
    sheet = Sheet("Keys", parent, ems=34)
    sheet.content.addWidget(label("Keys", "question"))
    for keys, meaning in KEYS:
        line = row(stretch=False)
        line.addWidget(label(keys, "strong"), 2)
        line.addWidget(label(meaning), 3)
        sheet.content.addLayout(line)
    return sheet


def limits_sheet(parent: QWidget | None) -> Sheet:
    """Return what the program cannot do."""
    sheet = Sheet("What it cannot do", parent)
    sheet.content.addWidget(label("What it cannot do", "question"))
    for limit in LIMITS:
        sheet.content.addWidget(label(limit))
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
        self._entries: list[tuple[str, list[QWidget]]] = []
        for term in sorted(terms, key=lambda term: term.term.lower()):
            parts = [label(term.term, "strong"), label(term.meaning, selectable=True), rule()]
            for part in parts:
                self.content.addWidget(part)
            self._entries.append((f"{term.term} {term.meaning}".lower(), list(parts)))
        self._nothing: QLabel = label("No such word here.", "help")
        self._nothing.hide()
        self.content.addWidget(self._nothing)
        self.search.setFocus()

    def _filter(self, text: str) -> None:
        wanted = text.strip().lower()
        for words, parts in self._entries:
            for part in parts:
                part.setVisible(wanted in words)
        self._nothing.setVisible(not any(wanted in words for words, _ in self._entries))
