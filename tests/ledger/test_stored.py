"""Columns that lie narrow, or are not taken yet, say the same as plain ones."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.ledger.coded import MISSING, Columns, Names, Numbers
from cierre.ledger.stored import Growing, narrowed, same_everywhere, stored

_EDGES = [0, 1, 127, 128, 255, 256, 32767, 32768, 65535, 65536, 2**31 - 1, 2**31, 2**62]
NUMBERS = st.sampled_from([*_EDGES, *(-each for each in _EDGES), -(2**31) - 1, MISSING])
LISTS = st.one_of(
    st.lists(NUMBERS, max_size=8),
    st.tuples(NUMBERS, st.integers(0, 5)).map(lambda both: [both[0]] * both[1]),
)


def column(numbers: list[int]) -> Numbers:
    return np.array(numbers, np.int64)


@given(LISTS)
def test_a_narrow_column_gives_out_what_it_was(numbers: list[int]) -> None:
    kept = stored({"n": narrowed(column(numbers))}, np.int64)
    assert kept["n"].tolist() == numbers
    assert kept["n"].dtype == np.int64


@given(st.lists(LISTS, min_size=1, max_size=4))
def test_narrow_columns_under_one_another_are_the_whole(parts: list[list[int]]) -> None:
    grown = Growing(np.int64)
    for each in parts:
        grown.add(narrowed(column(each)))
    whole = grown.column()
    assert stored({"n": whole}, np.int64)["n"].tolist() == [n for each in parts for n in each]


@given(LISTS, st.data())
def test_rows_of_rows_are_those_of_a_plain_column(numbers: list[int], data: st.DataObject) -> None:
    plain = column(numbers)
    columns = Columns({}, {}, {"n": narrowed(plain)})
    for _ in range(3):
        marks = np.array(
            data.draw(st.lists(st.booleans(), min_size=len(plain), max_size=len(plain))), bool
        )
        columns, plain = columns.taken(marks), plain[marks]
        assert len(columns) == len(plain)
        order = np.array(data.draw(st.permutations(range(len(plain)))), np.int64)
        columns, plain = columns.taken(order), plain[order]
    columns, plain = columns.taken(slice(1, None)), plain[1:]
    assert columns.numbers["n"].tolist() == plain.tolist()
    assert len(columns) == len(plain)


@pytest.mark.parametrize(
    ("numbers", "size"),
    [([0, 255], 1), ([0, 256], 2), ([-1, 127], 1), ([MISSING, 5], 1), ([MISSING, 128], 2)],
)
def test_a_column_takes_as_few_bytes_as_it_needs(numbers: list[int], size: int) -> None:
    assert narrowed(column(numbers)).itemsize == size


def test_what_is_the_same_in_every_row_is_kept_once() -> None:
    kept = narrowed(column([7] * 1000))
    assert same_everywhere(kept)
    taken = Columns({}, {}, {"n": kept}).taken(slice(0, 10)).numbers["n"]
    assert same_everywhere(taken)
    assert taken.tolist() == [7] * 10


def test_other_columns_take_the_place_of_those_of_their_name() -> None:
    names = {"state": Names(["new"])}
    rows = Columns(names, {"state": np.array([0, 1], np.int32)}, {"n": column([1, 2])})
    changed = rows.having(numbers={"n": column([3, 4]), "m": column([5, 6])})
    assert list(changed.numbers) == ["n", "m"]
    assert changed.numbers["n"].tolist() == [3, 4]
    assert rows.numbers["n"].tolist() == [1, 2]
    assert changed.only(numbers=["m"]).numbers["m"].tolist() == [5, 6]
    assert not changed.only(numbers=["m"]).codes
