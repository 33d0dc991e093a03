from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connection

from cierre.office.database import open_database
from tests.databases import PLACES, Server, ready_folder


@pytest.fixture(params=PLACES)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database, open; its address for the ledger."""
    if request.param == "sqlite":
        yield open_database(ready_folder(tmp_path / "data"))
        connection.close()
        return
    on_server: Server = request.getfixturevalue("on_server")
    with on_server.database(tmp_path) as address:
        yield open_database(address)
