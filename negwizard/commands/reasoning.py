"""Commands that open up the reasoning on a case: how, why not, what if, smallest flips, decisive unknowns."""

import argparse
from collections.abc import Iterable, Mapping
from typing import Any

from negwizard.application.changes import read_changes
from negwizard.application.deeper import DecisiveUnknown, Flips
from negwizard.application.serialize import issue_data, plain
from negwizard.application.session import InterviewSession
from negwizard.assessment import Assessment
from negwizard.commands.opening import issue_named, opened
from negwizard.commands.page import Page, json_page
from negwizard.commands.reasoning_text import (
    explanation_text,
    flips_text,
    turning_points_text,
    unknowns_text,
    what_if_text,
    why_not_text,
)
from negwizard.knowledge.wording import words
from negwizard.terms import ELEMENTS, Issue, Side, Status


def explain(arguments: argparse.Namespace) -> Page:
    """Give the derivation of one issue, down to the answers, or what stands in the way of the other."""
    issue = issue_named(arguments.issue)
    session = opened(arguments)
    result = session.assessment(robustness=True).issues[issue]
    data: dict[str, Any] = {"issue": issue.value, **_versions(session), **issue_data(result)}
    if not arguments.why_not:
        return json_page(data) if arguments.json else Page(explanation_text(result))
    found = session.why_not(issue, Side.AGAINST if result.status is Status.MET else Side.FOR)
    return (
        json_page({**data, "why_not": plain(found)}) if arguments.json else Page(why_not_text(result, found))
    )


def what_if(arguments: argparse.Namespace) -> Page:
    """Change answers on a copy and show what moves; without changes, each single answer that would."""
    session = opened(arguments)
    if not arguments.changes:
        return _turning_points(session, arguments.json)
    found = session.what_if(read_changes(arguments.changes, session.library))
    if not arguments.json:
        return Page(what_if_text(found))
    return json_page(
        {
            **_versions(session),
            "changed": plain(found.changes),
            "outcome": plain(found.outcome),
            "before": _statuses(found.before),
            "after": _statuses(found.after),
        }
    )


def _turning_points(session: InterviewSession, json: bool) -> Page:
    found = session.turning_points()
    if json:
        return json_page({**_versions(session), "turning_points": plain(found)})
    return Page(turning_points_text(found, session.assessment()))


def flips(arguments: argparse.Namespace) -> Page:
    """List the smallest changes of answers that would overturn a status."""
    named = (issue_named(arguments.issue),) if arguments.issue else ()
    session = opened(arguments)
    assessment = session.assessment()
    issues = named or tuple(dict.fromkeys((*ELEMENTS, *assessment.outcome.deciding)))
    found = [session.flips(issue) for issue in issues]
    if arguments.json:
        return json_page(
            {**_versions(session), "flips": {each.issue.value: _flips_data(each) for each in found}}
        )
    return Page(flips_text(found, {issue: result.kind for issue, result in assessment.issues.items()}))


def unknowns(arguments: argparse.Namespace) -> Page:
    """List the open answers that could still change something."""
    session = opened(arguments)
    found = session.decisive_unknowns()
    if arguments.json:
        return json_page({**_versions(session), "unknowns": [_unknown_data(each, session) for each in found]})
    return Page(unknowns_text(found, session.case.frame.perspective, session.assessment()))


def _versions(session: InterviewSession) -> dict[str, str]:
    assessment = session.assessment()
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
