"""An event log in XES (IEEE 1849) as a grid: a row an event, with what is said of its case.

Columns are named by the keys of the attributes, those of a case with ``case:`` before them. What a
log says of itself, and attributes within attributes, are not taken.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from xml.parsers import expat

import polars as pl

from cierre.sources.problems import Problem
from cierre.sources.tables.bounds import CELL_BYTES, COLUMNS, TEXT_CELLS, Refused
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter

_LOOKED_AT = 1 << 16
_PIECE = 1 << 16
_VALUES = frozenset(("string", "date", "int", "float", "boolean", "id"))


def is_xes(path: Path) -> bool:
    """Whether a file is an XML document whose outermost element is a log."""
    with path.open("rb") as file:
        start = file.read(_LOOKED_AT)
    if b"<" not in start[:64]:
        return False
    seen: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda tag, _: seen.append(tag)
    with suppress(expat.ExpatError):
        parser.Parse(start, False)
    return bool(seen) and _local(seen[0]) == "log"


def read_xes(path: Path) -> tuple[tuple[Grid, ...], tuple[Problem, ...]]:
    """The log's only grid. Raises Refused."""
    log = _Log()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.StartElementHandler = log.start
    parser.EndElementHandler = log.end
    without = 0
    try:
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                without = 0 if b"<" in piece else without + len(piece)
                if without > CELL_BYTES:
                    raise Refused("too-long-cell", value=str(CELL_BYTES))
                parser.Parse(piece, False)
            parser.Parse(b"", True)
    except expat.ExpatError:
        raise Refused("damaged-file") from None
    if not log.events:
        raise Refused("empty-file")
    return (Grid(path.name, "", log.cells()),), ()


class _Log:
    """The columns of the events read so far."""

    def __init__(self) -> None:
        self.events = 0
        self._columns: dict[str, list[str | None]] = {}
        self._within: list[str] = []
        self._case: dict[str, str] = {}
        self._event: dict[str, str] = {}

    def start(self, tag: str, given: dict[str, str]) -> None:
        """An element begins: an attribute counts where it stands right in a case or an event."""
        tag = _local(tag)
        over = self._within[-1] if self._within else ""
        self._within.append(tag)
        if tag == "trace":
            self._case = {}
        elif tag == "event":
            self._event = {}
        elif tag in _VALUES and over in ("trace", "event") and "key" in given:
            said = self._case if over == "trace" else self._event
            said[given["key"]] = given.get("value", "")

    def end(self, tag: str) -> None:
        """An element ends; an event is a row."""
        self._within.pop()
        if _local(tag) == "event":
            self._add({**{f"case:{key}": text for key, text in self._case.items()}, **self._event})

    def cells(self) -> pl.DataFrame:
        """The grid: the keys in its first row."""
        columns = {
            letter(place): pl.Series([name, *texts], dtype=pl.String)
            for place, (name, texts) in enumerate(self._columns.items())
        }
        row = pl.int_range(1, self.events + 2, dtype=pl.Int64, eager=True).alias("row")
        cells = pl.DataFrame({"row": row, **columns})
        return cells.with_columns(pl.exclude("row").str.strip_chars().replace("", None).name.keep())

    def _add(self, row: dict[str, str]) -> None:
        for name, text in row.items():
            column = self._columns.get(name)
            if column is None:
                column = self._columns[name] = [None] * self.events
            column.append(text)
        self.events += 1
        for column in self._columns.values():
            if len(column) < self.events:
                column.append(None)
        if len(self._columns) > COLUMNS:
            raise Refused("too-many-columns", value=str(COLUMNS))
        if len(self._columns) * self.events > TEXT_CELLS:
            raise Refused("too-many-cells-in-all", value=str(TEXT_CELLS // 1_000_000))


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


def _no_doctype(*_: object) -> None:
    # no program writes one into a log; entities that grow without end are declared in it
    raise Refused("damaged-file")
