"""``notes.xlsx`` and ``proposals.xlsx`` (or .csv, .ods): what people wrote for the month's report.

A proposal is a note that the program wrote down; it counts once a person has accepted it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast, get_args

import polars as pl

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory, Note, NoteKind
from cierre.sources.cells import parse_choices
from cierre.sources.faults import as_problems, faults, together
from cierre.sources.headings import Sheet, match_headings
from cierre.sources.names import book_names, general_labels, known_names
from cierre.sources.problems import Problem
from cierre.sources.tables import EXTENSIONS, read_table

STEM, PROPOSALS = "notes", "proposals"
COLUMNS = ("person", "month", "kind", "text")
FURTHER_COLUMNS = ("decision", "about")
"""What only proposals have: whether it is accepted, and what it is about."""
KINDS: tuple[NoteKind, ...] = get_args(NoteKind)
Decision = Literal["open", "accepted", "dropped"]
DECISIONS: tuple[Decision, ...] = get_args(Decision)


@dataclass(frozen=True)
class Row:
    """A note as it stands in a sheet. ``about`` is what a proposal is known by."""

    note: Note
    decision: Decision = "accepted"
    about: str = ""


def read_notes(folder: Path, directory: Directory) -> tuple[tuple[Note, ...], tuple[Problem, ...]]:
    """The good notes of a folder, in the order they stand, and what is wrong with the others.

    Proposals that are dropped, or not decided yet, are none of them.
    """
    notes: list[Note] = []
    problems: list[Problem] = []
    for path in (folder / f"{stem}{end}" for stem in (STEM, PROPOSALS) for end in EXTENSIONS):
        if path.exists():
            rows, wrong = read_rows(path, directory)
            notes += [each.note for each in rows if each.decision == "accepted"]
            problems += wrong
    return tuple(notes), tuple(problems)


def read_rows(path: Path, directory: Directory) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """The good rows of one sheet of notes, and what is wrong with the others."""
    table, wrong = read_table(path)
    if table is None:
        return (), wrong
    labels = {each: general_labels().get(each, ()) for each in (*COLUMNS, *FURTHER_COLUMNS)}
    sheet, wrong_headings = match_headings(table, labels, COLUMNS)
    if sheet is None:
        return (), (*wrong, *wrong_headings)
    rows, wrong_cells = _rows(sheet, directory)
    return rows, (*wrong, *wrong_cells)


def _rows(sheet: Sheet, directory: Directory) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    frame, headings = sheet.cells, sheet.headings
    found = [sheet.faults]
    found += [
        faults(frame, pl.col(each).is_null(), "missing-value", headings[each]) for each in COLUMNS
    ]
    people = known_names((each.id, each.name) for each in directory.people)
    frame, wrong = parse_choices(frame, "person", headings["person"], "person", people)
    found += wrong
    for column, choices in (("kind", KINDS), ("decision", DECISIONS)):
        labels = general_labels(column)
        known = known_names((each, name) for each in choices for name in (each, *labels[each]))
        frame, wrong = parse_choices(frame, column, headings.get(column, ""), column, known)
        found += wrong
    nothing = pl.col("kind") == "nothing"
    frame = frame.with_columns(pl.when(nothing).then("text").alias("book"))
    named = known_names((book, name) for book in load_books() for name in book_names(book))
    frame, wrong = parse_choices(frame, "book", headings["text"], "book", named)
    found += wrong
    # a cell that the spreadsheet took for a date holds the month's first day
    month = pl.col("month").str.replace(r"^(\d{4}-\d{2})-\d{2}( 00:00:00)?$", "$1")
    frame = frame.with_columns(month.alias("month"))
    months = frame["month"].drop_nulls().unique().to_list()
    no_month = pl.col("month").is_in([each for each in months if not _is_month(each)])
    found.append(faults(frame, no_month, "wrong-month", headings["month"], pl.col("month")))
    all_faults = together(found)
    good = frame.join(all_faults, on=["file", "row"], how="anti", maintain_order="left")
    said = pl.coalesce("book", "text")
    wanted = good.select("person", "month", "kind", said, *FURTHER_COLUMNS)
    rows = tuple(
        Row(
            Note(person, month, cast(NoteKind, kind), text),
            cast(Decision, decision or "accepted"),
            about or "",
        )
        for person, month, kind, text, decision, about in wanted.iter_rows()
    )
    return rows, as_problems(all_faults)


def _is_month(text: str) -> bool:
    try:
        return Period.parse(text).kind == "month"
    except ValueError:
        return False
