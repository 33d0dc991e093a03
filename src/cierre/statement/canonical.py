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
from cierre.statement.model import Figure, Statement
from cierre.statement.numbers import written

FORM = "cierre.statement/2"


def to_json(statement: Statement) -> bytes:
    """The statement's bytes: the same records always give the same ones.

    Decimals stand as JSON numbers; all of them have fewer digits than a double keeps. Ratios and
    means are written rounded to their unit's last digit. Those that this changes stand once more
    as they are, ``"1/22"``, in the ``exact`` of their record, at the same place: who rounds
    further starts there.
    ``digest`` is the SHA-256 of the canonical form of everything else.
    """
    content: dict[str, Any] = {"form": FORM, **_plain(statement, "share")}
    digest = hashlib.sha256(rfc8785.dumps(content)).hexdigest()
    return rfc8785.dumps({**content, "digest": f"sha256:{digest}"})


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


def _plain(value: object, unit: Unit) -> Any:
    """A value as JSON has it; fractions are in the ``unit`` of the figure that they are of."""
    if isinstance(value, Fraction):
        return _plain(written(value, unit), unit)
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if is_dataclass(value) and not isinstance(value, type):
        return _record(value, value.unit if isinstance(value, Figure) else unit)
    if isinstance(value, Mapping):
        return {str(key): _plain(each, unit) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each, unit) for each in value]
    return value


def _record(value: Any, unit: Unit) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    exact: dict[str, Any] = {}
    for each in fields(value):
        name, found = each.name.rstrip("_"), getattr(value, each.name)
        own: Unit = "share" if name == "attainment" else unit
        plain[name] = _plain(found, own)
        unrounded = _exact(found, own)
        if unrounded:
            exact[name] = unrounded
    if exact:
        plain["exact"] = exact
    if hasattr(value, "holds"):
        plain["holds"] = value.holds
    return plain


def _exact(value: object, unit: Unit) -> Any:
    """The fractions in a value that rounding changes, where they stand in it.

    Records in it have their own.
    """
    if isinstance(value, Fraction):
        same = written(value, unit) == value
        return None if same else f"{value.numerator}/{value.denominator}"
    if isinstance(value, tuple):
        value = {str(place): each for place, each in enumerate(value)}
    if isinstance(value, Mapping):
        found = {str(key): _exact(each, unit) for key, each in value.items()}
        return {key: each for key, each in found.items() if each}
    return None
