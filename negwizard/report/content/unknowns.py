"""What is not known yet: which answers could still move the result, who can give them, what shows them."""

from collections.abc import Iterator, Sequence

from negwizard.report.blocks import Block, Cell, Column, Heading, Paragraph, Table, cell, line, quiet
from negwizard.report.content import phrases
from negwizard.report.content.material import Material
from negwizard.terms import IssueKind


def unknowns(material: Material) -> Iterator[Block]:
    """Yield the questions answered with "I don't know", then unanswered ones that could move something."""
    assessment = material.assessment
    moves = _moves(material)
    waiting = [question for question in assessment.unanswered if question in moves]
    if not assessment.unknowns and not assessment.unanswered:
        return
    yield Heading(2, "What is not known yet", "unknown")
    yield Paragraph(
        line(
            "An answer that is missing counts neither for nor against anyone. Take this list to the people "
            "named: each "
            "answer below could still change the result."
        )
    )
    if assessment.unknowns:
        yield Heading(3, "Answered with “I don't know”")
        yield _table(material, assessment.unknowns, moves)
    if waiting:
        yield Heading(3, "Not answered yet")
        yield _table(material, waiting, moves)
    rest = len(assessment.unanswered) - len(waiting)
    if rest:
        words = phrases.counted(rest, "other question has", "other questions have")
        yield Paragraph(
            line(quiet(f"{words} no answer either; no answer to them could change a status now."))
        )


def _moves(material: Material) -> dict[str, list[str]]:
    """Return, for each open question, the titles of the issues that it could move, parts left out."""
    found: dict[str, list[str]] = {}
    for result in material.assessment.issues.values():
        for question in result.open_questions:
            titles = found.setdefault(question, [])
            if result.kind is not IssueKind.SUB_ISSUE:
                titles.append(result.title)
    return found


def _table(material: Material, questions: Sequence[str], moves: dict[str, list[str]]) -> Table:
    columns = (
        Column("Question", 38),
        Column("Could move", 22),
        Column("Who can tell", 20),
        Column("Shown by", 20),
    )
    rows = tuple(_row(material, question, moves.get(question, [])) for question in questions)
    return Table("Questions without an answer", columns, rows)


def _row(material: Material, question_id: str, moved: Sequence[str]) -> tuple[Cell, ...]:
    question = material.library.questions.get(question_id)
    who = phrases.joined([material.words(person) for person in question.who_knows]) if question else ""
    shown = material.words(question.shown_by) if question else ""
    return (
        cell(material.question_text(question_id)),
        cell(phrases.joined(list(moved[:4])) or quiet("no status now")),
        cell(who or quiet("—")),
        cell(shown or quiet("—")),
    )
