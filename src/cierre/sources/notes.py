"""``notes.xlsx`` and ``proposals.xlsx`` (or .csv, .ods): what people wrote for the month's report.

A proposal is a note that the program wrote down; it counts once a person has accepted it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

import polars as pl

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory, Note, NoteKind, Outcome
from cierre.sources.cells import Parsed, parse_choices, parse_days
from cierre.sources.faults import as_problems, faults, together
from cierre.sources.first_sheet import EXTENSIONS, read_table
from cierre.sources.headings import Sheet, match_headings
from cierre.sources.names import book_names, figure_names, fold, general_labels, known_names
from cierre.sources.problems import Problem

STEM, PROPOSALS = "notes", "proposals"
COLUMNS = ("person", "month", "kind", "text")
FURTHER_COLUMNS = ("decision", "about", "measure", "owner", "by", "outcome")
"""What a sheet may have too: a proposal's decision, what a note is about, what is done about it, by
whom and until when, and what came of it."""
KINDS: tuple[NoteKind, ...] = get_args(NoteKind)
OUTCOMES: tuple[Outcome, ...] = tuple(each for each in get_args(Outcome) if each)
_SAID = re.compile(r"(?P<word>[^:;,.(（：；，。—–]+)[:;,.(（：；，。—–]?(?P<reason>.*?)[)）]?$")
Decision = Literal["open", "accepted", "dropped"]
DECISIONS: tuple[Decision, ...] = get_args(Decision)


@dataclass(frozen=True)
class Row:
    """A note as it stands in a sheet, with its cells of what it is about and what came of it.

    ``about`` is what a proposal is known by.
    """

    note: Note
    decision: Decision = "accepted"
    about: str = ""
    outcome: str = ""


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
    rows, wrong_cells = _rows(sheet, directory, strict=path.stem == STEM)
    return rows, (*wrong, *wrong_cells)


def _rows(
    sheet: Sheet, directory: Directory, strict: bool
) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """``strict``: a note that is about something says what; a proposal has words of its own."""
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
    figures = known_names(
        [
            *((book, name) for name, book in named.items()),
            *figure_names(directory.pack, directory.books),
        ]
    )
    frame = frame.with_columns(pl.col("about").alias("figure"))
    if strict:
        frame, wrong = parse_choices(frame, "figure", headings.get("about", ""), "about", figures)
        found += wrong
    frame, wrong = parse_days(frame, "by", headings.get("by", ""), directory.locale)
    found += wrong
    frame, wrong = _months(frame, headings["month"])
    all_faults = together([*found, *wrong])
    good = frame.join(all_faults, on=["file", "row"], how="anti", maintain_order="left")
    return tuple(_row(each, figures) for each in good.iter_rows(named=True)), as_problems(
        all_faults
    )


def _months(frame: pl.DataFrame, heading: str) -> Parsed:
    # a cell that the spreadsheet took for a date holds the month's first day
    month = pl.col("month").str.replace(r"^(\d{4}-\d{2})-\d{2}( 00:00:00)?$", "$1")
    frame = frame.with_columns(month.alias("month"))
    months = frame["month"].drop_nulls().unique().to_list()
    no_month = pl.col("month").is_in([each for each in months if not _is_month(each)])
    return frame, [faults(frame, no_month, "wrong-month", heading, pl.col("month"))]


def _row(cells: Mapping[str, Any], figures: Mapping[str, str]) -> Row:
    outcome, reason = outcome_of(cells["outcome"] or "")
    note = Note(
        cells["person"],
        cells["month"],
        cells["kind"],
        cells["book"] or cells["text"],
        about=_topic(cells["figure"] or "", figures),
        measure=cells["measure"] or "",
        owner=cells["owner"] or "",
        by=cells["by"].isoformat() if cells["by"] else "",
        outcome=outcome,
        reason=reason,
    )
    decision: Decision = cells["decision"] or "accepted"
    return Row(note, decision, cells["about"] or "", cells["outcome"] or "")


def _topic(text: str, figures: Mapping[str, str]) -> str:
    """The figure or book that a text is, or that one of a proposal's words is."""
    words = (text, *reversed(text.split()))
    return next((figures[fold(each)] for each in words if fold(each) in figures), "")


def outcome_of(text: str) -> tuple[Outcome, str]:
    """What a cell says that came of a plan: a word for it, with the reason behind it.

    In words of one's own there is no such word, and all of them are the reason.
    """
    labels = general_labels("outcome")
    known = {fold(word): each for each in OUTCOMES for word in (each, *labels[each])}
    said = _SAID.match(text.strip())
    if said is None or fold(said["word"]) not in known:
        return "", text.strip()
    return known[fold(said["word"])], said["reason"].strip()


def _is_month(text: str) -> bool:
    try:
        return Period.parse(text).kind == "month"
    except ValueError:
        return False
