"""How far the interview has come."""

from collections.abc import Mapping
from dataclasses import dataclass

from negwizard.knowledge.answers import Answer
from negwizard.knowledge.library import Library


@dataclass(frozen=True, slots=True)
class SectionProgress:
    """One part of the interview that has questions on the path."""

    section: str
    title: str
    answered: int
    on_path: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Questions on the path and how many of them have an answer ("I don't know" is one)."""

    answered: int
    on_path: int
    sections: tuple[SectionProgress, ...]


def progress(library: Library, path: tuple[str, ...], answers: Mapping[str, Answer]) -> Progress:
    """Count the questions on the path, section by section."""
    sections = []
    for section in library.sections:
        asked = [name for name in path if library.questions[name].section == section.id]
        if asked:
            answered = sum(name in answers for name in asked)
            sections.append(SectionProgress(section.id, section.title, answered, len(asked)))
    return Progress(sum(part.answered for part in sections), len(path), tuple(sections))
