"""The typography of the PDF: sizes, spaces, page measures."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle

from negwizard.report import fonts
from negwizard.report.blocks import Role
from negwizard.report.drawing import Ink

MARGIN: Final = 54.0
TOP: Final = 58.0
BOTTOM: Final = 56.0
CELL_PADDING: Final = 5.0


@dataclass(frozen=True, slots=True)
class Page:
    """The paper and the room for text on it."""

    width: float
    height: float

    @property
    def room(self) -> float:
        """Return the width of the text."""
        return self.width - 2 * MARGIN


def page(us_letter: bool) -> Page:
    """Return US Letter or A4."""
    return Page(*(LETTER if us_letter else A4))


def _style(name: str, size: float, leading: float, **options: object) -> ParagraphStyle:
    given = {"fontName": fonts.BASE, "textColor": HexColor(Ink.TEXT), "splitLongWords": 1, **options}
    return ParagraphStyle(name, fontSize=size, leading=leading, allowWidows=0, allowOrphans=0, **given)


@cache
def style(name: str) -> ParagraphStyle:
    """Return a paragraph style by name, fonts loaded."""
    for font in (fonts.BASE, fonts.BOLD):
        fonts.register(font)
    return _STYLES[name]


_BOLD: Final = {"fontName": fonts.BOLD}
_QUIET: Final = {"textColor": HexColor(Ink.QUIET)}
_ACCENT: Final = {"textColor": HexColor(Ink.ACCENT)}

_STYLES: Final = {
    "h1": _style("h1", 20, 25, spaceAfter=4, **_BOLD, **_ACCENT),
    "h2": _style("h2", 15, 19, spaceBefore=18, spaceAfter=7, **_BOLD, **_ACCENT),
    "h3": _style("h3", 11.5, 15, spaceBefore=13, spaceAfter=3, **_BOLD),
    "h4": _style("h4", 9.3, 12.5, spaceBefore=8, spaceAfter=1, **_BOLD, **_ACCENT),
    Role.BODY: _style("body", 9.4, 13.2, spaceAfter=5),
    Role.LEAD: _style("lead", 10.6, 15, spaceAfter=6),
    Role.QUIET: _style("quiet", 8.6, 12, spaceAfter=5, **_QUIET),
    Role.OUTCOME: _style("outcome", 12.4, 16.5, spaceAfter=2, **_BOLD),
    "item": _style("item", 9.4, 13, spaceAfter=3),
    "claim": _style("claim", 9.4, 13, spaceBefore=3, spaceAfter=1.5),
    "rest": _style("rest", 8.7, 11.6, spaceAfter=1.5, leftIndent=16),
    "authority": _style("authority", 8.2, 10.8, spaceAfter=3, leftIndent=16, **_QUIET),
    "cell": _style("cell", 8.7, 11.6),
    "cell-dense": _style("cell-dense", 8.3, 10.6),
    "number": _style("number", 8.7, 11.6, alignment=2),
    "head": _style("head", 8.2, 10.6, **_BOLD, **_ACCENT),
    "head-number": _style("head-number", 8.2, 10.6, alignment=2, **_BOLD, **_ACCENT),
    "tag": _style("tag", 7.6, 10, **_QUIET),
    Role.LABEL: _style("label", 9.2, 12.5, spaceBefore=7, spaceAfter=2, **_BOLD),
    "mark": _style("mark", 9.4, 12, **_BOLD),
    "mark-small": _style("mark-small", 8, 10),
    "box-title": _style("box-title", 9.6, 13, spaceAfter=2, **_BOLD),
    "box": _style("box", 9, 12.4, spaceAfter=2),
    "caption": _style("caption", 8.6, 12, spaceAfter=6, **_QUIET),
    "toc": _style("toc", 9.4, 14.6),
}

BARE: Final = (
    ("FONTNAME", (0, 0), (-1, -1), fonts.BASE),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
)
"""A table as mere arrangement. The font is named: ReportLab would else name one that is not embedded."""

RULED: Final = (
    *BARE,
    ("LEFTPADDING", (0, 0), (-1, -1), CELL_PADDING),
    ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PADDING),
    ("TOPPADDING", (0, 0), (-1, -1), 3.5),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ("BACKGROUND", (0, 0), (-1, 0), HexColor(Ink.PANEL)),
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, HexColor(Ink.ACCENT)),
    ("LINEBELOW", (0, 1), (-1, -1), 0.4, HexColor(Ink.LINE)),
    ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
)

DENSE: Final = (("TOPPADDING", (0, 0), (-1, -1), 1.8), ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2))
"""A ruled table with less room between the rows."""

TOTAL: Final = (
    ("LINEABOVE", (0, -1), (-1, -1), 0.9, HexColor(Ink.ACCENT)),
    ("BACKGROUND", (0, -1), (-1, -1), HexColor(Ink.PANEL)),
)
