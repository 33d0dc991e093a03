"""The three tables of a ledger, kept in a new file or folder."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Mapping
from contextlib import closing
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from cierre.ledger.schema import CONTROLS, ITEMS, MOVES

Tables = Mapping[str, pa.Table]
SCHEMAS = {"moves": MOVES, "items": ITEMS, "controls": CONTROLS}


def in_sqlite(folder: Path, kept: Tables) -> str:
    """The address of a new file."""
    path = folder / f"{uuid.uuid4().hex}.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        for name, schema in SCHEMAS.items():
            database.execute(created(name, schema, "INTEGER", "TEXT"))
            database.executemany(inserted(name, schema, "?"), rows(kept[name]))
        database.commit()
    return str(path)


def in_parquet(folder: Path, kept: Tables) -> str:
    """The address of a new folder."""
    made = folder / uuid.uuid4().hex
    made.mkdir()
    for name in SCHEMAS:
        pq.write_table(kept[name], made / f"{name}.parquet")
    return str(made)


def created(name: str, schema: pa.Schema, number: str, day: str) -> str:
    """The statement that makes a table; ``number`` and ``day`` are the database's own types."""
    kinds = {pa.int64(): number, pa.string(): "TEXT", pa.date32(): day}
    columns = ", ".join(f"{each.name} {kinds[each.type]}" for each in schema)
    return f"CREATE TABLE {name} ({columns})"


def inserted(name: str, schema: pa.Schema, mark: str) -> str:
    """The statement that fills it; ``mark`` stands for each value."""
    return f"INSERT INTO {name} VALUES ({', '.join([mark] * len(schema))})"


def rows(table: pa.Table) -> list[list[object]]:
    """A table's rows, days as text."""
    return [
        [str(cell) if isinstance(cell, date) else cell for cell in row.values()]
        for row in table.to_pylist()
    ]
