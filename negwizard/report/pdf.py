"""The report as a tagged PDF: PDF/UA-1 for screen readers, PDF/A-2a for keeping, the same bytes for the same case."""

from collections.abc import Sequence
from functools import singledispatchmethod
from io import BytesIO
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.platypus import BaseDocTemplate, CondPageBreak, Flowable, Frame, KeepTogether, PageBreak, PageTemplate, Spacer

from negwizard.report import fonts
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
    Standing,
    Table,
    line,
    quiet,
    strong,
)
from negwizard.report.charts import INK, mark_drawing, wrapped
from negwizard.report.drawing import Ink
from negwizard.report.flowables import Item, MarkedTable, Picture, Prose
from negwizard.report.styles import BOTTOM, CELL_PADDING, MARGIN, TOP, Page, page, style
from negwizard.report.tagging import Node, TaggedCanvas, Tags

_ROOM_AFTER_HEADING: Final = {1: 0, 2: 130, 3: 105, 4: 58}
"""A heading starts a new page unless so many points are left: it must not stand alone at the foot of a page."""


def render(report: Report) -> bytes:
    """Return the report as a PDF file."""
    target, tags, paper = BytesIO(), Tags(), page(report.us_letter)
    builder = _Story(report, tags, paper)
    story = builder.build()
    document = BaseDocTemplate(target, pagesize=(paper.width, paper.height), title=report.title, author="negwizard")
    frame = Frame(MARGIN, BOTTOM, paper.room, paper.height - TOP - BOTTOM, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [frame]))

    def canvas(file: BytesIO, **options: Any) -> TaggedCanvas:
        made = TaggedCanvas(
            file, tags=tags, title=report.title, language="en-US", day=report.as_of, font=fonts.BASE
        )
        made.setPageSize(options["pagesize"])
        made.finish_page = builder.finish_page
        return made

    document.build(story, canvasmaker=canvas)
    return target.getvalue()


class _ContentsEntry(Flowable):  # type: ignore[misc]
    """A line of the table of contents; its page number is drawn when the whole document is known."""

    def __init__(self, heading: Heading, number: int, body: Prose, nodes: tuple[Node, Node], made: list[Any]) -> None:
        super().__init__()
        self.heading, self.number, self.body, self.nodes, self.made = heading, number, body, nodes, made

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size."""
        self.width, self.height = width, self.body.wrap(width - 40, height)[1]
        return self.width, self.height

    def draw(self) -> None:
        """Draw the title as a link and keep the place of the number."""
        link, reference = self.nodes
        self.body.drawOn(self.canv, 0, 0)
        box = (0, 0, self.width, self.height)
        self.canv.link_to(self.heading.anchor, link, box, f"Go to: {self.heading.text}")
        x, y = self.canv.absolutePosition(self.width, 4.5)
        self.made.append((self.canv.getPageNumber(), x, y, self.heading.anchor, reference))


class _Story:
    """Turns the blocks of one report into flowables and a structure tree, in reading order."""

    def __init__(self, report: Report, tags: Tags, paper: Page) -> None:
        self.report, self.paper, self.root = report, paper, tags.root
        self.contents: list[tuple[int, float, float, str, Node]] = []

    def build(self) -> list[Flowable]:
        """Return every flowable of the report."""
        return [flowable for block in self.report.blocks for flowable in self.draw(block)]

    @singledispatchmethod
    def draw(self, block: object) -> Sequence[Flowable]:
        """Return the flowables of one block."""
        raise TypeError(f"no way to draw {type(block).__name__}")

    @draw.register
    def _(self, block: Heading) -> Sequence[Flowable]:
        heading = Prose(
            line(block.text), style(f"h{block.level}"), self.root.add(f"H{block.level}"), block.anchor, block.level if block.anchor else 0
        )
        return [CondPageBreak(_ROOM_AFTER_HEADING[block.level]), heading]

    @draw.register
    def _(self, block: Paragraph) -> Sequence[Flowable]:
        if block.mark is None:
            return [self._prose(block.text, block.role)]
        color = INK[block.mark.shape]
        text = Prose(block.text, _colored(style(block.role), color), self.root.add("P"))
        drawing = mark_drawing(block.mark, style(block.role).fontSize + 3)
        row = [[Picture(drawing, None), text]]
        table = MarkedTable(row, colWidths=[drawing.width + 7, self.paper.room - drawing.width - 7])
        table.setStyle([*_BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
        return [table, Spacer(0, 5)]

    @draw.register
    def _(self, block: Bullets) -> Sequence[Flowable]:
        numbering = "Decimal" if block.numbered else "Disc"
        group = self.root.add("L", numbering=numbering)
        return [
            _item(group, f"{index}." if block.numbered else "•", text, "item", 18 if block.numbered else 12)
            for index, text in enumerate(block.items, 1)
        ]

    @draw.register
    def _(self, block: Callout) -> Sequence[Flowable]:
        warning = block.kind is CalloutKind.WARNING
        ink, tint = (Ink.WARNING, Ink.WARNING_TINT) if warning else (Ink.ACCENT, Ink.PANEL)
        group = self.root.add("Sect")
        title = Prose(line(block.title), _colored(style("box-title"), ink), group.add("P"))
        rows = [[title], *([Prose(text, style("box"), group.add("P"))] for text in block.lines)]
        table = MarkedTable(rows, colWidths=[self.paper.room], splitInRow=1)
        table.setStyle(
            [
                *_BARE,
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(tint)),
                ("LINEBEFORE", (0, 0), (0, -1), 3, HexColor(ink)),
                ("LEFTPADDING", (0, 0), (-1, -1), 11),
                ("RIGHTPADDING", (0, 0), (-1, -1), 9),
                ("TOPPADDING", (0, 0), (-1, 0), 6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, -1), (-1, -1), 7),
            ]
        )
        return [Spacer(0, 4), table, Spacer(0, 8)]

    @draw.register
    def _(self, block: Standing) -> Sequence[Flowable]:
        cells = [self._standing("On the story", block.story), self._standing("On the evidence", block.evidence)]
        cells.append(self._labeled("Must be proved by", block.burden))
        if block.robustness:
            cells.append(self._labeled("How firm", block.robustness))
        table = MarkedTable([cells], colWidths=[self.paper.room / len(cells)] * len(cells))
        table.setStyle(
            [
                *_BARE,
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(Ink.PANEL)),
                ("LEFTPADDING", (0, 0), (-1, -1), 8),
                ("RIGHTPADDING", (0, 0), (-1, -1), 6),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ]
        )
        return [Spacer(0, 3), table, Spacer(0, 6)]

    def _standing(self, label: str, mark: Mark) -> list[Flowable]:
        node = self.root.add("P")
        drawing = mark_drawing(mark, 12)
        word = Prose(line(mark.word), _colored(style("mark"), INK[mark.shape]), node)
        row = MarkedTable([[Picture(drawing, None), word]], colWidths=[drawing.width + 5, None], hAlign="LEFT")
        row.setStyle([*_BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
        # the label belongs to the same paragraph: "On the story" and "Met" are read as one sentence
        return [Prose(line(f"{label}:"), style("label"), node), row]

    def _labeled(self, label: str, text: str) -> list[Flowable]:
        node = self.root.add("P")
        return [Prose(line(f"{label}:"), style("label"), node), Prose(line(text), style("cell"), node)]

    @draw.register
    def _(self, block: Argument) -> Sequence[Flowable]:
        entry = self.root.add("L", numbering="None").add("LI")
        label, body = entry.add("Lbl"), entry.add("LBody")
        said = line(strong(f"{block.strength}. "), quiet(block.proposition) if block.set_aside else block.proposition)
        made: list[Flowable] = [Item(block.sign, Prose(said, style("claim"), body.add("P")), 16, label)]
        made += self._premises(body, "Here:", block.rests_on)
        made += self._premises(body, "Set aside because:", block.set_aside)
        if block.authority:
            words = [part for text in block.authority for part in (*text, *line("; "))][:-1]
            made.append(Prose(line(quiet("Authority: "), *words), style("authority"), body.add("P")))
        return [KeepTogether(made[:2]), *made[2:]]

    def _premises(self, parent: Node, label: str, texts: tuple[Line, ...]) -> list[Flowable]:
        if not texts:
            return []
        group = parent.add("L", numbering="Disc")
        first = line(strong(f"{label} "))
        return [
            _item(group, "•", (*first, *text) if not index else text, "rest", 9, 16)
            for index, text in enumerate(texts)
        ]

    @draw.register
    def _(self, block: Table) -> Sequence[Flowable]:
        group = self.root.add("Table", summary=block.summary)
        shares = sum(column.share for column in block.columns)
        widths = [self.paper.room * column.share / shares for column in block.columns]
        top = group.add("THead").add("TR")
        head = [
            Prose(
                line(column.title),
                style("head-number" if column.numbers else "head"),
                top.add("TH", scope="Column").add("P"),
            )
            for column in block.columns
        ]
        body = group.add("TBody")
        rows = [self._row(body.add("TR"), row, block) for row in block.rows]
        table = MarkedTable([head, *rows], colWidths=widths, repeatRows=1, splitInRow=1)
        table.setStyle([*_RULED, *(_TOTAL if block.total else ())])
        return [Spacer(0, 3), table, Spacer(0, 9)]

    def _row(self, parent: Node, row: tuple[Cell, ...], block: Table) -> list[list[Flowable]]:
        made = []
        for index, (content, column) in enumerate(zip(row, block.columns, strict=True)):
            node = parent.add("TH", scope="Row") if not index else parent.add("TD")
            made.append(self._cell(content, node, "number" if column.numbers else "cell"))
        return made

    def _cell(self, content: Cell, node: Node, kind: str) -> list[Flowable]:
        made: list[Flowable] = []
        if content.mark is not None:
            drawing = mark_drawing(content.mark, 10)
            word = Prose(line(strong(content.mark.word)), _colored(style("cell"), INK[content.mark.shape]), node.add("P"))
            pair = MarkedTable([[Picture(drawing, None), word]], colWidths=[drawing.width + 4, None], hAlign="LEFT")
            pair.setStyle([*_BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
            made.append(pair)
        return made + [Prose(text, style(kind), node.add("P")) for text in content.lines]

    @draw.register
    def _(self, block: Facts) -> Sequence[Flowable]:
        body = self.root.add("Table", summary=block.summary).add("TBody")
        rows = []
        for name, value in block.rows:
            row = body.add("TR")
            rows.append(
                [
                    Prose(line(strong(name)), style("cell"), row.add("TH", scope="Row").add("P")),
                    Prose(value, style("cell"), row.add("TD").add("P")),
                ]
            )
        table = MarkedTable(rows, colWidths=[self.paper.room * 0.24, self.paper.room * 0.76], splitInRow=1)
        table.setStyle(
            [
                *_BARE,
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(Ink.LINE)),
            ]
        )
        return [table, Spacer(0, 8)]

    @draw.register
    def _(self, block: Figure) -> Sequence[Flowable]:
        picture = Picture(block.drawing, self.root.add("Figure", alt=block.alt))
        if not block.caption:
            return [picture, Spacer(0, 8)]
        caption = Prose(line(block.caption), style("caption"), self.root.add("P"))
        return [KeepTogether([Spacer(0, 4), picture, Spacer(0, 5), caption])]

    @draw.register
    def _(self, block: Contents) -> Sequence[Flowable]:
        parts = [part for part in self.report.blocks if isinstance(part, Heading) and part.level == 2 and part.anchor]
        group = self.root.add("TOC")
        made: list[Flowable] = []
        for number, part in enumerate(parts, 1):
            entry = group.add("TOCI")
            link = entry.add("Reference").add("Link")
            body = Prose(line(part.text), style("toc"), link)
            made.append(_ContentsEntry(part, number, body, (link, entry.add("Reference")), self.contents))
        return [Prose(line(block.title), style("h3"), self.root.add("P")), *made] if made else []

    @draw.register
    def _(self, block: NewPage) -> Sequence[Flowable]:
        return [PageBreak()]

    def _prose(self, text: Line, name: str) -> Prose:
        return Prose(text, style(name), self.root.add("P"))

    def finish_page(self, canvas: TaggedCanvas, number: int, count: int) -> None:
        """Draw what needs the number of pages: footer, running head, the numbers in the table of contents."""
        with canvas.marked(None):
            self._draw_footer(canvas, number, count)
            if number > 1:
                self._draw_running_head(canvas)
        canvas.setFillColor(HexColor(Ink.QUIET))
        for on_page, x, y, anchor, node in self.contents:
            if on_page == number:
                with canvas.marked(node, number - 1):
                    canvas.setFont(fonts.BASE, 9.6)
                    canvas.drawRightString(x, y, str(canvas.page_of(anchor)))

    def _draw_footer(self, canvas: TaggedCanvas, number: int, count: int) -> None:
        y = BOTTOM - 24
        canvas.setStrokeColor(HexColor(Ink.LINE))
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, y + 12, self.paper.width - MARGIN, y + 12)
        canvas.setFillColor(HexColor(Ink.QUIET))
        canvas.setFont(fonts.BASE, 7.2)
        canvas.drawString(MARGIN, y, f"Information, not legal advice · {self.report.footer}")
        canvas.drawRightString(self.paper.width - MARGIN, y, f"Page {number} of {count}")

    def _draw_running_head(self, canvas: TaggedCanvas) -> None:
        y = self.paper.height - TOP + 20
        canvas.setFillColor(HexColor(Ink.QUIET))
        (title,) = wrapped(self.report.title, 7.6, False, self.paper.room, 1) or [""]
        x = MARGIN
        for name, part in fonts.runs(title):
            canvas.setFont(name, 7.6)
            canvas.drawString(x, y, part)
            x += canvas.stringWidth(part, name, 7.6)
        canvas.setStrokeColor(HexColor(Ink.LINE))
        canvas.setLineWidth(0.5)
        canvas.line(MARGIN, y - 6, self.paper.width - MARGIN, y - 6)


def _item(group: Node, label: str, text: Line, kind: str, indent: float, left: float = 0) -> Item:
    entry = group.add("LI")
    label_node = entry.add("Lbl")
    return Item(label, Prose(text, style(kind), entry.add("LBody")), indent, label_node, left)


def _colored(base: Any, ink: Ink) -> Any:
    return type(base)(f"{base.name}-{ink.name}", parent=base, textColor=HexColor(ink))


_BARE: Final = (
    ("FONTNAME", (0, 0), (-1, -1), fonts.BASE),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
)
"""A table as mere arrangement. The font is named because ReportLab would else name one that is not embedded."""

_RULED: Final = (
    *_BARE,
    ("LEFTPADDING", (0, 0), (-1, -1), CELL_PADDING),
    ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PADDING),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ("BACKGROUND", (0, 0), (-1, 0), HexColor(Ink.PANEL)),
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, HexColor(Ink.ACCENT)),
    ("LINEBELOW", (0, 1), (-1, -1), 0.4, HexColor(Ink.LINE)),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
)

_TOTAL: Final = (
    ("LINEABOVE", (0, -1), (-1, -1), 0.9, HexColor(Ink.ACCENT)),
    ("BACKGROUND", (0, -1), (-1, -1), HexColor(Ink.PANEL)),
)
