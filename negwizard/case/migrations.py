"""Old case files made new: one step for each format that was ever released."""

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Document: TypeAlias = dict[str, Any]
Step: TypeAlias = Callable[[Document], Document]

CURRENT_FORMAT = 1

STEPS: Mapping[int, Step] = {}
"""Format number → the step that makes the next format of it. A new step brings an old file into the tests."""


def migrate(document: Document, steps: Mapping[int, Step] = STEPS, current: int = CURRENT_FORMAT) -> Document:
    """Return the document in the current format, step by step from its own."""
    for number in range(document["format"], current):
        document = {**steps[number](document), "format": number + 1}
    return document
