"""Items in parts: a step moves its whole quantity from where it says, or is told; none is lost."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cierre.book import Book
from cierre.books import load_books
from cierre.directory import Directory
from cierre.sources.divided import Player
from cierre.sources.lots import PlayedItem
from cierre.sources.memberships import Units
from cierre.sources.spreadsheet import Rows
from cierre.sources.steps import SCHEMA
from tests.books.sheets import sheet, with_categories
from tests.statement.little import DIRECTORY

BOOKS = load_books()
FIRST_DAY = 1_785_542_400
STOCK = "number received pieces place\nL1 2026-08-01 20 north"
FEE = "number billed amount place\nF1 2026-08-01 100 north"
SHIPMENT = "number booked pieces\nS1 2026-08-01 10"


def read(folder: Path, book: str, rows: str, *lines: str, headings: str) -> Rows:
    """The sheet with further moves; a line is cut by spaces, its number left out."""
    (number,) = {row.split()[0] for row in rows.splitlines()[1:]}
    text = [f"{number},{','.join('' if c == '.' else c for c in line.split())}" for line in lines]
    moves = [f"number,{','.join(headings.split())}", *text]
    (folder / f"{book}_moves.csv").write_text("\n".join(moves) + "\n", encoding="utf-8")
    return sheet(folder, BOOKS[book], rows, with_categories("tasks", "bins"))


def lies(rows: Rows) -> dict[str, int]:
    """What of the only item lies in which state, by adding up its moves."""
    assert rows.problems == ()
    found: Counter[str] = Counter()
    for before, after, quantity in rows.moves.select("from_state", "to_state", "quantity").rows():
        found[before] -= quantity
        found[after] += quantity
    return {state: left for state, left in found.items() if left and state != "outside"}


def told(rows: Rows) -> list[str]:
    return [each.what for each in rows.problems]


def test_a_part_that_comes_back_while_a_rest_is_open(tmp_path: Path) -> None:
    lines = ("2026-08-05 paid 40", "2026-08-12 due 40")
    rows = read(tmp_path, "fees", FEE, *lines, headings="at state quantity")
    assert lies(rows) == {"due": 10000}
    assert rows.moves.select("from_state", "to_state", "quantity").rows()[-1] == (
        "paid",
        "due",
        4000,
    )


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("2026-08-05 issued 5", "2026-08-06 stored 5"), {"stored": 20}),
        (("2026-08-05 issued 5", "2026-08-06 stored 2"), {"stored": 17, "issued": 3}),
        (("2026-08-05 issued 5", "2026-08-06 stored ."), {"stored": 20}),
        (("2026-08-05 missing 5", "2026-08-06 stored 5"), {"stored": 20}),
        (("2026-08-05 issued 20", "2026-08-06 stored 5"), {"stored": 5, "issued": 15}),
    ],
)
def test_goods_that_come_back(
    tmp_path: Path, lines: tuple[str, ...], expected: dict[str, int]
) -> None:
    assert lies(read(tmp_path, "stock", STOCK, *lines, headings="at state quantity")) == expected


def test_a_debt_written_off_in_part_that_revives(tmp_path: Path) -> None:
    lines = ("2026-08-05 written_off 30", "2026-08-12 due 30")
    rows = read(tmp_path, "fees", FEE, *lines, headings="at state quantity")
    assert lies(rows) == {"due": 10000}


def test_what_may_come_from_two_states_is_refused_until_it_says_which(tmp_path: Path) -> None:
    before = ("2026-08-05 . paid 40", "2026-08-06 . written_off 30")
    headings = "at from state quantity"
    rows = read(tmp_path, "fees", FEE, *before, "2026-08-12 . due 20", headings=headings)
    (wrong,) = rows.problems
    assert (wrong.file, wrong.row, wrong.column) == ("fees_moves.csv", 4, "at")
    assert "cobrada (40,00\xa0€)" in wrong.what
    assert "dada de baja (30,00\xa0€)" in wrong.what
    assert "«Desde»" in wrong.remedy
    assert rows.items.is_empty()
    named = read(tmp_path, "fees", FEE, *before, "2026-08-12 paid due 20", headings=headings)
    assert lies(named) == {"due": 5000, "paid": 2000, "written_off": 3000}


def test_damage_on_the_road_or_after_arriving(tmp_path: Path) -> None:
    before = ("2026-08-02 . on_the_way .", "2026-08-03 . arrived 6")
    headings = "at from state quantity"
    assert told(read(tmp_path, "shipments", SHIPMENT, *before, "2026-08-04 . damaged 2",
                     headings=headings))  # fmt: skip
    rows = read(
        tmp_path, "shipments", SHIPMENT, *before, "2026-08-04 arrived damaged 2", headings=headings
    )
    assert lies(rows) == {"on_the_way": 4, "arrived": 4, "damaged": 2}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("2026-08-12 . due 50", "sobran 10,00\xa0€"),
        ("2026-08-12 paid due 50", "sobran 10,00\xa0€"),
        ("2026-08-12 written_off due 10", "dada de baja"),
        ("2026-08-12 . written_off 70", "sobran 10,00\xa0€"),
        ("2026-08-04 . due 10", "no cambia nada"),
    ],
)
def test_a_quantity_that_is_not_there_is_told_in_the_offices_amounts(
    tmp_path: Path, line: str, words: str
) -> None:
    headings = "at from state quantity"
    rows = read(tmp_path, "fees", FEE, "2026-08-05 . paid 40", line, headings=headings)
    (wrong,) = told(rows)
    assert words in wrong


def test_a_count_beside_what_is_out_counts_what_is_there(tmp_path: Path) -> None:
    lines = ("2026-08-05 issued 5 .", "2026-08-06 stored . 15")
    rows = read(tmp_path, "stock", STOCK, *lines, headings="at state quantity value")
    assert lies(rows) == {"stored": 15, "issued": 5}
    assert rows.moves.select("from_state", "to_state", "quantity", "value").rows()[-1] == (
        "stored",
        "stored",
        15,
        15,
    )


def test_parts_of_two_places_are_told_apart_by_the_place(tmp_path: Path) -> None:
    before = ("2026-08-05 . . . south 8",)
    headings = "at from from_place state place quantity"
    unclear = read(
        tmp_path, "stock", STOCK, *before, "2026-08-06 . . issued . 5", headings=headings
    )
    assert "en el almacén (12), en el almacén (8)" in told(unclear)[0]
    for line in ("2026-08-06 . south issued . 5", "2026-08-06 . . issued south 5"):
        rows = read(tmp_path, "stock", STOCK, *before, line, headings=headings)
        assert lies(rows) == {"stored": 15, "issued": 5}
        assert rows.moves["from_place"].to_list()[-1] == "south"


def test_parts_of_two_people_are_told_apart_by_the_person(tmp_path: Path) -> None:
    rows = "number planned category quantity person\nT1 2026-08-01 bins 10 ana"
    headings = "at from_person state person quantity"
    before = ("2026-08-02 . . luis 4",)
    done = read(tmp_path, "tasks", rows, *before, "2026-08-03 . done luis 3", headings=headings)
    assert done.moves["from_holder"].to_list()[-1] == "luis"
    moved = read(tmp_path, "tasks", rows, *before, "2026-08-03 . . eva 2", headings=headings)
    assert told(moved)
    named = read(tmp_path, "tasks", rows, *before, "2026-08-03 ana . eva 2", headings=headings)
    assert named.moves.select("from_holder", "to_holder", "quantity").rows()[-1] == (
        "ana",
        "eva",
        2,
    )


def test_what_was_paid_out_of_credit_cannot_be_returned(tmp_path: Path) -> None:
    lines = ("F1,2026-08-02,due,100",)
    text = "number,at,state,quantity\n" + "\n".join(lines) + "\n"
    (tmp_path / "fees_moves.csv").write_text(text, encoding="utf-8")
    rows = sheet(
        tmp_path,
        BOOKS["fees"],
        "number billed amount place paid paid_amount\nF1 2026-08-01 100 north 2026-07-20 100",
        DIRECTORY,
    )
    assert "pagada con saldo a favor" in told(rows)[0]


def test_several_payments_of_one_day_each_count(tmp_path: Path) -> None:
    lines = ("2026-08-05 paid 20", "2026-08-05 paid 20", "2026-08-05 due 20", "2026-08-05 paid 80")
    rows = read(tmp_path, "fees", FEE, *lines, headings="at state quantity")
    assert lies(rows) == {"paid": 10000}
    assert rows.moves["quantity"].to_list() == [10000, 2000, 2000, 2000, 8000]


def step(rank: int, **said: object) -> dict[str, object]:
    entering = rank == 0
    nothing = dict.fromkeys(("holder", "unit", "place", "category"), "" if entering else None)
    whole = {"number": "1", "file": "moves.csv", "row": rank + 1, "heading": "at",
             "rank": rank, "at": FIRST_DAY + rank * 86400, "midnight": True}  # fmt: skip
    return {**dict.fromkeys(SCHEMA.names()), **nothing, **whole, **said}


def play(book: Book, amount: int, lines: list[dict[str, object]]) -> PlayedItem:
    entering = step(0, state=book.allowed[0][1], quantity=amount)
    own = [entering, *(step(rank, **line) for rank, line in enumerate(lines, start=1))]
    directory: Directory = DIRECTORY
    return Player.of(book, directory, Units.of(directory)).alone(own)


def moved(item: PlayedItem) -> pl.DataFrame:
    return pl.DataFrame(
        [(made[2], made[5], made[11], made[17]) for made in item.made],
        schema={"row": pl.Int64, "before": pl.String, "after": pl.String, "quantity": pl.Int64},
        orient="row",
    )


DIVISIBLE = [BOOKS[name] for name in ("stock", "shipments", "tasks", "fees")]


@st.composite
def divisions(draw: st.DrawFn) -> tuple[Book, int, list[dict[str, object]]]:
    """A divisible book, a quantity, and steps that may or may not be possible."""
    book = draw(st.sampled_from(DIVISIBLE))
    amount = draw(st.integers(2, 12))
    states = st.sampled_from([state.id for state in book.states])
    line = st.fixed_dictionaries(
        {
            "state": states,
            "quantity": st.integers(1, 8),
            "leaving": st.none() | states,
            "place": st.none() | st.sampled_from(["north", "south"]),
            "holder": st.none() | st.sampled_from(["ana", "eva"]),
        }
    )
    return book, amount, draw(st.lists(line, max_size=8))


@given(divisions())
def test_every_step_moves_its_whole_quantity_or_is_told(
    drawn: tuple[Book, int, list[dict[str, object]]],
) -> None:
    book, amount, lines = drawn
    item = play(book, amount, lines)
    rows_told = {told[1] for told in item.told}
    found = moved(item)
    allowed = {*book.allowed, *((state, state) for state in book.open_states())}
    for rank, line in enumerate(lines, start=1):
        # what is added enters, and goes on at once
        own = found.filter(pl.col("row") == rank + 1, ~pl.col("before").is_in(list(book.added)))
        wrong = any(pair not in allowed for pair in own.select("before", "after").rows())
        full = own["quantity"].sum() == line["quantity"]
        assert full or wrong or rank + 1 in rows_told
    assert all(lot.quantity > 0 for lot in item.lots)
    entered = found.filter(before="outside")["quantity"].sum()
    assert sum(lot.quantity for lot in item.lots) == entered


@given(st.lists(st.tuples(st.sampled_from(["issued", "missing", "back", "found"]),
                          st.integers(1, 12)), max_size=10))  # fmt: skip
def test_named_parts_come_to_what_a_plain_count_gives(lines: list[tuple[str, int]]) -> None:
    legs = {"issued": ("stored", "issued"), "missing": ("stored", "missing"),
            "back": ("issued", "stored"), "found": ("missing", "stored")}  # fmt: skip
    there = Counter({"stored": 20})
    steps: list[dict[str, object]] = []
    for name, quantity in lines:
        before, after = legs[name]
        if there[before] >= quantity:
            there[before] -= quantity
            there[after] += quantity
            steps.append({"leaving": before, "state": after, "quantity": quantity})
    item = play(BOOKS["stock"], 20, steps)
    assert item.told == []
    assert Counter({state: left for state, left in there.items() if left}) == Counter(
        {lot.state: lot.quantity for lot in item.lots}
    )
