"""The statement as JSON in canonical form (RFC 8785), with a digest of itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from fractions import Fraction
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import rfc8785

from cierre.book import Unit
from cierre.statement.model import Figure, Identity, Statement
from cierre.statement.numbers import written

FORM = "cierre.statement/2"

_OTHERWISE = (
    b"e-",
    b"e+",
    b".0,",
    b".0}",
    b".0]",
    b"\xed",
    *(bytes([each]) for each in range(0xF0, 0xF5)),
)
_ZEROS, _LARGE = bytes.maketrans(b"123456789", b"000000000"), b"0" * 16
"""Where the two may differ: exponents, whole floats, halves of pairs, keys beyond the first plane;
large integers. What only looks so is written by the slower one as well."""


def to_json(statement: Statement) -> bytes:
    """The statement's bytes: the same records always give the same ones.

    Decimals stand as JSON numbers; all of them have fewer digits than a double keeps. Ratios and
    means are written rounded to their unit's last digit. Those that this changes stand once more
    as they are, ``"1/22"``, in the ``exact`` of their record, at the same place: who rounds
    further starts there.
    ``digest`` is the SHA-256 of the canonical form of everything else.
    """
    content: dict[str, Any] = {"form": FORM, **_plain(statement, "share")[0]}
    parts = {name: _canonical(each) for name, each in content.items()}
    digest = hashlib.sha256(_together(parts)).hexdigest()
    return _together({**parts, "digest": _canonical(f"sha256:{digest}")})


def digest_of(value: object) -> str:
    """The SHA-256 of records of the model, or of a mapping of them, in canonical form."""
    return hashlib.sha256(_canonical(_plain(value, "share")[0])).hexdigest()


def verified(content: bytes) -> bool:
    """Whether a statement's digest is that of its content."""
    found = json.loads(content)
    digest = found.pop("digest", "")
    return bool(digest == f"sha256:{hashlib.sha256(rfc8785.dumps(found)).hexdigest()}")


def from_json(content: bytes) -> Statement:
    """The statement that ``to_json`` wrote. Raises ValueError when its digest is not that of it.

    Numbers compare equal to those that were written; amounts without cents come back as integers.
    """
    found = json.loads(content, parse_float=Decimal)
    if found.get("form") != FORM:
        raise ValueError(f"This is no statement of the form {FORM}.")
    if not verified(content):
        raise ValueError("The statement was changed: its digest is not that of its content.")
    statement = _made(Statement, found)
    assert isinstance(statement, Statement)
    return statement


def _together(parts: Mapping[str, bytes]) -> bytes:
    """An object of values that are in canonical form; its keys are the model's plain names."""
    return b"{%b}" % b",".join(b'"%b":%b' % (key.encode(), parts[key]) for key in sorted(parts))


def _canonical(value: Any) -> bytes:
    """A value in canonical form; Python's own JSON is the same but for a few numbers and keys."""
    written_out = json.dumps(
        value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )
    said = written_out.encode("utf-8", "surrogatepass")
    differs = any(map(said.__contains__, _OTHERWISE)) or _LARGE in said.translate(_ZEROS)
    return rfc8785.dumps(value) if differs or isinstance(value, float) else said


def _made(kind: Any, value: Any, exact: Any = None) -> Any:
    """A value of a type of the model, from JSON; ``exact`` is what stands for it unrounded."""
    if isinstance(exact, str):
        return Fraction(exact)
    if isinstance(value, dict) and isinstance(kind, UnionType):
        kind = next(each for each in get_args(kind) if is_dataclass(each))
    if is_dataclass(kind) and isinstance(kind, type):
        types, exact = get_type_hints(kind), value.get("exact", {})
        return kind(
            **{
                each.name: _made(types[each.name], value[name], exact.get(name))
                for each in fields(kind)
                for name in (each.name.rstrip("_"),)
            }
        )
    exact = exact or {}
    if get_origin(kind) is Mapping:
        inner = get_args(kind)[1]
        return {key: _made(inner, each, exact.get(key)) for key, each in value.items()}
    if get_origin(kind) is tuple:
        kinds = get_args(kind)
        kinds = kinds[:1] * len(value) if kinds[-1] is Ellipsis else kinds
        return tuple(
            _made(one, each, exact.get(str(place)))
            for place, (one, each) in enumerate(zip(kinds, value, strict=True))
        )
    return value


def _plain(value: object, unit: Unit) -> tuple[Any, Any]:
    """A value as JSON has it, and the fractions in it that rounding changes, where they stand.

    Fractions are in the ``unit`` of the figure that they are of; records have their own in them.
    """
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value, None
    if isinstance(value, tuple | list):
        listed = [_plain(each, unit) for each in value]
        unrounded = {str(place): exact for place, (_, exact) in enumerate(listed) if exact}
        return [plain for plain, _ in listed], unrounded or None
    if kind in _NAMES or is_dataclass(value):
        return _record(value, value.unit if isinstance(value, Figure) else unit), None
    if isinstance(value, Decimal):
        return _number(value), None
    if isinstance(value, Fraction):
        rounded = written(value, unit)
        return _number(rounded), None if rounded == value else _sides(value)
    if isinstance(value, Mapping):
        keyed = {str(key): _plain(each, unit) for key, each in value.items()}
        unrounded = {key: exact for key, (_, exact) in keyed.items() if exact}
        return {key: plain for key, (plain, _) in keyed.items()}, unrounded or None
    return value, None


def _sides(value: Fraction) -> str:
    return f"{value.numerator}/{value.denominator}"


def _number(value: int | Decimal) -> int | float:
    whole = int(value)
    return whole if value == whole else float(value)


_AS_THEY_ARE = frozenset((str, int, bool, type(None)))
_NAMES: dict[type, tuple[tuple[str, str], ...]] = {}


def _names(kind: Any) -> tuple[tuple[str, str], ...]:
    """The fields of a record, and what they are called outside."""
    if kind not in _NAMES:
        _NAMES[kind] = tuple((each.name, each.name.rstrip("_")) for each in fields(kind))
    return _NAMES[kind]


def _record(value: Any, unit: Unit) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    exact: dict[str, Any] = {}
    for attribute, name in _names(type(value)):
        found = getattr(value, attribute)
        if type(found) in _AS_THEY_ARE:
            plain[name] = found
            continue
        plain[name], unrounded = _plain(found, "share" if name == "attainment" else unit)
        if unrounded:
            exact[name] = unrounded
    if exact:
        plain["exact"] = exact
    if isinstance(value, Identity):
        plain["holds"] = value.holds
    return plain
