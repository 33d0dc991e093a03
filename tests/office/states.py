"""All that lies in a folder, to be compared: the rows of its databases, and its files."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from cierre.office.database import FILE

BESIDE = {"writers", "months", "statements", "makings", "checks", "log_entries"}
"""Tables that records do not stand in: marks of who writes, what is made again from records, when
they were last recounted, and the log, which nothing waits for."""

State = frozenset[tuple[str, str | bytes]]
"""By name: the rows of each table, and each file's bytes."""

_SAID = "office"
"""The folder of what is said to the program."""
_LOG = "log"


def state_of(home: Path) -> State:
    """What lies in a folder, but for what was left half done beside its place."""
    return frozenset(_found(home, hidden=False))


def with_marks(home: Path) -> State:
    """The same with all that was left half done, and the marks of those who wrote."""
    return frozenset(_found(home, hidden=True))


def rows_of(state: State) -> State:
    """The rows of a state."""
    return frozenset(each for each in state if FILE in each[0])


def files_of(state: State) -> frozenset[str]:
    """The names of its files."""
    return frozenset(name for name, _ in state - rows_of(state))


def is_whole(state: State, before: State, after: State) -> bool:
    """Whether a state is the one before or the one after.

    A file may be there already while the rows are those of before, or be there still while they are
    those of after; then it is as it is to be, or as it was.
    """
    if rows_of(state) == rows_of(after) and after <= state <= before | after:
        return True
    return rows_of(state) == rows_of(before) and state - rows_of(state) <= before | after


def differing(found: State, before: State, after: State) -> tuple[list[str], ...]:
    """The names of what is not as it was before, and of what is not as it was after."""
    return tuple(sorted({name for name, _ in found ^ of}) for of in (before, after))


def _found(home: Path, *, hidden: bool) -> Iterator[tuple[str, str | bytes]]:
    for path in sorted(home.rglob("*")):
        place = path.relative_to(home)
        aside = place.parts[0] == _SAID or _LOG in place.parts
        half_done = any(each.startswith(".") for each in place.parts)
        if aside or (half_done and not hidden) or not path.is_file():
            continue
        if path.name == FILE and not half_done:
            yield from ((f"{place} {table}", rows) for table, rows in _rows(path, hidden))
        elif not path.name.startswith(FILE):
            yield ("half done", "") if half_done else (str(place), path.read_bytes())


def _rows(path: Path, hidden: bool) -> Iterator[tuple[str, str]]:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        made = database.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2")
        yield "", repr(made.fetchall())
        named = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (table,) in named:
            rows = database.execute(f"SELECT * FROM {table}").fetchall()
            if table == "writers":
                yield from [(table, str(len(rows)))] if hidden else []
            elif table not in BESIDE and not table.startswith("sqlite_"):
                yield table, _told(rows)


def rows_of_server(address: str) -> State:
    """The rows of a server's database."""
    import psycopg

    with psycopg.connect(address) as database:
        named = database.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        tables = sorted({name for (name,) in named.fetchall()} - BESIDE)
        found = ((name, database.execute(f"SELECT * FROM {name}").fetchall()) for name in tables)
        return frozenset((name, _told(rows)) for name, rows in found)


def _told(rows: list[tuple[object, ...]]) -> str:
    """The rows, but for the seals of what stands beside the records."""
    aside = [each for each in rows if any(isinstance(e, str) and e in BESIDE for e in each)]
    return repr(sorted((each for each in rows if each not in aside), key=repr))
