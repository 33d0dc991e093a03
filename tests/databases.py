"""Databases for tests, empty and up to date, or with an office that many tests begin with.

They are made once in each process of tests, then copied. What is copied was made by the product,
as a new database is. Whoever proves how one is made, or brought up to date, makes their own.
"""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.db import connections

from cierre.office.database import FILE, open_database
from cierre.web.data import DATA, FILES, open_site_data

PLACES = ("sqlite", "postgresql")

Make = Callable[[Path], object]
"""Makes something in the database that is open, and files in a folder."""


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
        self._made: dict[Make, tuple[str, Path]] = {}

    @contextmanager
    def database(self, home: Path, *, site: bool = False) -> Iterator[str]:
        """The address of a database that goes away with the block.

        Whoever opens again what was open before finds one in ``home`` then.
        """
        with self.created(self._ready_name(site)) as address:
            try:
                yield address
            finally:
                _leave(home)

    @contextmanager
    def made(self, home: Path, make: Make) -> Iterator[str]:
        """The same of one in which something was made; its files are put into ``home``."""
        if make not in self._made:
            address = self._until.enter_context(self.created(self._ready_name(site=False)))
            folder = Path(self._until.enter_context(TemporaryDirectory()))
            open_database(address)
            make(folder)
            connections.close_all()
            self._made[make] = address.rpartition("/")[2], folder
        name, folder = self._made[make]
        shutil.copytree(folder, home, dirs_exist_ok=True)
        with self.created(name) as address:
            try:
                yield address
            finally:
                _leave(home)

    def _ready_name(self, site: bool) -> str:
        if site not in self._ready:
            address = self._until.enter_context(self.created())
            _make(address, site)
            self._ready[site] = address.rpartition("/")[2]
        return self._ready[site]

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
def as_made(request: pytest.FixtureRequest, home: Path, make: Make) -> Iterator[str]:
    """The address of an open database, in the place that is the fixture's parameter.

    It has what ``make`` makes, and ``home`` the files: that is called once in each process.
    """
    if request.param == "sqlite":
        shutil.copytree(_made_home(make), home, dirs_exist_ok=True)
        yield open_database(home / "data")
        connections.close_all()
        return
    on_server: Server = request.getfixturevalue("on_server")
    with on_server.made(home, make) as address:
        yield open_database(address)


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


@cache
def _made_home(make: Make) -> Path:
    _kept.append(TemporaryDirectory())
    home = Path(_kept[-1].name)
    open_database(ready_folder(home / "data"))
    make(home)
    connections.close_all()
    return home


_kept: list[TemporaryDirectory[str]] = []


def _leave(home: Path) -> None:
    """Leave a server's database for one in a folder."""
    open_database(ready_folder(home / "afterwards"))
    connections.close_all()


def _make(data: str, site: bool) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(DATA, data)
        if site:
            open_site_data()
        else:
            open_database(data)
    connections.close_all()
