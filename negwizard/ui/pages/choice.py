"""A page with one large choice: whose side, what kind of incident."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from negwizard.ui.choices import RadioChoice
from negwizard.ui.parts import Page, announce, label
from negwizard.ui.specs import Choice
from negwizard.ui.theme import Theme


class ChoicePage(Page):
    """A question of the frame and its choices as cards.

    Signals:
        chosen: the user chose.  # arg: id of the choice
    """

    chosen = Signal(str)

    def __init__(self, title: str, intro: str, choices: tuple[Choice, ...], theme: Theme) -> None:
        super().__init__()
        self.title = title
        self._cards: Mapping[str, RadioChoice] = {
            choice.id: RadioChoice(choice.text, theme, help_text=choice.help, key=str(number))
            for number, choice in enumerate(choices, 1)
        }
        self._fault = label("", "fault")
        self._fault.hide()
        self.content.addWidget(label(title, "question"))
        self.content.addWidget(label(intro, "help"))
        self.content.addSpacing(4)
        for id_, card in self._cards.items():
            card.clicked.connect(lambda _=False, id_=id_: self._choose(id_))
            self.content.addWidget(card)
        self.content.addWidget(self._fault)
        self.content.setSpacing(6)

    def show_chosen(self, id_: str | None) -> None:
        """Mark a choice, or none."""
        self._fault.hide()
        for key, card in self._cards.items():
            card.setAutoExclusive(False)
            card.setChecked(key == id_)
            card.setAutoExclusive(True)

    def settle(self) -> bool:
        """Say whether the user may go on; if not, the page says why."""
        if any(card.isChecked() for card in self._cards.values()):
            return True
        self._fault.setText("Choose one to go on.")
        self._fault.show()
        announce(self, self._fault.text())
        return False

    def focus_first(self) -> None:
        """Put the keyboard on the chosen card, else on the first."""
        cards = list(self._cards.values())
        next((card for card in cards if card.isChecked()), cards[0]).setFocus()

    def choose_number(self, number: int) -> bool:
        """Choose by number key."""
        cards = list(self._cards.values())
        if not 1 <= number <= len(cards):
            return False
        cards[number - 1].setFocus()
        cards[number - 1].click()
        return True

    def _choose(self, id_: str) -> None:
        self._fault.hide()
        self.chosen.emit(id_)
