"""Drawings as lists of shapes, so that one chart can be painted in a PDF, as SVG and as a picture."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Ink(StrEnum):
    """The colors of the report. Text has a contrast of 4.5:1 or more on white and on the panels."""

    TEXT = "#1c2630"
    QUIET = "#51606d"
    ACCENT = "#17505c"
    LINE = "#c5ced5"
    PANEL = "#f3f6f8"
    WHITE = "#ffffff"
    MET = "#0b5a8a"
    NOT_MET = "#9c2f1e"
    ARGUABLE = "#7a5a00"
    OPEN = "#5a6270"
    MET_TINT = "#e6f0f6"
    NOT_MET_TINT = "#f9ebe8"
    ARGUABLE_TINT = "#f8f1dd"
    OPEN_TINT = "#eef0f2"
    WARNING = "#8a4b08"
    WARNING_TINT = "#fdf4e3"


class Anchor(StrEnum):
    """Which end of a text its position names."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle. Positions count from the top left, in points."""

    x: float
    y: float
    width: float
    height: float
    fill: Ink | None = None
    stroke: Ink | None = None
    stroke_width: float = 0.75
    radius: float = 0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle."""

    x: float
    y: float
    radius: float
    fill: Ink | None = None
    stroke: Ink | None = None
    stroke_width: float = 0.75


@dataclass(frozen=True, slots=True)
class Path:
    """Straight lines through points."""

    points: tuple[tuple[float, float], ...]
    fill: Ink | None = None
    stroke: Ink | None = None
    stroke_width: float = 0.75
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `y` is its base line."""

    x: float
    y: float
    text: str
    size: float
    bold: bool = False
    ink: Ink = Ink.TEXT
    anchor: Anchor = Anchor.START


Item: TypeAlias = Box | Disc | Path | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture of a given size in points."""

    width: float
    height: float
    items: tuple[Item, ...]
