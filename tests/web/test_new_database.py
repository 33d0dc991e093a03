"""Where there is no database yet the site makes one, and tests begin with a copy of such a one."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from django.db import connection, connections

from cierre.web.data import DATA, open_site_data
from tests.databases import PLACES, Server, ready_folder


def told() -> tuple[set[str], set[tuple[str, str]], set[str]]:
    """The tables, the changes made to them, and the guards of what is open."""
    guards = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal",
    }
    with connection.cursor() as cursor:
        cursor.execute("SELECT app, name FROM django_migrations")
        made = set(cursor.fetchall())
        cursor.execute(guards[connection.vendor])
        return set(connection.introspection.table_names()), made, {name for (name,) in cursor}


@pytest.mark.parametrize("place", PLACES)
def test_a_new_database_is_one_that_tests_begin_with(
    place: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ExitStack() as until:
        if place == "sqlite":
            new, copied = str(tmp_path / "new"), str(ready_folder(tmp_path / "copied", site=True))
        else:
            on_server: Server = request.getfixturevalue("on_server")
            copied = until.enter_context(on_server.database(tmp_path, site=True))
            new = until.enter_context(on_server.created())
        found = []
        for data in (new, copied):
            monkeypatch.setenv(DATA, data)
            open_site_data()
            found.append(told())
        connections.close_all()
    assert found[0] == found[1]
    tables, made, guards = found[0]
    assert {"moves", "web_intake", "django_session"} <= tables
    assert made
    assert guards
