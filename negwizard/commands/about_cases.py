"""Commands that look at one case as a whole: its assessment and its report."""

import argparse

from negwizard.application.serialize import assessment_data
from negwizard.commands.assessment_text import assessment_text
from negwizard.commands.opening import opened
from negwizard.commands.page import Page, json_page


def assess(arguments: argparse.Namespace) -> Page:
    """Say where each element and defense stands, and why."""
    case, library, reasoner = opened(arguments)
    assessment = reasoner.assess(case.frame, case.answers, robustness=True)
    if arguments.json:
        return json_page({"title": case.title, **assessment_data(assessment)})
    return Page(assessment_text(case.title, assessment, library))


def report(arguments: argparse.Namespace) -> Page:
    """Write the report of a case."""
    raise NotImplementedError
