"""Tables of rules and rows of law for the document in which the law is checked: one row for each tick."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from negwizard.application.fact_check import (
    CitedAuthority,
    Doctrine,
    FactCheck,
    Named,
    Proposition,
    SharedRow,
    bare_note,
    doubts,
)
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.model import LawRow
from negwizard.knowledge.wording import counted, joined, words
from negwizard.report.blocks import Cell, Column, Line, Span, Table, cell, check, line, lines, quiet, strong
from negwizard.report.content import phrases
from negwizard.terms import Confidence, Perspective

CHOICES: Final = ("right", "wrong", "unsure")
VIEW: Final = Column("Your view", 12)

_BY_ROW: Final = "by_row"
"""The value of rows that say everything in their details."""
_ITS_NAME: Final = "id"
"""The detail that only tells rows of one topic and place apart."""
_LISTS: Final = ("bodies", "ways")
"""Details that name several things, with a blank between them."""


class Numbers:
    """Counts what is to be ticked, through the whole document."""

    def __init__(self) -> None:
        self.last = 0

    def box(self) -> Cell:
        """Return the cell with the next number and its boxes."""
        self.last += 1
        return Cell((line(strong(f"{self.last:,}")),), None, CHOICES)


def propositions(summary: str, group: Iterable[Proposition], numbers: Numbers) -> Table:
    """Return rules with their conditions and sources."""
    columns = (Column("Rule", 34), Column("Applies when", 28), Column("Source", 26), VIEW)
    made = tuple(
        (Cell(tuple(_rule(it))), Cell(_conditions(it.when)), Cell(tuple(_sources(it))), numbers.box())
        for it in group
    )
    return Table(summary, columns, made)


def _rule(each: Proposition) -> Iterable[Line]:
    yield line(strong(each.text))
    yield line(each.concludes)
    yield from _others("Comes before", each.comes_before)
    yield from _others("Gives way to", each.gives_way_to)
    yield line(quiet(f"Rule: {spaced(each.rule)}"))


def _others(label: str, others: Iterable[Named]) -> Iterable[Line]:
    for other in others:
        yield line(f"{label}: “{other.text.rstrip('.')}” ", quiet(f"({spaced(other.rule)})"))


def _conditions(when: Sequence[str]) -> tuple[Line, ...]:
    return lines(when) if len(when) == 1 else tuple(line(f"({n}) {text}") for n, text in enumerate(when, 1))


def _sources(each: Proposition) -> Iterable[Line]:
    sources = each.sources
    if each.hands_on:
        yield line(quiet(f"Adds no law; reports cite the sources of “{each.hands_on}”"))
    elif not sources:
        yield line(quiet("The source of the row of law of the place"))
    for number, source in enumerate(sources, 1):
        if source.kind == "method":
            yield line(quiet("The program’s own method"))
        else:
            yield line(f"({number}) " if len(sources) > 1 else "", source.cite)
            yield from standing(source.as_of, source.confidence, source.note)


def standing(as_of: date, confidence: Confidence, note: str = "") -> Iterable[Line]:
    """Yield how far a source has been checked."""
    yield line(quiet(f"As of {day_in_words(as_of)}; confidence {phrases.CONFIDENCE[confidence]}"))
    reasons = doubts(confidence, note)
    if reasons:
        yield line(check(f"Check this: {', '.join(reasons)}"))
    if bare_note(note):
        yield line(quiet(bare_note(note)))


def rows(summary: str, law: Iterable[LawRow], titles: Mapping[str, str], numbers: Numbers) -> Table:
    """Return rows of law of one place."""
    return _law_table(summary, ((row, ()) for row in law), titles, numbers)


def shared_rows(shared: Iterable[SharedRow], titles: Mapping[str, str], numbers: Numbers) -> Table:
    """Return rows of law that stand at several places."""
    law = ((it.row, it.places) for it in shared)
    return _law_table("Law that several places share", law, titles, numbers)


def _law_table(
    summary: str, law: Iterable[tuple[LawRow, Sequence[str]]], titles: Mapping[str, str], numbers: Numbers
) -> Table:
    columns = (Column("Topic", 19), Column("What it says", 40), Column("Source", 31), VIEW)
    made = tuple(
        (
            cell(strong(titles[row.topic]), *_held_as(row)),
            Cell(tuple(_row_text(row, places))),
            Cell(tuple(_row_source(row))),
            numbers.box(),
        )
        for row, places in law
    )
    return Table(summary, columns, made)


def _held_as(row: LawRow) -> Iterable[Span]:
    return () if row.value == _BY_ROW else (quiet(f"held as: {spaced(row.value)}"),)


def _row_text(row: LawRow, places: Sequence[str]) -> Iterable[Line]:
    yield line(said(row.text))
    if row.details:
        yield line(quiet(f"Counted with: {details(row)}"))
    if places:
        yield line(quiet(f"Places: {joined(list(places))}"))


def details(row: LawRow) -> str:
    """Return what the program counts with; an operator stands before its percentage."""
    found = {name: value for name, value in row.details.items() if name != _ITS_NAME}
    parts = []
    for name in ("bar", "threshold"):
        operator, percent = found.pop(f"{name}_operator", ""), found.pop(f"{name}_percent", None)
        if operator or percent is not None:
            amount = f" {percent}%" if percent is not None else ""
            parts.append(f"{name}: {spaced(str(operator))}{amount}")
    parts += [f"{spaced(key)}: {detail(key, value).lower()}" for key, value in sorted(found.items())]
    return "; ".join(parts)


def detail(key: str, value: object) -> str:
    """Return a detail in words; a list has commas."""
    return ", ".join(map(spaced, str(value).split())) if key in _LISTS else spaced(str(value))


def _row_source(row: LawRow) -> Iterable[Line]:
    yield line(row.cite)
    yield line(quiet(f"{row.basis.capitalize()} law, {in_force(row) or 'not dated'}"))
    yield from standing(row.as_of, row.confidence, row.note)


def in_force(row: LawRow) -> str:
    """Say from when to when a row holds; empty: always."""
    parts = (
        f"from {day_in_words(row.in_force_from)}" if row.in_force_from else "",
        f"until {day_in_words(row.in_force_to)}" if row.in_force_to else "",
        f"as decided on {day_in_words(row.decided)}" if row.decided else "",
    )
    return " ".join(filter(None, parts))


def doctrines(found: Iterable[Doctrine], titles: Mapping[str, str]) -> Table:
    """Return the words under which the law of a place is held, and what a condition says for each."""
    columns = (
        Column("Topic", 18),
        Column("Held as", 16),
        Column("In a condition", 26),
        Column("Rows", 6, True),
        Column("For example", 34),
    )
    made = tuple(
        (
            cell(strong(titles[it.topic])),
            cell(spaced(it.value)),
            cell(said(it.words) if it.words else quiet("–")),
            cell(str(it.rows)),
            cell(said(it.example)),
        )
        for it in found
    )
    return Table("Words for the law of a place", columns, made)


def authorities(facts: FactCheck, numbers: Numbers) -> Table:
    """Return every authority that rules may cite."""
    columns = (Column("Authority", 46), Column("Kind", 16), Column("How sure", 26), VIEW)
    made = tuple(
        (
            cell(strong(it.source.name), it.source.cite),
            Cell(tuple(_kind(it))),
            Cell(tuple(standing(it.source.as_of, it.source.confidence, it.source.note))),
            numbers.box(),
        )
        for it in facts.authorities
    )
    return Table("Authorities", columns, made)


def _kind(it: CitedAuthority) -> Iterable[Line]:
    yield line(it.source.kind)
    if it.place:
        yield line(quiet(it.place))
    yield line(quiet(f"behind {counted(it.propositions, 'rule', 'rules')}"))


def weighing(facts: FactCheck, numbers: Numbers) -> Table:
    """Return how grounds are weighed."""
    columns = (Column("Rule", 64), Column("What follows", 24), VIEW)
    made = tuple(
        (
            cell(strong(it.text), quiet(f"Rules: {', '.join(map(spaced, it.rules))}")),
            cell(it.concludes),
            numbers.box(),
        )
        for it in facts.weighing
    )
    return Table("How grounds are weighed", columns, made)


def said(text: str) -> str:
    """Return a text of the knowledge base as a sentence, in words for a neutral reader."""
    return phrases.sentence(words(text, Perspective.NEUTRAL))


def spaced(name: str) -> str:
    """Return a name of the program as words."""
    return name.replace("_", " ")
