"""The door to experta: the only module that imports it, with its traps closed before anything passes.

experta 1.9.4 is unmaintained. It cannot be imported on Python 3.10 and later without names that `collections`
has lost, it adds a handler to the root logger, it reports a missing dependency as a missing name, and it
accepts a misspelt slot in silence (the rule then never fires). All of that ends here. What it still gets
wrong after import is put right in `network` (matching), `support` (withdrawal of conclusions) and `strategy`
(order of firing).
"""

import collections
import collections.abc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

from negwizard.errors import RuleError, did_you_mean

_LOST_NAMES = ("Callable", "Hashable", "Iterable", "Mapping", "MutableMapping", "Sequence")


@contextmanager
def _as_experta_expects() -> Iterator[None]:
    """Lend `collections` the names it lost in Python 3.10; undo what the import does to logging."""
    lent = [name for name in _LOST_NAMES if not hasattr(collections, name)]
    handlers = list(logging.getLogger().handlers)
    for name in lent:
        setattr(collections, name, getattr(collections.abc, name))
    try:
        yield
    finally:
        for name in lent:
            delattr(collections, name)
        for handler in list(logging.getLogger().handlers):
            if handler not in handlers:
                logging.getLogger().removeHandler(handler)


with _as_experta_expects():
    # Not `from experta import …`: its __init__ swallows the error of a missing dependency.
    from experta.abstract import Matcher, Strategy
    from experta.conditionalelement import NOT, ConditionalElement
    from experta.engine import KnowledgeEngine
    from experta.fact import Fact, InitialFact
    from experta.fact import Field as _Field
    from experta.factlist import FactList
    from experta.fieldconstraint import FieldConstraint, L, P, W
    from experta.rule import Rule
    from experta.shortcuts import MATCH

__all__ = [
    "MATCH",
    "NOT",
    "AnyOf",
    "ConditionalElement",
    "FactList",
    "Field",
    "FieldConstraint",
    "InitialFact",
    "KnowledgeEngine",
    "L",
    "Matcher",
    "OneOf",
    "P",
    "Rule",
    "Strategy",
    "StrictFact",
    "W",
]


class Field(_Field):  # type: ignore[misc]
    """A slot of a fact: its Python type, matched exactly, so that 1, 1.0 and True stay three values."""

    def __init__(self, kind: type, mandatory: bool = False) -> None:
        super().__init__(kind, mandatory=mandatory)
        self.kind = kind

    def accepts(self, value: object) -> bool:
        """Say whether the value is of the slot's type, exactly."""
        return type(value) is self.kind


class OneOf(P):  # type: ignore[misc]
    """A slot that holds one of several values; experta sees a predicate, everything else sees `values`."""

    values: tuple[Any, ...]

    def __new__(cls, values: tuple[Any, ...]) -> "OneOf":
        """Keep the values as data beside experta's predicate."""
        made: OneOf = super().__new__(cls, frozenset(values).__contains__)
        made.values = values
        return made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OneOf) and self.values == other.values

    def __hash__(self) -> int:
        return hash(self.values)

    def __repr__(self) -> str:
        return f"AnyOf({', '.join(map(repr, self.values))})"


def AnyOf(*values: Any) -> Any:
    """Match one of the values: a single value is a plain literal, several stay readable as data."""
    if not values:
        raise RuleError("(being read)", "AnyOf() names no value, so its condition could never hold.")
    distinct = tuple(dict.fromkeys(values))
    return distinct[0] if len(distinct) == 1 else OneOf(distinct)


class StrictFact(Fact):  # type: ignore[misc]
    """A fact, or a pattern of facts, that refuses slots it does not have and values of the wrong type.

    A pattern may leave slots out (any value matches); a declared fact may not. `validate` tells the two
    apart, because experta calls it at declaration only.
    """

    __fields__: ClassVar[dict[str, Field]]
    _Fact__defaults: ClassVar[dict[str, Any]] = {}
    """Where experta keeps the defaults of slots that were left out: there are none, for any fact."""

    def __init__(self, **slots: Any) -> None:
        kind = type(self)
        for slot, value in slots.items():
            field = kind.__fields__.get(slot)
            if field is None:
                raise TypeError(f'{kind.__name__} has no slot "{slot}".{did_you_mean(slot, kind.__fields__)}')
            if type(value) is not field.kind:
                _refuse_mistyped(kind.__name__, slot, field, value)
        # Slots hold plain immutable values: experta's freezing of each one would only cost time.
        dict.update(self, slots)

    def validate(self) -> None:
        """Refuse a declared fact with a missing slot or with a condition in a slot."""
        for slot in self.__fields__:
            if slot not in self:
                raise TypeError(f'A {type(self).__name__} fact was declared without its slot "{slot}".')
            if isinstance(self[slot], ConditionalElement):
                raise TypeError(f'A {type(self).__name__} fact was declared with a condition in "{slot}".')

    @property
    def content(self) -> tuple[Any, ...]:
        """Return the values of all slots, in the order of the class."""
        return tuple(map(self.__getitem__, self.__fields__))


def _refuse_mistyped(fact: str, slot: str, field: Field, value: object) -> None:
    """Let conditions pass if the values they name are of the slot's type; refuse everything else."""
    named = _named_values(value)
    wrong = [item for item in named if not field.accepts(item)]
    if wrong:
        raise TypeError(
            f'{fact} slot "{slot}" takes {field.kind.__name__}, not {wrong[0]!r} ({type(wrong[0]).__name__}).'
        )


def _named_values(value: object) -> tuple[object, ...]:
    if isinstance(value, OneOf):
        return value.values
    if isinstance(value, L):
        return (value.value,)
    if isinstance(value, FieldConstraint):
        return tuple(named for part in value for named in _named_values(part) if not isinstance(value, P))
    return (value,)
