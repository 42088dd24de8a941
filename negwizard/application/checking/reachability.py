"""Whether all of some conditions can hold at once in some interview: exact, as they are conjunctions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN
from negwizard.knowledge.conditions import is_met
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import Condition, Place, Question
from negwizard.terms import AnswerKind, Incident, Perspective, Stage

FRAME_WORDS: Mapping[str, tuple[str, ...]] = {
    "perspective": tuple(Perspective),
    "incident": tuple(Incident),
    "stage": tuple(Stage),
}
PLACE_WORDS = ("family", "jurisdiction")


@dataclass(slots=True)
class Demands:
    """Conditions on answers and frame, together with all that asking those questions takes."""

    library: Library
    lines: dict[str, list[Condition]] = field(default_factory=dict)
    """Question or part of the frame → the lines on it."""

    def add(self, line: Condition) -> None:
        """Demand that a line holds, and so that its question is asked."""
        known = line.question in self.lines
        self.lines.setdefault(line.question, []).append(line)
        question = self.library.questions.get(line.question)
        if question is not None and not known:
            for deeper in question.asked_when:
                self.add(deeper)

    def add_asked(self, question: Question) -> None:
        """Demand that a question is asked."""
        for line in question.asked_when:
            self.add(line)

    def contradiction(self) -> str:
        """Return what cannot meet all its lines, a question or part of the frame; empty: all can be met."""
        for name, lines in self.lines.items():
            if name in FRAME_WORDS and not _one_value(FRAME_WORDS[name], lines):
                return name
            question = self.library.questions.get(name)
            if question is not None and not _answerable(question, lines):
                return name
        return "" if self._some_place() else "jurisdiction"

    def places(self) -> tuple[Place, ...]:
        """Return the places that meet the lines on place and family."""
        return tuple(place for place in self.library.places.values() if self._fits(place))

    def _some_place(self) -> bool:
        return not any(word in self.lines for word in PLACE_WORDS) or bool(self.places())

    def _fits(self, place: Place) -> bool:
        words = {"family": place.family, "jurisdiction": place.id}
        return all(is_met(line, (words[word],)) for word in words for line in self.lines.get(word, ()))


def possible_words(question: Question) -> tuple[str, ...]:
    """Return every word that conditions may find in an answer; "" stands for a number, day or text."""
    by_kind = {
        AnswerKind.YES_NO: ("yes", "no"),
        AnswerKind.ONE_OF: tuple(option.id for option in question.options),
        AnswerKind.SEVERAL_OF: tuple(option.id for option in question.options),
    }
    special = (UNKNOWN, NOT_APPLICABLE) if question.can_not_apply else (UNKNOWN,)
    return (*by_kind.get(question.kind, ("",)), *special)


def _answerable(question: Question, lines: Iterable[Condition]) -> bool:
    words = possible_words(question)
    if _one_value(words, lines):
        return True
    return question.kind is AnswerKind.SEVERAL_OF and _several_values(question, tuple(lines))


def _one_value(words: Iterable[str], lines: Iterable[Condition]) -> bool:
    return any(all(is_met(line, (word,)) for line in lines) for word in words)


def _several_values(question: Question, lines: tuple[Condition, ...]) -> bool:
    """Choose every option that no line forbids: whatever can be met is met then."""
    forbidden = {value for line in lines if line.negated for value in line.values}
    chosen = tuple(option.id for option in question.options if option.id not in forbidden)
    return all(is_met(line, chosen) for line in lines)
