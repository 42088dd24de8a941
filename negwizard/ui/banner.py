"""A line of news above the page: what was done or what went wrong, and what can be done about it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout

from negwizard.ui.parts import announce, button, clear, label


class Banner(QFrame):
    """Shows one piece of news until it is dismissed or the next comes."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(18, 8, 12, 8)
        self.text = ""
        self.hide()

    def tell(
        self, text: str, actions: Sequence[tuple[str, Callable[[], object]]] = (), *, fault: bool = False
    ) -> None:
        """Show news, with buttons for what can be done."""
        clear(self._layout)
        self.text = text
        self.setProperty("kind", "fault" if fault else "notice")
        self.style().unpolish(self)
        self.style().polish(self)
        self._layout.addWidget(label(text, selectable=True), 1)
        for name, act in actions:
            made = button(name)
            made.clicked.connect(lambda _=False, act=act: act())
            self._layout.addWidget(made)
        dismiss = button("Dismiss", "quiet", about="Dismiss this message")
        dismiss.clicked.connect(self.hide)
        self._layout.addWidget(dismiss)
        self.show()
        announce(self, text)
