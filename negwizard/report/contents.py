"""The table of contents in the PDF: lines whose page numbers are drawn when the whole document is known."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from negwizard.report.blocks import Heading
from negwizard.report.drawing import Ink
from negwizard.report.flowables import Prose
from negwizard.report.tagging import Node, TaggedCanvas


@dataclass(frozen=True, slots=True)
class Reference:
    """A place that waits for the number of the page on which an anchor stands."""

    page: int
    x: float
    y: float
    anchor: str
    node: Node


class ContentsEntry(Flowable):  # type: ignore[misc]
    """A line of the table of contents; its page number is drawn when the whole document is known."""

    def __init__(
        self, heading: Heading, number: int, body: Prose, nodes: tuple[Node, Node], made: list[Any]
    ) -> None:
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
        x, y = self.canv.absolutePosition(self.width, self.height - self.body.style.fontSize)
        with self.canv.marked(None):
            rule(self.canv, 0, 1.5, self.width)
        self.made.append(Reference(self.canv.getPageNumber(), x, y, self.heading.anchor, reference))


def rule(canvas: TaggedCanvas, left: float, y: float, right: float) -> None:
    """Draw a thin line; the caller marks it as decoration."""
    canvas.setStrokeColor(HexColor(Ink.LINE))
    canvas.setLineWidth(0.5)
    canvas.line(left, y, right, y)
