"""The files that were opened or saved lately: a convenience that never stands in the way of anything."""

import json
from contextlib import suppress
from pathlib import Path

from negwizard.application.data_folder import data_folder, made
from negwizard.case.disk import read_text, write_atomic
from negwizard.errors import CaseFileError

MOST = 10


def recent_files() -> tuple[Path, ...]:
    """Return the files that are still there, the latest first."""
    return tuple(path for path in _listed() if path.is_file())


def remember_file(path: Path) -> None:
    """Put the file at the head of the list."""
    whole = path.absolute()
    _write([whole, *(other for other in _listed() if other != whole)][:MOST])


def forget_all_files() -> None:
    """Empty the list."""
    _write([])


def _list_file() -> Path:
    return data_folder() / "recent.json"


def _listed() -> list[Path]:
    try:
        names = json.loads(read_text(_list_file()))
    except (CaseFileError, ValueError, RecursionError):
        return []
    return [Path(name) for name in names if isinstance(name, str)] if isinstance(names, list) else []


def _write(paths: list[Path]) -> None:
    text = json.dumps([str(path) for path in paths])
    with suppress(CaseFileError, OSError):
        made(data_folder())
        write_atomic(_list_file(), text.encode())
