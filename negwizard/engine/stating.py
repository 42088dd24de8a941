"""What a case and the law of its place state: the facts from which the rules start."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from negwizard.engine._experta import StrictFact
from negwizard.engine.vocabulary import Answer, Burden, Case, Control, Law, Quantity, Unknown
from negwizard.knowledge import answers as said
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Frame
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow, Question
from negwizard.terms import AnswerKind

NONE_OF_THESE = "none"
"""The answer to a question with several choices of which none was chosen."""

MATCHED_AS_ANSWERS = (AnswerKind.YES_NO, AnswerKind.ONE_OF, AnswerKind.SEVERAL_OF)
"""The kinds of question whose answers rules match; the others are measured first."""

_BASIC_COSTS = ("free", "low")

Measures = tuple[tuple[str, str, tuple[str, ...], str], ...]
"""Numbers and dates put into bands: (name, band, question ids, sentence)."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One view of a case: the answers that count, what was measured from them, and the law."""

    frame: Frame
    answers: Mapping[str, said.Answer]
    """By question, in order of the interview."""
    rows: tuple[LawRow, ...]
    measures: Measures = field(default=())
    asked: tuple[str, ...] = field(default=())
    """The questions on the path, answered or not, in order of the interview."""


def on_evidence(library: Library, answers: Mapping[str, said.Answer]) -> dict[str, said.Answer]:
    """Return the answers that a document or an official record shows, and those that need no proof."""
    return {
        name: answer
        for name, answer in answers.items()
        if answer.evidence.is_proof or not library.questions[name].has_evidence
    }


def facts_of(library: Library, statement: Statement) -> Iterator[StrictFact]:
    """Yield every fact that a view of a case states."""
    yield from background_facts(library, statement.frame, statement.rows)
    yield from told_facts(library, statement)


def background_facts(library: Library, frame: Frame, rows: Iterable[LawRow]) -> Iterator[StrictFact]:
    """Yield what holds whatever is answered: the frame and the law of the place."""
    yield from frame_facts(library, frame)
    yield from law_facts(rows)


def told_facts(library: Library, statement: Statement) -> Iterator[StrictFact]:
    """Yield what the answers state, and what was measured from them."""
    for name, answer in statement.answers.items():
        yield from answer_facts(library.questions[name], answer.value)
    yield from measure_facts(statement.measures)


def frame_facts(library: Library, frame: Frame) -> Iterator[StrictFact]:
    """Yield what the first pages settle, and which options of which questions are safeguards."""
    place = library.places.get(frame.jurisdiction)
    yield Case(key="perspective", value=frame.perspective.value)
    yield Case(key="incident", value=frame.incident.value)
    yield Case(key="family", value=place.family if place else "other")
    yield Case(key="stage", value=frame.stage.value)
    yield from control_facts(library)
    for info in library.issues.values():
        yield Burden(issue=info.issue.value, on=info.burden.value)


def control_facts(library: Library) -> Iterator[StrictFact]:
    """Yield each safeguard that a checklist asks for."""
    for question in library.questions.values():
        if question.section != "safeguards":
            continue
        for option in question.options:
            safeguard = library.safeguards.get(option.id)
            if safeguard is not None:
                tier = "basic" if safeguard.cost in _BASIC_COSTS else "further"
                yield Control(question=question.id, safeguard=option.id, tier=tier)


def law_facts(rows: Iterable[LawRow]) -> Iterator[StrictFact]:
    """Yield each row of law in force."""
    for row in rows:
        yield Law(topic=row.topic, value=row.value, row=row.id)


def answer_facts(question: Question, value: said.Value) -> Iterator[StrictFact]:
    """Yield what one answer states to the rules; numbers, amounts, dates and texts are stated as measures."""
    if value == UNKNOWN:
        yield Unknown(question=question.id)
    elif value == NOT_APPLICABLE:
        yield Answer(question=question.id, value=NOT_APPLICABLE)
    elif question.kind in MATCHED_AS_ANSWERS:
        chosen = value if isinstance(value, tuple) else (str(value),)
        for option in chosen or (NONE_OF_THESE,):
            yield Answer(question=question.id, value=option)


def measure_facts(measures: Measures) -> Iterator[StrictFact]:
    """Yield each number or date that was put into a band."""
    for name, band, _, _ in measures:
        yield Quantity(name=name, band=band)
