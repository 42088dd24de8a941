"""The report as a Word document with real headings, lists and tables, for those who have to work on it."""

import zipfile
from collections.abc import Sequence
from datetime import datetime
from functools import singledispatchmethod
from io import BytesIO
from typing import Any, Final

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from negwizard.report.blocks import (
    Argument,
    Bullets,
    Callout,
    CalloutKind,
    Cell,
    Contents,
    Facts,
    Figure,
    Heading,
    Line,
    Mark,
    NewPage,
    Paragraph,
    Report,
    Role,
    Shape,
    Standing,
    Table,
    Tone,
    line,
    plain_text,
    quiet,
    strong,
)
from negwizard.report.charts import INK
from negwizard.report.drawing import Ink
from negwizard.report.raster import png
from negwizard.report.text import clean, mostly_right_to_left, right_to_left, run_together

_SYMBOLS: Final = {Shape.TICK: "✔", Shape.CROSS: "✖", Shape.HALF: "◆", Shape.RING: "○"}
_INKS: Final = {Tone.QUIET: Ink.QUIET, Tone.CHECK: Ink.WARNING}
_FIRST_DAY: Final = (1980, 1, 1, 0, 0, 0)
"""The day that every part of the file bears: a file with the time of writing would differ each time."""


def render(report: Report) -> bytes:
    """Return the report as a DOCX file."""
    writer = _Writer(report)
    for before, block in zip((None, *report.blocks), report.blocks, strict=False):
        writer.write(block)
        if isinstance(before, Heading) and isinstance(block, Paragraph):
            writer.document.paragraphs[-1].paragraph_format.keep_with_next = True
    target = BytesIO()
    writer.document.save(target)
    return _without_times(target)


def _without_times(source: BytesIO) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(source) as made, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in made.namelist():
            entry = zipfile.ZipInfo(name, _FIRST_DAY)
            entry.compress_type = zipfile.ZIP_DEFLATED
            kept.writestr(entry, made.read(name))
    return target.getvalue()


class _Writer:
    """Writes one block after the other into a Word document."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.document: Any = Document()
        self.bookmarks = 0
        self._set_page()
        self._set_styles()
        self._set_properties()
        self._write_footer()

    def _set_page(self) -> None:
        section = self.document.sections[0]
        width, height = (215.9, 279.4) if self.report.us_letter else (210, 297)
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(19)
        self.room = Mm(width - 38)

    def _set_styles(self) -> None:
        styles = self.document.styles
        styles["Normal"].font.name, styles["Normal"].font.size = "Calibri", Pt(10.5)
        styles["Normal"].paragraph_format.space_after = Pt(5)
        for level, size in ((1, 20), (2, 15), (3, 12), (4, 10.5)):
            style = styles[f"Heading {level}"]
            style.font.name, style.font.size, style.font.italic = "Calibri", Pt(size), False
            style.font.color.rgb = _color(Ink.ACCENT if level != 3 else Ink.TEXT)
            style.element.rPr.rFonts.attrib.clear()
            style.element.rPr.rFonts.set(qn("w:ascii"), "Calibri")
            style.element.rPr.rFonts.set(qn("w:hAnsi"), "Calibri")

    def _set_properties(self) -> None:
        properties, day = self.document.core_properties, self.report.as_of
        properties.title, properties.author = clean(self.report.title), "negwizard"
        properties.last_modified_by = "negwizard"
        properties.comments, properties.keywords, properties.language = "", "", "en-US"
        properties.created = properties.modified = datetime(day.year, day.month, day.day)
        properties.revision = 1

    def _write_footer(self) -> None:
        paragraph = self.document.sections[0].footer.paragraphs[0]
        text = f"Information, not legal advice · {self.report.footer} · Page "
        self._spans(paragraph, line(quiet(text)), 8)
        self._field(paragraph, "PAGE")
        self._spans(paragraph, line(quiet(" of ")), 8)
        self._field(paragraph, "NUMPAGES")

    def _field(self, paragraph: Any, name: str) -> None:
        """Add a number that Word works out."""
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), name)
        run = paragraph.add_run("1")
        run.font.size, run.font.color.rgb = Pt(8), _color(Ink.QUIET)
        field.append(run._r)
        paragraph._p.append(field)

    @singledispatchmethod
    def write(self, block: object) -> None:
        """Write one block."""
        raise TypeError(f"no way to write {type(block).__name__}")

    @write.register
    def _(self, block: Heading) -> None:
        paragraph = self.document.add_heading(clean(block.text), block.level)
        if mostly_right_to_left(block.text):
            _turn(paragraph)
        if block.anchor:
            self._bookmark(paragraph, block.anchor)

    def _bookmark(self, paragraph: Any, anchor: str) -> None:
        self.bookmarks += 1
        start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
        for mark in (start, end):
            mark.set(qn("w:id"), str(self.bookmarks))
        start.set(qn("w:name"), _name(anchor))
        paragraph._p.insert(1, start)
        paragraph._p.append(end)

    @write.register
    def _(self, block: Paragraph) -> None:
        paragraph = self.document.add_paragraph()
        if block.mark is not None:
            self._mark(paragraph, block.mark, 13)
            return
        text = line(strong(plain_text(block.text))) if block.role is Role.LABEL else block.text
        text = line(quiet(plain_text(block.text))) if block.role is Role.QUIET else text
        self._spans(paragraph, text)
        paragraph.paragraph_format.keep_with_next = block.role is Role.LABEL

    @write.register
    def _(self, block: Bullets) -> None:
        for index, item in enumerate(block.items, 1):
            if block.numbered:
                paragraph = self.document.add_paragraph()
                _hang(paragraph, 18)
                self._spans(paragraph, (*line(f"{index}.\t"), *item))
            else:
                self._spans(self.document.add_paragraph(style="List Bullet"), item)

    @write.register
    def _(self, block: Callout) -> None:
        warning = block.kind is CalloutKind.WARNING
        ink, tint = (Ink.WARNING, Ink.WARNING_TINT) if warning else (Ink.ACCENT, Ink.PANEL)
        for text in (line(strong(block.title)), *block.lines):
            paragraph = self.document.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(0)
            paragraph.paragraph_format.left_indent = Pt(9)
            _box(paragraph, ink, tint)
            self._spans(paragraph, text)
        self.document.add_paragraph().paragraph_format.space_after = Pt(0)

    @write.register
    def _(self, block: Standing) -> None:
        parts = [("On the story", block.story), ("On the evidence", block.evidence)]
        paragraph = self.document.add_paragraph()
        for label, mark in parts:
            self._spans(paragraph, line(quiet(f"{label}: ")))
            self._mark(paragraph, mark, 10.5)
            self._spans(paragraph, line("   "))
        said = [(block.must, block.burden), ("How firm", block.robustness)]
        texts = [line(quiet(f"{label}: "), f"{text}   ") for label, text in said if text]
        self._spans(paragraph, tuple(span for text in texts for span in text))
        _box(paragraph, Ink.LINE, Ink.PANEL)
        paragraph.paragraph_format.keep_with_next = True

    @write.register
    def _(self, block: Argument) -> None:
        paragraph = self.document.add_paragraph()
        _hang(paragraph, 14)
        said = quiet(block.proposition) if block.set_aside else block.proposition
        self._spans(paragraph, line(f"{block.sign}\t", strong(f"{block.strength}. "), said))
        paragraph.paragraph_format.space_after, paragraph.paragraph_format.keep_with_next = Pt(1), True
        for label, texts in (("Here: ", block.rests_on), ("Set aside because: ", block.set_aside)):
            for text in run_together(label, texts) if texts else ():
                self._below(text)
        if block.authority:
            parts = [span for text in block.authority for span in (*text, *line(quiet("; ")))][:-1]
            self._below((quiet("Authority: "), *parts), 5)

    def _below(self, text: Line, after: float = 1) -> None:
        paragraph = self.document.add_paragraph()
        paragraph.paragraph_format.left_indent, paragraph.paragraph_format.space_after = Pt(22), Pt(after)
        self._spans(paragraph, text, 9.5)

    @write.register
    def _(self, block: Table) -> None:
        table = self._table(len(block.rows) + 1, [column.share for column in block.columns], block.summary)
        for target, column in zip(table.rows[0].cells, block.columns, strict=True):
            self._spans(target.paragraphs[0], line(strong(column.title)), 9)
            _shade(target._tc.get_or_add_tcPr(), Ink.PANEL)
        _flag(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
        for target_row, row in zip(table.rows[1:], block.rows, strict=True):
            numbers = [column.numbers for column in block.columns]
            self._fill(target_row.cells, row, numbers, 8.5 if block.dense else 9.5)
        self.document.add_paragraph()

    def _fill(
        self, targets: Sequence[Any], row: Sequence[Cell], numbers: Sequence[bool], size: float = 9.5
    ) -> None:
        for target, content, is_number in zip(targets, row, numbers, strict=True):
            paragraph = target.paragraphs[0]
            if content.mark is not None:
                self._mark(paragraph, content.mark, size)
            for index, text in enumerate(content.lines):
                if index or content.mark is not None:
                    paragraph = target.add_paragraph()
                self._spans(paragraph, text, size)
            for index, word in enumerate(content.choices):
                if index or content.lines or content.mark is not None:
                    paragraph = target.add_paragraph()
                self._choice(paragraph, word)
            for paragraph in target.paragraphs:
                paragraph.paragraph_format.space_after = Pt(1)
                if is_number:
                    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    @write.register
    def _(self, block: Facts) -> None:
        table = self._table(len(block.rows), [24, 76], block.summary)
        for target, (name, value) in zip(table.rows, block.rows, strict=True):
            self._fill(target.cells, (Cell((line(strong(name)),)), Cell((value,))), (False, False))
        self.document.add_paragraph()

    def _table(self, rows: int, shares: Sequence[int], summary: str) -> Any:
        table = self.document.add_table(rows, len(shares))
        table.autofit = False
        _rule(table._tbl.tblPr)
        widths = [int(self.room * share / sum(shares)) for share in shares]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for row in table.rows:
            _flag(row._tr.get_or_add_trPr(), "w:cantSplit")
            for target, width in zip(row.cells, widths, strict=True):
                target.width = width
        words = OxmlElement("w:tblDescription")
        words.set(qn("w:val"), clean(summary))
        table._tbl.tblPr.append(words)
        return table

    @write.register
    def _(self, block: Figure) -> None:
        paragraph = self.document.add_paragraph()
        picture = paragraph.add_run().add_picture(BytesIO(png(block.drawing)), width=self.room)
        picture._inline.docPr.set("descr", clean(block.alt))
        for edge in ("distL", "distR"):
            picture._inline.set(edge, "0")
        if block.caption:
            paragraph.paragraph_format.keep_with_next = True
            self._spans(self.document.add_paragraph(), line(quiet(block.caption)), 9)

    @write.register
    def _(self, block: Contents) -> None:
        self._spans(self.document.add_paragraph(), line(strong(block.title)))
        for part in self.report.blocks:
            if block.lists(part):
                paragraph = self.document.add_paragraph(style="List Bullet")
                link = OxmlElement("w:hyperlink")
                link.set(qn("w:anchor"), _name(part.anchor))
                run = paragraph.add_run(part.text)
                run.font.color.rgb = _color(Ink.ACCENT)
                link.append(run._r)
                paragraph._p.append(link)
                paragraph.paragraph_format.space_after = Pt(0)

    @write.register
    def _(self, block: NewPage) -> None:
        self.document.add_page_break()

    def _mark(self, paragraph: Any, mark: Mark, size: float) -> None:
        for text, font in ((_SYMBOLS[mark.shape], "Segoe UI Symbol"), (f" {mark.word}", None)):
            run = paragraph.add_run(text)
            run.bold, run.font.size, run.font.color.rgb = True, Pt(size), _color(INK[mark.shape])
            if font:
                run.font.name = font

    def _choice(self, paragraph: Any, word: str) -> None:
        box = paragraph.add_run("☐")
        box.font.name, box.font.size = "Segoe UI Symbol", Pt(9.5)
        self._spans(paragraph, line(f" {word}"), 9.5)

    def _spans(self, paragraph: Any, text: Line, size: float | None = None) -> None:
        for span in text:
            run = paragraph.add_run(clean(span.text))
            run.bold = True if span.tone in (Tone.STRONG, Tone.CHECK) else None
            if span.tone in _INKS:
                run.font.color.rgb = _color(_INKS[span.tone])
            if size is not None:
                run.font.size = Pt(size)
            if right_to_left(span.text):
                run.font.rtl = True
        if mostly_right_to_left(plain_text(text)):
            _turn(paragraph)


def _color(ink: Ink) -> RGBColor:
    return RGBColor.from_string(ink.removeprefix("#").upper())


def _name(anchor: str) -> str:
    return anchor.replace("-", "_")


def _flag(parent: Any, tag: str) -> None:
    parent.append(OxmlElement(tag))


def _turn(paragraph: Any) -> None:
    """Make a paragraph run from right to left."""
    _flag(paragraph._p.get_or_add_pPr(), "w:bidi")


def _hang(paragraph: Any, points: float) -> None:
    style = paragraph.paragraph_format
    style.left_indent, style.first_line_indent = Pt(points), Pt(-points)
    style.tab_stops.add_tab_stop(Pt(points))


def _shade(parent: Any, ink: Ink) -> None:
    shading = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", ink.removeprefix("#"))):
        shading.set(qn(f"w:{key}"), value)
    parent.append(shading)


def _rule(properties: Any) -> None:
    """Give a table thin lines between its rows."""
    borders = OxmlElement("w:tblBorders")
    for edge in ("top", "bottom", "insideH"):
        side = OxmlElement(f"w:{edge}")
        for key, value in (
            ("val", "single"),
            ("sz", "4"),
            ("space", "0"),
            ("color", Ink.LINE.removeprefix("#")),
        ):
            side.set(qn(f"w:{key}"), value)
        borders.append(side)
    properties.insert_element_before(borders, "w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")


def _box(paragraph: Any, ink: Ink, tint: Ink) -> None:
    """Give a paragraph a bar at its left and a tinted ground."""
    properties = paragraph._p.get_or_add_pPr()
    borders, left = OxmlElement("w:pBdr"), OxmlElement("w:left")
    for key, value in (("val", "single"), ("sz", "24"), ("space", "6"), ("color", ink.removeprefix("#"))):
        left.set(qn(f"w:{key}"), value)
    borders.append(left)
    properties.insert_element_before(
        borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )
    shading = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", tint.removeprefix("#"))):
        shading.set(qn(f"w:{key}"), value)
    properties.insert_element_before(
        shading, "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )
