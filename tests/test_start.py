"""`packaging/start.py` starts a checkout with nothing but Python, or says in one sentence what is missing."""

import ast
import builtins
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

SCRIPT = Path(__file__).parent.parent / "packaging" / "start.py"


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("start", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ENVIRONMENT", tmp_path / "environment")
    return module


class Installer:
    """Stands for pip and the environment; counts what it was asked for."""

    def __init__(self, start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        self.start = start
        self.installed: list[str] = []
        self.made = 0
        self.called: list[list[str]] = []
        monkeypatch.setattr(start, "make_environment", self.make)
        monkeypatch.setattr(start, "runs", lambda python: bool(self.made))
        monkeypatch.setattr(start, "install", lambda python, what: self.installed.append(what))
        monkeypatch.setattr(start.subprocess, "call", self.call)

    def make(self) -> None:
        self.made += 1
        self.start.ENVIRONMENT.mkdir(exist_ok=True)

    def call(self, command: list[str], **options: object) -> int:
        self.called.append(command[1:])
        return 0


@pytest.fixture
def installer(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Installer:
    return Installer(start, monkeypatch)


def test_the_environment_is_made_once(start: ModuleType, installer: Installer) -> None:
    assert start.main([]) == start.main(["case.toml"]) == 0
    assert (installer.made, len(installer.installed)) == (1, 1)
    assert installer.called == [["-m", "negwizard"], ["-m", "negwizard", "case.toml"]]


def test_testing_adds_what_tests_need_and_passes_arguments_on(
    start: ModuleType, installer: Installer
) -> None:
    start.main([])
    start.main(["--test", "-k", "boot"])
    assert installer.made == 1
    assert installer.installed[-1].endswith("[test]")
    assert installer.called[-1] == ["-m", "pytest", "-k", "boot"]


def test_what_is_ready_for_tests_is_ready_to_start(start: ModuleType, installer: Installer) -> None:
    start.main(["--test"])
    start.main([])
    assert len(installer.installed) == 1


def test_changed_requirements_are_installed_again(
    start: ModuleType, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    start.main([])
    monkeypatch.setattr(start, "wanted", lambda: "other")
    start.main([])
    assert (installer.made, len(installer.installed)) == (1, 2)


def test_an_installation_that_broke_off_is_done_again(start: ModuleType, installer: Installer) -> None:
    start.main([])
    (start.ENVIRONMENT / "ready").unlink()
    start.main([])
    assert len(installer.installed) == 2


@pytest.mark.parametrize("version", [(3, 10), (3, 14)])
def test_a_python_it_is_not_made_for_is_refused_with_the_versions(
    start: ModuleType,
    version: tuple[int, int],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(start.sys, "version_info", (*version, 0))
    assert start.main([]) == 1
    assert "needs Python 3.11 to 3.13" in capsys.readouterr().err


def test_a_missing_venv_module_is_one_sentence_with_the_cure(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    genuine = builtins.__import__

    def without_venv(name: str, *arguments: Any, **options: Any) -> Any:
        if name == "ensurepip":
            raise ImportError(name)
        return genuine(name, *arguments, **options)

    monkeypatch.setattr(builtins, "__import__", without_venv)
    assert start.main([]) == 1
    assert capsys.readouterr().err.endswith("sudo apt install python3-venv\n")


def test_only_the_standard_library_is_imported() -> None:
    imported = {
        alias.name.split(".")[0]
        for node in ast.walk(ast.parse(SCRIPT.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in (node.names if isinstance(node, ast.Import) else [ast.alias(node.module or "")])
    }
    assert imported <= set(sys.stdlib_module_names)
