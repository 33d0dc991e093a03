"""Every place that a ledger can be kept in, for tests that prove the same of each."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.ledger.keeping import (
    SCHEMAS,
    Tables,
    created,
    in_parquet,
    in_sqlite,
    inserted,
    rows,
)

Keep = Callable[[Tables], str]
"""Keeps the three tables in a new ledger, and gives its address."""

# one process of the tests starts the cluster
SPARK = pytest.param("spark", marks=pytest.mark.xdist_group("spark"))
PLACES = ("sqlite", "parquet", "postgresql", SPARK)


@pytest.fixture(params=PLACES)
def keep(request: pytest.FixtureRequest) -> Keep:
    """Each of the places in turn."""
    found: Keep = request.getfixturevalue(f"keep_in_{request.param}")
    return found


@pytest.fixture
def keep_in_sqlite(tmp_path: Path) -> Keep:
    return partial(in_sqlite, tmp_path)


@pytest.fixture
def keep_in_parquet(tmp_path: Path) -> Keep:
    return partial(in_parquet, tmp_path)


@pytest.fixture
def keep_in_postgresql(server: str) -> Iterator[Keep]:
    psycopg = pytest.importorskip("psycopg")
    made: list[str] = []

    def keep(kept: Tables) -> str:
        made.append(f"cierre_{uuid.uuid4().hex}")
        admin.execute(f"CREATE DATABASE {made[-1]}")
        address = f"{server}/{made[-1]}"
        with psycopg.connect(address) as database, database.cursor() as cursor:
            for name, schema in SCHEMAS.items():
                cursor.execute(created(name, schema, "BIGINT", "DATE"))
                cursor.executemany(inserted(name, schema, "%s"), rows(kept[name]))
        return address

    with psycopg.connect(f"{server}/postgres", autocommit=True) as admin:
        try:
            yield keep
        finally:
            for name in made:
                admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def keep_in_spark(cluster: str, tmp_path: Path) -> Keep:
    return lambda kept: f"{cluster}{in_parquet(tmp_path, kept)}"
