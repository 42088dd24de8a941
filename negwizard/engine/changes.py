"""Sets of answer changes, and the algebra that finds every small set which could turn a premise.

A `Setting` is one choice made or unmade. A change set is consistent (one question has one answer) and counts
as large as the questions it touches. A `Family` holds the minimal sets, up to a limit, each of which might
make a node of the possibilities hold, or stop holding. Families are combined upward through the rules: any
one way makes a conclusion, every way must be broken to unmake it.

Why nothing is missed: if some change set turns a node, then it turns, for the way in which the node then
holds or fails, each premise that differs; so a subset of it is in the family. What is in a family may still
fail, because a change can have side effects; the engine is asked.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from negwizard.engine.stating import NONE_OF_THESE
from negwizard.knowledge.answers import Value


class Setting(NamedTuple):
    """One choice made (or unmade, among several)."""

    question: str
    choice: Value
    on: bool = True


class ChangeSet(NamedTuple):
    """A consistent set of settings as bit masks: settings, questions touched, settings excluded by them."""

    settings: int
    questions: int
    excluded: int

    @property
    def rank(self) -> tuple[int, int, int]:
        """Order by questions touched, then by choices made, then by the order of the interview."""
        return (self.questions.bit_count(), self.settings.bit_count(), self.settings)

    def __or__(self, other: "ChangeSet") -> "ChangeSet":
        return ChangeSet(
            self.settings | other.settings, self.questions | other.questions, self.excluded | other.excluded
        )

    def includes(self, other: "ChangeSet") -> bool:
        """Say whether the other set is part of this one."""
        return not other.settings & ~self.settings


NO_CHANGE = ChangeSet(0, 0, 0)
Family = tuple[ChangeSet, ...]


@dataclass(slots=True)
class Settings:
    """Every setting met so far, with its number; shared by all worlds of one search."""

    order: Mapping[str, int]
    """Question ids with their place in the interview."""
    known: list[Setting] = field(default_factory=list)
    _index: dict[Setting, int] = field(default_factory=dict)
    _by_question: dict[str, int] = field(default_factory=dict)
    _singles: dict[Setting, ChangeSet] = field(default_factory=dict)

    def number(self, setting: Setting) -> int:
        """Return the number of a setting."""
        if setting not in self._index:
            self._index[setting] = len(self.known)
            bit = 1 << len(self.known)
            self._by_question[setting.question] = self._by_question.get(setting.question, 0) | bit
            self.known.append(setting)
        return self._index[setting]

    def single(self, setting: Setting, *, several: bool) -> ChangeSet:
        """Return the change set of one setting; settings of the question must all be numbered before."""
        if setting not in self._singles:
            self._singles[setting] = self._make_single(setting, several)
        return self._singles[setting]

    def _make_single(self, setting: Setting, several: bool) -> ChangeSet:
        bit = 1 << self.number(setting)
        same_question = self._by_question[setting.question]
        excluded = self._excluded_among_several(setting) if several else same_question & ~bit
        return ChangeSet(bit, 1 << self.order[setting.question], excluded)

    def of(self, changes: ChangeSet) -> tuple[Setting, ...]:
        """Return the settings of a change set."""
        return tuple(setting for number, setting in enumerate(self.known) if changes.settings >> number & 1)

    def _excluded_among_several(self, setting: Setting) -> int:
        """Return what contradicts one tick: the opposite tick; and any tick contradicts "none of these"."""
        mask = 0
        for number, other in enumerate(self.known):
            if other.question != setting.question or other == setting:
                continue
            if other.choice == setting.choice or NONE_OF_THESE in (other.choice, setting.choice):
                mask |= 1 << number
        return mask


def new_value(old: Value | None, settings: Iterable[Setting], *, several: bool) -> Value:
    """Return the value of one question after its settings."""
    chosen = list(settings)
    if not several:
        return chosen[-1].choice
    ticked = set(old) if isinstance(old, tuple) else set()
    for setting in chosen:
        if setting.choice == NONE_OF_THESE:
            ticked.clear()
        elif setting.on:
            ticked.add(str(setting.choice))
        else:
            ticked.discard(str(setting.choice))
    return tuple(sorted(ticked))


def any_of(families: Iterable[Family]) -> Family:
    """Return the sets that turn one of several things."""
    return minimal(found for family in families for found in family)


def all_of(families: Iterable[Family], limit: int, free: int = 0) -> Family:
    """Return the sets that turn all of several things; questions in the mask `free` do not count."""
    found: Family = (NO_CHANGE,)
    for family in sorted(families, key=len):
        if not family:
            return ()
        found = minimal(
            one | other
            for one in found
            for other in family
            if not one.excluded & other.settings
            and ((one.questions | other.questions) & ~free).bit_count() <= limit
        )
    return found


def minimal(sets: Iterable[ChangeSet]) -> Family:
    """Return the sets that include no other, smallest first."""
    different = set(sets)
    if len(different) < 2:  # so it is most of the time
        return tuple(different)
    kept: dict[int, ChangeSet] = {}
    for candidate in sorted(different, key=lambda found: found.rank):
        if not _includes_one(candidate.settings, kept):
            kept[candidate.settings] = candidate
    return tuple(kept.values())


def _includes_one(mask: int, kept: Mapping[int, ChangeSet]) -> bool:
    """Say whether some part of a mask is kept already; change sets are small, so their parts are few."""
    if mask.bit_count() > 12:
        return any(not other & ~mask for other in kept)
    part = mask
    while True:
        if part in kept:
            return True
        if not part:
            return False
        part = (part - 1) & mask
