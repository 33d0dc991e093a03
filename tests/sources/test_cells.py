"""Numbers and days of a column, read by all of its cells together."""

from __future__ import annotations

import polars as pl

from cierre.sources.cells import parse_days, parse_numbers


def numbers(*texts: str, locale: str = "es_ES") -> tuple[list[int | None], int]:
    """The hundredths of a column's cells, and how many of them are refused."""
    rows = list(range(2, len(texts) + 2))
    frame = pl.DataFrame({"file": "fees.csv", "row": rows, "amount": texts})
    parsed, found = parse_numbers(frame, "amount", "Importe", locale, 2, None)
    return parsed["amount"].to_list(), sum(each.height for each in found)


def days(*texts: str, locale: str = "es_ES") -> list[str | None]:
    frame = pl.DataFrame({"file": "cases.csv", "row": list(range(len(texts))), "due": texts})
    parsed, _ = parse_days(frame, "due", "Fecha", locale)
    return [day and str(day) for day in parsed["due"].to_list()]


def test_points_part_groups_where_commas_part_decimals() -> None:
    assert numbers("1.500", "1.200", "850", "12.000,50") == ([150000, 120000, 85000, 1200050], 0)
    assert numbers("1.500", locale="en_GB") == ([150], 0)


def test_groups_are_refused_where_another_cell_has_a_decimal_point() -> None:
    assert numbers("1.500", "12.5") == ([None, 1250], 1)


def test_days_of_either_order_are_refused_where_one_is_in_the_other() -> None:
    assert days("08/03/2026", "08/13/2026", "08/08/2026") == [None, None, "2026-08-08"]
    assert days("08/03/2026", "13/08/2026") == ["2026-03-08", "2026-08-13"]
