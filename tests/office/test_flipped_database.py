"""One byte flipped in the file of a closed office is found, or changes nothing that is said.

``CIERRE_EVERY_DAMAGE=1`` goes through 2,000 positions, else through a few of them.
With ``pytest -s`` what found them first is told.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connection

from cierre.close.keys import make_key
from cierre.fault import Fault
from cierre.fault.hindrance import is_of_database
from cierre.office.archive import Archive
from cierre.office.verifying import findings
from tests.databases import PLACES
from tests.office.test_damages import CACHES, MARKS, UNSAID, guard
from tests.office.whole_office import closed_office

SAMPLE = 2_000 if os.environ.get("CIERRE_EVERY_DAMAGE") else 60
Rows = dict[str, list[dict[str, object]]]


@pytest.mark.parametrize("database", PLACES[:1], indirect=True)
def test_a_flipped_byte_is_found_or_says_nothing(database: str, tmp_path: Path) -> None:
    key = make_key(tmp_path / "keys" / "little.pem")
    closed_office(tmp_path / "office", key)
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    path = Path(database)
    whole, rows = path.read_bytes(), said(path)
    assert rows is not None
    places = random.Random(13).sample(range(len(whole)), SAMPLE)  # noqa: S311
    by = Counter[str]()
    for at in places:
        content = bytearray(whole)
        content[at] ^= 1 << at % 8
        anew(path, bytes(content))
        now = said(path)
        if now == rows:
            by["means nothing: all rows are what they were"] += 1
            continue
        how = found(path, key.public)
        if not how and now is not None and differing(rows, now) == {("", "sql")}:
            # how a table or an index is defined; the triggers are looked at
            how = "a definition alone: all rows are what they were"
        assert how or unsaid(rows, now or {}), f"{at}: {differing(rows, now or {})}"
        by[how or "changes what no figure is made of"] += 1
    anew(path, whole)
    assert found(path, key.public) == ""
    sys.stdout.writelines(f"\n{count:5} {how}" for how, count in by.most_common())


def anew(path: Path, content: bytes) -> None:
    connection.close()
    for each in path.parent.glob(f"{path.name}-*"):
        each.unlink()
    path.write_bytes(content)


def found(path: Path, trusted: str) -> str:
    """Which guard finds something first; "" when none does."""
    try:
        each = next(findings(Archive(str(path)), "little", trusted), None)
    except Fault as problem:
        return f"told: {problem.code}"
    except Exception as problem:
        if not is_of_database(problem):
            raise
        return "the database cannot be read"
    return guard(each) if each else ""


def said(path: Path) -> Rows | None:
    """All rows of all tables, and what they are made as; None where they cannot be read."""
    try:
        with closing(sqlite3.connect(path)) as database:
            database.row_factory = sqlite3.Row
            database.text_factory = lambda text: text.decode(errors="surrogateescape")
            made = [
                dict(each) for each in database.execute("SELECT type, name, sql FROM sqlite_master")
            ]
            tables = sorted(str(each["name"]) for each in made if each["type"] == "table")
            read = {
                table: [dict(each) for each in database.execute(f'SELECT * FROM "{table}"')]
                for table in tables
            }
            whole = database.execute("PRAGMA integrity_check").fetchall()
            return {**read, "": made} if [tuple(each) for each in whole] == [("ok",)] else None
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def unsaid(was: Rows, now: Rows) -> bool:
    """Whether nothing differs but what no guard looks at, for a reason that is told."""
    return was.keys() == now.keys() and all(
        table in {*CACHES, *MARKS} or f"{table}.{column}" in UNSAID
        for table, column in differing(was, now)
    )


def differing(was: Rows, now: Rows) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for table in was:
        rows, others = was[table], now.get(table, [])
        if len(rows) != len(others):
            found.add((table, ""))
        found |= {
            (table, name)
            for one, other in zip(rows, others, strict=False)
            for name in one
            if one[name] != other.get(name)
        }
    return found
