"""Writing a report to a file: form by suffix, whole or not at all, clear refusals."""

import json
import os
import zipfile
from dataclasses import replace
from html.parser import HTMLParser
from io import BytesIO

import pytest
from docx import Document
from report.sample import assessment, case, library

from negwizard.errors import ReportError
from negwizard.report import SUFFIXES, report_bytes, write_report


def made(suffix, told=None, **options) -> bytes:
    return report_bytes(suffix, library(), told or case(), assessment(), **options)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_suffix_chooses_the_form(tmp_path, suffix):
    path = tmp_path / f"report{suffix}"
    write_report(path, library(), case(), assessment())
    starts = {".pdf": b"%PDF-1.7", ".docx": b"PK", ".html": b"<!DOCTYPE html>", ".json": b"{"}
    assert path.read_bytes().startswith(starts[suffix])


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_form_is_the_same_for_the_same_case(suffix):
    assert made(suffix) == made(suffix)


def test_a_suffix_in_capitals_is_known(tmp_path):
    write_report(tmp_path / "report.PDF", library(), case(), assessment())
    assert (tmp_path / "report.PDF").exists()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("report.pfd", 'Did you mean ".pdf"?'),
        ("report", "must end in .pdf"),
        ("report.doc", 'Did you mean ".docx"?'),
    ],
)
def test_an_unknown_suffix_is_refused_with_a_hint(tmp_path, name, sentence):
    with pytest.raises(ReportError, match=sentence.replace("?", r"\?")):
        write_report(tmp_path / name, library(), case(), assessment())
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_refused_in_one_sentence(tmp_path):
    with pytest.raises(ReportError, match=r"report\.pdf: the report cannot be written in this folder"):
        write_report(tmp_path / "nowhere" / "report.pdf", library(), case(), assessment())


def test_a_folder_of_that_name_is_refused_and_nothing_is_left(tmp_path):
    (tmp_path / "report.html").mkdir()
    with pytest.raises(ReportError, match="Choose another place or name"):
        write_report(tmp_path / "report.html", library(), case(), assessment())
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_a_failed_write_leaves_the_older_report_whole(tmp_path, monkeypatch):
    path = tmp_path / "report.json"
    path.write_text("older")

    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ReportError, match="No space left"):
        write_report(path, library(), case(), assessment())
    assert path.read_text() == "older"
    assert [item.name for item in tmp_path.iterdir()] == ["report.json"]


def hostile(suffix) -> str:
    told = replace(case(), title="<script>alert(1)</script>", story='<img src="x"> "quoted" & more')
    return made(suffix, told).decode("utf-8")


def test_html_holds_no_markup_of_the_user():
    page = hostile(".html")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert '<img src="x">' not in page


def test_html_needs_nothing_from_outside():
    page = made(".html").decode()
    tags = Tags()
    tags.feed(page)
    assert not [name for name in tags.attributes if name in ("src", "srcset", "data", "onload", "onclick")]
    assert all(target.startswith("#") for target in tags.links)
    assert "default-src 'none'" in page
    assert "url(" not in page
    assert "@import" not in page


def test_html_tags_are_closed_in_order_and_links_lead_somewhere():
    tags = Tags()
    tags.feed(made(".html").decode())
    assert tags.stack == []
    assert {target[1:] for target in tags.links} <= tags.ids


def test_html_names_its_language_title_and_pictures():
    page = made(".html").decode()
    assert '<html lang="en-US">' in page
    assert "<title>Riverside Family Clinic: patient records taken</title>" in page
    assert page.count("<svg") == page.count('role="img" aria-label="') + page.count(
        '<svg xmlns="http://www.w3.org/2000/svg" aria-hidden="true"'
    )


class Tags(HTMLParser):
    EMPTY = frozenset({"meta", "col", "br"})
    SHAPES = frozenset({"rect", "circle", "polygon", "polyline"})

    def __init__(self):
        super().__init__()
        self.stack, self.links, self.ids, self.attributes = [], [], set(), []

    def handle_starttag(self, tag, attrs):
        self.attributes += [name for name, _ in attrs]
        found = dict(attrs)
        if "href" in found:
            self.links.append(found["href"])
        if "id" in found:
            self.ids.add(found["id"])
        if tag not in self.EMPTY | self.SHAPES:
            self.stack.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.attributes += [name for name, _ in attrs]

    def handle_endtag(self, tag):
        assert self.stack.pop() == tag


def word(told=None, **options):
    return Document(BytesIO(made(".docx", told, **options)))


def test_word_has_real_headings_and_tables_with_heads():
    document = word()
    titles = [p.text for p in document.paragraphs if p.style.name == "Heading 2"]
    assert titles[0] == "The four elements"
    assert titles[-1] == "Words used here"
    assert "tblHeader" in document.tables[0].rows[0]._tr.xml


def test_word_pictures_have_words():
    pictures = word().inline_shapes
    assert len(pictures) == 4
    assert all(picture._inline.docPr.get("descr") for picture in pictures)


def test_word_names_no_program_user_and_bears_the_day_of_the_assessment():
    properties = word().core_properties
    assert (properties.author, properties.last_modified_by) == ("negwizard", "negwizard")
    assert properties.created.date() == assessment().as_of


def test_word_prints_any_text():
    note = "<b> العيادة המרפאה 患者 😀 \x00\x1b \ud800 end"
    told = case().with_answer("data_required", replace(case().answers["data_required"], note=note))
    assert "<b> العيادة" in "".join(cell.text for table in word(told).tables for cell in table._cells)


def test_word_parts_bear_no_time_of_writing():
    with zipfile.ZipFile(BytesIO(made(".docx"))) as file:
        assert {entry.date_time[:3] for entry in file.infolist()} == {(1980, 1, 1)}


def test_json_holds_answers_and_assessment():
    data = json.loads(made(".json"))
    assert data["answers"]["records_exposed"]["value"] == 62_000
    assert data["assessment"]["elements"]["duty"]["status"] == "met"


def test_json_of_facts_only_holds_no_conclusion():
    assert "assessment" not in json.loads(made(".json", replace(case(), facts_only=True)))


@pytest.mark.parametrize("suffix", [".html", ".json"])
def test_every_form_can_be_redacted(suffix):
    text = made(suffix, redacted=True).decode()
    assert "Okafor" not in text
    assert "Riverside" not in text


def test_a_redacted_word_file_holds_no_words_of_the_user():
    with zipfile.ZipFile(BytesIO(made(".docx", redacted=True))) as file:
        held = b" ".join(file.read(name) for name in file.namelist())
    assert b"Okafor" not in held
    assert b"Riverside" not in held


def test_reportlab_is_not_loaded_until_a_pdf_is_written():
    import subprocess
    import sys

    script = (
        "import sys, negwizard.report; print(any(n.startswith(('reportlab', 'docx')) for n in sys.modules))"
    )
    printed = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout
    assert printed.strip() == "False"
