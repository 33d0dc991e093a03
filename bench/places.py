"""The same month on every ledger place: SQLite, Parquet, PostgreSQL, Spark on a local cluster.

Usage: python bench/places.py [--moves 300000] [--people 10000]

PostgreSQL is left out where none is installed, Spark where PySpark or Java is missing.
"""

from __future__ import annotations

import argparse
import sqlite3
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

import polars as pl
import psycopg
import pyarrow as pa
import pyarrow.parquet as pq

from cierre.ledger.seals import SEAL, item_seals
from measured import run_alone
from records import Size, write_ledger

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.ledger.cluster import missing, running_cluster  # noqa: E402
from tests.ledger.keeping import SCHEMAS, created, inserted  # noqa: E402
from tests.office.postgresql import programs, running_server  # noqa: E402

_AT_ONCE = 50_000


def main() -> None:
    """Keep a ledger everywhere, prove it there, and compare what comes out."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--moves", type=int, default=300_000)
    parser.add_argument("--people", type=int, default=10_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        moves = write_ledger(folder, Size(asked.moves, asked.people))
        print(f"{moves:,} moves of {asked.people:,} people, identities and guards of them all")
        found = {
            place: _proved(place, address, asked.people) for place, address in _addresses(folder)
        }
    if len({tuple(sorted(each.items())) for each in found.values()}) != 1:
        raise SystemExit("The statements differ from place to place")
    print(f"The statements of {len(next(iter(found.values())))} people are the same everywhere")


def _proved(place: str, address: str, people: int) -> Mapping[str, float | None]:
    side = run_alone("cierre_statements.py", address, str(people), "proved")
    print(f"{place:14} {side.seconds:8.2f} s {side.busy:8.2f} CPU s {side.peak:8.0f} MiB")
    return side.figures["digest"]


def _addresses(folder: Path) -> Iterator[tuple[str, str]]:
    """Each place, filled, with its address."""
    yield "parquet", str(folder)
    yield "sqlite", _in_sqlite(folder)
    binaries = programs()
    if binaries is None:
        print("postgresql     is not installed")
    else:
        with running_server(binaries) as server:
            yield "postgresql", _in_postgresql(folder, server)
    if why := missing():
        print(f"spark          {why}")
    else:
        with running_cluster() as master:
            yield "spark", f"{master}{folder}"


def _in_sqlite(folder: Path) -> str:
    path = folder / "ledger.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        for name, schema in SCHEMAS.items():
            database.execute(created(name, schema, "INTEGER", "TEXT"))
            for batch in _batches(folder, name):
                days = pl.col(pl.Date).cast(pl.String)
                rows = pl.DataFrame(batch).with_columns(days).rows()
                database.executemany(inserted(name, schema, "?"), rows)
        _indexed(database)
        database.commit()
    return str(path)


def _in_postgresql(folder: Path, server: str) -> str:
    with psycopg.connect(f"{server}/postgres", autocommit=True) as admin:
        admin.execute("CREATE DATABASE bench")
    with psycopg.connect(f"{server}/bench") as database, database.cursor() as cursor:
        for name, schema in SCHEMAS.items():
            cursor.execute(created(name, schema, "BIGINT", "DATE"))
            with cursor.copy(f"COPY {name} FROM STDIN (FORMAT csv)") as into:
                for batch in _batches(folder, name):
                    # what is missing is nothing at all, an empty text stands in quotes
                    written = pl.DataFrame(batch).write_csv(include_header=False)
                    into.write(written)
        _indexed(cursor)
        cursor.execute("ANALYZE")
    return f"{server}/bench"


def _indexed(database: sqlite3.Connection | psycopg.Cursor[tuple[object, ...]]) -> None:
    """The indexes that an office's own database has."""
    database.execute("CREATE INDEX moves_posted ON moves (office, book, period)")
    database.execute("CREATE INDEX moves_item ON moves (item, sequence)")
    database.execute("CREATE UNIQUE INDEX items_id ON items (id)")


def _batches(folder: Path, name: str) -> Iterator[pa.RecordBatch]:
    schema = SCHEMAS[name]
    with pq.ParquetFile(folder / f"{name}.parquet") as file:
        for batch in file.iter_batches(_AT_ONCE):
            columns = batch.columns
            if SEAL in schema.names:
                columns.append(item_seals(pl.DataFrame(batch)).to_arrow())
            yield pa.RecordBatch.from_arrays(columns, schema=schema)


if __name__ == "__main__":
    main()
