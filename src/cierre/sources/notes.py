"""``notes.xlsx`` (or .csv, .ods): what people wrote for the month's report."""

from __future__ import annotations

from pathlib import Path
from typing import cast, get_args

import polars as pl

from cierre.calendars.period import Period
from cierre.directory import Directory, Note, NoteKind
from cierre.sources.cells import parse_choices
from cierre.sources.faults import as_problems, faults, together
from cierre.sources.headings import Sheet, match_headings
from cierre.sources.names import general_labels, known_names
from cierre.sources.problems import Problem
from cierre.sources.tables import EXTENSIONS, read_table

STEM = "notes"
COLUMNS = ("person", "month", "kind", "text")
KINDS: tuple[NoteKind, ...] = get_args(NoteKind)


def read_notes(folder: Path, directory: Directory) -> tuple[tuple[Note, ...], tuple[Problem, ...]]:
    """The good notes of a folder, in the order they stand, and what is wrong with the others."""
    notes: list[Note] = []
    problems: list[Problem] = []
    for path in (folder / f"{STEM}{suffix}" for suffix in EXTENSIONS):
        if not path.exists():
            continue
        table, wrong = read_table(path)
        problems += wrong
        if table is None:
            continue
        labels = {each: general_labels().get(each, ()) for each in COLUMNS}
        sheet, wrong = match_headings(table, labels, COLUMNS)
        problems += wrong
        if sheet is not None:
            good, wrong = _notes(sheet, directory)
            notes += good
            problems += wrong
    return tuple(notes), tuple(problems)


def _notes(sheet: Sheet, directory: Directory) -> tuple[list[Note], tuple[Problem, ...]]:
    frame, headings = sheet.cells, sheet.headings
    found = [sheet.faults]
    found += [
        faults(frame, pl.col(each).is_null(), "missing-value", headings[each]) for each in COLUMNS
    ]
    people = known_names((each.id, each.name) for each in directory.people)
    frame, wrong = parse_choices(frame, "person", headings["person"], "person", people)
    found += wrong
    labels = general_labels("kind")
    kinds = known_names((kind, label) for kind in KINDS for label in (kind, *labels[kind]))
    frame, wrong = parse_choices(frame, "kind", headings["kind"], "kind", kinds)
    found += wrong
    # a cell that the spreadsheet took for a date holds the month's first day
    month = pl.col("month").str.replace(r"^(\d{4}-\d{2})-\d{2}( 00:00:00)?$", "$1")
    frame = frame.with_columns(month.alias("month"))
    months = frame["month"].drop_nulls().unique().to_list()
    no_month = pl.col("month").is_in([each for each in months if not _is_month(each)])
    found.append(faults(frame, no_month, "wrong-month", headings["month"], pl.col("month")))
    all_faults = together(found)
    good = frame.join(all_faults, on=["file", "row"], how="anti", maintain_order="left")
    notes = [
        Note(person, month, cast(NoteKind, kind), text)
        for person, month, kind, text in good.select(COLUMNS).iter_rows()
    ]
    return notes, as_problems(all_faults)


def _is_month(text: str) -> bool:
    try:
        return Period.parse(text).kind == "month"
    except ValueError:
        return False
