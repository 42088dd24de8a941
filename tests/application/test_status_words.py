"""A status is told in the words that fit what it is about, and in the same ones wherever it is shown."""

import pytest

from negwizard.application.status_words import status_word
from negwizard.report.content import phrases
from negwizard.terms import IssueKind, Status


@pytest.mark.parametrize(
    ("kind", "met", "not_met"),
    [
        (IssueKind.ELEMENT, "Met", "Not met"),
        (IssueKind.SUB_ISSUE, "Met", "Not met"),
        (IssueKind.DEFENSE, "Works", "Does not work"),
        (IssueKind.LOSS, "Counts", "Does not count"),
        (IssueKind.THRESHOLD, "Established", "Not established"),
    ],
)
def test_the_word_fits_the_kind_of_issue(kind: IssueKind, met: str, not_met: str) -> None:
    assert (status_word(kind, Status.MET), status_word(kind, Status.NOT_MET)) == (met, not_met)


@pytest.mark.parametrize("kind", IssueKind)
@pytest.mark.parametrize("status", Status)
def test_the_report_marks_a_status_with_that_word(kind: IssueKind, status: Status) -> None:
    assert phrases.mark(kind, status).word == status_word(kind, status)
