"""What was understood of a file, without the cells that it was understood from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import polars as pl

from cierre.sources.tables.grids import Grid
from cierre.sources.tables.importing import Imported, Table
from cierre.sources.tables.profiles import Profile, profile
from cierre.sources.tables.regions import Region
from cierre.sources.tables.understanding import LOOKED_AT


def without_cells(file: Imported) -> Imported:
    """The same for who tells and records it: a long file's records are held, and once.

    The records stay, what says where rows stood and how often each text was written, the first
    rows, and the first of those that are no records; the other cells of the grids and of their
    tables are gone.
    """
    regions = [each for table in file.tables for each in table.judged.sheetful.regions]
    out = {id(grid): _left_out(grid, regions) for grid in file.grids}
    grids = {id(grid): _bare(grid, out[id(grid)]) for grid in file.grids}
    tables = tuple(_without_cells(table, grids) for table in file.tables)
    return replace(file, grids=tuple(grids.values()), tables=tables)


def _without_cells(table: Table, grids: dict[int, Grid]) -> Table:
    full = table.judged.sheetful
    bare = replace(
        full,
        # a part of a frame holds all that it is a part of
        body=pl.DataFrame(full.body.head(LOOKED_AT).to_dicts(), schema=full.body.schema),
        regions=tuple(_of_region(region, grids) for region in full.regions),
        profiles={name: _of_profile(seen) for name, seen in full.profiles.items()},
    )
    return replace(table, judged=replace(table.judged, sheetful=bare))


def _of_region(region: Region, grids: dict[int, Grid]) -> Region:
    grid = grids.get(id(region.grid)) or _bare(region.grid, [])
    return replace(region, grid=grid, body=region.body.clear())


def _of_profile(seen: Profile) -> Profile:
    nothing = profile(pl.Series([], dtype=pl.String), None)
    return replace(
        seen, texts=nothing.texts, native=None, days=nothing.days, numbers=nothing.numbers
    )


def _left_out(grid: Grid, regions: Sequence[Region]) -> list[int]:
    return [row for each in regions if each.grid is grid for row, _ in each.left_out][:LOOKED_AT]


def _bare(grid: Grid, rows: Sequence[int]) -> Grid:
    kept = grid.cells.filter(pl.col("row").is_in(rows)) if rows else grid.cells.clear()
    return replace(grid, cells=kept, native={}, formulas={})
