"""Totals of a sheet against the rows that they are of."""

from decimal import Decimal

from tests.sources.tables.little_sheets import region

HEAD = ("Recibo", "Fecha", "Importe")
ROWS = [(f"R{n}", f"{n + 12}/08/2026", f"{n},50") for n in range(1, 6)]


def test_a_total_that_its_rows_add_up_to_is_not_told() -> None:
    assert region(HEAD, *ROWS, ("Total", None, "17,50")).wrong_totals == ()


def test_a_total_that_disagrees_is_told_with_both_numbers() -> None:
    (wrong,) = region(HEAD, *ROWS, ("Total", None, "18,50")).wrong_totals
    assert (wrong.heading, wrong.said, wrong.sum) == ("Importe", Decimal("18.50"), Decimal("17.50"))


def test_subtotals_are_of_the_rows_since_the_one_before() -> None:
    rows = (*ROWS[:2], ("Subtotal", None, "4,00"), *ROWS[2:], ("Subtotal", None, "13,50"),
            ("Total", None, "17,50"))  # fmt: skip
    assert region(HEAD, *rows).wrong_totals == ()


def test_means_are_not_compared() -> None:
    assert region(HEAD, *ROWS, ("Promedio", None, "3,50")).wrong_totals == ()
