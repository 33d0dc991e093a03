"""A figure beside the period before it, and over two books: what is not known is never zero."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from cierre.book import Ratio
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory, Membership, Person
from cierre.statement.build import build_statements
from cierre.statement.model import Scope, Statement
from tests.statement.little import DIRECTORY, NOWHERE, Books, Leg, ledger_of, leg

OFFICE = Scope("office")
BOOKS = load_books()
SEVEN = tuple(f"p{number}" for number in range(7))
TEAM = replace(
    DIRECTORY,
    people=tuple(
        Person(name, name, "", (Membership("x", DIRECTORY.people[0].memberships[0].since),))
        for name in SEVEN
    ),
)
MOOD_PER_CASE = Ratio(
    "pack.mood_per_hundred", "wellbeing.answered", "cases.received", unit="per_hundred"
)


def statement(
    period: str, *several: Books, ratios: tuple[Ratio, ...] = (), directory: Directory = DIRECTORY
) -> Statement:
    span = Period.parse(period)
    ledgers = {each.book.id: ledger_of(each.kept(), each.book, span) for each in several}
    books = {each.book.id: each.book for each in several}
    return build_statements(ledgers, books, ratios, directory, span, [OFFICE])[OFFICE]


def received(*days: str) -> Books:
    """A case for each day, the last of them answered on its own day."""
    books = Books(BOOKS["cases"])
    for number, day in enumerate(days):
        books.move(f"C{number}", day, NOWHERE, leg("new", "ana"))
    last = f"C{len(days) - 1}"
    books.move(last, days[-1], leg("new", "ana"), leg("in_hand", "ana"), hour=11)
    return books


def member(state: str, person: str) -> Leg:
    return (state, person, "x", "", "", "")


def moods(answers: dict[str, int]) -> Books:
    """In each month so many of the seven people were asked and answered."""
    books = Books(BOOKS["wellbeing"])
    for month, count in answers.items():
        for person in SEVEN[:count]:
            number = f"{month} {person}"
            books.move(number, f"{month}-03", NOWHERE, member("asked", person))
            books.move(number, f"{month}-31", member("asked", person), member("answered", person),
                       value=4_000)  # fmt: skip
    return books


def test_the_quarter_before_is_told_as_soon_as_it_has_any_record() -> None:
    cases = received("2026-05-05", "2026-07-05", "2026-08-05", "2026-09-30")
    made = statement("2026-Q3", cases)
    for name in ("received", "pending"):
        assert (made[f"cases.{name}"].before, made[f"cases.{name}"].before_since) == (1, "2026-05")
    # three months of cases are no more than two because they are three; a backlog is one
    assert made["cases.received"].change is None
    assert made["cases.pending"].change == 3


def test_whole_quarters_are_compared() -> None:
    cases = received("2026-04-01", "2026-07-05", "2026-08-05", "2026-09-30")
    made = statement("2026-Q3", cases)["cases.received"]
    assert (made.before, made.before_since, made.change) == (1, "", 2)


def test_of_a_running_year_only_what_does_not_grow_is_compared() -> None:
    stock = Books(BOOKS["stock"])
    stored = leg("stored", "ana", "north")
    for number, day, there in (("L1", "2025-06-10", 8), ("L2", "2026-03-10", 9)):
        stock.move(number, day, NOWHERE, stored, 10)
        stock.move(number, f"{day[:8]}20", stored, stored, 10, value=there)
    stock.move("L1", "2026-08-31", stored, leg("issued", "ana", "north"), 4)
    made = statement("2026", stock)
    assert (made["stock.difference"].value, made["stock.difference"].before) == (-1, -2)
    for name in ("difference", "counted", "pieces_in"):
        assert made[f"stock.{name}"].change is None
    assert made["stock.on_hand"].change == 6


def test_what_is_withheld_is_no_zero_in_a_ratio_over_two_books() -> None:
    cases = received(*["2026-08-05"] * 20, "2026-08-31")
    few = statement("2026-08", moods({"2026-08": 3}), cases,
                    ratios=(MOOD_PER_CASE,), directory=TEAM)  # fmt: skip
    figure = few["pack.mood_per_hundred"]
    assert (figure.value, figure.absence, figure.history) == (None, "withheld", ())
    enough = statement("2026-08", moods({"2026-08": 7}), cases,
                       ratios=(MOOD_PER_CASE,), directory=TEAM)  # fmt: skip
    figure = enough["pack.mood_per_hundred"]
    assert (figure.value, figure.numerator, figure.denominator) == (Fraction(700, 21), 7, 21)


def test_a_withheld_month_is_no_month_of_nothing() -> None:
    """In July too few were asked to tell: neither the months' values nor what comes next do."""
    kept = ["2025-07", "2025-08", "2025-10", "2025-12", "2026-01", "2026-03", "2026-05", "2026-07"]
    asked = dict.fromkeys(kept, 7) | {"2026-07": 3, "2026-08": 7}
    made = statement("2026-08", moods(asked), received("2026-08-31"), directory=TEAM)
    history = dict(made["wellbeing.asked"].history)
    assert (history["2026-07"], history["2026-08"]) == (None, 7)
    assert made["wellbeing.asked"].expected is None
    assert made["wellbeing.answered"].before is None


def test_a_ratio_over_two_books_needs_both_kept() -> None:
    near_misses = Ratio("pack.near_misses", "cases.near_misses", "stock.lots_in")
    stock = Books(BOOKS["stock"])
    stock.move("L1", "2026-08-31", NOWHERE, leg("stored", "ana", "north"), 10)
    plain = replace(DIRECTORY, kept={"cases": ("number", "opened", "category")})
    made = statement("2026-08", received("2026-08-31"), stock, ratios=(near_misses,),
                     directory=plain)  # fmt: skip
    figure = made["pack.near_misses"]
    assert (figure.value, figure.absence) == (None, "not_kept")


@pytest.mark.parametrize("values", [(8_000, 9_000, 9_500), (7_000,)])
def test_a_mean_keeps_what_it_divides(values: tuple[int, ...]) -> None:
    books = Books(BOOKS["quality"])
    for number, value in enumerate(values):
        books.move(f"Q{number}", "2026-08-01", NOWHERE, leg("planned", "ana"))
        books.move(f"Q{number}", "2026-08-31", leg("planned", "ana"), leg("met", "ana"),
                   value=value)  # fmt: skip
    score = statement("2026-08", books)["quality.score_mean"]
    total = Fraction(sum(values), 1000)
    assert (score.numerator, score.denominator, score.base) == (total, len(values), len(values))
    assert score.value == total / len(values)
