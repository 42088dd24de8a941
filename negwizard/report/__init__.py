"""Writes the report of a case, or the law to be checked: the form is chosen by the suffix of the file."""

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from negwizard.application.action_plan import Step
from negwizard.assessment import Assessment
from negwizard.case.case import Case
from negwizard.errors import ReportError, did_you_mean
from negwizard.knowledge.library import Library

if TYPE_CHECKING:
    # only for the annotations: it loads the engine, and the window shows before that
    from negwizard.application.fact_check import FactCheck

SUFFIXES: Final = (".pdf", ".docx", ".html", ".json")
LAW_SUFFIXES: Final = (".md", ".pdf", ".docx", ".html")


def write_report(
    path: Path,
    library: Library,
    case: Case,
    assessment: Assessment,
    *,
    plan: Sequence[Step] = (),
    redacted: bool = False,
) -> None:
    """Write the report to a file, whole or not at all.

    `plan` is what `application.action_plan` works out; without it missing safeguards stand by effort and cost
    alone. `redacted` leaves out notes, free texts and the title.
    """
    _replace(path, report_bytes(path.suffix, library, case, assessment, plan=plan, redacted=redacted))


def report_bytes(
    suffix: str,
    library: Library,
    case: Case,
    assessment: Assessment,
    *,
    plan: Sequence[Step] = (),
    redacted: bool = False,
) -> bytes:
    """Return the report in the format of a suffix such as ".pdf". Equal input gives equal bytes."""
    suffix = suffix.lower()
    if suffix not in SUFFIXES:
        raise ReportError(_unknown("report", suffix, SUFFIXES))
    if suffix == ".json":
        return _json(library, case, assessment, redacted)
    from negwizard.report.content import compose

    return _renderer(suffix)(compose(library, case, assessment, plan, redacted=redacted))


def write_law(path: Path, facts: "FactCheck") -> None:
    """Write the law to be checked to a file, whole or not at all."""
    _replace(path, law_bytes(path.suffix, facts))


def law_bytes(suffix: str, facts: "FactCheck") -> bytes:
    """Return the law to be checked in the format of a suffix such as ".md". Equal law gives equal bytes."""
    suffix = suffix.lower()
    if suffix not in LAW_SUFFIXES:
        raise ReportError(_unknown("document", suffix, LAW_SUFFIXES))
    from negwizard.report.fact_check import compose

    return _renderer(suffix)(compose(facts))


def _renderer(suffix: str) -> Callable[..., bytes]:
    """Return the renderer; each is imported only when it is used: ReportLab takes time to load."""
    if suffix == ".pdf":
        from negwizard.report import pdf

        return pdf.render
    if suffix == ".html":
        from negwizard.report import html

        return html.render
    if suffix == ".md":
        from negwizard.report import markdown

        return markdown.render
    from negwizard.report import word

    return word.render


def _json(library: Library, case: Case, assessment: Assessment, redacted: bool) -> bytes:
    from negwizard.report.content.redaction import redact
    from negwizard.report.json_report import render

    return render(*(redact(library, case, assessment) if redacted else (case, assessment)))


def _unknown(what: str, suffix: str, known: Sequence[str]) -> str:
    forms = f"{', '.join(known[:-1])} or {known[-1]}"
    if not suffix:
        return f"The name of a {what} must end in {forms}, so that its form is clear."
    hint = did_you_mean(suffix, known)
    return f'A {what} cannot be written as "{suffix}".{hint} Use {forms}.'


def _replace(path: Path, content: bytes) -> None:
    """Write a file under another name first: a full disk or a kill leaves an older report whole."""
    try:
        handle, name = tempfile.mkstemp(prefix=".report-", dir=path.parent)
    except OSError as error:
        raise ReportError(_no_room(path, error)) from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise ReportError(_no_room(path, error)) from None


def _no_room(path: Path, error: OSError) -> str:
    reason = error.strerror or "it cannot be written"
    return (
        f"{path.name}: the report cannot be written in this folder ({reason}). Choose another place or name."
    )
