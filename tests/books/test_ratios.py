"""Which shares are of a whole: only these have an interval, the others say why they may pass it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from cierre.book import Book, Duration, Moves, Ratio, Total
from cierre.books import _check_terms, load_books
from cierre.report.sentences import book_wording

NO_PARTS = {
    "meters.read_share",
    "shifts.missed_share",
    "shipments.checked_share",
    "surveys.ces_response_rate",
    "surveys.csat_response_rate",
    "surveys.nps_response_rate",
    "surveys.response_rate",
    "wellbeing.answered_share",
}
"""What moves in the period is not always of what entered in it."""


def shares() -> Iterator[tuple[Book, Ratio]]:
    for book in load_books().values():
        for measure in book.measures:
            if isinstance(measure, Ratio) and all(
                book.measure(name).unit == "items" for name in measure.named()
            ):
                yield book, measure


def test_shares_are_of_a_whole_but_for_these() -> None:
    found = {f"{book.id}.{each.id}" for book, each in shares() if not book.is_part(each)}
    assert found == NO_PARTS


@pytest.mark.parametrize("language", ["es", "en", "zh"])
def test_a_share_that_may_pass_the_whole_says_why(language: str) -> None:
    for book, each in shares():
        definition = book_wording(book.id, language).attribute(each.id, "definition")
        said = "100" in definition and "%" in definition
        assert said == (f"{book.id}.{each.id}" in NO_PARTS), (book.id, each.id)


def test_a_selection_covers_those_that_ask_for_more() -> None:
    whole = Moves(leaving=("a", "b"), reaching=("c",))
    assert whole.covers(Moves(("a",), ("c",), within=20))
    assert whole.covers(Moves(("a",), ("c",), having=(("kind", "x"),)))
    assert not whole.covers(Moves(("a",), ("d",)))
    assert not whole.covers(Moves(reaching=("c",)))
    assert Moves(("a",), ("c",), promised=True).covers(Moves(("a",), ("c",), on_time=False))
    assert not Moves(("a",), ("c",), on_time=True).covers(Moves(("a",), ("c",), on_time=False))
    assert Moves(within=20).covers(Moves(("a",), within=10))
    assert not Moves(within=20).covers(Moves(("a",)))


@pytest.mark.parametrize("term", ["resolution_mean", "share_twice"])
def test_no_sum_is_made_of_what_does_not_add_up(term: str) -> None:
    cases = load_books()["cases"]
    measures = (
        *cases.measures,
        Duration("resolution_mean", Moves(reaching=("resolved",)), statistic="mean"),
        Ratio("share_twice", "handled", "received"),
        Total("wrong", f"handled+{term}"),
    )
    with pytest.raises(ValueError, match=f"«wrong» of elsewhere adds up «{term}»"):
        _check_terms(replace(cases, measures=measures), "elsewhere")
