"""A sheet: a window over the window, with a scrolling column and a Close button."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from negwizard.ui.parts import Page, button


class Sheet(QDialog):
    """The base of explanation, glossary and the like."""

    def __init__(self, title: str, parent: QWidget | None, *, ems: float = 44) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.page = Page(ems)
        self.content = self.page.content
        self.close_button = button("&Close", "primary")
        self.close_button.clicked.connect(self.accept)
        self.feet = QHBoxLayout()
        self.feet.setContentsMargins(24, 10, 24, 14)
        self.feet.addStretch(1)
        self.feet.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addLayout(self.feet)
        self._fit()

    def add_foot(self, widget: QWidget) -> None:
        """Put a button at the left of the foot."""
        self.feet.insertWidget(self.feet.count() - 2, widget)

    def _fit(self) -> None:
        em = self.fontInfo().pixelSize()
        screen = self.screen().availableSize() if self.screen() else QSize(1024, 640)
        self.resize(min(em * 50, screen.width() - 40), min(em * 44, screen.height() - 60))
