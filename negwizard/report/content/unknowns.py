"""What is proved, what is only said, and what is missing: who can supply it, and which paper shows it."""

from collections.abc import Iterator, Sequence

from negwizard.assessment import Premise
from negwizard.knowledge.model import Question
from negwizard.knowledge.wording import counted, joined
from negwizard.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Line,
    Paragraph,
    Table,
    cell,
    line,
    quiet,
    strong,
)
from negwizard.report.content import phrases
from negwizard.report.content.arguments import parts_of
from negwizard.report.content.material import Material, raised, reason_leaves, standing
from negwizard.terms import ELEMENTS, Evidence, Issue, IssueKind


def proof(material: Material) -> Iterator[Block]:
    """Yield, for each element and defense, the facts that are backed and those that are only said."""
    seen: set[str] = set()
    backed: list[tuple[Cell, ...]] = []
    claimed: dict[tuple[str, str], list[tuple[str, Premise]]] = {}
    for title, facts in _facts(material):
        fresh = [fact for fact in dict.fromkeys(facts) if fact.text not in seen]
        seen.update(fact.text for fact in fresh)
        shown = [fact for fact in fresh if fact.evidence.is_proof]
        if shown:
            backed.append((cell(strong(title)), Cell(tuple(_by_proof(shown)))))
        for fact in fresh:
            if not fact.evidence.is_proof:
                claimed.setdefault(_supply(material, fact), []).append((title, fact))
    if not backed and not claimed:
        return
    yield Heading(2, "What is proved and what is only said", "proof")
    yield Paragraph(
        line("The facts on which the reasons rest, each named once, at the first point that it bears on.")
    )
    if backed:
        columns = (Column("Point", 18), Column("Backed by", 82))
        yield Table("Facts that are backed", columns, tuple(backed), dense=True)
    if claimed:
        yield Heading(3, "Only said so far: get the paper")
        rows = tuple(_said_row(facts, supply) for supply, facts in claimed.items())
        heads = (Column("Said", 56), Column("Who can back it", 22), Column("With what", 22))
        yield Table("Facts that are only said, and who can back them", heads, rows, dense=True)


def _facts(material: Material) -> Iterator[tuple[str, list[Premise]]]:
    """Yield the facts behind the standing reasons: each element with its parts, then the defenses."""
    results = material.assessment.issues
    for issue in ELEMENTS:
        if issue in results:
            group = [results[issue], *parts_of(material, issue)]
            yield results[issue].title, [fact for result in group for fact in _of(material, result.issue)]
    for result in results.values():
        if result.kind in (IssueKind.DEFENSE, IssueKind.THRESHOLD) and raised(result):
            yield result.title, list(_of(material, result.issue))


def _of(material: Material, issue: Issue) -> Iterator[Premise]:
    result = material.assessment.issues[issue]
    for ground in standing(result.grounds):
        yield from (leaf for leaf in reason_leaves(ground.reason) if _needs_proof(material, leaf))


def _needs_proof(material: Material, leaf: Premise) -> bool:
    question = material.library.questions.get(leaf.question)
    return leaf.kind == "answer" and question is not None and question.has_evidence


def _by_proof(facts: Sequence[Premise]) -> Iterator[Line]:
    for evidence in (Evidence.OFFICIAL, Evidence.DOCUMENT):
        texts = dict.fromkeys(_disputed(fact) for fact in facts if fact.evidence is evidence)
        if texts:
            name = phrases.sentence(phrases.EVIDENCE[evidence]).rstrip(".")
            yield line(quiet(f"{name}: "), " ".join(texts))


def _disputed(fact: Premise) -> str:
    return phrases.sentence(fact.text) + (" (disputed)" if fact.disputed else "")


def _supply(material: Material, fact: Premise) -> tuple[str, str]:
    return _people(material, material.library.questions[fact.question]), _paper(material, fact.question)


def _people(material: Material, question: Question | None) -> str:
    return joined([material.words(person) for person in question.who_knows]) if question else ""


def _paper(material: Material, question_id: str) -> str:
    question = material.library.questions.get(question_id)
    return material.words(question.shown_by) if question else ""


def _said_row(facts: Sequence[tuple[str, Premise]], supply: tuple[str, str]) -> tuple[Cell, ...]:
    points: dict[str, list[str]] = {}
    for title, fact in facts:
        points.setdefault(title, []).append(_disputed(fact))
    lines: list[Line] = [
        line(quiet(f"{title}: "), " ".join(dict.fromkeys(said))) for title, said in points.items()
    ]
    who, paper = supply
    return Cell(tuple(lines)), cell(who or quiet("–")), cell(paper or quiet("–"))


def unknowns(material: Material) -> Iterator[Block]:
    """Yield the questions answered with "I don't know", then unanswered ones that could move something."""
    assessment = material.assessment
    moves = _moves(material)
    asked = [question for question in assessment.unknowns if question in moves]
    waiting = [question for question in assessment.unanswered if question in moves]
    if not assessment.unknowns and not assessment.unanswered:
        return
    yield Heading(2, "What is not known yet", "unknown")
    if asked or waiting:
        yield Paragraph(
            line(
                "An answer that is missing counts neither for nor against anyone. Take this list to the "
                "people named: each answer in it could still change the result."
            )
        )
    if asked:
        yield Heading(3, "Answered with “I don't know”")
        yield _table(material, asked, moves)
    if waiting:
        yield Heading(3, "Not answered yet")
        yield _table(material, waiting, moves)
    yield from _idle(material, moves, bool(asked or waiting))


def _idle(material: Material, moves: dict[str, list[str]], more: bool) -> Iterator[Block]:
    """Yield, in a line, what is open as well but moves nothing."""
    idle = [question for question in material.assessment.unknowns if question not in moves]
    if idle:
        texts = " ".join(material.question_text(question) for question in idle)
        known = "Not known either" if more else "Not known"
        yield Paragraph(line(quiet(f"{known}, but without effect on any status now: {texts}")))
    rest = len([question for question in material.assessment.unanswered if question not in moves])
    if rest:
        words = counted(rest, "question has no answer", "questions have no answer")
        yield Paragraph(line(quiet(f"{words} and could not change a status now.")))


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
    return Table("Questions without an answer", columns, rows, dense=True)


def _row(material: Material, question_id: str, moved: Sequence[str]) -> tuple[Cell, ...]:
    question = material.library.questions.get(question_id)
    who, shown = _people(material, question), _paper(material, question_id)
    return (
        cell(material.question_text(question_id)),
        cell(joined(list(moved[:4])) or quiet("a part of an element")),
        cell(who or quiet("–")),
        cell(shown or quiet("–")),
    )
