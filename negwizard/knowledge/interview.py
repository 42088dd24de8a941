"""Which questions are asked: a pure function of the questions, the frame and the answers."""

from collections.abc import Mapping

from negwizard.knowledge.answers import Answer, Frame, Value
from negwizard.knowledge.conditions import is_met
from negwizard.knowledge.library import Library


def path(library: Library, frame: Frame, answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """Return the ids of the questions that are asked, in order of the interview.

    A question is asked when all lines of its `asked_when` hold. Lines look only at the frame and at
    questions that are themselves asked: an answer that was given before another answer led away from it does
    not count.
    """
    said: dict[str, tuple[str, ...]] = frame_values(library, frame)
    asked: list[str] = []
    for question in library.questions.values():
        if all(is_met(condition, said.get(condition.question)) for condition in question.asked_when):
            asked.append(question.id)
            if question.id in answers:
                said[question.id] = spoken(answers[question.id].value)
    return tuple(asked)


def frame_values(library: Library, frame: Frame) -> dict[str, tuple[str, ...]]:
    """Return the parts of the frame that conditions may name."""
    place = library.places.get(frame.jurisdiction)
    return {
        "perspective": (frame.perspective.value,),
        "incident": (frame.incident.value,),
        "jurisdiction": (frame.jurisdiction,),
        "family": (place.family if place else "other",),
        "stage": (frame.stage.value,),
    }


def spoken(value: Value) -> tuple[str, ...]:
    """Return a value as the words that conditions compare."""
    return value if isinstance(value, tuple) else (str(value),)
