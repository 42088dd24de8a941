"""Time limits for suing, as days to check: from when to be careful, until when a court may listen."""

from collections.abc import Sequence
from datetime import date

from negwizard.assessment import LimitationResult
from negwizard.engine.notices import KNOWLEDGE, general_words, notices_due, suit_due
from negwizard.engine.readings import Answers, day, number, row_on, word
from negwizard.knowledge.answers import NOT_APPLICABLE, Frame
from negwizard.knowledge.citations import row_citation
from negwizard.knowledge.days import day_in_words, months_after
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow


def years_after(start: date, years: float, *, generous: bool) -> date:
    """Return the day some years later; from 29 February it is 28 February, counting generously 1 March."""
    return months_after(start, round(years * 12), generous=generous)


def limitation_result(
    library: Library, frame: Frame, answers: Answers, rows: Sequence[LawRow]
) -> LimitationResult | None:
    """Return the time limits of the place with the days of the case, and the notices that come before them.

    Nothing where neither a limit nor a notice is known.
    """
    row = row_on(rows, "limitation")
    cautious, outer = _window(row, frame, answers, rows) if row is not None else (None, None)
    notices = notices_due(library, frame, answers, rows, cautious)
    if row is None:
        return LimitationResult(None, 0, 0, (), None, None, "", notices=notices) if notices else None
    return LimitationResult(
        citation=row_citation(library, row),
        shortest_years=float(number(row, "shortest_years") or 0),
        longest_years=float(number(row, "longest_years") or 0),
        starts=_starts(frame, answers),
        cautious_day=cautious,
        outer_day=outer,
        text=" ".join(
            (*general_words(rows, answers), _text(row, cautious, outer), *_other_claim(row, answers))
        ),
        discovery_rule=_discovery(row),
        notices=notices,
    )


def _window(
    row: LawRow, frame: Frame, answers: Answers, rows: Sequence[LawRow]
) -> tuple[date | None, date | None]:
    """Return the days of the time limit; a shorter time for suing such a body makes the careful day."""
    cautious, outer = window(row, frame, answers)
    due = suit_due(rows, frame, answers)
    return (min(cautious, due) if cautious and due else cautious), outer


def window(row: LawRow, frame: Frame, answers: Answers) -> tuple[date | None, date | None]:
    """Return the first day on which the time may be over, and the last day on which a court may still listen.

    Both count from the first day on which the harm could be known. Where the law of the place gives a late
    discovery little or no weight, the careful day counts from the incident itself. A long stop ends all time.
    A row may say otherwise: time counts from the end of the year, or from the act itself with some years more
    for whoever learned of it late.
    """
    known = [moment for moment in (day(answers, question) for question, _ in KNOWLEDGE) if moment]
    moments = known or ([frame.incident_date] if frame.incident_date else [])
    if not moments:
        return None, None
    knowable = min(moments)
    earliest = knowable
    if row.details.get("discovery") != "yes" and frame.incident_date:
        earliest = min(knowable, frame.incident_date)
    begins = knowable
    if row.details.get("counted_from") == "act" and frame.incident_date:
        begins = frame.incident_date
    if row.details.get("counted_from") == "year_end":
        earliest, begins = _end_of_year(earliest), _end_of_year(begins)
    cautious = years_after(earliest, number(row, "shortest_years") or 0, generous=False)
    outer = years_after(begins, number(row, "longest_years") or 0, generous=True)
    late = number(row, "late_knowledge_years")
    if late:
        outer = max(outer, years_after(knowable, late, generous=True))
    stop = number(row, "long_stop_years")
    if stop and frame.incident_date:
        outer = min(outer, years_after(frame.incident_date, stop, generous=True))
    return min(cautious, outer), outer


def _end_of_year(moment: date) -> date:
    return date(moment.year, 12, 31)


def limitation_band(row: LawRow, frame: Frame, answers: Answers, rows: Sequence[LawRow] = ()) -> str | None:
    """Return running, between or expired on the day of the suit; nothing while that day is not known.

    "Does not apply" to the question when suit was filed means that none was: then the day of the assessment
    counts.
    """
    filed = answers.get("suit_filed_date")
    not_yet = filed is not None and filed.value == NOT_APPLICABLE
    on = frame.as_of if not_yet else day(answers, "suit_filed_date")
    cautious, outer = _window(row, frame, answers, rows)
    if on is None or cautious is None or outer is None:
        return None
    if on > outer:
        return "expired"
    return "running" if on < cautious else "between"


def _starts(frame: Frame, answers: Answers) -> tuple[tuple[str, date], ...]:
    found = [("the incident happened", frame.incident_date)]
    found += [(text, day(answers, question)) for question, text in KNOWLEDGE]
    return tuple(
        sorted(((text, moment) for text, moment in found if moment), key=lambda item: (item[1], item[0]))
    )


def _text(row: LawRow, cautious: date | None, outer: date | None) -> str:
    if cautious is None or outer is None:
        return f"{row.text} Without a date the last day cannot be worked out."
    first, last = day_in_words(cautious), day_in_words(outer)
    if first == last:
        return f"{row.text} Take {first} as the last day, and let a lawyer check it early."
    return f"{row.text} To be safe, act before {first}; after {last} a court is unlikely to hear the claim."


def _other_claim(row: LawRow, answers: Answers) -> tuple[str, ...]:
    """Say that a customer's claim on the bank under a law on payments is not the claim that the row is on."""
    if word(answers, "payment_sides") != "customer_blames_bank" or "negligence" not in row.text:
        return ()
    return ("A claim under the law on payments may have more time, or less.",)


def _discovery(row: LawRow) -> str:
    texts = {
        "yes": "The time can start when the harm was found or could have been found.",
        "limited": "A late discovery of the harm counts only in some cases.",
        "no": "The time starts with the harm itself, found or not.",
    }
    return texts.get(str(row.details.get("discovery")), "")
