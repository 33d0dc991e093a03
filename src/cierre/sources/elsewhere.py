"""An office whose records are elsewhere than in Cierre's own database, and so not in its sheets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from cierre.directory import Directory
from cierre.fault.hindrance import without_password
from cierre.ledger.places.address import address_of
from cierre.sources.folder import book_files
from cierre.sources.problems import Problem, problem
from cierre.sources.toml_values import TomlPart


def read_ledger(office: TomlPart, folder: Path) -> str:
    """The address of the office's ledger; empty when Cierre keeps its records."""
    return office.convert("ledger", lambda text: address_of(text, folder), "hint-ledger") or ""


def unread_sheets(folder: Path, directory: Directory) -> Iterator[Problem]:
    """The sheets of an office whose records are elsewhere: nobody would see what is in them."""
    for book in directory.books if directory.ledger else ():
        for path in book_files(folder, book).all:
            yield problem("ledger-elsewhere", path.name, value=without_password(directory.ledger))
