"""The PDF: accessible, the same every time, safe with any text, quick."""

import os
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from report.pdfua import faults, texts
from report.sample import assessment, case, in_england, library

from negwizard.knowledge.answers import Answer
from negwizard.report import report_bytes
from negwizard.report.blocks import Heading, line
from negwizard.report.content import compose
from negwizard.report.flowables import MarkedTable, Prose
from negwizard.report.styles import style
from negwizard.report.tagging import mend_reportlab


def pdf(told=None, result=None, **options) -> bytes:
    return report_bytes(".pdf", library(), told or case(), result or assessment(), **options)


@pytest.fixture(scope="module")
def content() -> bytes:
    return pdf()


def words(content: bytes) -> str:
    return " ".join(texts(content))


def with_note(note: str):
    told = case()
    return told.with_answer("data_required", replace(told.answers["data_required"], note=note))


def test_conforms_to_pdf_ua(content):
    assert faults(content) == []


def test_a_report_on_a4_conforms_too():
    assert faults(pdf(result=in_england())) == []


def test_the_same_case_gives_the_same_bytes(content):
    assert pdf() == content


def test_the_bytes_do_not_depend_on_the_hash_seed():
    script = (
        "import hashlib; from report.sample import assessment, case, library; from negwizard.report import "
        "report_bytes\n"
        "print([hashlib.sha256(report_bytes(s, library(), case(), assessment())).hexdigest()"
        " for s in ('.pdf', '.docx', '.html', '.json')])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            cwd=Path(__file__).parents[1],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "77")
    }
    assert len(printed) == 1


def test_every_page_carries_its_number_the_version_and_the_hash(content):
    pages = list(texts(content))
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Knowledge 2026.11 / 0123456789ab · Answers 7d1f0c2a9b3e" in page


@pytest.mark.parametrize(("result", "size"), [(assessment(), (612, 792)), (in_england(), (595, 842))])
def test_the_paper_is_that_of_the_place(result, size):
    with pikepdf.open(BytesIO(pdf(result=result))) as file:
        box = file.pages[0].MediaBox
    assert (round(float(box[2])), round(float(box[3]))) == size


def test_the_first_page_says_title_outcome_elements_and_limits(content):
    first = next(texts(content))
    for said in (
        "Riverside Family Clinic: patient records taken",
        "the claim could go either way",
        "On the documents alone, the claim would fail",
        "Duty",
        "Causation",
        "Information, not legal advice",
        "may have to be handed over",
        "Pennsylvania",
        "March 2, 2026",
    ):
        assert said in first


def test_the_table_of_contents_gives_the_pages(content):
    pages = list(texts(content))
    page = next(number for number, text in enumerate(pages, 1) if "Not every loss counts" in text)
    index = pages[1].index("In this report")
    assert "Losses" in pages[1][index:]
    assert f" {page} " in pages[1][pages[1].index("Page 2 of") :]


def test_words_at_line_ends_do_not_run_together_when_read_out(content):
    assert "A lawyer has to check it before anyone relies on it. It gives no chance of winning." in words(
        content
    )


def test_a_table_head_that_is_repeated_on_the_next_page_is_read_once():
    told = case()
    for name in told.answers:
        told = told.with_answer(name, replace(told.answers[name], note="A note of some length. " * 18))
    heads = 0
    with pikepdf.open(BytesIO(pdf(told))) as file:
        for item in file.objects:
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == pikepdf.Name.TH:
                marks = [mark for paragraph in item.K for mark in paragraph.K]
                pages = {mark.Pg.objgen for mark in marks}
                if item.A.Scope == pikepdf.Name.Column:
                    heads += 1
                    assert len(marks) == len(pages) == 1
    assert heads > 10


def test_a_table_head_stands_once_on_a_page():
    def text(words: str) -> list[Prose]:
        return [Prose(line(words), style("cell"))]

    def rows(parts: list[MarkedTable]) -> list[int]:
        return [len(part._cellvalues) for part in parts]

    long = "So many words that the cell is high. " * 60
    table = MarkedTable(
        [text("Head"), text("Short."), text(long), text("Last.")], colWidths=[200], repeatRows=1, splitInRow=1
    )
    table.wrap(200, 10_000)
    upper = sum(table._rowHeights[:2])
    first, second = table.split(200, upper + 60)
    assert rows([first, second]) == [2, 3]
    second.wrap(200, 10_000)
    assert second.split(200, 60) == []  # what is left of the page stays empty: no second head on it
    assert rows(table.split(200, upper + 300)) == [3, 3]  # but not so much


def test_letters_above_the_first_plane_are_copied_as_themselves():
    from reportlab.pdfbase import ttfonts

    mend_reportlab()
    assert "<00> <D83DDE00>" in ttfonts.makeToUnicodeCMap("any", [0x1F600])


def test_every_part_is_in_the_outline(content):
    with pikepdf.open(BytesIO(content)) as file, file.open_outline() as outline:
        (top,) = outline.root
        titles = [item.title for item in top.children]
    report = compose(library(), case(), assessment())
    assert titles == [
        block.text for block in report.blocks if isinstance(block, Heading) and block.level == 2
    ]


def test_bookmarks_lead_to_the_page_of_their_heading(content):
    pages = list(texts(content))
    with pikepdf.open(BytesIO(content)) as file, file.open_outline() as outline:
        numbers = {page.objgen: number for number, page in enumerate(file.pages)}
        for item in outline.root[0].children:
            target = item.destination[0] if item.destination is not None else item.action.D[0]
            assert item.title in pages[numbers[target.objgen]]


@pytest.mark.parametrize(
    "text",
    [
        "<b>open",
        '<img src="/etc/passwd">',
        "<a href='javascript:x'>y</a>",
        "&amp; & &#60;",
        "<onDraw name='x'/>",
    ],
)
def test_markup_in_the_users_text_is_printed_as_it_stands(text):
    content = pdf(with_note(text))
    assert text in words(content)
    assert faults(content) == []


@pytest.mark.parametrize(
    "text",
    [
        "العيادة حفظت بيانات المرضى",
        "המרפאה שמרה את נתוני המטופלים",
        "患者のデータが盗まれました",
        "환자 데이터가 도난당했습니다",
        "Emoji 😀 👍🏽 → ✓",
        "हिन्दी ภาษาไทย ქართული Հայերեն Ελληνικά Русский Việt",
        "bad \ud800 \x00 \x1b[31m \u202e turned",
        "W" * 3000,
        "one\n\ntwo\r\nthree\tfour",
    ],
)
def test_text_of_any_script_and_length_is_printed(text):
    assert faults(pdf(with_note(text))) == []


def test_right_to_left_text_is_kept_in_reading_order_for_screen_readers():
    with pikepdf.open(BytesIO(pdf(with_note("המרפאה שמרה")))) as file:
        spoken = [
            str(item.ActualText)
            for item in file.objects
            if isinstance(item, pikepdf.Dictionary) and "/ActualText" in item
        ]
    assert any("המרפאה שמרה" in text for text in spoken)


def test_a_long_note_is_printed_to_its_last_word():
    note = "All that was said at the table, word for word. " * 220 + "The very end."
    content = pdf(with_note(note))
    assert "The very end." in words(content)
    assert faults(content) == []


def test_a_very_long_title_is_cut_on_the_first_page_and_whole_in_the_record():
    told = replace(case(), title="A title that goes on " * 30 + "and ends")
    assert "and ends" in words(pdf(told))


def test_nothing_of_the_computer_is_in_the_file(content):
    secrets = (
        [Path.home().name, os.uname().nodename, str(Path.cwd())]
        if hasattr(os, "uname")
        else [str(Path.cwd())]
    )
    with pikepdf.open(BytesIO(content)) as file:
        held = " ".join([words(content), bytes(file.Root.Metadata.read_bytes()).decode(), str(file.docinfo)])
    assert not [secret for secret in secrets if len(secret) > 4 and secret in held]


def test_the_document_bears_the_day_of_the_assessment_and_not_the_clock(content):
    with pikepdf.open(BytesIO(content)) as file:
        assert str(file.docinfo.CreationDate).startswith("D:20260302000000")


def test_no_answers_at_all_still_make_a_report():
    empty = replace(case(), answers={}, title="", story="")
    assert faults(pdf(empty)) == []


def test_an_answer_of_every_kind_is_printed(content):
    printed = words(content)
    for said in ("62,000", "September 14, 2025", "$4,200", "I don't know", "A second step at sign-in"):
        assert said in printed


def test_ten_pages_are_written_within_a_second(benchmark):
    content = benchmark(pdf)
    assert len(list(texts(content))) >= 10


def test_facts_only_holds_no_conclusion():
    told = replace(case(x=Answer("yes")), facts_only=True)
    printed = words(pdf(told))
    assert "A record of facts" in printed
    assert "Arguable" not in printed
    assert "either way" not in printed
