"""Which questions are asked: a pure function of the questions, the frame and the answers."""

from collections.abc import Mapping
from functools import lru_cache

from negwizard.knowledge.answers import Answer, Frame, Value
from negwizard.knowledge.conditions import is_met
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LAW_WORD
from negwizard.knowledge.selection import applicable


def path(library: Library, frame: Frame, answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """Return the ids of the questions that are asked, in order of the interview.

    A question is asked when all lines of its `asked_when` hold. Lines look only at the frame and at
    questions that are themselves asked: an answer that was given before another answer led away from it does
    not count.
    """
    said = dict(frame_values(library, frame))
    asked: list[str] = []
    for question in library.questions.values():
        if all(is_met(condition, said.get(condition.question)) for condition in question.asked_when):
            asked.append(question.id)
            if question.id in answers:
                said[question.id] = spoken(answers[question.id].value)
    return tuple(asked)


@lru_cache(maxsize=256)
def frame_values(library: Library, frame: Frame) -> Mapping[str, tuple[str, ...]]:
    """Return what conditions may name besides questions: parts of the frame, and the law in force.

    `law_safe_harbor is tort_defense` asks a question only where the place has such a statute. A topic without
    a row has no value. Do not change the result: it is kept, as a path is worked out very often.
    """
    place = library.places.get(frame.jurisdiction)
    law: dict[str, tuple[str, ...]] = {f"{LAW_WORD}{row.topic}": () for row in library.law}
    for row in applicable(library, frame):
        law[f"{LAW_WORD}{row.topic}"] += (row.value,)
    return law | {
        "perspective": (frame.perspective.value,),
        "incident": (frame.incident.value,),
        "jurisdiction": (frame.jurisdiction,),
        "family": (place.family if place else "other",),
        "stage": (frame.stage.value,),
    }


def spoken(value: Value) -> tuple[str, ...]:
    """Return a value as the words that conditions compare."""
    return value if isinstance(value, tuple) else (str(value),)
