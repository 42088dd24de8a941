"""No test shows a window or touches the user's own files; the shipped knowledge base is read once a run."""

import os
import shutil
import tempfile
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from negwizard.engine.inference import Reasoner
    from negwizard.knowledge.library import Library

# Before anything imports Qt or asks for the data folder.
DATA_FOLDER = tempfile.mkdtemp(prefix="negwizard-tests-")
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["NEGWIZARD_DATA_DIR"] = DATA_FOLDER


@pytest.fixture(scope="session")
def library() -> "Library":
    """The shipped knowledge base."""
    from negwizard.knowledge.library import load_library

    return load_library()


@pytest.fixture(scope="session")
def reasoner(library: "Library") -> "Reasoner":
    """The shipped rules and law."""
    from negwizard.engine.inference import Reasoner

    return Reasoner(library)


def pytest_unconfigure() -> None:
    shutil.rmtree(DATA_FOLDER, ignore_errors=True)
