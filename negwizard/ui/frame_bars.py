"""The bar above the page (how far along) and the bar below it (Back, Next, the result)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from negwizard.ui.parts import button, label, restyle


class TopBar(QFrame):
    """Says where in the interview the user is.

    Signals:
        panel_asked: the user wants to see or hide where things stand.
    """

    panel_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._where = label("", "strong")
        self._where.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Progress")
        self._bar.setMinimumWidth(24)
        self._count = label("", "small")
        self._count.setWordWrap(False)
        self.panel_button = button("Where things stand", "quiet")
        self.panel_button.clicked.connect(lambda: self.panel_asked.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 8, 16, 8)
        layout.setSpacing(16)
        layout.addWidget(self._where)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self._count)
        layout.addWidget(self.panel_button)

    def show_step(self, where: str, done: int, of: int, count: str) -> None:
        """Show the name of the part and how much of the whole is done."""
        self._where.setText(where)
        self._bar.setRange(0, max(1, of))
        self._bar.setValue(done)
        self._bar.setAccessibleDescription(count)
        self._count.setText(count)

    def offer_panel(self, offer: bool) -> None:
        """Show the button that brings the panel back."""
        self.panel_button.setVisible(offer)

    def be_narrow(self, narrow: bool) -> None:
        """Leave out what there is no room for."""
        self._count.setVisible(not narrow)
        self._where.setWordWrap(narrow)


class Footer(QFrame):
    """The buttons that lead through the wizard."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.back = button("&Back")
        self.next = button("&Next", "primary")
        self.finish = button("See &result")
        self.saved = label("", "small")
        self.saved.setWordWrap(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 10, 28, 12)
        layout.setSpacing(12)
        layout.addWidget(self.back)
        layout.addWidget(self.saved)
        layout.addStretch(1)
        layout.addWidget(self.finish)
        layout.addWidget(self.next)

    def be_narrow(self, narrow: bool) -> None:
        """Leave out what there is no room for."""
        self.saved.setVisible(not narrow)

    def show_ways(self, *, back: bool, onward: bool, finish: bool, finish_is_main: bool) -> None:
        """Show the buttons that make sense on the page."""
        self.back.setEnabled(back)
        self.next.setVisible(onward)
        self.finish.setVisible(finish)
        self.finish.setText("&Done" if finish_is_main else "See &result")
        restyle(self.finish, "primary" if finish_is_main else "secondary")
