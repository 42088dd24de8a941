"""Time limits for suing and who must be told by when: days to check, never promises."""

from collections.abc import Iterator

from negwizard.assessment import LimitationResult
from negwizard.report.blocks import (
    Block,
    Cell,
    Column,
    Facts,
    Figure,
    Heading,
    Line,
    Paragraph,
    Table,
    cell,
    check,
    line,
    quiet,
)
from negwizard.report.charts import Moment, time_line
from negwizard.report.content import phrases
from negwizard.report.content.material import Material, citation_line


def time_limits(material: Material) -> Iterator[Block]:
    """Yield the time limit for suing and the duties to tell."""
    limitation, deadlines = material.assessment.limitation, material.assessment.deadlines
    if limitation is None and not deadlines:
        return
    yield Heading(2, "Time limits and who must be told", "time")
    yield Paragraph(
        line(
            "Every day below must be checked by a lawyer: a time limit can start, stop or end earlier. ",
            check("Check this."),
        )
    )
    if limitation is not None:
        yield from _limitation(material, limitation)
    if deadlines:
        yield Heading(3, "Who must be told")
        columns = (
            Column("Who", 22),
            Column("What is asked", 40),
            Column("By (check this)", 16),
            Column("Source", 22),
        )
        yield Table("Who must be told, and by when", columns, tuple(_deadlines(material)))


def _limitation(material: Material, limitation: LimitationResult) -> Iterator[Block]:
    yield Heading(3, "Time to sue")
    yield Paragraph(
        (*line(phrases.sentence(material.words(limitation.text)) + " "), *citation_line(limitation.citation))
    )
    rows: list[tuple[str, Line]] = [("Length", line(_years(limitation)))]
    if limitation.discovery_rule:
        rows.append(("When it starts", line(phrases.sentence(material.words(limitation.discovery_rule)))))
    for words, day in (("Act before", limitation.cautious_day), ("Latest day at all", limitation.outer_day)):
        if day is not None:
            rows.append((words, line(phrases.day(day), " ", check())))
    yield Facts("Time to sue", tuple(rows))
    moments = _moments(material, limitation)
    if len(moments) > 1:
        said = "; ".join(
            f"{moment.words}: {moment.label}" for moment in sorted(moments, key=lambda it: it.day)
        )
        yield Figure(
            time_line(moments, material.width),
            f"Days in order. {said}.",
            "The days that matter for the time to sue.",
        )


def _years(limitation: LimitationResult) -> str:
    shortest, longest = f"{limitation.shortest_years:g}", f"{limitation.longest_years:g}"
    if shortest == longest:
        return phrases.counted(1, "year", "years") if shortest == "1" else f"{shortest} years"
    return f"{shortest} to {longest} years, depending on how the claim is framed"


def _moments(material: Material, limitation: LimitationResult) -> list[Moment]:
    days = [(material.words(words), day) for words, day in limitation.starts]
    days.append(("assessed as of", material.assessment.as_of))
    days += [("act before", limitation.cautious_day)] if limitation.cautious_day else []
    days += [("latest day at all", limitation.outer_day)] if limitation.outer_day else []
    return [Moment(words, day, phrases.day(day)) for words, day in days]


def _deadlines(material: Material) -> Iterator[tuple[Cell, ...]]:
    for deadline in sorted(
        material.assessment.deadlines, key=lambda it: (it.day is None, it.day or 0, it.who)
    ):
        by = line(phrases.day(deadline.day)) if deadline.day else line(quiet("no fixed day"))
        yield (
            cell(phrases.sentence(material.words(deadline.who)).rstrip(".")),
            cell(phrases.sentence(material.words(deadline.text))),
            cell(by),
            cell(citation_line(deadline.citation)),
        )
