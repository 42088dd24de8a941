"""What a point amounts to where the case is judged: what follows from it, whether it plays a part there."""

from negwizard.assessment import Assessment, IssueResult
from negwizard.knowledge.library import Library
from negwizard.terms import Issue, IssueKind, Status

_METHOD = "method"


def what_follows(assessment: Assessment, result: IssueResult) -> str:
    """Return what an issue leads to; for shared fault the rule of the place, not that of all places."""
    if result.issue is Issue.COMPARATIVE_FAULT and assessment.fault is not None:
        return assessment.fault.text
    return result.effect_text


def plays_no_part(result: IssueResult, *, abroad: bool) -> bool:
    """Say whether a point is one of the United States of which the place knows nothing."""
    settled = result.status is Status.MET and result.kind is not IssueKind.THRESHOLD
    if not abroad or settled or result.status is Status.ARGUABLE:
        return False
    sources = [citation for ground in result.grounds for citation in ground.reason.citations]
    return bool(sources) and all(citation.kind == _METHOD for citation in sources)


def is_abroad(library: Library, place: str) -> bool:
    """Say whether a place lies outside the United States, where most of the sources come from."""
    known = library.places.get(place)
    return known is not None and known.family != "us"


def idle_points(assessment: Assessment, library: Library) -> frozenset[Issue]:
    """Return the points that play no part where the case is judged."""
    abroad = is_abroad(library, assessment.place)
    return frozenset(
        issue for issue, result in assessment.issues.items() if plays_no_part(result, abroad=abroad)
    )
