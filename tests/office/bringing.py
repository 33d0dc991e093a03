"""Cases that a source brings to a little office, as an import does it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import polars as pl

from cierre.books import load_books
from cierre.ledger.schema import MOVES
from cierre.office import store
from cierre.office.before import read_recorded, sources_of
from cierre.office.changes import standing
from cierre.office.recording import Brought, Outcome, record
from cierre.sources.moved_steps import hand_overs
from cierre.sources.problems import Problem
from cierre.sources.returning import Choice
from cierre.sources.spreadsheet import read_sheets
from tests.sources.little_office import CASES, FEES, Cells, directory, write_csv

HEADINGS = {"cases": CASES, "fees": FEES}


def bring(
    folder: Path,
    source: str,
    rows: Iterable[Cells],
    accept: bool = True,
    choice: Choice = "ask",
    book: str = "cases",
    headings: Sequence[str] = (),
) -> tuple[Outcome, tuple[Problem, ...]]:
    """Record what a source says of a book's items, but for those that have problems."""
    known = load_books()[book]
    office = directory(folder)
    path = write_csv(folder, source, headings or HEADINGS[book], rows)
    recorded = read_recorded(office.id, known, source, office.time_zone, choice)
    read = read_sheets([path], [], known, office, recorded)
    return record(office, [Brought(known, read, source, {path.name: "0" * 64})], accept), (
        read.problems
    )


def told(office: str, number: str = "") -> list[tuple[str, str, str]]:
    """Of the moves that stand, their source, moment and state, by item in their order.

    But for those that only follow a person into another unit.
    """
    items = store.read_table("items", store.KNOWN, office, "cases")
    moves = standing(store.read_table("moves", MOVES, office, "cases")).filter(
        ~hand_overs("Europe/Madrid")
    )
    named = moves.join(items, left_on="item", right_on="id").sort("item", "sequence")
    mine = named.filter(pl.col("number") == number) if number else named
    sources = sources_of(office, "cases")
    local = pl.from_epoch("at", "s").dt.replace_time_zone("UTC")
    when = local.dt.convert_time_zone("Europe/Madrid").dt.strftime("%d %H:%M")
    return [
        (sources[batch], at, state)
        for batch, at, state in mine.select("batch", when, "to_state").iter_rows()
    ]
