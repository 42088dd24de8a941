"""Reading and writing small files so that neither a kill nor a full disk leaves half a file."""

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from negwizard.errors import CaseFileError

LARGEST_FILE = 20_000_000
"""A case with a thousand long notes has about a million bytes."""
LEFTOVER_SECONDS = 60.0


def read_text(path: Path) -> str:
    """Return the text of a file, or raise CaseFileError with what is wrong with it."""
    with _sentences(path, "read"), path.open("rb") as stream:
        data = stream.read(LARGEST_FILE + 1)
    if len(data) > LARGEST_FILE:
        raise CaseFileError(path, "the file is far too large to be a case file or an answer sheet.")
    if not data.strip():
        raise CaseFileError(path, "the file is empty.")
    if b"\0" in data:
        raise CaseFileError(path, "this is not a text file, so it is not a case file or an answer sheet.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        reason = f"line {line} is not UTF-8 text; save the file with the encoding UTF-8 and open it again."
        raise CaseFileError(path, reason) from None


def write_atomic(path: Path, data: bytes, backup: Path | None = None) -> None:
    """Put the data in place of the file in one step; the file before it can be kept as `backup`."""
    if len(data) > LARGEST_FILE:
        raise CaseFileError(path, "it could not be saved: the texts in it are far too long; shorten them.")
    with _sentences(path, "saved"):
        target = Path(os.path.realpath(path))
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError
        fresh = _write_beside(target, data)
        try:
            if backup is not None:
                _keep_copy(target, backup)
            os.replace(fresh, target)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        _settle(target.parent)


def sweep(path: Path) -> None:
    """Remove unfinished copies that a killed program left beside the file."""
    with suppress(OSError):
        for leftover in path.parent.glob(f".{_stem(path)}.*.tmp"):
            if time.time() - leftover.stat().st_mtime > LEFTOVER_SECONDS:
                leftover.unlink(missing_ok=True)


def stamp(path: Path) -> tuple[int, int, int] | None:
    """Return what changes whenever anybody writes the file; None when there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_ino, found.st_mtime_ns, found.st_size)


def _stem(path: Path) -> str:
    """Return the name without the characters that a search pattern would take for its own."""
    return "".join(letter for letter in path.name if letter not in "*?[]")[:60]


def _write_beside(target: Path, data: bytes) -> Path:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{_stem(target)}.", suffix=".tmp")
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        with suppress(FileNotFoundError):
            fresh.chmod(target.stat().st_mode & 0o7777)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise
    return fresh


def _keep_copy(target: Path, backup: Path) -> None:
    """Let the file of now also be found under the name of the backup; the file itself is never away."""
    aside = backup.with_name(f".{_stem(backup)}.{os.getpid()}.tmp")
    aside.unlink(missing_ok=True)
    try:
        _name_twice(target, aside)
        os.replace(aside, backup)
    finally:
        aside.unlink(missing_ok=True)


def _name_twice(target: Path, aside: Path) -> None:
    try:
        os.link(target, aside)
    except OSError:  # file systems of memory sticks know no second name for a file
        aside.write_bytes(target.read_bytes())
        aside.chmod(0o600)


def _settle(folder: Path) -> None:
    """Make the new name in the folder survive a power cut, where the system can do so."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _sentences(path: Path, done: str) -> Iterator[None]:
    """Turn errors of the system into one sentence each."""
    try:
        yield
    except FileNotFoundError:
        what = "there is no such file." if done == "read" else "its folder is not there any more."
        raise CaseFileError(path, what) from None
    except IsADirectoryError:
        raise CaseFileError(path, "this is a folder, not a case file or an answer sheet.") from None
    except PermissionError:
        advice = "ask whoever owns it" if done == "read" else "save under another name or in another folder"
        raise CaseFileError(path, f"it could not be {done}: permission denied; {advice}.") from None
    except OSError as error:
        raise CaseFileError(path, f"it could not be {done}: {error.strerror or 'the disk failed'}.") from None
    except ValueError:  # a path with a NUL character
        raise CaseFileError("(path)", "this is not a possible file name.") from None
