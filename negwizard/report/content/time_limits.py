"""Time limits for suing and who must be told by when: days to check, never promises."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from negwizard.assessment import PEOPLE_CONCERNED, Deadline, LimitationResult
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.wording import joined
from negwizard.report.blocks import (
    Block,
    Bullets,
    Cell,
    Column,
    Figure,
    Heading,
    Paragraph,
    Table,
    cell,
    check,
    line,
    quiet,
    strong,
)
from negwizard.report.charts import Moment, time_line
from negwizard.report.content.material import CHECK, Material, citation_line

_TOLD: Final = "notice_date"
_FILED: Final = "suit_filed_date"


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
        yield from _notices(material, limitation)
        yield from _limitation(material, limitation)
    if deadlines:
        yield Heading(3, "Who must be told")
        columns = (
            Column("Who", 22),
            Column("What is asked", 40),
            Column("By (check this)", 16),
            Column("Source", 22),
        )
        yield Table("Who must be told, and by when", columns, tuple(_deadlines(material)), dense=True)


def _notices(material: Material, limitation: LimitationResult) -> Iterator[Block]:
    if limitation.notices:
        yield Heading(3, "What is due before the last day to sue")
        yield Bullets(
            tuple(
                material.with_source(f"{notice.text} {notice.when}".strip(), notice.citation)
                for notice in limitation.notices
            )
        )


def _limitation(material: Material, limitation: LimitationResult) -> Iterator[Block]:
    if limitation.citation is not None:
        yield Heading(3, "Time to sue")
        yield Paragraph(material.with_source(limitation.text, limitation.citation))
    if limitation.discovery_rule:
        yield Paragraph(line(material.sentence(limitation.discovery_rule)))
    filed = filed_on(material)
    if filed is not None:
        yield Paragraph(line(f"The suit was filed on {day_in_words(filed)}."))
    last = filed or material.assessment.as_of
    if limitation.cautious_day is not None and limitation.cautious_day < last:
        day = day_in_words(limitation.cautious_day)
        before = "the suit" if filed else "the day of this assessment"
        yield Paragraph(
            line(
                strong(f"The careful day, {day}, lies before {before}. "),
                "" if filed else "If no suit was filed by then, a lawyer has to look at it at once. ",
                CHECK,
            )
        )
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


def _moments(material: Material, limitation: LimitationResult) -> list[Moment]:
    """Return the days that matter, each once, with all that falls on it."""
    days = [(material.words(words), day) for words, day in limitation.starts]
    days.append(("the day of this assessment", material.assessment.as_of))
    filed = filed_on(material)
    days += [("the suit was filed", filed)] if filed else []
    due = dict.fromkeys(notice.day for notice in limitation.notices if notice.day)
    days += [("due earlier, act before (check this)", day) for day in due]
    days += [("act before (check this)", limitation.cautious_day)] if limitation.cautious_day else []
    days += [("latest day at all (check this)", limitation.outer_day)] if limitation.outer_day else []
    found: dict[date, list[str]] = {}
    for words, day in days:
        found.setdefault(day, []).append(words)
    return [Moment(joined(words), day, day_in_words(day)) for day, words in found.items()]


def filed_on(material: Material) -> date | None:
    """Return the day on which the suit was filed, if it is told."""
    return material.day_said(_FILED)


def kept(material: Material, deadline: Deadline) -> bool:
    """Say whether the people concerned were told in time, as far as the answers say."""
    told = material.case.answers.get(_TOLD)
    if told is None or deadline.day is None or deadline.who != PEOPLE_CONCERNED:
        return False
    return isinstance(told.value, date) and told.value <= deadline.day


def _how_it_went(material: Material, deadline: Deadline) -> str:
    if kept(material, deadline):
        return " (kept, as told)"
    return " (passed)" if deadline.day and deadline.day < material.assessment.as_of else ""


def _deadlines(material: Material) -> Iterator[tuple[Cell, ...]]:
    for deadline in sorted(
        material.assessment.deadlines, key=lambda it: (it.day is None, it.day or 0, it.who)
    ):
        by = line(day_in_words(deadline.day)) if deadline.day else line(quiet("no fixed day"))
        by = (*by, quiet(_how_it_went(material, deadline)))
        yield (
            cell(material.sentence(deadline.who).rstrip(".")),
            cell(material.sentence(deadline.text)),
            cell(by),
            cell(citation_line(deadline.citation)),
        )
