"""The redacted twin of a report: notes, free texts and title are taken out before it is composed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from negwizard.assessment import Assessment, Ground, IssueResult, Premise, Reason
from negwizard.case.case import Case
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer
from negwizard.knowledge.library import Library
from negwizard.terms import AnswerKind

REMOVED: Final = "[removed]"


def redact(library: Library, case: Case, assessment: Assessment) -> tuple[Case, Assessment]:
    """Return case and assessment without the user's own words; chosen options, numbers and dates stay."""
    texts = frozenset(
        question.id for question in library.questions.values() if question.kind is AnswerKind.TEXT
    )
    hidden = replace(
        case,
        title="Redacted case",
        story=REMOVED if case.story.strip() else "",
        answers=_answers(case.answers, texts),
        kept={},
    )
    return hidden, _Redactor(texts).assessment(assessment)


def _answers(answers: Mapping[str, Answer], texts: frozenset[str]) -> dict[str, Answer]:
    return {name: _answer(answer, name in texts) for name, answer in answers.items()}


def _answer(answer: Answer, is_text: bool) -> Answer:
    said = is_text and answer.value not in (UNKNOWN, NOT_APPLICABLE)
    return replace(
        answer, value=REMOVED if said else answer.value, note=REMOVED if answer.note.strip() else ""
    )


class _Redactor:
    """Walks the results and clears what came from the user's keyboard."""

    def __init__(self, texts: frozenset[str]) -> None:
        self.texts = texts

    def assessment(self, whole: Assessment) -> Assessment:
        """Return the assessment without notes and free texts."""
        outcome = replace(whole.outcome, reasons=tuple(map(self._reason, whole.outcome.reasons)))
        return replace(
            whole,
            issues={issue: self._issue(result) for issue, result in whole.issues.items()},
            outcome=outcome,
            findings=tuple(map(self._premise, whole.findings)),
        )

    def _issue(self, result: IssueResult) -> IssueResult:
        return replace(
            result,
            grounds_for=tuple(map(self._ground, result.grounds_for)),
            grounds_against=tuple(map(self._ground, result.grounds_against)),
        )

    def _ground(self, ground: Ground) -> Ground:
        defeated = tuple(map(self._reason, ground.defeated_by))
        return replace(ground, reason=self._reason(ground.reason), defeated_by=defeated)

    def _reason(self, reason: Reason) -> Reason:
        return replace(reason, premises=tuple(map(self._premise, reason.premises)))

    def _premise(self, premise: Premise) -> Premise:
        own_words = premise.question in self.texts
        return replace(
            premise,
            text=REMOVED if own_words else premise.text,
            value=REMOVED if own_words else premise.value,
            note=REMOVED if premise.note.strip() else "",
            because=tuple(map(self._reason, premise.because)),
        )
