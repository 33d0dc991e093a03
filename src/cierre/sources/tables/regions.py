"""The tables of a sheet: where headings and rows begin and end, and which rows are no records."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

import polars as pl

from cierre.sources.names import fold
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.headed import headings_of, heads, side_by_side
from cierre.sources.tables.lines import VALUE, Line, is_value
from cierre.sources.tables.totals import WrongTotal, wrong_totals
from cierre.sources.tables.vocabulary import general

Left = Literal["total", "subtotal", "heading", "section", "note", "above", "said"]

"""Why a row is no record."""

_LOOKED_AT = 400

"""Rows in which headings are looked for; below them a table only goes on."""

_UNIT = re.compile(r"\D{0,3}\d[\d.,]*\D{0,3}")


_NOTHING_SAID: Mapping[int, bool] = {}


@dataclass(frozen=True)
class Region:
    """A table of a sheet.

    ``headings`` are by the letter of their column, in its order, each named once; ``body`` are the
    rows that are records, with ``row`` and a column for each letter; ``left_out`` says of every
    other row that has something in it why it is none; ``totals`` are the rows of totals as they
    stand; ``sections`` name the line above each row of a group.
    """

    grid: Grid
    headings: Mapping[str, str]
    first_row: int
    header_row: int
    body: pl.DataFrame
    left_out: tuple[tuple[int, Left], ...] = ()
    totals: pl.DataFrame = field(default_factory=pl.DataFrame)
    sections: Mapping[int, str] = field(default_factory=dict)
    above: tuple[str, ...] = ()
    wrong_totals: tuple[WrongTotal, ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        """All that names the table: the lines above it, the sheet, the file."""
        return (*self.above, self.grid.sheet, self.grid.file.rpartition(".")[0])

    def texts_left_out(self) -> tuple[str, ...]:
        """What rows that are no records say."""
        rows = [row for row, _ in self.left_out]
        cells = self.grid.cells.filter(pl.col("row").is_in(rows)).drop("row")
        return tuple(text for row in cells.iter_rows() for text in row if text is not None)


def find_regions(grid: Grid, said: Mapping[int, bool] = _NOTHING_SAID) -> tuple[Region, ...]:
    """The tables of a sheet from top to bottom; none where nothing stands under headings.

    ``said`` are rows of which somebody knows whether they are records.
    """
    letters = [name for name in grid.cells.columns if name != "row"]
    if grid.columns:
        return (_declared(grid, letters),)
    filled = grid.cells.filter(pl.any_horizontal(pl.col(letters).is_not_null()))
    if filled.height == grid.cells.height:
        # of a long file the same cells are held once
        filled = grid.cells
    if not filled.height:
        return ()
    top = [Line.of(row, letters) for row in filled.head(_LOOKED_AT).iter_rows()]
    headed = heads(top, set(_native_rows(grid)))
    found = []
    for place, (first, last) in enumerate(headed):
        begins = top[last].row
        until = top[headed[place + 1][0]].row if place + 1 < len(headed) else None
        after = top[headed[place - 1][1]].row if place else 0
        above = [line for line in top if after < line.row < top[first].row]
        rows = filled.filter(pl.col("row") > begins)
        if until is not None:
            rows = rows.filter(pl.col("row") < until)
        head = top[first : last + 1]
        for those in side_by_side(head, rows, letters):
            part = _within(rows, letters, those)
            region = _region(grid, head, part, above, letters, those, said)
            if region is not None:
                found.append(region)
    return tuple(found)


def _declared(grid: Grid, letters: Sequence[str]) -> Region:
    """The only table of a grid that says itself what its columns are."""
    first = grid.cells.row(0, named=True)
    headings = {letter: str(first[letter]) for letter in letters}
    return Region(grid, headings, first["row"], first["row"], grid.cells.slice(1))


def _within(rows: pl.DataFrame, letters: Sequence[str], those: Sequence[str]) -> pl.DataFrame:
    """The rows with what stands in some columns alone."""
    if len(those) == len(letters):
        return rows
    kept = pl.any_horizontal(pl.col(those).is_not_null())
    return rows.filter(kept).with_columns(
        pl.lit(None, pl.String).alias(letter) for letter in letters if letter not in those
    )


def _native_rows(grid: Grid) -> list[int]:
    return [row for rows in grid.native.values() for row in rows.to_list()]


def _region(
    grid: Grid,
    head: Sequence[Line],
    rows: pl.DataFrame,
    above: Sequence[Line],
    letters: Sequence[str],
    those: Sequence[str],
    said: Mapping[int, bool],
) -> Region | None:
    named = headings_of(head, rows, letters)
    headings = {letter: name for letter, name in named.items() if letter in those}
    if len(headings) < 2 or not rows.height:
        return None
    body, left_out, totals, sections = _sorted_out(rows, headings, head, letters, said)
    body = _filled_down(body, list(headings)[:_HABITS])
    return Region(
        grid,
        headings,
        head[0].row,
        head[-1].row,
        body.select("row", *headings),
        tuple(left_out),
        totals.select("row", *headings) if totals.height else totals,
        sections,
        tuple(text for line in above for text in line.cells.values()),
        wrong_totals(body, totals, headings) if totals.height else (),
    )


_HABITS = 2

"""Columns from the left in which what is the same as above is left blank."""


def _filled_down(body: pl.DataFrame, letters: Sequence[str]) -> pl.DataFrame:
    """The rows with what is above them where a column leaves blank what is the same.

    It does when its first row is filled, many are not, and nothing stands there twice in a row.
    """
    for letter in letters:
        column = body[letter]
        filled = column.drop_nulls()
        blank = column.null_count() / (len(column) or 1)
        if not blank >= 0.2 or len(filled) < 2 or column[0] is None:
            continue
        twice = (filled == filled.shift(1)).sum()
        again = len(filled) - filled.n_unique()
        if not twice and again <= 0.2 * len(filled):
            body = body.with_columns(pl.col(letter).forward_fill())
    return body


def _sorted_out(
    rows: pl.DataFrame,
    headings: Mapping[str, str],
    head: Sequence[Line],
    letters: Sequence[str],
    said: Mapping[int, bool],
) -> tuple[pl.DataFrame, list[tuple[int, Left]], pl.DataFrame, dict[int, str]]:
    """The records, why other rows are none, the totals, and the section of each record."""
    counted = rows.with_columns(
        _width=pl.sum_horizontal(pl.col(letter).is_not_null() for letter in letters)
    )
    usual = int(counted["_width"].quantile(0.75, "nearest") or 1)
    few = max(1, int(0.6 * usual))
    doubtful = counted.filter(pl.col("_width") <= few) if usual > 2 else counted.clear()
    by_start = counted.filter(_has_total(letters[:4])).filter(_starts_like_total(letters[:4]))
    doubtful = pl.concat([doubtful, by_start]).unique("row").sort("row")
    of_head = {place: fold(text) for place, text in head[-1].cells.items()}
    again = counted.filter(
        pl.sum_horizontal(
            (pl.col(letter) == head[-1].cells[place]).fill_null(value=False)
            for place, letter in enumerate(letters)
            if place in head[-1].cells
        )
        >= max(2, 0.7 * len(of_head))
    )
    doubtful = pl.concat([doubtful, again]).unique("row").sort("row")
    last_full = counted.filter(pl.col("_width") > few)["row"].max()
    whys: list[tuple[int, Left]] = []
    for row in doubtful.iter_rows():
        line = Line.of(row[:-1], letters)
        why = _why(line, row[-1], usual, set(again["row"].to_list()), last_full, headings, letters)
        if why and line.row not in said:
            whys.append((line.row, why))
    there = {row for row, record in said.items() if not record} & {*rows["row"].to_list()}
    whys += [(row, "said") for row in sorted(there)]
    out = {row for row, _ in whys}
    body = rows.filter(~pl.col("row").is_in(list(out))) if out else rows
    totals = rows.filter(pl.col("row").is_in([r for r, w in whys if w in ("total", "subtotal")]))
    sections = _sections(rows, dict(whys))
    return body, whys, totals, sections


def _has_total(letters: Sequence[str]) -> pl.Expr:
    """Whether a word of totals stands anywhere: many rows are soon told from a few."""
    words = [word.lower() for word in general().totals]
    return pl.any_horizontal(
        pl.col(letter).str.to_lowercase().str.contains_any(words).fill_null(value=False)
        for letter in letters
    )


def _starts_like_total(letters: Sequence[str]) -> pl.Expr:
    words = "|".join(re.escape(word) for word in general().totals)
    shape = rf"(?i)^\W*({words})\b|({words})\W*$"
    chinese = rf"^\W*({words})"
    return pl.any_horizontal(
        (pl.col(letter).str.to_lowercase().str.contains(shape)
         | pl.col(letter).str.contains(chinese)).fill_null(value=False)
        for letter in letters
    )  # fmt: skip


def _why(
    line: Line,
    width: int,
    usual: int,
    again: set[int],
    last_full: object,
    headings: Mapping[str, str],
    letters: Sequence[str],
) -> Left | None:
    if line.row in again:
        return "heading"
    texts = [line.cells[place] for place in sorted(line.cells)]
    first = texts[0]
    words = general()
    end = not isinstance(last_full, int) or line.row > last_full
    if any(words.is_total(text) for text in texts[:3]) and (
        width <= 0.7 * usual or _sums_only(line)
    ):
        return "subtotal" if fold(first).startswith(("subtotal", "sub total", "小计")) else "total"
    if words.is_note(first):
        return "note"
    if width == 1 and not _stands_for_record(line, usual):
        return "note" if end else "section"
    if width == 2 and usual >= 5 and end and not any(is_value(text) for text in texts):
        return "note"
    return None


def _sums_only(line: Line) -> bool:
    """Whether all but the word is numbers: a long row of totals."""
    texts = list(line.cells.values())
    return sum(bool(VALUE.match(text)) for text in texts) >= len(texts) - 2


def _stands_for_record(line: Line, usual: int) -> bool:
    """Whether a single cell may be a whole record: in a table of two columns."""
    return usual <= 2


def _sections(rows: pl.DataFrame, whys: Mapping[int, Left]) -> dict[int, str]:
    if "section" not in whys.values():
        return {}
    found, present = {}, ""
    for row in rows.iter_rows():
        number = row[0]
        why = whys.get(number)
        if why == "section":
            present = next(str(text) for text in row[1:] if text is not None)
        elif why is None:
            found[number] = present
    return found
