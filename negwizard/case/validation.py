"""Whether an answer fits its question: one check for the window, answer sheets and case files."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime

from negwizard.errors import InvalidAnswer, did_you_mean
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Answer, Value
from negwizard.knowledge.model import Question
from negwizard.terms import AnswerKind, Evidence

LARGEST_NUMBER = 10**15
"""Far beyond any loss or headcount; keeps a slip of the keyboard out of the arithmetic."""


def checked(question: Question, answer: Answer) -> Answer:
    """Return the answer in its one canonical form, or raise InvalidAnswer with the reason."""
    if not isinstance(answer.evidence, Evidence):
        raise InvalidAnswer(question.id, f'there is no evidence "{answer.evidence}".')
    return replace(answer, value=checked_value(question, answer.value), note=printable(answer.note))


def checked_value(question: Question, value: object) -> Value:
    """Return a value that the question can hold, or raise InvalidAnswer."""
    if value == UNKNOWN:
        return UNKNOWN
    if value == NOT_APPLICABLE:
        if question.can_not_apply:
            return NOT_APPLICABLE
        raise InvalidAnswer(question.id, f'"does not apply" is not offered here; {_wanted(question)}.')
    return _CHECKS[question.kind](question, value)


def printable(text: str) -> str:
    """Replace halves of characters, which no file and no printer can take, by the replacement character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _choice(question: Question, value: object, known: tuple[str, ...]) -> str:
    if not isinstance(value, str):
        raise _misfit(question, value)
    if value not in known:
        hint = did_you_mean(value, known) or f" To answer, {_wanted(question)}."
        raise InvalidAnswer(question.id, f"there is no option {_shown(value)}.{hint}")
    return value


def _yes_no(question: Question, value: object) -> Value:
    return _choice(question, value, ("yes", "no"))


def _one_of(question: Question, value: object) -> Value:
    return _choice(question, value, _option_ids(question))


def _several_of(question: Question, value: object) -> Value:
    if not isinstance(value, tuple | list):
        raise _misfit(question, value)
    known = _option_ids(question)
    return tuple(sorted({_choice(question, item, known) for item in value}))


def _number(question: Question, value: object) -> Value:
    if not isinstance(value, int) or isinstance(value, bool):
        raise _misfit(question, value)
    low = 0 if question.minimum is None and question.kind is AnswerKind.MONEY else question.minimum
    high = LARGEST_NUMBER if question.maximum is None else question.maximum
    if low is not None and value < low:
        raise InvalidAnswer(question.id, f"{_shown(value)} is too small; the least is {low}.")
    if value > high:
        raise InvalidAnswer(question.id, f"{_shown(value)} is too large; the most is {high}.")
    if value < -LARGEST_NUMBER:
        raise InvalidAnswer(question.id, "the number is too small.")
    return value


def _date(question: Question, value: object) -> Value:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise _misfit(question, value)
    return value


def _text(question: Question, value: object) -> Value:
    if not isinstance(value, str):
        raise _misfit(question, value)
    return printable(value)


_CHECKS: Mapping[AnswerKind, Callable[[Question, object], Value]] = {
    AnswerKind.YES_NO: _yes_no,
    AnswerKind.ONE_OF: _one_of,
    AnswerKind.SEVERAL_OF: _several_of,
    AnswerKind.NUMBER: _number,
    AnswerKind.MONEY: _number,
    AnswerKind.DATE: _date,
    AnswerKind.TEXT: _text,
}


def _option_ids(question: Question) -> tuple[str, ...]:
    return tuple(option.id for option in question.options)


def _misfit(question: Question, value: object) -> InvalidAnswer:
    return InvalidAnswer(question.id, f"{_shown(value)} does not fit; {_wanted(question)}.")


def _wanted(question: Question) -> str:
    match question.kind:
        case AnswerKind.YES_NO:
            return 'give "yes", "no" or "unknown"'
        case AnswerKind.ONE_OF:
            return f"give one of {_quoted((*_option_ids(question), UNKNOWN))}"
        case AnswerKind.SEVERAL_OF:
            return f"give a list of any of {_quoted(_option_ids(question))}"
        case AnswerKind.NUMBER:
            return "give a whole number"
        case AnswerKind.MONEY:
            return "give a whole amount without currency sign or cents"
        case AnswerKind.DATE:
            return "give a day of the calendar such as 2026-01-31"
        case AnswerKind.TEXT:
            return "give a text in quotation marks"


def _quoted(names: tuple[str, ...]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _shown(value: object) -> str:
    """Show a value shortly; a number of thousands of digits cannot even be written out."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int) and abs(value) > LARGEST_NUMBER:
        return "The number"
    if isinstance(value, str):
        return f'"{value[:40]}"'
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, Mapping):
        return "a table"
    return str(value)[:40]
