"""Commands that look at one case as a whole: its assessment, its report and its answer sheet."""

import argparse

from negwizard.application.serialize import assessment_data
from negwizard.case.sheet import sheet_named, sheet_text
from negwizard.commands.assessment_text import assessment_text
from negwizard.commands.opening import opened
from negwizard.commands.page import Page, json_page
from negwizard.errors import CaseFileError
from negwizard.report import write_report


def assess(arguments: argparse.Namespace) -> Page:
    """Say where each element and defense stands, and why."""
    session = opened(arguments)
    assessment = session.assessment(robustness=True)
    if arguments.json:
        head = {"title": session.case.title, "notices": list(session.notices)}
        return json_page({**head, **assessment_data(assessment)})
    return Page(assessment_text(session.case.title, assessment, session.library, session.notices))


def report(arguments: argparse.Namespace) -> Page:
    """Write the report of a case."""
    session = opened(arguments)
    write_report(
        arguments.output,
        session.library,
        session.case,
        session.assessment(robustness=True),
        plan=session.action_plan(),
        redacted=arguments.redacted,
    )
    return Page(f"Written: {arguments.output.name}\n")


def sheet(arguments: argparse.Namespace) -> Page:
    """Write the case as an answer sheet, to a file or as text."""
    session = opened(arguments)
    if arguments.output is None:
        return Page(sheet_text(session.case, session.library))
    written = sheet_named(arguments.output)
    if written.exists():
        raise CaseFileError(
            written, "it is already there, and may hold what a person wrote; name another file."
        )
    session.save_sheet(written)
    return Page(f"Written: {written.name}\n")
