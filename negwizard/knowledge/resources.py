"""Finds the data files of the knowledge base and reads them once: the only file that opens them."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from negwizard.errors import ResourceError

_PACKAGE = Path(__file__).resolve().parent.parent


def root() -> Path:
    """Return the folder `resources`: next to the package in a checkout, else inside the installed package."""
    for folder in (_PACKAGE.parent / "resources", _PACKAGE / "resources"):
        if (folder / "knowledge.toml").is_file():
            return folder
    raise ResourceError(["resources: the folder is missing. Install the program again."])


@dataclass(frozen=True, slots=True)
class Files:
    """The text of every data file, by its path below the root, in order of the path."""

    texts: dict[str, bytes]

    def below(self, folder: str) -> tuple[str, ...]:
        """Return the names of the files in a folder."""
        return tuple(name for name in self.texts if name.startswith(f"{folder}/"))

    def fingerprint(self) -> str:
        """Return a hash that changes when any file does, but not with the line ends of a checkout."""
        digest = sha256()
        for name, text in self.texts.items():
            digest.update(name.encode() + b"\0" + text.replace(b"\r\n", b"\n") + b"\0")
        return digest.hexdigest()


def read_files(folder: Path) -> Files:
    """Read every TOML file below a folder."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.toml"))
    return Files({name: (folder / name).read_bytes() for name in names})
