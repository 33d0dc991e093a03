from __future__ import annotations

from datetime import date

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.ledger.coded import MISSING, Columns, coded
from cierre.ledger.digest import (
    LIFT,
    LOW,
    MODULUS,
    NUMBERS,
    PRIMES,
    TEXTS,
    factors,
    row_digests,
    summed,
    summed_by,
    text_number,
)

texts = st.sampled_from(["", "new", "resolved", "ana", "luis", "Señora ñ", "电话", "a" * 300])
numbers = st.integers(-(2**40), 2**40) | st.integers(0, 3)
whole = {name: numbers | st.none() for name in NUMBERS if name != "day"}
moves = st.fixed_dictionaries(
    {**dict.fromkeys(TEXTS, texts), **whole, "day": st.dates(date(1900, 1, 1))}
)


def columns(rows: list[dict[str, object]]) -> Columns:
    kinds = {name: pa.string() for name in TEXTS} | {name: pa.int64() for name in NUMBERS}
    schema = pa.schema(list((kinds | {"day": pa.date32()}).items()))
    batches = [pa.RecordBatch.from_pylist(rows, schema)]
    return coded(batches, TEXTS, NUMBERS)


def by_hand(row: dict[str, object]) -> int:
    """The definition, in integers of any size."""
    halves = []
    for half, prime in enumerate(PRIMES):
        total = sum(text_number(half, str(row[name])) * factors(half, name).low for name in TEXTS)
        for name in NUMBERS:
            number = row[name]
            if isinstance(number, date):
                number = number.toordinal() - date(1970, 1, 1).toordinal()
            by = factors(half, name)
            if number is None:
                total += by.missing
            else:
                assert isinstance(number, int)
                total += ((number + LIFT) & LOW) * by.low + ((number + LIFT) >> 32) * by.high
        assert total < 2**63
        halves.append((total % prime) ** 2 % prime)
    return (halves[0] << 30) + halves[1]


@given(st.lists(moves, min_size=1, max_size=5))
def test_a_digest_is_what_its_definition_says(rows: list[dict[str, object]]) -> None:
    assert row_digests(columns(rows)).tolist() == [by_hand(row) for row in rows]


@given(moves, st.sampled_from((*TEXTS, *NUMBERS)), st.data())
def test_any_changed_fact_changes_the_digest(
    row: dict[str, object], name: str, data: st.DataObject
) -> None:
    kind = texts if name in TEXTS else st.dates(date(1900, 1, 1)) if name == "day" else numbers
    other = data.draw(kind.filter(lambda each: each != row[name]))
    before, after = row_digests(columns([row, {**row, name: other}]))
    assert before != after


@given(moves, moves, st.sampled_from((*TEXTS, *NUMBERS)))
def test_two_moves_that_exchange_a_fact_do_not_keep_the_sum(
    one: dict[str, object], other: dict[str, object], name: str
) -> None:
    exchanged = [{**one, name: other[name]}, {**other, name: one[name]}]
    same = sorted(map(str, exchanged)) == sorted(map(str, [one, other]))
    before, after = (summed(row_digests(columns(rows))) for rows in ([one, other], exchanged))
    assert (before == after) is same


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, MODULUS - 1)), max_size=40))
def test_digests_add_up_modulo(pairs: list[tuple[int, int]]) -> None:
    cells = np.array([cell for cell, _ in pairs], np.int64)
    digests = np.array([digest for _, digest in pairs], np.int64)
    wanted = [sum(d for cell, d in pairs if cell == each) % MODULUS for each in range(4)]
    assert summed_by(cells, digests, 4).tolist() == wanted
    assert summed(digests) == sum(wanted) % MODULUS


@pytest.mark.parametrize("prime", PRIMES)
def test_the_moduli_are_primes(prime: int) -> None:
    assert all(prime % divisor for divisor in range(2, int(prime**0.5) + 1))


def test_no_number_is_mistaken_for_none() -> None:
    assert MISSING not in range(-LIFT, LIFT)
