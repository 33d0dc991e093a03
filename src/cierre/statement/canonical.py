"""The statement as JSON in canonical form (RFC 8785), with a digest of itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from decimal import Decimal
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import rfc8785

from cierre.statement.model import Statement

FORM = "cierre.statement/1"


def to_json(statement: Statement) -> bytes:
    """The statement's bytes: the same records always give the same ones.

    Decimals stand as JSON numbers; all of them have fewer digits than a double keeps.
    ``digest`` is the SHA-256 of the canonical form of everything else.
    """
    content: dict[str, Any] = {"form": FORM, **_plain(statement)}
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


def _made(kind: Any, value: Any) -> Any:
    """A value of a type of the model, from JSON."""
    if isinstance(value, dict) and isinstance(kind, UnionType):
        kind = next(each for each in get_args(kind) if is_dataclass(each))
    if is_dataclass(kind) and isinstance(kind, type):
        types = get_type_hints(kind)
        return kind(
            **{
                each.name: _made(types[each.name], value[each.name.rstrip("_")])
                for each in fields(kind)
            }
        )
    if get_origin(kind) is Mapping:
        return {key: _made(get_args(kind)[1], each) for key, each in value.items()}
    if get_origin(kind) is tuple:
        inner = get_args(kind)
        kinds = inner[:1] * len(value) if inner[-1] is Ellipsis else inner
        return tuple(_made(one, each) for one, each in zip(kinds, value, strict=True))
    return value


def _plain(value: object) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if is_dataclass(value) and not isinstance(value, type):
        plain = {each.name.rstrip("_"): _plain(getattr(value, each.name)) for each in fields(value)}
        if hasattr(value, "holds"):
            plain["holds"] = value.holds
        return plain
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return value
