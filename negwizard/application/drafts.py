"""Cases without a name: on disk from the first answer, offered again at the next start."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from secrets import token_hex

from negwizard.application.data_folder import data_folder, made
from negwizard.case.case import Case
from negwizard.case.case_file import SUFFIX, backup_of
from negwizard.errors import CaseFileError


@dataclass(frozen=True, slots=True)
class Draft:
    """One unsaved case; `path` opens it."""

    path: Path
    title: str
    answered: int
    changed: datetime


def drafts_folder() -> Path:
    """Return the folder of the drafts, which need not be there yet."""
    return data_folder() / "drafts"


def is_draft(path: Path) -> bool:
    """Say whether the file lies in the folder of the drafts."""
    return path.resolve().parent == drafts_folder().resolve()


def new_draft_path() -> Path:
    """Return a name that tells only the time."""
    moment = datetime.now().strftime("%Y%m%d-%H%M%S")
    return made(drafts_folder()) / f"draft-{moment}-{token_hex(3)}{SUFFIX}"


def list_drafts(load: Callable[[Path], Case]) -> tuple[Draft, ...]:
    """Return the drafts that can be opened, the newest first; for a damaged one its last good copy."""
    found = [draft for path in drafts_folder().glob(f"draft-*{SUFFIX}") if (draft := _readable(path, load))]
    return tuple(sorted(found, key=lambda draft: (draft.changed, draft.path.name), reverse=True))


def discard_draft(path: Path) -> None:
    """Remove a draft and its backup; a file outside the folder of the drafts is left alone."""
    if not is_draft(path):
        return
    whole = path.with_suffix("") if path.suffix == ".bak" else path
    for file in (whole, backup_of(whole)):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _readable(path: Path, load: Callable[[Path], Case]) -> Draft | None:
    for file in (path, backup_of(path)):
        with suppress(CaseFileError, OSError):
            case = load(file)
            changed = datetime.fromtimestamp(file.stat().st_mtime)
            return Draft(file, case.title, len(case.answers), changed)
    return None
