"""A computer that cannot show windows gets one message and code 3: no traceback, no abort."""

import os
import subprocess
import sys

import pytest

from negwizard import boot

START = "import sys; from negwizard.cli import main; sys.exit(main([]))"


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    """Start the window in a process of its own with nothing of this desktop around it."""
    clean = {name: value for name, value in os.environ.items() if name not in DESKTOP}
    return subprocess.run(
        [sys.executable, "-c", START], env=clean | environment, capture_output=True, text=True, timeout=60
    )


DESKTOP = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")


def test_no_desktop_is_said_before_missing_libraries_are_looked_for() -> None:
    with pytest.raises(boot.NoWindow, match=r"No desktop was found.*\n.*negwizard --help"):
        boot.check_display({})


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_any_place_for_windows_is_good_enough_to_try(name: str) -> None:
    boot.check_display({name: "something"})


def test_all_missing_libraries_are_named_with_each_package_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking = {"libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-cursor.so.0"}
    monkeypatch.setattr(boot, "loads", lambda library: library not in lacking)
    with pytest.raises(boot.NoWindow) as caught:
        boot.check_libraries({"DISPLAY": ":0"})
    message = str(caught.value)
    assert all(library in message for library in lacking)
    assert "sudo apt install libegl1 libglib2.0-0 libxcb-cursor0\n" in message
    assert "sudo dnf install glib2 libglvnd-egl xcb-util-cursor\n" in message
    assert "sudo pacman -S glib2 libglvnd xcb-util-cursor\n" in message


@pytest.mark.parametrize(
    "environment",
    [{"QT_QPA_PLATFORM": "offscreen"}, {"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "wayland;xcb"}],
)
def test_libraries_of_x11_are_wanted_only_for_x11(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(boot, "loads", lambda library: library not in boot.FOR_X11)
    boot.check_libraries(environment)


def test_a_library_that_only_the_import_misses_is_named_too() -> None:
    said = boot.import_trouble("libEGL.so.1: cannot open shared object file: No such file or directory")
    assert "sudo apt install libegl1" in said


def test_a_missing_qt_is_said_without_the_word_module() -> None:
    assert boot.import_trouble("No module named 'PySide6'").startswith(
        "Qt for Python (PySide6) is not installed."
    )


def test_without_a_desktop_the_program_leaves_with_3_and_no_traceback() -> None:
    done = start()
    assert done.returncode == 3
    assert done.stderr.startswith("No desktop was found")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("environment", "named"),
    [
        ({"QT_QPA_PLATFORM": "nonsense"}, '"nonsense"'),
        ({"WAYLAND_DISPLAY": "nowhere-9"}, '"nowhere-9"'),
    ],
)
def test_a_wrong_display_gives_one_message_and_3_where_qt_would_abort(
    environment: dict[str, str], named: str
) -> None:
    done = start(**environment)
    assert done.returncode == 3
    # libraries below Qt may say a line of their own first
    assert "\nQt could not open a window" in f"\n{done.stderr}"
    assert "Traceback" not in done.stderr
    assert named in done.stderr
    assert "Reinstalling" not in done.stderr


def test_a_wrong_x11_display_leaves_with_3_whether_or_not_the_libraries_are_there() -> None:
    done = start(DISPLAY=":97", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 3
    assert ":97" in done.stderr or "sudo apt install" in done.stderr
    assert "Traceback" not in done.stderr
