from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import connections
from django.test import Client
from django.urls import get_resolver

from cierre.web.data import DATA, open_site_data
from cierre.web.entering import make_key

# the addresses are those of one's own machine, or of a team, whatever a test sets afterwards
assert get_resolver().url_patterns


def browser(language: str = "es") -> Client:
    """A browser on this machine that has not come in."""
    headers = {"accept-language": language, "x-forwarded-proto": "https"}
    return Client(SERVER_NAME="127.0.0.1", headers=headers)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The site's data, empty; its folder."""
    data = tmp_path / "data"
    monkeypatch.setenv(DATA, str(data))
    open_site_data()
    yield data
    connections.close_all()


@pytest.fixture
def owner(site: Path) -> Client:
    """A browser on the owner's own machine that has come in by the link."""
    client = browser()
    client.get(f"/enter/{make_key()}")
    return client
