"""A text file of cells as a grid, whatever separates them and whatever encoding it is kept in."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import polars as pl

from cierre.sources.problems import Problem, problem
from cierre.sources.tables.encodings import Undecided, as_unicode
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter

_SEPARATORS = ";,\t|"
_LOOKED_AT = 200
"""Records that show how a file is separated."""
_SAID = re.compile(rb'"?sep=(.)"?\r?\n', re.IGNORECASE)


def read_text_file(path: Path) -> tuple[tuple[Grid, ...], tuple[Problem, ...]]:
    """The file's only grid; none and the reason when it cannot be read."""
    try:
        content = as_unicode(path.read_bytes())
    except Undecided as undecided:
        return (), (problem(undecided.message, path.name, undecided.row, value=undecided.value),)
    except OSError:
        return (), (problem("not-opened", path.name),)
    if not content.strip():
        return (), (problem("empty-file", path.name),)
    return (Grid(path.name, "", cells_of(content)),), ()


def cells_of(content: bytes) -> pl.DataFrame:
    """The cells of a text in UTF-8 under their letters, with ``row``; empty ones are null."""
    if b"\n" not in content and b"\r" in content:
        content = content.replace(b"\r", b"\n")
    said = _SAID.match(content)
    content = content[said.end() :] if said else content
    separator = said[1].decode() if said else _separator(content)
    cells = _parsed(content, separator)
    return cells.select(
        pl.int_range(2 if said else 1, cells.height + (2 if said else 1), dtype=pl.Int64).alias(
            "row"
        ),
        *(
            pl.col(name).replace("", None).alias(letter(place))
            for place, name in enumerate(cells.columns)
        ),
    )


def _parsed(content: bytes, separator: str) -> pl.DataFrame:
    width = max(map(len, islice(_records(content, separator), _LOOKED_AT)), default=1)
    try:
        return _quickly(content, separator, width)
    except pl.exceptions.PolarsError:
        records = list(_records(content, separator))
    width = max(map(len, records))
    filled = [each + [None] * (width - len(each)) for each in records]
    schema = {str(place): pl.String for place in range(width)}
    return pl.DataFrame(filled, schema=schema, orient="row")


def _quickly(content: bytes, separator: str, width: int) -> pl.DataFrame:
    return pl.read_csv(
        content,
        has_header=False,
        separator=separator,
        schema={str(place): pl.String for place in range(width)},
        missing_columns="insert",
    )


def _separator(content: bytes) -> str:
    """The mark that most records have equally often outside of quotes; the comma if none."""
    return max(_SEPARATORS, key=lambda mark: _evenness(content, mark))


def _evenness(content: bytes, mark: str) -> tuple[int, int]:
    widths = Counter(len(each) for each in islice(_records(content, mark), _LOOKED_AT))
    width, rows = max(
        ((width, rows) for width, rows in widths.items() if width > 1),
        key=lambda each: (each[1], each[0]),
        default=(1, 0),
    )
    return rows, width


def _records(content: bytes, separator: str) -> Iterator[list[str]]:
    text = io.TextIOWrapper(io.BytesIO(content), encoding="utf-8", newline="")
    return csv.reader(text, delimiter=separator)
