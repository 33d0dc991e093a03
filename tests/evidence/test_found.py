from __future__ import annotations

from itertools import product

import polars as pl
import pytest

from cierre.evidence.found import Found, Row

ROWS = [
    pl.DataFrame({"day": ["2026-08-02", None, "2026-08-01"], "number": ["b", "z", None]}),
    pl.DataFrame({"day": ["2026-08-01", "2026-08-02", "2026-08-01"], "number": ["ñ", "a", ""]}),
]
IN_ORDER = ("0:None z", "0:2026-08-01 None", "1:2026-08-01 ", "1:2026-08-01 ñ", "1:2026-08-02 a",
            "0:2026-08-02 b")  # fmt: skip


class Making:
    """Makes a text of a row, and counts how many were made."""

    def __init__(self) -> None:
        self.made = 0

    def found(self, several: list[pl.DataFrame] = ROWS) -> Found[str]:
        return Found([(rows, self._maker(n)) for n, rows in enumerate(several)])

    def _maker(self, source: int):  # type: ignore[no-untyped-def]
        def make(row: Row) -> str:
            self.made += 1
            return f"{source}:{row['day']} {row['number']}"

        return make


def test_records_come_by_day_and_number_and_alike_ones_by_source() -> None:
    assert tuple(Making().found()) == IN_ORDER
    assert Making().found() == IN_ORDER
    assert Making().found() != IN_ORDER[1:]


@pytest.mark.parametrize(
    "places", [slice(*each) for each in product((None, 0, 2, -2, 9), repeat=2)]
)
def test_some_of_them_are_made_alone(places: slice) -> None:
    making = Making()
    assert making.found()[places] == IN_ORDER[places]
    assert making.made == len(IN_ORDER[places])


def test_one_is_had_by_its_place() -> None:
    making = Making()
    assert [making.found()[n] for n in (0, 3, -1)] == [IN_ORDER[0], IN_ORDER[3], IN_ORDER[-1]]
    assert making.made == 3
    with pytest.raises(IndexError):
        making.found()[6]


def test_they_are_counted_before_any_is_made() -> None:
    making = Making()
    assert len(making.found()) == 6
    assert not Making().found([])
    assert making.made == 0


def test_each_is_told_as_somebody_may_see_it() -> None:
    told = Making().found().told(str.upper)
    assert list(told) == [each.upper() for each in IN_ORDER]


def test_more_than_are_made_at_once_stay_in_order() -> None:
    days = pl.DataFrame({"day": [f"{n:05}" for n in range(2500, 0, -1)], "number": ""})
    assert [each[2:7] for each in Making().found([days])] == [f"{n:05}" for n in range(1, 2501)]


def test_what_is_alike_in_a_column_is_made_once_and_counted() -> None:
    making = Making()
    found = [*making.found().of_each("day")]
    assert [(made.partition(" ")[0], count) for made, count in found] == [
        ("0:2026-08-02", 1), ("0:None", 1), ("0:2026-08-01", 1),
        ("1:2026-08-01", 2), ("1:2026-08-02", 1),
    ]  # fmt: skip
    assert making.made == 5
