"""Why an issue stands as it does: claim, reasons on both sides, authority, and what could still change it."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from negwizard.application.status_words import status_word
from negwizard.assessment import Ground, IssueResult
from negwizard.terms import Issue, IssueKind, Side, Status
from negwizard.ui.argument import DerivationTree, as_text, foundations, ground_card, premise_line
from negwizard.ui.flow import flowing
from negwizard.ui.parts import Fold, bullet, button, card, label, row, rule
from negwizard.ui.sheet import Sheet
from negwizard.ui.status_mark import StatusMark
from negwizard.ui.theme import Theme
from negwizard.ui.views import NearRule
from negwizard.ui.why_not import WhyNotView
from negwizard.ui.words import SIDES, burden_sentence, robustness_sentence, status_meaning

WhyNot: TypeAlias = Callable[[Issue], Sequence[NearRule]]

_MOST_QUESTIONS = 8
_MOST_FOUNDATIONS = 6


class Explanation(Sheet):
    """The reasons behind one issue and its parts.

    Signals:
        question_opened: the user wants to answer a question.  # arg: question id
    """

    question_opened = Signal(str)

    def __init__(
        self,
        result: IssueResult,
        parts: Sequence[IssueResult],
        perspective: str,
        question_text: Callable[[str], str],
        why_not: WhyNot,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(result.title, parent)
        self._result, self._theme = result, theme
        self._question_text, self._why_not = question_text, why_not
        self._add_claim(perspective)
        self._add_foundations()
        self._add_side(SIDES[Side.FOR], result.grounds_for)
        self._add_side(SIDES[Side.AGAINST], result.grounds_against)
        self._add_why_not()
        self._add_parts(parts)
        self._add_open_questions()
        self._add_derivation()
        self._add_copy()
        self.close_button.setFocus()

    def _add_claim(self, perspective: str) -> None:
        result = self._result
        self.content.addWidget(label(result.title, "question"))
        self.content.addWidget(
            flowing(
                StatusMark(self._theme, result.status, status_word(result.kind, result.status), "As told:"),
                StatusMark(
                    self._theme,
                    result.on_evidence,
                    status_word(result.kind, result.on_evidence),
                    "As documented:",
                ),
            )
        )
        self.content.addWidget(label(result.meaning, "lead"))
        said = (
            status_meaning(result),
            burden_sentence(result.burden, perspective),
            result.effect_text,
            robustness_sentence(result.robustness),
        )
        self.content.addWidget(label(" ".join(part for part in said if part)))

    def _add_foundations(self) -> None:
        standing = [g for g in self._result.grounds if g.stands]
        found = foundations(standing)
        if not found:
            return
        frame, inside = card("notice")
        inside.addWidget(label("This rests on", "strong"))
        for premise in found[:_MOST_FOUNDATIONS]:
            inside.addWidget(bullet(premise_line(premise)))
        rest = found[_MOST_FOUNDATIONS:]
        if rest:
            fold = Fold(f"{len(rest)} more")
            for premise in rest:
                fold.body_layout().addWidget(bullet(premise_line(premise)))
            inside.addWidget(fold)
        self.content.addWidget(frame)

    def _add_side(self, heading: str, grounds: Sequence[Ground]) -> None:
        self.content.addWidget(label(heading, "title"))
        if not grounds:
            self.content.addWidget(label("None from the answers so far.", "help"))
        for ground in grounds:
            self.content.addWidget(ground_card(ground))

    def _add_why_not(self) -> None:
        """Offer what the issue lacks; it is worked out when it is asked for."""
        status = self._result.status
        if status is Status.MET:
            return
        fold = Fold("Why not &yet?" if status is Status.OPEN else "Why &not?", about="Why not?")

        def fill() -> None:
            if fold.is_open and not fold.body_layout().count():
                shown = WhyNotView(self._why_not(self._result.issue))
                shown.question_opened.connect(self._open)
                fold.body_layout().addWidget(shown)
            self.page.ensureWidgetVisible(fold.head)

        fold.toggled.connect(fill)
        self.content.addWidget(fold)

    def _add_parts(self, parts: Sequence[IssueResult]) -> None:
        spoken = [part for part in parts if part.kind is not IssueKind.LOSS or _is_raised(part)]
        if not spoken:
            return
        self.content.addWidget(label("Its parts", "title"))
        frame, inside = card()
        for at, part in enumerate(spoken):
            if at:
                inside.addWidget(rule())
            inside.addLayout(self._part_line(part))
            inside.addWidget(label(part.meaning, "help"))
            self._add_part_reasons(inside, part)
        self.content.addWidget(frame)

    def _part_line(self, part: IssueResult) -> QHBoxLayout:
        line = row(stretch=False)
        line.addWidget(label(part.title, "strong"), 1)
        mark = StatusMark(self._theme, part.status, status_word(part.kind, part.status))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _add_part_reasons(self, inside: QVBoxLayout, part: IssueResult) -> None:
        grounds = part.grounds
        if not grounds:
            return
        inner = QWidget()
        fold = Fold("Reasons", inner, about=f"Reasons on {part.title}")
        layout = fold.body_layout()
        for heading, side in ((Side.FOR, part.grounds_for), (Side.AGAINST, part.grounds_against)):
            for ground in side:
                layout.addWidget(label(SIDES[heading], "overline"))
                layout.addWidget(ground_card(ground))
        inside.addWidget(fold)

    def _add_open_questions(self) -> None:
        questions = self._result.open_questions
        if not questions:
            return
        self.content.addWidget(label("What could still change this", "title"))
        for question in questions[:_MOST_QUESTIONS]:
            text = self._question_text(question)
            ask = button("Answer", about=f"Answer: {text}")
            ask.clicked.connect(lambda _=False, question=question: self._open(question))
            line = row(stretch=False)
            line.addWidget(label(text), 1)
            line.addWidget(ask)
            self.content.addLayout(line)
        rest = len(questions) - _MOST_QUESTIONS
        if rest > 0:
            self.content.addWidget(label(f"And {rest} more.", "help"))

    def _add_derivation(self) -> None:
        grounds = self._result.grounds
        if grounds:
            tree = DerivationTree(grounds, f"How {self._result.title} was worked out")
            self.content.addWidget(Fold("How this was worked out, step by step", tree))

    def _add_copy(self) -> None:
        copy = button("Co&py as text")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        self.add_foot(copy)

    def as_text(self) -> str:
        """Return the whole explanation as plain text."""
        result = self._result
        title = f"{result.title}: {status_word(result.kind, result.status)}. {result.meaning}"
        return as_text(
            title, ((SIDES[Side.FOR], result.grounds_for), (SIDES[Side.AGAINST], result.grounds_against))
        )

    def _open(self, question: str) -> None:
        self.accept()
        self.question_opened.emit(question)


def _is_raised(part: IssueResult) -> bool:
    """Say whether anything was said about a loss; of thirteen kinds most are never claimed."""
    return part.status is not Status.OPEN or bool(part.grounds_for or part.grounds_against)
