"""Plain text for a terminal: lines and tables that count columns as it does, and no control codes."""

import unicodedata
from collections.abc import Iterable, Sequence

WIDTH = 88


def printable(text: str) -> str:
    """Take out what could steer a terminal or turn its text around: control codes, direction overrides."""
    return "".join(
        " " if character in "\t\n" else "" if _steers(character) else character for character in text
    )


def _steers(character: str) -> bool:
    return (
        unicodedata.category(character) in ("Cc", "Cs")
        or character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
    )


def columns(text: str) -> int:
    """Return how many columns a terminal gives to a text."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(text: str, first: str = "", rest: str | None = None, width: int = WIDTH) -> list[str]:
    """Break one paragraph into lines, the first after `first`, the others after `rest`."""
    indent = " " * columns(first) if rest is None else rest
    lines, line, used = [], first, columns(first)
    fresh = True
    for word in _words(printable(text), width - max(columns(first), columns(indent))):
        room = columns(word) + (0 if fresh else 1)
        if not fresh and used + room > width:
            lines.append(line)
            line, used, fresh, room = indent, columns(indent), True, columns(word)
        line += word if fresh else f" {word}"
        used, fresh = used + room, False
    return [*lines, line.rstrip() if fresh else line]


def _words(text: str, width: int) -> Iterable[str]:
    """Give the words of a text, cutting those that are longer than a line (scripts without spaces)."""
    for word in text.split():
        piece, used = "", 0
        for character in word:
            if piece and used + _columns(character) > width:
                yield piece
                piece, used = "", 0
            piece, used = piece + character, used + _columns(character)
        yield piece


def table(rows: Sequence[Sequence[str]], indent: str = "  ", gap: str = "  ") -> list[str]:
    """Set rows in columns as wide as their widest cell; the last column wraps."""
    if not rows:
        return []
    widths = [max(columns(printable(row[index])) for row in rows) for index in range(len(rows[0]) - 1)]
    lines = []
    for row in rows:
        cells = [_padded(printable(cell), width) for cell, width in zip(row, widths, strict=False)]
        lines += wrap(row[-1], gap.join((indent + cells[0], *cells[1:], "")) if cells else indent)
    return lines


def _padded(cell: str, width: int) -> str:
    return cell + " " * (width - columns(cell))


class PageText:
    """A page of text that grows from top to bottom."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def title(self, text: str) -> None:
        """Add the title of the page."""
        shown = printable(text)
        self._lines += [shown, "=" * min(columns(shown), WIDTH), ""]

    def heading(self, text: str) -> None:
        """Add a heading with an empty line above it."""
        shown = printable(text)
        self.gap()
        self._lines += [shown, "-" * min(columns(shown), WIDTH)]

    def paragraph(self, text: str, indent: str = "") -> None:
        """Add a wrapped paragraph; empty lines in the text part it into several."""
        for part in text.strip().split("\n\n"):
            self._lines += wrap(part, indent, indent)

    def item(self, text: str, depth: int = 0) -> None:
        """Add an entry of a list."""
        self._lines += wrap(text, "  " * (depth + 1) + "- ")

    def table(self, rows: Sequence[Sequence[str]]) -> None:
        """Add rows in columns."""
        self._lines += table(rows)

    def gap(self) -> None:
        """Add an empty line unless there is one."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def __str__(self) -> str:
        return "\n".join(line.rstrip() for line in self._lines).rstrip("\n") + "\n"
