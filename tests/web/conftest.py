from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.test import Client
from django.urls import get_resolver

from cierre.web.entering import make_key
from tests.databases import PLACES, ready_site

# the addresses are those of one's own machine, or of a team, whatever a test sets afterwards
assert get_resolver().url_patterns


class Browser(Client):
    """One that asks a team's site by HTTPS."""

    def generic(self, *asked: Any, **told: Any) -> Any:
        """Ask for a page."""
        return super().generic(*asked, **{**told, "secure": settings.SHARED or told.get("secure")})


def browser(language: str = "es") -> Client:
    """A browser on this machine that has not come in; of a team's site it asks by HTTPS."""
    headers = {"accept-language": language, "x-forwarded-proto": "https"}
    return Browser(SERVER_NAME="127.0.0.1", headers=headers)


@pytest.fixture(params=PLACES)
def site(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """The site's data, empty, in each place that it can be kept in; the folder of its files."""
    with ready_site(request, tmp_path) as folder:
        yield folder


@pytest.fixture
def owner(site: Path) -> Client:
    """A browser on the owner's own machine that has come in by the link."""
    client = browser()
    client.get(f"/enter/{make_key()}")
    return client
