"""Signals and intervals of a statement, from a few months of moves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from functools import cache

import pytest

from cierre.book import Book, Ranking, Ratio
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.statement.build import build_statements
from cierre.statement.canonical import from_json, to_json
from cierre.statement.extent import extent_of
from cierre.statement.history import months_since
from cierre.statement.model import Interval, Scope, Signal, Statement
from cierre.statement.reading import of_kind, read_book
from cierre.statement.signals import signal_of_rates, signal_of_values
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg

AUGUST = Period.parse("2026-08")
MONTHS = [month.id for month in months_since(202508, AUGUST)]
NEW, SOLVED = leg("new", "ana"), leg("resolved", "ana")
NET = Ratio("net", "handled-withdrawn", "received", unit="points")
KEPT = Ratio("kept", "on_time-late", "promised", unit="points")


def cases(received: Sequence[int], solved: Sequence[int] | None = None) -> Books:
    """So many cases in each of the last months up to August, solved the same day as far as said."""
    book = load_books()["cases"]
    books = Books(replace(book, measures=(*book.measures, NET, KEPT)))
    solved = solved or [0] * len(received)
    for month, entered, done in zip(MONTHS[-len(received) :], received, solved, strict=True):
        for place in range(entered):
            books.due[f"{month}/{place}"] = Period.parse(month).first_day
            books.move(f"{month}/{place}", f"{month}-01", NOWHERE, NEW)
            if place < done:
                books.move(f"{month}/{place}", f"{month}-01", NEW, SOLVED, hour=12)
            elif place == entered - 1:
                books.move(f"{month}/{place}", f"{month}-02", NEW, leg("withdrawn", "ana"))
    return books


def statement(books: Books, period: Period = AUGUST) -> Statement:
    ledger, office = ledger_of(books.kept(), books.book, period), Scope("office")
    known: dict[str, Book] = {"cases": books.book}
    return build_statements({"cases": ledger}, known, (), DIRECTORY, period, [office])[office]


@cache
def leap() -> Statement:
    return statement(cases([4, 5, 4, 6, 5, 4, 5, 6, 19], [3, 4, 3, 5, 4, 3, 4, 5, 9]))


def test_a_month_outside_its_limits() -> None:
    """Moving ranges 1 1 2 1 1 1 1 13, mean 2.625; centre 58/9."""
    assert leap()["cases.received"].signal == Signal(
        month="2026-08",
        months=9,
        lower=Decimal("0.0"),
        centre=Decimal("6.4"),
        upper=Decimal("13.4"),
        kind="outside",
        direction="up",
    )


def test_a_balance_and_a_duration_have_their_limits_too() -> None:
    pending, median = leap()["cases.pending"].signal, leap()["cases.resolution_median"].signal
    assert pending is not None
    assert pending.kind == "outside"
    assert median == Signal("2026-08", 9, 7200, 7200, 7200)


def test_a_share_is_judged_by_its_own_base() -> None:
    """Every month one case was left, but ten in the last: p-prime by hand."""
    handled = [3, 4, 3, 5, 4, 3, 4, 5, 9]
    received = [4, 5, 4, 6, 5, 4, 5, 6, 19]
    net = leap()["cases.net"]
    assert net.value == Fraction(800, 19)  # (9 − 1) of 19
    share = signal_of_rates(
        MONTHS[-9:],
        [Decimal(one) / other for one, other in zip(handled, received, strict=True)],
        (handled, received),
        ["2026-08"],
        "share",
    )
    centre = sum(handled) / sum(received)
    scores = [
        (one / other - centre) * other**0.5 for one, other in zip(handled, received, strict=True)
    ]
    steps = [abs(scores[place + 1] - scores[place]) for place in range(8)]
    width = 3 * sum(steps) / 8 / 1.128 / 19**0.5
    assert share.centre == round(Decimal(centre), 4)
    assert share.lower == round(Decimal(centre - width), 4)
    assert (share.kind, share.direction) == ("outside", "down")
    assert [month for month, _, _ in share.band] == MONTHS[-9:]
    assert share.band[-1] == ("2026-08", share.lower, share.upper)
    assert share.band[0] == ("2025-12", round(Decimal(centre - width * (19 / 4) ** 0.5), 4), 1)


def test_shares_and_net_scores_have_intervals_and_counts_none() -> None:
    figures = leap()
    on_time = figures["cases.on_time_share"]
    assert (on_time.value, on_time.base) == (1, 9)
    assert on_time.interval == Interval(Decimal("0.7009"), Decimal("1.0000"))
    kept = figures["cases.kept"]
    assert kept.interval is not None
    assert kept.value is not None
    assert kept.interval.lower < kept.value <= kept.interval.upper
    # what is handled need not be among what was received
    assert figures["cases.net"].interval is None
    assert figures["cases.received"].interval is None


def test_eight_in_a_row() -> None:
    found = statement(cases([1, 2, 1, 2, 6, 5, 6, 5, 6, 5, 6, 5]))["cases.received"].signal
    assert found is not None
    assert (found.kind, found.direction, found.months) == ("run", "up", 12)


def test_under_eight_months_it_says_so() -> None:
    few = statement(cases([4, 5, 30]))["cases.received"].signal
    assert few == Signal("2026-08", 3, note="too_few_months")


def test_the_months_of_a_quarter_are_all_judged() -> None:
    found = statement(cases([4, 5, 4, 6, 5, 4, 5, 19, 5, 4]), Period.parse("2026-Q2"))
    early = found["cases.received"].signal
    assert early is not None
    assert early.month == "2026-06"
    later = statement(cases([5, 4, 6, 5, 4, 5, 5, 4, 5, 19, 5]), Period.parse("2026-Q3"))
    told = later["cases.received"].signal
    assert told is not None
    assert (told.month, told.kind) == ("2026-07", "outside")


def test_a_month_without_a_value_is_not_judged() -> None:
    values = [100, 102, 101, 99, 100, 101, 100, 99, None]
    found = signal_of_values(MONTHS[-9:], values, ["2026-08"], "seconds")
    assert (found.months, found.kind, found.note) == (8, None, "no_value")
    assert found.centre == 100


def test_a_first_case_after_a_quiet_year_is_no_change() -> None:
    quiet = [0] * 11
    one = signal_of_values(MONTHS[-12:], [*quiet, 1], ["2026-08"], "items")
    many = signal_of_values(MONTHS[-12:], [*quiet, 5], ["2026-08"], "items")
    assert (one.kind, many.kind) == (None, "outside")


def test_what_is_always_the_same_is_no_signal() -> None:
    same = signal_of_values(MONTHS[-9:], [Decimal("0.10")] * 9, ["2026-08"], "money")
    assert same == Signal("2026-08", 9, Decimal("0.10"), Decimal("0.10"), Decimal("0.10"))


def test_wild_steps_are_left_out_on_request() -> None:
    values = [10, 11, 10, 11, 10, 60, 11, 10, 11, 10, 11, 36]
    plain = signal_of_values(MONTHS[-12:], values, ["2026-08"], "items")
    screened = signal_of_values(MONTHS[-12:], values, ["2026-08"], "items", screened=True)
    assert (plain.kind, screened.kind) == (None, "outside")


def test_every_signal_agrees_with_its_own_numbers() -> None:
    for figure in leap().figures.values():
        told = figure.signal
        assert told is not None
        value = dict(figure.history).get(told.month)
        if told.kind == "outside" and told.direction == "up":
            assert value is not None
            assert told.upper is not None
            assert value > told.upper
        elif told.kind is None and told.upper is not None and not told.note:
            assert told.lower is not None
            assert value is not None
            assert told.lower <= value <= told.upper


def test_signals_and_intervals_come_back_from_json() -> None:
    again = from_json(to_json(leap()))
    assert again["cases.received"].signal == leap()["cases.received"].signal
    assert again["cases.on_time_share"].interval == leap()["cases.on_time_share"].interval
    assert again == leap()


@pytest.mark.parametrize("name", ["cases", "calls", "fees", "training"])
def test_a_month_of_the_history_is_the_month_asked_for_alone(name: str) -> None:
    book = load_books()[name]
    books = Books(book)
    entry = next(reaching for source, reaching in book.allowed if source == "outside")
    closed = next(reaching for reaching in book.reachable(entry) if book.state(reaching).closed)
    for place, day in enumerate(("2026-06-03", "2026-07-05", "2026-07-30", "2026-08-02")):
        books.move(f"N{place}", day, NOWHERE, leg(entry, "ana"), 3 + place)
        books.move(f"N{place}", f"{day[:8]}31" if "07" in day else day, leg(entry, "ana"),
                   leg(closed, "ana"), 2, value=7000, hour=15)  # fmt: skip
    ledger = ledger_of(books.kept(), book, AUGUST)
    extent = extent_of({name: ledger}, {name: book}, DIRECTORY, AUGUST)
    known = of_kind(read_book(ledger, book), "person", DIRECTORY, extent).table
    row, months = known.row("ana"), known.sums.months
    for measure in book.measures:
        if not isinstance(measure, Ranking):
            alone = [row.value(measure, (key, key)) for key in known.keys]
            assert row.monthly(measure, slice(0, months.place(AUGUST.key) + 1)) == alone, measure.id
