"""A little office from a few lines of its sheets, loaded and told by the product itself."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.exceptions import ImproperlyConfigured

from cierre.book import Book
from cierre.books import load_books
from cierre.directory import Directory
from cierre.office import models
from cierre.office.archive import Archive, open_archive
from cierre.office.database import open_database, open_uri
from cierre.office.load import load_folder
from cierre.packs import load_pack
from cierre.report.document import Document
from cierre.report.material import Material, gather
from cierre.report.plan import build_document
from cierre.statement.model import Statement
from tests.databases import ready_folder
from tests.report.reading import read_aloud
from tests.sources.little_office import make_office, write_csv

Sheet = tuple[Sequence[str], Sequence[Sequence[str]]]
"""The headings and the rows of a sheet."""

OFFICE = """
[office]
id = "little"
name = "Fincas Pequeñas"
time_zone = "Europe/Madrid"
locale = "es_ES"
currency = "EUR"
pack = "property"
author = "ana"
reviewer = "eva"
approver = "Carmen Soto, presidenta"
[hours]
monday = ["09:00-14:00"]
tuesday = ["09:00-14:00"]
wednesday = ["09:00-14:00"]
thursday = ["09:00-14:00"]
friday = ["09:00-14:00"]
[[unit]]
id = "desk"
name = "Atención"
[[person]]
id = "ana"
name = "Ana Pérez"
unit = "desk"
since = "2025-01-01"
[[person]]
id = "luis"
name = "Luis Gil"
unit = "desk"
since = "2025-01-01"
[[person]]
id = "eva"
name = "Eva Ruiz"
unit = "desk"
since = "2025-01-01"
[[place]]
id = "lilas"
name = "Las Lilas"
[[place]]
id = "tilos"
name = "Los Tilos"
[[category]]
book = "cases"
id = "leak"
name = "Filtraciones"
[[category]]
book = "cases"
id = "gate"
name = "Portones"
[[category]]
book = "cases"
id = "other"
name = "Otras quejas"
[[reason]]
book = "cases"
id = "board"
name = "Pendiente de la junta"
"""
CASE_HEADS = ("number", "opened", "category", "place", "title", "due", "person",
              "first_response", "escalated", "resolved", "reason")  # fmt: skip


def a_case(number: str, opened: str, **cells: str) -> tuple[str, ...]:
    """A row of the sheet of cases: a leak at Las Lilas that Ana has, answered within the hour."""
    given = {
        "number": number,
        "opened": f"{opened} 09:00",
        "category": "Filtraciones",
        "place": "Las Lilas",
        "person": "Ana Pérez",
        "first_response": f"{opened} 10:00",
        **cells,
    }
    return tuple(given.get(head, "") for head in CASE_HEADS)


@dataclass(frozen=True)
class Told:
    """A little office's month: its directory, and the statement and reports of each scope."""

    directory: Directory
    statements: Mapping[str, Statement]
    documents: Mapping[tuple[str, str], Document]

    @property
    def books(self) -> dict[str, Book]:
        """The books that the office keeps."""
        return {name: load_books()[name] for name in self.directory.books}

    def material(self, scope: str = "office", language: str = "es") -> Material:
        """What a scope's report is written from."""
        pack = load_pack(self.directory.pack)
        return gather(self.statements[scope], self.directory, self.books, pack, language)

    def report(self, statement: Statement | None = None, language: str = "es") -> Document:
        """The report of a statement of the office, by default of its own."""
        pack = load_pack(self.directory.pack)
        made = statement or self.statements["office"]
        return build_document(made, self.directory, self.books, pack, language)

    def text(self, scope: str = "office", language: str = "es") -> str:
        """A scope's report, read aloud."""
        return read_aloud(self.documents[scope, language])


def tell(
    folder: Path,
    sheets: Mapping[str, Sheet],
    *,
    office: str = OFFICE,
    period: str = "2026-08",
    scopes: Sequence[str] = ("office",),
    languages: Sequence[str] = ("es", "en", "zh"),
    books: Sequence[str] = (),
    closed: int = 0,
    late: Mapping[str, Sheet] | None = None,
) -> Told:
    """Load the sheets into a database of their own and tell a month of it.

    The office keeps the ``books`` given, by default all of its setting.
    With ``closed`` the office's months up to that one are closed before the ``late`` sheets are
    loaded over the first. The database that was open before is opened again.
    """
    if books:
        office = office.replace("pack = ", f"books = {json.dumps(list(books))}\npack = ", 1)
    before = ""
    with suppress(AttributeError, KeyError, ImproperlyConfigured):
        before = open_uri()
    try:
        archive = open_archive(ready_folder(folder / "data"))
        _load(folder, office, sheets)
        if closed:
            models.Office.objects.update(closed_through=closed)
        if late is not None:
            _load(folder, office, late)
        return _told(archive, period, scopes, languages)
    finally:
        if before:
            open_database(before if "://" in before else Path(before).parent)


_folders: list[TemporaryDirectory[str]] = []
"""Kept until the tests are over: a database may still be open in them."""


def folder_to_keep() -> Path:
    """A folder for an office that several modules of tests read."""
    _folders.append(TemporaryDirectory())
    return Path(_folders[-1].name)


def _load(folder: Path, office: str, sheets: Mapping[str, Sheet]) -> None:
    home = make_office(folder / "office", office)
    for name, (headings, rows) in sheets.items():
        write_csv(home, name, headings, rows)
    problems = load_folder(home).problems
    assert not problems, problems


def _told(archive: Archive, period: str, scopes: Sequence[str], languages: Sequence[str]) -> Told:
    drafts = list(archive.drafts("little", period, scopes, languages=languages))
    return Told(
        archive.directory("little"),
        {str(each.statement.scope): each.statement for each in drafts},
        {(str(each.statement.scope), each.document.language): each.document for each in drafts},
    )
