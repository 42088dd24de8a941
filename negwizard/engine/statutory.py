"""Damages that a statute sets: so much for each person, beside a claim of negligence."""

from collections.abc import Sequence

from negwizard.assessment import StatutoryDamages
from negwizard.engine.deadlines import NO_DATA_OUT
from negwizard.engine.readings import Answers, number, several, whole, word
from negwizard.knowledge.amounts import money
from negwizard.knowledge.answers import Frame
from negwizard.knowledge.citations import row_citation
from negwizard.knowledge.library import Library
from negwizard.knowledge.model import LawRow

TAKEN = (
    "taken_on_purpose",
    "tricked_out",
    "thing_stolen",
    "insider_took",
    "outsider_misused",
    "sent_by_mistake",
    "lost",
)
PEOPLE = ("customer", "employee", "patient", "client", "member", "vendor_end_user", "stranger")

ENCRYPTED = (
    "The data was encrypted and the key kept safe. Such statutes are about data that anyone can read, "
    "so as a rule nothing is owed under this one."
)


def statutory_damages(
    library: Library, frame: Frame, answers: Answers, rows: Sequence[LawRow]
) -> tuple[StatutoryDamages, ...]:
    """Return the sums that statutes of the place set, where people's data got out; never as a promise."""
    if frame.incident in NO_DATA_OUT:
        return ()
    if word(answers, "how_it_got_out") not in TAKEN or word(answers, "claimant_role") not in PEOPLE:
        return ()
    found = (row for row in rows if row.topic == "statutory_damages" and _fits(answers, row))
    return tuple(_worked_out(library, frame, answers, row) for row in found)


def _fits(answers: Answers, row: LawRow) -> bool:
    """Say whether the statute is about such data and such a holder; one that names neither fits all."""
    data, holder = row.details.get("data"), row.details.get("holder")
    return (data is None or data in several(answers, "data_kinds")) and holder in (
        None,
        word(answers, "defendant_kind"),
    )


def _worked_out(library: Library, frame: Frame, answers: Answers, row: LawRow) -> StatutoryDamages:
    low, high = number(row, "low") or 0, number(row, "high") or 0
    people = whole(answers, "records_exposed")
    currency = library.places[frame.jurisdiction].currency
    steps = [ENCRYPTED] if word(answers, "data_encrypted") == "yes" else []
    steps += [f"For each person: {_span(low, high, currency)}."]
    if people is not None:
        span = _span(low * people, high * people, currency)
        steps.append(f"For {people:,} people, if all of them sue and the statute fits each: {span}.")
    return StatutoryDamages(
        text=row.text,
        citation=row_citation(library, row),
        low_each=low,
        high_each=high,
        people=people,
        steps=tuple(steps),
    )


def _span(low: int, high: int, currency: str) -> str:
    """Return "$100 to $750", or one sum where the statute sets one."""
    return money(low, currency) if low == high else f"{money(low, currency)} to {money(high, currency)}"
