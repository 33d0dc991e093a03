"""What things are called in ``office.toml``: ids that can be written everywhere, and told apart."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from typing import Protocol

from cierre.sources.names import fold
from cierre.sources.toml_values import TomlPart

_LONGEST = 64
_UNFIT = frozenset("/\\:=&?*\"<>|,#;'`$%")
"""What an id may not have: it stands in names of files, in scopes and in parts of figures."""


class Named(Protocol):
    """What has an id and a name."""

    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


def identified(
    parts: Sequence[TomlPart], found: Sequence[Named], groups: Sequence[str] | None = None
) -> set[str]:
    """The ids, with a problem for each that is no id, is there twice, or is told from another only
    by case, accents or signs: rows would go to the wrong one. ``groups`` are told apart."""
    seen: dict[str, dict[str, str]] = defaultdict(dict)
    for number, (part, each) in enumerate(zip(parts, found, strict=True)):
        known, folded = seen[groups[number] if groups else ""], fold(each.id)
        if not each.id:
            continue
        if not is_id(each.id):
            part.tell("bad-id", "id", each.id)
        elif each.id in known.values():
            part.twice("id", each.id)
        elif folded in known:
            part.tell("spelled-alike", "id", each.id, known[folded])
        known.setdefault(folded, each.id)
    for number, (part, each) in enumerate(zip(parts, found, strict=True)):
        other = seen[groups[number] if groups else ""].get(fold(each.name), each.id)
        if each.name and other not in (each.id, ""):
            part.tell("named-as-another", "name", each.name, other)
    return {each.id for each in found}


def is_id(text: str) -> bool:
    """Whether a text can be an id."""
    return (
        len(text.encode()) <= _LONGEST
        and bool(fold(text))
        and text == text.strip(" .")
        and not _UNFIT & set(text)
        and all(unicodedata.category(each)[0] not in "CZ" or each == " " for each in text)
    )
