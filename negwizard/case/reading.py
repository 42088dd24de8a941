"""From raw tables to a checked frame and checked answers, collecting every fault with its key on the way."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from negwizard.case.validation import checked_value, printable
from negwizard.errors import InvalidAnswer, did_you_mean
from negwizard.knowledge.answers import Answer, Frame, Value
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Place, Question
from negwizard.terms import AnswerKind, Evidence, Incident, Perspective, Stage

FRAME_KEYS = ("perspective", "incident", "jurisdiction", "incident_date", "as_of", "stage")
ANSWER_KEYS = ("value", "evidence", "note", "disputed")

Choice = TypeVar("Choice", bound=StrEnum)


class Faults:
    """The faults found in one file, each a sentence that begins with its key."""

    def __init__(self, sentences: list[str] | None = None, under: str = "") -> None:
        self.sentences: list[str] = [] if sentences is None else sentences
        self._under = under

    def add(self, key: str, sentence: str) -> None:
        """Note one fault."""
        self.sentences.append(f"{self._under}{key}: {sentence}")

    def under(self, key: str) -> "Faults":
        """Return the same collection for the keys of the table at `key`."""
        return Faults(self.sentences, f"{self._under}{key}.")


def check_keys(raw: Mapping[str, Any], known: Iterable[str], faults: Faults) -> None:
    """Note every key that nobody reads, with the one that may have been meant."""
    known = tuple(known)
    for key in raw:
        if key not in known:
            faults.add(key, f'there is no key "{key}" here.{did_you_mean(key, known)}')


def read_frame(raw: Mapping[str, Any], library: Library, faults: Faults) -> Frame:
    """Return the frame that the table states; what is missing keeps its default."""
    usual = Frame()
    return Frame(
        perspective=_read_choice(raw, "perspective", Perspective, usual.perspective, faults),
        incident=_read_choice(raw, "incident", Incident, usual.incident, faults),
        jurisdiction=_read_place(raw, library, faults),
        incident_date=_read_day(raw, "incident_date", faults),
        as_of=_read_day(raw, "as_of", faults),
        stage=_read_choice(raw, "stage", Stage, usual.stage, faults),
    )


def read_text(raw: Mapping[str, Any], key: str, faults: Faults) -> str:
    """Return the text under the key, empty when there is none."""
    text = raw.get(key, "")
    if not isinstance(text, str):
        faults.add(key, "this must be a text in quotation marks.")
        return ""
    return printable(text)


def read_flag(raw: Mapping[str, Any], key: str, faults: Faults) -> bool:
    """Return the true or false under the key, false when there is none."""
    flag = raw.get(key, False)
    if not isinstance(flag, bool):
        faults.add(key, "this must be true or false, without quotation marks.")
        return False
    return flag


def read_table(raw: Mapping[str, Any], key: str, faults: Faults) -> Mapping[str, Any]:
    """Return the table under the key, empty when there is none."""
    table = raw.get(key, {})
    if not isinstance(table, Mapping):
        faults.add(key, "this must be a table of keys and values.")
        return {}
    return table


def read_answer(question_id: str, raw: Any, library: Library, faults: Faults) -> Answer | None:
    """Return the answer, either a bare value or a table with its evidence; None when it is at fault."""
    question = library.questions.get(question_id)
    if question is None:
        known = did_you_mean(question_id, library.questions)
        faults.add(question_id, f'there is no question "{question_id}".{known}')
        return None
    before = len(faults.sentences)
    inside = faults.under(question.id)
    table = raw if isinstance(raw, Mapping) else {"value": raw}
    answer = _read_support(table, inside)
    value: Value = ""
    try:
        if "value" in table:
            value = checked_value(question, _with_day(question, table["value"]))
    except InvalidAnswer as error:
        faults.add(question.id, error.reason)
    return replace(answer, value=value) if len(faults.sentences) == before else None


def _read_support(table: Mapping[str, Any], faults: Faults) -> Answer:
    """Return an answer without its value: evidence, note, whether it is disputed."""
    check_keys(table, ANSWER_KEYS, faults)
    if "value" not in table:
        faults.add("value", "it is missing; without it there is no answer.")
    return Answer(
        value="",
        evidence=_read_choice(table, "evidence", Evidence, Evidence.NONE, faults),
        note=read_text(table, "note", faults),
        disputed=read_flag(table, "disputed", faults),
    )


def read_kept(question_id: str, raw: Any, faults: Faults) -> Answer | None:
    """Return an answer whose question is not known, so that only its form can be checked."""
    before = len(faults.sentences)
    if not isinstance(raw, Mapping):
        faults.add(question_id, "this must be a table with a value.")
        return None
    answer = _read_support(raw, faults.under(question_id))
    value = raw.get("value", "")
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        value = tuple(value)
    if isinstance(value, bool) or not isinstance(value, str | int | date | tuple):
        faults.add(question_id, "the value must be a text, a whole number, a day or a list of texts.")
    return replace(answer, value=value) if len(faults.sentences) == before else None


def _read_choice(
    raw: Mapping[str, Any], key: str, choices: type[Choice], usual: Choice, faults: Faults
) -> Choice:
    word = raw.get(key, usual)
    known = [choice.value for choice in choices]
    if word not in known or not isinstance(word, str):
        is_word = isinstance(word, str)
        shown = f'"{word}" is not known' if is_word else "this must be a word in quotation marks"
        hint = did_you_mean(word, known) if is_word else ""
        faults.add(key, f"{shown}; give one of {', '.join(known)}.{hint}")
        return usual
    return choices(word)


def _read_place(raw: Mapping[str, Any], library: Library, faults: Faults) -> str:
    place = raw.get("jurisdiction", Frame().jurisdiction)
    if not isinstance(place, str):
        faults.add("jurisdiction", 'this must be the id of a place in quotation marks, such as "US-PA".')
    elif place not in library.places:
        hint = _place_meant(place, library.places)
        faults.add("jurisdiction", f'there is no jurisdiction "{place}".{hint}')
    else:
        return place
    return Frame().jurisdiction


def _place_meant(word: str, places: Mapping[str, Place]) -> str:
    """People write the name, the postal code or small letters; look for those before looking for slips."""
    wanted = word.strip().casefold()
    for place in places.values():
        if wanted in {place.id.casefold(), place.name.casefold(), place.id.partition("-")[2].casefold()}:
            return f' Did you mean "{place.id}" ({place.name})?'
    by_name = {place.name: place.id for place in places.values()}
    hint = did_you_mean(word.strip().title(), by_name) or did_you_mean(word.strip().upper(), places)
    for name, place_id in by_name.items():
        hint = hint.replace(f'"{name}"', f'"{place_id}" ({name})')
    return hint or ' Give the id of a place such as "US-PA", or "OTHER".'


def _read_day(raw: Mapping[str, Any], key: str, faults: Faults) -> date | None:
    day = as_day(raw.get(key))
    if day is None or (isinstance(day, date) and not isinstance(day, datetime)):
        return day
    shown = f'"{day}" is not a day of the calendar' if isinstance(day, str) else "this is not a day"
    faults.add(key, f"{shown}; give a day such as 2026-01-31.")
    return None


def _with_day(question: Question, value: Any) -> Any:
    return as_day(value) if question.kind is AnswerKind.DATE else value


def as_day(value: Any) -> Any:
    """Return the day that a text such as 2026-01-31 names; anything else as it is."""
    if not isinstance(value, str) or len(value) != len("2026-01-31"):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value
