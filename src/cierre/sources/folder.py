"""Which files of an office's folder belong to which book."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from cierre.sources.first_sheet import EXTENSIONS
from cierre.sources.notes import PROPOSALS
from cierre.sources.notes import STEM as NOTES
from cierre.sources.spreadsheet import FURTHER

_FOREIGN = (".xls", ".xlsb", ".numbers", ".tsv", ".txt", ".pdf", ".docx", ".doc")
"""Files that a person may take for a spreadsheet; under a book's name they are a problem."""

_EXPORTED = ".json"
"""What help desks export ends so; it is never a book's sheet by its name."""


@dataclass(frozen=True)
class BookFiles:
    """A book's sheets, and its sheets of further moves."""

    sheets: tuple[Path, ...]
    further: tuple[Path, ...]

    @property
    def all(self) -> tuple[Path, ...]:
        return (*self.sheets, *self.further)


def book_files(folder: Path, book: str) -> BookFiles:
    """The files of a book, in the order of their names."""
    return BookFiles(_named(folder, book), _named(folder, f"{book}{FURTHER}"))


def unread_files(folder: Path, books: Iterable[str]) -> tuple[str, ...]:
    """Names of the folder's spreadsheets and exports that belong to none of the books."""
    known = {NOTES, PROPOSALS, *(stem for book in books for stem in (book, f"{book}{FURTHER}"))}
    return tuple(
        path.name
        for path in sorted(folder.iterdir())
        if path.suffix.lower() in (*EXTENSIONS, _EXPORTED)
        and path.stem not in known
        # a spreadsheet that is open in another program leaves a lock beside it
        and not path.name.startswith(("~$", ".~"))
    )


def _named(folder: Path, stem: str) -> tuple[Path, ...]:
    return tuple(
        path
        for path in sorted(folder.iterdir())
        if path.stem == stem and path.suffix.lower() in (*EXTENSIONS, *_FOREIGN)
    )
