"""The report as JSON: the assessment, and the answers it rests on, for scripts and other programs."""

import json

from negwizard.application.serialize import assessment_data, plain
from negwizard.assessment import Assessment
from negwizard.case.case import Case
from negwizard.report.text import clean


def render(case: Case, assessment: Assessment) -> bytes:
    """Return case and assessment as one JSON object; a case that is facts only holds no conclusions."""
    answers = {
        name: {
            "value": plain(answer.value),
            "evidence": answer.evidence.value,
            "note": clean(answer.note),
            "disputed": answer.disputed,
        }
        for name, answer in case.answers.items()
    }
    data = {
        "title": clean(case.title),
        "story": clean(case.story),
        "frame": plain(case.frame),
        "answers": dict(sorted(answers.items())),
    }
    if not case.facts_only:
        data["assessment"] = assessment_data(assessment)
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
