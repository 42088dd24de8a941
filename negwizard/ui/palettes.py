"""The colors of each theme, chosen so that text keeps a contrast of at least 4.5 to 1. Knows no Qt."""

from dataclasses import dataclass
from enum import StrEnum


class Mode(StrEnum):
    """What the user chose in the View menu."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Palette:
    """The colors of one theme by their task."""

    window: str
    surface: str
    hover: str
    text: str
    muted: str
    line: str
    """Quiet line between parts; carries no meaning."""
    groove: str
    """The part of the progress bar that is still to come."""
    control: str
    """Outline of something that can be used."""
    accent: str
    accent_hover: str
    on_accent: str
    chosen: str
    """Fill behind a chosen answer."""
    focus: str
    fault: str
    fault_soft: str
    notice_soft: str
    met: str
    met_soft: str
    not_met: str
    not_met_soft: str
    arguable: str
    arguable_soft: str
    open: str
    open_soft: str


LIGHT = Palette(
    window="#f7f5f1",
    surface="#ffffff",
    hover="#f1f6f6",
    text="#1c2630",
    muted="#525d68",
    line="#e0dbd1",
    groove="#e0dbd1",
    control="#847d72",
    accent="#14525e",
    accent_hover="#0d3d47",
    on_accent="#ffffff",
    chosen="#e3f0f1",
    focus="#bf5a00",
    fault="#9c1f1f",
    fault_soft="#fbe9e7",
    notice_soft="#fbf1dc",
    met="#14525e",
    met_soft="#dcecee",
    not_met="#6a3670",
    not_met_soft="#f1e5f2",
    arguable="#7d4a00",
    arguable_soft="#f9ecd4",
    open="#4f5a64",
    open_soft="#eceae5",
)
DARK = Palette(
    window="#12171b",
    surface="#1b2227",
    hover="#232c32",
    text="#e9edf0",
    muted="#aab5be",
    line="#303a42",
    groove="#303a42",
    control="#7f8c97",
    accent="#84ccd5",
    accent_hover="#a5dce3",
    on_accent="#08242a",
    chosen="#1d3a41",
    focus="#ffb45e",
    fault="#ffaba1",
    fault_soft="#43211f",
    notice_soft="#3a301c",
    met="#84ccd5",
    met_soft="#1d3a41",
    not_met="#dfaee3",
    not_met_soft="#3a2740",
    arguable="#efbd72",
    arguable_soft="#3d3019",
    open="#b4bec6",
    open_soft="#2a333a",
)
HIGH_CONTRAST = Palette(
    window="#000000",
    surface="#000000",
    hover="#1e1e1e",
    text="#ffffff",
    muted="#ffffff",
    line="#ffffff",
    groove="#4d4d4d",
    control="#ffffff",
    accent="#ffe14d",
    accent_hover="#fff0a3",
    on_accent="#000000",
    chosen="#2b2600",
    focus="#4de1ff",
    fault="#ff9d94",
    fault_soft="#000000",
    notice_soft="#000000",
    met="#6fe9ff",
    met_soft="#000000",
    not_met="#ffb3ff",
    not_met_soft="#000000",
    arguable="#ffd166",
    arguable_soft="#000000",
    open="#ffffff",
    open_soft="#000000",
)
PALETTES: dict[Mode, Palette] = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.HIGH_CONTRAST: HIGH_CONTRAST}

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *(
        (ink, paper)
        for ink in ("text", "muted", "accent", "fault")
        for paper in ("window", "surface", "hover", "chosen")
    ),
    *(
        (status, paper)
        for status in ("met", "not_met", "arguable", "open")
        for paper in ("window", "surface", "hover")
    ),
    *((status, f"{status}_soft") for status in ("met", "not_met", "arguable", "open")),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("fault", "fault_soft"),
    ("text", "fault_soft"),
    ("text", "notice_soft"),
)
"""Every ink and paper that text is set in."""

SHAPE_PAIRS: tuple[tuple[str, str], ...] = tuple(
    (shape, paper) for shape in ("control", "focus", "accent") for paper in ("window", "surface")
)
"""Outlines and marks, which need a contrast of 3 to 1."""


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colors (#rrggbb) as the web accessibility guidelines define it."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(int(color[start : start + 2], 16) / 255) for start in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
