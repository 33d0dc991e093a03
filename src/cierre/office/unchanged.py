"""Sheets that are what they were when they were last loaded: they need not be read again.

Loading the same sheets twice changes nothing, as long as nothing else they are read by has changed:
what the office says of its people, places and calendar, what the book is, and the program that
reads them. Nor may anything have been recorded in the book since.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from pathlib import Path

from django.db.models import Max

import cierre
from cierre.book import Book
from cierre.directory import Directory
from cierre.office.models import Batch, Reading
from cierre.sources.names import book_labels
from cierre.sources.spreadsheet import Rows
from cierre.sources.standing import GONE

_PROGRAM = ("*.py", "books/**/*", "calendars/**/*", "office/**/*.py", "sources/**/*")
_LABELS = ("column", "state", "value")


@dataclass(frozen=True)
class Sheets:
    """The digests of a book's files, and that of all they are read by together with them."""

    files: tuple[str, ...]
    read_by: str

    @classmethod
    def of(cls, paths: Iterable[Path], book: Book, directory: Directory) -> Sheets:
        """The sheets as they are now."""
        named = [(each.name, each) for each in paths]
        files = tuple(_digest_of_file(path) for _, path in named)
        told = [*(name for name, _ in named), *files, _book(book), _office(directory), _program()]
        return cls(files, hashlib.sha256("\n".join(told).encode()).hexdigest())


def rows_of_unchanged(office: str, book: str, sheets: Sheets) -> int | None:
    """How many rows sheets have that were loaded as they are now; None when they are others."""
    kept = Reading.objects.filter(office=office, book=book, digest=sheets.read_by).first()
    return kept.rows if kept and kept.batch == _last_batch(office, book) else None


def keep_reading(office: str, book: str, sheets: Sheets, rows: Rows) -> None:
    """Remember that the sheets were loaded, unless there is something to be told of them anew."""
    Reading.objects.filter(office=office, book=book).delete()
    if rows.problems or rows.doubts or rows.lines[GONE].any():
        return
    Reading.objects.create(
        office=office,
        book=book,
        digest=sheets.read_by,
        batch=_last_batch(office, book),
        rows=rows.rows,
    )


def _last_batch(office: str, book: str) -> int:
    found = Batch.objects.filter(office=office, book=book).aggregate(last=Max("id"))["last"]
    return int(found or 0)


def _digest_of_file(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _book(book: Book) -> str:
    return repr((book, [sorted(book_labels(book.id, kind).items()) for kind in _LABELS]))


def _office(directory: Directory) -> str:
    """All of it that rows are read by: not what is noted or aimed at."""
    return repr(replace(directory, notes=(), targets=(), kept={}))


@cache
def _program() -> str:
    root = Path(cierre.__file__).parent
    found = {path for pattern in _PROGRAM for path in root.glob(pattern) if path.is_file()}
    sources = (each for each in sorted(found) if each.suffix != ".pyc")
    digests = [f"{each.relative_to(root)} {_digest_of_file(each)}" for each in sources]
    return "\n".join([*digests, *(f"{each} {version(each)}" for each in ("holidays", "polars"))])
