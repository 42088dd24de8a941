"""ReportLab flowables that report to the structure tree what they draw."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, Table

from negwizard.report import fonts
from negwizard.report.blocks import Line, line, plain_text
from negwizard.report.drawing import Anchor, Box, Disc, Drawing, Ink, Path, Words
from negwizard.report.tagging import Node, TaggedCanvas
from negwizard.report.text import (
    clean,
    east_asian,
    markup,
    mostly_right_to_left,
    right_to_left,
    visual_line,
    visual_lines,
    visual_markup,
)

_WORTH_TEARING = 120
"""Points: so much room on a page is not left empty because the next row is long."""


class Prose(Paragraph):  # type: ignore[misc]
    """A tagged paragraph, heading or cell text. Drawn again (a repeated table head) it is decoration."""

    def __init__(
        self,
        text: Line | None,
        style: ParagraphStyle,
        node: Node | None = None,
        anchor: str = "",
        level: int = 0,
        **parts: Any,
    ) -> None:
        """`text` is None, and `parts` holds the rest, when ReportLab splits a paragraph in two."""
        self.node, self.anchor, self.level, self.drawn = node, anchor, level, False
        self.turned = plain = plain_text(text or ())
        if not right_to_left(plain):
            self.turned = ""
            if plain and east_asian(plain):
                style = ParagraphStyle(style.name, parent=style, wordWrap="CJK")
            super().__init__(None if text is None else markup(text, style.fontName), style, **parts)
            return
        if node is not None:
            node.actual = clean(plain)
        alignment = 2 if mostly_right_to_left(plain) else 0
        super().__init__("", ParagraphStyle(style.name, parent=style, alignment=alignment))

    def wrap(self, width: float, height: float) -> Any:
        """Return the size; right-to-left text is broken into lines here, where the width is known."""
        if self.turned:
            rows = visual_lines(self.turned, self.style.fontSize, width)
            self._setup(visual_markup(rows, self.style.fontName), self.style, None, None, lambda text: text)
        return super().wrap(width, height)

    def split(self, width: float, height: float) -> list[Any]:
        """Return the parts for this page and the next; they stay one structure element."""
        parts: list[Any] = super().split(width, height)
        for index, part in enumerate(parts):
            part.node, part.drawn, part.turned = self.node, False, ""
            part.anchor, part.level = (self.anchor, self.level) if index == 0 else ("", 0)
        return parts

    def draw(self) -> None:
        """Draw the text inside its mark, and set the bookmark of a heading."""
        canvas: TaggedCanvas = self.canv
        if not self.drawn:
            self._space_line_ends()
            self._set_bookmark(canvas)
        with canvas.marked(None if self.drawn else self.node):
            super().draw()
        self.drawn = True

    def _set_bookmark(self, canvas: TaggedCanvas) -> None:
        if not self.anchor:
            return
        canvas.bookmarkPage(self.anchor, fit="XYZ", top=canvas.absolutePosition(0, self.height)[1] + 8)
        if self.level:
            canvas.addOutlineEntry(self.getPlainText(), self.anchor, self.level - 1, closed=self.level > 1)

    def _space_line_ends(self) -> None:
        """Words at a line end must not run into the next line when read out (ISO 32000-1, 14.8.2.2.3)."""
        block = self.blPara
        if self.style.alignment != 0 or not block.lines or self.style.wordWrap == "CJK":
            return
        for index, row in enumerate(block.lines[:-1]):
            if block.kind == 0:
                block.lines[index] = (row[0], [*row[1], ""])
            elif row.words and getattr(row.words[-1], "text", None):
                row.words[-1].text += " "


class Item(Flowable):  # type: ignore[misc]
    """A list item: its label hangs to the left of its body."""

    def __init__(
        self, label: str, body: Prose, indent: float, label_node: Node | None, left: float = 0
    ) -> None:
        super().__init__()
        self.label, self.body, self.indent, self.label_node, self.left = label, body, indent, label_node, left

    def getSpaceAfter(self) -> float:
        """Return the space that follows."""
        return float(self.body.getSpaceAfter())

    def getSpaceBefore(self) -> float:
        """Return the space that precedes."""
        return float(self.body.getSpaceBefore())

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size."""
        self.width, self.height = width, self.body.wrap(width - self.left - self.indent, height)[1]
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Return the parts for this page and the next; only the first has the label."""
        first, *others = self.body.split(width - self.left - self.indent, height) or [None]
        if first is None:
            return []
        return [
            Item(self.label, first, self.indent, self.label_node, self.left),
            *(Item("", part, self.indent, None, self.left) for part in others),
        ]

    def draw(self) -> None:
        """Draw label and body."""
        canvas, style = self.canv, self.body.style
        if self.label:
            with canvas.marked(self.label_node):
                canvas.setFont(style.fontName, style.fontSize)
                canvas.setFillColor(HexColor(Ink.ACCENT))
                canvas.drawString(self.left, self.height - style.fontSize * 1.05, self.label)
        self.body.drawOn(canvas, self.left + self.indent, 0)


class TickBoxes(Flowable):  # type: ignore[misc]
    """Words one below the other, each after an empty box to be ticked by hand."""

    def __init__(self, words: Sequence[str], style: ParagraphStyle, node: Node) -> None:
        super().__init__()
        self.words, self.style = words, style
        self.body = Prose(line("\n".join(words)), style, node)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size."""
        indent = self.style.fontSize * 1.4
        self.width, self.height = width, self.body.wrap(width - indent, height)[1]
        return self.width, self.height

    def draw(self) -> None:
        """Draw the boxes as decoration and the words as text."""
        edge, leading = self.style.fontSize * 0.95, self.style.leading
        with self.canv.marked(None):
            self.canv.setStrokeColor(HexColor(Ink.QUIET))
            self.canv.setLineWidth(0.7)
            for index in range(len(self.words)):
                top = self.height - index * leading - (leading - edge) / 2
                self.canv.rect(0.5, top - edge, edge, edge)
        self.body.drawOn(self.canv, self.style.fontSize * 1.4, 0)


class MarkedTable(Table):  # type: ignore[misc]
    """A table whose lines and backgrounds are decoration; the text in its cells is tagged by the cells."""

    def split(self, width: float, height: float) -> list[Any]:
        """Return the parts for this page and the next; a row is torn only where much room would be lost.

        ReportLab tears a row in a second go, when the part before it stands already, and so repeats the head
        in the middle of a page.
        """
        if not self.splitInRow:
            return list(super().split(width, height))
        self._calc(width, height)
        whole: list[Any] = self._splitRows(height)
        rows = len(whole[0]._cellvalues) if whole else 0
        left = height - sum(self._rowHeights[:rows])
        torn = self._splitRows(height, doInRowSplit=1) if left >= _WORTH_TEARING else []
        return torn or whole

    def _drawBkgrnd(self) -> None:
        with self.canv.marked(None):
            super()._drawBkgrnd()

    def _drawLines(self) -> None:
        with self.canv.marked(None):
            super()._drawLines()


class Picture(Flowable):  # type: ignore[misc]
    """A drawing with its words for those who do not see it."""

    def __init__(self, drawing: Drawing, node: Node | None) -> None:
        super().__init__()
        self.drawing, self.node = drawing, node
        self.width, self.height = drawing.width, drawing.height

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Return the size of the drawing."""
        return self.width, self.height

    def draw(self) -> None:
        """Paint the shapes as one figure."""
        x, y = self.canv.absolutePosition(0, 0)
        if self.node is not None:
            self.node.bbox = (x, y, x + self.width, y + self.height)
        with self.canv.marked(self.node):
            paint(self.canv, self.drawing)


def paint(canvas: Any, drawing: Drawing) -> None:
    """Paint a drawing with its lower left corner at the origin."""
    painters: dict[type, Callable[..., None]] = {Box: _box, Disc: _disc, Path: _path, Words: _words}
    for item in drawing.items:
        painters[type(item)](canvas, item, drawing.height)


def _prepare(canvas: Any, item: Box | Disc | Path) -> dict[str, int]:
    if item.fill:
        canvas.setFillColor(HexColor(item.fill))
    if item.stroke:
        canvas.setStrokeColor(HexColor(item.stroke))
        canvas.setLineWidth(item.stroke_width)
    return {"fill": int(bool(item.fill)), "stroke": int(bool(item.stroke))}


def _box(canvas: Any, item: Box, height: float) -> None:
    how = _prepare(canvas, item)
    canvas.setDash(*([2, 2],) if item.dashed else ())
    if item.radius:
        canvas.roundRect(item.x, height - item.y - item.height, item.width, item.height, item.radius, **how)
    else:
        canvas.rect(item.x, height - item.y - item.height, item.width, item.height, **how)
    canvas.setDash()


def _disc(canvas: Any, item: Disc, height: float) -> None:
    canvas.circle(item.x, height - item.y, item.radius, **_prepare(canvas, item))


def _path(canvas: Any, item: Path, height: float) -> None:
    how = _prepare(canvas, item)
    path = canvas.beginPath()
    (x, y), *others = item.points
    path.moveTo(x, height - y)
    for x, y in others:
        path.lineTo(x, height - y)
    if item.closed:
        path.close()
    canvas.drawPath(path, **how)


def _words(canvas: Any, item: Words, height: float) -> None:
    base = fonts.BOLD if item.bold else fonts.BASE
    text = visual_line(item.text)
    total = fonts.width(text, item.size, item.bold)
    x = item.x - {Anchor.START: 0.0, Anchor.MIDDLE: total / 2, Anchor.END: total}[item.anchor]
    canvas.setFillColor(HexColor(item.ink))
    for name, part in fonts.runs(text, base):
        canvas.setFont(name, item.size)
        canvas.drawString(x, height - item.y, part)
        x += fonts.register(name).stringWidth(part, item.size)
