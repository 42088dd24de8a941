"""Notices due long before the last day to sue: to a public body, or to a bank after a wrong payment."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from negwizard.assessment import NoticeDue
from negwizard.engine.readings import Answers, day, number, word
from negwizard.knowledge.answers import NOT_APPLICABLE, UNKNOWN, Frame
from negwizard.knowledge.citations import row_citation
from negwizard.knowledge.days import day_in_words, months_after
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow
from negwizard.terms import Perspective

KNOWLEDGE: Final = (
    ("misuse_date", "the first loss showed"),
    ("notice_date", "the people concerned were told"),
)
"""Events by which the person harmed may know of the harm."""

PUBLIC: Final = "public_notice"
PAYMENT: Final = "payment_notice"
TOPICS: Final = (PUBLIC, PAYMENT)
"""Topics of law that say where a notice is due; the details of a row say for which body or payment."""

_GENERAL: Final = {
    PUBLIC: "Suing a public body often takes a notice long before the days below: ask a lawyer at once.",
    PAYMENT: "A bank must often be told of a wrong payment long before the days below, or the claim is lost.",
}
_ORDERS: Final = {"without_leave": ("crook", "own_worker"), "tricked": ("customer_tricked",)}
_ACCOUNTS: Final = {"consumer": "yes", "business": "no"}


def fitting(rows: Sequence[LawRow], answers: Answers) -> tuple[LawRow, ...]:
    """Return the rows on notice that fit the case; what is not known shuts no row out."""
    return tuple(row for row in rows if row.topic in TOPICS and _fits(row, answers))


def without_others(rows: Sequence[LawRow], answers: Answers) -> tuple[LawRow, ...]:
    """Return the rows, of those on notice only the ones that fit the case."""
    return tuple(row for row in rows if row.topic not in TOPICS or _fits(row, answers))


def general_words(rows: Sequence[LawRow], answers: Answers) -> Iterator[str]:
    """Say where the last day to sue is not the first day that counts, for cases on which no row speaks.

    The acts that let public bodies be sued ask for early notice (28 U.S.C. 2401(b): two years to the agency;
    many states less), and the laws on payments for an early objection (UCC 4A-505: one year).
    """
    fit = fitting(rows, answers)
    for topic in TOPICS:
        if _raised(topic, answers) and not any(_speaks(row, answers) for row in fit if row.topic == topic):
            yield _GENERAL[topic]


def notices_due(
    library: Library, frame: Frame, answers: Answers, rows: Sequence[LawRow], careful: date | None
) -> tuple[NoticeDue, ...]:
    """Return each notice that is due, the earliest day first; `careful` is the careful day to sue."""
    found = [_notice(library, frame, answers, row, careful) for row in fitting(rows, answers)]
    return tuple(sorted(found, key=lambda notice: (notice.day is None, notice.day or date.max)))


def notice_day(
    row: LawRow, frame: Frame, answers: Answers, careful: date | None
) -> tuple[date | None, date | None]:
    """Return the day from which the time is counted, and the day before which the notice should be given.

    Counted is from the earliest day that may start the time; where the law counts from the day on which the
    harm could be known, from the first such day. A notice so long before suit is counted back from the last
    day for the suit that the row itself gives, or from the careful day.
    """
    start = _start(row, frame, answers)
    end = _end(row, start) if start else None
    before = number(row, "before_suit_days")
    if before is None:
        return start, end
    limit = end if _has_time(row) else careful
    return start, limit - timedelta(days=before) if limit else None


def suit_due(rows: Sequence[LawRow], frame: Frame, answers: Answers) -> date | None:
    """Return the earliest day on which a short time of its own for suing such a body may be over."""
    short = [row for row in rows if row.topic == PUBLIC and row.value in ("suit", "before_suit")]
    found = (row for row in fitting(short, answers) if _has_time(row))
    starts = ((row, _start(row, frame, answers)) for row in found)
    ends = (_end(row, start) for row, start in starts if start is not None)
    return min((end for end in ends if end is not None), default=None)


def _start(row: LawRow, frame: Frame, answers: Answers) -> date | None:
    known = [moment for moment in (day(answers, question) for question, _ in KNOWLEDGE) if moment]
    if known and row.details.get("runs_from") == "discovery":
        return min(known)
    return min([*known, frame.incident_date] if frame.incident_date else known, default=None)


def _has_time(row: LawRow) -> bool:
    return any(number(row, unit) for unit in ("days", "months", "years"))


def _end(row: LawRow, start: date) -> date | None:
    if not _has_time(row):
        return None
    months = (number(row, "months") or 0) + 12 * (number(row, "years") or 0)
    return months_after(start, months, generous=False) + timedelta(days=number(row, "days") or 0)


def _notice(library: Library, frame: Frame, answers: Answers, row: LawRow, careful: date | None) -> NoticeDue:
    start, due = notice_day(row, frame, answers, careful)
    as_of = frame.as_of or library.as_of
    return NoticeDue(
        text=row.text,
        when=" ".join(_when(row, frame, start, due, as_of)),
        citation=row_citation(library, row),
        day=due,
    )


def _when(row: LawRow, frame: Frame, start: date | None, due: date | None, as_of: date) -> Iterator[str]:
    """Say the day, from what it was counted, and what follows where it has passed."""
    if row.value == "none":
        return
    if due is None:
        yield "Without a date the last day cannot be worked out."
        return
    if start is None or (number(row, "before_suit_days") is not None and not _has_time(row)):
        yield f"Counted back from the careful day to sue, {_by(frame, due)}."
    else:
        known = row.details.get("runs_from") == "discovery" and start != frame.incident_date
        which = "the first day on which the harm showed" if known else "the earliest day that may count"
        yield f"Counted from {day_in_words(start)}, {which}, {_by(frame, due)}."
    if due <= as_of:
        later = "That day has passed, but a court may count from a later one"
        yield (
            f"{later}."
            if frame.perspective is Perspective.ORGANIZATION
            else f"{later}: ask a lawyer at once."
        )


def _by(frame: Frame, due: date) -> str:
    """Tell the harmed side to act; the organization waits for the notice."""
    day = day_in_words(due)
    if frame.perspective is Perspective.ORGANIZATION:
        return f"the notice may be due before {day}"
    return f"act before {day}"


def _raised(topic: str, answers: Answers) -> bool:
    if topic == PUBLIC:
        return word(answers, "defendant_kind") == "government"
    return word(answers, "payment_sides") == "customer_blames_bank"


def _fits(row: LawRow, answers: Answers) -> bool:
    if not _raised(row.topic, answers):
        return False
    if row.topic == PUBLIC:
        return _open_or_in(_said(answers, "public_body_kind"), _listed(row, "bodies"))
    account, order = str(row.details.get("account", "")), str(row.details.get("order", ""))
    return (
        _open_or_in(_said(answers, "payment_way"), _listed(row, "ways"))
        and (not account or _open_or_in(_said(answers, "consumer_account"), (_ACCOUNTS[account],)))
        and (not order or _open_or_in(_said(answers, "order_given_by"), _ORDERS[order]))
    )


def _speaks(row: LawRow, answers: Answers) -> bool:
    """Say whether a row that fits is enough: that on the nation's own offices is not for an unknown body."""
    if row.topic == PUBLIC and _said(answers, "public_body_kind") is None:
        return _listed(row, "bodies") != ["national"]
    return True


def _said(answers: Answers, question: str) -> str | None:
    said = word(answers, question)
    return None if said in (UNKNOWN, NOT_APPLICABLE) else said


def _listed(row: LawRow, key: str) -> list[str]:
    return str(row.details.get(key, "")).split()


def _open_or_in(said: str | None, among: Sequence[str]) -> bool:
    return said is None or said in among
