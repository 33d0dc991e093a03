"""What the cells of a column look like."""

from __future__ import annotations

import polars as pl
import pytest

from cierre.sources.tables.profiles import profile
from cierre.sources.tables.vocabulary import general


@pytest.mark.parametrize("kind", ["nobody", "unknown_time"])
def test_every_word_for_nothing_is_known_among_many_others(kind: str) -> None:
    words = sorted(getattr(general(), kind))
    texts = pl.Series([*words, *(word.upper() for word in words), *map(str, range(5000))])
    assert profile(texts, None).filled == 5000


def test_words_are_counted_by_what_is_common_to_their_spellings() -> None:
    seen = profile(pl.Series(["Sí", "si", "SÍ ", "no", None, "—"]), None)
    assert seen.counted_words == {"si": 3, "no": 1, "—": 1}
