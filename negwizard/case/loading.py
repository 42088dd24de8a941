"""Opens what a user hands over, case file or answer sheet, told apart by what is in it."""

from dataclasses import dataclass
from pathlib import Path

from negwizard.case.case import Case
from negwizard.case.case_file import BACKUP_SUFFIX, SUFFIX, backup_hint, read_case
from negwizard.case.disk import read_text
from negwizard.case.sheet import Sheet, read_sheet
from negwizard.errors import CaseFileError
from negwizard.knowledge.library import Library

CASE_FILE_SUFFIXES = (SUFFIX, ".json", BACKUP_SUFFIX)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A case and whether the file it came from can hold its changes."""

    case: Case
    can_hold_changes: bool
    """False for answer sheets and backups: they are never written over."""


def load(path: Path, library: Library) -> Loaded:
    """Return the case in a case file or answer sheet, or raise CaseFileError with every fault of it."""
    text = _text(path)
    if _is_case_file(path, text):
        return Loaded(read_case(path, text, library), path.suffix.lower() != BACKUP_SUFFIX)
    return Loaded(read_sheet(path, text, library).case, can_hold_changes=False)


def load_case(path: Path, library: Library) -> Case:
    """Return the case in a case file or answer sheet, or raise CaseFileError with every fault of it."""
    return load(path, library).case


def load_sheet(path: Path, library: Library) -> Sheet:
    """Return an answer sheet with its expected result, or raise CaseFileError with every fault of it."""
    return read_sheet(path, read_text(path), library)


def kept_notices(case: Case) -> tuple[str, ...]:
    """Return a sentence for every answer that today's knowledge base cannot use but the file keeps."""
    return tuple(
        f'The answer to "{question_id}" was given under another version of the knowledge base and does '
        "not fit this one. It is kept in the file and not used."
        for question_id in case.kept
    )


def _text(path: Path) -> str:
    try:
        return read_text(path)
    except CaseFileError as error:
        raise CaseFileError(path, *(reason + backup_hint(path) for reason in error.reasons)) from None


def _is_case_file(path: Path, text: str) -> bool:
    """A sheet never begins with a brace; a damaged case file may begin with anything: its name counts too."""
    return text.lstrip().startswith("{") or path.suffix.lower() in CASE_FILE_SUFFIXES
