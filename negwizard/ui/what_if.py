"""Try other answers on a copy of the case and see, side by side, what changes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from negwizard.application.status_words import status_word
from negwizard.assessment import Assessment, IssueResult
from negwizard.knowledge.answers import Answer, Value
from negwizard.knowledge.wording import joined
from negwizard.terms import ELEMENTS, Issue
from negwizard.ui.answer_inputs import AnswerInput, make_input
from negwizard.ui.desk import Desk
from negwizard.ui.parts import Combo, announce, button, card, clear, label, row
from negwizard.ui.presenter import Presenter
from negwizard.ui.sheet import Sheet
from negwizard.ui.status_mark import StatusMark
from negwizard.ui.theme import Theme
from negwizard.ui.views import Experiment
from negwizard.ui.words import OUTCOME_WORDS, OUTCOMES

_MOST_NAMED = 3
_ENOUGH = "One other answer changes something:"
_NOT_ENOUGH = "One other answer changes nothing by itself:"


class WhatIf(Sheet):
    """The case as it is beside the case as it would be. Nothing here is kept."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Try other answers", parent, ems=50)
        self._desk, self._theme = desk, theme
        self._presenter = Presenter(desk.session)
        self._now = desk.assessment()
        self.changes: dict[str, Answer] = {}
        self.chooser = Combo()
        self._input: AnswerInput | None = None
        self._slot, self._changed, self._compared = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self.news = label("", "strong")
        self._build()
        self._compare()
        self.chooser.setFocus()

    def _build(self) -> None:
        self.content.addWidget(label("Try other answers", "question"))
        self.content.addWidget(label("Works on a copy. Your case stays as it is.", "help"))
        self._add_experiments()
        self.chooser.setAccessibleName("Question to answer otherwise")
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setMinimumContentsLength(20)
        self._fill_chooser()
        self.chooser.activated.connect(lambda _: self._chosen(str(self.chooser.currentData())))
        self.content.addWidget(self.chooser)
        for layout in (self._slot, self._compared, self._changed):
            self.content.addLayout(layout)
        self.add_foot(self.news, stretch=100)

    def _fill_chooser(self) -> None:
        """List the questions, first those where one other answer is enough to change something."""
        self.chooser.addItem("Choose a question …", "")
        telling = frozenset(self._desk.turning_questions())
        asked = self._desk.session.question_path()
        for heading, names in (
            (_ENOUGH, [name for name in asked if name in telling]),
            (_NOT_ENOUGH, [name for name in asked if name not in telling]),
        ):
            if names:
                self._add_heading(heading)
            for name in names:
                self.chooser.addItem(self._presenter.question_text(name), name)

    def _add_heading(self, text: str) -> None:
        """Add a line that cannot be chosen."""
        self.chooser.addItem(text, "")
        at = self.chooser.count() - 1
        self.chooser.setItemData(at, 0, Qt.ItemDataRole.UserRole - 1)  # the flags: none
        font = QFont(self.chooser.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.chooser.setItemData(at, font, Qt.ItemDataRole.FontRole)
        self.chooser.setItemData(at, self._theme.color("muted"), Qt.ItemDataRole.ForegroundRole)

    def _add_experiments(self) -> None:
        """Offer what the author of a worked example thought of; what comes of it shows after the try."""
        lesson = self._desk.lesson()
        if lesson is None or not lesson.experiments:
            return
        self.content.addWidget(label("What would you expect? Think first, then try.", "help"))
        for experiment in lesson.experiments:
            frame, inside = card()
            expected = label(experiment.expected, "help")
            expected.hide()
            attempt = button("Try", about=f"Try: {experiment.text}")
            attempt.clicked.connect(
                lambda _=False, tried=experiment, expected=expected: self._try(tried, expected)
            )
            line = row(stretch=False)
            line.addWidget(label(experiment.text), 1)
            line.addWidget(attempt)
            inside.addLayout(line)
            inside.addWidget(expected)
            self.content.addWidget(frame)
        self.content.addWidget(label("Or choose for yourself:", "help"))

    def _try(self, experiment: Experiment, expected: QLabel) -> None:
        clear(self._slot)
        self._input = None
        self.chooser.setCurrentIndex(0)
        self.changes = dict(experiment.changes)
        expected.show()
        self._compare()

    def _chosen(self, question: str) -> None:
        self.take_up(question)
        if self._input is not None:
            self._input.focus_first()

    def take_up(self, question: str) -> None:
        """Show the input of a question."""
        clear(self._slot)
        self._input = None
        if not question:
            return
        view = self._presenter.question_view(question)
        self._input = make_input(view.spec, self._theme)
        answer = self.changes.get(question) or view.answer
        self._input.show_value(answer.value if answer else None)
        self._input.answered.connect(lambda value: self._answered(question, value))
        self._slot.addWidget(label(view.text, "title"))
        self._slot.addWidget(self._input)

    def _answered(self, question: str, value: Value | None) -> None:
        present = self._desk.session.case.answers.get(question)
        if value is None or (present is not None and present.value == value):
            self.changes.pop(question, None)
        else:
            evidence = present or Answer(value)
            self.changes[question] = Answer(value, evidence.evidence, evidence.note, evidence.disputed)
        self._compare()

    def _compare(self) -> None:
        then = self._desk.what_if(self.changes) if self.changes else self._now
        self._show_changes()
        clear(self._compared)
        frame, inside = card()
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(16)
        for at, heading in enumerate(("", "As it is", "As it would be")):
            grid.addWidget(label(heading, "overline"), 0, at)
        differing = _differing(self._now.issues, then.issues)
        self._outcome_line(grid, then)
        for at, result in enumerate(_lines(self._now, differing), 2):
            self._issue_line(grid, at, result, then.issues[result.issue], result in differing)
        inside.addLayout(grid)
        self._compared.addWidget(frame)
        self.news.setText(self._what_changes(then, differing) if self.changes else "")
        if self.changes:
            announce(self, self.news.text())

    def _what_changes(self, then: Assessment, differing: Sequence[IssueResult]) -> str:
        """Return it in one line, which stays in sight however long the question is."""
        if not differing:
            return "Nothing changes."
        titles = [result.title for result in differing if result.issue in ELEMENTS]
        titles += [result.title for result in differing if result.issue not in ELEMENTS]
        claim = self._now.outcome.status is not then.outcome.status
        lead = f"The claim: {OUTCOME_WORDS[then.outcome.status].lower()}. " if claim else ""
        if len(titles) > _MOST_NAMED:
            titles = [*titles[: _MOST_NAMED - 1], f"{len(titles) - _MOST_NAMED + 1} more"]
        return f"{lead}Changes: {joined(titles)}."

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number key, as on the page of the question."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._input is not None and plain and event.text().isdigit():
            self._input.choose_number(int(event.text()))
        else:
            super().keyPressEvent(event)

    def _show_changes(self) -> None:
        clear(self._changed)
        for question, answer in self.changes.items():
            text = self._presenter.question_text(question)
            undo = button("Take back", "quiet", about=f"Take back: {text}")
            undo.clicked.connect(lambda _=False, question=question: self._take_back(question))
            line = row(stretch=False)
            line.addWidget(label(f"{text}  {self._presenter.value_text(question, answer.value)}"), 1)
            line.addWidget(undo)
            self._changed.addLayout(line)

    def _take_back(self, question: str) -> None:
        self.changes.pop(question, None)
        if self.chooser.currentData() == question:
            self.take_up(question)
        self._compare()

    def _outcome_line(self, grid: QGridLayout, then: Assessment) -> None:
        changed = self._now.outcome.status is not then.outcome.status
        grid.addWidget(label("The claim", "strong" if changed else "body"), 1, 0)
        for column, assessment in ((1, self._now), (2, then)):
            _, status = OUTCOMES[assessment.outcome.status]
            mark = StatusMark(self._theme, status, OUTCOME_WORDS[assessment.outcome.status])
            grid.addWidget(mark, 1, column, Qt.AlignmentFlag.AlignLeft)

    def _issue_line(
        self, grid: QGridLayout, at: int, now: IssueResult, then: IssueResult, changed: bool
    ) -> None:
        title = f"{now.title}: changes" if changed else now.title
        grid.addWidget(label(title, "strong" if changed else "body"), at, 0)
        for column, result in ((1, now), (2, then)):
            mark = StatusMark(self._theme, result.status, status_word(result.kind, result.status))
            grid.addWidget(mark, at, column, Qt.AlignmentFlag.AlignLeft)


def _differing(now: Mapping[Issue, IssueResult], then: Mapping[Issue, IssueResult]) -> list[IssueResult]:
    return [result for issue, result in now.items() if result.status is not then[issue].status]


def _lines(now: Assessment, differing: list[IssueResult]) -> list[IssueResult]:
    """Return the elements and whatever else changes."""
    return [result for issue, result in now.issues.items() if issue in ELEMENTS or result in differing]
