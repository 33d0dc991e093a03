"""A Parquet file as a grid: its names of columns are the first row."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pyarrow as pa
from pyarrow import parquet

from cierre.sources.problems import Problem
from cierre.sources.tables.bounds import TEXT_BYTES, TEXT_CELLS, Refused
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter
from cierre.sources.tables.native_values import plain


def read_parquet(path: Path) -> tuple[tuple[Grid, ...], tuple[Problem, ...]]:
    """The file's only grid; raises Refused."""
    try:
        _check(parquet.read_metadata(path))
        read = pl.read_parquet(path)
    except (pl.exceptions.PolarsError, OSError, pl.exceptions.PanicException, pa.ArrowException):
        raise Refused("damaged-file") from None
    cells, native = [], {}
    for place, series in enumerate(read.iter_columns()):
        name = letter(place)
        cells.append(pl.concat([pl.Series(name, [series.name]), _text(series).alias(name)]))
        if series.dtype not in (pl.String, pl.Categorical, pl.Enum):
            native[name] = (series.is_not_null().arg_true() + 2).cast(pl.Int64)
    frame = pl.DataFrame(cells).with_row_index("row", offset=1).cast({"row": pl.Int64})
    return (Grid(path.name, "", frame, native),), ()


def _check(said: parquet.FileMetaData) -> None:
    """Raise Refused for more cells, or more bytes of them unpacked, than are read at once."""
    if (said.num_rows + 1) * said.num_columns > TEXT_CELLS:
        raise Refused("too-many-cells-in-all", value=str(TEXT_CELLS // 1_000_000))
    size = sum(said.row_group(each).total_byte_size for each in range(said.num_row_groups))
    if size > TEXT_BYTES:
        raise Refused("too-large-text", value=str(TEXT_BYTES // 1_000_000))


def _text(series: pl.Series) -> pl.Series:
    kind = series.dtype
    if kind == pl.Datetime:
        return series.dt.round("1s").dt.to_string("%Y-%m-%d %H:%M:%S")
    if kind == pl.Duration:
        seconds = (series.dt.total_milliseconds() + 500) // 1000
        frame = pl.DataFrame({"s": seconds})
        clock = pl.format(
            "{}:{}:{}",
            pl.col("s") // 3600,
            (pl.col("s") // 60 % 60).cast(pl.String).str.zfill(2),
            (pl.col("s") % 60).cast(pl.String).str.zfill(2),
        )
        return frame.select(clock).to_series()
    if kind == pl.Time:
        return series.dt.to_string("%-H:%M:%S")
    if kind.is_float():
        return series.cast(pl.Float64).map_elements(plain, pl.String)
    return series.cast(pl.String, strict=False)
