"""A mapping: how the tables of a source are read, in a small file that people can read and change.

It is made by what was understood and answered, and used again next month by itself. A table is
known by its headings; those that are new are understood anew, and told.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from cierre.sources.names import fold
from cierre.sources.tables.decisions import Decisions
from cierre.sources.tables.months_named import is_month_word
from cierre.sources.tables.shapes import DAY, GROUP, MARK, MONTH
from cierre.sources.tables.understanding import Sheetful

_NAMELESS = "sheet"
"""What files are called that only a month tells from others."""
_SAME = 0.6
"""The part of its headings that a table has to have to be the one of a mapping."""


@dataclass(frozen=True)
class TableMapping:
    """How one table is read. ``columns`` has every heading; "" is a column that is left out.

    A table whose ``book`` is ``SKIP`` is left out.
    """

    book: str
    columns: Mapping[str, str]
    states: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    date_order: str = ""
    number: str = ""
    places: Mapping[str, str] = field(default_factory=dict)
    categories: Mapping[str, str] = field(default_factory=dict)
    reasons: Mapping[str, str] = field(default_factory=dict)
    scales: Mapping[str, str] = field(default_factory=dict)

    def answers(self) -> dict[str, str]:
        """The mapping as answers, by the keys of their questions."""
        found = {
            f"{kind}:{about}": to
            for kind, name in _ANSWERED.items()
            for about, to in getattr(self, name).items()
        }
        said = {"book": self.book, "date_order": self.date_order, "number": self.number}
        return found | {key: value for key, value in said.items() if value}


Mappings = tuple[TableMapping, ...]

_ANSWERED = {
    "column": "columns", "state": "states", "person": "people", "unit": "units", "place": "places",
    "category": "categories", "reason": "reasons", "scale": "scales",
}  # fmt: skip
"""What a mapping holds, by the kind of question that it answers."""
SKIP = "skip"
"""The answer that leaves a table out."""


def mapping_of(sheetful: Sheetful, decisions: Decisions) -> TableMapping:
    """The mapping that reads the table again as it was read now."""
    return TableMapping(
        decisions.book.id,
        {
            heading: decisions.columns.get(heading, "")
            for heading in sheetful.headings
            if not heading.startswith("(")
            or (decisions.columns.get(heading) and heading not in _MADE)
        },
        {word: state for word, state in decisions.states.items() if state is not None},
        dict(decisions.people.meant),
        dict(decisions.units.meant),
        decisions.order if decisions.order in ("dmy", "mdy") else "",
        decisions.mark,
        places=dict(decisions.same.get("place", {})),
        categories=dict(decisions.same.get("category", {})),
        reasons=dict(decisions.same.get("reason", {})),
        scales=dict(decisions.scales),
    )


def mapping_without(sheetful: Sheetful) -> TableMapping:
    """The mapping that leaves the table out again as it was left out now."""
    return TableMapping(SKIP, dict.fromkeys(_named(sheetful.headings), ""))


_MADE = (MARK, DAY, MONTH, GROUP)
"""Columns that no sheet has and that a table of another shape gets."""


def _named(headings: Iterable[str]) -> list[str]:
    """The headings that somebody wrote."""
    return [each for each in headings if not each.startswith("(")]


def mapping_for(mappings: Iterable[TableMapping], sheetful: Sheetful) -> TableMapping | None:
    """The mapping of a table that has most of its headings; None when there is none."""
    mine = {fold(heading) or heading for heading in sheetful.headings}

    def alike(mapping: TableMapping) -> float:
        known = {fold(heading) or heading for heading in _named(mapping.columns)}
        return len(mine & known) / (len(known) or 1)

    best = max(mappings, key=alike, default=None)
    return best if best is not None and alike(best) >= _SAME else None


def headings_changed(
    mapping: TableMapping, sheetful: Sheetful
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Headings of the table that the mapping does not have, and those that are gone."""
    mine, known = _named(sheetful.headings), _named(mapping.columns)
    new = tuple(each for each in mine if each not in known)
    return new, tuple(each for each in known if each not in mine)


def read_mapping(text: str) -> Mappings:
    """The mappings that a text in TOML says. Raises ValueError when it says none."""
    try:
        known: dict[str, Any] = tomllib.loads(text)
        return tuple(
            TableMapping(
                str(each["book"]),
                _texts(each["columns"]),
                _texts(each.get("states", {})),
                _texts(each.get("people", {})),
                _texts(each.get("units", {})),
                str(each.get("date_order", "")),
                str(each.get("number", "")),
                *(
                    _texts(each.get(name, {}))
                    for name in ("places", "categories", "reasons", "scales")
                ),
            )
            for each in known["table"]
        )
    except (tomllib.TOMLDecodeError, KeyError, TypeError, AttributeError) as wrong:
        raise ValueError(str(wrong)) from wrong


def _texts(those: Mapping[str, Any]) -> dict[str, str]:
    return {str(key): str(value) for key, value in those.items()}


def write_mapping(mappings: Sequence[TableMapping]) -> str:
    """The mappings as TOML."""
    lines: list[str] = []
    for mapping in mappings:
        lines += ["[[table]]", f"book = {_text(mapping.book)}"]
        for name in ("date_order", "number"):
            if value := getattr(mapping, name):
                lines.append(f"{name} = {_text(value)}")
        for name in _ANSWERED.values():
            those: Mapping[str, str] = getattr(mapping, name)
            if those:
                lines += ["", f"[table.{name}]"]
                lines += [f"{_text(key)} = {_text(value)}" for key, value in those.items()]
        lines.append("")
    return "\n".join(lines)


def _text(value: str) -> str:
    # a text of JSON is one of TOML
    return json.dumps(value, ensure_ascii=False)


def source_name(file: str) -> str:
    """What a file is called from month to month: its name without months, days and versions."""
    words = fold(Path(file).stem).split()
    kept = [
        word
        for word in words
        if is_month_word(word) is None
        and not re.fullmatch(r"(v|ver|q|t)?\d+(t|q)?|final|copia|copy", word)
    ]
    kept = [re.sub(r"\d{4,}|\d+月", "", word) for word in kept]
    return " ".join(word for word in kept if word) or _NAMELESS
