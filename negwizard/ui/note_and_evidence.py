"""What stands behind an answer: evidence, a note, whether the other side disputes it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from negwizard.knowledge.answers import Answer
from negwizard.terms import Evidence
from negwizard.ui.card_grid import CardGrid
from negwizard.ui.choices import CheckChoice, RadioChoice
from negwizard.ui.parts import Column, Fold, label
from negwizard.ui.theme import Theme
from negwizard.ui.words import EVIDENCE

_PAUSE_MS = 500
_FACTS = "Facts only: dates, names of systems, who did what. No opinions and no blame."
_FREE = "For example where the paper is, who told you, what you are unsure of."


class NoteAndEvidence(Fold):
    """A fold under the answer.

    Signals:
        changed: the user changed something.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        inner = QWidget()
        super().__init__("", inner, about="Note and evidence")
        self._evidence_part = QWidget()
        self._cards = {
            kind: RadioChoice(text, theme, help_text=help_text)
            for kind, (text, help_text) in EVIDENCE.items()
        }
        self._disputed = CheckChoice("The other side says otherwise", theme)
        self._note_hint = label("", "small")
        self._note = QPlainTextEdit()
        self._pause = QTimer(self)
        self._fill(inner)
        self._connect()

    def _fill(self, inner: QWidget) -> None:
        evidence = Column.plain(self._evidence_part, 4)
        evidence.addWidget(label("What could show it?", "strong"))
        evidence.addWidget(CardGrid(list(self._cards.values()), 6))
        self._note.setAccessibleName("Note")
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(90)
        caption = label("Note", "strong")
        caption.setBuddy(self._note)
        column = Column.plain(inner, 8)
        for widget in (self._evidence_part, self._disputed, caption, self._note_hint, self._note):
            column.addWidget(widget)

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._note.textChanged.connect(self._pause.start)
        self._disputed.clicked.connect(self.changed)
        for card in self._cards.values():
            card.clicked.connect(self.changed)
        self.changed.connect(self._name)

    def show_answer(self, answer: Answer | None, *, has_evidence: bool, facts_only: bool) -> None:
        """Show what stands behind an answer; without an answer there is nothing to stand behind."""
        self._pause.stop()
        self._evidence_part.setVisible(has_evidence)
        self._note_hint.setText(_FACTS if facts_only else _FREE)
        behind = answer or Answer("")
        for kind, card in self._cards.items():
            card.setChecked(kind is behind.evidence)
        self._disputed.setChecked(behind.disputed)
        if self._note.toPlainText().strip() != behind.note:  # else the cursor of someone typing would jump
            self._note.blockSignals(True)
            self._note.setPlainText(behind.note)
            self._note.blockSignals(False)
        self.setVisible(answer is not None)
        self._name()

    def read(self, answer: Answer) -> Answer:
        """Return the answer with what stands behind it now."""
        chosen = next((kind for kind, card in self._cards.items() if card.isChecked()), Evidence.NONE)
        return Answer(answer.value, chosen, self._note.toPlainText().strip(), self._disputed.isChecked())

    def settle(self) -> None:
        """Hand over a note that is still being typed."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def _name(self) -> None:
        said = []
        evidence = next((kind for kind, card in self._cards.items() if card.isChecked()), Evidence.NONE)
        if evidence is not Evidence.NONE:
            said.append(EVIDENCE[evidence][0].lower())
        if self._disputed.isChecked():
            said.append("disputed")
        if self._note.toPlainText().strip():
            said.append("with a note")
        self.set_text("Evidence and note: " + ", ".join(said) if said else "Add evidence or a note")
