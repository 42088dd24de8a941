"""The icon of the program, drawn: a pair of scales on a quiet ground."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from negwizard.ui.palettes import LIGHT

_SIZES = (16, 32, 64, 128, 256)


def icon() -> QIcon:
    """Return the icon in all usual sizes."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_pixmap(size))
    return made


def _pixmap(size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / 64, size / 64)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14)
    painter.setPen(QPen(QColor(LIGHT.on_accent), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(32, 14), QPointF(32, 48))
    painter.drawLine(QPointF(22, 50), QPointF(42, 50))
    painter.drawLine(QPointF(14, 24), QPointF(50, 18))
    painter.setBrush(QColor(LIGHT.on_accent))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPie(QRectF(6, 22, 18, 18), 180 * 16, 180 * 16)
    painter.drawPie(QRectF(40, 16, 18, 18), 180 * 16, 180 * 16)
    painter.end()
    return pixmap
