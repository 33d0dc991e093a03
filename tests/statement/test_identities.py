"""What must always hold, over random histories; and what no one may change unnoticed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pyarrow as pa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.ledger.schema import LEG, MOVES
from cierre.statement.build import build_statements
from cierre.statement.model import Identity, Scope, Statement
from tests.statement.little import DIRECTORY, NOWHERE, Books, Leg, ledger_of, leg

JULY, AUGUST = Period.parse("2026-07"), Period.parse("2026-08")
OFFICE = Scope("office")
PEOPLE = [Scope("person", each.id) for each in DIRECTORY.people]
UNITS = [Scope("unit", each.id) for each in DIRECTORY.units]
SLOW = settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)

legs = st.tuples(
    st.sampled_from(["", "ana", "luis", "eva"]),
    st.sampled_from(["", "north", "south"]),
    st.sampled_from(["ordinary", "parking"]),
)
actions = st.lists(
    st.tuples(
        st.sampled_from(["enter", "move", "move", "split", "pay", "reopen", "reverse", "close"]),
        st.integers(0, 5),
        legs,
        st.integers(1, 9),
    ),
    min_size=4,
    max_size=24,
)


def history(chosen: list[Any], book: Book) -> Books:
    """Play actions on at most six fees: each falls on a day after the one before it."""
    books = Books(book)
    for step, (action, item, (holder, place, category), part) in enumerate(chosen):
        number = f"F{item}"
        day = Period.parse("2026-06").first_day.toordinal() + step * 3 + part
        moment = type(Period.parse("2026-06").first_day).fromordinal(day).isoformat()
        due: Leg = leg("due", holder, place, category)
        known = number in books._numbers
        if action == "close":
            books.closed_through = max(books.closed_through, 202606)
        elif action == "enter" or not known:
            if not known:
                books.move(number, moment, NOWHERE, due, part * 100)
        elif books.standing(number):
            _act(books, number, moment, action, due, part)
    return books


def _act(books: Books, number: str, day: str, action: str, due: Leg, part: int) -> None:
    if books.standing(number)[-1]["day"].isoformat() > day:
        return
    source, left = max(books.piles(number).items())
    if action == "reverse":
        if len(books.standing(number)) > 1:
            books.reverse(number)
    elif action == "reopen" and source[0] == "paid":
        books.move(number, day, source, ("due", *source[1:]), left)
    elif action == "pay" and source[0] == "due":
        books.move(number, day, source, ("paid", *source[1:]), left)
    elif action in ("move", "split") and source[0] == "due" and due != source:
        amount = max(1, left * part // 10) if action == "split" else left
        books.move(number, day, source, due, amount)


def statements(books: Books, period: Period) -> Mapping[Scope, Statement]:
    return of_tables(books.kept(), books.book, period)


def of_tables(
    kept: dict[str, pa.Table], book: Book, period: Period, scopes: list[Scope] | None = None
) -> Mapping[Scope, Statement]:
    ledger = ledger_of(kept, book, period)
    asked = scopes or [OFFICE, *PEOPLE, *UNITS]
    return build_statements({book.id: ledger}, {book.id: book}, (), DIRECTORY, period, asked)


def by_key(made: Statement) -> dict[tuple[str, str | None], Identity]:
    return {(each.by, each.key): each for each in made.identities}


@SLOW
@given(actions)
def test_a_month_opens_with_what_the_one_before_closed_with(chosen: list[Any]) -> None:
    books = history(chosen, load_books()["fees"])
    july, august = statements(books, JULY), statements(books, AUGUST)
    for scope, made in august.items():
        assert made.balanced, made.breaches
        assert july[scope].balanced
        before, after = by_key(july[scope]), by_key(made)
        for each in made.identities:
            if each.by in ("whole", "state"):
                assert sum(each.in_parts.values()) == each.in_
                assert sum(each.out_parts.values()) == each.out
        for key in {*before, *after}:
            closed = before[key].closing if key in before else 0
            opened = after[key].opening if key in after else 0
            assert closed == opened, key


@SLOW
@given(actions)
def test_people_and_the_unassigned_add_up_to_the_unit_and_the_office(chosen: list[Any]) -> None:
    made = statements(history(chosen, load_books()["fees"]), AUGUST)
    office = by_key(made[OFFICE])
    for name in LEG:
        for which in ("opening", "closing"):
            parts = [getattr(each, which) for (by, _), each in office.items() if by == name]
            whole = getattr(office["whole", None], which) if office else 0
            assert sum(parts) == whole
    collected = made[OFFICE]["fees.collected"]
    held = collected.parts.get("holder", {})
    for person in PEOPLE:
        if "fees.collected" in made[person].figures:
            assert made[person]["fees.collected"].value == held.get(person.id, 0)
    top = made[Scope("unit", "all")]
    teams = [made[scope] for scope in UNITS[1:]]
    if "fees.collected" in top.figures:
        values = [
            each["fees.collected"].value for each in teams if "fees.collected" in each.figures
        ]
        assert sum(value or 0 for value in values) == top["fees.collected"].value


def little_case() -> Books:
    books = Books(load_books()["fees"])
    due = leg("due", "ana", "north", "ordinary")
    books.move("F1", "2026-07-05", NOWHERE, due, 1200)
    books.move("F1", "2026-08-05", due, leg("paid", "ana", "north", "ordinary"), 300)
    books.move("F1", "2026-08-07", due, leg("due", "eva", "north", "ordinary"), 900)
    books.move("F2", "2026-08-09", NOWHERE, due, 500)
    books.move("F3", "2026-08-11", NOWHERE, due, 700)
    books.move("F3", "2026-08-12", due, leg("paid", "ana", "north", "ordinary"), 700)
    return books


def accused(kept: dict[str, pa.Table], book: Book) -> set[str]:
    made = of_tables(kept, book, AUGUST, [OFFICE])[OFFICE]
    assert not made.balanced
    return {item for each in (*made.breaches, *made.identities) for item in _named(each)}


def _named(each: Any) -> tuple[str, ...]:
    return each.culprits if isinstance(each, Identity) else each.items


def test_the_loss_of_any_one_move_is_found_and_named() -> None:
    books = little_case()
    kept = books.kept()
    for lost in range(len(books.moves)):
        rows = kept["moves"].to_pylist()
        number = books._numbers[rows[lost]["item"] - 1]
        del rows[lost]
        table = pa.Table.from_pylist(rows, schema=MOVES)
        assert number in accused({**kept, "moves": table}, books.book), lost


def test_a_changed_fact_is_found_and_named() -> None:
    books = little_case()
    kept = books.kept()
    changes = [("quantity", 299), ("to_category", "parking"), ("day", JULY.first_day), ("at", 5)]
    for place, (column, value) in zip((1, 3, 4, 5), changes, strict=True):
        rows = kept["moves"].to_pylist()
        rows[place] = {**rows[place], column: value}
        number = books._numbers[rows[place]["item"] - 1]
        table = pa.Table.from_pylist(rows, schema=MOVES)
        assert number in accused({**kept, "moves": table}, books.book), column


def test_a_batch_whose_items_are_wholly_gone_is_missed_by_its_control_totals() -> None:
    books = little_case()
    kept = books.kept()
    without = {
        "moves": [row for row in kept["moves"].to_pylist() if row["item"] != 2],
        "items": [row for row in kept["items"].to_pylist() if row["id"] != 2],
    }
    tables = {
        name: pa.Table.from_pylist(rows, schema=kept[name].schema) for name, rows in without.items()
    }
    made = of_tables({**kept, **tables}, books.book, AUGUST, [OFFICE])[OFFICE]
    assert [(each.guard, each.batch, each.period) for each in made.breaches] == [
        ("control", 1, "2026-08")
    ]


def test_a_header_that_is_not_what_its_moves_say_is_named() -> None:
    books = little_case()
    kept = books.kept()
    rows = kept["items"].to_pylist()
    rows[1] = {**rows[1], "remaining": 499}
    table = pa.Table.from_pylist(rows, schema=kept["items"].schema)
    assert accused({**kept, "items": table}, replace(books.book)) == {"F2"}


def test_moves_whose_item_is_gone_are_named() -> None:
    books = little_case()
    kept = books.kept()
    rows = [row for row in kept["items"].to_pylist() if row["number"] != "F3"]
    table = pa.Table.from_pylist(rows, schema=kept["items"].schema)
    assert "#3" in accused({**kept, "items": table}, books.book)


def test_an_identity_that_does_not_hold_names_its_items() -> None:
    books = Books(load_books()["cases"])
    new, in_hand = leg("new", "ana", "north"), leg("in_hand", "ana", "north")
    books.move("C1", "2026-08-01", NOWHERE, new)
    books.move("C1", "2026-08-02", new, in_hand)
    books.move("C1", "2026-08-03", in_hand, leg("resolved", "ana", "north"))
    books.move("C2", "2026-08-03", NOWHERE, new)
    kept = books.kept()
    rows = [row for row in kept["moves"].to_pylist() if row["sequence"] != 2]
    table = pa.Table.from_pylist(rows, schema=MOVES)
    made = of_tables({**kept, "moves": table}, books.book, AUGUST, [OFFICE])[OFFICE]
    broken = {each.key: each.culprits for each in made.identities if not each.holds}
    assert broken == {"new": ("C1",), "in_hand": ("C1",)}
