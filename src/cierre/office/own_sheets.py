"""Sheets of a folder that an office keeps in its own way, whatever they are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cierre.directory import Directory
from cierre.office.importing import (
    Import,
    brought_by,
    keep_mappings_of,
    record_files,
    record_one_by_one,
    understand_files,
)
from cierre.office.recording import Brought
from cierre.sources.doing import Progress
from cierre.sources.folder import unread_files
from cierre.sources.problems import Problem
from cierre.sources.returning import Choice
from cierre.sources.spreadsheet import Rows
from cierre.sources.tables.understanding import Question


@dataclass(frozen=True)
class OwnSheets:
    """What the sheets of a folder hold that belong to no book by their name.

    ``unread`` are those in which no records were found; ``directory`` is the office with all that
    the others name.
    """

    directory: Directory
    paths: tuple[Path, ...] = ()
    understood: Import | None = None
    unread: tuple[str, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """Names of the files that have records."""
        return tuple(path.name for path in self.paths)

    @property
    def questions(self) -> tuple[Question, ...]:
        """What has to be said of them first."""
        return self.understood.questions if self.understood else ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in their rows."""
        return self.understood.problems if self.understood else ()

    @property
    def brought(self) -> tuple[Brought, ...]:
        """What they bring to books."""
        return brought_by(self.understood, self.paths) if self.understood else ()

    @property
    def rows(self) -> tuple[Rows, ...]:
        """What their records come to."""
        return tuple(each.rows for each in self.brought)

    def says_of_the_same(self, others: Sequence[Brought]) -> bool:
        """Whether any of them says something of an item that another source says something of."""
        every = [*others, *self.brought]
        return any(
            mine.rows.items.join(other.rows.items, on="number", how="semi").height
            for place, mine in enumerate(every)
            for other in every[:place]
            if mine.book == other.book and mine.source != other.source
        )

    def record_in_turn(
        self, said: Mapping[str, str], choice: Choice, accept: bool, skip: bool, progress: Progress
    ) -> Import:
        """Record one after the other, each read against what is recorded by then.

        ``accept`` are changes of what is recorded; rows that do not fit are left out with ``skip``.
        """
        assert self.understood is not None

        def understand(some: Sequence[Path], office: Directory) -> Import:
            return understand_files(some, office, said, choice=choice, progress=progress)

        def record_them(some: Import, of: Sequence[Path]) -> Import:
            return record_files(
                some, of, skip_bad_rows=skip, accept_changes=accept, progress=progress
            )

        return record_one_by_one(self.understood, self.paths, understand, record_them)

    def keep_mappings(self) -> None:
        """Remember how they were read."""
        if self.understood is not None:
            keep_mappings_of(self.understood, self.paths)


def own_sheets(
    folder: Path,
    directory: Directory,
    answers: Mapping[str, str],
    choice: Choice,
    progress: Progress,
) -> OwnSheets:
    """The sheets of a folder that belong to no book by their name, understood."""
    names = unread_files(folder, directory.books)
    if not names:
        return OwnSheets(directory)
    paths = [folder / name for name in names]
    every = understand_files(paths, directory, answers, choice=choice, progress=progress)
    taken = [(path, file) for path, file in zip(paths, every.files, strict=True) if file.taken]
    unread = tuple(
        path.name for path, file in zip(paths, every.files, strict=True) if not file.taken
    )
    if not taken:
        return OwnSheets(directory, unread=unread)
    understood = Import(tuple(file for _, file in taken), every.directory)
    return OwnSheets(
        every.directory or directory, tuple(path for path, _ in taken), understood, unread
    )
