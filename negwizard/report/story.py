"""Turns the blocks of a report into ReportLab flowables and the structure tree of a tagged PDF."""

from collections.abc import Sequence
from functools import singledispatchmethod
from typing import Any, Final

from reportlab.lib.colors import HexColor
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, PageBreak, Spacer

from negwizard.report.blocks import (
    Argument,
    Block,
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
    Span,
    Standing,
    Table,
    line,
    quiet,
    strong,
    texts,
)
from negwizard.report.charts import INK, mark_drawing
from negwizard.report.contents import ContentsEntry, Reference
from negwizard.report.drawing import Ink
from negwizard.report.flowables import Item, MarkedTable, Picture, Prose, TickBoxes
from negwizard.report.styles import BARE, DENSE, RULED, TOTAL, Page, style
from negwizard.report.tagging import Node, Tags
from negwizard.report.text import run_together

_ROOM_FOR_START: Final = 170
"""What is too long to stand on one page whole, and its heading, begin where so many points are left."""

_HUGE: Final = 2500
_LARGE: Final = 700
_LONG_ARGUMENT: Final = 700
_ROOM_FOR_ARGUMENT: Final = 62
_SMALL: Final = 1200
"""What has so few letters is not torn apart."""


def _flat(flowables: Sequence[Flowable]) -> list[Flowable]:
    """Return flowables without groups of their own, which a group must not hold."""
    found: list[Flowable] = []
    for flowable in flowables:
        found += flowable._content if isinstance(flowable, KeepTogether) else [flowable]
    return found


def _is_long(block: Block) -> bool:
    if isinstance(block, Argument):
        return sum(len(text) for text in texts([block])) > _LONG_ARGUMENT
    return isinstance(block, Paragraph | Table | Facts | Callout) and not _is_small(block)


def _has_huge_cell(table: Table) -> bool:
    """Say whether a cell may fill a page, or much of it: only then may rows be torn."""
    most = _LARGE if table.dense else _HUGE
    return any(sum(map(len, texts([cell]))) > most for row in table.rows for cell in row)


def _spaced(table: MarkedTable, before: float, after: float) -> MarkedTable:
    table.spaceBefore, table.spaceAfter = before, after
    return table


def _is_small(block: Block) -> bool:
    rows = len(block.rows) if isinstance(block, Table | Facts) else 0
    return rows <= 7 and sum(len(text) for text in texts([block])) < _SMALL


class Story:
    """Turns the blocks of one report into flowables and a structure tree, in reading order."""

    def __init__(self, report: Report, tags: Tags, paper: Page) -> None:
        self.report, self.paper, self.root = report, paper, tags.root
        self.numbers: list[Reference] = []
        """Page numbers of the table of contents, still to be drawn."""
        self.lead: list[Flowable] = []
        """Headings and labels that wait for what they lead to, so that both stand on one page."""
        self.lead_level = 0
        self.lead_has_words = False

    def build(self) -> list[Flowable]:
        """Return every flowable of the report."""
        made: list[Flowable] = []
        for block in self.report.blocks:
            drawn = self.draw(block)
            if isinstance(block, Heading) and block.level <= self.lead_level:
                made.append(KeepTogether(self._take_lead()))
            if self._leads(block):
                self.lead += drawn
                continue
            made += self._with_lead(block, drawn[0]) if drawn else []
            made += drawn[1:]
        return [*made, KeepTogether(self._take_lead())]

    def _leads(self, block: Block) -> bool:
        """Say whether a block is nothing without the next: a heading, a label, the words right under one."""
        if isinstance(block, Heading):
            self.lead_level, self.lead_has_words = block.level, False
            return True
        if isinstance(block, Paragraph) and block.role is not Role.LABEL:
            first = bool(self.lead) and not self.lead_has_words and _is_small(block)
            self.lead_has_words = True
            return first
        self.lead_has_words = False
        return isinstance(block, Standing | Paragraph)

    def _with_lead(self, block: Block, first: Flowable) -> list[Flowable]:
        """Return the first part of a block on one page with what leads to it."""
        lead = self._take_lead()
        if isinstance(block, NewPage):
            # in a group, a page that is nearly full would be followed by an empty one
            return [*lead, first]
        if _is_long(block):
            room = _ROOM_FOR_START if lead else _ROOM_FOR_ARGUMENT
            return [CondPageBreak(room), *lead, first] if lead or isinstance(block, Argument) else [first]
        return [KeepTogether(_flat([*lead, first]))]

    def _take_lead(self) -> list[Flowable]:
        lead, self.lead, self.lead_level = self.lead, [], 0
        return lead

    @singledispatchmethod
    def draw(self, block: object) -> Sequence[Flowable]:
        """Return the flowables of one block."""
        raise TypeError(f"no way to draw {type(block).__name__}")

    @draw.register
    def _(self, block: Heading) -> Sequence[Flowable]:
        heading = Prose(
            line(block.text),
            style(f"h{block.level}"),
            self.root.add(f"H{block.level}"),
            block.anchor,
            block.level if block.anchor else 0,
        )
        return [heading]

    @draw.register
    def _(self, block: Paragraph) -> Sequence[Flowable]:
        if block.mark is None:
            return [Prose(block.text, style(block.role), self.root.add("P"))]
        color = INK[block.mark.shape]
        text = Prose(block.text, _colored(style(block.role), color), self.root.add("P"))
        drawing = mark_drawing(block.mark, style(block.role).fontSize + 3)
        row = [[Picture(drawing, None), text]]
        table = MarkedTable(row, colWidths=[drawing.width + 7, self.paper.room - drawing.width - 7])
        table.setStyle([*BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
        return [_spaced(table, 0, 5)]

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
                *BARE,
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(tint)),
                ("LINEBEFORE", (0, 0), (0, -1), 3, HexColor(ink)),
                ("LEFTPADDING", (0, 0), (-1, -1), 11),
                ("RIGHTPADDING", (0, 0), (-1, -1), 9),
                ("TOPPADDING", (0, 0), (-1, 0), 6),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, -1), (-1, -1), 7),
            ]
        )
        return [_spaced(table, 4, 8)]

    @draw.register
    def _(self, block: Standing) -> Sequence[Flowable]:
        if block.small:
            return [self._small_standing(block)]
        cells = [
            self._standing("On the story", block.story),
            self._standing("On the evidence", block.evidence),
        ]
        cells.append(self._labeled(block.must, block.burden))
        if block.robustness:
            cells.append(self._labeled("How firm", block.robustness))
        table = MarkedTable([cells], colWidths=[self.paper.room / len(cells)] * len(cells))
        table.setStyle(
            [
                *BARE,
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(Ink.PANEL)),
                ("LEFTPADDING", (0, 0), (-1, -1), 8),
                ("RIGHTPADDING", (0, 0), (-1, -1), 6),
                ("TOPPADDING", (0, 0), (-1, -1), 5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
            ]
        )
        return [_spaced(table, 3, 6)]

    def _small_standing(self, block: Standing) -> Flowable:
        cells: list[Flowable] = [
            self._marked("On the story: ", block.story),
            self._marked("On the evidence: ", block.evidence),
            *(
                Prose((quiet(label), Span(text)), style("tag"), self.root.add("P"))
                for label, text in ((f"{block.must}: ", block.burden), ("How firm: ", block.robustness))
                if text
            ),
        ]
        table = MarkedTable([cells], colWidths=[self.paper.room / len(cells)] * len(cells))
        table.setStyle(
            [
                *BARE,
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(Ink.PANEL)),
                ("LEFTPADDING", (0, 0), (-1, -1), 5),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ]
        )
        return _spaced(table, 1, 3)

    def _marked(self, label: str, mark: Mark) -> Flowable:
        """Return a status in one row: its shape, what it says where, and its word."""
        drawing = mark_drawing(mark, 9)
        ink = style("mark-small")
        said = Prose((quiet(label), strong(mark.word)), _colored(ink, INK[mark.shape]), self.root.add("P"))
        row = MarkedTable(
            [[Picture(drawing, None), said]], colWidths=[drawing.width + 4, None], hAlign="LEFT"
        )
        row.setStyle([*BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
        return row

    def _standing(self, label: str, mark: Mark) -> list[Flowable]:
        node = self.root.add("P")
        drawing = mark_drawing(mark, 12)
        word = Prose(line(mark.word), _colored(style("mark"), INK[mark.shape]), node)
        row = MarkedTable(
            [[Picture(drawing, None), word]], colWidths=[drawing.width + 5, None], hAlign="LEFT"
        )
        row.setStyle([*BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
        # the label belongs to the same paragraph: "On the story" and "Met" are read as one sentence
        return [Prose(line(f"{label}:"), style("tag"), node), row]

    def _labeled(self, label: str, text: str) -> list[Flowable]:
        node = self.root.add("P")
        return [Prose(line(f"{label}:"), style("tag"), node), Prose(line(text), style("cell"), node)]

    @draw.register
    def _(self, block: Argument) -> Sequence[Flowable]:
        entry = self.root.add("L", numbering="None").add("LI")
        label, body = entry.add("Lbl"), entry.add("LBody")
        said = line(
            strong(f"{block.strength}. "), quiet(block.proposition) if block.set_aside else block.proposition
        )
        made: list[Flowable] = [Item(block.sign, Prose(said, style("claim"), body.add("P")), 16, label)]
        for words, parts in (("Here: ", block.rests_on), ("Set aside because: ", block.set_aside)):
            if parts:
                made += [Prose(text, style("rest"), body.add("P")) for text in run_together(words, parts)]
        if block.authority:
            sources = [span for text in block.authority for span in (*text, *line("; "))][:-1]
            made.append(Prose(line(quiet("Authority: "), *sources), style("authority"), body.add("P")))
        return made if _is_long(block) else [KeepTogether(made)]

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
        table = MarkedTable(
            [head, *rows], colWidths=widths, repeatRows=1, splitInRow=int(_has_huge_cell(block))
        )
        table.setStyle([*RULED, *(DENSE if block.dense else ()), *(TOTAL if block.total else ())])
        return [_spaced(table, 3, 9)]

    def _row(self, parent: Node, row: tuple[Cell, ...], block: Table) -> list[list[Flowable]]:
        made = []
        for index, (content, column) in enumerate(zip(row, block.columns, strict=True)):
            node = parent.add("TH", scope="Row") if not index else parent.add("TD")
            kind = "number" if column.numbers else "cell-dense" if block.dense else "cell"
            made.append(self._cell(content, node, kind))
        return made

    def _cell(self, content: Cell, node: Node, kind: str) -> list[Flowable]:
        made: list[Flowable] = []
        if content.mark is not None:
            drawing = mark_drawing(content.mark, 10)
            word = Prose(
                line(strong(content.mark.word)),
                _colored(style("cell"), INK[content.mark.shape]),
                node.add("P"),
            )
            pair = MarkedTable(
                [[Picture(drawing, None), word]], colWidths=[drawing.width + 4, None], hAlign="LEFT"
            )
            pair.setStyle([*BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
            made.append(pair)
        made += [Prose(text, style(kind), node.add("P")) for text in content.lines]
        if content.choices:
            made.append(TickBoxes(content.choices, style("cell"), node.add("P")))
        return made

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
        table = MarkedTable(rows, colWidths=[self.paper.room * 0.27, self.paper.room * 0.73], splitInRow=1)
        table.setStyle(
            [
                *BARE,
                ("RIGHTPADDING", (0, 0), (0, -1), 8),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(Ink.LINE)),
            ]
        )
        return [_spaced(table, 4, 8)]

    @draw.register
    def _(self, block: Figure) -> Sequence[Flowable]:
        picture = Picture(block.drawing, self.root.add("Figure", alt=block.alt))
        if not block.caption:
            return [picture, Spacer(0, 8)]
        caption = Prose(line(block.caption), style("caption"), self.root.add("P"))
        return [KeepTogether([Spacer(0, 4), picture, Spacer(0, 5), caption])]

    @draw.register
    def _(self, block: Contents) -> Sequence[Flowable]:
        parts = [part for part in self.report.blocks if block.lists(part)]
        title_node, group = self.root.add("P"), self.root.add("TOC")
        made: list[Flowable] = []
        for number, part in enumerate(parts, 1):
            entry = group.add("TOCI")
            link = entry.add("Reference").add("Link")
            body = Prose(line(part.text), style("toc"), link)
            made.append(ContentsEntry(part, number, body, (link, entry.add("Reference")), self.numbers))
        title = Prose(line(block.title), style("h3"), title_node)
        return [KeepTogether([title, *made]), Spacer(0, 6)] if made else []

    @draw.register
    def _(self, block: NewPage) -> Sequence[Flowable]:
        return [PageBreak()]


def _item(group: Node, label: str, text: Line, kind: str, indent: float, left: float = 0) -> Item:
    entry = group.add("LI")
    label_node = entry.add("Lbl")
    return Item(label, Prose(text, style(kind), entry.add("LBody")), indent, label_node, left)


def _colored(base: Any, ink: Ink) -> Any:
    return type(base)(f"{base.name}-{ink.name}", parent=base, textColor=HexColor(ink))
