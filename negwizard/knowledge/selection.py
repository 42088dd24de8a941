"""Chooses the rows of law that apply to a case: by place and by date."""

from collections.abc import Iterable
from datetime import date

from negwizard.knowledge.answers import Frame
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import SEVERAL_ROWS, LawRow


def applicable(library: Library, frame: Frame) -> tuple[LawRow, ...]:
    """Return the rows of law in force for the case; only topics of `SEVERAL_ROWS` have more than one.

    Decisions count if they were made by the day of the assessment; statutes if they were in force on the day
    of the incident. A topic on which the place has no row of its own is filled from the general law behind
    it, the nearest first.
    """
    known_by = frame.as_of or library.as_of
    happened = frame.incident_date or known_by
    found = _in_force(library.law, frame.jurisdiction, known_by, happened)
    for behind in general_places(library, frame.jurisdiction):
        covered = {row.topic for row in found} - SEVERAL_ROWS
        general = _in_force(library.law, behind, known_by, happened)
        known = {_key(row) for row in found}
        found += tuple(row for row in general if row.topic not in covered and _key(row) not in known)
    return found


GENERAL = {"us": ("US",), "ca": ("CA", "OTHER"), "eu": ("EU-GDPR82", "OTHER")}
"""The general law behind the places of a family, the nearest first; behind all others stands OTHER."""


def general_places(library: Library, place_id: str) -> tuple[str, ...]:
    """Return the places whose rows speak where a place has none, the nearest first."""
    place = library.places.get(place_id)
    behind = GENERAL.get(place.family if place is not None else "other", ("OTHER",))
    if place_id in behind:
        return behind[behind.index(place_id) + 1 :]
    return behind


def _in_force(rows: Iterable[LawRow], place: str, known_by: date, happened: date) -> tuple[LawRow, ...]:
    chosen: dict[str, LawRow] = {}
    for row in rows:
        if row.place == place and _holds(row, known_by, happened):
            key = _key(row)
            if key not in chosen or _order(row) >= _order(chosen[key]):
                chosen[key] = row
    return tuple(chosen.values())


def _holds(row: LawRow, known_by: date, happened: date) -> bool:
    day = happened if row.basis == "statute" else known_by
    begun = (row.in_force_from or date.min) <= day and (row.decided or date.min) <= known_by
    return begun and (row.in_force_to is None or day < row.in_force_to)


def _key(row: LawRow) -> str:
    return f"{row.topic}/{row.details.get('id', row.value)}" if row.topic in SEVERAL_ROWS else row.topic


def _order(row: LawRow) -> tuple[date, date]:
    """Later law goes before earlier law, and a decision on a statute before the statute alone."""
    return (row.in_force_from or date.min, row.decided or date.min)
