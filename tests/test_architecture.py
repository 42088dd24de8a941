"""What an import checker cannot see: no law in the window, no places in the rules, no way to the network."""

import ast
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from negwizard.terms import Issue

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "negwizard"
RESOURCES = ROOT / "resources"
NETWORK = (
    "asyncio",
    "ftplib",
    "http",
    "imaplib",
    "poplib",
    "PySide6.QtNetwork",
    "PySide6.QtNetworkAuth",
    "PySide6.QtWebSockets",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "urllib.request",
    "webbrowser",
    "xmlrpc",
)


ORDINARY_WORDS = {"notice"}
"""Ids that the window may write because it means something else by them: here a kind of box."""


def sources(folder: str = "") -> list[Path]:
    return sorted((PACKAGE / folder).rglob("*.py"))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def spot(path: Path, node: ast.expr | ast.stmt | ast.excepthandler) -> str:
    return f"{path.relative_to(ROOT)}:{node.lineno}"


def literals(path: Path) -> Iterator[tuple[str, ast.Constant]]:
    """Every string that the code writes, docstrings left out."""
    module = tree(path)
    docstrings = {
        id(node.value)
        for node in ast.walk(module)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.value, node


def records(pattern: str, table: str) -> Iterable[str]:
    for path in sorted(RESOURCES.glob(pattern)):
        yield from (record["id"] for record in tomllib.loads(path.read_text(encoding="utf-8")).get(table, []))


def question_ids() -> set[str]:
    return set(records("questions/*.toml", "question"))


def place_ids() -> set[str]:
    return set(records("jurisdictions/places.toml", "place"))


def imported(path: Path) -> Iterator[tuple[str, ast.stmt]]:
    """Every module that the code names in an import, however deep in a function it stands."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "", node
            yield from ((f"{node.module}.{alias.name}", node) for alias in node.names)


def test_the_ids_that_are_looked_for_are_there() -> None:
    assert len(question_ids()) > 40
    assert len(place_ids()) > 50


@pytest.mark.parametrize("what", ["question", "issue", "jurisdiction"])
def test_the_window_writes_no_id_of_the_law(what: str) -> None:
    ids = {
        "question": question_ids,
        "issue": lambda: {str(issue) for issue in Issue},
        "jurisdiction": place_ids,
    }[what]()
    found = [
        f"{spot(path, node)} {text!r}"
        for path in sources("ui")
        for text, node in literals(path)
        if text in ids - ORDINARY_WORDS
    ]
    assert not found, f"{what} ids in the window; take them from the library: {found}"


def test_the_window_picks_out_no_issue_by_name() -> None:
    found = [
        spot(path, node)
        for path in sources("ui")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Issue"
    ]
    assert not found, f"issues named in the window; use their kind or order: {found}"


def test_rules_match_doctrines_and_no_places() -> None:
    ids = place_ids() - {"US", "OTHER"}
    found = [
        f"{spot(path, node)} {text!r}"
        for path in sources("engine/rules")
        for text, node in literals(path)
        if text in ids or any(word in ids for word in re.findall(r"[A-Z]{2}-[A-Z0-9]+", text))
    ]
    assert not found, f"places named in rules; give the doctrine a value in the rows of law: {found}"


def test_nothing_can_reach_the_network() -> None:
    found = [
        f"{spot(path, node)} {name}"
        for path in sources()
        for name, node in imported(path)
        if any(name == module or name.startswith(f"{module}.") for module in NETWORK)
    ]
    assert not found


def test_every_exception_is_kept_in_one_place_only() -> None:
    found = [
        str(path.relative_to(ROOT))
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler) and catches_everything(node)
    ]
    assert found in ([], ["negwizard/ui/app.py"])


def catches_everything(handler: ast.ExceptHandler) -> bool:
    if isinstance(handler.body[-1], ast.Raise) and handler.body[-1].exc is None:
        return False  # it only cleans up and lets the exception go on
    caught = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(each is None or (isinstance(each, ast.Name) and each.id in BROAD) for each in caught)


BROAD = ("Exception", "BaseException")


def test_no_file_has_grown_into_two() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in sources()
        if (lines := len(path.read_text().splitlines())) > 450
    }
    assert not long


def test_no_function_has_grown_into_two() -> None:
    long = [
        f"{spot(path, node)} {node.name}"
        for path in sources()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > 60
    ]
    assert not long


def test_every_module_says_what_it_is_for() -> None:
    assert not [str(path.relative_to(ROOT)) for path in sources() if not ast.get_docstring(tree(path))]
