"""Load Qt, or say in one message what this computer lacks: no traceback and no abort."""

import ctypes
import os
import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple


class NoWindow(Exception):
    """No window can be opened on this computer as it is; `str(error)` says why and what helps."""


class Packages(NamedTuple):
    """The package that brings a library, by family of Linux."""

    debian: str
    fedora: str
    arch: str


ALWAYS: Mapping[str, Packages] = {
    "libEGL.so.1": Packages("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": Packages("libgl1", "libglvnd-glx", "libglvnd"),
    "libX11.so.6": Packages("libx11-6", "libX11", "libx11"),
    "libdbus-1.so.3": Packages("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": Packages("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": Packages("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": Packages("libglib2.0-0", "glib2", "glib2"),
    "libgssapi_krb5.so.2": Packages("libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libgthread-2.0.so.0": Packages("libglib2.0-0", "glib2", "glib2"),
    "libxkbcommon.so.0": Packages("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
}
"""What Qt's own libraries link to, whatever shows the window."""

FOR_X11: Mapping[str, Packages] = {
    "libX11-xcb.so.1": Packages("libx11-xcb1", "libX11-xcb", "libx11"),
    "libxcb-cursor.so.0": Packages("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-icccm.so.4": Packages("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": Packages("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": Packages("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": Packages("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": Packages("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-render.so.0": Packages("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": Packages("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": Packages("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": Packages("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": Packages("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": Packages("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": Packages("libxcb-xkb1", "libxcb", "libxcb"),
    "libxcb.so.1": Packages("libxcb1", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": Packages("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
}
"""What the plug-in for X11 needs besides; missing ones make Qt abort the process."""

COMMAND_LINE = "The command line needs no window: negwizard --help"


def prepare_qt() -> None:
    """Import Qt and make its fatal messages readable; raise `NoWindow` if windows cannot work here."""
    if sys.platform.startswith("linux"):
        check_display(os.environ)
        check_libraries(os.environ)
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        raise NoWindow(import_trouble(str(error))) from None
    explain_fatal_messages()


def platform_of(environment: Mapping[str, str]) -> str:
    """Return the platform plug-in that the user forces ("offscreen", "xcb", …), or an empty string."""
    return environment.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]


def check_display(environment: Mapping[str, str]) -> None:
    """Raise `NoWindow` where there is no desktop at all."""
    if platform_of(environment) or environment.get("WAYLAND_DISPLAY") or environment.get("DISPLAY"):
        return
    raise NoWindow(
        "No desktop was found (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened. "
        f"Start negwizard from a desktop session.\n{COMMAND_LINE}"
    )


def check_libraries(environment: Mapping[str, str]) -> None:
    """Raise `NoWindow` naming every system library that is missing, and not only the first."""
    wanted = list(ALWAYS)
    if platform_of(environment) == "xcb" or not (
        platform_of(environment) or environment.get("WAYLAND_DISPLAY")
    ):
        wanted += FOR_X11
    lacking = [name for name in wanted if not loads(name)]
    if lacking:
        raise NoWindow(libraries_message(lacking))


def loads(library: str) -> bool:
    """Say whether the system can load a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def libraries_message(lacking: Iterable[str]) -> str:
    """Return the message that names missing libraries and the command that installs them."""
    names = sorted(set(lacking))
    packages = [{**ALWAYS, **FOR_X11}[name] for name in names]

    def line(family: str) -> str:
        return " ".join(sorted({getattr(package, family) for package in packages}))

    return (
        f"This computer lacks system libraries that windows need: {', '.join(names)}.\n"
        "Install them, then start negwizard again:\n"
        f"  Debian, Ubuntu:  sudo apt install {line('debian')}\n"
        f"  Fedora:          sudo dnf install {line('fedora')}\n"
        f"  Arch:            sudo pacman -S {line('arch')}\n"
        f"{COMMAND_LINE}"
    )


def import_trouble(message: str) -> str:
    """Turn the import error of Qt into a sentence."""
    library = re.search(r"lib[\w.+-]+\.so[.\d]*", message)
    if library and library[0] in {**ALWAYS, **FOR_X11}:
        return libraries_message([library[0]])
    if "PySide6" in message and "No module" in message:
        return f"Qt for Python (PySide6) is not installed. Install negwizard again.\n{COMMAND_LINE}"
    return f"Qt could not be loaded: {message}\n{COMMAND_LINE}"


def explain_fatal_messages() -> None:
    """Leave with words and code 3 where Qt would abort the process (wrong DISPLAY, unknown platform)."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    held: list[str] = []

    def handle(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
        text = message or ""
        if kind is QtMsgType.QtFatalMsg:
            leave(fatal_message(held, text))
        elif category_of(context).startswith("qt.qpa"):
            # Chatter of the platform plug-in: of use only when it turns out to be fatal.
            held.append(text)
        else:
            sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(handle)


def category_of(context: Any) -> str:
    """Return the logging category of a Qt message."""
    return str(getattr(context, "category", None) or "")


def fatal_message(held: Iterable[str], message: str) -> str:
    """Return one message for a start that Qt gave up, with Qt's own first words about it."""
    said = next(iter(held), message).strip().splitlines() or [""]
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY") or ""
    platform = platform_of(os.environ)
    where = (
        f' on the display "{display}"' if display else f' with the platform "{platform}"' if platform else ""
    )
    return (
        f"Qt could not open a window{where} ({said[0].rstrip('.')}). Start negwizard from a desktop session "
        f"and check DISPLAY and QT_QPA_PLATFORM.\n{COMMAND_LINE}"
    )


def leave(text: str) -> None:
    """End the process at once: after a fatal message Qt cannot be returned to."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()
    os._exit(3)
