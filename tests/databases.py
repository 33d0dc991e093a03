"""Databases for tests, empty and up to date: migrated once in each process of tests, then copied.

What is copied was made by the product, as a new database is. Whoever proves how one is made, or
brought up to date, makes their own.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.db import connections

from cierre.office.database import FILE, open_database
from cierre.web.data import DATA, FILES, open_site_data

PLACES = ("sqlite", "postgresql")


def ready_folder(folder: Path, *, site: bool = False) -> Path:
    """A data folder with a database that nobody has open; with a ``site``'s own tables too."""
    folder.mkdir(parents=True)
    shutil.copyfile(_ready_file(site), folder / FILE)
    return folder


class Server:
    """A PostgreSQL server, by its address, on which tests make databases of their own."""

    def __init__(self, address: str, until: ExitStack) -> None:
        self._address = address
        self._until = until
        self._ready: dict[bool, str] = {}

    @contextmanager
    def database(self, home: Path, *, site: bool = False) -> Iterator[str]:
        """The address of a database that goes away with the block.

        Whoever opens again what was open before finds one in ``home`` then.
        """
        if site not in self._ready:
            address = self._until.enter_context(self.created())
            _make(address, site)
            self._ready[site] = address.rpartition("/")[2]
        with self.created(self._ready[site]) as address:
            try:
                yield address
            finally:
                open_database(ready_folder(home / "afterwards"))
                connections.close_all()

    @contextmanager
    def created(self, template: str = "template1") -> Iterator[str]:
        """The address of a copy of a database, by default of the server's own empty one."""
        import psycopg

        name = f"cierre_{uuid.uuid4().hex}"
        with psycopg.connect(f"{self._address}/postgres", autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
            try:
                yield f"{self._address}/{name}"
            finally:
                admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def ready_site(request: pytest.FixtureRequest, home: Path) -> Iterator[Path]:
    """A site's data in the place that is the fixture's parameter, open; the folder of its files."""
    folder = home / "data"
    with pytest.MonkeyPatch.context() as patch, ExitStack() as made:
        if request.param == "sqlite":
            patch.setenv(DATA, str(ready_folder(folder, site=True)))
        else:
            on_server: Server = request.getfixturevalue("on_server")
            patch.setenv(DATA, made.enter_context(on_server.database(home, site=True)))
            patch.setenv(FILES, str(folder))
        open_site_data()
        yield folder
        connections.close_all()


@cache
def _ready_file(site: bool) -> Path:
    # a folder that is forgotten is taken away
    _kept.append(TemporaryDirectory())
    _make(_kept[-1].name, site)
    return Path(_kept[-1].name) / FILE


_kept: list[TemporaryDirectory[str]] = []


def _make(data: str, site: bool) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(DATA, data)
        if site:
            open_site_data()
        else:
            open_database(data)
    connections.close_all()
