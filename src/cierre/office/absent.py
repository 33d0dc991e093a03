"""What a source brought before and no longer has: told, and left as it is recorded."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

import polars as pl
import pyarrow as pa

from cierre.book import OUTSIDE, Book
from cierre.ledger.schema import ITEMS
from cierre.office import store
from cierre.office.before import sources_of
from cierre.office.rewriting import FIRST, natural
from cierre.sources.said import day_said
from cierre.sources.spreadsheet import Rows

_HALF: Final = 2
_HEADER = pa.schema([ITEMS.field(name) for name in ("number", "entered_period", "state")])


@dataclass(frozen=True)
class Vanished:
    """How many rows of a source are gone, and the first of their numbers."""

    book: str
    source: str
    count: int
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class NumberAgain:
    """A number, what is recorded under it, and what the row with that number says."""

    number: str
    was: str
    now: str


@dataclass(frozen=True)
class Returned:
    """Numbers that come back for something else than what is recorded, and the first of them."""

    book: str
    source: str
    count: int
    numbers: tuple[NumberAgain, ...]


def vanished(office: str, book: Book, source: str, rows: Rows) -> Vanished | None:
    """The items of the months that the rows speak of which this source brought and has no more.

    The last of them is one of these; of an earlier one the rows speak when they have at least half
    of what the source brought of it: a late row or two are not that month's sheet.
    """
    months = months_of(rows)
    if not months:
        return None
    sources = sources_of(office, book.id)
    of_source = [batch for batch, its in sources.items() if its == source]
    if not of_source:
        return None
    brought = f"entered_period IN {store.among(3, 'bigint')} AND state <> $4"
    keys = [json.dumps(months), OUTSIDE]
    if len(of_source) < len(sources):
        brought += (
            " AND id IN (SELECT item FROM moves WHERE office = $1 AND book = $2 "  # noqa: S608
            f"AND sequence = 1 AND batch IN {store.among(5, 'bigint')})"
        )
        keys.append(json.dumps(of_source))
    there = store.read_table("items", _HEADER, office, book.id, brought, *keys)
    present = there.join(rows.numbers, on="number", how="semi")
    counts = present.group_by("entered_period").agg(present=pl.len())
    gone = there.join(rows.numbers, on="number", how="anti").join(
        there.group_by("entered_period").agg(brought=pl.len()).join(
            counts, on="entered_period", how="left"
        ),
        on="entered_period",
    ).filter(
        (pl.col("entered_period") == months[-1])
        | (pl.col("present").fill_null(0) * _HALF >= pl.col("brought"))
    )  # fmt: skip
    if not gone.height:
        return None
    first = sorted(gone["number"].to_list(), key=natural)[:FIRST]
    return Vanished(book.id, source, gone.height, tuple(first))


def returned(book: Book, source: str, rows: Rows) -> Returned | None:
    """The numbers of rows that are a question, if there are any."""
    asked = rows.returned
    if not asked.height:
        return None
    by_number = sorted(asked.iter_rows(named=True), key=lambda each: natural(each["number"]))
    first = tuple(
        NumberAgain(each["number"], _said(each, "was_"), _said(each, ""))
        for each in by_number[:FIRST]
    )
    return Returned(book.id, source, asked.height, first)


def _said(row: dict[str, Any], prefix: str) -> str:
    """What a row is, by what tells it from another."""
    day = row[f"{prefix}opened"]
    texts = [row[f"{prefix}{name}"] for name in ("customer", "title")
             if row[name] and row[f"was_{name}"] and row[name] != row[f"was_{name}"]]  # fmt: skip
    return ", ".join([day_said(day) if day else "—", *texts])


def months_of(rows: Rows) -> list[int]:
    """The months that the rows' items entered in, in their order."""
    if not rows.items.height:
        return []
    entering = rows.moves.select("day", "from_state").filter(from_state=OUTSIDE)["day"]
    months = entering.dt.year().cast(pl.Int64) * 100 + entering.dt.month()
    return sorted(months.unique().to_list())
