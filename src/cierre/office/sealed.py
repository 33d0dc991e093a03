"""What an office says of itself, in digests: settings, people, targets and notes, one by one."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Final

from cierre.directory import Directory

KINDS: Final = ("setting", "unit", "person", "place", "category", "reason", "target", "note")
"""What is sealed of an office; a breach of one has the code ``sealed_<kind>``."""

SETTINGS: Final = (
    "name", "time_zone", "locale", "currency", "pack", "books", "hours", "holidays_country",
    "holidays_subdivision", "closed_days", "screened_limits", "author", "reviewer", "approver",
    "manager", "values", "kept", "names", "ledger", "closed_through", "special_hours",
    "scales", "retention",
)  # fmt: skip
"""The names of the settings; the wording says each as ``setting-<name>``."""

_LATER: Final = ("ledger", "special_hours", "scales", "retention")
"""Settings that came later: told where they are set alone, so that older seals still hold."""

Facts = tuple[tuple[str, object], ...]
"""The things of a kind in their order, each with the name that a person knows it by."""


def facts_of(directory: Directory, closed_through: int) -> Mapping[str, Facts]:
    """Everything that is sealed, by kind. ``closed_through`` is the office's last closed month."""
    settings = tuple(
        (name, _plain(closed_through if name == "closed_through" else getattr(directory, name)))
        for name in SETTINGS
        if name not in _LATER or getattr(directory, name)
    )
    return {
        "setting": settings,
        "unit": _named((each.id, each) for each in directory.units),
        "person": _named((each.id, each) for each in directory.people),
        "place": _named((each.id, each) for each in directory.places),
        "category": _named((f"{each.book} {each.id}", each) for each in directory.categories),
        "reason": _named((f"{each.book} {each.id}", each) for each in directory.reasons),
        "target": _named(
            (" ".join(filter(None, (each.figure, each.period, each.scope, each.part))), each)
            for each in directory.targets
        ),
        "note": _named(
            (f"{each.person} {each.period} {each.kind}", each) for each in directory.notes
        ),
    }


def digest_of_kind(facts: Facts) -> str:
    """One digest of all that there is of a kind, in its order."""
    return digest(facts)


def digests_by_name(facts: Facts) -> dict[str, str]:
    """The digest of each thing by its name."""
    return {name: digest(plain) for name, plain in facts}


def digest(plain: object) -> str:
    """The SHA-256 of what JSON can hold, in one form."""
    written = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()


def _named(things: Iterable[tuple[str, object]]) -> Facts:
    """The things by names that none shares with another."""
    seen: Counter[str] = Counter()
    found = []
    for name, thing in things:
        seen[name] += 1
        found.append((name if seen[name] == 1 else f"{name} ({seen[name]})", _plain(thing)))
    return tuple(found)


def _plain(value: object) -> object:
    """A record as JSON can hold it, without what is empty: so a new column changes no digest."""
    if is_dataclass(value) and not isinstance(value, type):
        parts = {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
        return {name: part for name, part in parts.items() if part not in ("", None, [], {})}
    if isinstance(value, Mapping):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if value is None or isinstance(value, str | int | bool):
        return value
    if isinstance(value, bytes):
        # a damaged file gives them in the place of a text
        raise TypeError(f"{value!r} is no text.")
    return str(value)
