"""Fields for things that are typed: whole numbers, money, days. Each says in a sentence what is wrong."""

from datetime import date

from PySide6.QtCore import QEvent, QRegularExpression, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from negwizard.knowledge.days import MONTHS
from negwizard.ui.flow import flowing
from negwizard.ui.parts import Combo, label

_MOST_DIGITS = 15
_EDITING = (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X)
"""With Ctrl: select all, copy, paste, cut."""


class Fault(ValueError):
    """What was typed cannot be understood; the text says what to do."""


def read_number(text: str, least: int | None = None, most: int | None = None) -> int:
    """Read a whole number as people type it: 1200, 1,200, 1 200."""
    plain = "".join(text.split()).replace(",", "").replace("'", "")
    if not plain.removeprefix("-").isdigit() or not plain.isascii() or len(plain) > _MOST_DIGITS:
        raise Fault("Type a whole number, for example 1,200.")
    number = int(plain)
    if least is not None and number < least:
        raise Fault(f"The number cannot be lower than {least:,}.")
    if most is not None and number > most:
        raise Fault(f"The number cannot be higher than {most:,}.")
    return number


def read_money(text: str, least: int | None = None, most: int | None = None) -> int:
    """Read an amount in whole units: $1,200, 1200.00, £1 200."""
    plain = "".join(text.split()).lstrip("$£€").rstrip("$£€")
    whole, dot, part = plain.rpartition(".")
    if dot and len(part) == 2 and part.isdigit():
        plain = whole
    if plain[-1:].lower() in ("k", "m") and plain[:-1].isdigit():
        plain = plain[:-1] + ("000" if plain[-1].lower() == "k" else "000000")
    try:
        return read_number(plain, 0 if least is None else least, most)
    except Fault as fault:
        if "Type" in str(fault):
            raise Fault("Type an amount without cents, for example 12,500.") from None
        raise


class Line(QLineEdit):
    """A line that takes only the keys it has a use for; the others are left to the menus."""

    def event(self, event: QEvent) -> bool:
        """Leave undo to the case when nothing was typed, and keys such as Ctrl+E, which few expect here."""
        asked = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and self._leaves(event):
            event.ignore()
            return False
        return super().event(event)

    def _leaves(self, event: QEvent) -> bool:
        assert isinstance(event, QKeyEvent)
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.isUndoAvailable()
        if event.matches(QKeySequence.StandardKey.Redo):
            return not self.isRedoAvailable()
        letter = Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return control and letter and event.key() not in _EDITING


class ShortLine(Line):
    """A line as wide as so many digits, at any text size."""

    def __init__(self, digits: int) -> None:
        super().__init__()
        self._digits = digits
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the digits."""
        return QSize(self.fontMetrics().horizontalAdvance("0") * self._digits, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same: it does not shrink."""
        return self.sizeHint()


class LineField(QWidget):
    """One line with a word before it and a sentence under it when something is wrong.

    Signals:
        edited: the user typed.
        left: the keyboard went elsewhere or Enter was pressed.
    """

    edited = Signal()
    left = Signal()

    def __init__(self, about: str, before: str = "", *, ems: int = 14) -> None:
        super().__init__()
        self.line = ShortLine(ems * 2)
        self.line.setAccessibleName(about)
        self.line.textEdited.connect(self.edited)
        self.line.editingFinished.connect(self.left)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if before:
            sign = QLabel(before)
            sign.setProperty("role", "lead")
            sign.setBuddy(self.line)
            layout.addWidget(sign)
        layout.addWidget(self.line)
        layout.addStretch(1)

    def text(self) -> str:
        """Return what was typed."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Show a text; does not count as typing."""
        self.line.setText(text)


class DayField(QWidget):
    """A day in three parts, month by name, so that no one has to guess the order.

    Signals:
        edited: the user changed a part.
    """

    edited = Signal()

    def __init__(self, about: str) -> None:
        super().__init__()
        self.month = Combo()
        self.month.addItem("Month", 0)
        for number, name in enumerate(MONTHS, 1):
            self.month.addItem(name, number)
        self.day = _short_line("1-31", 2)
        self.year = _short_line("2026", 4)
        parts = (("Month", self.month), ("Day", self.day), ("Year", self.year))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(flowing(*(_captioned(name, part, about) for name, part in parts)))
        self.month.activated.connect(lambda _: self.edited.emit())
        self.day.textEdited.connect(lambda _: self.edited.emit())
        self.year.textEdited.connect(lambda _: self.edited.emit())

    @property
    def is_empty(self) -> bool:
        """Say whether nothing was given."""
        return not (self.month.currentData() or self.day.text().strip() or self.year.text().strip())

    def set_day(self, day: date | None) -> None:
        """Show a day, or nothing."""
        self.month.setCurrentIndex(day.month if day else 0)
        self.day.setText(str(day.day) if day else "")
        self.year.setText(str(day.year) if day else "")

    def read(self) -> date:
        """Return the day; raise Fault when it is not complete or does not exist."""
        month, day, year = self.month.currentData(), self.day.text().strip(), self.year.text().strip()
        if not (month and day.isdigit() and year.isdigit() and len(year) == 4):
            raise Fault("Give month, day and a year with four digits.")
        try:
            return date(int(year), month, int(day))
        except ValueError:
            raise Fault(f"{MONTHS[month - 1]} {year} has no day {day}.") from None


def _short_line(hint: str, letters: int) -> QLineEdit:
    line = ShortLine(letters + 6)
    line.setPlaceholderText(hint)
    line.setMaxLength(letters)
    line.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), line))
    line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    return line


def _captioned(name: str, part: QWidget, about: str) -> QWidget:
    caption = label(name, "small")
    caption.setBuddy(part)
    part.setAccessibleName(f"{about}: {name.lower()}")
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3)
    layout.addWidget(caption)
    layout.addWidget(part)
    return made
