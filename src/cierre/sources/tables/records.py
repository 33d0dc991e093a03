"""The rows of a table as records of a book: every cell as the book writes it.

Cells come out as text in one way (days as ISO, numbers with a point, people under one name), so
that what follows reads them like a sheet of the product's own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

import polars as pl

from cierre.book import Book
from cierre.directory import Scale
from cierre.sources.item_rows import FURTHER
from cierre.sources.tables.amounts import read_numbers
from cierre.sources.tables.assigned import scale_of
from cierre.sources.tables.cells_read import as_text, column_read, numbers_read, replaced
from cierre.sources.tables.columns import TIME
from cierre.sources.tables.decisions import Decisions
from cierre.sources.tables.histories_told import Told, with_states
from cierre.sources.tables.language import language_of
from cierre.sources.tables.numbering import numbered
from cierre.sources.tables.resting import resting
from cierre.sources.tables.shapes import DAY, GROUP, MARK, MONTH
from cierre.sources.tables.understanding import ROW, SHEET, Judged, Sheetful


@dataclass(frozen=True)
class Refused:
    """A row of the table that is no record, with why."""

    sheet: str
    row: int
    why: str


@dataclass(frozen=True)
class Records:
    """Records of a book. ``cells`` has ``:sheet``, ``:row`` and texts under ids of columns.

    ``undated`` are the steps that happened on a day that nobody knows, as ``number``, ``state`` and
    whether they are ``dated`` and only nobody knows since when they were due; ``doubts`` the rows
    that say two things, by what they are.
    """

    book: Book
    cells: pl.DataFrame
    headings: Mapping[str, str]
    undated: pl.DataFrame
    refused: tuple[Refused, ...] = ()
    doubts: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    entering_known: bool = True
    scale: Scale | None = None
    """The scale of the office's own on which its scores are, where they are beyond the book's."""
    moves: pl.DataFrame = field(default_factory=pl.DataFrame)
    """Of a table with a row an event, the events, under the ids of the columns of further moves."""
    move_headings: Mapping[str, str] = field(default_factory=dict)
    exact: bool = False
    """Whether a program wrote the events: names that differ by an accent are of two people."""
    logged: tuple[str, ...] = ()
    """Of such a table, the columns of the book's sheet for which its events stand."""
    marks: tuple[str, ...] = ()
    """What is not known of the records, as ``directory`` marks it beside the columns kept."""


def make_records(
    judged: Judged, decisions: Decisions, zone: str = "", *, logged: bool = False
) -> Records:
    """The records of a table as it was decided to be read; of one that is ``logged`` no steps."""
    book, full = decisions.book, judged.sheetful
    frame = full.body.select(SHEET, ROW)
    headings: dict[str, str] = {}
    for name, column in decisions.columns.items():
        if column in frame.columns or column.endswith(TIME):
            continue
        headings[column] = name
        frame = frame.with_columns(column_read(judged, decisions, name, column, zone).alias(column))
    frame = frame.with_columns(_further(judged, decisions).alias(FURTHER))
    if full.shape == "roster":
        frame = _of_roster(frame, full, book)
        headings |= {book.sheet.steps[0].id: DAY}
    if full.shape == "months":
        frame = _of_months(frame, full.body, judged, decisions)
        headings |= {"paid": MONTH, "paid_amount": MARK}
    if book.id == "surveys":
        frame = _of_surveys(frame, judged, decisions)
    frame = numbered(frame, judged, decisions)
    none = pl.DataFrame(schema={"number": pl.String, "state": pl.String, "dated": pl.Boolean})
    told = Told(frame, none, {}, True) if logged else with_states(frame, book, decisions)
    frame, refused = _without_days(told.cells, book)
    # a grid of what was paid does not say what was billed
    only_paid = full.shape == "months" and "amount" not in decisions.columns.values()
    return Records(
        book,
        frame,
        headings,
        told.undated.join(frame.select("number"), on="number", how="semi"),
        refused,
        told.doubts,
        told.entering_known and not only_paid,
        _own_scale(frame, book, headings),
    )


_SCALES = (5, 6, 7, 10, 20, 100)


def _own_scale(frame: pl.DataFrame, book: Book, headings: Mapping[str, str]) -> Scale | None:
    """The scale that scores beyond the book's only one are on: of the heading, or a usual one."""
    if len(book.scales) != 1 or book.scales[0].most is None:
        return None
    valued = [each.id for each in book.sheet.columns if each.fills.startswith("value:")]
    column = next((each for each in valued if each in frame.columns), "")
    values = [Decimal(text) for text in frame[column].drop_nulls().to_list()] if column else []
    if not values or max(values) <= book.scales[0].most:
        return None
    said = [int(each) for each in re.findall(r"\d+", headings.get(column, ""))]
    most = next((each for each in sorted(said) if each >= max(values)), 0)
    most = most or next((each for each in _SCALES if each >= max(values)), 0)
    return Scale(book.scales[0].least, Decimal(most)) if most else None


def _further(judged: Judged, decisions: Decisions) -> pl.Series:
    """What stands in columns that the book does not have, as a JSON object by their headings."""
    body = judged.sheetful.body
    added = (MARK, DAY, MONTH, GROUP)
    headings = (name for name in judged.sheetful.headings if name not in added)
    names = [name for name in headings if name not in decisions.columns]
    if not names:
        return pl.Series([None] * body.height, dtype=pl.String)
    members = []
    for name in names:
        alone = pl.struct(pl.col(name)).struct.json_encode()
        member = alone.str.strip_prefix("{").str.strip_suffix("}")
        members.append(pl.when(pl.col(name).is_not_null()).then(member))
    inside = pl.concat_str(members, separator=",", ignore_nulls=True)
    whole = pl.concat_str([pl.lit("{"), inside, pl.lit("}")])
    return body.select(pl.when(inside != "").then(whole)).to_series()


def _of_roster(frame: pl.DataFrame, full: Sheetful, book: Book) -> pl.DataFrame:
    """A shift for each cell that is one."""
    body = full.body
    cell = body[MARK]
    marks = cell.drop_nulls().unique().to_list()
    texts = full.texts_beside()
    rests = resting(marks, texts, language_of([*full.headings, *full.titles, *texts]))
    working = [mark for mark in marks if mark not in rests]
    entering = book.sheet.steps[0].id
    return frame.with_columns(body[DAY].alias(entering), cell.alias("category")).filter(
        pl.col("category").is_in(working)
    )


def _of_months(
    frame: pl.DataFrame, body: pl.DataFrame, judged: Judged, decisions: Decisions
) -> pl.DataFrame:
    """A payment for each cell that is an amount, in its month."""
    read = read_numbers(
        judged.sheetful.profiles[MARK].texts, judged.sheetful.profiles[MARK].native, decisions.mark
    )
    paid = replaced(body[MARK], {text: as_text(n) for text, n in read.values.items()})
    billed = (body[MONTH] + "-01").alias("billed")
    frame = frame.with_columns(billed, billed.alias("paid"), paid.alias("paid_amount"))
    if "amount" not in frame.columns:
        frame = frame.filter(pl.col("paid_amount").is_not_null()).with_columns(
            amount=pl.col("paid_amount")
        )
    return frame.with_columns(paid=pl.when(pl.col("paid_amount").is_not_null()).then("paid"))


def _of_surveys(frame: pl.DataFrame, judged: Judged, decisions: Decisions) -> pl.DataFrame:
    """The category by which an answer is scored; a line of two questions is an answer to each."""
    names = decisions.headings("score")
    parts = []
    for name in names:
        values = numbers_read(judged, decisions, name, "value")
        scale = decisions.scales.get(name) or scale_of(name, judged)
        parts.append(
            frame.with_columns(
                values.alias("score"), pl.lit(scale or None, pl.String).alias("category")
            )
        )
    if len(parts) == 1:
        return parts[0]
    return (
        pl.concat(part.filter(pl.col("score").is_not_null()) for part in parts) if parts else frame
    )


def _without_days(frame: pl.DataFrame, book: Book) -> tuple[pl.DataFrame, tuple[Refused, ...]]:
    """The records that have a day to enter on."""
    entering = book.sheet.steps[0].id
    lacking = frame.filter(pl.col(entering).is_null())
    refused = tuple(
        Refused(sheet, row, "no-day") for sheet, row in lacking.select(SHEET, ROW).iter_rows()
    )
    return frame.filter(pl.col(entering).is_not_null()), refused
