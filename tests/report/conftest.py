"""Books' wordings by hand, so that these tests read the report's own words."""

from __future__ import annotations

import pytest

import cierre.books
from tests.report import sample_statement


@pytest.fixture(autouse=True)
def sample_wordings(monkeypatch: pytest.MonkeyPatch) -> None:
    """``cierre.books.wording`` gives the sample books' labels."""
    monkeypatch.setattr(cierre.books, "wording", sample_statement.wording)
