"""The user's own folder for drafts and the list of recent files."""

import os
from pathlib import Path

from platformdirs import user_data_path

VARIABLE = "NEGWIZARD_DATA_DIR"
"""Names another folder: for tests, for a memory stick."""


def data_folder() -> Path:
    """Return the folder, which need not be there yet."""
    named = os.environ.get(VARIABLE)
    return Path(named) if named else user_data_path("negwizard", appauthor=False)


def made(folder: Path) -> Path:
    """Return the folder after making it, open to its owner alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder
