"""What a teaching note holds for a class: points to raise, and experiments that turn a result.

A note ends with "What if: (1) what would be otherwise (question=value …): what comes of it. (2) …". The
changes stand as one types them after `negwizard what-if`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from negwizard.application.changes import read_changes
from negwizard.case.sheet import Sheet
from negwizard.knowledge.answers import Answer
from negwizard.knowledge.library import Library

_WHAT_IF = "What if:"
_NUMBER = re.compile(r"\((\d+)\) ")
_CHANGES = re.compile(r" \(([a-z_]+=\S+(?: [a-z_]+=\S+)*)\)")


@dataclass(frozen=True, slots=True)
class Experiment:
    """Other answers to try on a case, and what the teacher expects of them."""

    text: str
    changes: Mapping[str, Answer | None]
    expected: str


@dataclass(frozen=True, slots=True)
class Lesson:
    """A teaching note, read."""

    points: str
    experiments: tuple[Experiment, ...]


def read_lesson(sheet: Sheet, library: Library) -> Lesson:
    """Return what the teaching note of a scenario holds."""
    points, _, tried = sheet.teaching_note.partition(_WHAT_IF)
    found = (_experiment(text, library) for text in _numbered(tried))
    return Lesson(_without_changes(points), tuple(each for each in found if each is not None))


def _numbered(text: str) -> list[str]:
    starts = [*(found.end() for found in _NUMBER.finditer(text)), len(text) + len("(1) ")]
    return [_NUMBER.sub("", text[start:end]).strip() for start, end in pairwise(starts)]


def _experiment(text: str, library: Library) -> Experiment | None:
    """Return an experiment with answers; one that changes the frame is for the command line."""
    found = _CHANGES.search(text)
    words = found[1].split() if found else []
    if found is None or any(word.partition("=")[0] not in library.questions for word in words):
        return None
    asked = text[: found.start()].strip()
    expected = text[found.end() :].strip().removeprefix(":").strip()
    question = f"What if {asked[:1].lower()}{asked[1:].rstrip('.')}?"
    return Experiment(question, read_changes(words, library), _sentence(expected))


def _sentence(text: str) -> str:
    whole = text.rstrip(".") + "." if text and text[-1] not in "?!" else text
    return whole[:1].upper() + whole[1:]


def _without_changes(text: str) -> str:
    return _CHANGES.sub("", text).strip()
