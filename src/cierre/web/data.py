"""The data that a site shows: opened once in each of its processes."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from cierre.book import Book
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.ledger.ledger import Ledger
from cierre.office.archive import Archive
from cierre.office.database import open_uri
from cierre.office.made_from import last_link
from cierre.office.opening import open_data
from cierre.office.recent import Recent

DATA, FILES = "CIERRE_DATA", "CIERRE_FILES"

_AT_HAND = 300_000
"""Moves and items that a process has at hand: about 60 MB."""


def open_site_data() -> str:
    """Open the data folder or address that the environment names, with the site's own tables."""
    uri = open_data(os.environ[DATA])
    _archive.cache_clear()
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", verbosity=0, interactive=False)
    if settings.SHARED:
        call_command("createcachetable", verbosity=0)
    connection.close()
    return uri


def archive() -> Archive:
    """The offices of the site."""
    return _archive(os.environ[DATA])


def files_folder() -> Path:
    """Where files lie that somebody brought: with the data, or beside a server's."""
    folder = Path(os.environ.get(FILES) or os.environ[DATA]) / "files"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


class SiteArchive(Archive):
    """An archive that is asked again and again: it reads an office's directory, and the ledgers
    behind its figures, anew only when something was written of the office, which its last link
    tells."""

    def __init__(self, uri: str) -> None:
        super().__init__(uri)
        self._directories: dict[str, tuple[str, Directory]] = {}
        self._opened: Recent[tuple[str, ...], Ledger] = Recent(_AT_HAND)

    def directory(self, office: str) -> Directory:
        """The office's people, places and targets. Raises NotFound."""
        link = last_link(office)
        there = self._directories.get(office)
        if link and there is not None and there[0] == link:
            return there[1]
        read = super().directory(office)
        self._directories[office] = (link, read)
        return read

    def _ledger(
        self, directory: Directory, book: Book, period: Period, *, records: bool = False
    ) -> Ledger:
        link = last_link(directory.id)
        key = (directory.id, book.id, period.id, link)
        if not records or not link or directory.ledger:
            return super()._ledger(directory, book, period, records=records)
        ledger = self._opened.get(key)
        if ledger is None:
            ledger = super()._ledger(directory, book, period, records=records)
            if last_link(directory.id) == link:
                self._opened.put(key, ledger, len(ledger.moves) + ledger.items.height)
        return ledger


@cache
def _archive(_: str) -> Archive:
    return SiteArchive(open_uri())
