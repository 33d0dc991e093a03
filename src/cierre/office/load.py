"""Loading an office's folder: everything that is in it, or nothing and a list of what is wrong."""

from __future__ import annotations

import getpass
import hashlib
import os
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

import polars as pl
from django.db import transaction

from cierre.book import Book
from cierre.books import load_books
from cierre.directory import Directory
from cierre.fault import known_language
from cierre.office import chain, store
from cierre.office.changes import Recording
from cierre.office.directory import closed_through, columns_kept, write_directory
from cierre.office.keeping import AtHand, forget_months, keep_months, write_months
from cierre.office.lines import keep_lines, read_lines, read_recorded
from cierre.office.models import Batch
from cierre.office.parts import together
from cierre.office.planning import planned
from cierre.office.unchanged import Sheets, keep_reading, rows_of_unchanged
from cierre.office.unclean import writing
from cierre.sources.catalogue import say, speaking
from cierre.sources.folder import BookFiles, book_files, unread_files
from cierre.sources.office_toml import office_language, read_office
from cierre.sources.problems import Problem
from cierre.sources.refused import write_refused
from cierre.sources.spreadsheet import Rows, read_sheets
from cierre.sources.standing import GONE

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Loaded:
    """What a loading did. ``items`` and ``moves`` are those that are new in the database.

    With problems and no ``refused_file``, nothing was loaded at all. ``unread`` are spreadsheets
    of the folder that belong to no book of the office, ``kept_lines`` how many lines are gone from
    the sheets of further moves and count still. ``doubts`` are what may be wrong in them and was
    loaded all the same. ``language`` is that of the problems.
    """

    office: str
    files: tuple[str, ...] = ()
    rows: int = 0
    items: int = 0
    moves: int = 0
    problems: tuple[Problem, ...] = ()
    refused_file: Path | None = None
    unread: tuple[str, ...] = ()
    kept_lines: int = 0
    doubts: tuple[Problem, ...] = ()
    language: str = ""


@dataclass(frozen=True)
class _Read:
    """A folder that was read and not yet written."""

    directory: Directory
    files: Mapping[str, BookFiles]
    sheets: Mapping[str, Sheets] = field(default_factory=dict)
    rows: Mapping[str, Rows] = field(default_factory=dict)
    unchanged: Mapping[str, int] = field(default_factory=dict)
    """How many rows the sheets of books have that were not read again."""
    problems: tuple[Problem, ...] = ()

    @property
    def doubts(self) -> tuple[Problem, ...]:
        """What may be wrong in the files of any book."""
        return tuple(each for rows in self.rows.values() for each in rows.doubts)


def load_folder(
    folder: Path,
    skip_bad_rows: bool = False,
    progress: Progress = lambda _: None,
    refused_folder: Path = Path(),
    language: str = "",
) -> Loaded:
    """Load a folder into the open database, in one transaction.

    With ``skip_bad_rows`` the items that have nothing wrong are loaded and the rows of the others
    are written, with their problem, into a workbook in ``refused_folder``. Without a row to leave
    out (a column is missing, the office itself is wrong) nothing is loaded all the same.

    Problems are said in ``language``, or in that of the office. Raises NotFound for one that
    there are no words in.
    """
    spoken = known_language(language or office_language(folder))
    with speaking(spoken):
        loaded = _load(folder, skip_bad_rows, progress, refused_folder)
    return replace(loaded, language=spoken)


def _load(folder: Path, skip_bad_rows: bool, progress: Progress, refused_folder: Path) -> Loaded:
    directory, problems = read_office(folder)
    if directory is None:
        return Loaded("", problems=problems)
    read = _read(folder, directory, problems, progress)
    files = tuple(each.name for found in read.files.values() for each in found.all)
    unread = unread_files(folder, directory.books)
    whole_file = any(problem.row is None for problem in read.problems)
    if read.problems and (whole_file or not skip_bad_rows):
        return Loaded(
            directory.id, files, problems=read.problems, unread=unread, doubts=read.doubts
        )
    refused = None
    if read.problems:
        refused = write_refused(
            refused_folder / f"{say('refused-file')}-{directory.id}.xlsx",
            read.rows.values(),
            problems,
        )
    items, moves = _write(read, progress)
    keep_months(directory.id, [load_books()[name] for name in read.files])
    rows = sum(each.rows for each in read.rows.values()) + sum(read.unchanged.values())
    kept = sum(int(each.lines[GONE].sum()) for each in read.rows.values())
    return Loaded(
        directory.id, files, rows, items, moves, read.problems, refused, unread, kept, read.doubts
    )


def _read(
    folder: Path, directory: Directory, problems: tuple[Problem, ...], progress: Progress
) -> _Read:
    books = load_books()
    files = {name: book_files(folder, name) for name in directory.books}
    files = {name: found for name, found in files.items() if found.all}
    sheets: dict[str, Sheets] = {}
    rows: dict[str, Rows] = {}
    unchanged: dict[str, int] = {}
    for name, found in files.items():
        progress(", ".join(path.name for path in found.all))
        sheets[name] = Sheets.of(found.all, books[name], directory)
        known = rows_of_unchanged(directory.id, name, sheets[name])
        if known is not None:
            unchanged[name] = known
            continue
        recorded = read_recorded(directory.id, books[name])
        rows[name] = read_sheets(found.sheets, found.further, books[name], directory, recorded)
        problems += rows[name].problems
    return _Read(directory, files, sheets, rows, unchanged, problems)


def _write(read: _Read, progress: Progress) -> tuple[int, int]:
    books = load_books()
    items = moves = 0
    count = sum(rows.moves.height for rows in read.rows.values())
    with writing(), store.of_one_piece(count), transaction.atomic():
        store.lock()
        before = chain.begin(read.directory.id)
        through = closed_through(read.directory.id)
        write_directory(_with_columns(read))
        for name, rows in read.rows.items():
            progress(name)
            added = _write_book(read, books[name], rows, through)
            items, moves = items + added[0], moves + added[1]
            keep_reading(read.directory.id, name, read.sheets[name], rows)
        chain.extend(before)
        store.count_anew(moves)
    return items, moves


def _with_columns(read: _Read) -> Directory:
    """The directory with the columns of the sheets; of books that no sheet came of, as before."""
    now = {name: rows.columns for name, rows in read.rows.items() if rows.columns}
    return replace(read.directory, kept={**columns_kept(read.directory.id), **now})


def _write_book(read: _Read, book: Book, rows: Rows, through: int) -> tuple[int, int]:
    if not rows.items.height:
        return 0, 0
    office = read.directory.id
    recording = Recording(
        office=office,
        batch=store.last_id("batches") + 1,
        recorded=int(time.time()),
        closed_through=through,
        item=store.last_id("items"),
        move=store.last_id("moves"),
    )
    keep_lines(office, book.id, rows, read_lines(office, book.id))
    known = store.read_table("items", store.KNOWN, office, book.id)
    months, recast, items, moves = AtHand(office, book), False, 0, 0
    controls: list[pl.DataFrame] = []
    with ThreadPoolExecutor(1) as beside:
        with store.room_for(_new_moves(rows, known)):
            for changes in planned(rows, known, book, recording, months, beside):
                if not controls:
                    _write_batch(read, book, rows.rows, recording)
                store.write_changes(changes)
                controls.append(changes.controls)
                recast = recast or changes.recast
                items, moves = items + changes.new_items.height, moves + changes.moves.height
            if not controls:
                return 0, 0
            brought = together(controls)
            made = beside.submit(months.made, brought, months.kept_before())
        store.write_controls(brought)
        if recast:
            forget_months(office, book.id)
        write_months(office, book, made.result())
    return items, moves


def _new_moves(rows: Rows, known: pl.DataFrame) -> int:
    """About how many moves are those of new items."""
    new = rows.items.join(known, on="number", how="anti").height
    return rows.moves.height * new // rows.items.height


def _write_batch(read: _Read, book: Book, rows: int, recording: Recording) -> None:
    Batch.objects.create(
        id=recording.batch,
        office=recording.office,
        book=book.id,
        file=", ".join(path.name for path in read.files[book.id].all),
        sha256=_digest(read.sheets[book.id].files),
        who=_user(),
        recorded=recording.recorded,
        rows=rows,
    )


def _user() -> str:
    """Who loads; their number where the machine has no name for them."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return str(os.getuid()) if os.name == "posix" else ""


def _digest(files: Sequence[str]) -> str:
    """The SHA-256 of the file; of several, that of their digests one after the other."""
    if len(files) == 1:
        return files[0]
    return hashlib.sha256("".join(files).encode()).hexdigest()
