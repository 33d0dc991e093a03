"""The database's own guards of some tables lifted for as long as a block takes, and put back.

For an erasure alone, which the law asks for and the chain of closes tells of. It is part of the
transaction around it: whatever ends that, ends it with the guards as they were.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.db import connection

from cierre.office.links import rows


@contextmanager
def unguarded(tables: Sequence[str]) -> Iterator[None]:
    """Change rows of tables that are append-only. Call it in a transaction."""
    if connection.vendor == "postgresql":
        _say(f"ALTER TABLE {each} DISABLE TRIGGER USER" for each in tables)
        yield
        _say(f"ALTER TABLE {each} ENABLE TRIGGER USER" for each in tables)
        return
    guards = [
        (name, made)
        for table in tables
        for name, made in rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = %s", table
        )
    ]
    _say(f"DROP TRIGGER {name}" for name, _ in guards)
    yield
    _say(made for _, made in guards)


def _say(statements: Iterator[str]) -> None:
    with connection.cursor() as cursor:
        for each in [*statements]:
            cursor.execute(each)
