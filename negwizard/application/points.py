"""What a point amounts to where the case is judged: what follows from it, whether it plays a part there."""

from negwizard.application.status_words import plays_no_part
from negwizard.assessment import Assessment, IssueResult
from negwizard.terms import Issue


def what_follows(assessment: Assessment, result: IssueResult) -> str:
    """Return what an issue leads to; for shared fault the rule of the place, not that of all places."""
    if result.issue is Issue.COMPARATIVE_FAULT and assessment.fault is not None:
        return assessment.fault.text
    return result.effect_text


def idle_points(assessment: Assessment) -> frozenset[Issue]:
    """Return the points that play no part where the case is judged."""
    return frozenset(
        issue for issue, result in assessment.issues.items() if plays_no_part(assessment, result)
    )
