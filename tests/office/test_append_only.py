from __future__ import annotations

from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction

from cierre.office.load import load_folder
from cierre.office.models import Batch, Control, Item, Move
from tests.sources.little_office import CASES, a_case, make_office, write_csv


@pytest.fixture(autouse=True)
def loaded(database: str, tmp_path: Path) -> str:
    folder = make_office(tmp_path / "office")
    write_csv(folder, "cases", CASES, [a_case()])
    load_folder(folder)
    return database


def run(statement: str) -> None:
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize("table", ["moves", "batches", "controls", "links"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET office = 'other'", "DELETE FROM {}"])
def test_rows_cannot_be_changed_or_deleted(table: str, statement: str) -> None:
    with pytest.raises(DatabaseError, match="append-only"):
        run(statement.format(table))
    assert (Batch.objects.count(), Control.objects.count(), Move.objects.count()) == (1, 1, 3)
    assert set(Move.objects.values_list("book", flat=True)) == {"cases"}


@pytest.mark.parametrize("table", ["moves", "batches", "controls"])
def test_rows_cannot_be_replaced_or_truncated(table: str) -> None:
    if connection.vendor == "sqlite":
        statement = f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}"
    else:
        statement = f"TRUNCATE {table} CASCADE"
    with pytest.raises(DatabaseError, match="append-only"):
        run(statement)


def test_items_keep_headers_that_may_change() -> None:
    assert Item.objects.update(state="resolved") == 1


def test_models_have_their_migrations() -> None:
    from django.core.management import call_command

    call_command("makemigrations", check=True, dry_run=True, verbosity=0)
