"""Elements with their parts, defenses and thresholds: where each stands, every reason for and against it."""

from collections.abc import Iterator, Mapping, Sequence

from negwizard.application.status_words import firmness, plays_no_part, status_word
from negwizard.assessment import IssueResult
from negwizard.knowledge.wording import counted, joined
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
    Span,
    Standing,
    Table,
    cell,
    chained,
    line,
    quiet,
    strong,
)
from negwizard.report.content import phrases
from negwizard.report.content.arguments import arguments, best, here, homes, parts_of
from negwizard.report.content.material import Material, all_citations, in_doubt, raised
from negwizard.terms import ELEMENTS, Burden, Issue, IssueKind, Perspective, Side, Status

_MOST_QUESTIONS = 4


def elements(material: Material) -> Iterator[Block]:
    """Yield the four elements, each followed by its parts."""
    yield Heading(2, "The four elements", "elements")
    yield Paragraph(
        line(
            "A claim of negligence needs all four. Each stands as told (the story) and on what a document "
            "or an official record backs (the evidence). A court needs the second. A fact without a mark "
            "such as (a document) is only said so far."
        )
    )
    fault = material.assessment.fault
    if fault is not None and not fault.shares_count:
        yield Paragraph(
            line(
                "This claim rests on another law, which says by itself who bears the loss. What that law "
                "asks is shown under the same four heads."
            )
        )
    if any(map(material.abroad_mark, all_citations(material.assessment))):
        yield Paragraph(
            line(
                "Sources marked (US) are from the United States. They show how courts reason about care; "
                "they do not bind a court here."
            )
        )
    home = homes(material)
    for issue in ELEMENTS:
        result = material.result(issue)
        if result is None:
            continue
        yield from _treat(material, result, 3, f"{issue.value}", home)
        for part in parts_of(material, issue):
            if part.kind is IssueKind.SUB_ISSUE and raised(part):
                yield from _treat(material, part, 4, "", home)
        yield from _untouched(material, issue, result.title)


def _untouched(material: Material, issue: Issue, title: str) -> Iterator[Block]:
    names = [
        part.title
        for part in parts_of(material, issue)
        if part.kind is IssueKind.SUB_ISSUE and not raised(part)
    ]
    if names:
        yield Paragraph(
            line(quiet(f"Parts of {title.lower()} that the answers do not touch: {joined(names)}."))
        )


def defenses(material: Material) -> Iterator[Block]:
    """Yield defenses and thresholds: in full where there is something to argue, else in two tables."""
    kinds = (IssueKind.DEFENSE, IssueKind.THRESHOLD)
    found = [result for result in material.assessment.issues.values() if result.kind in kinds]
    if not found:
        return
    yield Heading(2, "Defenses and thresholds", "defenses")
    yield Paragraph(
        line(
            "A defense can bar the claim, cut it down, or answer one element. A threshold is a point that "
            "a court looks at before the merits, or that changes how they are judged."
        )
    )
    home = homes(material)
    touched = [result for result in found if raised(result)]
    for result in touched:
        if in_doubt(result):
            yield from _treat(material, result, 3, result.issue.value, home)
    idle = [result for result in touched if plays_no_part(material.assessment, result)]
    plain = [result for result in touched if not in_doubt(result) and result not in idle]
    if plain:
        yield Heading(3, "With reasons on one side only")
        yield _one_sided(material, plain, home)
    quiet_ones = [result for result in found if not raised(result)]
    if quiet_ones:
        yield Heading(3, "Not raised by the answers")
        yield _not_raised(material, quiet_ones)
    if idle:
        names = joined([result.title for result in idle])
        yield Paragraph(line(quiet(f"Without weight in this place: {names}.")))


def _one_sided(material: Material, results: Sequence[IssueResult], home: Mapping[str, IssueResult]) -> Table:
    columns = (Column("Defense or threshold", 22), Column("Stands", 19), Column("Why", 59))
    rows = tuple(
        (
            cell(strong(result.title), quiet(material.words(result.meaning))),
            _stands(material, result),
            Cell(tuple(_why(material, result, home))),
        )
        for result in results
    )
    return Table("Defenses and thresholds with reasons on one side only", columns, rows, dense=True)


def _stands(material: Material, result: IssueResult) -> Cell:
    lines: list[Line] = []
    if result.on_evidence is not result.status:
        lines.append(line(f"On the evidence: {status_word(result.kind, result.on_evidence).lower()}"))
    burden = material.words(phrases.burden(result.burden))
    lines.append(line(quiet(f"{_must(result)}: {burden}")))
    return Cell(tuple(lines), phrases.mark(result.kind, result.status))


def _must(result: IssueResult) -> str:
    """Say what the burden is: a mere denial of an element is for the claimant to disprove."""
    denial = result.kind is IssueKind.DEFENSE and result.burden is Burden.CLAIMANT
    return "To be disproved by" if denial else "Must be proved by"


def _why(material: Material, result: IssueResult, home: Mapping[str, IssueResult]) -> Iterator[Line]:
    for argument in _all_arguments(material, result, home):
        yield line(
            strong(f"{argument.strength}. "),
            quiet(argument.proposition) if argument.set_aside else argument.proposition,
        )
        below = [(quiet(label), *chained(texts, Span(" "))) for label, texts in argument.details]
        if argument.authority:
            below.append((quiet("Authority: "), *chained(argument.authority, quiet("; "))))
        if below:
            yield chained(below, Span(" "))
    if result.effect_text and result.status in (Status.MET, Status.ARGUABLE):
        yield line(strong("What follows: "), material.words(result.effect_text))


def _not_raised(material: Material, results: Sequence[IssueResult]) -> Table:
    columns = (
        Column("Defense or threshold", 26),
        Column("What it asks", 50),
        Column("Burden", 24),
    )
    rows = tuple(
        (
            cell(result.title),
            cell(material.words(result.meaning)),
            cell(f"{_must(result)}: {material.words(phrases.burden(result.burden))}"),
        )
        for result in results
    )
    return Table("Defenses and thresholds that no answer raises", columns, rows, dense=True)


def _treat(
    material: Material, result: IssueResult, level: int, anchor: str, home: Mapping[str, IssueResult]
) -> Iterator[Block]:
    yield Heading(level, result.title, anchor and f"issue-{anchor}")
    if result.meaning:
        yield Paragraph(line(quiet(material.words(result.meaning))))
    yield Standing(
        phrases.mark(result.kind, result.status),
        phrases.mark(result.kind, result.on_evidence),
        material.words(phrases.burden(result.burden)),
        firmness(result.robustness),
        small=level > 3,
        must=_must(result),
    )
    if result.effect_text and result.status in (Status.MET, Status.ARGUABLE):
        yield Paragraph((*line(strong("What follows: ")), *_effect(material, result)))
    yield from _reasons(material, result, home)
    yield from _could_change(material, result)


def _effect(material: Material, result: IssueResult) -> Line:
    """Return what an issue leads to; for shared fault the rule of the place, not that of all places."""
    fault = material.assessment.fault
    if result.issue is Issue.COMPARATIVE_FAULT and fault is not None:
        return material.with_source(fault.text, fault.citation)
    return line(material.words(result.effect_text))


def _reasons(material: Material, result: IssueResult, home: Mapping[str, IssueResult]) -> Iterator[Block]:
    sides = ((result.grounds_for, "Reasons for"), (result.grounds_against, "Reasons against"))
    both = bool(result.grounds_for) and bool(result.grounds_against)
    for grounds, title in sides:
        found = tuple(arguments(material, result, grounds, home))
        if found and (both or grounds is result.grounds_against):
            yield Paragraph(line(title), Role.LABEL)
        yield from found
    if not result.grounds:
        yield Paragraph(line("No answer gives a reason for it or against it."))


def _all_arguments(
    material: Material, result: IssueResult, home: Mapping[str, IssueResult]
) -> Iterator[Argument]:
    yield from arguments(material, result, result.grounds_for, home)
    yield from arguments(material, result, result.grounds_against, home)


def _could_change(material: Material, result: IssueResult) -> Iterator[Block]:
    questions = result.open_questions
    if not questions:
        return
    shown = [material.question_text(question) for question in questions[:_MOST_QUESTIONS]]
    rest = len(questions) - len(shown)
    items: list[Line] = [line(text) for text in shown]
    if rest:
        items[-1] = line(*items[-1], quiet(f" (and {counted(rest, 'more question', 'more questions')})"))
    yield Paragraph(line("Answers that could still move it"), Role.LABEL)
    yield Bullets(tuple(items))


def sides(material: Material) -> Iterator[Block]:
    """Yield the best argument of each side on the elements, then on each defense still in dispute."""
    rows = [
        row
        for result in material.assessment.issues.values()
        if _in_dispute(result)
        for row in _row(material, result)
    ]
    if not rows:
        return
    yield Heading(2, "Both sides' best arguments", "sides")
    yield Paragraph(
        line(
            "The strongest reason of each side, traced to the part on which it turns. "
            f"{_how_to_read(material)} Defenses that do not work are left out."
        )
    )
    columns = (
        Column("Issue", 18),
        Column(material.sentence("for {claimant}").rstrip("."), 41),
        Column(material.sentence("for {org}").rstrip("."), 41),
    )
    yield Table("The best argument of each side on each issue", columns, tuple(rows))


def _how_to_read(material: Material) -> str:
    if material.perspective is Perspective.NEUTRAL:
        return "Each column is what the other side has to answer."
    return "Read the other side's column first: it is what your side has to answer."


def _in_dispute(result: IssueResult) -> bool:
    if result.kind is IssueKind.ELEMENT:
        return True
    return result.kind in (IssueKind.DEFENSE, IssueKind.THRESHOLD) and raised(result) and in_doubt(result)


def _row(material: Material, result: IssueResult) -> Iterator[tuple[Cell, ...]]:
    claimant, organization = Side.FOR, Side.AGAINST
    if result.kind is IssueKind.DEFENSE:
        claimant, organization = organization, claimant
    word = status_word(result.kind, result.status).lower()
    yield (
        cell(strong(result.title), quiet(word)),
        _side(material, result, claimant),
        _side(material, result, organization),
    )


def _side(material: Material, result: IssueResult, side: Side) -> Cell:
    found = best(material, result, side)
    if found is None:
        return cell(quiet("No answer so far speaks for this side."))
    lines = [line(strong(f"{found.strength}. "), phrases.sentence(found.ground.reason.text))]
    facts = here(found.ground, 200)
    if facts:
        lines.append(line(quiet(f"Here: {facts}")))
    return Cell(tuple(lines))
