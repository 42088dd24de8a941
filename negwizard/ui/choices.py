"""Choices as large cards: a radio button or check box that can be clicked anywhere and wraps its text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from negwizard.ui.theme import Theme

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class _Face:
    """The looks of a choice: measures and paints one button as a card."""

    def __init__(
        self, button: QAbstractButton, theme: Theme, help_text: str, key: str, round_mark: bool
    ) -> None:
        self.button, self.theme, self.help_text, self.key = button, theme, help_text, key
        self.round_mark = round_mark
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)

    @property
    def _em(self) -> int:
        return self.button.fontInfo().pixelSize()

    def _small(self) -> QFont:
        font = QFont(self.button.font())
        font.setPixelSize(max(12, round(self._em * 0.9)))
        return font

    def _key_font(self) -> QFont:
        font = QFont(self.button.font())
        font.setPixelSize(max(11, round(self._em * 0.75)))
        return font

    def _text_left(self) -> int:
        return round(self._em * 2.9)

    def _text_width(self, width: int) -> int:
        right = round(self._em * 2.6) if self.key else round(self._em)
        return max(self._em * 4, width - self._text_left() - right)

    def height_for(self, width: int) -> int:
        room = QRect(0, 0, self._text_width(width), 10_000)
        text = QFontMetrics(self.button.font()).boundingRect(room, _WRAP, self.button.text()).height()
        if self.help_text:
            text += QFontMetrics(self._small()).boundingRect(room, _WRAP, self.help_text).height() + 3
        return text + round(self._em * 1.4)

    def size_hint(self) -> QSize:
        width = self._em * 18
        return QSize(width, self.height_for(width))

    def minimum(self) -> QSize:
        return QSize(self._em * 9, round(self._em * 2.6))

    def paint(self) -> None:
        painter = QPainter(self.button)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        self._paint_mark(painter)
        self._paint_text(painter)
        if self.key:
            self._paint_key(painter)

    def _paint_box(self, painter: QPainter) -> None:
        theme, chosen = self.theme, self.button.isChecked()
        focused = self.button.hasFocus()
        edge = 3 if focused else 2 if chosen else 1
        inset = edge / 2 + 0.5
        box = QRectF(self.button.rect()).adjusted(inset, inset, -inset, -inset)
        fill = "chosen" if chosen else "hover" if self.button.underMouse() else "surface"
        painter.setBrush(theme.color(fill))
        painter.setPen(QPen(theme.color("focus" if focused else "accent" if chosen else "control"), edge))
        painter.drawRoundedRect(box, 9, 9)

    def _paint_mark(self, painter: QPainter) -> None:
        size = self._em * 1.25
        top = self._em * 0.7 + (QFontMetrics(self.button.font()).height() - size) / 2
        mark = QRectF(self._em * 1.05, top, size, size)
        chosen = self.button.isChecked()
        ink = self.theme.color("accent" if chosen else "control")
        painter.setPen(QPen(ink, 2))
        painter.setBrush(self.theme.color("surface") if self.round_mark or not chosen else ink)
        if self.round_mark:
            painter.drawEllipse(mark)
        else:
            painter.drawRoundedRect(mark, 4, 4)
        if chosen:
            self._paint_chosen(painter, mark, ink)

    def _paint_chosen(self, painter: QPainter, mark: QRectF, ink: QColor) -> None:
        if self.round_mark:
            painter.setBrush(ink)
            painter.setPen(Qt.PenStyle.NoPen)
            inset = mark.width() * 0.24
            painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset))
        else:
            painter.setPen(QPen(self.theme.color("on_accent"), max(2.0, mark.width() * 0.12)))
            painter.drawPolyline([_within(mark, x, y) for x, y in ((0.22, 0.52), (0.42, 0.72), (0.78, 0.30))])

    def _paint_text(self, painter: QPainter) -> None:
        button, width = self.button, self._text_width(self.button.width())
        top = round(self._em * 0.7)
        painter.setFont(button.font())
        painter.setPen(self.theme.color("text"))
        room = QRect(self._text_left(), top, width, button.height())
        used = painter.boundingRect(room, int(_WRAP), button.text())
        painter.drawText(room, int(_WRAP), button.text())
        if self.help_text:
            painter.setFont(self._small())
            painter.setPen(self.theme.color("muted"))
            painter.drawText(room.translated(0, used.height() + 3), int(_WRAP), self.help_text)

    def _paint_key(self, painter: QPainter) -> None:
        size = round(self._em * 1.35)
        middle = round(self._em * 0.7 + QFontMetrics(self.button.font()).height() / 2)
        cap = QRect(
            QPoint(self.button.width() - size - round(self._em * 0.9), middle - size // 2), QSize(size, size)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = self.theme.color("muted")
        outline.setAlphaF(0.35)
        painter.setPen(QPen(outline, 1))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setFont(self._key_font())
        painter.setPen(self.theme.color("muted"))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self.key)


def _within(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + box.width() * x, box.top() + box.height() * y)


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # the two cards bring their own kind of button


class _Card(_Button):
    """What both kinds of card share: Qt asks these of any button."""

    _face: _Face

    def _dress(
        self, button: QAbstractButton, theme: Theme, help_text: str, key: str, round_mark: bool
    ) -> None:
        self._face = _Face(button, theme, help_text, key, round_mark)
        _describe(button, button.text(), help_text, key)

    def hitButton(self, pos: QPoint) -> bool:
        """Let a click anywhere on the card count."""
        return self._face.button.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        """Say that the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        return self._face.height_for(width)

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        return self._face.size_hint()

    def minimumSizeHint(self) -> QSize:
        """Return the least size that can be read."""
        return self._face.minimum()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the window, where it means Next; some desktops would press the card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        self._face.paint()


class RadioChoice(_Card, QRadioButton):
    """One of several cards of which one can be chosen."""

    def __init__(self, text: str, theme: Theme, *, help_text: str = "", key: str = "") -> None:
        super().__init__(text)
        self._dress(self, theme, help_text, key, round_mark=True)


class CheckChoice(_Card, QCheckBox):
    """One of several cards of which any number can be chosen."""

    def __init__(self, text: str, theme: Theme, *, help_text: str = "", key: str = "") -> None:
        super().__init__(text)
        self._dress(self, theme, help_text, key, round_mark=False)


def _describe(button: QAbstractButton, text: str, help_text: str, key: str) -> None:
    button.setAccessibleName(text)
    said = [help_text, f"Key {key}." if key else ""]
    button.setAccessibleDescription(" ".join(part for part in said if part))
