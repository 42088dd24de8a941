"""The report as one Markdown file: readable as it stands, and drawn by whatever shows Markdown."""

import re
from collections import Counter
from functools import singledispatch
from itertools import groupby
from typing import Final

from negwizard.report.blocks import (
    Argument,
    Block,
    Bullets,
    Callout,
    Cell,
    Contents,
    Facts,
    Figure,
    Heading,
    Line,
    Mark,
    NewPage,
    Paragraph,
    Report,
    Role,
    Shape,
    Standing,
    Table,
    Tone,
    line,
    quiet,
    strong,
)
from negwizard.report.text import clean

_SYMBOLS: Final = {Shape.TICK: "✔", Shape.CROSS: "✖", Shape.HALF: "◆", Shape.RING: "○"}
_SPECIAL: Final = re.compile(r"[\\`*<\[\]|]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|~(?=~)")
"""What Markdown would read as its own; an underscore inside a word is none."""

_STARTS_BLOCK: Final = re.compile(r"^(\s*(?:\d+(?=[.)]\s)|(?=[#>+=-])))")
_NOT_IN_LINKS: Final = re.compile(r"[^\w\- ]")


def render(report: Report) -> bytes:
    """Return the report as a Markdown file."""
    targets = _targets(report)
    parts = (
        _contents(report, block, targets) if isinstance(block, Contents) else _draw(block)
        for block in report.blocks
    )
    end = f"---\n\nInformation, not legal advice · {escape(report.footer)}\n"
    return "\n\n".join([*filter(None, parts), end]).encode("utf-8")


def escape(text: str) -> str:
    """Return text that Markdown does not read as markup."""
    return _SPECIAL.sub(r"\\\g<0>", clean(text))


def _targets(report: Report) -> dict[str, str]:
    """Return anchor → link target, which viewers make from the words of the heading and its repeats."""
    seen: Counter[str] = Counter()
    found: dict[str, str] = {}
    for block in report.blocks:
        if isinstance(block, Heading):
            name = _NOT_IN_LINKS.sub("", clean(block.text).lower()).replace(" ", "-")
            found[block.anchor] = f"{name}-{seen[name]}" if seen[name] else name
            seen[name] += 1
    return found


def _stretch(text: str, bold: bool) -> str:
    said = escape(text)
    bare = said.strip()
    if not bold or not bare:
        return said
    before, after = said[: len(said) - len(said.lstrip())], said[len(said.rstrip()) :]
    return f"{before}**{bare}**{after}"


def _line(text: Line, end: str = "  \n") -> str:
    """Return a line; line feeds in it become `end`."""
    stretches = groupby(text, key=lambda span: span.tone in (Tone.STRONG, Tone.CHECK))
    said = "".join(_stretch("".join(span.text for span in spans), bold) for bold, spans in stretches)
    return end.join(_STARTS_BLOCK.sub(r"\1\\", row) for row in said.split("\n"))


def _mark(mark: Mark) -> str:
    return f"{_SYMBOLS[mark.shape]} **{escape(mark.word)}**"


@singledispatch
def _draw(block: Block) -> str:
    raise TypeError(f"no way to write {type(block).__name__}")


@_draw.register
def _(block: Heading) -> str:
    return f"{'#' * block.level} {escape(block.text)}"


@_draw.register
def _(block: Paragraph) -> str:
    if block.mark is not None:
        return _mark(block.mark)
    return f"**{_line(block.text)}**" if block.role in (Role.LABEL, Role.OUTCOME) else _line(block.text)


@_draw.register
def _(block: Bullets) -> str:
    return "\n".join(
        f"{f'{index}.' if block.numbered else '-'} {_line(item, '<br>')}"
        for index, item in enumerate(block.items, 1)
    )


@_draw.register
def _(block: Callout) -> str:
    rows = [f"> **{escape(block.title)}**", *(f"> {_line(text, '<br>')}" for text in block.lines)]
    return "\n>\n".join(rows)


@_draw.register
def _(block: Standing) -> str:
    rows = [
        f"- On the story: {_mark(block.story)}",
        f"- On the evidence: {_mark(block.evidence)}",
        f"- {block.must}: {escape(block.burden)}",
        *([f"- How firm: {escape(block.robustness)}"] if block.robustness else ()),
    ]
    return "\n".join(rows)


@_draw.register
def _(block: Argument) -> str:
    rows = [f"- {_line(line(f'({block.sign}) ', strong(f'{block.strength}. '), block.proposition), '<br>')}"]
    for label, texts in (("Here: ", block.rests_on), ("Set aside because: ", block.set_aside)):
        rows += [f"  - {_line((*line(strong(label)), *text), '<br>')}" for text in texts]
    if block.authority:
        rows.append(f"  - Authority: {'; '.join(_line(text, ' ') for text in block.authority)}")
    return "\n".join(rows)


@_draw.register
def _(block: Table) -> str:
    head = [escape(column.title) for column in block.columns]
    sides = ["---:" if column.numbers else "---" for column in block.columns]
    return "\n".join(map(_row, [head, sides, *([_cell(cell) for cell in row] for row in block.rows)]))


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    boxes = line(quiet(" ".join(f"☐ {word}" for word in cell.choices)))
    texts = [_line(text, "<br>") for text in (*cell.lines, *([boxes] if cell.choices else ()))]
    return "<br>".join([*([_mark(cell.mark)] if cell.mark else ()), *texts])


@_draw.register
def _(block: Facts) -> str:
    rows = [[_line(line(strong(name))), _line(value, "<br>")] for name, value in block.rows]
    return "\n".join(map(_row, [["", ""], ["---", "---"], *rows]))


@_draw.register
def _(block: Figure) -> str:
    return "\n\n".join(escape(text) for text in (block.alt, block.caption) if text)


@_draw.register
def _(block: NewPage) -> str:
    return ""


def _contents(report: Report, block: Contents, targets: dict[str, str]) -> str:
    links = [
        f"- [{escape(part.text)}](#{targets[part.anchor]})" for part in report.blocks if block.lists(part)
    ]
    return "\n".join([f"**{escape(block.title)}**", "", *links])
