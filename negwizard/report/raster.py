"""Drawings as PNG pictures for the Word report."""

from functools import cache
from io import BytesIO
from typing import Any, Final

from PIL import Image, ImageDraw, ImageFont

from negwizard.report import fonts
from negwizard.report.drawing import Anchor, Box, Disc, Drawing, Item, Path, Words
from negwizard.report.text import visual_line

_PIXELS: Final = 3
"""Pixels a point: sharp on paper at 216 dots an inch."""

_FINER: Final = 2
"""Drawn so many times larger first, then scaled down, for smooth edges."""

_SCALE: Final = _PIXELS * _FINER


def png(drawing: Drawing) -> bytes:
    """Return a drawing as a PNG file on white."""
    size = (round(drawing.width * _SCALE), round(drawing.height * _SCALE))
    image = Image.new("RGB", size, "white")
    pen = ImageDraw.Draw(image)
    for item in drawing.items:
        _draw(pen, item)
    target = BytesIO()
    image.resize((size[0] // _FINER, size[1] // _FINER), Image.Resampling.LANCZOS).save(target, "PNG")
    return target.getvalue()


def _draw(pen: ImageDraw.ImageDraw, item: Item) -> None:
    if isinstance(item, Words):
        _words(pen, item)
        return
    width = max(1, round(item.stroke_width * _SCALE)) if item.stroke else 0
    paint: dict[str, Any] = {"fill": item.fill, "outline": item.stroke, "width": width}
    if isinstance(item, Box):
        corners = [item.x, item.y, item.x + item.width, item.y + item.height]
        pen.rounded_rectangle([corner * _SCALE for corner in corners], item.radius * _SCALE, **paint)
    elif isinstance(item, Disc):
        edges = [item.x - item.radius, item.y - item.radius, item.x + item.radius, item.y + item.radius]
        pen.ellipse([edge * _SCALE for edge in edges], **paint)
    else:
        _path(pen, item, width)


def _path(pen: ImageDraw.ImageDraw, item: Path, width: int) -> None:
    points = [(x * _SCALE, y * _SCALE) for x, y in item.points]
    if item.fill:
        pen.polygon(points, fill=item.fill)
    if item.stroke:
        pen.line([*points, *points[: int(item.closed)]], fill=item.stroke, width=width, joint="curve")


def _words(pen: ImageDraw.ImageDraw, item: Words) -> None:
    text = visual_line(item.text)
    total = fonts.width(text, item.size, item.bold)
    x = item.x - {Anchor.START: 0.0, Anchor.MIDDLE: total / 2, Anchor.END: total}[item.anchor]
    for name, part in fonts.runs(text, fonts.BOLD if item.bold else fonts.BASE):
        pen.text((x * _SCALE, item.y * _SCALE), part, fill=item.ink, font=_font(name, item.size), anchor="ls")
        x += fonts.register(name).stringWidth(part, item.size)


@cache
def _font(name: str, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(fonts.source(name), size * _SCALE)
