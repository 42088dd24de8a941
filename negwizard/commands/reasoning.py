"""Commands that open up the reasoning on a case: how, why not, what if, smallest flips, decisive unknowns."""

import argparse
from collections.abc import Iterable, Mapping
from typing import Any

from negwizard.application.serialize import issue_data, plain
from negwizard.application.session import InterviewSession
from negwizard.assessment import Assessment
from negwizard.commands.changes import read_changes
from negwizard.commands.opening import issue_named, opened
from negwizard.commands.page import Page, json_page
from negwizard.commands.reasoning_text import explanation_text, flips_text, unknowns_text, what_if_text
from negwizard.engine.counterfactual import DecisiveUnknown, Flips, decisive_unknowns
from negwizard.engine.counterfactual import flips as find_flips
from negwizard.engine.counterfactual import what_if as compare
from negwizard.knowledge.wording import words
from negwizard.terms import ELEMENTS, Issue


def explain(arguments: argparse.Namespace) -> Page:
    """Give the derivation of one issue, down to the answers."""
    issue = issue_named(arguments.issue)
    session = opened(arguments)
    result = session.assessment(robustness=True).issues[issue]
    if arguments.json:
        return json_page({"issue": issue.value, **_versions(session.assessment()), **issue_data(result)})
    return Page(explanation_text(result))


def what_if(arguments: argparse.Namespace) -> Page:
    """Change answers on a copy and show what moves."""
    session = opened(arguments)
    changes = read_changes(arguments.changes, session.library)
    found = compare(session.reasoner, session.case.frame, session.case.answers, changes)
    if not arguments.json:
        return Page(what_if_text(found))
    return json_page(
        {
            **_versions(found.before),
            "changed": plain(found.changes),
            "outcome": plain(found.outcome),
            "before": _statuses(found.before),
            "after": _statuses(found.after),
        }
    )


def flips(arguments: argparse.Namespace) -> Page:
    """List the smallest changes of answers that would overturn a status."""
    issues = (issue_named(arguments.issue),) if arguments.issue else ()
    session = opened(arguments)
    frame, answers = session.case.frame, session.case.answers
    assessment = session.assessment()
    wanted = issues or tuple(dict.fromkeys((*ELEMENTS, *assessment.outcome.deciding)))
    found = [find_flips(session.reasoner, frame, answers, issue) for issue in wanted]
    if arguments.json:
        return json_page(
            {**_versions(assessment), "flips": {each.issue.value: _flips_data(each) for each in found}}
        )
    return Page(flips_text(found, {issue: result.kind for issue, result in assessment.issues.items()}))


def unknowns(arguments: argparse.Namespace) -> Page:
    """List the open answers that could still change something."""
    session = opened(arguments)
    found = decisive_unknowns(session.reasoner, session.case.frame, session.case.answers)
    if arguments.json:
        return json_page(
            {
                **_versions(session.assessment()),
                "unknowns": [_unknown_data(each, session) for each in found],
            }
        )
    return Page(unknowns_text(found, session.case.frame.perspective, session.assessment()))


def _versions(assessment: Assessment) -> dict[str, str]:
    return {"knowledge_version": assessment.knowledge_version, "answer_hash": assessment.answer_hash}


def _statuses(assessment: Assessment) -> Mapping[str, str]:
    return {issue.value: result.status.value for issue, result in assessment.issues.items()}


def _flips_data(found: Flips) -> dict[str, Any]:
    return {
        "title": found.title,
        "status": found.status.value,
        "robustness": found.robustness,
        "complete": found.complete,
        "flips": [{"when": flip.when.value, **plain(flip)} for flip in found.flips],
    }


def _unknown_data(found: DecisiveUnknown, session: InterviewSession) -> dict[str, Any]:
    perspective = session.case.frame.perspective
    return {
        **plain(found),
        "issues": _ids(found.issues),
        "who_knows": [words(who, perspective) for who in found.who_knows],
        "shown_by": words(found.shown_by, perspective),
    }


def _ids(issues: Iterable[Issue]) -> list[str]:
    return [issue.value for issue in issues]
