"""How numbers and days are written is told by the whole column, and asked where it cannot tell."""

from __future__ import annotations

import polars as pl
import pytest

from cierre.sources.cells import parse_days, parse_moments, parse_numbers
from cierre.sources.written_numbers import Writing


def numbers(
    texts: list[str], locale: str = "es_ES", native: list[int] | None = None, plain: bool = False
) -> tuple[list[int | None], list[str]]:
    """Cents, and what is told of the cells that have none."""
    frame = pl.DataFrame({"file": "a.csv", "row": range(2, 2 + len(texts)), "n": texts})
    rows = None if native is None else pl.Series(native, dtype=pl.Int64)
    parsed, found = parse_numbers(frame, "n", "Importe", Writing(locale, rows, plain), 2, None)
    return parsed["n"].to_list(), pl.concat(found).sort("row")["message"].to_list()


@pytest.mark.parametrize(
    ("texts", "cents"),
    [
        (["12.000", "3.000"], [1_200_000, 300_000]),
        (["1.500", "850", "12,50"], [150_000, 85_000, 1_250]),
        (["1.234.567", "-2.000 €"], [123_456_700, -200_000]),
        (["61.50", "19.9", "0.125e1"], [6_150, 1_990, 125]),
        (["1.234,56", "1.200"], [123_456, 120_000]),
    ],
)
def test_points_between_groups_of_three_are_thousands(texts: list[str], cents: list[int]) -> None:
    assert numbers(texts) == (cents, [])


def test_beside_decimals_with_a_point_a_group_of_three_is_told_and_not_read() -> None:
    assert numbers(["61.50", "1.200", "2.000.000"]) == (
        [6150, None, 200_000_000],
        ["number-two-ways"],
    )


def test_a_number_of_the_file_itself_has_no_marks_to_be_told() -> None:
    assert numbers(["1.25", "1.200", "1.200"], native=[2, 3]) == ([125, 120, 120_000], [])
    assert numbers(["1.200", "12.000"], plain=True) == ([120, 1_200], [])


def test_where_a_point_is_the_decimal_mark_it_stays_one() -> None:
    assert numbers(["1.20", "1,200", "1,200.50"], "en_GB") == ([120, 120_000, 120_050], [])
    assert numbers(["12.000"], "zh_CN") == ([1_200], [])


def days(texts: list[str], locale: str = "es_ES") -> tuple[list[str | None], list[str]]:
    frame = pl.DataFrame({"file": "a.csv", "row": range(2, 2 + len(texts)), "d": texts})
    parsed, found = parse_days(frame, "d", "Fecha", locale)
    _, also = parse_moments(frame, "d", "Fecha", "Europe/Madrid", locale, whole_days=True)
    told = pl.concat(found).sort("row")["message"].to_list()
    assert pl.concat(also).sort("row")["message"].to_list() == told
    return [day and day.isoformat() for day in parsed["d"].to_list()], told


def test_one_day_in_another_order_makes_all_that_may_be_two_days_told() -> None:
    assert days(["08/03/2026", "25/08/2026", "08/13/2026", "08/08/2026", "2026-03-08"]) == (
        [None, "2026-08-25", None, "2026-08-08", "2026-03-08"],
        ["date-two-ways", "impossible-date"],
    )
    assert days(["08/03/2026", "13/08/2026"], "en_US") == (
        [None, None],
        ["date-two-ways", "impossible-date"],
    )


def test_a_column_that_nothing_contradicts_is_read_in_the_locales_order() -> None:
    assert days(["08/03/2026", "25/08/2026", "31/02/2026"]) == (
        ["2026-03-08", "2026-08-25", None],
        ["impossible-date"],
    )
