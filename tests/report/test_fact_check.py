"""The law as a document to mark up: every tick has a number, every form is whole, nothing is invented."""

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from io import BytesIO

import pikepdf
import pytest
from docx import Document
from report.pdfua import faults

from negwizard.application.fact_check import FactCheck, fact_check
from negwizard.application.reasoning import new_reasoner
from negwizard.errors import ReportError
from negwizard.knowledge.library import load_library
from negwizard.knowledge.model import LawRow
from negwizard.report import LAW_SUFFIXES, law_bytes, pdf, write_law
from negwizard.report.blocks import (
    Cell,
    Column,
    Contents,
    Heading,
    NewPage,
    Paragraph,
    Report,
    Table,
    cell,
    line,
    plain_text,
    texts,
)
from negwizard.report.fact_check import compose
from negwizard.report.law_tables import details
from negwizard.terms import Confidence


@pytest.fixture(scope="module")
def facts() -> FactCheck:
    library = load_library()
    return fact_check(library, new_reasoner(library))


@pytest.fixture(scope="module")
def few(facts) -> FactCheck:
    """A few of everything, so that each form is drawn quickly."""
    places = tuple(replace(each, rows=each.rows[:2]) for each in facts.places[:3])
    return replace(
        facts,
        propositions=facts.propositions[:4] + facts.propositions[-4:],
        shared=facts.shared[:2],
        places=places,
        doctrines=facts.doctrines[:3],
        instruments=facts.instruments[:2],
        safe_harbors=facts.safe_harbors[:2],
        notification=facts.notification[:2],
        safeguards=facts.safeguards[:2],
        authorities=facts.authorities[:2],
    )


@pytest.fixture(scope="module")
def report(facts) -> Report:
    return compose(facts)


def ticks(report: Report) -> list[Cell]:
    tables = [block for block in report.blocks if isinstance(block, Table)]
    return [cell for table in tables for row in table.rows for cell in row if cell.choices]


def test_every_tick_has_its_own_number_in_order(report):
    numbers = [plain_text(cell.lines[0]).replace(",", "") for cell in ticks(report)]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]


def test_everything_that_can_be_wrong_can_be_ticked(report, facts):
    rows = sum(len(each.rows) for each in facts.places) + len(facts.shared)
    things = (
        facts.propositions,
        facts.instruments,
        facts.safe_harbors,
        facts.notification,
        facts.safeguards,
        facts.authorities,
        facts.weighing,
    )
    assert len(ticks(report)) == rows + sum(map(len, things))
    assert {cell.choices for cell in ticks(report)} == {("right", "wrong", "unsure")}


def test_every_text_of_the_law_is_in_the_document(report, facts):
    said = "\n".join(texts(report.blocks))
    for each in facts.propositions:
        assert each.text in said
        assert all(condition in said for condition in each.when)
    for row in facts.law:
        assert row.text in said
        assert row.cite in said
    for each in facts.authorities:
        assert each.source.cite in said
    assert not re.search(r"\{\w+\}", said)


def test_the_front_says_which_edition_this_is_and_how_much_must_be_checked(report, facts):
    said = "\n".join(texts(report.blocks[:3]))
    assert facts.knowledge_version in said
    assert facts.rules_mark in said
    assert f"{facts.rows_to_check} rows of law, {facts.authorities_to_check} authorities" in said
    assert report.footer == f"Information, not legal advice · Knowledge {facts.knowledge_version}"


def test_the_contents_lead_to_every_part_and_every_place(report, facts):
    first, second = [block for block in report.blocks if isinstance(block, Contents)]
    parts = [block.text for block in report.blocks if first.lists(block)]
    places = [block.text for block in report.blocks if second.lists(block)]
    assert parts == [block.text for block in report.blocks if isinstance(block, Heading) and block.level == 2]
    assert places == [each.place.name for each in facts.places]


def test_what_is_from_memory_is_marked_beside_the_row(few):
    row = replace(few.law[0], note="Dated. From memory; check this.")
    place = replace(few.places[0], rows=(row,), shared=())
    said = list(texts(compose(replace(few, places=(place,))).blocks))
    assert "Check this: from memory" in said
    assert "Dated." in said


@pytest.mark.parametrize("suffix", LAW_SUFFIXES)
def test_every_form_is_the_same_for_the_same_law(suffix, few, tmp_path):
    write_law(tmp_path / f"law{suffix}", few)
    assert (tmp_path / f"law{suffix}").read_bytes() == law_bytes(suffix, few)


def test_other_forms_are_refused_with_a_hint(few):
    with pytest.raises(ReportError, match=r'Did you mean "\.pdf"\? Use \.md, \.pdf, \.docx or \.html\.'):
        law_bytes(".pfd", few)
    with pytest.raises(ReportError, match="must end in"):
        law_bytes("", few)


def test_the_pdf_is_tagged_and_its_boxes_are_read_as_words(few):
    content = law_bytes(".pdf", few)
    assert faults(content) == []


@pytest.mark.parametrize(("rows", "pages"), [(3, 2), (33, 2), (36, 3)])
def test_a_new_page_leaves_no_empty_one_behind(rows, pages):
    table = Table("S", (Column("A", 1),), ((cell("x"),),) * rows)
    blocks = (Heading(1, "T", "top"), table, NewPage(), Paragraph(line("y")))
    with pikepdf.open(BytesIO(pdf.render(Report("T", date(2026, 11, 23), True, "v", "", blocks)))) as made:
        assert len(made.pages) == pages


def test_boxes_can_be_ticked_in_html(few):
    found = []

    class Boxes(HTMLParser):
        def handle_starttag(self, tag, attributes):
            if tag == "input":
                found.append(dict(attributes)["type"])

    Boxes().feed(law_bytes(".html", few).decode())
    assert found == ["checkbox"] * 3 * len(ticks(compose(few)))


def test_boxes_stand_in_word_tables(few):
    document = Document(BytesIO(law_bytes(".docx", few)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "1\n☐ right\n☐ wrong\n☐ unsure" in cells


def test_early_notice_stands_side_by_side_for_every_place(facts, report):
    text = " ".join(texts(report.blocks))
    assert "Early notice, side by side" in text
    rows = [row for row in facts.law if row.topic in ("public_notice", "payment_notice")]
    (side,) = [
        block
        for block in report.blocks
        if isinstance(block, Table) and "before the last day" in block.summary
    ]
    assert len(side.rows) == len(rows) > 80


def test_what_the_program_counts_with_is_told_in_words_and_without_its_own_names():
    row = LawRow(
        place="US-XX",
        topic="public_notice",
        value="notice",
        text="Tell the city.",
        cite="Code 1",
        basis="statute",
        as_of=date(2026, 11, 1),
        confidence=Confidence.HIGH,
        details={"id": "state", "bodies": "state local", "runs_from": "discovery", "days": 90},
    )
    assert details(row) == "bodies: state, local; days: 90; runs from: discovery"
