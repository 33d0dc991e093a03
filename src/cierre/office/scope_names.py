"""Scopes as they are written (``office``, ``person:ana``, ``unit:x``, ``place:y``), and parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from cierre.book import Book
from cierre.directory import Directory
from cierre.fault import NotFound, offered
from cierre.statement.model import Scope
from cierre.statement.part_values import part_values

if TYPE_CHECKING:
    from cierre.evidence.lookup import Where


def parse_scope(text: str, directory: Directory) -> Scope:
    """The scope of ``office``, ``person:ana``, ``unit:x`` or ``place:y``. Raises NotFound."""
    kind, _, name = text.partition(":")
    if kind == "office" and not name:
        return Scope("office", "", directory.name)
    if kind == "person":
        known = {each.id: each.name for each in directory.people}
        return Scope("person", name, _known(known, name, kind))
    if kind == "unit":
        known = {each.id: each.name for each in directory.units}
        return Scope("unit", name, _known(known, name, kind))
    if kind == "place":
        known = {each.id: each.name for each in directory.places}
        return Scope("place", name, _known(known, name, kind))
    raise NotFound("no-scope", value=text)


def refuse_unknown(parts: Where, books: Iterable[Book], directory: Directory) -> None:
    """Raises NotFound for a part that nothing can be of: nothing behind it is no finding."""
    kept = tuple(books)
    for dimension, values in parts.items():
        known = set(part_values(dimension, kept, directory))
        for value in [values] if isinstance(values, str) else values:
            if known and value and value not in known:
                asked = f"{dimension}={value}"
                raise NotFound("no-such-part", value=asked, names=offered(value, known))


def _known(known: Mapping[str, str], name: str, kind: str) -> str:
    if name not in known:
        raise NotFound(f"no-{kind}", value=name, names=offered(name, known))
    return known[name]
