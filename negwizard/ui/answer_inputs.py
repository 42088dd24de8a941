"""One input for each kind of answer: it shows a value and tells when the user gives another."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QVBoxLayout, QWidget

from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Value
from negwizard.terms import AnswerKind
from negwizard.ui.choices import CheckChoice, RadioChoice
from negwizard.ui.fields import DayField, Fault, LineField, read_money, read_number
from negwizard.ui.specs import Choice, InputSpec
from negwizard.ui.theme import Theme

_PAUSE_MS = 400
"""After so long without a key, what was typed is an answer."""
_NONE = "none of these"
_NUMBER_KEYS = 9
_SMALL = 100
"""Up to this, a range is short enough to stand in the field."""


class AnswerInput(QWidget):
    """The part of a question page that takes the answer.

    Signals:
        answered: the user gave a value.  # arg: the value, or None when there is none now
    """

    answered = Signal(object)

    def __init__(self, spec: InputSpec, theme: Theme) -> None:
        super().__init__()
        self.spec, self.theme = spec, theme
        self.setAccessibleName(spec.about)
        self._buttons: list[tuple[str, QAbstractButton]] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    def show_value(self, value: Value | None) -> None:
        """Show a value without telling anybody."""
        raise NotImplementedError

    def shown(self) -> Value | None:
        """Return the value that is shown now."""
        raise NotImplementedError

    def settle(self) -> str:
        """Hand over what is still being typed; return a sentence when it cannot be understood."""
        return ""

    def focus_first(self) -> None:
        """Put the keyboard on the chosen answer, else on the first."""
        chosen = [button for _, button in self._buttons if button.isChecked()]
        if self._buttons:
            (chosen or [self._buttons[0][1]])[0].setFocus()

    def choose_number(self, number: int) -> bool:
        """Choose by number key: 1 is the first choice, 0 is "I don't know"."""
        keys = self._keys()
        if number not in keys:
            return False
        keys[number].setFocus()
        keys[number].click()
        return True

    def _keys(self) -> dict[int, QAbstractButton]:
        keyed = [button for id_, button in self._buttons if id_ != UNKNOWN][:_NUMBER_KEYS]
        keys = dict(enumerate(keyed, 1))
        unknown = [button for id_, button in self._buttons if id_ == UNKNOWN]
        return {0: unknown[0], **keys} if unknown else keys

    def _add(self, make: Callable[..., QAbstractButton], choice: Choice) -> QAbstractButton:
        number = 0 if choice.id == UNKNOWN else 1 + sum(id_ != UNKNOWN for id_, _ in self._buttons)
        key = str(number) if number <= _NUMBER_KEYS else ""
        made = make(choice.text, self.theme, help_text=choice.help, key=key)
        self._buttons.append((choice.id, made))
        self._layout.addWidget(made)
        return made

    def _ways_out(self) -> tuple[Choice, ...]:
        ways = (Choice(UNKNOWN, "I don't know"),)
        return (*ways, Choice(NOT_APPLICABLE, "Does not apply")) if self.spec.can_not_apply else ways


class OneChoice(AnswerInput):
    """Yes or no, or one of several."""

    def __init__(self, spec: InputSpec, theme: Theme) -> None:
        super().__init__(spec, theme)
        for choice in spec.choices:
            self._add(RadioChoice, choice)
        self._layout.addSpacing(8)
        for choice in self._ways_out():
            self._add(RadioChoice, choice)
        for id_, made in self._buttons:
            made.clicked.connect(lambda _=False, id_=id_: self.answered.emit(id_))

    def shown(self) -> Value | None:
        """Return the chosen card."""
        return next((id_ for id_, made in self._buttons if made.isChecked()), None)

    def show_value(self, value: Value | None) -> None:
        """Mark the chosen card."""
        for id_, made in self._buttons:
            _set(made, value == id_)


class SeveralChoices(AnswerInput):
    """Any number of several; "none of these" is an answer too."""

    def __init__(self, spec: InputSpec, theme: Theme) -> None:
        super().__init__(spec, theme)
        for choice in spec.choices:
            self._add(CheckChoice, choice)
        self._layout.addSpacing(8)
        for choice in (Choice(_NONE, "None of these"), *self._ways_out()):
            self._add(CheckChoice, choice)
        for id_, made in self._buttons:
            made.clicked.connect(lambda on, id_=id_: self._clicked(id_, on))

    def show_value(self, value: Value | None) -> None:
        """Mark the chosen cards."""
        many = value if isinstance(value, tuple) else ()
        alone = _NONE if value == () else value
        for id_, made in self._buttons:
            _set(made, id_ in many or id_ == alone)

    def _clicked(self, clicked: str, on: bool) -> None:
        if on:
            options = {choice.id for choice in self.spec.choices}
            for id_, made in self._buttons:
                if id_ != clicked and (clicked not in options or id_ not in options):
                    _set(made, False)
        self.answered.emit(self.shown())

    def shown(self) -> Value | None:
        """Return the chosen cards."""
        options = {choice.id for choice in self.spec.choices}
        chosen = [id_ for id_, made in self._buttons if made.isChecked()]
        if not chosen:
            return None
        if chosen[0] in options:
            return tuple(sorted(chosen))
        return () if chosen[0] == _NONE else chosen[0]


class TypedInput(AnswerInput):
    """A field with "I don't know" under it."""

    def __init__(self, spec: InputSpec, theme: Theme) -> None:
        super().__init__(spec, theme)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(lambda: self.settle())
        self._dirty = False
        self._field = self._make_field()
        self._layout.addWidget(self._field)
        self._layout.addSpacing(10)
        for choice in self._ways_out():
            self._add(CheckChoice, choice).clicked.connect(lambda on, id_=choice.id: self._way_out(id_, on))

    def settle(self) -> str:
        """Read the field, once, if it was typed in."""
        self._pause.stop()
        if not self._dirty:
            return ""
        try:
            value = self._read()
        except Fault as fault:
            return str(fault)
        self._dirty = False
        if value is not None:
            self._check(None)
        self.answered.emit(value)
        return ""

    def shown(self) -> Value | None:
        """Return the way out that was chosen, else what the field says."""
        return next((id_ for id_, made in self._buttons if made.isChecked()), None) or self._read()

    def _touched(self) -> None:
        self._dirty = True
        self._check(None)
        self._pause.start()

    def _way_out(self, id_: str, on: bool) -> None:
        self._dirty = False
        self._check(id_ if on else None)
        self._show_field(None)
        self.answered.emit(id_ if on else None)

    def _check(self, chosen: str | None) -> None:
        for id_, made in self._buttons:
            _set(made, id_ == chosen)

    def show_value(self, value: Value | None) -> None:
        """Show the value in the field, or the way out that was chosen."""
        self._dirty = False
        out = isinstance(value, str) and value in {id_ for id_, _ in self._buttons}
        self._check(str(value) if out else None)
        self._show_field(None if out else value)

    def _make_field(self) -> QWidget:
        raise NotImplementedError

    def _read(self) -> Value | None:
        """Return what the field says; None when it is empty."""
        raise NotImplementedError

    def _show_field(self, value: Value | None) -> None:
        raise NotImplementedError


class NumberInput(TypedInput):
    """A whole number or an amount of money."""

    _field: LineField

    def _make_field(self) -> QWidget:
        money = self.spec.kind is AnswerKind.MONEY
        field = LineField(self.spec.about, self.spec.currency if money else "")
        least, most = self.spec.minimum, self.spec.maximum
        range_ = f"{least} to {most}" if most is not None and most <= _SMALL and least is not None else ""
        field.line.setPlaceholderText("for example 12,500" if money else range_ or "a whole number")
        field.edited.connect(self._touched)
        field.left.connect(lambda: self.settle())
        return field

    def _read(self) -> Value | None:
        text = self._field.text()
        if not text:
            return None
        read = read_money if self.spec.kind is AnswerKind.MONEY else read_number
        return read(text, self.spec.minimum, self.spec.maximum)

    def _show_field(self, value: Value | None) -> None:
        self._field.set_text(f"{value:,}" if isinstance(value, int) else "")

    def focus_first(self) -> None:
        """Put the keyboard in the field."""
        self._field.line.setFocus()


class DateInput(TypedInput):
    """A day."""

    _field: DayField

    def _make_field(self) -> QWidget:
        field = DayField(self.spec.about)
        field.edited.connect(self._touched)
        return field

    def _read(self) -> Value | None:
        return None if self._field.is_empty else self._field.read()

    def _show_field(self, value: Value | None) -> None:
        self._field.set_day(value if isinstance(value, date) else None)

    def focus_first(self) -> None:
        """Put the keyboard on the month."""
        self._field.month.setFocus()


class TextInput(TypedInput):
    """Free text."""

    _field: QPlainTextEdit

    def _make_field(self) -> QWidget:
        field = QPlainTextEdit()
        field.setAccessibleName(self.spec.about)
        field.setTabChangesFocus(True)
        field.setMinimumHeight(130)
        field.setPlaceholderText("In your own words. Ctrl+Enter goes on.")
        field.textChanged.connect(self._touched)
        return field

    def _read(self) -> Value | None:
        return self._field.toPlainText().strip() or None

    def _show_field(self, value: Value | None) -> None:
        self._field.blockSignals(True)
        self._field.setPlainText(value if isinstance(value, str) else "")
        self._field.blockSignals(False)

    def focus_first(self) -> None:
        """Put the keyboard in the text."""
        self._field.setFocus()


_INPUTS: dict[AnswerKind, type[AnswerInput]] = {
    AnswerKind.YES_NO: OneChoice,
    AnswerKind.ONE_OF: OneChoice,
    AnswerKind.SEVERAL_OF: SeveralChoices,
    AnswerKind.NUMBER: NumberInput,
    AnswerKind.MONEY: NumberInput,
    AnswerKind.DATE: DateInput,
    AnswerKind.TEXT: TextInput,
}


def make_input(spec: InputSpec, theme: Theme) -> AnswerInput:
    """Return the input for a kind of answer."""
    return _INPUTS[spec.kind](spec, theme)


def _set(made: QAbstractButton, on: bool) -> None:
    """Check or uncheck without a signal, also where a group would insist on one."""
    made.blockSignals(True)
    exclusive = made.autoExclusive()
    made.setAutoExclusive(False)
    made.setChecked(on)
    made.setAutoExclusive(exclusive)
    made.blockSignals(False)
    made.update()
