"""What any help desk tells of its tickets, line by line, and the lines as a grid of events.

A desk's own file makes lines of what the desk writes; nothing after them knows which desk it was.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields

import polars as pl

from cierre.sources.tables.bounds import TEXT_CELLS, Refused
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter

_LONGEST = 500
"""Characters of a text: a title is no letter."""
_AT_ONCE = 50_000


@dataclass(frozen=True, slots=True)
class Line:
    """What happened to a ticket, and how it stands from then on.

    ``state`` is one of the book of cases, or the desk's own word where nobody knows what it means
    (it is asked then), empty where it stays as it was. ``agent`` and ``team`` have the ticket from
    then on, empty for nobody: every line says it. ``at`` is ISO 8601, with its zone or on the
    office's clock; where it is not ``dated``, nobody knows when it was, and ``at`` is the last
    moment of which something is known. What a ticket is called, and what else it keeps, its first
    line says.
    """

    number: str
    at: str
    state: str = ""
    agent: str = ""
    team: str = ""
    reason: str = ""
    category: str = ""
    dated: bool = True
    title: str = ""
    customer: str = ""
    kind: str = ""
    place: str = ""
    due: str = ""
    priority: str = ""
    channel: str = ""


_HEADINGS = {
    "number": ("Number", "number"),
    "at": ("Event time", "at"),
    "state": ("New state", "state"),
    "agent": ("Agent", "person"),
    "team": ("Team", "unit"),
    "reason": ("Reason", "reason"),
    "category": ("Category", "category"),
    "dated": ("Day unknown", "undated"),
    "title": ("Title", "title"),
    "customer": ("Customer", "customer"),
    "kind": ("Kind", "kind"),
    "place": ("Place", "place"),
    "due": ("Due", "due"),
    "priority": ("Priority", ""),
    "channel": ("Channel", ""),
}
"""Of each of a line's values, the heading of its column and what the column is."""
_ALWAYS = ("number", "at", "state", "agent", "team")


def as_grid(file: str, lines: Iterable[Line], program: str = "") -> Grid:
    """The lines of a program's tickets as a grid whose rows are events of cases. Raises Refused."""
    names = [each.name for each in fields(Line)]
    schema = dict.fromkeys(names, pl.String)
    parts = [pl.DataFrame(schema=schema)]
    height = 0
    for some in _together(lines):
        height += len(some)
        if height * len(names) > TEXT_CELLS:
            raise Refused("too-many-cells-in-all", value=str(TEXT_CELLS // 1_000_000))
        rows = [[written(getattr(line, name)) for name in names] for line in some]
        parts.append(pl.DataFrame(rows, schema=schema, orient="row"))
    if not height:
        raise Refused("empty-file")
    cells = pl.concat(parts)
    kept = [name for name in names if name in _ALWAYS or cells[name].null_count() < height]
    heads = pl.DataFrame([[_HEADINGS[name][0] for name in kept]], schema=kept, orient="row")
    whole = pl.concat([heads, cells.select(kept)])
    lettered = whole.rename({name: letter(place) for place, name in enumerate(kept)})
    row = pl.int_range(1, height + 2, dtype=pl.Int64, eager=True).alias("row")
    columns = dict(_HEADINGS[name] for name in kept)
    cells = lettered.select(row, pl.all())
    return Grid(file, "", cells, book="cases", columns=columns, program=program)


def _together(lines: Iterable[Line]) -> Iterator[list[Line]]:
    some: list[Line] = []
    for line in lines:
        some.append(line)
        if len(some) == _AT_ONCE:
            yield some
            some = []
    if some:
        yield some


def written(value: str | bool) -> str | None:
    """A cell; of a line's moment it is only said when nobody knows it."""
    if isinstance(value, bool):
        return None if value else "yes"
    text = value.replace("\0", "").strip()[:_LONGEST]
    # half a character, as a program cuts texts, cannot be kept
    return text.encode("utf-8", "replace").decode() or None
