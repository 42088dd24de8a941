"""The lines of `asked_when`: "question is a or b" and "question is not a or b"."""

import re

from negwizard.knowledge.model import Condition

_LINE = re.compile(r"(?P<question>[a-z][a-z0-9_]*) is (?P<negated>not )?(?P<values>\S.*)")
_BETWEEN = re.compile(r",\s*or\s+|,\s*|\s+or\s+")
_VALUE = re.compile(r"[A-Za-z0-9_-]+")


def parse_condition(line: str) -> Condition:
    """Return the condition that a line states; a `ValueError` says what is wrong with the line."""
    found = _LINE.fullmatch(line.strip())
    if found is None:
        raise ValueError(f'"{line}" is not of the form "question is a or b" or "question is not a".')
    values = tuple(_BETWEEN.split(found["values"].strip()))
    for value in values:
        if not _VALUE.fullmatch(value):
            raise ValueError(f'"{line}": "{value}" is not one word; write "or" between values.')
    return Condition(found["question"], values, negated=found["negated"] is not None)


def is_met(condition: Condition, said: tuple[str, ...] | None) -> bool:
    """Say whether what was said meets the condition; None: nothing was said.

    Nothing said meets no condition. "I don't know" meets only conditions that name it.
    """
    if said is None or ("unknown" in said and "unknown" not in condition.values):
        return False
    named = any(value in condition.values for value in said)
    return named is not condition.negated
