"""Records as plain lists of their fields, and back: for the program that wrote them.

Everything comes back as it was: mappings in their order, numbers in their types. Nobody else reads
this form, and there is no other version of it: a program that declares other fields is another one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

Way = Callable[[Any], Any]


def as_is(value: Any) -> Any:
    """The way of what JSON has as it is."""
    return value


@cache
def writing(kind: Any) -> Way:
    """How values of a type are written; ``as_is`` where nothing is to be done."""
    if isinstance(kind, type) and is_dataclass(kind):
        return _writing_record(kind)
    if _is_number(kind):
        return _written_number
    if isinstance(kind, UnionType):
        return _writing_one_of([each for each in get_args(kind) if is_dataclass(each)])
    return _inside(kind, writing, list)


@cache
def reading(kind: Any) -> Way:
    """How values of a type are read again. The way raises ValueError, TypeError or KeyError."""
    if isinstance(kind, type) and is_dataclass(kind):
        return _reading_record(kind)
    if _is_number(kind):
        return _read_number
    if isinstance(kind, UnionType):
        if any(get_origin(each) is tuple for each in get_args(kind)):
            return _tuple_if_any
        return _reading_one_of([each for each in get_args(kind) if is_dataclass(each)])
    return _inside(kind, reading, tuple)


def _inside(kind: Any, way_of: Callable[[Any], Way], together: Callable[[Any], Any]) -> Way:
    """The way of a mapping, or of a tuple of one kind or of several."""
    origin, several = get_origin(kind), get_args(kind)
    if origin in (Mapping, dict):
        way = way_of(several[1])
        if way is as_is:
            return dict
        return lambda values: {key: way(each) for key, each in values.items()}
    if origin is not tuple:
        return as_is
    if several[-1] is Ellipsis:
        way = way_of(several[0])
        return together if way is as_is else lambda values: together([way(one) for one in values])
    ways = [way_of(each) for each in several]
    if all(way is as_is for way in ways):
        return together
    return lambda values: together([way(one) for way, one in zip(ways, values, strict=True)])


def _is_number(kind: Any) -> bool:
    return bool({Decimal, Fraction} & {kind, *get_args(kind)})


def _written_number(value: Any) -> Any:
    if value is None or isinstance(value, int):
        return value
    return f"{value.numerator}/{value.denominator}" if isinstance(value, Fraction) else str(value)


def _read_number(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return Fraction(value) if "/" in value else Decimal(value)


def _tuple_if_any(values: Any) -> Any:
    return None if values is None else tuple(values)


def _writing_record(kind: Any) -> Way:
    # a record may have such records in it: its own ways are asked for once they are needed
    @cache
    def ways() -> list[tuple[str, Way]]:
        types = get_type_hints(kind)
        return [(each.name, writing(types[each.name])) for each in fields(kind)]

    return lambda value: [way(getattr(value, name)) for name, way in ways()]


def _reading_record(kind: Any) -> Way:
    @cache
    def ways() -> list[Way]:
        types = get_type_hints(kind)
        return [reading(types[each.name]) for each in fields(kind)]

    return lambda values: kind(*[way(each) for way, each in zip(ways(), values, strict=True)])


def _writing_one_of(kinds: list[Any]) -> Way:
    ways = [(kind, kind.__name__, writing(kind)) for kind in kinds]

    def written(value: Any) -> Any:
        # what is more than one of them to its maker is that one
        for kind, name, way in ways:
            if isinstance(value, kind):
                return [name, *way(value)]
        return value

    return written if ways else as_is


def _reading_one_of(kinds: list[Any]) -> Way:
    ways = {kind.__name__: reading(kind) for kind in kinds}

    def read(value: Any) -> Any:
        return ways[value[0]](value[1:]) if isinstance(value, list) else value

    return read if ways else as_is
