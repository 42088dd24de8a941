"""The page that asks one question; one page serves all questions."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from negwizard.knowledge.answers import UNKNOWN, Answer
from negwizard.ui.answer_inputs import AnswerInput, make_input
from negwizard.ui.note_and_evidence import NoteAndEvidence
from negwizard.ui.parts import LAID_OUT_MS, Fold, Page, announce, card, clear, label
from negwizard.ui.theme import Theme
from negwizard.ui.views import QuestionView


class QuestionPage(Page):
    """Shows a question and tells what the user answers.

    Signals:
        answered: the user gave an answer or took it away.  # args: question id, Answer or None
        reasons_asked: the user wants to know why the question is asked.  # arg: question id
    """

    answered = Signal(str, object)
    reasons_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view: QuestionView | None = None
        self._input: AnswerInput | None = None
        self._intro = label("", "help")
        self._text = label("", "question")
        self._help = label("", "help")
        self._slot = QVBoxLayout()
        self._fault = label("", "fault")
        self._hint, hint = card("notice")
        self._who = _line(hint)
        self._shown = _line(hint)
        self.behind = NoteAndEvidence(theme)
        self._reasons = QWidget()
        self._reason_lines = QVBoxLayout(self._reasons)
        self.why = Fold("&Why are you asking?", self._reasons, about="Why are you asking?")
        self._fill()
        self.behind.changed.connect(self._behind_changed)
        self.why.toggled.connect(self._why_toggled)

    def _fill(self) -> None:
        self._reason_lines.setContentsMargins(18, 0, 0, 0)
        for line in (self._intro, self._text, self._help):
            self.content.addWidget(line)
        self.content.addLayout(self._slot)
        for part in (self._fault, self._hint, self.behind, self.why):
            self.content.addWidget(part)
        self.content.setSpacing(10)

    @property
    def question(self) -> str:
        """Return the id of the question shown."""
        return self._view.id if self._view else ""

    def show_question(self, view: QuestionView) -> None:
        """Show a question with the answer it has."""
        fresh = self._view is None or self._view.id != view.id or self._view.spec != view.spec
        self._view = view
        self.title = view.text
        for part, text in (
            (self._intro, view.intro),
            (self._text, view.text),
            (self._help, view.help),
            (self._fault, ""),
        ):
            _say(part, text)
        if fresh:
            self._replace_input(view)
            self.behind.open(False)
            self.why.open(False)
        self._show_answer(view.answer)

    def show_reasons(self, lines: tuple[str, ...]) -> None:
        """Show why the question is asked."""
        clear(self._reason_lines)
        for line in lines:
            self._reason_lines.addWidget(label(line, "body"))

    def show_fault(self, text: str) -> None:
        """Say what is wrong with the answer."""
        _say(self._fault, text)
        self.ensureWidgetVisible(self._fault)
        announce(self, text)

    def settle(self) -> bool:
        """Hand over everything that is still being typed; say whether it could be understood."""
        self.behind.settle()
        fault = self._input.settle() if self._input else ""
        if fault:
            self.show_fault(fault)
        return not fault

    def focus_first(self) -> None:
        """Put the keyboard on the answer."""
        if self._input:
            self._input.focus_first()

    def choose_number(self, number: int) -> bool:
        """Answer by number key."""
        return bool(self._input and self._input.choose_number(number))

    def _replace_input(self, view: QuestionView) -> None:
        clear(self._slot)
        self._input = make_input(view.spec, self._theme)
        self._input.answered.connect(self._value_given)
        self._slot.addWidget(self._input)

    def _show_answer(self, answer: Answer | None) -> None:
        view = self._view
        if view is None or self._input is None:
            return
        self._input.show_value(answer.value if answer else None)
        self._show_behind(answer)

    def _show_behind(self, answer: Answer | None) -> None:
        view = self._view
        if view is None:
            return
        unknown = answer is not None and answer.value == UNKNOWN
        shows = view.has_evidence and not unknown
        self.behind.show_answer(answer, has_evidence=shows, facts_only=view.facts_only)
        who = ", ".join(view.who_knows)
        _say(self._who, f"Who may know: {who}." if unknown and who else "")
        _say(self._shown, f"What would show it: {view.shown_by}." if unknown and view.shown_by else "")
        self._hint.setVisible(unknown and bool(who or view.shown_by))

    def _value_given(self, value: object) -> None:
        view = self._view
        if view is None:
            return
        _say(self._fault, "")
        if value == UNKNOWN:
            QTimer.singleShot(LAID_OUT_MS, self, self._show_hint)
        answer = None if value is None else self.behind.read(Answer(value))  # type: ignore[arg-type]
        self.answered.emit(view.id, answer)

    def _show_hint(self) -> None:
        if self._hint.isVisible():
            self.ensureWidgetVisible(self._hint, 0, 12)

    def _behind_changed(self) -> None:
        if self._view and self._view.answer:
            self.answered.emit(self._view.id, self.behind.read(self._view.answer))

    def answer_kept(self, answer: Answer | None) -> None:
        """Take note that the answer is on disk, without touching what the user is typing in."""
        if self._view is not None:
            self._view = replace(self._view, answer=answer)
            self._show_behind(answer)

    def _why_toggled(self) -> None:
        if self.why.is_open and self._view:
            self.reasons_asked.emit(self._view.id)


def _line(layout: QVBoxLayout) -> QLabel:
    made = label("", "body")
    layout.addWidget(made)
    return made


def _say(part: QLabel, text: str) -> None:
    part.setText(text)
    part.setVisible(bool(text))
