"""Answer sheets: a case written by hand as TOML. Scenarios and decided cases are sheets with a result."""

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from negwizard.case.case import Case
from negwizard.case.disk import write_atomic
from negwizard.case.reading import (
    FRAME_KEYS,
    Faults,
    check_keys,
    read_answer,
    read_flag,
    read_frame,
    read_table,
    read_text,
)
from negwizard.case.validation import printable
from negwizard.errors import CaseFileError, did_you_mean
from negwizard.knowledge.answers import Answer, Value
from negwizard.knowledge.library import Library
from negwizard.knowledge.wording import words
from negwizard.terms import Evidence, Issue, OutcomeStatus, Status

SUFFIX = ".toml"
OUTCOME = "outcome"
CASE_KEYS = (*FRAME_KEYS, "title", "story", "facts_only", "answers")
TEACHING_KEYS = ("teaching_note", "source", "incident_group", "expected", "basis", "disagreement")
OUTCOMES_OF_COURTS = ("survived", "failed", "not_decided")
STATUSES_OF_COURTS = ("not_decided",)
BASES = ("explicit", "inferred")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A case with what a teacher or a court adds to it."""

    case: Case
    teaching_note: str = ""
    source: str = ""
    incident_group: str = ""
    """Sheets about the same incident; they are no independent evidence of anything."""
    expected: Mapping[str, str] = field(default_factory=dict)
    """Issue id, or "outcome", → what was decided."""
    basis: Mapping[str, str] = field(default_factory=dict)
    """Issue id → explicit (the court said it) or inferred (from what became of the claim)."""
    disagreement: Mapping[str, str] = field(default_factory=dict)
    """Issue id → why the program rightly or knowingly differs."""


def read_sheet(path: Path, text: str, library: Library) -> Sheet:
    """Return the sheet in a text; all faults of the file are reported together."""
    raw = _table(path, text)
    faults = Faults()
    check_keys(raw, (*CASE_KEYS, *TEACHING_KEYS), faults)
    if "jurisdiction" not in raw:
        faults.add("jurisdiction", 'it is missing; give the place whose law applies, such as "US-PA".')
    sheet = Sheet(
        case=_read_case(raw, library, faults),
        teaching_note=read_text(raw, "teaching_note", faults),
        source=read_text(raw, "source", faults),
        incident_group=read_text(raw, "incident_group", faults),
        expected=_read_expected(raw, faults),
        basis=_read_words(raw, "basis", BASES, faults),
        disagreement=_read_words(raw, "disagreement", None, faults),
    )
    if faults.sentences:
        raise CaseFileError(path, *faults.sentences)
    return sheet


def sheet_text(case: Case, library: Library) -> str:
    """Return the case as an answer sheet that reads back as the same case, but for answers kept aside.

    The answers stand in the order of the questions, each below its question, so that a person can go on with
    the sheet by hand.
    """
    head = [
        f"title = {_written(case.title)}",
        f'perspective = "{case.frame.perspective}"',
        f'incident = "{case.frame.incident}"',
        f"jurisdiction = {_written(case.frame.jurisdiction)}",
        *(f"{key} = {day}" for key in ("incident_date", "as_of") if (day := getattr(case.frame, key))),
        f'stage = "{case.frame.stage}"',
        *(["facts_only = true"] if case.facts_only else []),
        f"story = {_written(case.story)}",
    ]
    lines = [line for key in _in_order(case, library) for line in _answer_lines(key, case, library)]
    return "\n".join([*head, "", "[answers]", *lines, ""])


def sheet_named(path: Path) -> Path:
    """Return the path with the ending of an answer sheet; it never replaces a part of the name."""
    return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def save_sheet(path: Path, case: Case, library: Library) -> None:
    """Write the case as an answer sheet under this name, or raise CaseFileError."""
    write_atomic(sheet_named(path), sheet_text(case, library).encode())


def _read_case(raw: Mapping[str, Any], library: Library, faults: Faults) -> Case:
    return Case(
        frame=read_frame(raw, library, faults),
        answers=_read_answers(raw, library, faults),
        title=read_text(raw, "title", faults),
        story=read_text(raw, "story", faults),
        facts_only=read_flag(raw, "facts_only", faults),
    )


def _read_answers(raw: Mapping[str, Any], library: Library, faults: Faults) -> dict[str, Answer]:
    answers = {}
    inside = faults.under("answers")
    for question_id, given in read_table(raw, "answers", faults).items():
        answer = read_answer(question_id, given, library, inside)
        if answer is not None:
            answers[question_id] = answer
    return answers


def _read_expected(raw: Mapping[str, Any], faults: Faults) -> dict[str, str]:
    expected = {}
    inside = faults.under("expected")
    for name, status in read_table(raw, "expected", faults).items():
        if _known_issue(name, inside) and _known_word(name, status, _statuses(name), inside):
            expected[name] = str(status)
    return expected


def _read_words(
    raw: Mapping[str, Any], key: str, words: tuple[str, ...] | None, faults: Faults
) -> dict[str, str]:
    """Return a table of issue → word; without a list of words any text will do."""
    found = {}
    inside = faults.under(key)
    for name, word in read_table(raw, key, faults).items():
        if not _known_issue(name, inside):
            continue
        if words is None:
            found[name] = read_text({name: word}, name, inside)
        elif _known_word(name, word, words, inside):
            found[name] = str(word)
    return found


def _statuses(name: str) -> tuple[str, ...]:
    if name == OUTCOME:
        return (*(status.value for status in OutcomeStatus), *OUTCOMES_OF_COURTS)
    return (*(status.value for status in Status), *STATUSES_OF_COURTS)


def _known_issue(name: str, faults: Faults) -> bool:
    known = (*(issue.value for issue in Issue), OUTCOME)
    if name not in known:
        faults.add(name, f'there is no issue "{name}".{did_you_mean(name, known)}')
    return name in known


def _known_word(name: str, word: Any, known: tuple[str, ...], faults: Faults) -> bool:
    if isinstance(word, str) and word in known:
        return True
    hint = did_you_mean(word, known) if isinstance(word, str) else ""
    faults.add(name, f"this must be one of {', '.join(known)}.{hint}")
    return False


_PLACE_IN_FILE = re.compile(r"\(at (?:line (?P<line>\d+), column \d+|end of document)\)")
_LIKE_A_DAY = re.compile(r"=\s*\d{4}-\d{1,2}-\d{1,2}")
_REASONS = {
    "Cannot overwrite a value": "a key stands twice; remove one of the two",
    "Cannot declare": "a table stands twice; put its keys under one heading",
    "Invalid date or datetime": "this is not a day of the calendar; write a day such as 2026-01-31",
    "Unterminated string": "a text has no closing quotation mark",
    "Expected \"'": "a text has no closing quotation mark",
    "Illegal character": "a text is not closed on its line, or holds a character that must not be there",
    "Expected '=' after a key": 'a line must have the form key = "value"',
    "Invalid value": 'a value cannot be read; texts stand in quotation marks ("yes"), days as 2026-01-31',
    "Unclosed array": "a list has no closing bracket",
}


def _table(path: Path, text: str) -> dict[str, Any]:
    """Return the outermost table, or say in plain words where the text is not TOML and why."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CaseFileError(path, _plain(str(error), text)) from None
    except (ValueError, RecursionError):
        reason = "the sheet holds what no sheet can hold (an endless number, or tables without end)."
        raise CaseFileError(path, reason) from None


def _plain(message: str, text: str) -> str:
    found = _PLACE_IN_FILE.search(message)
    lines = text.splitlines()
    number = int(found["line"]) if found and found["line"] else max(len(lines), 1)
    shown = lines[number - 1].strip()[:60] if number <= len(lines) else ""
    reason = next((plain for start, plain in _REASONS.items() if message.startswith(start)), "it is not TOML")
    if _LIKE_A_DAY.search(shown):  # a month 13 is read as a number with something behind it
        reason = _REASONS["Invalid date or datetime"]
    return f"line {number}: {reason}" + (f" (the line is: {shown})." if shown else ".")


def _in_order(case: Case, library: Library) -> list[str]:
    """Return the answered questions as they are asked; what the library does not know comes last."""
    order = {question_id: place for place, question_id in enumerate(library.questions)}
    return sorted(case.answers, key=lambda key: (order.get(key, len(order)), key))


def _answer_lines(key: str, case: Case, library: Library) -> list[str]:
    question = library.questions.get(key)
    asked = [f"# {words(question.text, case.frame.perspective)}"] if question else []
    return [*asked, f"{_key(key)} = {_written_answer(case.answers[key])}"]


def _written_answer(answer: Answer) -> str:
    parts = [f"value = {_written(answer.value)}"]
    if answer.evidence is not Evidence.NONE:
        parts.append(f'evidence = "{answer.evidence}"')
    if answer.note:
        parts.append(f"note = {_written(answer.note)}")
    if answer.disputed:
        parts.append("disputed = true")
    return _written(answer.value) if len(parts) == 1 else "{ " + ", ".join(parts) + " }"


def _written(value: Value) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_written(item) for item in value) + "]"
    if isinstance(value, str):
        return json.dumps(printable(value), ensure_ascii=False).replace("\x7f", "\\u007f")
    return value.isoformat() if isinstance(value, date) else str(value)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else _written(name)
