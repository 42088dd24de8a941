"""User text on its way to paper: cleaned, escaped, in fonts that have its letters, in the right direction.

Every string that reaches ReportLab's markup goes through `escape`: unescaped, `<img src="…">` would read a
local file into the report.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any, Final
from unicodedata import normalize
from xml.sax.saxutils import escape as _xml_escape

from negwizard.report import fonts
from negwizard.report.blocks import Line, Shape, Span, Tone, chained, line, plain_text, strong
from negwizard.report.drawing import Ink

_UNPRINTABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e0fff]"
)
"""Controls, marks that turn the direction of text, joiners, variation selectors: nothing to print."""

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_EAST_ASIAN: Final = re.compile("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")

BOLD_TONES: Final = (Tone.STRONG, Tone.CHECK)
TONE_INKS: Final = {Tone.QUIET: Ink.QUIET, Tone.CHECK: Ink.WARNING}
"""The colors of tones; the others have that of the text around them."""

SYMBOLS: Final = {Shape.TICK: "✔", Shape.CROSS: "✖", Shape.HALF: "◆", Shape.RING: "○"}
"""The shapes of statuses where only letters can stand."""


def clean(text: str) -> str:
    """Return text without what cannot be printed; line ends become line feeds, tabs become spaces."""
    text = normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    return _UNPRINTABLE.sub("", _SURROGATE.sub("\ufffd", text))


def escape(text: str) -> str:
    """Return cleaned text that no markup language reads as markup. Quotes are safe inside attributes too."""
    return _xml_escape(clean(text), {'"': "&quot;", "'": "&#39;"})


def right_to_left(text: str) -> bool:
    """Say whether any letter of the text is written from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


def mostly_right_to_left(text: str) -> bool:
    """Say whether most letters of the text are written from right to left: it is then aligned right."""
    turned = len(_RIGHT_TO_LEFT.findall(text))
    return 2 * turned > sum(map(str.isalpha, text))


def east_asian(text: str) -> bool:
    """Say whether the text is mostly in a script without spaces between words."""
    return 3 * len(_EAST_ASIAN.findall(text)) > len(text)


def run_together(label: str, parts: Sequence[Line]) -> list[Line]:
    """Return facts as one paragraph; with text from right to left in them, each has one of its own."""
    first = line(strong(label))
    if any(right_to_left(plain_text(part)) for part in parts):
        return [(*first, *parts[0]), *parts[1:]]
    return [(*first, *chained(parts, Span(" ")))]


def markup(text: Line, base: str = fonts.BASE) -> str:
    """Return a line as ReportLab markup."""
    return "".join(_span_markup(span, base) for span in text)


def _span_markup(span: Span, base: str) -> str:
    font = base if span.tone is Tone.PLAIN else fonts.BOLD if span.tone in BOLD_TONES else fonts.BASE
    marked = _runs_markup(clean(span.text), font, base)
    color = TONE_INKS.get(span.tone)
    return f'<font color="{color}">{marked}</font>' if color else marked


def _runs_markup(text: str, font: str, base: str) -> str:
    return "<br/>".join(
        "".join(_run(name, part, base) for name, part in fonts.runs(row, font)) for row in text.split("\n")
    )


def _run(name: str, part: str, base: str) -> str:
    return escape(part) if name == base else f'<font face="{name}">{escape(part)}</font>'


def visual_lines(text: str, size: float, room: float) -> list[str]:
    """Return text with right-to-left letters as lines in the order in which they are seen, to fit `room`."""
    base = "R" if mostly_right_to_left(text) else "L"
    return [
        _turn(row, base)
        for logical in clean(text).split("\n")
        for row in _broken(_shape(logical), size, room)
    ]


def visual_line(text: str) -> str:
    """Return a short text in the order in which its letters are seen, for drawing without markup."""
    return " ".join(visual_lines(text, 1, 1e9)) if right_to_left(text) else clean(text).replace("\n", " ")


def _broken(text: str, size: float, room: float) -> Sequence[str]:
    rows: list[str] = []
    row = ""
    for word in text.split(" "):
        for piece in _fitting(word, size, room):
            longer = f"{row} {piece}" if row else piece
            if row and fonts.width(longer, size) > room:
                rows.append(row)
                row = piece
            else:
                row = longer
    return [*rows, row]


def _fitting(word: str, size: float, room: float) -> list[str]:
    """Return a word, or its pieces when it is wider than a line."""
    if fonts.width(word, size) <= room:
        return [word]
    count = max(1, int(room / size))
    return [word[start : start + count] for start in range(0, len(word), count)]


def visual_markup(rows: Sequence[str], base: str = fonts.BASE) -> str:
    """Return lines from `visual_lines` as ReportLab markup."""
    return "<br/>".join(
        "".join(_run(name, part, base) for name, part in fonts.runs(row, base)) for row in rows
    )


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    # FiraGO has no separate glyphs for isolated forms: the plain letter is the isolated form
    return ArabicReshaper({"use_unshaped_instead_of_isolated": True, "delete_harakat": False})


def _shape(text: str) -> str:
    return str(_reshaper().reshape(text)) if right_to_left(text) else text


def _turn(row: str, base: str) -> str:
    from bidi import get_display  # type: ignore[import-untyped]

    return str(get_display(row, base_dir=base))
