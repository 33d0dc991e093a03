"""``cierre books``: every book can be listed with all that it declares."""

from __future__ import annotations

from typing import get_args

import pytest

from cierre.book import Unit
from cierre.cli.saying import say
from cierre.spoken import LANGUAGES, speaking


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_of_a_measure_has_a_word(language: str) -> None:
    with speaking(language):
        assert all(say(f"unit-{unit}") for unit in get_args(Unit))
