"""The parts of a report as plain frozen data: what is said and in which role, never how it is drawn."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import TypeAlias, TypeGuard

from negwizard.report.drawing import Drawing


class Tone(StrEnum):
    """How a stretch of text is said."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    CHECK = "check"
    """A "check this" mark: the reader must not rely on it unchecked."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one tone."""

    text: str
    tone: Tone = Tone.PLAIN


Line: TypeAlias = tuple[Span, ...]
"""A paragraph's worth of text. A line feed inside a span stays a line feed."""


def line(*parts: str | Span) -> Line:
    """Return a line; bare strings are plain."""
    return tuple(part if isinstance(part, Span) else Span(part) for part in parts if part)


def strong(text: str) -> Span:
    """Return text that matters most in its line."""
    return Span(text, Tone.STRONG)


def quiet(text: str) -> Span:
    """Return text of second rank."""
    return Span(text, Tone.QUIET)


def check(text: str = "check this") -> Span:
    """Return a "check this" mark."""
    return Span(text, Tone.CHECK)


def chained(texts: Iterable[Line], between: Span) -> Line:
    """Return lines as one, with a span between each two."""
    return tuple(span for text in texts for span in (*text, between))[:-1]


def plain_text(text: Line) -> str:
    """Return the words of a line without their tones."""
    return "".join(span.text for span in text)


class Shape(StrEnum):
    """The shape that shows a status. Each differs from the others without any color."""

    TICK = "tick"
    """A filled disc with a tick."""
    CROSS = "cross"
    """A filled square with a cross."""
    HALF = "half"
    """A diamond, half filled."""
    RING = "ring"
    """An empty ring with a question mark."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A status for the eye: a shape and a word. The color follows from the shape and never stands alone."""

    shape: Shape
    word: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title of the report, 2 a part, 3 an issue, 4 a label inside it."""

    level: int
    text: str
    anchor: str = ""


class Role(StrEnum):
    """What a paragraph is for."""

    BODY = "body"
    LEAD = "lead"
    QUIET = "quiet"
    OUTCOME = "outcome"
    LABEL = "label"
    """It names what follows and is nothing without it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One or more lines of running text."""

    text: Line
    role: Role = Role.BODY
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    items: tuple[Line, ...]
    numbered: bool = False


class CalloutKind(StrEnum):
    """Why a box stands out."""

    WARNING = "warning"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class Callout:
    """A box that the reader must not miss."""

    title: str
    lines: tuple[Line, ...]
    kind: CalloutKind = CalloutKind.INFORMATION


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one issue stands: on the story, on the evidence, and who must prove it."""

    story: Mark
    evidence: Mark
    burden: str
    robustness: str = ""
    small: bool = False
    """It belongs to a part and takes one row."""
    must: str = "Must be proved by"
    """What the burden is; a mere denial must be disproved."""

    @property
    def marks(self) -> tuple[tuple[str, Mark], ...]:
        """Return both statuses, each with its label."""
        return (("On the story", self.story), ("On the evidence", self.evidence))

    @property
    def remarks(self) -> tuple[tuple[str, str], ...]:
        """Return what else is said, each with its label."""
        pairs = ((self.must, self.burden), ("How firm", self.robustness))
        return tuple((label, text) for label, text in pairs if text)


@dataclass(frozen=True, slots=True)
class Argument:
    """One reason for or against an issue."""

    sign: str
    """"+" or "–": for or against; "×": set aside."""
    strength: str
    proposition: str
    rests_on: tuple[Line, ...]
    authority: tuple[Line, ...]
    set_aside: tuple[Line, ...] = ()
    """Why the reason does not count here; empty: it stands."""

    @property
    def details(self) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        """Return what stands under the proposition, each with its label."""
        pairs = (("Here: ", self.rests_on), ("Set aside because: ", self.set_aside))
        return tuple((label, texts) for label, texts in pairs if texts)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; `share` is its part of the width."""

    title: str
    share: int
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: a mark, lines, or both; below them empty boxes to be ticked by hand, each with its word."""

    lines: tuple[Line, ...] = ()
    mark: Mark | None = None
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a head. The first cell of each row names the row."""

    summary: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: bool = False
    """The last row adds up the others."""
    dense: bool = False
    """It is there to look things up, so it may be small."""


@dataclass(frozen=True, slots=True)
class Facts:
    """A small table of names and values without a head."""

    summary: str
    rows: tuple[tuple[str, Line], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with the same content in words."""

    drawing: Drawing
    alt: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """A list of the parts of the report; the renderer fills it from the headings."""

    title: str
    anchors: frozenset[str] = frozenset()
    """The headings that it lists; empty: those of level 2."""

    def lists(self, block: "Block") -> TypeGuard[Heading]:
        """Say whether a block is a heading that belongs in the list."""
        if not isinstance(block, Heading) or not block.anchor:
            return False
        return block.anchor in self.anchors if self.anchors else block.level == 2


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows starts on a new page, where there are pages."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | Bullets
    | Callout
    | Standing
    | Argument
    | Table
    | Facts
    | Figure
    | Contents
    | NewPage
)


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report, ready to be drawn in any format."""

    title: str
    as_of: date
    us_letter: bool
    knowledge_version: str
    answer_hash: str
    blocks: tuple[Block, ...]
    redacted: bool = False

    @property
    def footer(self) -> str:
        """Return what every page carries, so that a loose page can be traced."""
        copy = "Redacted copy · " if self.redacted else ""
        answers = f" · Answers {self.answer_hash[:12]}" if self.answer_hash else ""
        return f"Information, not legal advice · {copy}Knowledge {self.knowledge_version}{answers}"


def cell(*lines: Line | str | Span, mark: Mark | None = None) -> Cell:
    """Return a cell of one or more lines."""
    return Cell(tuple(_as_line(item) for item in lines), mark)


def lines(items: Iterable[Line | str | Span]) -> tuple[Line, ...]:
    """Return lines from strings, spans and lines."""
    return tuple(_as_line(item) for item in items)


def _as_line(item: Line | str | Span) -> Line:
    return item if isinstance(item, tuple) else line(item)


def texts(blocks: Iterable[Block | Cell]) -> Iterator[str]:
    """Yield every text of the blocks; of a figure its words, of a heading not its anchor."""
    for block in blocks:
        if isinstance(block, Figure):
            yield from (block.alt, block.caption)
        elif isinstance(block, Heading):
            yield block.text
        else:
            yield from _texts(block)


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, Enum):
        return
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from _texts(item)
    elif is_dataclass(part):
        for field in fields(part):
            yield from _texts(getattr(part, field.name))
