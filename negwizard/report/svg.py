"""Drawings as SVG for the HTML report."""

from negwizard.report import fonts
from negwizard.report.drawing import Anchor, Box, Disc, Drawing, Ink, Item, Path, Words
from negwizard.report.text import escape


def svg(drawing: Drawing, alt: str = "") -> str:
    """Return a drawing as an inline picture; without words for it, it is decoration."""
    role = f'role="img" aria-label="{escape(alt)}"' if alt else 'aria-hidden="true"'
    width, height = f"{drawing.width:g}", f"{drawing.height:g}"
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {role} {size}>{"".join(map(_item, drawing.items))}</svg>'


def _item(item: Item) -> str:
    if isinstance(item, Box):
        size = f'width="{item.width:.2f}" height="{item.height:.2f}" rx="{item.radius:g}"'
        box = f'x="{item.x:.2f}" y="{item.y:.2f}" {size}'
        dash = ' stroke-dasharray="2 2"' if item.dashed else ""
        return f"<rect {box} {_paint(item.fill, item.stroke, item.stroke_width)}{dash}/>"
    if isinstance(item, Disc):
        circle = f'cx="{item.x:.2f}" cy="{item.y:.2f}" r="{item.radius:.2f}"'
        return f"<circle {circle} {_paint(item.fill, item.stroke, item.stroke_width)}/>"
    if isinstance(item, Path):
        points = " ".join(f"{x:.2f},{y:.2f}" for x, y in item.points)
        kind = "polygon" if item.closed else "polyline"
        return f'<{kind} points="{points}" {_paint(item.fill, item.stroke, item.stroke_width)}/>'
    return _words(item)


def _paint(fill: Ink | None, stroke: Ink | None, width: float) -> str:
    line = f' stroke="{stroke}" stroke-width="{width:.2f}"' if stroke else ""
    return f'fill="{fill or "none"}"{line}'


def _words(item: Words) -> str:
    weight = ' font-weight="700"' if item.bold else ""
    anchor = "" if item.anchor is Anchor.START else f' text-anchor="{item.anchor}"'
    place = f'x="{item.x:.2f}" y="{item.y:.2f}" font-size="{item.size:g}" fill="{item.ink}"'
    # the width that the drawing was made for: another font of the reader must not run over its neighbors
    room = f' textLength="{fonts.width(item.text, item.size, item.bold):.2f}" lengthAdjust="spacingAndGlyphs"'
    return f"<text {place}{weight}{anchor}{room}>{escape(item.text)}</text>"
