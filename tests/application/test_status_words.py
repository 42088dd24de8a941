"""A status is told in the words that fit what it is about, and in the same ones wherever it is shown."""

import pytest

from negwizard.application import status_words
from negwizard.application.status_words import status_word, would
from negwizard.assessment import Outcome
from negwizard.commands.words import on_evidence_sentence, outcome_sentence
from negwizard.engine.sentences import Sentences
from negwizard.knowledge.library import load_library
from negwizard.report.content import phrases
from negwizard.terms import Issue, IssueKind, OutcomeStatus, Perspective, Status
from negwizard.ui import words as window


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


@pytest.mark.parametrize("kind", IssueKind)
@pytest.mark.parametrize("status", [Status.MET, Status.NOT_MET])
def test_what_would_be_is_told_with_the_same_word(kind: IssueKind, status: Status) -> None:
    stem = status_word(kind, Status.MET).lower().removesuffix("s")
    assert stem in would(kind, status)
    assert ("not" in would(kind, status)) is (status is Status.NOT_MET)


@pytest.mark.parametrize("issue", Issue)
@pytest.mark.parametrize("status", Status)
def test_a_reason_that_rests_on_an_issue_uses_that_word(issue: Issue, status: Status) -> None:
    library = load_library()
    said = Sentences(library, Perspective.NEUTRAL).issue(issue.value, status.value)
    assert said.endswith(f": {status_word(library.issues[issue].kind, status).lower()}.")


@pytest.mark.parametrize("status", OutcomeStatus)
def test_the_claim_is_told_in_one_sentence_everywhere(status: OutcomeStatus) -> None:
    sentence = status_words.OUTCOMES[status]
    assert window.OUTCOMES[status][0] == sentence
    assert outcome_sentence(Outcome(status, status, ()), {}) == sentence
    told = on_evidence_sentence(Outcome(status, OutcomeStatus.CLAIM_ARGUABLE, ()))
    assert told.endswith(("documents alone.", "On the documents alone, the claim could go either way."))


@pytest.mark.parametrize("robustness", [0, 1, 2, 3, 7])
def test_the_window_says_how_firm_it_is_in_the_words_of_the_report(robustness: int) -> None:
    said = status_words.firmness(robustness)
    assert window.robustness_sentence(robustness) == f"{said[0].upper()}{said[1:]}."
