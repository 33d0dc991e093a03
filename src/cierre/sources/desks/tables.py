"""Records of JSON that no help desk knows, as the table that they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import polars as pl

from cierre.sources.desks.values import Page, records
from cierre.sources.tables.bounds import COLUMNS, TEXT_CELLS, Refused
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter

_ROOM = 1
"""Rows above those of the records: the headings."""


def as_table(file: str, pages: Iterable[Page]) -> Grid:
    """The records as a sheet with a column for each member. Raises Refused where they are none.

    They are objects of texts, numbers and the like, or lists of such; or all in the only array of
    an object around them.
    """
    columns: dict[str, list[str | None]] = {}
    native: dict[str, list[int]] = {}
    height = 0
    for each in _flat(pages):
        for key, value in each.items():
            if key not in columns:
                columns[key] = [None] * height
                native[key] = []
            columns[key].append(_cell(value))
            if isinstance(value, int | float) and not isinstance(value, bool):
                native[key].append(height + _ROOM + 1)
        height += 1
        for cells in columns.values():
            if len(cells) < height:
                cells.append(None)
        if len(columns) > COLUMNS:
            raise Refused("too-many-columns", value=str(COLUMNS))
        if len(columns) * height > TEXT_CELLS:
            raise Refused("too-many-cells-in-all", value=str(TEXT_CELLS // 1_000_000))
    if not columns:
        raise Refused("unknown-json")
    lettered = {letter(place): key for place, key in enumerate(columns)}
    sheet = pl.DataFrame(
        {name: pl.Series([_shown(key), *columns[key]], dtype=pl.String)
         for name, key in lettered.items()}
    )  # fmt: skip
    row = pl.int_range(1, height + _ROOM + 1, dtype=pl.Int64, eager=True).alias("row")
    numbers = {
        name: pl.Series(native[key], dtype=pl.Int64)
        for name, key in lettered.items()
        if native[key]
    }
    return Grid(file, "", sheet.select(row, pl.all()), numbers)


def _flat(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        arrays = [value for value in page.values() if records(value)]
        around = all(_is_plain(value) or value in arrays for value in page.values())
        those = records(arrays[0]) if len(arrays) == 1 and around else [page]
        for each in those:
            if not all(_is_plain(value) for value in each.values()):
                raise Refused("unknown-json")
            yield each


def _is_plain(value: object) -> bool:
    if isinstance(value, list):
        return not any(isinstance(each, list | dict) for each in value)
    return not isinstance(value, dict)


def _cell(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(said for each in value if (said := _cell(each))) or None
    return _shown(str(value)) or None


def _shown(value: str) -> str:
    return value.replace("\0", "").strip().encode("utf-8", "replace").decode()
