"""The mark of a status: a shape, a word and a color, so that no one has to tell colors apart."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from negwizard.terms import Status
from negwizard.ui.theme import Theme


def draw_mark(painter: QPainter, box: QRectF, status: Status, theme: Theme) -> None:
    """Draw a status: full disc with a check, ring with a cross, half-filled disc, dotted ring."""
    ink = theme.color(status.value)
    width = max(1.6, box.width() * 0.11)
    ring = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if status is Status.OPEN:
        _draw_dots(painter, ring, width, ink)
    else:
        painter.setPen(QPen(ink, width))
        painter.setBrush(ink if status is Status.MET else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
    if status is Status.MET:
        painter.setPen(
            QPen(theme.color("surface"), width * 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        painter.drawPolyline([_within(box, 0.29, 0.53), _within(box, 0.44, 0.68), _within(box, 0.72, 0.35)])
    elif status is Status.NOT_MET:
        painter.drawLine(_within(box, 0.34, 0.34), _within(box, 0.66, 0.66))
        painter.drawLine(_within(box, 0.66, 0.34), _within(box, 0.34, 0.66))
    elif status is Status.ARGUABLE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawPie(ring, 90 * 16, 180 * 16)
    painter.restore()


def _draw_dots(painter: QPainter, ring: QRectF, width: float, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    dots, radius, center = 8, ring.width() / 2, ring.center()
    for at in range(dots):
        angle = 2 * pi * at / dots
        middle = QPointF(center.x() + radius * cos(angle), center.y() + radius * sin(angle))
        painter.drawEllipse(middle, width * 0.75, width * 0.75)


def _within(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + box.width() * x, box.top() + box.height() * y)


class StatusMark(QWidget):
    """A status as shape and word on a soft ground."""

    def __init__(self, theme: Theme, status: Status = Status.OPEN, word: str = "", caption: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._status, self._word, self._caption = status, word, caption
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_status(status, word, caption)

    def show_status(self, status: Status, word: str, caption: str = "") -> None:
        """Show another status; the caption says on what it stands."""
        self._status, self._word, self._caption = status, word, caption
        self.setAccessibleName(f"{caption} {word}".strip())
        self.updateGeometry()
        self.update()

    @property
    def _em(self) -> int:
        return self.fontInfo().pixelSize()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(12, round(self._em * 0.9)))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _plain(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(12, round(self._em * 0.9)))
        return font

    def sizeHint(self) -> QSize:
        """Return room for shape, caption and word."""
        width = self._em * 2.5 + QFontMetrics(self._bold()).horizontalAdvance(self._word)
        if self._caption:
            width += QFontMetrics(self._plain()).horizontalAdvance(self._caption + "  ")
        return QSize(round(width) + 4, round(self._em * 1.7))

    def minimumSizeHint(self) -> QSize:
        """Never show half a word."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, shape, caption, word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._status.value}_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        em = self._em
        draw_mark(painter, QRectF(em * 0.45, (self.height() - em) / 2, em, em), self._status, self._theme)
        left = round(em * 1.85)
        painter.setPen(self._theme.color(self._status.value))
        if self._caption:
            painter.setFont(self._plain())
            painter.drawText(
                self.rect().adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self._caption
            )
            left += QFontMetrics(self._plain()).horizontalAdvance(self._caption + "  ")
        painter.setFont(self._bold())
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self._word)
