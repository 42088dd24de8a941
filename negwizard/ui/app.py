"""Runs the window: it shows first and reads the knowledge base after; nothing ends it without a word."""

import gc
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QThread, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from negwizard.application.data_folder import data_folder, made
from negwizard.errors import NegwizardError
from negwizard.ui.icon import icon
from negwizard.ui.main_window import MainWindow
from negwizard.ui.preferences import Preferences
from negwizard.ui.theme import Theme

if TYPE_CHECKING:
    from negwizard.ui.application_desk import ApplicationDesk, WriteReport

DONE, BROKEN = 0, 70
_LOOKS = "window.ini"


def run(path: Path | None, write_report: "WriteReport") -> int:
    """Open the window, on a case if one is named, and return the exit code when it is closed."""
    app = make_application()
    boundary = Boundary()
    try:
        boundary.stand_guard()
        window = make_window(app)
        boundary.broke.connect(window.tell_unforeseen)
        life = Life(window, path, lambda: open_desk(write_report))
        window.show()
        code = app.exec()
        life.end()
    except Exception as error:  # the one boundary: whatever it is, say it and end in order
        QMessageBox.critical(None, "negwizard", unforeseen(error))
        return BROKEN
    finally:
        boundary.stand_down()
    return code


def open_desk(write_report: "WriteReport") -> "ApplicationDesk":
    """Join the window to the program; in the other thread, as it reads much."""
    from negwizard.ui.application_desk import open_desk as join

    return join(write_report)


def make_application() -> QApplication:
    """Return the application object with its names and icon."""
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("negwizard")
    app.setApplicationDisplayName("negwizard")
    app.setDesktopFileName("negwizard")
    app.setWindowIcon(icon())
    return app


def make_window(app: QApplication) -> MainWindow:
    """Return the window with the looks of last time."""
    preferences = Preferences(_looks_file())
    theme = Theme(app, preferences.mode, preferences.zoom)
    window = MainWindow(theme, preferences)
    window.resize(1120, 760)
    return window


def _looks_file() -> Path:
    try:
        return made(data_folder()) / _LOOKS
    except OSError:
        return data_folder() / _LOOKS  # the looks are then not remembered, and nothing else is lost


class Opening(QThread):
    """Reads the knowledge base and the rules beside the window.

    Signals:
        opened: the desk is ready.  # arg: ApplicationDesk
        failed: it cannot be had.  # arg: one or more sentences
    """

    opened = Signal(object)
    failed = Signal(str)

    def __init__(self, open_it: Callable[[], "ApplicationDesk"]) -> None:
        super().__init__()
        self._open_it = open_it

    def run(self) -> None:
        """Do it, in the other thread."""
        try:
            desk = self._open_it()
            gc.freeze()  # the knowledge stays: to look it through for garbage held an answer up by 50 ms
            self.opened.emit(desk)
        except NegwizardError as error:
            self.failed.emit(str(error))
        except BaseException:
            self.failed.emit("The knowledge base could not be read, because of a fault in the program.")
            raise


class Life(QObject):
    """Brings the window to life once it has been painted."""

    def __init__(
        self, window: MainWindow, path: Path | None, open_it: Callable[[], "ApplicationDesk"]
    ) -> None:
        super().__init__()
        self._window, self._path = window, path
        self.opening = Opening(open_it)
        self.opening.opened.connect(self._take)
        self.opening.failed.connect(window.show_trouble)
        window.start_page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Start reading after the first paint, so that it does not hold the window up."""
        if event.type() is QEvent.Type.Paint and not self.opening.isRunning():
            watched.removeEventFilter(self)
            self.opening.start()
        return False

    def _take(self, desk: "ApplicationDesk") -> None:
        self._window.take(desk)
        if self._path is not None:
            self._window.files.open_path(self._path)

    def end(self) -> None:
        """Wait for the other thread."""
        self.opening.wait()


class Boundary(QObject):
    """Catches what nobody foresaw, in any thread, and hands it to the window as a sentence.

    Signals:
        broke: something unforeseen happened.  # arg: what to tell the user
    """

    broke = Signal(str)

    def stand_guard(self) -> None:
        """Take over the hooks of Python; the messages of Qt are in hand since `boot`."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._caught(args.exc_type, args.exc_value, args.exc_traceback)

    def stand_down(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _caught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None or not isinstance(error, Exception):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        self.broke.emit(unforeseen(error))


def unforeseen(error: BaseException) -> str:
    """Say what happened without the names of the user's folders."""
    steps = [
        f"{Path(frame.filename).stem}.{frame.name}:{frame.lineno}"
        for frame in extract_tb(error.__traceback__)
    ]
    where = " > ".join(steps[-4:])
    return (
        "Something went wrong that was not foreseen. Every answer up to the last one is saved. "
        f"You can go on, or close the program and open it again.\n\n{type(error).__name__}: {error}\n{where}"
    )
