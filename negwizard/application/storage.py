"""Where the case of a session stands on disk: the user's file, or a draft until there is one."""

from pathlib import Path

from negwizard.application.drafts import discard_draft, is_draft, new_draft_path
from negwizard.case.case import Case
from negwizard.case.case_file import SUFFIX, save_case
from negwizard.case.disk import stamp, sweep
from negwizard.errors import CaseFileError


class Storage:
    """Writes each state of the case to one file and notices when somebody else writes that file."""

    def __init__(self, knowledge_version: str) -> None:
        self._knowledge_version = knowledge_version
        self._file: Path | None = None
        self._stamp: tuple[int, int, int] | None = None

    @property
    def file(self) -> Path | None:
        """Return the file that holds the case, draft or not; None as long as nothing was said."""
        return self._file

    @property
    def path(self) -> Path | None:
        """Return the user's own file; None for a draft."""
        return None if self._file is None or is_draft(self._file) else self._file

    def attach(self, file: Path | None) -> None:
        """Write later states to this file, which holds the present one; None: to a new draft."""
        self._file = file
        self._stamp = stamp(file) if file else None
        if file:
            sweep(file)

    def keep(self, case: Case) -> None:
        """Put the case on disk, or raise CaseFileError and leave the disk as it was."""
        if self._file is None:
            self._write(_new_draft(), case)
            return
        found = stamp(self._file)
        if found is not None and found != self._stamp:
            reason = "another window or program changed it after it was opened here, so nothing was written."
            raise CaseFileError(self._file, f"{reason} Save this case under another name to keep both.")
        self._write(self._file, case)

    def move(self, path: Path, case: Case) -> Path:
        """Put the case under a name that the user chose instead of a draft. Return the full name."""
        whole = path.absolute()
        if whole.suffix.lower() not in (SUFFIX, ".json"):
            whole = Path(f"{whole}{SUFFIX}")
        before = self._file
        self._write(whole, case)
        if before is not None and before != whole:
            discard_draft(before)
        return whole

    def drop_draft(self) -> None:
        """Remove the draft, if the case is one."""
        if self._file is not None and is_draft(self._file):
            discard_draft(self._file)
            self.attach(None)

    def _write(self, file: Path, case: Case) -> None:
        save_case(file, case, self._knowledge_version)
        self._file, self._stamp = file, stamp(file)


def _new_draft() -> Path:
    try:
        return new_draft_path()
    except OSError as error:
        reason = f"the folder for drafts cannot be made: {error.strerror}. Save the case under a name first."
        raise CaseFileError("drafts", reason) from None
