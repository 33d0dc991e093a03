"""What two spellings have in common."""

from __future__ import annotations

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.sources.names import fold, fold_all

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)


@given(texts=st.lists(st.one_of(TEXTS, st.from_regex(r"[\x00-\x7f]{0,12}"), st.none())))
@settings(max_examples=300, deadline=None)
def test_a_column_is_folded_as_each_of_its_texts_is(texts: list[str | None]) -> None:
    folded = fold_all(pl.Series(texts, dtype=pl.String)).to_list()
    assert folded == [None if text is None else fold(text) for text in texts]


def test_traditional_characters_are_as_the_simplified_ones() -> None:
    assert fold("結案日期") == fold("结案日期")
    assert fold("處理狀態") == fold("处理状态")
    assert fold("陳怡君") == fold("陈怡君")
