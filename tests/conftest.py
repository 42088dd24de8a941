"""No test shows a window or touches the user's own files."""

import os
import shutil
import tempfile

# Before anything imports Qt or asks for the data folder.
DATA_FOLDER = tempfile.mkdtemp(prefix="negwizard-tests-")
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["NEGWIZARD_DATA_DIR"] = DATA_FOLDER


def pytest_unconfigure() -> None:
    shutil.rmtree(DATA_FOLDER, ignore_errors=True)
