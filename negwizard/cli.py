"""The command line: opens the window or runs one command. Qt is imported only when a window opens."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from negwizard.boot import NoWindow, prepare_qt
from negwizard.commands.names import COMMANDS, looks_like_a_file
from negwizard.errors import NegwizardError, did_you_mean

DONE, INPUT_AT_FAULT, USAGE, NO_WINDOW, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        return dispatch(arguments)
    except NegwizardError as error:
        return complain(str(error), INPUT_AT_FAULT)
    except NoWindow as error:
        return complain(str(error), NO_WINDOW)
    except KeyboardInterrupt:
        return INTERRUPTED


def dispatch(arguments: list[str]) -> int:
    """Choose between the window and a command."""
    first = arguments[0] if arguments else ""
    if first == "help":
        return run_command([*arguments[1:2], "--help"])
    if not first or (first not in COMMANDS and Path(first).is_file()):
        return open_window(arguments)
    if first not in COMMANDS and not first.startswith("-"):
        if Path(first).is_dir():
            return complain(f'"{first}" is a folder; name a case file in it.', INPUT_AT_FAULT)
        if looks_like_a_file(first):
            return complain(f'There is no file "{first}".', INPUT_AT_FAULT)
        hint = did_you_mean(first, COMMANDS)
        return complain(f'There is no command "{first}".{hint} See negwizard --help', USAGE)
    return run_command(arguments)


def open_window(arguments: list[str]) -> int:
    """Open the window, on a case if one is named."""
    if len(arguments) > 1:
        return complain("The window opens one case at a time: negwizard CASEFILE", USAGE)
    prepare_qt()
    from negwizard.report import write_report
    from negwizard.ui.app import run

    return run(Path(arguments[0]) if arguments else None, write_report)


def run_command(arguments: list[str]) -> int:
    """Run a command and print its page."""
    from negwizard.commands.parser import parse

    try:
        parsed = parse(arguments)
    except SystemExit as stop:
        # argparse has said what was wrong, or printed the help that was asked for
        return stop.code if isinstance(stop.code, int) else USAGE
    page = parsed.run(parsed)
    problem = print_text(page.text, sys.stdout)
    if problem:
        return complain(problem, INPUT_AT_FAULT)
    return DONE if page.ok else INPUT_AT_FAULT


def complain(text: str, code: int) -> int:
    """Say on the error stream what is wrong and return the code."""
    print_text(f"{text}\n", sys.stderr)
    return code


def print_text(text: str, stream: TextIO | None) -> str:
    """Write text in whatever encoding the stream has; return what went wrong, or an empty string.

    A reader that stops early (`negwizard questions | head`) is no fault.
    """
    if stream is None:
        return ""
    try:
        stream.write(encodable(text, stream.encoding or "utf-8"))
        stream.flush()
    except BrokenPipeError:
        silence(stream)
    except OSError as error:
        silence(stream)
        return f"The output could not be written: {error.strerror}."
    return ""


def silence(stream: TextIO) -> None:
    """Point a broken stream at nothing, so that Python's own flush at the end stays quiet."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, stream.fileno())


PLAINER = str.maketrans(
    {"–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "→": "->", "§": "s.", "☐": "[ ]"}
)


def encodable(text: str, encoding: str) -> str:
    """Return the text as far as the encoding can carry it: plainer signs first, then question marks."""
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return text.translate(PLAINER).encode(encoding, errors="replace").decode(encoding)
    return text
