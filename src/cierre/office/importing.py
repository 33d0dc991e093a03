"""Importing files of any shape into an office: understood, asked about, then recorded at once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from cierre.book import Book
from cierre.books import load_books
from cierre.directory import Directory
from cierre.fault import Fault, offered
from cierre.office.before import read_recorded
from cierre.office.directory import office_ids, read_directory
from cierre.office.in_turn import in_turn
from cierre.office.models import SourceMapping
from cierre.office.recording import Brought, Outcome, record
from cierre.sources.doing import Progress, untold
from cierre.sources.problems import Problem
from cierre.sources.returning import Choice
from cierre.sources.standing import Recorded
from cierre.sources.tables.importing import Imported, nothing_recorded, read_file
from cierre.sources.tables.mapping import (
    SKIP,
    Mappings,
    TableMapping,
    mapping_of,
    mapping_without,
    read_mapping,
    source_name,
    write_mapping,
)
from cierre.sources.tables.rows_of_books import ReadAgainst
from cierre.sources.tables.understanding import Question
from cierre.sources.tables.understood import without_cells


@dataclass(frozen=True)
class Import:
    """What files hold for an office, and what came of it.

    ``outcome`` is None where it did not come to recording: something is still asked, or rows cannot
    be read. ``directory`` is the office with all that the files name; None where they hold nothing.
    ``read_by`` is the office by which they were read; None for a new one.
    """

    files: tuple[Imported, ...]
    directory: Directory | None
    outcome: Outcome | None = None
    read_by: Directory | None = None

    @property
    def questions(self) -> tuple[Question, ...]:
        """What has to be said first, each once."""
        return tuple(dict.fromkeys(each for file in self.files for each in file.questions))

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with files and rows."""
        of_files = [each for file in self.files for each in file.problems]
        of_rows = [e for file in self.files for rows in file.rows.values() for e in rows.problems]
        return (*of_files, *of_rows)

    @property
    def rows(self) -> int:
        """Records that are good."""
        return sum(rows.items.height for file in self.files for rows in file.rows.values())


def understand_files(
    files: Sequence[Path],
    directory: Directory | None,
    answers: Mapping[str, str],
    mappings: Mappings = (),
    language: str = "",
    choice: Choice = "ask",
    progress: Progress = untold,
) -> Import:
    """What files hold for an office, or for a new one; nothing is recorded.

    ``choice`` is what numbers are that come back for something else than what is recorded.
    """
    read, known = [], directory
    for path in files:
        kept = mappings
        recorded: ReadAgainst = nothing_recorded
        if known is not None:
            kept = mappings or kept_mappings(known.id, source_name(path.name))
            recorded = partial(_recorded, known, source_name(path.name), choice)
        imported = read_file(path, directory, answers, kept, language, recorded, progress)
        directory = imported.directory or directory
        read.append(without_cells(imported))
    return Import(tuple(read), directory, read_by=known)


def _recorded(directory: Directory, source: str, choice: Choice, book: Book) -> Recorded:
    return read_recorded(directory.id, book, source, directory.time_zone, choice)


def record_files(
    understood: Import,
    files: Sequence[Path],
    *,
    skip_bad_rows: bool = False,
    accept_changes: bool = False,
    dry_run: bool = False,
    partial: bool = False,
    progress: Progress = untold,
    along: Callable[[], None] = lambda: None,
) -> Import:
    """The same once it is recorded: all of it, or nothing while something is open.

    A ``dry_run`` records nothing and tells what would change. ``partial`` files have only what
    changed. What ``along`` writes is written in the same transaction.
    """
    directory = understood.directory
    bad = [each for each in understood.problems if each.row is None or not skip_bad_rows]
    if directory is None or understood.questions or bad or not understood.rows:
        return understood
    brought = [replace(each, partial=partial) for each in brought_by(understood, files)]

    def with_mappings() -> None:
        along()
        keep_mappings_of(understood, files)

    outcome = record(
        directory, brought, accept_changes, dry_run, progress, with_mappings, understood.read_by
    )
    return replace(understood, outcome=outcome)


def record_one_by_one(
    understood: Import,
    files: Sequence[Path],
    understand: Callable[[Sequence[Path], Directory], Import],
    record_them: Callable[[Import, Sequence[Path]], Import],
    dry_run: bool = False,
) -> Import:
    """The files recorded one after the other, each read against what is recorded by then.

    It is how files are recorded that say something of the same items. With the first that is not
    recorded it ends, and none is; nor is any with ``dry_run``.
    """
    assert understood.directory is not None
    directory, outcome = understood.directory, Outcome()
    done: list[Imported] = []
    with in_turn() as take_back:
        for path in files:
            made = understand([path], office_of(directory.id) or directory)
            made = record_them(replace(made, directory=made.directory or directory), [path])
            done += made.files
            if made.outcome is None:
                take_back()
                return Import((*done, *understood.files[len(done) :]), directory)
            outcome = outcome.then(made.outcome)
            if not outcome.written:
                break
        if dry_run or not outcome.written:
            take_back()
            outcome = replace(outcome, written=False)
    return Import((*done, *understood.files[len(done) :]), directory, outcome)


def brought_by(understood: Import, files: Sequence[Path]) -> tuple[Brought, ...]:
    """What the files bring to books, each as a source of its own."""
    return tuple(
        Brought(load_books()[name], rows, source_name(path.name), {path.name: _digest(path)})
        for path, file in zip(files, understood.files, strict=True)
        for name, rows in file.rows.items()
    )


def keep_mappings_of(understood: Import, files: Sequence[Path]) -> None:
    """Remember how the files were read, for their next month."""
    assert understood.directory is not None
    for path, file in zip(files, understood.files, strict=True):
        _keep_mapping(understood.directory.id, source_name(path.name), mappings_of(file))


def office_of(office: str) -> Directory | None:
    """The office of that id, or the only one there is; None where there is none.

    Raises Fault where there are several and none is asked for.
    """
    known = office_ids()
    if office in known:
        return read_directory(office)
    if office or not known:
        return None
    if len(known) > 1:
        raise Fault("which-office", names=offered("", known))
    return read_directory(known[0])


def mappings_of(file: Imported) -> tuple[TableMapping, ...]:
    """The mappings that read the file again as it was read now."""
    kept = [
        mapping_of(table.judged.sheetful, table.decisions)
        for table in file.taken
        if table.decisions is not None
    ]
    skipped = [mapping_without(each.judged.sheetful) for each in file.tables if each.why == SKIP]
    return (*kept, *skipped)


def kept_mappings(office: str, source: str) -> Mappings:
    """How sheets of an office were read when they came last, those of the source before others."""
    found = SourceMapping.objects.filter(office=office).order_by("source")
    ordered = sorted(found, key=lambda each: each.source != source)
    return tuple(mapping for each in ordered for mapping in read_mapping(each.text))


def _keep_mapping(office: str, source: str, mappings: Mappings) -> None:
    SourceMapping.objects.update_or_create(
        office=office, source=source, defaults={"text": write_mapping(mappings)}
    )


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
