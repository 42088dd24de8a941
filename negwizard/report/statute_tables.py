"""Tables of numbers, statutes, deadlines and safeguards for the document in which the law is checked."""

from collections.abc import Iterable
from typing import Final

from negwizard.application.fact_check import FactCheck, bare_note
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.model import Instrument, LawRow, NotificationRule, Safeguard, SafeHarbor
from negwizard.knowledge.wording import counted, joined
from negwizard.report.blocks import Cell, Column, Line, Table, cell, line, quiet, strong
from negwizard.report.law_tables import VIEW, Numbers, detail, details, in_force, said, spaced, standing


def fault(facts: FactCheck) -> Table:
    """Return the rows on shared fault side by side."""
    columns = (
        Column("Place", 17),
        Column("Own fault of the harmed side", 35),
        Column("Several wrongdoers", 30),
        Column("Those not sued", 18),
    )
    made = tuple(
        (
            cell(strong(each.place.name)),
            _held(facts, each.place.id, "fault_regime"),
            _held(facts, each.place.id, "liability_split"),
            _held(facts, each.place.id, "nonparty_fault"),
        )
        for each in facts.places
    )
    return Table("Shared fault in every place", columns, made)


def _held(facts: FactCheck, place: str, topic: str) -> Cell:
    found = [line(*_summary(row)) for row in facts.law if row.place == place and row.topic == topic]
    return Cell(tuple(found) or (line(quiet("general law")),))


def _summary(row: LawRow) -> Iterable[str]:
    yield spaced(row.value)
    if in_force(row):
        yield f", {in_force(row)}"
    if row.details:
        yield f" ({details(row)})"


NOTICES: Final = ("public_notice", "payment_notice")

_YEARS: Final = (
    ("shortest_years", "Shortest"),
    ("longest_years", "Longest"),
    ("personal_injury_years", "Personal injury"),
    ("personal_property_years", "Property"),
    ("other_negligence_years", "Other claims"),
    ("long_stop_years", "Long stop"),
)


def limitation(facts: FactCheck) -> Table:
    """Return the time limits side by side, in years."""
    numbers = tuple(Column(title, 11, numbers=True) for _, title in _YEARS)
    columns = (Column("Place", 22), *numbers, Column("Discovery counts", 13))
    made = tuple(
        (
            _place(facts.place_names[row.place], in_force(row)),
            *(cell(_number(row.details.get(key))) for key, _ in _YEARS),
            cell(str(row.details.get("discovery", "–"))),
        )
        for each in facts.places
        for row in facts.law
        if row.place == each.place.id and row.topic == "limitation"
    )
    return Table("Time limits in every place, in years", columns, made)


_TIMES: Final = (
    ("days", "Days"),
    ("months", "Months"),
    ("years", "Years"),
    ("before_suit_days", "Days before suit"),
)
_FOR_WHOM: Final = ("bodies", "ways", "account", "order")


def notices(facts: FactCheck) -> Table:
    """Return what is due before the last day to sue side by side: to whom, and within what time."""
    numbers = tuple(Column(title, 10, numbers=True) for _, title in _TIMES)
    columns = (Column("Place", 22), Column("For which body or payment", 26), *numbers, Column("Kind", 12))
    made = tuple(
        (
            _place(facts.place_names[row.place], in_force(row)),
            cell(
                "; ".join(detail(key, row.details[key]) for key in _FOR_WHOM if key in row.details) or "any"
            ),
            *(cell(_number(row.details.get(key))) for key, _ in _TIMES),
            cell(spaced(row.value)),
        )
        for each in facts.places
        for row in facts.law
        if row.place == each.place.id and row.topic in NOTICES
    )
    return Table("What is due before the last day to sue, in every place", columns, made)


def _place(name: str, below: str) -> Cell:
    return cell(strong(name), quiet(below)) if below else cell(strong(name))


def _number(value: object) -> str:
    return "–" if value is None else f"{value:g}" if isinstance(value, int | float) else str(value)


def instruments(facts: FactCheck, numbers: Numbers) -> Table:
    """Return statutes and standards on security."""
    columns = (
        Column("Statute or standard", 28),
        Column("What it asks, of whom", 33),
        Column("What follows", 27),
        VIEW,
    )
    made = tuple(
        (
            Cell(tuple(_instrument(it, facts.place_names.get(it.place, it.place)))),
            Cell((line(said(it.requires)), line(quiet("Applies to: "), said(it.applies_to)))),
            _named(
                ("Duty", it.bears_on_duty), ("Breach", it.bears_on_breach), ("Damages", it.bears_on_damages)
            ),
            numbers.box(),
        )
        for it in facts.instruments
    )
    return Table("Statutes and standards on security", columns, made)


def _instrument(it: Instrument, place: str) -> Iterable[Line]:
    yield line(strong(it.name))
    yield line(quiet(f"{place}; {it.kind}"))
    yield line(it.cite)
    yield from standing(it.as_of, it.confidence, it.note)


def _named(*parts: tuple[str, str]) -> Cell:
    return Cell(tuple(line(strong(f"{name}: "), said(text)) for name, text in parts if text))


def safe_harbor(it: SafeHarbor, numbers: Numbers) -> Table:
    """Return one safe harbor: what it gives, and the boxes."""
    gives = _named(
        ("Protection", spaced(it.protection)),
        ("Effective", day_in_words(it.effective)),
        ("Shielded", it.shielded),
        ("Not shielded", it.not_shielded),
        ("Who qualifies", it.who_qualifies),
        ("Size limit", f"at most {it.size_limit:,} employees" if it.size_limit else ""),
        ("Program", it.program_requirements),
        ("Frameworks", "; ".join(it.frameworks)),
        ("Exclusions", it.exclusions),
        ("Burden", it.burden),
    )
    columns = (Column("What it gives", 62), Column("How sure", 26), VIEW)
    sure = Cell(tuple(standing(it.as_of, it.confidence, it.note)))
    return Table(f"Safe harbor {it.cite}", columns, ((gives, sure, numbers.box()),))


def notification(facts: FactCheck, numbers: Numbers) -> Table:
    """Return the rules on telling people and authorities."""
    columns = (Column("Place", 19), Column("Who must be told, by when", 40), Column("Source", 29), VIEW)
    made = tuple(
        (
            _place(facts.place_names[it.place], it.who),
            _named(
                ("People", it.individual_deadline),
                ("Authority", it.regulator_deadline),
                ("Also", bare_note(it.extra)),
                ("Holds for", "data on paper, too" if it.paper else ""),
                ("Binds only", ", ".join(map(spaced, it.binds))),
                ("Counted with", _days(it)),
            ),
            Cell(tuple(_notice_source(it))),
            numbers.box(),
        )
        for it in facts.notification
    )
    return Table("Rules on telling people of a breach", columns, made)


def _days(it: NotificationRule) -> str:
    terms = ((it.individual_days, "people"), (it.regulator_days, "the authority"))
    return joined([f"{days} days for {whom}" for days, whom in terms if days])


def _notice_source(it: NotificationRule) -> Iterable[Line]:
    yield line(it.cite)
    if it.in_force_from:
        yield line(quiet(f"In force from {day_in_words(it.in_force_from)}"))
    # what else the rule says is shown beside it; here it only tells whether the rule is from memory
    stock = it.extra.removeprefix(bare_note(it.extra)).strip()
    yield from standing(it.as_of, it.confidence, stock)


def safeguards(facts: FactCheck, numbers: Numbers) -> Table:
    """Return the recognized safeguards."""
    columns = (
        Column("What was missing, and the step", 34),
        Column("In a business of ten", 20),
        Column("Why it matters, and where it is asked for", 34),
        VIEW,
    )
    made = tuple(
        (
            cell(strong(it.failure), it.action),
            cell(f"Cost: {it.cost}", f"Effort: {it.effort}", counted(it.days, "day", "days")),
            Cell(tuple(_reasons(it))),
            numbers.box(),
        )
        for it in facts.safeguards
    )
    return Table("Recognized safeguards", columns, made)


def _reasons(it: Safeguard) -> Iterable[Line]:
    yield line(said(it.legal_relevance))
    asked = (("CIS", ", ".join(it.cis)), ("NIST", ", ".join(it.nist)), ("FTC", "; ".join(it.ftc)))
    yield from _named(*asked, ("Keep", it.evidence_to_keep)).lines
    yield from standing(it.as_of, it.confidence)
