"""The database of a data folder, or an office's own PostgreSQL, made ready for use."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.management import call_command
from django.db import connection, connections

FILE = "cierre.sqlite3"
_SERVER = re.compile(r"postgres(?:ql)?:/+(?=[^/])|postgres(?:ql)?:///")


def open_database(data: Path | str) -> str:
    """Connect Django to a data folder (made when it is not there) or a ``postgresql://`` address.

    The tables are brought up to date. Returns what ``ledger.app_database`` opens: the SQLite
    file's path or the address. Opening another database closes the one before.
    """
    uri = _uri(data)
    database = _server(uri) if uri.startswith("postgresql://") else _file(Path(uri))
    database["URI"] = uri
    # Django has no word for going over to another database
    connections["default"].close()
    del connections["default"]
    connections.settings = connections.configure_settings({"default": database})
    call_command("migrate", verbosity=0, interactive=False)
    return uri


def open_uri() -> str:
    """What ``open_database`` returned for the database that is open."""
    return str(connection.settings_dict["URI"])


def reconnect() -> None:
    """Open the database anew at its next use. Call it before writing, outside a transaction.

    The ledger reads a SQLite file through a second copy of SQLite, and two copies in one process
    do not see each other's locks: the ledger's, closing, removes the write-ahead log that this
    connection has open, and what were written to it afterwards would be lost.
    """
    if not connection.in_atomic_block:
        connection.close()


def _uri(data: Path | str) -> str:
    text = str(data)
    found = _SERVER.match(text)
    if found:
        # a path has only one of the slashes left
        local = "/" if found[0].endswith("///") else ""
        return f"postgresql://{local}{text[found.end() :]}"
    folder = Path(data)
    folder.mkdir(parents=True, exist_ok=True)
    return str((folder / FILE).resolve())


def _file(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "OPTIONS": {
            # one writer at a time, told apart before it begins; readers go on meanwhile
            "transaction_mode": "IMMEDIATE",
            "timeout": 30,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-262144;"
            ),
        },
    }


def _server(uri: str) -> dict[str, Any]:
    parts = urlsplit(uri)
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": parts.hostname or options.pop("host", ""),
        "PORT": str(parts.port or options.pop("port", "")),
        "OPTIONS": options,
    }
