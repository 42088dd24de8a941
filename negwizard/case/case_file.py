"""The case file `.negwizard`: UTF-8 JSON, one answer a line, written in one step, the copy before kept."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from negwizard.case.case import Case
from negwizard.case.disk import read_text as read_file
from negwizard.case.disk import write_atomic
from negwizard.case.migrations import CURRENT_FORMAT, Document, migrate
from negwizard.case.reading import (
    FRAME_KEYS,
    Faults,
    as_day,
    check_keys,
    read_answer,
    read_flag,
    read_frame,
    read_kept,
    read_table,
    read_text,
)
from negwizard.errors import CaseFileError, did_you_mean
from negwizard.knowledge.answers import Answer, Frame, Value
from negwizard.knowledge.library import Library
from negwizard.terms import Evidence

SUFFIX = ".negwizard"
BACKUP_SUFFIX = ".bak"
KEYS = ("format", "knowledge_version", "title", "story", "facts_only", "frame", "answers", "kept")


def backup_of(path: Path) -> Path:
    """Return where the last good copy of a case file is kept."""
    return path.with_name(path.name + BACKUP_SUFFIX)


def backup_hint(path: Path) -> str:
    """Return where the last good copy is, or that there is none, as a sentence to add to a complaint."""
    backup = backup_of(path)
    if not backup.is_file():
        return " There is no backup beside it. If you have another copy, open that."
    return f' The last good copy is "{backup.name}" in the same folder; open that.'


def save_case(path: Path, case: Case, knowledge_version: str) -> None:
    """Write the case; a failure leaves the old file whole. Only a whole old file becomes the backup."""
    backup = backup_of(path) if is_whole(path) else None
    write_atomic(path, case_text(case, knowledge_version).encode("utf-8", "backslashreplace"), backup)


def case_text(case: Case, knowledge_version: str) -> str:
    """Return the case as text: equal cases give equal text."""
    parts = {
        "format": _line(CURRENT_FORMAT),
        "knowledge_version": _line(knowledge_version),
        "title": _line(case.title),
        "story": _line(case.story),
        "facts_only": _line(case.facts_only),
        "frame": _line(_plain_frame(case.frame)),
        "answers": _lines(case.answers),
        "kept": _lines(case.kept),
    }
    return "{\n" + ",\n".join(f'  "{key}": {text}' for key, text in parts.items()) + "\n}\n"


def is_whole(path: Path) -> bool:
    """Say whether the file can be read as a case file at all."""
    try:
        return "format" in _document(path, read_file(path))
    except CaseFileError:
        return False


def read_case(path: Path, text: str, library: Library) -> Case:
    """Return the case in the text of a case file; all faults of the file are reported together."""
    document = _in_current_format(path, _document(path, text))
    faults = Faults()
    check_keys(document, KEYS, faults)
    frame = read_table(document, "frame", faults)
    check_keys(frame, FRAME_KEYS, faults.under("frame"))
    same_knowledge = document.get("knowledge_version") == library.version
    answers, kept = _read_answers(document, library, same_knowledge, faults)
    case = Case(
        frame=read_frame(frame, library, faults.under("frame")),
        answers=answers,
        title=read_text(document, "title", faults),
        story=read_text(document, "story", faults),
        kept=kept,
        facts_only=read_flag(document, "facts_only", faults),
    )
    if faults.sentences:
        raise CaseFileError(path, *faults.sentences)
    return case


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "))


def _lines(answers: Mapping[str, Answer]) -> str:
    if not answers:
        return "{}"
    rows = (f"    {_line(key)}: {_line(_plain_answer(answers[key]))}" for key in sorted(answers))
    return "{\n" + ",\n".join(rows) + "\n  }"


def _plain_frame(frame: Frame) -> Document:
    return {
        "perspective": frame.perspective.value,
        "incident": frame.incident.value,
        "jurisdiction": frame.jurisdiction,
        "incident_date": frame.incident_date.isoformat() if frame.incident_date else None,
        "as_of": frame.as_of.isoformat() if frame.as_of else None,
        "stage": frame.stage.value,
    }


def _plain_answer(answer: Answer) -> Document:
    """Return the answer as JSON has it; what is not said is left out."""
    plain: Document = {"value": _plain_value(answer.value)}
    if answer.evidence is not Evidence.NONE:
        plain["evidence"] = answer.evidence.value
    if answer.note:
        plain["note"] = answer.note
    if answer.disputed:
        plain["disputed"] = True
    return plain


def _plain_value(value: Value) -> Any:
    """Return the value so that a day is told from a text even where the question is not known."""
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _document(path: Path, text: str) -> Document:
    """Return the outermost table, or say what is wrong with the file and where the last good copy is."""
    try:
        document = json.loads(text, object_pairs_hook=_table, parse_constant=_refuse_constant)
    except _Twice as error:
        reason = f'the key "{error}" stands twice in one table; remove one of the two.'
        raise CaseFileError(path, reason) from None
    except json.JSONDecodeError as error:
        reason = f"the file is damaged or cut off: it cannot be read beyond line {error.lineno}."
        raise CaseFileError(path, reason + backup_hint(path)) from None
    except (ValueError, RecursionError):
        reason = "the file is damaged: it holds what no case file can hold."
        raise CaseFileError(path, reason + backup_hint(path)) from None
    if not isinstance(document, dict):
        raise CaseFileError(path, "the file is damaged: it is not a case." + backup_hint(path))
    return document


class _Twice(ValueError):
    """A key that stands twice."""


def _table(pairs: list[tuple[str, Any]]) -> Any:
    """Return one table of the file; {"day": "2026-01-31"} is a day."""
    table = dict(pairs)
    if len(table) < len(pairs):
        names = [key for key, _ in pairs]
        raise _Twice(next(name for name in names if names.count(name) > 1))
    return as_day(table["day"]) if list(table) == ["day"] else table


def _refuse_constant(word: str) -> Any:
    raise ValueError(word)


def _in_current_format(path: Path, document: Document) -> Document:
    number = document.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        hint = did_you_mean("format", set(document) - set(KEYS))
        reason = f'format: the file does not say its format (a number such as "format": 1).{hint}'
        raise CaseFileError(path, reason)
    if number > CURRENT_FORMAT:
        reason = f"the file was saved by a newer negwizard (format {number}; this one reads {CURRENT_FORMAT})"
        raise CaseFileError(path, f"{reason}. Install the newer version to open it; nothing was changed.")
    try:
        return migrate(document)
    except (KeyError, TypeError, ValueError, AttributeError):
        raise CaseFileError(path, "the file is damaged: it does not hold what its format says.") from None


def _read_answers(
    document: Document, library: Library, same_knowledge: bool, faults: Faults
) -> tuple[dict[str, Answer], dict[str, Answer]]:
    """Return the answers that fit today's questions, and those of other knowledge versions that do not."""
    answers: dict[str, Answer] = {}
    kept: dict[str, Answer] = {}
    for question_id, raw in read_table(document, "answers", faults).items():
        inside = faults.under("answers")
        found = read_answer(question_id, raw, library, inside if same_knowledge else Faults())
        if found is not None:
            answers[question_id] = found
        elif not same_knowledge:
            _keep(kept, question_id, raw, inside)
    for question_id, raw in read_table(document, "kept", faults).items():
        found = None if question_id in answers else read_answer(question_id, raw, library, Faults())
        if found is not None:
            answers[question_id] = found
        elif question_id not in kept:
            _keep(kept, question_id, raw, faults.under("kept"))
    return answers, kept


def _keep(kept: dict[str, Answer], question_id: str, raw: Any, faults: Faults) -> None:
    answer = read_kept(question_id, raw, faults)
    if answer is not None:
        kept[question_id] = answer
