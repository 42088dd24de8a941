"""What to do on Monday morning: the next days to keep, the first steps, the first safeguard."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from negwizard.assessment import LimitationResult
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.wording import joined
from negwizard.report.blocks import Block, Bullets, Line, Paragraph, Role, line, quiet, strong
from negwizard.report.content import phrases
from negwizard.report.content.actions import own_steps, safeguards
from negwizard.report.content.material import CHECK, Material
from negwizard.report.content.time_limits import filed_on, kept
from negwizard.terms import Incident, Issue, Perspective, Status

_MOST: Final = 5
_FIRST_SAFEGUARDS: Final = 3
_NOTICE_GIVEN: Final = "public_notice_given"
_OWN_TEST: Final = ("state_right", "state_stake")
"""Values of the law on standing where the state courts do not ask for the injury of the federal test."""


def what_now(material: Material) -> Iterator[Block]:
    """Yield a short list for the first page."""
    is_check = material.assessment.incident == Incident.NONE_YET
    items = (
        list(_preparations(material))
        if is_check
        else [*_days(material), *_court(material), *_steps(material)]
    )
    own = material.perspective is not Perspective.NEUTRAL
    yield Paragraph(line("What to do now" if own else "What the business should do now"), Role.LABEL)
    yield Bullets(tuple(items[:_MOST]), numbered=True)


def _preparations(material: Material) -> Iterator[Line]:
    for step in safeguards(material)[:_FIRST_SAFEGUARDS]:
        now = quiet(f" Now: {phrases.sentence(step.safeguard.failure)}")
        yield line(strong(phrases.sentence(step.safeguard.action)), now)
    head, text = own_steps(material)[0]
    yield line(strong(f"{head}. "), text, quiet(" More under “Action plan” and “What to do first”."))


def _days(material: Material) -> Iterator[Line]:
    """Yield the next days that somebody must keep, and those that have gone by."""
    if material.perspective is Perspective.HARMED:
        yield from _last_day(material)
        return
    today = material.assessment.as_of
    told: dict[date, list[str]] = {}
    for deadline in material.assessment.deadlines:
        if deadline.day is not None and not kept(material, deadline):
            told.setdefault(deadline.day, []).append(deadline.who)
    coming = sorted(day for day in told if day >= today)
    gone = sorted(day for day in told if day < today)
    for day in coming[:1] or gone[:1]:
        who = joined(list(dict.fromkeys(told[day])))
        late = "" if day >= today else " If that was not done, tell a lawyer today."
        word = "is" if day >= today else "was"
        yield line(
            strong(f"{day_in_words(day)} "),
            f"{word} the day by which to tell {who}.{late} ",
            CHECK,
        )


def _last_day(material: Material) -> Iterator[Line]:
    limit = material.assessment.limitation
    if limit is None:
        return
    if not material.was_said(_NOTICE_GIVEN, "yes"):
        yield from _first_notice(material, limit)
    if limit.cautious_day is None:
        return
    filed, today = filed_on(material), material.assessment.as_of
    if filed is not None and filed <= limit.cautious_day:
        return
    text = "may be the last day to sue. See a lawyer well before it."
    if limit.cautious_day < (filed or today):
        text = "may have been the last day to sue. Ask a lawyer today."
        if filed is not None:
            text = f"may have been the last day to sue; the suit came on {day_in_words(filed)}. Ask a lawyer."
        if limit.outer_day is not None and limit.outer_day < (filed or today):
            text += " Ask if time stood still for a while, as for a child."
    yield line(strong(f"{day_in_words(limit.cautious_day)} "), f"{text} ", CHECK)


def _first_notice(material: Material, limit: LimitationResult) -> Iterator[Line]:
    """Yield the first day before which a notice may have been due, if it is gone, and the next such day."""
    days = [notice.day for notice in limit.notices if notice.day]
    gone = [day for day in days if day <= material.assessment.as_of]
    for day in gone[:1]:
        text = "was the day before which a notice may have been due. Ask a lawyer today what still helps."
        yield line(strong(f"{day_in_words(day)} "), f"{text} ", CHECK)
    for day in days[len(gone) : len(gone) + 1]:
        text = "is the day before which a notice may be due, long before the last day to sue."
        yield line(strong(f"{day_in_words(day)} "), f"{text} ", CHECK)


def _court(material: Material) -> Iterator[Line]:
    """Yield the other court where one of the nation may not hear the claim and those of the state may."""
    standing = material.result(Issue.STANDING)
    lost = standing is not None and standing.status is Status.NOT_MET
    if material.perspective is Perspective.HARMED and lost and material.was_said("court", "federal"):
        own = {row.id for row in material.library.law if row.topic == "standing" and row.value in _OWN_TEST}
        if any(law.citation.id in own for law in material.assessment.law):
            yield line(
                strong("Ask about a state court. "),
                "A federal court may not hear the claim as it stands. "
                "The state courts here have a test of their own.",
            )


def _steps(material: Material) -> Iterator[Line]:
    for head, text in own_steps(material)[:2]:
        yield line(strong(f"{head}. "), material.words(text))
    guards = safeguards(material) if material.perspective is not Perspective.HARMED else ()
    for step in guards[:1]:
        action = phrases.sentence(step.safeguard.action)
        yield line(strong("Close a gap. "), action, quiet(" More under “Action plan”."))
