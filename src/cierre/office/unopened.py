"""A database looked at without opening it: nothing of it is made or brought up to date."""

from __future__ import annotations

from pathlib import Path
from typing import LiteralString

import psycopg

from cierre.office.database import is_current, tables_of_file

_PATIENCE = 10
"""Seconds after which a server that does not answer is away."""
_THERE = "SELECT to_regclass('django_migrations') IS NOT NULL"
_APPLIED = "SELECT name FROM django_migrations WHERE app = 'office'"
_FILLED = (
    "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname <> 'information_schema' "
    "AND n.nspname NOT LIKE 'pg\\_%' AND pg_table_is_visible(c.oid)"
)


def changes_of(uri: str) -> tuple[str, ...]:
    """The changes that were made to the tables of a database; none where it has no tables.

    Raises Hindered for one that is another program's, or a newer version's.
    """
    if uri.startswith("postgresql://"):
        there = bool(_asked(uri, _THERE)[0][0])
        tables, applied = (
            set[str](),
            {str(name) for (name,) in _asked(uri, _APPLIED if there else "")},
        )
    else:
        tables, applied = tables_of_file(Path(uri))
    is_current(tables, applied, uri)
    return tuple(sorted(applied))


def is_filled(uri: str) -> bool:
    """Whether a server's database has any table, or a folder anything at all."""
    if uri.startswith("postgresql://"):
        return bool(_asked(uri, _FILLED))
    folder = Path(uri).parent
    return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))


def _asked(uri: str, query: LiteralString) -> list[tuple[object, ...]]:
    with psycopg.connect(uri, connect_timeout=_PATIENCE) as server:
        return server.execute(query).fetchall()
