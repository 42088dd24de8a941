"""The drawings of the report: result at a glance, losses, shares of fault, time limits. Never color alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from negwizard.report import fonts
from negwizard.report.blocks import CalloutKind, Mark, Shape
from negwizard.report.drawing import Anchor, Box, Disc, Drawing, Ink, Item, Path, Words

INK: Final = {Shape.TICK: Ink.MET, Shape.CROSS: Ink.NOT_MET, Shape.HALF: Ink.ARGUABLE, Shape.RING: Ink.OPEN}
TINT: Final = {
    Shape.TICK: Ink.MET_TINT,
    Shape.CROSS: Ink.NOT_MET_TINT,
    Shape.HALF: Ink.ARGUABLE_TINT,
    Shape.RING: Ink.OPEN_TINT,
}
BOX_INKS: Final = {
    CalloutKind.WARNING: (Ink.WARNING, Ink.WARNING_TINT),
    CalloutKind.INFORMATION: (Ink.ACCENT, Ink.PANEL),
}
"""The bar and the ground of a box that the reader must not miss."""


def mark_items(shape: Shape, x: float, y: float, size: float) -> list[Item]:
    """Return the shape of a status, centered on a point."""
    half, thick, ink = size / 2, size / 8, INK[shape]
    if shape is Shape.TICK:
        tick = (
            (x - 0.24 * size, y + 0.02 * size),
            (x - 0.06 * size, y + 0.2 * size),
            (x + 0.26 * size, y - 0.18 * size),
        )
        return [Disc(x, y, half, fill=ink), Path(tick, stroke=Ink.WHITE, stroke_width=thick)]
    if shape is Shape.CROSS:
        arm, edge = 0.21 * size, half * 0.92
        bars = [((x - arm, y - arm), (x + arm, y + arm)), ((x - arm, y + arm), (x + arm, y - arm))]
        crossed: list[Item] = [Path(bar, stroke=Ink.WHITE, stroke_width=thick) for bar in bars]
        return [Box(x - edge, y - edge, 2 * edge, 2 * edge, fill=ink, radius=size / 10), *crossed]
    if shape is Shape.HALF:
        diamond = ((x, y - half), (x + half, y), (x, y + half), (x - half, y))
        filled = ((x, y - half), (x, y + half), (x - half, y))
        return [
            Path(diamond, fill=Ink.WHITE, stroke=ink, stroke_width=thick * 0.8, closed=True),
            Path(filled, fill=ink, closed=True),
        ]
    ring = Disc(x, y, half - thick / 2, fill=Ink.WHITE, stroke=ink, stroke_width=thick * 0.8)
    return [ring, Words(x, y + 0.24 * size, "?", size * 0.68, True, ink, Anchor.MIDDLE)]


def mark_drawing(mark: Mark, size: float) -> Drawing:
    """Return the shape of a status as a drawing of its own."""
    edge = size + 1
    return Drawing(edge, edge, tuple(mark_items(mark.shape, edge / 2, edge / 2, size)))


def wrapped(text: str, size: float, bold: bool, room: float, most: int) -> list[str]:
    """Return a text as at most so many lines that fit; what is cut ends with an ellipsis."""
    rows: list[str] = []
    words = text.split()
    while words:
        row = words.pop(0)
        while words and fonts.width(f"{row} {words[0]}", size, bold) <= room:
            row += " " + words.pop(0)
        rows.append(row)
    if len(rows) > most:
        rows = [*rows[: most - 1], rows[most - 1] + " …"]
    return [_shortened(row, size, bold, room) for row in rows]


def _shortened(row: str, size: float, bold: bool, room: float) -> str:
    if fonts.width(row, size, bold) <= room:
        return row
    while row and fonts.width(row + "…", size, bold) > room:
        row = row[:-1]
    return row.rstrip() + "…"


@dataclass(frozen=True, slots=True)
class Glance:
    """One issue at a glance: on the story and on the evidence."""

    title: str
    story: Mark
    evidence: Mark


_GAP: Final = 20.0
_CARD: Final = 92.0


def overview(elements: Sequence[Glance], outcome: Mark, defenses: Sequence[Glance], width: float) -> Drawing:
    """Draw the elements as links that must all hold, the outcome under them, then defenses and thresholds."""
    items: list[Item] = []
    card = (width - _GAP * (len(elements) - 1)) / len(elements)
    for index, element in enumerate(elements):
        left = index * (card + _GAP)
        items += _card(element, left, 0, card)
        if index:
            items += _plus(left - _GAP / 2, _CARD / 2)
    items += _outcome(outcome, width, _CARD)
    top = _CARD + 58
    if not defenses:
        return Drawing(width, top, tuple(items))
    items.append(Words(0, top + 11, "Defenses and thresholds raised", 8.5, True, Ink.QUIET))
    columns, row_height = 2, 24.0
    chip = (width - 10 * (columns - 1)) / columns
    for index, defense in enumerate(defenses):
        row, column = divmod(index, columns)
        items += _chip(defense, column * (chip + 10), top + 18 + row * row_height, chip)
    rows = -(-len(defenses) // columns)
    return Drawing(width, top + 18 + rows * row_height, tuple(items))


def _card(element: Glance, left: float, top: float, width: float) -> list[Item]:
    ink, tint = INK[element.story.shape], TINT[element.story.shape]
    items: list[Item] = [Box(left, top, width, _CARD, fill=tint, stroke=ink, stroke_width=1, radius=5)]
    items.append(Words(left + 10, top + 20, _shortened(element.title, 11, True, width - 20), 11, True))
    items += mark_items(element.story.shape, left + 20, top + 42, 20)
    for index, row in enumerate(wrapped(element.story.word, 11.5, True, width - 44, 1)):
        items.append(Words(left + 37, top + 46 + index * 12, row, 11.5, True, ink))
    items.append(Path(((left + 10, top + 61), (left + width - 10, top + 61)), stroke=Ink.LINE))
    items.append(Words(left + 10, top + 72, "on the evidence", 7, False, Ink.QUIET))
    items += mark_items(element.evidence.shape, left + 15, top + 81.5, 9)
    items.append(Words(left + 24, top + 84.5, element.evidence.word, 8, True, INK[element.evidence.shape]))
    return items


def _plus(x: float, y: float) -> list[Item]:
    bars = (((x - 4, y), (x + 4, y)), ((x, y - 4), (x, y + 4)))
    return [Path(bar, stroke=Ink.QUIET, stroke_width=1.4) for bar in bars]


def _outcome(outcome: Mark, width: float, top: float) -> list[Item]:
    ink = INK[outcome.shape]
    middle = width / 2
    items: list[Item] = [
        Path(((middle, top + 4), (middle, top + 13)), stroke=Ink.QUIET, stroke_width=1.4),
        Path(
            ((middle - 4, top + 11), (middle + 4, top + 11), (middle, top + 17)), fill=Ink.QUIET, closed=True
        ),
        Words(
            middle + 12,
            top + 13,
            "all four are needed, and no defense may bar the claim",
            7.5,
            False,
            Ink.QUIET,
        ),
        Box(0, top + 20, width, 28, fill=Ink.WHITE, stroke=ink, stroke_width=1.6, radius=5),
    ]
    room = fonts.width(outcome.word, 11.5, True)
    start = middle - (room + 24) / 2
    items += mark_items(outcome.shape, start + 8, top + 34, 17)
    items.append(Words(start + 24, top + 38.2, outcome.word, 11.5, True, ink))
    return items


def _chip(defense: Glance, left: float, top: float, width: float) -> list[Item]:
    ink = INK[defense.story.shape]
    word = defense.story.word
    right = fonts.width(word, 8.5, True)
    title = _shortened(defense.title, 9, False, width - right - 38)
    return [
        Box(left, top, width, 19, fill=Ink.WHITE, stroke=Ink.LINE, radius=4),
        *mark_items(defense.story.shape, left + 11, top + 9.5, 11),
        Words(left + 22, top + 12.7, title, 9),
        Words(left + width - 8, top + 12.7, word, 8.5, True, ink, Anchor.END),
    ]


@dataclass(frozen=True, slots=True)
class Amount:
    """A range of money on one line of the loss chart."""

    title: str
    low: int
    high: int
    mark: Mark
    label: str


def loss_chart(amounts: Sequence[Amount], width: float) -> Drawing:
    """Draw each loss as a bar from nothing to its low end, and a dashed bar on to its high end."""
    left, step = 190.0, 21.0
    right = 10 + max((fonts.width(amount.label, 8.5, True) for amount in amounts), default=0)
    most = max((amount.high for amount in amounts), default=0) or 1
    scale = (width - left - right) / most
    items: list[Item] = [Path(((left, 0), (left, step * len(amounts) + 4)), stroke=Ink.LINE)]
    for index, amount in enumerate(amounts):
        top = index * step + 4
        ink, tint = INK[amount.mark.shape], TINT[amount.mark.shape]
        items += mark_items(amount.mark.shape, 7, top + 7, 11)
        items.append(Words(18, top + 10.4, _shortened(amount.title, 8.5, False, left - 26), 8.5))
        if amount.high > amount.low:
            reach = max(amount.high * scale, 1.5)
            items.append(Box(left, top + 1, reach, 12, fill=tint, stroke=ink, stroke_width=0.8, dashed=True))
        if amount.low:
            items.append(Box(left, top + 1, max(amount.low * scale, 1.5), 12, fill=ink))
        items.append(Words(left + amount.high * scale + 6, top + 10.4, amount.label, 8.5, True))
    return Drawing(width, step * len(amounts) + 8, tuple(items))


def share_chart(shares: Sequence[tuple[str, int]], width: float) -> Drawing:
    """Draw shares of fault as one bar; each part has a letter that the words under the bar explain."""
    fills = (Ink.ACCENT, Ink.ARGUABLE, Ink.OPEN)
    total = sum(share for _, share in shares) or 1
    items: list[Item] = []
    left = 0.0
    for index, (name, share) in enumerate(shares):
        letter, fill, reach = "ABC"[index % 3], fills[index % 3], width * share / total
        items.append(Box(left, 0, reach, 24, fill=fill, stroke=Ink.WHITE, stroke_width=1.5))
        if reach > 40:
            items.append(
                Words(left + reach / 2, 15.6, f"{letter}  {share}%", 10, True, Ink.WHITE, Anchor.MIDDLE)
            )
        key = 36.0 + 16 * index
        items.append(Box(0, key, 12, 12, fill=fill))
        items.append(Words(6, key + 9.2, letter, 8, True, Ink.WHITE, Anchor.MIDDLE))
        items.append(Words(18, key + 9.4, f"{name}: {share}%", 9))
        left += reach
    return Drawing(width, 36 + 16 * len(shares), tuple(items))


@dataclass(frozen=True, slots=True)
class Moment:
    """A day on the time line."""

    words: str
    day: date
    label: str


def time_line(moments: Sequence[Moment], width: float) -> Drawing:
    """Draw days in order on a line at their true distance, numbered; their words stand under it."""
    ordered = sorted(moments, key=lambda moment: (moment.day, moment.words))
    first, last = ordered[0].day.toordinal(), ordered[-1].day.toordinal()
    scale = (width - 20) / ((last - first) or 1)
    places = [10 + (moment.day.toordinal() - first) * scale for moment in ordered]
    levels = _levels(places, 17)
    base = 10 + 16.0 * max(levels)
    items: list[Item] = [Path(((0, base), (width, base)), stroke=Ink.ACCENT, stroke_width=1.5)]
    said = [f"{moment.label}: {moment.words}" for moment in ordered]
    fits = all(fonts.width(text, 8.7, False) + 24 < width / 2 for text in said)
    half = -(-len(ordered) // 2) if fits else len(ordered)
    for index, (x, level) in enumerate(zip(places, levels, strict=True)):
        y = base - 16 * level
        items += [
            Path(((x, y), (x, base)), stroke=Ink.ACCENT),
            Disc(x, y, 7.5, fill=Ink.ACCENT, stroke=Ink.WHITE),
        ]
        items.append(Words(x, y + 3, str(index + 1), 8, True, Ink.WHITE, Anchor.MIDDLE))
        column, row = divmod(index, half)
        left, top = column * width / 2, base + 25 + row * 14
        items.append(Words(left, top, f"{index + 1}", 8.7, True, Ink.ACCENT))
        items.append(Words(left + 14, top, said[index], 8.7))
    return Drawing(width, base + 16 + 14 * half, tuple(items))


def _levels(places: Sequence[float], room: float) -> list[int]:
    """Return for each place how high it must stand so that it does not touch an earlier one."""
    ends: list[float] = []
    levels = []
    for place in places:
        level = next((index for index, end in enumerate(ends) if end <= place), len(ends))
        ends[level : level + 1] = [place + room]
        levels.append(level)
    return levels
