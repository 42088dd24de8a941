"""The law that was applied, every source with its date and how sure it is, and the words explained."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from negwizard.assessment import AppliedLaw, Citation
from negwizard.knowledge.answers import UNKNOWN
from negwizard.knowledge.days import day_in_words
from negwizard.knowledge.model import Term
from negwizard.report.blocks import (
    Block,
    Cell,
    Column,
    Heading,
    Line,
    Paragraph,
    Table,
    cell,
    check,
    line,
    quiet,
    strong,
    texts,
)
from negwizard.report.content.material import Material, all_citations, check_mark, cite_text
from negwizard.terms import CHECK_THIS, Confidence, Incident

_ON_PAYMENTS: Final = (
    "impostor_duty",
    "false_information",
    "push_payments",
    "contract_regard",
    "payment_law",
    "payment_notice",
)
_ON_WORKERS: Final = ("employer_liability",)
_OF_FEDERAL_LAW: Final = ("standing", "standing_risk", "ftc_per_se")
"""Topics on which places outside the United States have only the row that they play no part there."""
_ON_PUBLIC_BODIES: Final = ("immunity", "state_claims", "local_claims", "records_law_loss", "public_notice")
_PERHAPS_PUBLIC: Final = ("government", "health", "school", "utility", UNKNOWN)
"""What an organization can do that is, or may be, a public body."""


def law_applied(material: Material) -> Iterator[Block]:
    """Yield the rows of law that were applied, then those on which nothing turned."""
    if not material.assessment.law:
        return
    yield Heading(2, "The law applied", "law")
    yield Paragraph(
        line(
            f"The law of {_place(material)} as far as it bears on the answers, in our own words. Statutes "
            "are those in force on the day of the incident; court decisions are those made up to the day of "
            "the assessment."
        )
    )
    behind = _behind_results(material)
    applied = [law for law in material.assessment.law if law.citation.id in behind]
    others = [
        law
        for law in material.assessment.law
        if law.citation.id not in behind and _may_bear(material, law.topic)
    ]
    if applied:
        yield _law_table(material, applied, "Rows of law that were applied")
    if others and applied:
        yield Heading(3, "Other rows of this place")
        yield Paragraph(line("Looked at as well, but no reason in this report rests on them."))
    if others:
        yield _law_table(material, others, "Other rows of law of this place")


def _may_bear(material: Material, topic: str) -> bool:
    """Say whether a topic on which no reason rests may bear on a case of this kind at all."""
    incident = material.assessment.incident
    if incident == Incident.NONE_YET:
        return True
    if topic in _ON_PAYMENTS:
        return incident == Incident.PAYMENT_FRAUD
    if topic in _OF_FEDERAL_LAW and material.abroad:
        return False
    if topic in _ON_WORKERS:
        return incident == Incident.INSIDER
    told = material.case.answers.get("defendant_kind")
    if told is None:
        return True
    if topic == "medical_confidence":
        return told.value in ("health", UNKNOWN)
    return topic not in _ON_PUBLIC_BODIES or told.value in _PERHAPS_PUBLIC


def _place(material: Material) -> str:
    name = material.assessment.place_name
    return f"the {name}" if name.startswith(("European", "United")) else name


def _behind_results(material: Material) -> frozenset[str]:
    """Return the rows of law on which a reason rests, and those behind shared fault and time limits."""
    whole = material.assessment
    found = {citation.id for result in whole.issues.values() for citation in result.citations}
    found |= {loss.id for line_ in whole.losses for loss in line_.citations}
    if whole.limitation:
        found |= {whole.limitation.citation.id} if whole.limitation.citation else set()
        found |= {notice.citation.id for notice in whole.limitation.notices}
    if whole.fault:
        found |= {whole.fault.citation.id}
        found |= {whole.fault.split_citation.id} if whole.fault.split_citation else set()
    return frozenset(found)


def _law_table(material: Material, rows: Sequence[AppliedLaw], name: str) -> Table:
    columns = (Column("Topic", 18), Column("What it says", 50), Column("Source", 32))
    return Table(name, columns, tuple(_law_row(material, law) for law in rows), dense=True)


def _law_row(material: Material, law: AppliedLaw) -> tuple[Cell, ...]:
    note = _own_note(law.citation)
    said = material.sentence(law.text)
    return (
        cell(strong(law.title or law.topic.replace("_", " ").capitalize())),
        cell(said, *((quiet(note),) if note else ())),
        Cell((_source(law.citation),)),
    )


def _own_note(citation: Citation) -> str:
    """Return a note without the words that the mark "check this" says already."""
    mark = re.escape(CHECK_THIS)
    return re.sub(rf"From memory; {mark}\.?|;? ?{mark}(?=[.);])|;? ?{mark}$", "", citation.note).strip()


def _source(citation: Citation) -> Line:
    as_of = quiet(f", as of {day_in_words(citation.as_of)}")
    return line(cite_text(citation), as_of, *check_mark(citation))


def sources(material: Material) -> Iterator[Block]:
    """Yield every source that the report names, in groups by how sure it is."""
    found = [
        citation for citation in all_citations(material.assessment) if citation.kind not in ("row", "method")
    ]
    if not found:
        return
    yield Heading(2, "Sources", "sources")
    yield Paragraph(
        line(
            "Each source with the day for which it is noted. ",
            check("Check this"),
            " marks what must not be relied on before a lawyer has looked it up.",
        )
    )
    ordered = sorted(found, key=lambda it: (cite_text(it).casefold(), it.id))
    for weak, title in ((False, "Looked up"), (True, "To be checked: noted from memory or not sure")):
        group = [citation for citation in ordered if citation.check_this is weak]
        if group:
            yield Heading(3, title)
            columns = (Column("Source", 68), Column("As of", 32))
            yield Table(title, columns, tuple(_row(material, citation) for citation in group), dense=True)


def _row(material: Material, citation: Citation) -> tuple[Cell, ...]:
    note = _own_note(citation)
    sure = "" if citation.confidence is Confidence.HIGH or citation.check_this else " · fairly sure"
    return (
        cell(cite_text(citation) + material.abroad_mark(citation), *((quiet(note),) if note else ())),
        cell(quiet(day_in_words(citation.as_of) + sure)),
    )


def glossary(material: Material, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the terms that the report uses, explained."""
    text = " ".join(texts(blocks)).casefold()
    used = [term for term in material.library.glossary.values() if _uses(text, term.term)]
    if not used:
        return
    yield Heading(2, "Words used here", "words")
    columns = (Column("Word", 24), Column("What it means", 76))
    rows = tuple(
        (cell(strong(term.term)), cell(material.sentence(_meaning(material, term))))
        for term in sorted(used, key=lambda it: it.term.casefold())
    )
    yield Table("Words used in this report", columns, rows, dense=True)


def _uses(text: str, term: str) -> bool:
    return re.search(rf"\b{re.escape(term.casefold())}(s|es)?\b", text) is not None


def _meaning(material: Material, term: Term) -> str:
    return (material.abroad and term.meaning_abroad) or term.meaning
