"""A database whose digests were counted the old way is counted anew, and hides nothing by it."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection

from cierre import open as cierre_data
from cierre.ledger.schema import MOVES
from cierre.office.load import load_folder
from cierre.office.store import read_table
from tests.sources.little_office import CASES, a_case, make_office, write_csv

digests = import_module("cierre.office.migrations.0009_digests")


@pytest.fixture
def old(database: str, tmp_path: Path) -> str:
    """An office whose digests are the old ones, the migration not yet made."""
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case(número=f"C{n}") for n in range(3)])
    load_folder(folder)
    call_command("migrate", "office", "0009_digests", verbosity=0)
    moves = read_table("moves", MOVES, "little", "cases").to_dicts()
    with connection.cursor() as cursor:
        digests._allow(cursor, connection.vendor)
        for table, key in (("controls", "batch"), ("items", "item")):
            for each in {move[key] for move in moves}:
                of_it = [digests.digest_before(move) for move in moves if move[key] == each]
                where = "batch" if table == "controls" else "id"
                cursor.execute(
                    f"UPDATE {table} SET digest = %s WHERE {where} = %s",
                    [sum(of_it) % digests.MODULUS, each],
                )
        digests._refuse(cursor, connection.vendor)
        cursor.execute("DELETE FROM django_migrations WHERE name = '0009_digests'")
    return database


def breaches(database: str) -> list[str]:
    data = database if database.startswith("postgresql") else Path(database).parent
    statement = cierre_data(data).statement("little", "2026-08")
    return [each.code for each in statement.breaches if each.book == "cases"]


def test_what_holds_is_counted_anew(old: str) -> None:
    assert breaches(old) == []


def test_what_does_not_hold_is_still_told(old: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE items SET digest = digest + 1 WHERE number = 'C1'")
    assert breaches(old) == ["header_fact"]


def test_controls_cannot_be_changed_afterwards(old: str) -> None:
    assert breaches(old) == []
    with pytest.raises(DatabaseError, match="append-only"), connection.cursor() as cursor:
        cursor.execute("UPDATE controls SET digest = 0")
