"""The review page: every answer by section, each with a button to change it."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout, QWidget

from negwizard.knowledge.wording import counted
from negwizard.ui.flow import flowing
from negwizard.ui.parts import Page, announce, button, card, clear, label, row, rule
from negwizard.ui.views import FrameLine, ReviewLine


class Show(Enum):
    """Which lines are shown."""

    ALL = "Every answer"
    UNKNOWN = "I don't know"
    UNANSWERED = "Not answered"
    PASSED_OVER = "Passed over"


class ReviewPage(Page):
    """Shows what was said.

    Signals:
        question_opened: the user wants to change an answer.  # arg: question id
        frame_opened: the user wants to change a part of the frame.  # arg: name of the page
    """

    question_opened = Signal(str)
    frame_opened = Signal(str)
    title = "Review your answers"

    def __init__(self) -> None:
        super().__init__(52)
        self._frame_lines: Sequence[FrameLine] = ()
        self._lines: Sequence[ReviewLine] = ()
        self._summary = label("", "help")
        self._list = QVBoxLayout()
        self._list.setSpacing(14)
        self._show = Show.ALL
        self._filters: dict[Show, QPushButton] = {}
        self.content.addWidget(label(self.title, "question"))
        self.content.addWidget(self._summary)
        self.content.addWidget(self._make_filters())
        self.content.addLayout(self._list)

    def _make_filters(self) -> QWidget:
        group = QButtonGroup(self)
        for show in Show:
            made = button(show.value, "segment", about=f"Show: {show.value}")
            made.setCheckable(True)
            made.setAutoDefault(False)  # Enter goes on, as on every page; Space chooses
            made.setChecked(show is self._show)
            made.clicked.connect(lambda _=False, show=show: self.show_only(show))
            group.addButton(made)
            self._filters[show] = made
        return flowing(*self._filters.values(), spacing=6)

    def show_answers(self, frame: Sequence[FrameLine], lines: Sequence[ReviewLine]) -> None:
        """Show all lines afresh."""
        self._frame_lines, self._lines = frame, lines
        unknown = sum(line.unknown for line in lines)
        missing = sum(line.unanswered for line in lines)
        answered = sum(bool(line.answer) for line in lines)
        self._summary.setText(_summary(answered, unknown, missing))
        self._filters[Show.UNKNOWN].setText(f"{Show.UNKNOWN.value} ({unknown})")
        self._filters[Show.UNANSWERED].setText(f"{Show.UNANSWERED.value} ({missing})")
        self._filters[Show.PASSED_OVER].setText(f"{Show.PASSED_OVER.value} ({sum(map(_passed_over, lines))})")
        self._rebuild()

    def show_only(self, show: Show) -> None:
        """Filter the lines."""
        self._show = show
        self._filters[show].setChecked(True)
        self._rebuild()
        announce(self, f"{show.value}: {counted(len(self._shown()), 'line', 'lines')}")

    def focus_first(self) -> None:
        """Put the keyboard on the filter."""
        self._filters[self._show].setFocus()

    def _shown(self) -> list[ReviewLine]:
        if self._show is Show.UNKNOWN:
            return [line for line in self._lines if line.unknown]
        if self._show is Show.UNANSWERED:
            return [line for line in self._lines if line.unanswered]
        if self._show is Show.PASSED_OVER:
            return [line for line in self._lines if _passed_over(line)]
        return list(self._lines)

    def _rebuild(self) -> None:
        clear(self._list)
        if self._show is Show.ALL:
            self._list.addWidget(self._frame_card())
        shown = self._shown()
        for section in dict.fromkeys(line.section for line in shown):
            self._list.addWidget(
                _section_card(self, section, [line for line in shown if line.section == section])
            )
        if not shown:
            self._list.addWidget(label("Nothing here.", "help"))

    def _frame_card(self) -> QFrame:
        frame, inside = card()
        inside.addWidget(label("The case", "title"))
        for line in self._frame_lines:
            change = button("Change", "quiet", about=f"Change: {line.text}")
            change.clicked.connect(lambda _=False, line=line: self.frame_opened.emit(line.stop))
            inside.addWidget(rule())
            inside.addLayout(_line(line.text, line.answer, "", change))
        return frame


def _section_card(page: ReviewPage, section: str, lines: Sequence[ReviewLine]) -> QFrame:
    frame, inside = card()
    inside.addWidget(label(section, "title"))
    for line in lines:
        word = "Change" if line.answer else "Answer"
        change = button(word, "quiet", about=f"{word}: {line.text}")
        change.clicked.connect(lambda _=False, line=line: page.question_opened.emit(line.id))
        inside.addWidget(rule())
        inside.addLayout(
            _line(line.text, line.answer or _missing(line), line.behind, change, bool(line.answer))
        )
    return frame


def _summary(answered: int, unknown: int, missing: int) -> str:
    said = counted(answered, "answer", "answers")
    if unknown:
        said += f', {unknown} of them "I don\'t know"'
    left = (
        f"{counted(missing, 'question is', 'questions are')} not answered yet."
        if missing
        else "None is missing."
    )
    return f"{said}. {left}"


def _missing(line: ReviewLine) -> str:
    return "Not answered" if line.needed else "Passed over: with the answers so far it would change nothing"


def _passed_over(line: ReviewLine) -> bool:
    return not line.answer and not line.needed


def _line(question: str, answer: str, behind: str, change: QPushButton, answered: bool = True) -> QVBoxLayout:
    text = QVBoxLayout()
    text.setSpacing(2)
    text.addWidget(label(question, "help"))
    text.addWidget(label(answer, "strong" if answered else "help"))
    if behind:
        text.addWidget(label(behind, "small"))
    line = row(stretch=False)
    line.addLayout(text, 1)
    line.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
    holder = QVBoxLayout()
    holder.addLayout(line)
    return holder
