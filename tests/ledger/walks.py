"""Little ledgers of any book: items that walk along the moves that it allows, for two years."""

from __future__ import annotations

import json
import random
from datetime import date, timedelta

from cierre.book import OUTSIDE, Book
from tests.statement.little import NOWHERE, TEAM, Books, Leg, leg

_FIRST, _DAYS = date(2025, 2, 3), 620
_PLACES = ("", "north", "south")
_REASONS = ("", "", "parts")


def walked(book: Book, items: int = 12, seed: int = 0) -> Books:
    """Items that enter, pass from hand to hand, are divided, taken back and posted late.

    They have fields, due days and values that the book's measures tell apart.
    """
    draw = random.Random(f"{book.id} {seed}")  # noqa: S311 (made-up records)
    books = Books(book)
    categories = ["", "ordinary", *sorted({c for m in book.selections() for c in m.categories})]
    for number in range(items):
        name, day = f"N{number}", _FIRST + timedelta(draw.randrange(_DAYS))
        books.batch = 1 + number // 4
        books.fields[name] = json.dumps(_fields(book, draw), ensure_ascii=False)
        if draw.random() < 0.7:
            books.due[name] = day + timedelta(draw.randrange(40))
        category = draw.choice(categories)
        here = _leg(draw, draw.choice(book.reachable(OUTSIDE)), category)
        quantity = draw.choice([1, 1, 100]) if book.quantity == "items" else draw.randint(2, 900)
        _move(books, draw, name, day, NOWHERE, here, quantity)
        for _ in range(draw.randrange(6)):
            day += timedelta(draw.randrange(45))
            _act(books, draw, name, day, category)
        if draw.random() < 0.2:
            books.closed_through = max(books.closed_through, 202509)
            books.reverse(name)
    return books


def _act(books: Books, draw: random.Random, name: str, day: date, category: str) -> None:
    """Some of what the item has somewhere goes on, or to another hand."""
    here = draw.choice(sorted(books.piles(name)))
    left = books.piles(name)[here]
    further = [each for each in books.book.reachable(here[0]) if each != OUTSIDE]
    open_here = here[0] in books.book.open_states()
    if further and (not open_here or draw.random() < 0.7):
        there = _leg(draw, draw.choice(further), category)
    elif open_here:
        there = _leg(draw, here[0], category)
    else:
        return
    if there != here:
        some = left if draw.random() < 0.7 else draw.randint(1, left)
        _move(books, draw, name, day, here, there, some)


def _move(
    books: Books, draw: random.Random, name: str, day: date, here: Leg, there: Leg, some: int
) -> None:
    value = draw.choice([None, draw.randrange(11_000), -draw.randrange(3_000)])
    books.move(name, str(day), here, there, some, value, draw.randrange(24))


def _leg(draw: random.Random, state: str, category: str) -> Leg:
    holder = draw.choice(list(TEAM))
    return leg(state, holder, draw.choice(_PLACES), category, draw.choice(_REASONS))


def _fields(book: Book, draw: random.Random) -> dict[str, object]:
    """Values of the book's own fields: those that measures ask for, and others."""
    asked = {pair for moves in book.selections() for pair in moves.having}
    found: dict[str, object] = {}
    for each in book.fields:
        texts = [value for name, value in sorted(asked) if name == each.id] + [*each.values]
        of_kind: dict[str, list[object]] = {
            "integer": [3, 40],
            "decimal": ["12.50"],
            "date": ["2026-03-04"],
        }
        said: list[object] = [*texts, "Señal «ñ» 电话", "", None]
        drawn = draw.choice(of_kind.get(each.kind, said))
        if drawn is not None:
            found[each.id] = drawn
    return found
