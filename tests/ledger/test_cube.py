"""A cube has the same sums added up or not, in one part or in several."""

from __future__ import annotations

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.ledger.cube import KEYS, PLACED, Cube, added_up, cube_of, joined
from cierre.ledger.ledger import Ledger
from tests.statement.little import NOWHERE, Books, ledger_of, leg

BOOK = load_books()["cases"]
NEW, DONE = leg("new", "ana", "north", "leak"), leg("resolved", "ana", "north", "leak")
AUGUST = Period.parse("2026-08")


def filled(cases: int) -> Ledger:
    """Cases that came in alike, half of them resolved, one of these taken back in August."""
    books = Books(BOOK)
    for number in range(cases):
        books.move(f"C{number}", "2026-07-03", NOWHERE, NEW)
        if number % 2:
            books.move(f"C{number}", "2026-07-20", NEW, DONE)
    books.closed_through = 202607
    books.reverse("C1")
    return ledger_of(books.kept(), BOOK, AUGUST)


def told(cube: Cube) -> list[tuple[object, ...]]:
    """The rows with their states as texts, each combination once."""
    rows = added_up(cube).rows
    states = cube.classes.select("from_state", "to_state").rows()
    sums = [name for name in rows.numbers if name not in KEYS]
    frame = rows.frame([*KEYS, *PLACED, *BOOK.dimensions(), *sums])
    return sorted(
        (*states[row["class"]], *(value for name, value in row.items() if name != "class"))
        for row in frame.iter_rows(named=True)
    )


def test_alike_moves_are_added_up() -> None:
    cube = cube_of(filled(8).posted, BOOK)
    assert (len(cube.rows), len(added_up(cube).rows)) == (13, 3)
    assert told(cube) == told(added_up(cube))


def test_cubes_of_single_months_come_to_that_of_all() -> None:
    moves = filled(8).posted
    months = [
        added_up(cube_of(moves.taken(moves.numbers["period"] == month), BOOK))
        for month in (202607, 202608)
    ]
    assert told(joined(months)) == told(cube_of(moves, BOOK))
    assert told(joined(months[::-1])) == told(cube_of(moves, BOOK))


def test_a_reversal_counts_against_the_move_it_takes_back() -> None:
    cube = cube_of(filled(8).posted, BOOK)
    rows = added_up(cube).rows.frame(["month", "adjustment", "class", "moves"])
    states = rows.with_columns(cube.classes["to_state"].gather(rows["class"]))
    resolved = states.filter(to_state="resolved").sort("month")
    assert resolved["moves"].to_list() == [4, -1]
    assert resolved["adjustment"].to_list() == [0, 1]
    assert "resolved" not in cube.classes["from_state"].to_list()


def test_a_book_without_moves_has_an_empty_cube() -> None:
    cube = cube_of(ledger_of(Books(BOOK).kept(), BOOK, AUGUST).posted, BOOK)
    assert len(cube.rows) == 0
    assert set(cube.rows.codes) == {*PLACED, *BOOK.dimensions()}
    assert cube.classes.is_empty()
