"""Records as JSON objects of their fields' names, to be read in years: without what is empty.

A later program that declares more fields reads what an earlier one wrote; a field that is gone is
passed over. One of several kinds of record says which it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

_KIND: Final = "is"
"""The name under which one of several kinds of record says which it is."""

_SCALARS: Final[Mapping[type, Any]] = {
    date: date.fromisoformat,
    time: time.fromisoformat,
    Decimal: Decimal,
}


def named_bytes(record: Any) -> bytes:
    """A record as JSON, its keys in their order by name: the same record gives the same bytes."""
    plain = _plain(record, type(record))
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def from_named(kind: Any, content: bytes) -> Any:
    """The record of a kind that ``named_bytes`` wrote. Raises ValueError for other bytes."""
    try:
        return _record(kind, json.loads(content))
    except (KeyError, TypeError, ValueError, AttributeError, ArithmeticError) as problem:
        raise ValueError(f"This is no {kind.__name__}.") from problem


def _plain(value: Any, kind: Any) -> Any:
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if is_dataclass(value) and not isinstance(value, type):
        declared = _declared(value, kind)
        types = _types(declared)
        told = {
            each.name: _plain(part, types[each.name])
            for each in fields(declared)
            if (part := getattr(value, each.name)) != _default(each)
        }
        return {**told, _KIND: declared.__name__} if _is_one_of_several(kind) else told
    if isinstance(value, Mapping):
        return {str(key): _plain(part, _inner(kind)) for key, part in value.items()}
    if isinstance(value, tuple):
        kinds = _each(kind, len(value))
        return [_plain(part, of) for part, of in zip(value, kinds, strict=True)]
    raise TypeError(f"{value!r} cannot be written.")


def _read(value: Any, kind: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, UnionType):
        return _one_of(value, kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _record(kind, value)
    origin = get_origin(kind)
    if origin in (dict, Mapping):
        return {key: _read(part, _inner(kind)) for key, part in value.items()}
    if origin is tuple:
        return tuple(
            _read(part, of) for part, of in zip(value, _each(kind, len(value)), strict=True)
        )
    return _SCALARS[kind](value) if kind in _SCALARS else value


def _record(kind: Any, told: Any) -> Any:
    types = _types(kind)
    return kind(**{name: _read(told[name], of) for name, of in types.items() if name in told})


def _one_of(value: Any, kind: UnionType) -> Any:
    several = get_args(kind)
    if isinstance(value, dict) and _KIND in value:
        (named,) = (each for each in several if getattr(each, "__name__", "") == value[_KIND])
        return _record(named, {key: part for key, part in value.items() if key != _KIND})
    records = [each for each in several if is_dataclass(each)]
    if isinstance(value, dict) and len(records) == 1:
        return _record(records[0], value)
    others = [each for each in several if each is not type(None)]
    return _read(value, others[0]) if len(others) == 1 else value


def _declared(value: Any, kind: Any) -> Any:
    """The kind of record that is declared, of which a value may be a narrower one."""
    several = get_args(kind) if isinstance(kind, UnionType) else (kind,)
    records = [each for each in several if isinstance(each, type) and is_dataclass(each)]
    return next((each for each in records if isinstance(value, each)), type(value))


def _is_one_of_several(kind: Any) -> bool:
    return isinstance(kind, UnionType) and sum(map(is_dataclass, get_args(kind))) > 1


def _inner(kind: Any) -> Any:
    """The kind of a mapping's values."""
    several = get_args(kind)
    return several[1] if len(several) == 2 else Any


def _each(kind: Any, count: int) -> tuple[Any, ...]:
    """The kinds of a tuple's values, of a tuple of one kind or of several."""
    if isinstance(kind, UnionType):
        kind = next((each for each in get_args(kind) if get_origin(each) is tuple), Any)
    several = get_args(kind)
    if not several:
        return (Any,) * count
    return (several[0],) * count if several[-1] is Ellipsis else several


@cache
def _types(kind: Any) -> dict[str, Any]:
    told = get_type_hints(kind)
    return {each.name: told[each.name] for each in fields(kind) if each.init}


def _default(field: Any) -> Any:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default
