"""Work that takes a while, in another thread: the window stays quick, the result comes back as a call."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

from negwizard.errors import NegwizardError

UNFINISHED = "This could not be finished, because of a fault in the program. Your answers are saved."


class _Answer(QObject):
    """Carries the result home: its slots run in the thread that asked."""

    worked = Signal(object)  # arg: the result
    refused = Signal(str)  # arg: one sentence

    def __init__(self, done: Callable[[Any], None], failed: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._done, self._failed = done, failed
        self.worked.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)
        self.refused.connect(self._say_why, Qt.ConnectionType.QueuedConnection)

    def _hand_over(self, result: object) -> None:
        self.deleteLater()
        self._done(result)

    def _say_why(self, text: str) -> None:
        self.deleteLater()
        self._failed(text)


class _Task(QRunnable):
    def __init__(self, work: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._work, self._answer = work, answer

    def run(self) -> None:
        try:
            result = self._work()
        except NegwizardError as error:
            self._answer.refused.emit(str(error))
        except BaseException:
            self._answer.refused.emit(UNFINISHED)
            raise  # Qt hands it to the hook of Python, and that to the window
        else:
            self._answer.worked.emit(result)


class Background(QObject):
    """One thread for all of it, so that tasks never meet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Do the work there; call `done` or `failed` here."""
        self._pool.start(_Task(work, _Answer(done, failed, self)))

    def finish(self) -> None:
        """Wait until nothing runs any more."""
        self._pool.waitForDone()
