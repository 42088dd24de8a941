"""Reads the questions of the interview and checks each against the others."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from negwizard.errors import did_you_mean
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN
from negwizard.knowledge.conditions import parse_condition
from negwizard.knowledge.model import LAW_WORD, Condition, LawRow, Option, Question
from negwizard.knowledge.tables import Convert, Place, Tables
from negwizard.knowledge.wording import PLACEHOLDERS, unknown_placeholders
from negwizard.terms import AnswerKind, Incident, Perspective, Stage

FOLDER = "questions"
_ID = re.compile(r"[a-z][a-z0-9_]*")
_CHOICES = (AnswerKind.ONE_OF, AnswerKind.SEVERAL_OF)
_RESERVED = (UNKNOWN, NOT_APPLICABLE)
Placed = tuple[Place, Question]

_SAID = {AnswerKind.YES_NO: {"yes", "no"}, AnswerKind.SEVERAL_OF: {"none"}}
"""The answers whose statement a question itself gives; options bring their own."""


def read_questions(tables: Tables, sections: Sequence[str]) -> dict[str, Placed]:
    """Return the questions in order of the interview: by section, then as the sorted files give them."""
    files = tables.files.below(FOLDER)
    if not files:
        tables.faults.append(f"{FOLDER}: there is no file of questions. Add at least one.")
    found: dict[str, Placed] = {}
    for file in files:
        for place, question in tables.records(file, "question", Question, _converts(tables, file)):
            if question.id in found:
                other = found[question.id][0].file
                tables.faults.append(place.fault("id", f"{other} has this id too. Change one."))
            found.setdefault(question.id, (place, question))
    order = {section: number for number, section in enumerate(sections)}
    return dict(sorted(found.items(), key=lambda item: order.get(item[1][1].section, len(order))))


def _converts(tables: Tables, file: str) -> dict[str, Convert]:
    def options(value: Any) -> tuple[Option, ...]:
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise ValueError('write a list of options like [{ id = "a", text = "A" }].')
        built = (tables.build(Place(file, f"option {item.get('id', '?')}"), Option, item) for item in value)
        return tuple(option for option in built if option is not None)

    return {"options": options, "asked_when": _conditions}


def _conditions(value: Any) -> tuple[Condition, ...]:
    if not isinstance(value, list) or not all(isinstance(line, str) for line in value):
        raise ValueError('write a list of lines like ["incident is break_in"].')
    return tuple(parse_condition(line) for line in value)


@dataclass(frozen=True, slots=True)
class Known:
    """What a line of `asked_when` may name besides questions: parts of the frame with their values."""

    frame: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, places: frozenset[str], families: frozenset[str], law: Iterable[LawRow]) -> "Known":
        """Return the parts of the frame for these places, and the topics of law with their values."""
        topics: dict[str, frozenset[str]] = {}
        for row in law:
            name = f"{LAW_WORD}{row.topic}"
            topics[name] = topics.get(name, frozenset()) | {row.value}
        return cls(
            topics
            | {
                "perspective": frozenset(Perspective),
                "incident": frozenset(Incident),
                "stage": frozenset(Stage),
                "jurisdiction": places,
                "family": families,
            }
        )


def question_faults(questions: Mapping[str, Placed], sections: Sequence[str], known: Known) -> Iterator[str]:
    """Yield what is wrong with questions, by themselves and with each other."""
    earlier: dict[str, Question] = {}
    for place, question in questions.values():
        if question.section not in sections:
            hint = did_you_mean(question.section, sections)
            yield place.fault("section", f'there is no section "{question.section}".{hint}')
        yield from (place.fault(key, text) for key, text in _own_faults(question))
        for condition in question.asked_when:
            text = _condition_fault(condition, earlier, questions, known)
            if text:
                yield place.fault("asked_when", text)
        earlier[question.id] = question


def _own_faults(question: Question) -> Iterator[tuple[str, str]]:
    if not _ID.fullmatch(question.id):
        yield "id", "write small letters, digits and underscores, a letter first."
    yield from _option_faults(question)
    if question.says.keys() - _SAID.get(question.kind, set()):
        yield (
            "says",
            'a yes_no question has it with the keys "yes" and "no", one with several choices with "none".',
        )
    numbers = question.kind in (AnswerKind.NUMBER, AnswerKind.MONEY)
    least, most = question.minimum, question.maximum
    if (least is not None or most is not None) and not numbers:
        yield "minimum", "only a number or money question has limits."
    elif least is not None and most is not None and least > most:
        yield "minimum", "it is above the maximum."
    for text in _texts(question):
        for name in unknown_placeholders(text):
            yield "text", f"there is no placeholder {{{name}}}.{did_you_mean(name, PLACEHOLDERS)}"


def _option_faults(question: Question) -> Iterator[tuple[str, str]]:
    ids = [option.id for option in question.options]
    if question.kind in _CHOICES and len(ids) < 2:
        yield "options", "give at least two options."
    if question.kind not in _CHOICES and ids:
        yield "options", f"a {question.kind} question has none."
    for option in sorted({name for name in ids if ids.count(name) > 1}):
        yield "options", f'the id "{option}" is there twice. Change one.'
    for option in ids:
        if not _ID.fullmatch(option) or option in _RESERVED:
            yield "options", f'"{option}" cannot be the id of an option. Choose another word.'


def _texts(question: Question) -> tuple[str, ...]:
    options = tuple(text for option in question.options for text in (option.text, option.help, option.says))
    return (question.text, question.help, *question.says.values(), *options)


def _condition_fault(
    condition: Condition, earlier: Mapping[str, Question], questions: Mapping[str, Placed], known: Known
) -> str:
    name = condition.question
    if name in known.frame:
        return _value_fault(condition, known.frame[name])
    if name not in questions:
        return f'there is no question "{name}".{did_you_mean(name, [*questions, *known.frame])}'
    if name not in earlier:
        return f'"{name}" is asked later, so it cannot decide here. Ask it in an earlier place.'
    return _value_fault(condition, spoken_values(earlier[name]))


def _value_fault(condition: Condition, values: frozenset[str]) -> str:
    for value in condition.values:
        if value not in values:
            return f'"{condition.question}" cannot be "{value}".{did_you_mean(value, values)}'
    return ""


def spoken_values(question: Question) -> frozenset[str]:
    """Return the values that a line of `asked_when` may compare with the answer to a question."""
    choices = {option.id for option in question.options}
    if question.kind is AnswerKind.YES_NO:
        choices = {"yes", "no"}
    apart = {UNKNOWN, NOT_APPLICABLE} if question.can_not_apply else {UNKNOWN}
    return frozenset(choices | apart)
