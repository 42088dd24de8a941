"""Reads the researched tables and refuses every value that no mapping explains."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import yaml

Mapped = TypeVar("Mapped")

MEMORY = "From memory; check this."
"""The mark of a row that no page confirmed."""

_AMERICAN = {
    "defence": "defense",
    "defences": "defenses",
    "harbour": "harbor",
    "harbours": "harbors",
    "recognised": "recognized",
    "unrecognised": "unrecognized",
    "unauthorised": "unauthorized",
    "authorisation": "authorization",
    "organisation": "organization",
    "organisations": "organizations",
    "organisational": "organizational",
    "computerised": "computerized",
    "cognisable": "cognizable",
    "wilful": "willful",
    "wilfully": "willfully",
    "licence": "license",
    "catalogue": "catalog",
    "programme": "program",
    "enrolment": "enrollment",
    "pseudonymisation": "pseudonymization",
    "minimise": "minimize",
    "realised": "realized",
    "judgement": "judgment",
    "favour": "favor",
    "behaviour": "behavior",
}
_WORD = re.compile(r"[A-Za-z]+")


def american(text: str) -> str:
    """Return text in American spelling; names and citations are never passed through here."""

    def spell(found: re.Match[str]) -> str:
        word = found[0]
        changed = _AMERICAN.get(word.lower(), word.lower())
        if changed == word.lower():
            return word
        return changed.upper() if word.isupper() else changed.capitalize() if word[0].isupper() else changed

    return " ".join(_WORD.sub(spell, text or "").split())


def read(folder: Path, name: str) -> Mapping[str, Any]:
    """Return one researched table."""
    loaded = yaml.safe_load((folder / f"{name}.yaml").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def mapped(table: Mapping[Any, Mapped], raw: Any, what: str) -> Mapped:
    """Return what a raw value stands for; a value without a mapping ends the run with its name."""
    if raw not in table:
        raise SystemExit(f"import_law: {what}: no mapping explains {raw!r}. Add one.")
    return table[raw]


def day(raw: Any) -> date:
    """Return a date of the tables."""
    return date.fromisoformat(str(raw))


def note(row: Mapping[str, Any], *more: str) -> str:
    """Return the notes of a row, with the mark of rows from memory."""
    parts = [*more, american(str(row.get("notes") or ""))]
    if row["page_checked"] == "no":
        parts.append(MEMORY)
    return " ".join(part if part.endswith((".", ")", "?")) else f"{part}." for part in parts if part)


def unused(known: Iterator[str] | set[str], used: set[str], what: str) -> None:
    """End the run when a table holds a row that nothing reads, or a mapping names a row that is not there."""
    odd = set(known) ^ used
    if odd:
        raise SystemExit(f"import_law: {what}: these do not match the table: {', '.join(sorted(odd))}.")
