"""Records of the model out of JSON: how each type is read is worked out once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from fractions import Fraction
from functools import cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from cierre.statement.model import Statement

Reader = Callable[[Any, Any], Any]
"""From a value as JSON has it, and what stands for it unrounded (None: nothing), to the value."""


def read_statement(found: Mapping[str, Any]) -> Statement:
    """The statement that canonical JSON says. Raises KeyError, TypeError, ValueError for others."""
    statement: Statement = _reader(Statement)(found, None)
    return statement


def _number(value: Any, exact: Any) -> Any:
    return value if exact is None else Fraction(exact)


@cache
def _reader(kind: Any) -> Reader:
    if isinstance(kind, UnionType):
        return _of_union(kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return _of_record(kind)
    if get_origin(kind) is Mapping:
        return _of_mapping(_reader(get_args(kind)[1]))
    if get_origin(kind) is tuple:
        several = get_args(kind)
        if several[-1] is Ellipsis:
            return _of_list(_reader(several[0]))
        return _of_tuple(tuple(map(_reader, several)))
    return _number


def _of_union(kind: Any) -> Reader:
    records: list[Any] = [each for each in get_args(kind) if is_dataclass(each)]
    if not records:
        return _number
    read = _reader(records[0])

    def of_union(value: Any, exact: Any) -> Any:
        return read(value, exact) if isinstance(value, dict) else value

    return of_union


def _of_record(kind: Any) -> Reader:
    types = get_type_hints(kind)
    own = [(each.name, each.name.rstrip("_"), _reader(types[each.name])) for each in fields(kind)]
    plain = [(name, called) for name, called, read in own if read is _number]
    others = [each for each in own if each[2] is not _number]

    def of_record(value: Any, _: Any) -> Any:
        exact = value.get("exact")
        made = {name: value[called] for name, called in plain}
        if exact is None:
            for name, called, read in others:
                made[name] = read(value[called], None)
        else:
            made |= {name: Fraction(exact[called]) for name, called in plain if called in exact}
            for name, called, read in others:
                made[name] = read(value[called], exact.get(called))
        return kind(**made)

    return of_record


def _of_mapping(read: Reader) -> Reader:
    def of_mapping(value: Any, exact: Any) -> Any:
        if exact is None:
            return (
                value if read is _number else {key: read(each, None) for key, each in value.items()}
            )
        return {key: read(each, exact.get(key)) for key, each in value.items()}

    return of_mapping


def _of_list(read: Reader) -> Reader:
    def of_list(value: Any, exact: Any) -> Any:
        if exact is None:
            return tuple(value) if read is _number else tuple([read(each, None) for each in value])
        return tuple(read(each, exact.get(str(place))) for place, each in enumerate(value))

    return of_list


def _of_tuple(several: tuple[Reader, ...]) -> Reader:
    plain = all(read is _number for read in several)

    def of_tuple(value: Any, exact: Any) -> Any:
        if exact is None and plain:
            return tuple(value)
        exact = exact or {}
        return tuple(
            read(each, exact.get(str(place)))
            for place, (read, each) in enumerate(zip(several, value, strict=True))
        )

    return of_tuple
