"""Work that takes a while, in another thread: the window stays quick, the result comes back as a call."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from negwizard.errors import NegwizardError


class _Answer(QObject):
    done = Signal(object)  # arg: the result
    failed = Signal(str)  # arg: one sentence


class _Task(QRunnable):
    def __init__(self, work: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._work, self._answer = work, answer

    def run(self) -> None:
        try:
            result = self._work()
        except NegwizardError as error:
            self._answer.failed.emit(str(error))
        else:
            self._answer.done.emit(result)


class Background(QObject):
    """One thread for all of it, so that tasks never meet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._answers: set[_Answer] = set()

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[str], None] | None = None,
    ) -> None:
        """Do the work there; call `done` or `failed` here."""
        answer = _Answer()
        self._answers.add(answer)
        answer.done.connect(lambda result: self._hand_over(answer, done, result))
        answer.failed.connect(lambda text: self._hand_over(answer, failed or (lambda _: None), text))
        self._pool.start(_Task(work, answer))

    def finish(self) -> None:
        """Wait until nothing runs any more."""
        self._pool.waitForDone()

    def _hand_over(self, answer: _Answer, call: Callable[[Any], None], value: object) -> None:
        self._answers.discard(answer)
        call(value)
