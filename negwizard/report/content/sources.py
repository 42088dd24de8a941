"""The law that was applied, every source with its date and how sure it is, and the words explained."""

import re
from collections.abc import Iterator, Sequence

from negwizard.assessment import Citation
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
from negwizard.report.content import phrases
from negwizard.report.content.material import Material, all_citations, cite_text


def law_applied(material: Material) -> Iterator[Block]:
    """Yield the rows of law that were applied."""
    if not material.assessment.law:
        return
    yield Heading(2, "The law applied", "law")
    yield Paragraph(
        line(
            f"The law of {material.assessment.place_name} as far as it bears on the answers, in our own "
            "words. Statutes are those "
            "in force on the day of the incident; court decisions are those made up to the day of the "
            "assessment."
        )
    )
    columns = (Column("Topic", 18), Column("What it says", 50), Column("Source", 32))
    rows = tuple(
        (
            cell(strong(law.title or law.topic.replace("_", " ").capitalize())),
            cell(
                phrases.sentence(material.words(law.text)),
                *((quiet(law.citation.note),) if law.citation.note else ()),
            ),
            Cell(_source(law.citation)),
        )
        for law in material.assessment.law
    )
    yield Table("Rows of law that were applied", columns, rows)


def _source(citation: Citation) -> tuple[Line, ...]:
    marks = (line(check("Check this: low confidence")),) if citation.check_this else ()
    return (line(citation.cite or citation.name), line(quiet(f"as of {phrases.day(citation.as_of)}")), *marks)


def sources(material: Material) -> Iterator[Block]:
    """Yield every source that the report names."""
    found = [
        citation for citation in all_citations(material.assessment) if citation.kind not in ("row", "method")
    ]
    if not found:
        return
    yield Heading(2, "Sources", "sources")
    yield Paragraph(
        line(
            "Each source with the day on which it was last checked, and how sure that check was. ",
            check("Check this"),
            " marks what must not be relied on before a lawyer has looked it up.",
        )
    )
    columns = (Column("Source", 54), Column("As of", 17), Column("How sure", 29))
    rows = tuple(
        _row(citation) for citation in sorted(found, key=lambda it: (cite_text(it).casefold(), it.id))
    )
    yield Table("Sources", columns, rows)


def _row(citation: Citation) -> tuple[Cell, ...]:
    sure = (
        line(check("low: check this"))
        if citation.check_this
        else line(phrases.CONFIDENCE[citation.confidence])
    )
    notes = (line(quiet(citation.note)),) if citation.note else ()
    return (cell(cite_text(citation)), cell(phrases.day(citation.as_of)), cell(sure, *notes))


def glossary(material: Material, blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield the terms that the report uses, explained."""
    text = " ".join(texts(blocks)).casefold()
    used = [term for term in material.library.glossary.values() if _uses(text, term.term)]
    if not used:
        return
    yield Heading(2, "Words used here", "words")
    columns = (Column("Word", 24), Column("What it means", 76))
    rows = tuple(
        (cell(strong(term.term)), cell(phrases.sentence(material.words(term.meaning))))
        for term in sorted(used, key=lambda it: it.term.casefold())
    )
    yield Table("Words used in this report", columns, rows)


def _uses(text: str, term: str) -> bool:
    return re.search(rf"\b{re.escape(term.casefold())}(s|es)?\b", text) is not None
