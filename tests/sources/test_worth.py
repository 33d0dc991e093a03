"""What items are declared to be worth goes where their pieces go, to the last cent."""

from __future__ import annotations

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from cierre.books import load_books
from cierre.sources.worth import with_worth

BOOK = load_books()["shipments"]
ENDS = ("arrived", "damaged", "lost")


def moves(*several: tuple[str, str, int]) -> pl.DataFrame:
    return pl.DataFrame(
        [("E1", *each, None) for each in several],
        schema={
            "number": pl.String, "from_state": pl.String, "to_state": pl.String,
            "quantity": pl.Int64, "value": pl.Int64,
        },
        orient="row",
    )  # fmt: skip


def valued(worth: int | None, *several: tuple[str, str, int]) -> list[int | None]:
    rows = pl.DataFrame(
        {"number": ["E1"], "declared_value": [worth]},
        schema={"number": pl.String, "declared_value": pl.Int64},
    )
    return with_worth(moves(*several), rows, BOOK)["value"].to_list()


def test_what_is_found_damaged_is_its_part_of_the_pieces() -> None:
    told = valued(
        1000,
        ("outside", "booked", 3),
        ("booked", "on_the_way", 3),
        ("on_the_way", "arrived", 3),
        ("arrived", "damaged", 1),
        ("damaged", "reported", 1),
    )
    assert told == [1000, None, 1000, 333, 333]


def test_what_declares_nothing_carries_nothing() -> None:
    assert valued(None, ("outside", "booked", 3), ("booked", "arrived", 3)) == [None, None]


@given(
    worth=st.integers(0, 10**11),
    parts=st.lists(st.tuples(st.integers(1, 10**4), st.sampled_from(ENDS)), min_size=1),
    left=st.integers(0, 50),
)
def test_what_left_for_good_and_what_is_still_there_are_the_whole(
    worth: int, parts: list[tuple[int, str]], left: int
) -> None:
    pieces = sum(pieces for pieces, _ in parts) + left
    told = valued(
        worth,
        ("outside", "booked", pieces),
        ("booked", "on_the_way", pieces),
        *(("on_the_way", end, moved) for moved, end in parts),
    )
    assert told[0] == worth
    gone = [each for each in told[2:] if each is not None]
    assert len(gone) == len(parts)
    if not left:
        assert sum(gone) == worth
    # none is more than a cent from its share of the whole
    assert all(
        abs(value * pieces - worth * moved) < pieces
        for value, (moved, _) in zip(gone, parts, strict=True)
    )
