"""Elements with their parts, defenses and thresholds: where each stands, every reason for and against it."""

from collections.abc import Iterable, Iterator, Sequence

from negwizard.assessment import Ground, IssueResult
from negwizard.report.blocks import (
    Argument,
    Block,
    Bullets,
    Cell,
    Column,
    Heading,
    Line,
    Paragraph,
    Role,
    Standing,
    Table,
    cell,
    line,
    quiet,
    strong,
)
from negwizard.report.content import phrases
from negwizard.report.content.material import Material, cited, premise_line, raised, standing
from negwizard.terms import ELEMENTS, Issue, IssueKind, Side, Status

_MOST_QUESTIONS = 4


def elements(material: Material) -> Iterator[Block]:
    """Yield the four elements, each followed by its parts."""
    yield Heading(2, "The four elements", "elements")
    yield Paragraph(
        line(
            "A claim of negligence needs all four. Each stands as told (the story) and on what a document "
            "or an official "
            "record backs (the evidence). A court needs the second."
        )
    )
    for issue in ELEMENTS:
        result = material.result(issue)
        if result is None:
            continue
        yield from _treat(material, result, 3, f"{issue.value}")
        for part in parts_of(material, issue):
            if part.kind is IssueKind.SUB_ISSUE and raised(part):
                yield from _treat(material, part, 4, "")
        yield from _untouched(material, issue, result.title)


def parts_of(material: Material, issue: Issue) -> list[IssueResult]:
    """Return the parts of an element, in report order."""
    return [result for result in material.assessment.issues.values() if result.part_of is issue]


def _untouched(material: Material, issue: Issue, title: str) -> Iterator[Block]:
    names = [
        part.title
        for part in parts_of(material, issue)
        if part.kind is IssueKind.SUB_ISSUE and not raised(part)
    ]
    if names:
        yield Paragraph(
            line(quiet(f"Parts of {title.lower()} that the answers do not touch: {phrases.joined(names)}."))
        )


def defenses(material: Material) -> Iterator[Block]:
    """Yield defenses and thresholds; those that nothing raises share one table."""
    kinds = (IssueKind.DEFENSE, IssueKind.THRESHOLD)
    found = [result for result in material.assessment.issues.values() if result.kind in kinds]
    if not found:
        return
    yield Heading(2, "Defenses and thresholds", "defenses")
    yield Paragraph(
        line(
            "A defense can bar the claim, cut it down, or answer one element. A threshold is a point that "
            "a court looks at "
            "before the merits, or that changes how they are judged."
        )
    )
    for result in found:
        if raised(result):
            yield from _treat(material, result, 3, result.issue.value)
    quiet_ones = [result for result in found if not raised(result)]
    if quiet_ones:
        yield Heading(3, "Not raised by the answers")
        yield _not_raised(material, quiet_ones)


def _not_raised(material: Material, results: Sequence[IssueResult]) -> Table:
    columns = (
        Column("Defense or threshold", 26),
        Column("What it means", 50),
        Column("Must be proved by", 24),
    )
    rows = tuple(
        (
            cell(result.title),
            cell(material.words(result.meaning)),
            cell(material.words(phrases.burden(result.burden))),
        )
        for result in results
    )
    return Table("Defenses and thresholds that no answer raises", columns, rows)


def _treat(material: Material, result: IssueResult, level: int, anchor: str) -> Iterator[Block]:
    yield Heading(level, result.title, anchor and f"issue-{anchor}")
    if result.meaning:
        yield Paragraph(line(quiet(material.words(result.meaning))))
    yield Standing(
        phrases.mark(result.kind, result.status),
        phrases.mark(result.kind, result.on_evidence),
        material.words(phrases.burden(result.burden)),
        phrases.robustness(result.robustness),
    )
    if result.effect_text and result.status in (Status.MET, Status.ARGUABLE):
        yield Paragraph(line(strong("What follows: "), material.words(result.effect_text)))
    yield from _reasons(material, result)
    yield from _could_change(material, result)


def _reasons(material: Material, result: IssueResult) -> Iterator[Block]:
    sides = ((result.grounds_for, "Reasons for"), (result.grounds_against, "Reasons against"))
    for grounds, title in sides:
        arguments = tuple(_arguments(grounds))
        if arguments:
            yield Paragraph(line(title), Role.LABEL)
            yield from arguments
    if not (result.grounds_for or result.grounds_against):
        yield Paragraph(line("No answer gives a reason for it or against it."))


def _arguments(grounds: Iterable[Ground]) -> Iterator[Argument]:
    """Yield one argument for each proposition: said of several facts, it stands once, with all of them."""
    groups: dict[tuple[object, ...], list[Ground]] = {}
    order = list(phrases.STRENGTHS)
    for ground in sorted(grounds, key=lambda it: (not it.stands, order.index(it.strength))):
        defeat = tuple(reason.text for reason in ground.defeated_by)
        groups.setdefault((ground.reason.text, ground.strength, defeat), []).append(ground)
    for group in groups.values():
        yield _argument(group)


def _argument(group: Sequence[Ground]) -> Argument:
    first = group[0]
    sign = "+" if first.side is Side.FOR else "–"
    rests_on = dict.fromkeys(premise_line(premise) for ground in group for premise in ground.reason.premises)
    set_aside = dict.fromkeys(line(phrases.sentence(reason.text)) for reason in first.defeated_by)
    return Argument(
        sign=sign if first.stands else "×",
        strength=phrases.STRENGTHS[first.strength] if first.stands else "Set aside",
        proposition=phrases.sentence(first.reason.text),
        rests_on=tuple(rests_on),
        authority=cited([citation for ground in group for citation in ground.reason.citations]),
        set_aside=tuple(set_aside),
    )


def _could_change(material: Material, result: IssueResult) -> Iterator[Block]:
    questions = result.open_questions
    if not questions:
        return
    shown = [material.question_text(question) for question in questions[:_MOST_QUESTIONS]]
    rest = len(questions) - len(shown)
    items: list[Line] = [line(text) for text in shown]
    if rest:
        items[-1] = line(
            *items[-1], quiet(f" (and {phrases.counted(rest, 'more question', 'more questions')})")
        )
    yield Paragraph(line("Answers that could still move it"), Role.LABEL)
    yield Bullets(tuple(items))


def sides(material: Material) -> Iterator[Block]:
    """Yield the best argument of each side on the elements, then on each defense still in dispute."""
    rows = [
        row for result in material.assessment.issues.values() if _in_dispute(result) for row in _row(result)
    ]
    if not rows:
        return
    yield Heading(2, "Both sides' best arguments", "sides")
    yield Paragraph(
        line(
            "The strongest reason of each side that still stands. Read the other side's column first: it is "
            "what your side has to answer. Defenses that do not work are left out."
        )
    )
    columns = (
        Column("Issue", 20),
        Column(phrases.sentence(material.words("for {claimant}")).rstrip("."), 40),
        Column(phrases.sentence(material.words("for {org}")).rstrip("."), 40),
    )
    yield Table("The best argument of each side on each issue", columns, tuple(rows))


def _in_dispute(result: IssueResult) -> bool:
    if result.kind in (IssueKind.DEFENSE, IssueKind.THRESHOLD):
        return result.status is not Status.NOT_MET
    return result.kind is IssueKind.ELEMENT


def _row(result: IssueResult) -> Iterator[tuple[Cell, ...]]:
    best = [standing(grounds)[:1] for grounds in (result.grounds_for, result.grounds_against)]
    if any(best):
        claimant, organization = reversed(best) if result.kind is IssueKind.DEFENSE else best
        yield (cell(strong(result.title)), _side(claimant), _side(organization))


def _side(best: Sequence[Ground]) -> Cell:
    if not best:
        return cell(quiet("No reason found."))
    (ground,) = best
    strength = phrases.STRENGTHS[ground.strength]
    here = " ".join(dict.fromkeys(phrases.sentence(premise.text) for premise in ground.reason.premises))
    return cell(
        line(strong(f"{strength}. "), phrases.sentence(ground.reason.text)),
        line(quiet(f"Here: {phrases.shortened(here, 220)}")),
    )
