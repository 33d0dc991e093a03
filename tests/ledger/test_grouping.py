"""Sums by group are those of a plain count, however many groups there can be."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.ledger import grouping
from cierre.ledger.coded import Columns, Names
from cierre.ledger.grouping import grouped, together

rows = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from("xy"), st.integers(202601, 202603),
              st.integers(-(2**53), 2**53)),
    max_size=30,
)  # fmt: skip
Row = tuple[str, str, int, int]


def columns(of: list[Row]) -> Columns:
    names = {"state": Names(), "kind": Names()}
    return Columns(
        names,
        {
            "from_state": names["state"].recoded([row[0] for row in of]),
            "kind": names["kind"].recoded([row[1] for row in of]),
        },
        {
            "month": np.array([row[2] for row in of], np.int64),
            "quantity": np.array([row[3] for row in of], np.int64),
        },
    )


def counted(of: list[Row]) -> dict[tuple[str, str, int], int]:
    found: Counter[tuple[str, str, int]] = Counter()
    for *key, quantity in of:
        found[tuple(key)] += quantity  # type: ignore[index]
    return dict(found)


def told(found: Columns) -> dict[tuple[str, str, int], int]:
    frame = found.frame(["from_state", "kind", "month", "quantity"])
    return {row[:3]: row[3] for row in frame.iter_rows()}


@pytest.mark.parametrize("dense", [1 << 24, 1])
@given(of=rows)
def test_every_group_has_its_sum(dense: int, of: list[Row]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grouping, "_DENSE", dense)
        found = grouped(columns(of), ["from_state", "kind", "month"], ["quantity"])
    assert told(found) == counted(of)


@given(of=rows, others=rows)
def test_rows_of_unlike_lists_of_names_come_together(of: list[Row], others: list[Row]) -> None:
    both = together([columns(of), columns(others)])
    found = grouped(both, ["from_state", "kind", "month"], ["quantity"])
    assert told(found) == counted(of + others)


def test_without_keys_there_is_one_sum() -> None:
    found = grouped(columns([("a", "x", 202601, 3), ("b", "y", 202602, 4)]), [], ["quantity"])
    assert found.numbers["quantity"].tolist() == [7]
    assert len(grouped(columns([]), [], ["quantity"])) == 0
