"""The statement as JSON in canonical form (RFC 8785), with a digest of itself."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import chain
from types import UnionType
from typing import Any, Literal, get_args, get_origin, get_type_hints

import rfc8785

from cierre.book import Unit
from cierre.statement.model import Figure, Identity, Signal, Statement
from cierre.statement.numbers import WRITTEN, whole_steps
from cierre.statement.read_back import read_statement

FORM = "cierre.statement/2"

_DIGEST = "digest"
_JSON = json.JSONEncoder(
    sort_keys=True,
    ensure_ascii=False,
    separators=(",", ":"),
    allow_nan=False,
    check_circular=False,
)
_DIGITS = bytes.maketrans(b"123456789", b"000000000")
_EXPONENT, _LARGE = b"0e", b"0" * 16
_RARE = bytes((0xED, *range(0xF0, 0xF5)))
"""Where Python's JSON may differ: exponents and large integers, once all digits are 0; halves of
pairs, keys beyond the first plane. What only looks so is written by the slower one as well."""

_Plain = tuple[Any, Any]
"""A value as JSON has it, and what in it rounding changed, where it stands; None of nothing."""


def to_json(statement: Statement) -> bytes:
    """The statement's bytes: the same records always give the same ones.

    Decimals stand as JSON numbers; all of them have fewer digits than a double keeps. Ratios and
    means are written rounded to their unit's last digit. Those that this changes stand once more
    as they are, ``"1/22"``, in the ``exact`` of their record, at the same place: who rounds
    further starts there.
    ``digest`` is the SHA-256 of the canonical form of everything else.
    """
    content: dict[str, Any] = {"form": FORM, **_record(statement, "share")}
    head = _canonical({name: each for name, each in content.items() if name < _DIGEST})[:-1]
    tail = _canonical({name: each for name, each in content.items() if name > _DIGEST})[1:]
    digest = hashlib.sha256(b"%b,%b" % (head, tail)).hexdigest()
    return b'%b,"%b":"sha256:%b",%b' % (head, _DIGEST.encode(), digest.encode(), tail)


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
    return read_statement(found)


def written_digest(content: bytes) -> str:
    """The digest that stands in a statement's bytes, ``sha256:…``. Raises ValueError without."""
    return str(json.loads(content)[_DIGEST])


def _canonical(value: Any) -> bytes:
    """A value in canonical form; Python's own JSON is the same but for a few numbers and keys."""
    said = _JSON.encode(value).encode("utf-8", "surrogatepass")
    if not _differs(said):
        return said
    if isinstance(value, dict):
        named = sorted(value.items(), key=lambda each: each[0].encode("utf-16-be", "surrogatepass"))
        inside = (b"%b:%b" % (rfc8785.dumps(name), _canonical(each)) for name, each in named)
        return b"{%b}" % b",".join(inside)
    if isinstance(value, list | tuple):
        return b"[%b]" % b",".join(map(_canonical, value))
    return rfc8785.dumps(value)


def _differs(said: bytes) -> bool:
    digits = said.translate(_DIGITS)
    if _EXPONENT in digits or _LARGE in digits:
        return True
    return not said.isascii() and len(said.translate(None, _RARE)) < len(said)


def _plain(value: object, unit: Unit) -> _Plain:
    """A value as JSON has it, and the fractions in it that rounding changes, where they stand.

    Fractions are in the ``unit`` of the figure that they are of; records have their own in them.
    """
    kind = type(value)
    if kind in _AS_THEY_ARE:
        return value, None
    if kind in _WAYS:
        return _WAYS[kind](value, unit)
    if isinstance(value, Mapping):
        return _keyed(dict(value), unit)
    if isinstance(value, float):
        return int(value) if value.is_integer() else value, None
    return _record(value, unit), None


def _listed(values: Sequence[Any], unit: Unit) -> _Plain:
    """Mostly there is nothing to do: neither in them nor in those of which they are lists."""
    kinds = set(map(type, values))
    if kinds <= _AS_THEY_ARE or (kinds == {tuple} and _stand(chain.from_iterable(values))):
        return values, None
    listed = [_plain(each, unit) for each in values]
    unrounded = {str(place): exact for place, (_, exact) in enumerate(listed) if exact}
    return [plain for plain, _ in listed], unrounded or None


def _keyed(values: dict[Any, Any], unit: Unit) -> _Plain:
    """As of lists."""
    kinds = set(map(type, values.values()))
    inside = chain.from_iterable(map(dict.values, values.values())) if kinds == {dict} else ()
    if kinds <= _AS_THEY_ARE or (kinds == {dict} and _stand(inside)):
        return values, None
    keyed = {str(key): _plain(each, unit) for key, each in values.items()}
    unrounded = {key: exact for key, (_, exact) in keyed.items() if exact}
    return {key: plain for key, (plain, _) in keyed.items()}, unrounded or None


def _stand(values: Iterable[object]) -> bool:
    return _AS_THEY_ARE.issuperset(map(type, values))


def _rounded(value: Fraction, unit: Unit) -> _Plain:
    """A fraction rounded, and its two sides when that changes it."""
    one = 10 ** WRITTEN[unit]
    steps = whole_steps(value, one)
    whole, further = divmod(steps, one)
    same = steps * value.denominator == value.numerator * one
    said = f"{value.numerator}/{value.denominator}"
    return steps / one if further else whole, None if same else said


def _number(value: Decimal) -> int | float:
    whole = int(value)
    return whole if value == whole else float(value)


_AS_THEY_ARE = frozenset((str, int, bool, type(None)))


@dataclass(frozen=True)
class _Shape:
    """Of a record's fields those that are called something else outside, the mappings of values
    that are as JSON has them, and those of which a value need not be so."""

    renamed: tuple[tuple[str, str], ...]
    mappings: tuple[str, ...]
    others: tuple[str, ...]


@cache
def _shape(kind: Any) -> _Shape:
    types = get_type_hints(kind)
    names = [each.name for each in fields(kind)]
    called = {name: name.rstrip("_") for name in names}
    mappings = [
        name
        for name in names
        if get_origin(types[name]) is Mapping and _stands(get_args(types[name])[1])
    ]
    return _Shape(
        tuple((name, other) for name, other in called.items() if name != other),
        tuple(called[name] for name in mappings),
        tuple(called[name] for name in names if name not in mappings and not _stands(types[name])),
    )


def _stands(kind: Any) -> bool:
    """Whether all values of a type are as JSON has them."""
    if isinstance(kind, UnionType) or get_origin(kind) is tuple:
        return all(map(_stands, get_args(kind)))
    return kind in _AS_THEY_ARE or kind is Ellipsis or get_origin(kind) is Literal


def _record(value: Any, unit: Unit) -> dict[str, Any]:
    kind: Any = type(value)
    shape = _shape(kind)
    plain = dict(vars(value))
    for attribute, name in shape.renamed:
        plain[name] = plain.pop(attribute)
    for name in shape.mappings:
        plain[name] = dict(plain[name])
    exact: dict[str, Any] = {}
    for name in shape.others:
        found = plain[name]
        if type(found) in _AS_THEY_ARE or found == ():
            continue
        plain[name], unrounded = _plain(found, "share" if name == "attainment" else unit)
        if unrounded:
            exact[name] = unrounded
    if exact:
        plain["exact"] = exact
    if kind is Identity:
        plain["holds"] = value.holds
    return plain


_WAYS: dict[type, Callable[[Any, Unit], _Plain]] = {
    tuple: _listed,
    list: _listed,
    dict: _keyed,
    Fraction: _rounded,
    Decimal: lambda value, unit: (_number(value), None),
    Figure: lambda value, unit: (_record(value, value.unit), None),
    Signal: lambda value, unit: (_record(value, unit), None),
    Identity: lambda value, unit: (_record(value, unit), None),
}
