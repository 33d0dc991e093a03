"""Numbers and durations as people write them."""

from decimal import Decimal

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cierre.sources.tables.amounts import read_durations, read_numbers

CENTS = st.integers(0, 99_999_999)


def written(cents: int, mark: str) -> str:
    text = f"{cents / 100:,.2f}"
    return text if mark == "." else text.translate(str.maketrans(",.", ".,"))


@given(amounts=st.lists(CENTS, min_size=1, max_size=12), mark=st.sampled_from([",", "."]),
       currency=st.sampled_from(["{}", "$ {}", "{} €", "£{}", "S/ {}", "¥{}"]))  # fmt: skip
@settings(max_examples=80, deadline=None)
def test_amounts_with_decimals_read_back(amounts: list[int], mark: str, currency: str) -> None:
    texts = [currency.format(written(cents, mark)) for cents in amounts]
    read = read_numbers(pl.Series(texts))
    assert [read.values[text] * 100 for text in texts] == amounts


def test_a_point_before_three_digits_is_not_guessed() -> None:
    read = read_numbers(pl.Series(["1.200", "2.350"]))
    assert read.undecided
    assert not read.values
    assert read.share == 1


def test_it_is_known_once_another_column_tells_the_mark() -> None:
    assert read_numbers(pl.Series(["1.200"]), None, ",").values["1.200"] == 1200
    assert read_numbers(pl.Series(["1.200"]), None, ".").values["1.200"] == Decimal("1.2")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("5:38", 338), ("0:05:38", 338), ("1h 35", 5700), ("95 min", 5700), ("1 min 5 s", 65),
     ("3'20\"", 200), ("2小时5分", 7500), ("1分30秒", 90), ("90", 90)],
)  # fmt: skip
def test_a_duration_is_read_in_seconds(text: str, seconds: int) -> None:
    assert read_durations(pl.Series([text])).values[text] == seconds


def test_a_heading_says_the_unit_of_bare_numbers() -> None:
    assert read_durations(pl.Series(["12"]), "Duración (min)").values["12"] == 720
    assert read_durations(pl.Series(["12"]), "通话时长(秒)").values["12"] == 12
