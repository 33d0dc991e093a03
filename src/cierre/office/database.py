"""The database of a data folder, or an office's own PostgreSQL, made ready for use."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from pkgutil import iter_modules
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.management import call_command
from django.db import connection, connections

from cierre.fault import Fault, Hindered
from cierre.fault.hindrance import fault_of_database, is_of_database, without_password
from cierre.office import migrations

FILE = "cierre.sqlite3"
_SQLITE = b"SQLite format 3\x00"
_PAGE = 16_384
"""Bytes of a page: many rows take a quarter of the pages of SQLite's usual size, each with its
own cost when it is written, indexed and brought into the file."""
_MIGRATIONS = "django_migrations"
_APPLIED = "SELECT name FROM django_migrations WHERE app = 'office'"
_PATIENCE = "10"
"""Seconds after which a server that does not answer is away."""
_SERVER = re.compile(r"postgres(?:ql)?:/+(?=[^/])|postgres(?:ql)?:///")

_ADDRESS = re.compile(r"[a-z][a-z0-9+]+:/", re.IGNORECASE)
"""Of a server that is none of ours; a path made of it would be a folder of that name."""


def open_database(data: Path | str) -> str:
    """Connect Django to a data folder (made when it is not there) or a ``postgresql://`` address.

    The tables are brought up to date. Returns what ``ledger.places`` opens: the SQLite
    file's path or the address. Opening another database closes the one before. Raises Fault for
    an address that is none, and for a database that is another program's or a newer version's:
    it is left as it is.
    """
    uri = uri_of(data)
    if not uri.startswith("postgresql://"):
        Path(uri).parent.mkdir(parents=True, exist_ok=True)
    with answered(uri):
        _open(uri)
    return uri


def is_there(data: Path | str) -> bool:
    """Whether a data folder has a database, or it is a server's address; nothing is made."""
    return bool(_ADDRESS.match(str(data))) or (Path(data) / FILE).exists()


@contextmanager
def answered(uri: str) -> Iterator[None]:
    """Whatever a database refuses, as the Fault that says what to do."""
    try:
        yield
    except Exception as problem:
        if is_of_database(problem):
            raise fault_of_database(problem, uri) from problem
        if isinstance(problem, UnicodeDecodeError):
            # what SQLite says of a damaged table repeats its letters
            raise Hindered("database-damaged", path=without_password(uri)) from problem
        raise


def open_uri() -> str:
    """What ``open_database`` returned for the database that is open."""
    return str(connection.settings_dict["URI"])


def reach(uri: str) -> None:
    """Connect a process to the database that another one has opened, by its ``open_uri``."""
    if connection.settings_dict.get("URI") != uri:
        with answered(uri):
            _open(uri)


def _open(uri: str) -> None:
    server = uri.startswith("postgresql://")
    current = not server and is_current(*tables_of_file(Path(uri)), uri)
    database = _server(uri) if server else _file(Path(uri))
    database["URI"] = uri
    # Django has no word for going over to another database
    connections["default"].close()
    del connections["default"]
    connections.settings = connections.configure_settings({"default": database})
    if server:
        current = is_current(*_tables_of_server(), uri)
    if not current:
        call_command("migrate", "office", verbosity=0, interactive=False)


def is_current(tables: set[str], applied: set[str], uri: str) -> bool:
    """Whether every change was made to Cierre's tables already.

    Raises Hindered for tables that are not Cierre's, or that a newer Cierre has changed.
    """
    if tables and not applied:
        raise Hindered("database-foreign", path=without_password(uri))
    known = known_changes()
    if applied - known:
        raise Hindered("database-newer", path=without_password(uri))
    return applied == known


def known_changes() -> frozenset[str]:
    """The names of the changes to tables that this program knows how to make."""
    return frozenset(each.name for each in iter_modules(migrations.__path__))


def tables_of_file(path: Path) -> tuple[set[str], set[str]]:
    """Names of a file's tables and of the changes made to them; it is not written to."""
    if not path.exists() or not path.stat().st_size:
        return set(), set()
    with path.open("rb") as file:
        if file.read(len(_SQLITE)) != _SQLITE:
            raise Hindered("database-foreign", path=str(path))
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=30)) as opened:
        # of a damaged file what is no text is a name that nobody knows
        opened.text_factory = lambda text: text.decode(errors="replace")
        named = opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = {name for (name,) in named if not str(name).startswith("sqlite_")}
        applied = opened.execute(_APPLIED) if _MIGRATIONS in tables else ()
        return tables - {_MIGRATIONS}, {name for (name,) in applied}


def _tables_of_server() -> tuple[set[str], set[str]]:
    """The same of a server, on which other programs' tables may stand beside Cierre's own."""
    tables = set(connection.introspection.table_names())
    own = set(connection.introspection.django_table_names())
    if _MIGRATIONS not in tables:
        return tables & own, set()
    with connection.cursor() as cursor:
        cursor.execute(_APPLIED)
        return tables & own, {name for (name,) in cursor.fetchall()}


def uri_of(data: Path | str) -> str:
    """What ``open_database`` returns for a data folder or an address; nothing is made.

    Raises Fault for an address that is none.
    """
    text = str(data)
    found = _SERVER.match(text)
    if found:
        # a path has only one of the slashes left
        local = "/" if found[0].endswith("///") else ""
        return f"postgresql://{local}{text[found.end() :]}"
    if _ADDRESS.match(text):
        raise Fault("address-wrong", value=without_password(text))
    return str((Path(data) / FILE).resolve())


def _file(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            # one writer at a time, told apart before it begins; readers go on meanwhile
            "transaction_mode": "IMMEDIATE",
            "timeout": 30,
            "init_command": (
                # a file that is there keeps the size of its pages
                f"PRAGMA page_size={_PAGE}; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
                "PRAGMA cache_size=-262144;"
            ),
        },
    }


def _server(uri: str) -> dict[str, Any]:
    try:
        parts = urlsplit(uri)
        port = parts.port
    except ValueError as problem:
        raise Fault("address-wrong", value=without_password(uri)) from problem
    if not parts.path.strip("/"):
        raise Fault("address-wrong", value=without_password(uri))
    options = {"connect_timeout": _PATIENCE} | dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or options.pop("host", ""),
        "PORT": str(port or options.pop("port", "")),
        "OPTIONS": options,
    }
