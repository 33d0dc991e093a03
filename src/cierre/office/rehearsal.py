"""What records would come to, were they recorded: their figures by month; nothing is written."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import polars as pl

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.ledger.ledger import Span
from cierre.ledger.places import open_ledger
from cierre.office.changes import Recording, nothing_stored, plan_changes
from cierre.office.parts import parts_of, together
from cierre.sources.spreadsheet import Rows
from cierre.statement.build import build_statements
from cierre.statement.model import Number, Scope

_MOST_MONTHS = 36


def figures_by_month(
    directory: Directory, brought: Mapping[str, Rows]
) -> dict[str, dict[str, dict[str, int | float]]]:
    """The figures of each book for the whole office, by month (2026-08) and measure.

    Only those that the records tell; nothing that was recorded before is looked at.
    """
    found: dict[str, dict[str, dict[str, int | float]]] = {}
    kept = {**directory.kept, **{name: rows.columns for name, rows in brought.items()}}
    directory = replace(directory, kept=kept, books=tuple(brought))
    with tempfile.TemporaryDirectory() as folder:
        months = {
            name: _write(Path(folder), directory, name, rows) for name, rows in brought.items()
        }
        for name, those in months.items():
            for month in those[-_MOST_MONTHS:]:
                figures = _figures(Path(folder) / name, directory, name, month)
                found.setdefault(name, {})[f"{month // 100}-{month % 100:02d}"] = figures
    return found


def _write(folder: Path, directory: Directory, name: str, rows: Rows) -> list[int]:
    """The records as a ledger of files; the months in which something moved."""
    book = load_books()[name]
    recording = Recording(directory.id, 1, 0, 0, 0, 0)
    none = pl.DataFrame(schema={"number": pl.String, "id": pl.Int64, "seal": pl.Int64})
    items, moves, controls = [], [], []
    for part in parts_of(rows):
        changes = plan_changes(part, none, nothing_stored(), book, recording)
        recording = recording.after(changes)
        items.append(changes.new_items)
        moves.append(changes.moves)
        controls.append(changes.controls)
    if not items:
        return []
    (folder / name).mkdir()
    every = pl.concat(moves)
    for table, frame in (
        ("items", pl.concat(items)),
        ("moves", every.with_columns(pl.col(pl.Categorical).cast(pl.String))),
        ("controls", together(controls)),
    ):
        frame.write_parquet(folder / name / f"{table}.parquet")
    first, last = every["period"].min(), every["period"].max()
    assert isinstance(first, int)
    assert isinstance(last, int)
    return [
        year * 100 + month
        for year in range(first // 100, last // 100 + 1)
        for month in range(1, 13)
        if first <= year * 100 + month <= last
    ]


def _figures(folder: Path, directory: Directory, name: str, month: int) -> dict[str, int | float]:
    book = load_books()[name]
    period = Period.parse(f"{month // 100}-{month % 100:02d}")
    span = Span(month, month, month)
    ledger = open_ledger(str(folder), directory.id, book, span)
    made = build_statements({name: ledger}, {name: book}, (), directory, period, [Scope("office")])
    (statement,) = made.values()
    found: dict[str, int | float] = {}
    for figure, each in statement.figures.items():
        measure = figure.partition(".")[2]
        if each.value is not None:
            found[measure] = _plain(book, measure, each.value)
    return found


def _plain(book: Book, measure: str, value: Number) -> int | float:
    """Counts and pieces as they are, money and other values in hundredths, ratios as a decimal."""
    scaled = value * 100 if in_hundredths(book, measure) else value
    return int(scaled) if scaled == int(scaled) else round(float(scaled), 6)


def in_hundredths(book: Book, measure: str) -> bool:
    """Whether a measure's values are told in hundredths: money, and values that moves carry."""
    declared = next((each for each in book.measures if each.id == measure), None)
    return getattr(declared, "unit", "") == "money" or getattr(declared, "of", "") == "value"
