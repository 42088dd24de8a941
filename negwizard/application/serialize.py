"""An assessment as plain data for `--json` and for scripts; the names are part of the program's promise."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any, TypeAlias

from negwizard.assessment import Assessment, Citation, Ground, IssueResult, Premise, Reason
from negwizard.terms import Issue, IssueKind

Data: TypeAlias = dict[str, Any]

GROUPS: Mapping[str, tuple[IssueKind, ...]] = {
    "elements": (IssueKind.ELEMENT,),
    "defenses": (IssueKind.DEFENSE, IssueKind.THRESHOLD),
    "parts": (IssueKind.SUB_ISSUE, IssueKind.LOSS),
}


def assessment_data(assessment: Assessment) -> Data:
    """Return the assessment as dictionaries, lists, texts and numbers; equal assessments give equal data."""
    outcome = assessment.outcome
    groups = {name: _issues(assessment, kinds) for name, kinds in GROUPS.items()}
    return {
        "knowledge_version": assessment.knowledge_version,
        "answer_hash": assessment.answer_hash,
        "perspective": assessment.perspective,
        "incident": assessment.incident,
        "jurisdiction": assessment.place,
        "jurisdiction_name": assessment.place_name,
        "currency": assessment.currency,
        "stage": assessment.stage.value,
        "incident_date": plain(assessment.incident_date),
        "as_of": plain(assessment.as_of),
        "warnings": list(assessment.warnings),
        "outcome": {
            "status": outcome.status.value,
            "on_evidence": outcome.on_evidence.value,
            "deciding": plain(outcome.deciding),
            "reasons": [reason_data(reason) for reason in outcome.reasons],
        },
        **groups,
        "losses": plain(assessment.losses),
        "fault": plain(assessment.fault),
        "limitation": plain(assessment.limitation),
        "deadlines": plain(assessment.deadlines),
        "findings": [premise_data(finding) for finding in assessment.findings],
        "law": plain(assessment.law),
        "unknowns": list(assessment.unknowns),
        "unanswered": list(assessment.unanswered),
        "extras": dict(assessment.extras),
    }


def issue_data(result: IssueResult) -> Data:
    """Return one issue: where it stands, the grounds on both sides and their sources."""
    return {
        "title": result.title,
        "meaning": result.meaning,
        "kind": result.kind.value,
        "part_of": plain(result.part_of),
        "burden": result.burden.value,
        "status": result.status.value,
        "on_evidence": result.on_evidence.value,
        "grounds_for": [ground_data(ground) for ground in result.grounds_for],
        "grounds_against": [ground_data(ground) for ground in result.grounds_against],
        "authorities": [citation_data(citation) for citation in result.citations],
        "open_questions": list(result.open_questions),
        "robustness": result.robustness,
        "effect": result.effect,
        "effect_text": result.effect_text,
    }


def ground_data(ground: Ground) -> Data:
    """Return one ground with its reason and what defeats it."""
    return {
        "strength": ground.strength.value,
        "stands": ground.stands,
        **reason_data(ground.reason),
        "defeated_by": [reason_data(reason) for reason in ground.defeated_by],
    }


def reason_data(reason: Reason) -> Data:
    """Return one application of a rule: proposition, sources, premises."""
    return {
        "rule": reason.rule,
        "text": reason.text,
        "authorities": [citation.id for citation in reason.citations],
        "premises": [premise_data(premise) for premise in reason.premises],
    }


def premise_data(premise: Premise) -> Data:
    """Return one premise; what it does not have is left out."""
    data: Data = {"kind": premise.kind, "text": premise.text}
    if premise.question:
        data |= {
            "question": premise.question,
            "value": premise.value,
            "evidence": premise.evidence.value,
            "disputed": premise.disputed,
            "note": premise.note,
        }
    if premise.citation is not None:
        data["authority"] = premise.citation.id
    if premise.because:
        data["because"] = [reason_data(reason) for reason in premise.because]
    return data


def citation_data(citation: Citation) -> Data:
    """Return one source, and whether it must be checked."""
    return {**plain(citation), "check_this": citation.check_this}


def plain(value: Any) -> Any:
    """Return any result record as plain data, field by field."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(plain(key)): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, set | frozenset):
        return sorted(plain(item) for item in value)
    return value


def _issues(assessment: Assessment, kinds: tuple[IssueKind, ...]) -> Data:
    found = (issue for issue in Issue if issue in assessment.issues)
    return {
        issue.value: issue_data(assessment.issues[issue])
        for issue in found
        if assessment.issues[issue].kind in kinds
    }
