"""The sets of answers that would overturn a status, in words; those that differ in one answer are one."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from negwizard.knowledge.wording import joined

if TYPE_CHECKING:
    from negwizard.application.deeper import AnswerChange, Flip

_SPOKEN = {
    "Not known": "I don't know",
    "Does not apply": "Does not apply",
    "None of these": "None of these",
}
"""What the engine calls the answers that are always offered, and what the window calls them."""
_NO_ANSWER = "no answer"
_TICKS = "; "

Alike = list["Flip"]
"""Flips that ask for other answers to the same questions, and differ in one of these answers at most."""


def quoted(answer: str) -> str:
    """Return an answer as the page of the question shows it, in quotation marks."""
    return f"“{_SPOKEN.get(answer, answer)}”"


def alike(flips: Sequence["Flip"]) -> list[Alike]:
    """Gather the flips that can be told in one breath, in the order in which they come."""
    gathered: list[Alike] = []
    for flip in flips:
        home = next((group for group in gathered if _joins(flip, group)), None)
        if home is None:
            gathered.append([flip])
        else:
            home.append(flip)
    return gathered


def _joins(flip: "Flip", group: Alike) -> bool:
    first = group[0]
    asked = [change.question for change in first.changes]
    if flip.after is not first.after or [change.question for change in flip.changes] != asked:
        return False
    return sum(len(set(answers)) > 1 for answers in _answers([*group, flip])) <= 1


def _answers(group: Alike) -> list[tuple[str, ...]]:
    """Return for each question the answers that the flips give to it."""
    return list(zip_longest(*([change.after for change in flip.changes] for flip in group), fillvalue=""))


def sentences(group: Alike) -> tuple[str, ...]:
    """Return for each question what would have to be answered otherwise."""
    changes = group[0].changes
    return tuple(
        _sentence(change, tuple(dict.fromkeys(answers)))
        for change, answers in zip(changes, _answers(group), strict=True)
    )


def _sentence(change: "AnswerChange", answers: tuple[str, ...]) -> str:
    present = [] if change.before in _SPOKEN else change.before.split(_TICKS)
    added = [_added(present, answer) for answer in answers]
    if present and all(added):
        also = joined([quoted(answer) for answer in added if answer], "or")
        return f"{change.text} Also {also}"
    said = joined([quoted(answer) for answer in answers], "or")
    if change.before == _NO_ANSWER:
        return f"{change.text} {said} (not answered so far)"
    return f"{change.text} {said} instead of {quoted(change.before)}"


def _added(present: list[str], answer: str) -> str:
    """Return the one tick that is new in an answer, if that is all that is new."""
    ticks = answer.split(_TICKS)
    new = [tick for tick in ticks if tick not in present]
    return new[0] if len(new) == 1 and set(present) < set(ticks) else ""
