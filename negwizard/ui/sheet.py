"""A sheet: a window over the window, with a scrolling column and a Close button."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from negwizard.ui.parts import Page, button
from negwizard.ui.reading_order import set_tab_order

_SCROLLS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
_ROOM_EMS = (50, 44)


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
        foot = QWidget()
        foot.setLayout(self.feet)
        layout.addWidget(foot)
        self._foot = foot
        self._fit()

    def add_foot(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a button or a line at the left of the foot."""
        self.feet.insertWidget(self.feet.count() - 2, widget, stretch)

    def fit_to_content(self) -> None:
        """Be no higher than what there is to read."""
        self.ensurePolished()
        margin = self.page.frameWidth() * 2
        wanted = self.page.column.height_for(self.width() - margin) + margin
        self.resize(self.width(), min(self.height(), wanted + self._foot.sizeHint().height()))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go from the page to the foot, in the order in which one reads."""
        set_tab_order(self)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll from anywhere; Enter presses no button but the one that has the keyboard, which takes it."""
        key = Qt.Key(event.key())
        if key in _SCROLLS:
            self.page.verticalScrollBar().triggerAction(_SCROLLS[key])
        elif key not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _fit(self) -> None:
        em = self.fontInfo().pixelSize()
        screen = self.screen().availableSize() if self.screen() else QSize(1024, 640)
        width, height = (em * ems for ems in _ROOM_EMS)
        self.resize(min(width, screen.width() - 40), min(height, screen.height() - 60))
