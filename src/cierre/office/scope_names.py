"""Scopes as they are written: ``office``, ``person:ana``, ``unit:x``, ``place:y``."""

from __future__ import annotations

from collections.abc import Mapping

from cierre.directory import Directory
from cierre.fault import NotFound, offered
from cierre.statement.model import Scope


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


def _known(known: Mapping[str, str], name: str, kind: str) -> str:
    if name not in known:
        raise NotFound(f"no-{kind}", value=name, names=offered(name, known))
    return known[name]
