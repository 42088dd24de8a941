"""The fonts of the report: which font can print a character, and how wide a text is."""

import importlib
import os
import sys
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any, Final

BASE: Final = "NotoSans-Regular"
BOLD: Final = "NotoSans-Bold"
ITALIC: Final = "NotoSans-Italic"

_BUNDLED: Final = {
    BASE: "NotoSans_Regular",
    BOLD: "NotoSans_Bold",
    ITALIC: "NotoSans_Italic",
    "FiraGO-Regular": "FiraGO_Regular",
}
"""Font name → module of `pymupdf_fonts`. FiraGO has Arabic, Hebrew, Devanagari, Thai and Georgian."""

_SYSTEM: Final = (
    "DejaVuSans.ttf",
    "DroidSansFallbackFull.ttf",
    "DroidSansFallback.ttf",
    "arialuni.ttf",
    "Arial Unicode.ttf",
    "msyh.ttc",
    "malgun.ttf",
    "YuGothR.ttc",
    "Nirmala.ttf",
    "seguisym.ttf",
    "seguiemj.ttf",
    "AppleSDGothicNeo.ttc",
    "wqy-zenhei.ttc",
)
"""Fonts that many computers have, for what the bundled ones lack: Chinese, Japanese, Korean, emoji."""


def system_folders() -> tuple[Path, ...]:
    """Return the folders in which this kind of computer keeps fonts for everybody."""
    if sys.platform == "win32":
        return (Path(os.environ.get("WINDIR", "C:/Windows"), "Fonts"),)
    if sys.platform == "darwin":
        return (Path("/System/Library/Fonts"), Path("/Library/Fonts"))
    return (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


@cache
def _system_files() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for folder in system_folders():
        for path in sorted(folder.rglob("*.tt[fc]")):
            found.setdefault(path.name, path)
    return found


def source(name: str) -> BytesIO | str:
    """Return a font as a file in memory, or as the path of a file of the system."""
    if name in _BUNDLED:
        return BytesIO(importlib.import_module(f"pymupdf_fonts.{_BUNDLED[name]}").fontbuffer)
    return str(_system_files()[name])


@cache
def register(name: str) -> Any:
    """Make a font known to ReportLab once and return it."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    font = TTFont(name, source(name))
    pdfmetrics.registerFont(font)
    return font


@cache
def _glyphs(name: str) -> frozenset[int]:
    return frozenset(register(name).face.charToGlyph)


@cache
def _fallbacks() -> tuple[str, ...]:
    return ("FiraGO-Regular", *(name for name in _SYSTEM if name in _system_files() and _readable(name)))


def _readable(name: str) -> bool:
    """Say whether ReportLab can embed the font: some files of these names hold outlines that it refuses."""
    from reportlab.pdfbase.ttfonts import TTFError

    try:
        register(name)
    except (TTFError, OSError):
        return False
    return True


@cache
def font_for(char: str, base: str) -> str | None:
    """Return the first font that has the character, or None."""
    code = ord(char)
    if code in _glyphs(base):
        return base
    return next((name for name in _fallbacks() if code in _glyphs(name)), None)


def runs(text: str, base: str = BASE) -> Iterator[tuple[str, str]]:
    """Yield (font, text): stretches of one font. A character that no font has is spelled out as [U+1F44D]."""
    if _glyphs(base).issuperset(map(ord, text)):
        if text:
            yield base, text
        return
    for name, group in groupby(text, key=lambda char: font_for(char, base)):
        part = "".join(group)
        if name is None:
            yield base, "".join(f"[U+{ord(char):04X}]" for char in part)
        else:
            yield name, part


def width(text: str, size: float, bold: bool = False) -> float:
    """Return the width of a text in points."""
    base = BOLD if bold else BASE
    return float(sum(register(name).stringWidth(part, size) for name, part in runs(text, base)))
