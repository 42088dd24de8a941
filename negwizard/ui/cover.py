"""The quick hide key: one press, and nothing of the case can be seen."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from negwizard.ui.parts import button, label


class Cover(QFrame):
    """A blank sheet over the whole window, and the window out of the way."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("page")
        self.setAutoFillBackground(True)
        self._window = window
        self._title = ""
        self._closed: list[QWidget] = []
        self._focus: QWidget | None = None
        self._back = button("&Show again")
        self._back.clicked.connect(self.lift)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignCenter)
        hint = label("Press F9 to go on.", "small")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(hint)
        layout.addStretch(1)
        window.installEventFilter(self)
        self.hide()

    @property
    def is_down(self) -> bool:
        """Say whether the window is hidden behind the cover."""
        return self.isVisibleTo(self._window)

    def toggle(self) -> None:
        """Hide at once, or show again."""
        if self.is_down:
            self.lift()
        else:
            self.drop()

    def drop(self) -> None:
        """Hide everything at once: open dialogs too, and the title."""
        self._focus = QApplication.focusWidget()
        self._closed = [w for w in QApplication.topLevelWidgets() if w is not self._window and w.isVisible()]
        for other in self._closed:
            other.hide()
        self._title = self._window.windowTitle()
        self._window.setWindowTitle("Notes")
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self._back.setFocus()
        self._window.showMinimized()

    def lift(self) -> None:
        """Show everything again."""
        self.hide()
        self._window.setWindowTitle(self._title)
        if self._window.isMinimized():
            self._window.showNormal()
        if self._focus is not None:
            self._focus.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when its size changes."""
        if event.type() is QEvent.Type.Resize and self.is_down:
            self.setGeometry(self._window.rect())
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key through to the page under the cover."""
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let no click through to the page under the cover."""
        event.accept()
