"""Loadings are chained: what one brought, and what the office says of itself, cannot go unseen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, transaction

from cierre import open as cierre_data
from cierre.office.directory import read_directory
from cierre.office.load import load_folder
from cierre.office.models import Link, Seal
from cierre.office.proving import office_breaches
from cierre.statement.model import Statement
from tests.sources.little_office import CASES, FEES, OFFICE, a_case, make_office, write_csv

SETTINGS = """
[[target]]
figure = "cases.received"
period = "2026-08"
value = "3"
"""
NOTES = ("person", "month", "kind", "text")
TABLES = ("moves", "batches", "controls", "links")


@pytest.fixture
def loaded(database: str, tmp_path: Path) -> str:
    """An office loaded twice: cases first, then fees."""
    folder = make_office(tmp_path / "office", OFFICE + SETTINGS)
    write_csv(folder, "notes", NOTES, [("ana", "2026-08", "plan", "Uno"),
                                       ("ana", "2026-08", "plan", "Dos")])  # fmt: skip
    write_csv(folder, "cases", CASES, [a_case(número=f"C{n}") for n in range(3)])
    load_folder(folder)
    write_csv(folder, "fees", FEES, [("R1", "2026-08-01", "61.50", "Las Lilas", "", "")])
    load_folder(folder)
    return database


def statement(database: str) -> Statement:
    data = database if database.startswith("postgresql") else Path(database).parent
    return cierre_data(data).statement("little", "2026-08")


def found(database: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.code, each.items) for each in statement(database).breaches]


@contextmanager
def allowed() -> Iterator[Any]:
    """A cursor that the database refuses nothing; afterwards it refuses again."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            triggers = cursor.fetchall()
            for name, _ in triggers:
                cursor.execute(f"DROP TRIGGER {name}")
            cursor.execute("PRAGMA foreign_keys = OFF")
            yield cursor
            for _, made in triggers:
                cursor.execute(made)
        else:
            cursor.execute("SET session_replication_role = replica")
            yield cursor
            cursor.execute("SET session_replication_role = DEFAULT")


def test_every_loading_that_brings_something_adds_a_link(loaded: str, tmp_path: Path) -> None:
    assert found(loaded) == []
    assert Link.objects.count() == 2
    load_folder(tmp_path / "office")
    assert Link.objects.count() == 2


def test_what_is_loaded_anew_is_sealed_anew(loaded: str, tmp_path: Path) -> None:
    make_office(tmp_path / "office", OFFICE + SETTINGS.replace('"3"', '"4"'))
    write_csv(tmp_path / "office", "cases", CASES, [a_case(número="C1", responsable="Luis Gil")])
    load_folder(tmp_path / "office")
    assert Link.objects.count() == 3
    assert found(loaded) == []


def test_a_batch_that_is_gone_with_all_it_brought_is_named(loaded: str) -> None:
    with allowed() as cursor:
        for table in ("moves", "controls", "items", "batches"):
            key = "id" if table == "batches" else "batch"
            if table == "items":
                cursor.execute("DELETE FROM items WHERE book = 'fees'")
            else:
                cursor.execute(f"DELETE FROM {table} WHERE {key} = 2")
    (breach,) = statement(loaded).breaches
    assert (breach.code, breach.batch) == ("batch_gone", 2)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("UPDATE batches SET rows = rows + 1 WHERE id = 1", "batch_changed"),
        ("DELETE FROM links WHERE number = 1", "chain_broken"),
        ("UPDATE links SET recorded = recorded + 1 WHERE number = 1", "chain_broken"),
        ("DELETE FROM links WHERE number = 2", "chain_end"),
    ],
)
def test_a_chain_that_was_changed_is_told(loaded: str, change: str, code: str) -> None:
    with allowed() as cursor:
        cursor.execute(change)
    assert code in dict(found(loaded))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("UPDATE items SET title = 'Otro' WHERE number = 'C1'", ("header_seal", ("C1",))),
        ("UPDATE items SET fields = '{\"x\": 1}' WHERE number = 'R1'", ("header_seal", ("R1",))),
    ],
)
def test_an_item_that_is_not_as_it_was_loaded_is_named(
    loaded: str, change: str, told: tuple[str, tuple[str, ...]]
) -> None:
    with connection.cursor() as cursor:
        cursor.execute(change)
    assert found(loaded) == [told]


SAID = (
    ("UPDATE offices SET currency = 'USD'", "sealed_setting", "currency"),
    ("UPDATE offices SET time_zone = 'Asia/Tokyo'", "sealed_setting", "time_zone"),
    ("UPDATE offices SET closed_through = 202607", "sealed_setting", "closed_through"),
    ("UPDATE people SET name = 'Otra' WHERE code = 'ana'", "sealed_person", "ana"),
    ("DELETE FROM memberships WHERE person = 'luis'", "sealed_person", "luis"),
    ("UPDATE units SET name = 'Otro' WHERE code = 'south'", "sealed_unit", "south"),
    ("DELETE FROM places WHERE code = 'olmo'", "sealed_place", "olmo"),
    ("UPDATE categories SET name = 'Otra'", "sealed_category", "cases leak"),
    ("UPDATE reasons SET name = 'Otro'", "sealed_reason", "cases repaired"),
    ("UPDATE targets SET value = '5'", "sealed_target", "cases.received 2026-08 office"),
    ("UPDATE notes SET text = 'Tres' WHERE text = 'Dos'", "sealed_note", "ana 2026-08 plan (2)"),
    ("DELETE FROM notes WHERE text = 'Dos'", "sealed_note", "ana 2026-08 plan (2)"),
    ("UPDATE notes SET id = id + 100 WHERE text = 'Uno'", "sealed_note", "ana 2026-08 plan"),
)


def test_what_the_office_says_of_itself_is_named_when_it_is_not_as_it_was_loaded(
    loaded: str,
) -> None:
    assert found(loaded) == []
    for change, code, name in SAID:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(change)
            (breach,) = office_breaches(read_directory("little"))
            transaction.set_rollback(True)
        assert breach.code == code
        assert name in breach.items, change
    assert found(loaded) == []


def test_records_of_before_there_were_seals_are_sealed_as_they_are(loaded: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE items SET digest = digest + 1 WHERE number = 'C1'")
    call_command("migrate", "office", "0009_digests", verbosity=0)
    assert found(loaded) == [("header_fact", ("C1",))]
    assert Link.objects.count() == 1
    assert not Seal.objects.filter(kind="unsealed").exists()
    with allowed() as cursor:
        cursor.execute("UPDATE batches SET who = 'x' WHERE id = 1")
    assert "batch_changed" in dict(found(loaded))
