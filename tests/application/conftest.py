"""Sessions whose drafts and recent files lie in a folder of the test."""

from pathlib import Path

import pytest
from helpers.small_library import small_library
from helpers.small_reasoner import SmallReasoner

from negwizard.application.session import InterviewSession


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEGWIZARD_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def session() -> InterviewSession:
    return InterviewSession(small_library(), reasoner=SmallReasoner())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "doe.negwizard"
