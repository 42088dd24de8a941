"""Every word of a list of blocks, for whatever has to look through a whole report."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from negwizard.report.blocks import Block, Figure, Heading


def texts(blocks: Iterable[Block]) -> Iterator[str]:
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
