"""Opening, saving and exporting: the file dialogs, and what the user is told afterward."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from negwizard.case.case_file import SUFFIX as CASE
from negwizard.case.case_file import backup_of
from negwizard.case.sheet import SUFFIX as SHEET
from negwizard.errors import NegwizardError
from negwizard.ui.background import Background
from negwizard.ui.banner import Banner
from negwizard.ui.desk import Desk
from negwizard.ui.pages.results import FORMATS
from negwizard.ui.presenter import Presenter

_OPENED = f"Cases and answer sheets (*{CASE} *{SHEET} *.bak);;All files (*)"
_SAVED = f"Cases (*{CASE})"


class CaseFiles(QObject):
    """What the File menu does.

    Signals:
        opened: another case is on the desk.
        exported: a report was written.  # arg: Path
    """

    opened = Signal()
    exported = Signal(object)

    def __init__(self, desk: Desk, banner: Banner, background: Background, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._banner, self._background, self._window = desk, banner, background, window

    def open(self) -> None:
        """Ask for a file and open it."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open a case", self._folder(), _OPENED)
        if name:
            self.open_path(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open a file; say whether it could be read."""
        try:
            self._desk.session.open(path)
        except NegwizardError as error:
            self._banner.tell(str(error), self._last_good_copy(path), fault=True)
            return False
        self.opened.emit()
        for notice in self._desk.session.notices:
            self._banner.tell(notice)
        return True

    def _last_good_copy(self, path: Path) -> Sequence[tuple[str, Callable[[], object]]]:
        """Return the way to the backup beside a file that cannot be read, if there is one."""
        backup = backup_of(path)
        return (("Open the last good copy", lambda: self.open_path(backup)),) if backup.is_file() else ()

    def begun(self) -> None:
        """Take away the news of the case before: another one was begun."""
        self._banner.hide()

    def save_as(self) -> bool:
        """Ask for a name and put the case under it."""
        whole = self._name_for("Save the case as", _SAVED, (CASE, ".json"))
        if whole is None or not self._kept(self._desk.session.save_as, whole):
            return False
        self._banner.tell(f"Saved as {whole.name}. Every further answer is saved there by itself.")
        return True

    def save_sheet(self) -> None:
        """Ask for a name and write the case there as an answer sheet; the case stays where it is."""
        whole = self._name_for("Save an answer sheet as", f"Answer sheets (*{SHEET})", (SHEET,))
        if whole is not None and self._kept(self._desk.session.save_sheet, whole):
            self._banner.tell(f"The answers are in {whole.name}. Later answers do not go there.")

    def _name_for(self, heading: str, kind: str, endings: tuple[str, ...]) -> Path | None:
        """Ask for a file to write; a name without one of the endings gets the first."""
        suggested = str(Path(self._folder()) / (self._file_name() + endings[0]))
        name, _ = QFileDialog.getSaveFileName(self._window, heading, suggested, kind)
        if not name:
            return None
        path = Path(name)
        whole = path if path.suffix.lower() in endings else path.with_name(path.name + endings[0])
        return whole if whole == path or self._may_replace(whole) else None

    def _kept(self, write: Callable[[Path], object], path: Path) -> bool:
        try:
            write(path)
        except NegwizardError as error:
            self._banner.tell(str(error), fault=True)
            return False
        return True

    def export(self, suffix: str = FORMATS[0][1], *, redacted: bool = False) -> None:
        """Ask for a name and write a report there, or its redacted twin."""
        offered = [f"{kind} (*{end})" for kind, end in FORMATS if end in self._desk.report_suffixes]
        chosen = next((line for line in offered if suffix in line), "")
        called = f"{self._file_name()} redacted" if redacted else self._file_name()
        suggested = str(Path(self._folder()) / (called + suffix))
        name, kind = QFileDialog.getSaveFileName(
            self._window, "Save the report as", suggested, ";;".join(offered), chosen
        )
        if not name:
            return
        path = _with_ending(Path(name), suffix, kind)
        if path == Path(name) or self._may_replace(path):
            self.write(path, redacted=redacted)

    def _may_replace(self, path: Path) -> bool:
        """Ask before a file is lost whose full name the dialog did not see, and so did not ask about."""
        if not path.exists():
            return True
        text = f"{path.name} is already there. Replace it?"
        yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
        return QMessageBox.question(self._window, "negwizard", text, yes | no, no) == yes

    def write(self, path: Path, *, redacted: bool = False) -> None:
        """Write a report in another thread and tell the user when it is there."""
        case = self._desk.session.case
        self._banner.tell(f"Writing {path.name} …")
        self._background.run(
            lambda: self._desk.write_report(path, case, redacted=redacted),
            lambda _: self._written(path),
            lambda text: self._banner.tell(text, fault=True),
        )

    def _written(self, path: Path) -> None:
        self._banner.tell(
            f"The report is saved as {path.name}.",
            (("Open", lambda: show_file(path)), ("Show folder", lambda: show_file(path.parent))),
        )
        self.exported.emit(path)

    def _folder(self) -> str:
        path = self._desk.session.path
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return str(path.parent) if path else documents

    def _file_name(self) -> str:
        name = Presenter(self._desk.session).file_name()
        kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
        return " ".join(kept.split())[:60] or "case"


def _with_ending(path: Path, suffix: str, kind: str) -> Path:
    """Return the path with the ending of the kind chosen in the dialog, or asked for before."""
    endings = [end for _, end in FORMATS]
    wanted = next((end for end in endings if f"*{end})" in kind), suffix)
    typed = path.suffix.lower()
    if typed in endings and (typed != suffix or wanted == suffix):
        return path
    return path.with_suffix(wanted) if typed in endings else path.with_name(path.name + wanted)


def show_file(path: Path) -> bool:
    """Open a file or folder with whatever the desktop uses for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
