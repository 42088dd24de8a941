"""Fills the names of the two sides into texts, in the words of the user's perspective; joins and counts."""

import re
from collections.abc import Sequence

from negwizard.terms import Perspective

_NAMES: dict[Perspective, dict[str, str]] = {
    Perspective.ORGANIZATION: {
        "org": "your business",
        "org_s": "your business's",
        "claimant": "the person harmed",
        "claimant_s": "the harmed person's",
    },
    Perspective.HARMED: {
        "org": "the organization",
        "org_s": "the organization's",
        "claimant": "you",
        "claimant_s": "your",
    },
    Perspective.NEUTRAL: {
        "org": "the organization",
        "org_s": "the organization's",
        "claimant": "the person harmed",
        "claimant_s": "the harmed person's",
    },
}
_PLACEHOLDER = re.compile(r"\{([A-Za-z_]+)\}")

PLACEHOLDERS: frozenset[str] = frozenset(
    form for name in _NAMES[Perspective.NEUTRAL] for form in (name, name.capitalize())
)
"""Every placeholder a text may hold; with a capital letter it gives the words for the start of a sentence."""


def words(text: str, perspective: Perspective) -> str:
    """Return the text with every placeholder filled; text in other braces is left as it is."""
    names = _NAMES[perspective]

    def fill(found: re.Match[str]) -> str:
        placeholder = found[1]
        name = names.get(placeholder.lower())
        if name is None or placeholder not in PLACEHOLDERS:
            return found[0]
        return name[0].upper() + name[1:] if placeholder[0].isupper() else name

    return _PLACEHOLDER.sub(fill, text)


def unknown_placeholders(text: str) -> tuple[str, ...]:
    """Return the placeholders of a text that `words` would not fill."""
    return tuple(name for name in _PLACEHOLDER.findall(text) if name not in PLACEHOLDERS)


def joined(items: Sequence[str], last: str = "and") -> str:
    """Return "a", "a and b", "a, b and c"; of nothing, nothing."""
    return f" {last} ".join(filter(None, [", ".join(items[:-1]), *items[-1:]]))


def counted(number: int, one: str, many: str) -> str:
    """Return "1 question", "2 questions"."""
    return f"{number:,} {one if number == 1 else many}"
