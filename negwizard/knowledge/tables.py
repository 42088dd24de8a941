"""Turns TOML tables into frozen records and collects every fault: file, record, key, what to do."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from negwizard.errors import did_you_mean
from negwizard.knowledge.resources import Files

RecordType = TypeVar("RecordType")
Convert = Callable[[Any], Any]
"""Returns the value of a field from its TOML value; a `ValueError` says what is wrong."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands, for messages."""

    file: str
    record: str

    def fault(self, key: str, text: str) -> str:
        """Return one line that names file, record and key and says what to do."""
        where = f"{self.file}, {self.record}" + (f', key "{key}"' if key else "")
        return f"{where}: {text}"


@dataclass(slots=True)
class Tables:
    """Reads tables file by file; faults pile up in `faults`."""

    files: Files
    faults: list[str] = field(default_factory=list)
    _parsed: dict[str, dict[str, Any]] = field(default_factory=dict)

    def raw(self, file: str, key: str) -> list[tuple[Place, dict[str, Any]]]:
        """Return the tables `[[key]]` of a file."""
        document = self.document(file)
        for other in document.keys() - {key}:
            self.faults.append(f'{file}: there is no table "{other}" here.{did_you_mean(other, [key])}')
        found = document.get(key, [])
        if not isinstance(found, list) or not all(isinstance(item, dict) for item in found):
            self.faults.append(f'{file}: write every record under its own line "[[{key}]]".')
            return []
        return [(Place(file, _name(item, number)), item) for number, item in enumerate(found, start=1)]

    def records(
        self, file: str, key: str, record: type[RecordType], converts: Mapping[str, Convert] | None = None
    ) -> list[tuple[Place, RecordType]]:
        """Return the tables `[[key]]` of a file as records; a faulty one is left out and reported."""
        built = ((place, self.build(place, record, raw, converts)) for place, raw in self.raw(file, key))
        return [(place, made) for place, made in built if made is not None]

    def build(
        self,
        place: Place,
        record: type[RecordType],
        raw: Mapping[str, Any],
        converts: Mapping[str, Convert] | None = None,
    ) -> RecordType | None:
        """Return one table as a record, or nothing when it has faults."""
        shape = _shape(record)  # type: ignore[arg-type]  # a class is hashable; the checker loses it
        before = len(self.faults)
        for key in raw.keys() - shape.keys():
            self.faults.append(place.fault(key, f"there is no such key.{did_you_mean(key, shape)}"))
        values = {}
        for key, (convert, required) in shape.items():
            if key in raw:
                try:
                    values[key] = ((converts or {}).get(key) or convert)(raw[key])
                except ValueError as error:
                    self.faults.append(place.fault(key, str(error)))
            elif required:
                self.faults.append(place.fault(key, "the key is missing. Add it."))
        return record(**values) if len(self.faults) == before else None

    def document(self, file: str) -> dict[str, Any]:
        """Return a whole file, read once."""
        if file not in self._parsed:
            self._parsed[file] = self._parse(file)
        return self._parsed[file]

    def _parse(self, file: str) -> dict[str, Any]:
        text = self.files.texts.get(file)
        if text is None:
            self.faults.append(f"{file}: the file is missing. Add it.")
            return {}
        try:
            return tomllib.loads(text.decode())
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self.faults.append(f"{file}: the file is not valid TOML ({error}). Mend it there.")
            return {}


def _name(raw: Mapping[str, Any], number: int) -> str:
    parts = [raw[key] for key in ("id", "issue", "place", "topic") if isinstance(raw.get(key), str)]
    return "/".join(parts) or f"record {number}"


@cache
def _shape(record: type[Any]) -> dict[str, tuple[Convert, bool]]:
    """Return for each field of a record how it is read and whether it must be given."""
    hints = get_type_hints(record)
    return {item.name: (_converter(hints[item.name]), _required(item)) for item in fields(record)}


def _required(item: "Field[Any]") -> bool:
    return item.default is MISSING and item.default_factory is MISSING


def _converter(hint: Any) -> Convert:
    if get_origin(hint) in (Union, UnionType):
        choices = [choice for choice in get_args(hint) if choice is not NoneType]
        return _converter(choices[0]) if len(choices) == 1 else _scalar
    if get_origin(hint) is tuple:
        return _texts
    if get_origin(hint) is not None:
        return _scalars
    if issubclass(hint, StrEnum):
        return _enum(hint)
    return _SIMPLE[hint]


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"write text in quotes, not {value!r}.")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"write a whole number, not {value!r}.")
    return value


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"write true or false, not {value!r}.")
    return value


def _day(value: Any) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError(f"write a date like 2026-01-31 without quotes, not {value!r}.")
    return value


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(f'write a list of texts like ["a", "b"], not {value!r}.')
    return tuple(value)


def _scalar(value: Any) -> str | int | float | bool:
    if not isinstance(value, (str, int, float, bool)):
        raise ValueError(f"write a text, a number, or true or false, not {value!r}.")
    return value


def _scalars(value: Any) -> dict[str, str | int | float | bool]:
    if not isinstance(value, dict):
        raise ValueError(f"write a table like {{ a = 1 }}, not {value!r}.")
    return {key: _scalar(item) for key, item in value.items()}


_SIMPLE: Mapping[Any, Convert] = {str: _text, int: _whole, bool: _flag, date: _day}


def _enum(kind: type[StrEnum]) -> Convert:
    def convert(value: Any) -> StrEnum:
        try:
            return kind(value)
        except ValueError:
            names = [item.value for item in kind]
            hint = did_you_mean(str(value), names) or f" Choose one of: {', '.join(names)}."
            raise ValueError(f'"{value}" is not known here.{hint}') from None

    return convert
