"""The look of the window: which palette, which text size, and the style sheet made of both."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from negwizard.ui.palettes import DARK, LIGHT, PALETTES, Mode, Palette
from negwizard.ui.style_sheet import style_sheet

ZOOMS: tuple[int, ...] = (90, 100, 115, 130, 150, 175, 200)
"""Text sizes in percent."""
_LEAST_TEXT = 15
"""Pixels: a page is read, not scanned, so text is never smaller than this at 100 %."""


class Theme(QObject):
    """The look in force. Widgets that paint themselves read it; everything else follows the style sheet.

    Signals:
        changed: the palette or the text size is another one now.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = Mode.SYSTEM, zoom: int = 100) -> None:
        super().__init__()
        self._app = app
        self._system_px = _pixels(app.font())
        self.mode = mode
        self.zoom = zoom
        self.palette = LIGHT
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.apply()

    @property
    def px(self) -> int:
        """Return the height of running text in pixels."""
        return round(max(_LEAST_TEXT, self._system_px) * self.zoom / 100)

    def choose_mode(self, mode: Mode) -> None:
        """Change the palette."""
        self.mode = mode
        self.apply()

    def choose_zoom(self, zoom: int) -> None:
        """Change the text size to a percentage out of ZOOMS."""
        self.zoom = zoom
        self.apply()

    def step_zoom(self, steps: int) -> None:
        """Make the text larger or smaller by so many steps."""
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self.zoom))
        self.choose_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))])

    def color(self, name: str) -> QColor:
        """Return a color of the palette by its task."""
        return QColor(getattr(self.palette, name))

    def apply(self) -> None:
        """Give the look to the whole application."""
        self.palette = self._palette_in_force()
        font = QFont(self._app.font())
        font.setPixelSize(self.px)
        self._app.setFont(font)
        self._app.setPalette(_qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(self.palette, self.px))
        self.changed.emit()

    def _palette_in_force(self) -> Palette:
        if self.mode is not Mode.SYSTEM:
            return PALETTES[self.mode]
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _follow_system(self) -> None:
        if self.mode is Mode.SYSTEM:
            self.apply()


def _pixels(font: QFont) -> int:
    return font.pixelSize() if font.pixelSize() > 0 else round(font.pointSizeF() * 96 / 72)


def _qt_palette(palette: Palette) -> QPalette:
    roles = QPalette.ColorRole
    colors = {
        roles.Window: palette.window,
        roles.WindowText: palette.text,
        roles.Base: palette.surface,
        roles.AlternateBase: palette.hover,
        roles.Text: palette.text,
        roles.Button: palette.surface,
        roles.ButtonText: palette.text,
        roles.BrightText: palette.text,
        roles.ToolTipBase: palette.surface,
        roles.ToolTipText: palette.text,
        roles.PlaceholderText: palette.muted,
        roles.Highlight: palette.accent,
        roles.HighlightedText: palette.on_accent,
        roles.Accent: palette.accent,
        roles.Link: palette.accent,
        roles.LinkVisited: palette.accent,
        roles.Light: palette.line,
        roles.Midlight: palette.line,
        roles.Mid: palette.control,
        roles.Dark: palette.control,
        roles.Shadow: palette.line,
    }
    made = QPalette()
    for role, color in colors.items():
        made.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(palette.muted))
    return made
