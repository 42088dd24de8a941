"""What the window remembers of its own looks between runs; nothing about any case."""

from pathlib import Path

from PySide6.QtCore import QSettings

from negwizard.ui.palettes import Mode
from negwizard.ui.theme import ZOOMS

_MODE, _ZOOM, _PANEL = "look/mode", "look/zoom", "look/panel"


class Preferences:
    """Text size, colors, panel."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def mode(self) -> Mode:
        """Return the palette that was chosen."""
        stored = str(self._settings.value(_MODE, Mode.SYSTEM.value, type=str))
        return Mode(stored) if stored in set(Mode) else Mode.SYSTEM

    @mode.setter
    def mode(self, mode: Mode) -> None:
        self._settings.setValue(_MODE, mode.value)

    @property
    def zoom(self) -> int:
        """Return the text size in percent."""
        stored = self._settings.value(_ZOOM, 100, type=int)
        return stored if isinstance(stored, int) and stored in ZOOMS else 100

    @zoom.setter
    def zoom(self, zoom: int) -> None:
        self._settings.setValue(_ZOOM, zoom)

    @property
    def panel(self) -> bool:
        """Say whether the panel is wanted."""
        return bool(self._settings.value(_PANEL, True, type=bool))

    @panel.setter
    def panel(self, wanted: bool) -> None:
        self._settings.setValue(_PANEL, wanted)
