"""What a command gives back."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Page:
    """The text to print, and whether the input was in order."""

    text: str
    ok: bool = True


def json_page(data: Mapping[str, Any], ok: bool = True) -> Page:
    """Return one JSON object as a page: ASCII only, so that no encoding can spoil it."""
    return Page(json.dumps(data, indent=2) + "\n", ok)
