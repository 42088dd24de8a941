"""The record behind the result: what was said, with notes and evidence."""

from collections.abc import Iterator, Sequence
from typing import Final

from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.interview import path
from negwizard.knowledge.model import Question
from negwizard.report.blocks import (
    Block,
    Cell,
    Column,
    Facts,
    Heading,
    Line,
    Paragraph,
    Role,
    Table,
    cell,
    line,
    quiet,
    strong,
)
from negwizard.report.content import phrases
from negwizard.report.content.material import Material

_LONG: Final = 500
"""Letters; a longer answer or note stands under the table, where a line has room for it."""


def case_facts(material: Material) -> Facts:
    """Return place, kind, days and stage as a small table."""
    assessment = material.assessment
    rows: list[tuple[str, Line]] = [
        ("Place", line(assessment.place_name)),
        ("What happened", line(phrases.INCIDENTS[assessment.incident])),
        (
            "Day of the incident",
            line(day_in_words(assessment.incident_date) if assessment.incident_date else "not given"),
        ),
        ("Assessed as of", line(day_in_words(assessment.as_of))),
        ("Stage", line(phrases.STAGES[assessment.stage])),
        ("Knowledge version", line(assessment.knowledge_version or material.library.version)),
        ("Fingerprint of the answers", line(assessment.answer_hash)),
    ]
    if len(" ".join(material.case.title.split())) > len(material.title):
        rows.append(("Full title", line(material.case.title)))
    return Facts("The case", tuple(rows))


def record(material: Material) -> Iterator[Block]:
    """Yield every answer with its note and evidence, in order of the interview."""
    yield Heading(2, "All answers", "answers")
    yield case_facts(material)
    story = material.case.story.strip()
    if story:
        yield Heading(3, "The story as told")
        for part in filter(str.strip, story.replace("\r\n", "\n").split("\n\n")):
            yield Paragraph(line(part.strip()))
    asked = set(path(material.library, material.case.frame, material.case.answers))
    rows: list[tuple[Cell, ...]] = []
    used: list[Question] = []
    for section in material.library.sections:
        questions = [
            question
            for question in material.library.questions.values()
            if question.section == section.id
            and question.id in asked
            and question.id in material.case.answers
        ]
        if questions:
            rows.append((cell(strong(section.title)), cell(""), cell("")))
            rows += [_row(material, question) for question in questions]
            used += questions
    if rows:
        yield Heading(3, "Questions and answers")
        yield _table("Answers", rows)
        yield from _long_texts(material, used)
    yield from _unused(material, asked)


def _unused(material: Material, asked: set[str]) -> Iterator[Block]:
    questions = [
        question
        for question in material.library.questions.values()
        if question.id in material.case.answers and question.id not in asked
    ]
    if questions:
        yield Heading(3, "Answers that are kept but not used")
        yield Paragraph(
            line("Later answers have led away from these questions; the result does not rest on them.")
        )
        yield _table("Answers that are not used", [_row(material, question) for question in questions])
        yield from _long_texts(material, questions)


def _table(name: str, rows: Sequence[tuple[Cell, ...]]) -> Table:
    columns = (Column("Question", 44), Column("Answer", 40), Column("Backed by", 16))
    return Table(name, columns, tuple(rows), dense=True)


def _long_texts(material: Material, questions: Sequence[Question]) -> Iterator[Block]:
    for question in questions:
        answer = material.case.answers[question.id]
        for name, text in (
            ("Answer to", material.answer_text(question, answer)),
            ("Note on", answer.note.strip()),
        ):
            if len(text) > _LONG and not (name == "Answer to" and isinstance(answer.value, tuple)):
                yield Paragraph(line(f"{name} “{material.words(question.text)}”"), Role.LABEL)
                yield Paragraph(line(text))


def _row(material: Material, question: Question) -> tuple[Cell, ...]:
    answer = material.case.answers[question.id]
    given = material.answer_text(question, answer)
    parts = given.split("; ") if isinstance(answer.value, tuple) else [_short(given)]
    said = [line(strong(part)) for part in parts]
    if answer.note.strip():
        said.append(line(quiet("Note: "), _short(answer.note.strip())))
    behind = [phrases.EVIDENCE[answer.evidence]] if question.has_evidence else ["–"]
    behind += ["disputed by the other side"] if answer.disputed else []
    return (cell(material.words(question.text)), Cell(tuple(said)), cell(*map(quiet, behind)))


def _short(text: str) -> str:
    return text if len(text) <= _LONG else "see below"
