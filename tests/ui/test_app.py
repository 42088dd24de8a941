"""Start and end of the window, and what happens when something goes wrong that nobody foresaw."""

import gc
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from ui.fakes import FakeDesk
from ui.steps import settle, stop, texts

from negwizard.errors import ResourceError
from negwizard.ui import app as app_module
from negwizard.ui.app import Boundary, Life, Opening, unforeseen
from negwizard.ui.main_window import MainWindow
from negwizard.ui.navigator import Stop

FIRST_PAINT = """
import sys, time
began = time.perf_counter()
from negwizard.ui.app import make_application, make_window
from PySide6.QtCore import QEvent, QObject

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            print(time.perf_counter() - began, time.process_time())
            app.quit()
        return False

app = make_application()
window = make_window(app)
watch = Watch()
window.start_page.viewport().installEventFilter(watch)
window.show()
app.exec()
slow = [name for name in ("experta", "reportlab") if name in sys.modules]
print(slow)
"""


def test_the_window_is_painted_before_anything_slow_is_read() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT], capture_output=True, text=True, check=True, env=os.environ
    )
    seconds, slow = done.stdout.split("\n")[:2]
    assert slow == "[]", "engine and report are read after the first paint"
    assert float(seconds.split()[0]) < 2, "0.3 s on a quiet machine; 2 s leaves room for a busy one"


def test_before_the_desk_is_there_the_window_waits_politely(bare_window: MainWindow) -> None:
    settle()
    assert not bare_window.start_page.start.isEnabled()
    bare_window.go_on()
    bare_window.go_back()
    bare_window.menus.actions["undo"].trigger()
    bare_window.menus.actions["about"].trigger()
    assert "is being read" in texts(bare_window.sheet)  # type: ignore[arg-type]


def test_the_window_comes_to_life_in_another_thread(bare_window: MainWindow, qtbot: QtBot) -> None:
    threads: list[int] = []

    def open_it() -> FakeDesk:
        threads.append(threading.get_ident())
        return FakeDesk()

    life = Life(bare_window, None, open_it)  # type: ignore[arg-type]
    bare_window.start_page.viewport().update()
    qtbot.waitUntil(lambda: bare_window.desk is not None, timeout=5000)
    life.end()
    assert threads != [threading.get_ident()]
    assert bare_window.start_page.start.isEnabled()


def test_a_file_named_at_the_start_is_opened(
    bare_window: MainWindow, desk: FakeDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.open_example("first")
    desk.session.save_as(tmp_path / "shop.negwizard")
    life = Life(bare_window, tmp_path / "shop.negwizard", FakeDesk)  # type: ignore[arg-type]
    bare_window.start_page.viewport().update()
    qtbot.waitUntil(
        lambda: bare_window.desk is not None and stop(bare_window) is not Stop.START, timeout=5000
    )
    life.end()
    assert bare_window.interview.desk.session.case.answers["taken"].value == "yes"


def test_a_faulty_knowledge_base_is_reported_in_the_window(bare_window: MainWindow, qtbot: QtBot) -> None:
    def broken() -> FakeDesk:
        raise ResourceError(["questions.toml: the file is missing."])

    life = Life(bare_window, None, broken)  # type: ignore[arg-type]
    bare_window.start_page.viewport().update()
    qtbot.waitUntil(lambda: "the file is missing" in bare_window.banner.text, timeout=5000)
    life.end()


def test_what_nobody_foresaw_is_said_without_the_names_of_folders() -> None:
    try:
        raise KeyError("lost")
    except KeyError as error:
        said = unforeseen(error)
    assert "Every answer up to the last one is saved." in said
    assert "KeyError: 'lost'" in said
    assert str(Path(__file__).parent) not in said


def test_a_fault_in_any_thread_is_told_to_the_window(window: MainWindow, qtbot: QtBot) -> None:
    boundary = Boundary()
    boundary.broke.connect(window.tell_unforeseen)
    boundary.stand_guard()
    try:
        with qtbot.waitSignal(boundary.broke, timeout=5000):
            thread = threading.Thread(target=lambda: {}["missing"])
            thread.start()
    finally:
        boundary.stand_down()
    thread.join()
    settle()
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert len(shown) == 1
    assert "KeyError" in shown[0].text()
    shown[0].accept()


def test_the_program_runs_and_ends(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_module, "open_desk", lambda _: FakeDesk())
    windows: list[MainWindow] = []
    make = app_module.make_window
    monkeypatch.setattr(app_module, "make_window", lambda app: windows.append(make(app)) or windows[0])

    def close_when_ready() -> None:
        if windows and windows[0].desk is not None:
            windows[0].close()

    timer = QTimer()
    timer.timeout.connect(close_when_ready)
    timer.start(20)
    began = time.monotonic()
    assert app_module.run(None, lambda *_, **__: None) == 0
    timer.stop()
    assert time.monotonic() - began < 20


def test_a_program_that_cannot_even_start_says_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *args: said.append(args[-1]))
    monkeypatch.setattr(app_module, "make_window", lambda _: {}["window"])
    assert app_module.run(None, lambda *_, **__: None) != 0
    assert "KeyError" in said[0]


def test_a_fault_in_the_background_is_told_and_leaves_no_one_waiting(
    window: MainWindow, desk: FakeDesk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "write_report", lambda *_, **__: {}["missing"])
    with qtbot.captureExceptions() as caught:
        window.files.write(tmp_path / "report.pdf")
        qtbot.waitUntil(lambda: "could not be finished" in window.banner.text, timeout=5000)
    assert [kind for kind, *_ in caught] == [KeyError]


def test_the_knowledge_is_out_of_the_garbage_collectors_sight(qtbot: QtBot, desk: FakeDesk) -> None:
    gc.unfreeze()
    opening = Opening(lambda: desk)
    with qtbot.waitSignal(opening.opened):
        opening.start()
    opening.wait()
    try:
        assert gc.get_freeze_count() > 1000
    finally:
        gc.unfreeze()
