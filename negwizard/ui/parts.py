"""The small parts every page is made of: labels, buttons, cards, a scrolling column, a fold."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

_MARGIN = 28
LAID_OUT_MS = 10
"""After so long what a click has opened has its place."""
_COLUMN_EMS = 44
"""Width of a column of text in text heights: about 85 letters a line."""


def label(text: str = "", role: str = "body", *, selectable: bool = False) -> QLabel:
    """Return a label that wraps; its role gives it size and color. Text is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    if selectable:
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def bullet(text: str, role: str = "body") -> QWidget:
    """Return a line of a list: a dot, and text that wraps beside it."""
    made = QWidget()
    line = row(stretch=False, spacing=8)
    dot = label("•", role)
    dot.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
    line.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(text, role, selectable=True), 1)
    made.setLayout(line)
    return made


def button(text: str, kind: str = "secondary", *, about: str = "") -> QPushButton:
    """Return a button; `about` adds what a screen reader needs beyond the text."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAutoDefault(True)
    if kind == "quiet":
        made.setCursor(Qt.CursorShape.PointingHandCursor)
    if about:
        made.setAccessibleName(about)
    return made


def restyle(made: QPushButton, kind: str) -> None:
    """Give a button another kind; a style is dear, so only when it changes."""
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        made.style().unpolish(made)
        made.style().polish(made)


def card(kind: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """Return a framed box and the layout to fill."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(18, 16, 18, 16)
    layout.setSpacing(8)
    return frame, layout


def heading(text: str, intro: str = "", role: str = "title") -> QWidget:
    """Return a heading with the line under it, close together."""
    made = QWidget()
    column = Column.plain(made, 4)
    column.addWidget(label(text, role))
    if intro:
        column.addWidget(label(intro, "help"))
    return made


def rule() -> QFrame:
    """Return a quiet horizontal line."""
    frame = QFrame()
    frame.setProperty("kind", "rule")
    return frame


def row(*widgets: QWidget, stretch: bool = True, spacing: int = 10) -> QHBoxLayout:
    """Return widgets side by side, pushed to the left."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    if stretch:
        layout.addStretch(1)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that is not under the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Combo(QComboBox):
    """A drop-down list that paints its own arrow, because the style sheet takes the style's arrow away."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the list and the arrow."""
        super().paintEvent(event)
        em = self.fontInfo().pixelSize()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 2))
        tip = QPointF(self.width() - em * 1.1, self.height() / 2 + em * 0.15)
        painter.drawLine(tip, tip - QPointF(em * 0.3, em * 0.3))
        painter.drawLine(tip, tip - QPointF(-em * 0.3, em * 0.3))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a list that is scrolled past must not change."""
        event.ignore()


class Column(QWidget):
    """A column of a comfortable width, in the middle of whatever room there is."""

    def __init__(self, ems: float = _COLUMN_EMS) -> None:
        super().__init__()
        self.setObjectName("pageBody")
        self._ems = ems
        self._inner = QWidget()
        self._inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.content = QVBoxLayout(self._inner)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.setSpacing(14)
        self._outer = outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._inner, 1000, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)
        self.leave_room_for(0)
        self._fit()

    def leave_room_for(self, bar: int) -> None:
        """Take the width of a scroll bar out of the margin, so that nothing moves when one comes or goes."""
        self._outer.setContentsMargins(_MARGIN, _MARGIN, max(0, _MARGIN - bar), _MARGIN)

    def height_for(self, width: int) -> int:
        """Return how high the column is at a width."""
        room = min(width - 2 * _MARGIN, self._inner.maximumWidth())
        high = self.content.heightForWidth(room) if self.content.hasHeightForWidth() else -1
        return max(high, self.content.sizeHint().height() if high < 0 else 0) + 2 * _MARGIN

    @staticmethod
    def plain(owner: QWidget, spacing: int = 8) -> QVBoxLayout:
        """Give a widget a layout from top to bottom without margins."""
        layout = QVBoxLayout(owner)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(spacing)
        return layout

    def changeEvent(self, event: QEvent) -> None:
        """Keep the width in step with the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        self._inner.setMaximumWidth(round(self._ems * self.fontInfo().pixelSize()))


class Page(QScrollArea):
    """One page of the window: a column that scrolls when there is no room.

    A page has a title (for the window and for screen readers) and tells the window which buttons make sense.
    """

    title = ""

    def __init__(self, ems: float = _COLUMN_EMS) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column = Column(ems)
        self.content = self.column.content
        self.setWidget(self.column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in place when the scroll bar comes or goes."""
        self.column.leave_room_for(self.width() - self.viewport().width())
        super().resizeEvent(event)

    def focus_first(self) -> None:
        """Put the keyboard where the user will want it."""

    def choose_number(self, number: int) -> bool:
        """Answer a number key; say whether it meant something."""
        return False

    def scroll_to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)


class Fold(QWidget):
    """A heading that opens and closes what is under it.

    Signals:
        toggled: the fold was opened or closed; `is_open` says which.
    """

    toggled = Signal()

    def __init__(self, text: str, inner: QWidget | None = None, *, about: str = "") -> None:
        super().__init__()
        self._text = text
        self._about = about or text.replace("&", "")
        self.head = button("", "quiet")
        self.head.setCheckable(True)
        self.head.toggled.connect(self._show)
        self.head.clicked.connect(lambda: QTimer.singleShot(LAID_OUT_MS, self, self._come_into_view))
        self.body = inner if inner is not None else QWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row(self.head))
        layout.addWidget(self.body)
        self._show(False)

    def body_layout(self) -> QVBoxLayout:
        """Return the layout of what is under the heading, made on first use."""
        present = self.body.layout()
        return present if isinstance(present, QVBoxLayout) else Column.plain(self.body)

    def set_text(self, text: str) -> None:
        """Change the heading."""
        self._text = text
        self._show(self.head.isChecked())

    @property
    def is_open(self) -> bool:
        """Say whether it is open."""
        return self.head.isChecked()

    def open(self, is_open: bool = True) -> None:
        """Open or close it."""
        self.head.setChecked(is_open)

    def _come_into_view(self) -> None:
        """Scroll what was opened into sight: at the foot of a page it would open unseen."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        page = area.widget() if isinstance(area, QScrollArea) else None
        if not isinstance(area, QScrollArea) or page is None or not self.is_open:
            return
        top = self.mapTo(page, QPoint(0, 0)).y()
        bottom, room, bar = top + self.height(), area.viewport().height(), area.verticalScrollBar()
        if bottom > bar.value() + room:
            bar.setValue(min(top, bottom - room))

    def _show(self, is_open: bool) -> None:
        self.head.setText(("▾  " if is_open else "▸  ") + self._text)
        self.head.setAccessibleName(self._about + (": open" if is_open else ": closed"))
        self.body.setVisible(is_open)
        self.toggled.emit()
