"""The window on small or real knowledge, each test with its own folder for drafts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.fakes import FakeDesk

from negwizard.knowledge.library import Library, load_library
from negwizard.ui.main_window import MainWindow
from negwizard.ui.palettes import Mode
from negwizard.ui.preferences import Preferences
from negwizard.ui.theme import Theme


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("NEGWIZARD_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Mode.LIGHT)


@pytest.fixture
def theme(one_theme: Theme) -> Iterator[Theme]:
    yield one_theme
    if (one_theme.mode, one_theme.zoom) != (Mode.LIGHT, 100):
        one_theme.mode, one_theme.zoom = Mode.LIGHT, 100
        one_theme.apply()


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def bare_window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[MainWindow]:
    """The window before it has a desk."""
    window = MainWindow(theme, Preferences(tmp_path / "window.ini"))
    window.resize(1024, 640)
    window.show()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or it is styled for ever


@pytest.fixture
def window(bare_window: MainWindow, desk: FakeDesk) -> MainWindow:
    bare_window.take(desk)
    return bare_window


@pytest.fixture(scope="session")
def real_library() -> Library:
    return load_library()
