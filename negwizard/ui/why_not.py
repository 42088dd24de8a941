"""What an issue lacks: the nearest rules that would support it, and the answers that would bring them in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from negwizard.ui.parts import bullet, button, card, label, row
from negwizard.ui.views import Lack, NearRule, Wanted

_NOTHING = "No rule is left that answers could bring in."
_NO_ANSWER = "No answer to the questions of this case can bring that about."


class WhyNotView(QWidget):
    """Why an issue does not stand better than it does.

    Signals:
        question_opened: the user wants to answer a question.  # arg: question id
    """

    question_opened = Signal(str)

    def __init__(self, near: Sequence[NearRule]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 0, 0, 0)
        if not near:
            column.addWidget(label(_NOTHING, "help"))
            return
        column.addWidget(label("One of these would support it, and nothing shows it so far:", "help"))
        for rule in near:
            column.addWidget(self._rule(rule))

    def _rule(self, rule: NearRule) -> QFrame:
        frame, inside = card()
        inside.addWidget(label(rule.text, "strong"))
        for lack in rule.lacks:
            inside.addWidget(bullet(f"Missing: {lack.text}"))
            for text in _ways(lack):
                inside.addWidget(label(text, "help"))
        for wanted in _first_questions(rule):
            ask = button("Answer", about=f"Answer: {wanted.text}")
            ask.clicked.connect(lambda _=False, wanted=wanted: self.question_opened.emit(wanted.question))
            line = row(stretch=False)
            line.addWidget(label(wanted.text), 1)
            line.addWidget(ask)
            inside.addLayout(line)
        return frame


def _ways(lack: Lack) -> list[str]:
    """Return in a sentence each set of answers that would supply what is missing."""
    if not lack.ways:
        return [_NO_ANSWER]
    said = [" and ".join(f"{wanted.text} “{wanted.answer}”" for wanted in way) for way in lack.ways]
    if said == [lack.text]:
        return []
    return [f"{'Or this' if at else 'This'} would supply it: {text}" for at, text in enumerate(said)]


def _first_questions(rule: NearRule) -> list[Wanted]:
    """Return the questions of the shortest ways, each once."""
    found: dict[str, Wanted] = {}
    for lack in rule.lacks:
        for wanted in lack.ways[0] if lack.ways else ():
            found.setdefault(wanted.question, wanted)
    return list(found.values())
