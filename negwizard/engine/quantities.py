"""Puts numbers and days into the bands that rules of law care about."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from negwizard.engine.deadlines import deadlines
from negwizard.engine.fault import claimant_band, fault_result, shares
from negwizard.engine.readings import Answers, day, number, row_on, whole, word
from negwizard.engine.time_limits import limitation_band, limitation_result
from negwizard.knowledge.amounts import money
from negwizard.knowledge.answers import Frame
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow
from negwizard.knowledge.wording import counted, words

__all__ = ["INPUTS", "Measured", "deadlines", "fault_result", "limitation_result", "quantities"]

LIMITATION_WORDS: Final[Mapping[str, str]] = {
    "running": "The suit came in time, or still can.",
    "between": "The time to sue may be over, depending on how a court counts it.",
    "expired": "The time to sue is over, even counted generously.",
}
Measured = tuple[str, str, tuple[str, ...], str]
"""Name, band, the questions it was measured from, and a plain sentence."""

INPUTS: Mapping[str, tuple[str, ...]] = {
    "claimant_share": ("claimant_fault_percent", "others_fault_percent"),
    "limitation": (
        *("misuse_date", "notice_date", "suit_filed_date"),
        *("defendant_kind", "public_body_kind"),
    ),
    "safe_harbor_size": ("staff_count",),
    "notice_days": ("discovered_date", "notice_date"),
    "burden_risk": ("precaution_cost", "loss_if_it_happens", "chance_per_year"),
    "records_exposed": ("records_exposed",),
    "scale": ("staff_count",),
}
"""Every quantity with the questions that it may be measured from."""

BANDS: Mapping[str, tuple[str, ...]] = {
    "claimant_share": ("zero", "below_bar", "between", "over_bar"),
    "limitation": ("running", "between", "expired"),
    "safe_harbor_size": ("within", "over"),
    "notice_days": ("up_to_30", "31_to_60", "over_60"),
    "burden_risk": ("precaution_cheaper", "close", "precaution_dearer"),
    "records_exposed": ("up_to_500", "up_to_10000", "over_10000"),
    "scale": ("micro", "small", "medium", "large"),
}
"""Every band that a quantity may fall into, in order."""

CHANCES: Mapping[str, int] = {"rare": 2, "unlikely": 10, "even": 50, "likely": 80}
"""Words for how likely the event is in a year, as percent."""

MARGIN = 2
"""Cost and risk count as close unless one is at least so many times the other."""


def quantities(
    library: Library, frame: Frame, answers: Answers, rows: Sequence[LawRow]
) -> tuple[Measured, ...]:
    """Return every quantity that the answers on the path allow to be measured."""
    found: list[Measured] = []
    for name, band, text in _measure(library, frame, answers, rows):
        used = tuple(question for question in INPUTS[name] if question in answers)
        found.append((name, band, used, words(text, frame.perspective)))
    return tuple(found)


def _measure(
    library: Library, frame: Frame, answers: Answers, rows: Sequence[LawRow]
) -> Iterator[tuple[str, str, str]]:
    yield from _claimant_share(answers, rows)
    yield from _limitation(frame, answers, rows)
    yield from _staff(answers, rows)
    yield from _notice(answers)
    yield from _burden(library.places[frame.jurisdiction].currency, answers)
    yield from _records(answers)


def _claimant_share(answers: Answers, rows: Sequence[LawRow]) -> Iterator[tuple[str, str, str]]:
    row, claimant = row_on(rows, "fault_regime"), whole(answers, "claimant_fault_percent")
    if row is not None and claimant is not None:
        split = shares(claimant, whole(answers, "others_fault_percent"))
        text = f"The share of the fault put on {{claimant}} is {split.claimant}%."
        yield "claimant_share", claimant_band(row, split), text


def _limitation(frame: Frame, answers: Answers, rows: Sequence[LawRow]) -> Iterator[tuple[str, str, str]]:
    row = row_on(rows, "limitation")
    band = limitation_band(row, frame, answers, rows) if row is not None else None
    if band is not None:
        yield "limitation", band, LIMITATION_WORDS[band]


def _staff(answers: Answers, rows: Sequence[LawRow]) -> Iterator[tuple[str, str, str]]:
    staff = whole(answers, "staff_count")
    if staff is None:
        return
    limits = [number(row, "size_limit") for row in rows if row.topic == "safe_harbor"]
    for limit in sorted(limit for limit in limits if limit is not None)[:1]:
        side = "within" if staff <= limit else "over"
        text = f"{_people(staff)} for {{org}}; the safe harbor allows up to {limit}."
        yield "safe_harbor_size", side, text
    yield (
        "scale",
        _band(staff, ((9, "micro"), (49, "small"), (249, "medium")), "large"),
        f"{_people(staff)} for {{org}}.",
    )


def _people(staff: int) -> str:
    return "1 person works" if staff == 1 else f"{staff:,} people work"


def _notice(answers: Answers) -> Iterator[tuple[str, str, str]]:
    found, told = day(answers, "discovered_date"), day(answers, "notice_date")
    if found and told:
        days = (told - found).days
        count = counted(abs(days), "day", "days")
        when = f"{count} {'later' if days > 0 else 'earlier'}" if days else "on the same day"
        known, notice = day_in_words(found), day_in_words(told)
        text = f"The breach was found on {known} and people were told on {notice}, {when}."
        yield "notice_days", _band(days, ((30, "up_to_30"), (60, "31_to_60")), "over_60"), text


def _burden(currency: str, answers: Answers) -> Iterator[tuple[str, str, str]]:
    cost, loss = whole(answers, "precaution_cost"), whole(answers, "loss_if_it_happens")
    percent = CHANCES.get(word(answers, "chance_per_year") or "")
    if cost is None or loss is None or percent is None:
        return
    risk = loss * percent  # in hundredths, so that nothing is rounded away
    band = "close"
    if cost * 100 * MARGIN <= risk:
        band = "precaution_cheaper"
    elif cost * 100 >= risk * MARGIN:
        band = "precaution_dearer"
    text = (
        f"The precaution costs {money(cost, currency)} a year; a loss of {money(loss, currency)} at "
        f"{percent}% a year is a risk of {money(risk // 100, currency)} a year."
    )
    yield "burden_risk", band, text


def _records(answers: Answers) -> Iterator[tuple[str, str, str]]:
    count = whole(answers, "records_exposed")
    if count is not None:
        band = _band(count, ((500, "up_to_500"), (10_000, "up_to_10000")), "over_10000")
        yield (
            "records_exposed",
            band,
            f"The data of {count:,} {'person' if count == 1 else 'people'} was exposed.",
        )


def _band(value: int, steps: tuple[tuple[int, str], ...], beyond: str) -> str:
    return next((name for most, name in steps if value <= most), beyond)
