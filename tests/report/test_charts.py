"""The drawings: they stay inside their frame, say what they show, and are painted alike in every format."""

from datetime import date
from io import BytesIO

import pytest
from PIL import Image

from negwizard.report import fonts
from negwizard.report.blocks import Mark, Shape
from negwizard.report.charts import (
    Amount,
    Glance,
    Moment,
    loss_chart,
    mark_drawing,
    overview,
    share_chart,
    time_line,
)
from negwizard.report.drawing import Anchor, Box, Ink, Words
from negwizard.report.raster import png
from negwizard.report.svg import svg

MET = Mark(Shape.TICK, "Met")
OPEN = Mark(Shape.RING, "Does not work")
LONG = "An issue with a very long title that nobody could fit into a small card"


def glances(count):
    return [Glance(LONG, MET, OPEN) for _ in range(count)]


DRAWINGS = {
    "overview": overview(glances(4), Mark(Shape.HALF, "The claim could go either way"), glances(8), 487),
    "overview without defenses": overview(glances(4), OPEN, [], 487),
    "losses": loss_chart([Amount(LONG, 1, 9_999_999, MET, "CA$1,000,000,000 to CA$9,999,999,999")], 487),
    "nothing lost": loss_chart([Amount("Fraud", 0, 0, MET, "$0")], 487),
    "shares": share_chart([("You", 0), ("The organization", 100), ("Others", 0)], 487),
    "days": time_line([Moment("told", date(2025, 1, day), "January") for day in (1, 1, 2, 31)], 487),
    "one day": time_line([Moment("told", date(2025, 1, 1), "January 1, 2025")], 487),
}


@pytest.mark.parametrize("drawing", DRAWINGS.values(), ids=DRAWINGS)
def test_nothing_leaves_the_frame(drawing):
    for item in drawing.items:
        if isinstance(item, Words):
            total = fonts.width(item.text, item.size, item.bold)
            left = item.x - {Anchor.START: 0, Anchor.MIDDLE: total / 2, Anchor.END: total}[item.anchor]
            assert left >= -1
            assert left + total <= drawing.width + 1, item.text
            assert item.y <= drawing.height
        if isinstance(item, Box):
            assert item.x + item.width <= drawing.width + 1
            assert item.y + item.height <= drawing.height + 1


@pytest.mark.parametrize("drawing", DRAWINGS.values(), ids=DRAWINGS)
def test_a_picture_has_the_shape_of_its_drawing(drawing):
    image = Image.open(BytesIO(png(drawing)))
    assert abs(image.width / image.height - drawing.width / drawing.height) < 0.05
    assert len(image.getcolors(1 << 24)) > 2


def test_svg_is_words_for_readers_or_decoration():
    assert 'role="img" aria-label="Four &lt;elements&gt;"' in svg(DRAWINGS["overview"], "Four <elements>")
    assert 'aria-hidden="true"' in svg(mark_drawing(MET, 10))


def test_the_shapes_of_statuses_differ_in_black_and_white():
    pictures = set()
    for shape in Shape:
        image = (
            Image.open(BytesIO(png(mark_drawing(Mark(shape, ""), 20))))
            .convert("L")
            .point(lambda tone: tone > 200)
        )
        pictures.add(image.tobytes())
    assert len(pictures) == len(Shape)


def contrast(first: str, second: str) -> float:
    bright, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(color: str) -> float:
    parts = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    "ink", [Ink.TEXT, Ink.QUIET, Ink.ACCENT, Ink.MET, Ink.NOT_MET, Ink.ARGUABLE, Ink.OPEN, Ink.WARNING]
)
@pytest.mark.parametrize("ground", [Ink.WHITE, Ink.PANEL])
def test_every_color_of_text_can_be_read(ink, ground):
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (Ink.MET, Ink.MET_TINT),
        (Ink.NOT_MET, Ink.NOT_MET_TINT),
        (Ink.ARGUABLE, Ink.ARGUABLE_TINT),
        (Ink.OPEN, Ink.OPEN_TINT),
        (Ink.WARNING, Ink.WARNING_TINT),
        (Ink.QUIET, Ink.OPEN_TINT),
        (Ink.WHITE, Ink.ACCENT),
        (Ink.WHITE, Ink.OPEN),
    ],
)
def test_text_on_a_tint_can_be_read(ink, ground):
    assert contrast(ink, ground) >= 4.5
