from __future__ import annotations

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection

from cierre.office.database import open_database


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database, open; its address for the ledger."""
    if request.param == "sqlite":
        yield open_database(tmp_path / "data")
        connection.close()
        return
    psycopg = pytest.importorskip("psycopg")
    address = request.getfixturevalue("server")
    name = f"cierre_{uuid.uuid4().hex}"
    with psycopg.connect(f"{address}/postgres", autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
        try:
            yield open_database(f"{address}/{name}")
        finally:
            # whoever opens again what was open before must find it there
            open_database(tmp_path / "afterwards")
            connection.close()
            admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
