"""Reads changes of answers as they are typed: QUESTION=VALUE."""

from collections.abc import Iterable, Mapping
from datetime import date

from negwizard.case.validation import checked_value
from negwizard.errors import InvalidAnswer, NegwizardError, UnknownName
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Value
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Question
from negwizard.terms import AnswerKind

NONE_CHOSEN = "none"
"""How "none of these" is typed where several options may be chosen."""


def read_changes(words: Iterable[str], library: Library) -> Mapping[str, Answer | None]:
    """Return the new answers by question; None takes an answer back."""
    changes: dict[str, Answer | None] = {}
    for word in words:
        name, sign, text = word.partition("=")
        if not sign:
            raise NegwizardError(f'"{word}" is no change; write QUESTION=VALUE, such as {_example(library)}.')
        if name not in library.questions:
            raise UnknownName("question", name, library.questions)
        changes[name] = Answer(read_value(library.questions[name], text)) if text else None
    return changes


def read_value(question: Question, text: str) -> Value:
    """Return the value that a text means for a question, or raise InvalidAnswer."""
    if text in (UNKNOWN, NOT_APPLICABLE):
        return checked_value(question, text)
    return checked_value(question, _typed(question, text))


def _typed(question: Question, text: str) -> object:
    if question.kind is AnswerKind.SEVERAL_OF:
        return [] if text == NONE_CHOSEN else [part.strip() for part in text.split(",")]
    try:
        if question.kind is AnswerKind.DATE:
            return date.fromisoformat(text)
        if question.kind in (AnswerKind.NUMBER, AnswerKind.MONEY):
            return int(text.replace(",", ""))
    except ValueError:
        wanted = "a day such as 2026-01-31" if question.kind is AnswerKind.DATE else "a whole number"
        raise InvalidAnswer(question.id, f'"{text}" is not {wanted}.') from None
    return text


def _example(library: Library) -> str:
    first = next(
        (name for name, each in library.questions.items() if each.kind is AnswerKind.YES_NO), "question"
    )
    return f"{first}=no"
