"""Cards side by side where there is room, one under the other where there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

_NARROW_EMS = 36


class CardGrid(QWidget):
    """Cards in two columns, or in one where the window is narrow or the text is large."""

    def __init__(self, cards: Sequence[QWidget], spacing: int = 12) -> None:
        super().__init__()
        self._cards = cards
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Arrange again when the room or the text size changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        columns = 1 if self.width() < _NARROW_EMS * self.fontInfo().pixelSize() else 2
        if columns == self._columns:
            return
        self._columns = columns
        for at, made in enumerate(self._cards):
            self._grid.addWidget(made, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
