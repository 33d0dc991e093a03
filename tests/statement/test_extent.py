"""How far a period is told: up to what happened, never to what is planned."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from cierre.books import load_books
from cierre.calendars.open_days import last_open_day
from cierre.calendars.period import Period
from cierre.directory import Directory, Hours, Target
from cierre.statement.build import build_statements
from cierre.statement.extent import Extent, extent_of
from cierre.statement.model import Scope, Statement
from tests.statement.little import DIRECTORY, NOWHERE, Books, ledger_of, leg

BOOKS = load_books()
OFFICE = Scope("office")
YEAR, AUGUST, SEPTEMBER = (Period.parse(each) for each in ("2026", "2026-08", "2026-09"))
PLANNED = leg("planned", "ana")
TARGETS = (
    Target("shifts.worked", "2026-*", Decimal(6)),
    Target("shifts.worked", "2026", Decimal(60)),
    Target("shifts.missed", "2026-*", Decimal(1)),
)


def shifts(last: str = "2026-08-31") -> Books:
    """Eight months of five shifts worked; of the last month up to a day, and one in September."""
    books = Books(BOOKS["shifts"])
    for month in range(1, 9):
        for day in (3, 10, 17, 24, 31 if month in (3, 5, 8) else 28):
            number, when = f"S{month}-{day}", f"2026-{month:02}-{day:02}"
            books.move(number, when, NOWHERE, PLANNED)
            if when <= last:
                books.move(number, when, PLANNED, leg("worked", "ana"), hour=18)
    books.move("S9", "2026-09-12", NOWHERE, PLANNED)
    return books


def told(
    books: Books, period: Period, directory: Directory = DIRECTORY, *, later: bool = False
) -> Statement:
    ledgers = {books.book.id: ledger_of(books.kept(), books.book, period, later=later)}
    known = {books.book.id: books.book}
    directory = replace(directory, targets=TARGETS)
    return build_statements(ledgers, known, (), directory, period, [OFFICE])[OFFICE]


def extent(books: Books, period: Period, directory: Directory = DIRECTORY) -> Extent:
    ledger = ledger_of(books.kept(), books.book, period, later=False)
    return extent_of({books.book.id: ledger}, {books.book.id: books.book}, directory, period)


def ids(months: tuple[Period, ...]) -> list[str]:
    return [each.id for each in months]


def test_a_shift_planned_ahead_does_not_end_the_year() -> None:
    made = told(shifts(), YEAR)
    assert made.cut_off.startswith("2026-08-31T")
    assert made.running == ""
    planned, worked = made["shifts.planned"], made["shifts.worked"]
    assert planned.value == 40
    assert sum(int(value or 0) for _, value in planned.history) == planned.value
    assert worked.history[-1] == ("2026-08", 5)
    assert worked.signal is not None
    assert (worked.signal.month, worked.signal.kind) == ("2026-08", None)
    assert planned.expected is not None
    assert planned.expected.month == "2026-09"
    (year,) = [each for each in worked.targets if each.period == "year" and each.remaining_months]
    assert (year.required, year.remaining_months) == (5, 4)
    assert made.pending == ()
    assert made.balanced


def test_a_month_of_plans_alone_is_running_and_not_reported() -> None:
    made = told(shifts(), SEPTEMBER)
    assert (made.running, made["shifts.planned"].value) == ("2026-09", 1)
    assert [each.status for each in made.coverage] == ["missing"]
    signal = made["shifts.worked"].signal
    assert signal is not None
    assert (signal.kind, signal.note) == (None, "running")


ENTERED: list[str] = ["shifts", "tasks", "visits", "meters", "training", "quality", "fees",
                      "wellbeing"]  # fmt: skip


@pytest.mark.parametrize("name", ENTERED)
def test_every_book_with_plans_is_told_up_to_what_was_done(name: str) -> None:
    book, books = BOOKS[name], Books(BOOKS[name])
    entry = next(reaching for source, reaching in book.allowed if source == "outside")
    done = next(each for each in book.reachable(entry) if book.state(each).closed)
    for number, day in (("N1", "2026-08-31"), ("N2", "2026-11-02")):
        books.move(number, day, NOWHERE, leg(entry, "ana"))
    books.move("N1", "2026-08-31", leg(entry, "ana"), leg(done, "ana"), hour=12)
    found = extent(books, YEAR)
    assert found.cut_off.date() == date(2026, 8, 31)
    assert ids(found.begun) == [f"2026-{month:02}" for month in range(1, 9)]
    assert found.whole == found.begun


def test_what_was_taken_back_did_not_happen() -> None:
    books = shifts()
    books.move("S9", "2026-12-01", PLANNED, leg("worked", "ana"))
    assert extent(books, YEAR).begun[-1].id == "2026-12"
    books.reverse("S9")
    assert extent(books, YEAR).begun[-1].id == "2026-08"


def test_plans_alone_go_as_far_as_they_go() -> None:
    books = Books(BOOKS["shifts"])
    books.move("S1", "2026-08-12", NOWHERE, PLANNED)
    assert extent(books, AUGUST).cut_off.date() == date(2026, 8, 12)


def recorded(books: Books, month: int, day: int) -> Books:
    """The same, all of it recorded on the evening of a day."""
    when = datetime(2026, month, day, 20, tzinfo=ZoneInfo(DIRECTORY.time_zone))
    for each in books.moves:
        each["recorded"] = int(when.timestamp())
    return books


def test_a_month_whose_records_came_after_its_end_is_over() -> None:
    books = shifts(last="2026-08-24")
    assert ids(extent(books, AUGUST).whole) == []
    assert ids(extent(recorded(books, 8, 31), AUGUST).whole) == []
    found = extent(recorded(books, 9, 1), AUGUST)
    assert (ids(found.whole), found.cut_off.date()) == (["2026-08"], date(2026, 8, 24))
    # what is planned for September tells nothing of it, whenever that was recorded
    assert ids(extent(recorded(books, 10, 1), SEPTEMBER).whole) == []


@pytest.mark.parametrize(
    ("days", "whole"), [((3, 17), True), ((3,), False), ((3, 4, 5, 23), True), ((3, 4, 5), False)]
)
def test_unless_they_break_off_long_before(days: tuple[int, ...], whole: bool) -> None:
    books = Books(BOOKS["shifts"])
    for day in days:
        books.move(f"S{day}", f"2026-08-{day:02}", NOWHERE, PLANNED)
        books.move(f"S{day}", f"2026-08-{day:02}", PLANNED, leg("worked", "ana"), hour=18)
    assert bool(extent(recorded(books, 9, 20), AUGUST).whole) is whole


def test_a_running_month_is_not_judged() -> None:
    made = told(shifts("2026-08-17"), AUGUST)
    worked, planned = made["shifts.worked"], made["shifts.planned"]
    assert made.running == "2026-08"
    assert (worked.value, worked.change) == (3, None)
    assert worked.signal is not None
    assert worked.signal.note == "running"
    assert planned.expected is None  # of the seven months that are over nothing can be expected
    month = next(each for each in worked.targets if each.period == "month")
    assert (month.target, month.actual, month.met) == (6, 3, None)


@pytest.mark.parametrize(("missed", "met"), [(1, None), (2, False)])
def test_a_running_month_has_missed_what_it_cannot_make_good(missed: int, met: bool) -> None:
    books = shifts("2026-08-17")
    for day in (24, 31)[:missed]:
        books.move(f"S8-{day}", "2026-08-18", PLANNED, leg("missed", "ana"))
    (target,) = told(books, AUGUST)["shifts.missed"].targets
    assert (target.actual, target.met) == (missed, met)


def test_of_a_running_year_the_months_that_are_over_are_judged() -> None:
    made = told(shifts("2026-08-17"), YEAR)
    worked = made["shifts.worked"]
    assert (made.running, worked.value, worked.history[-1]) == ("2026-08", 38, ("2026-08", 3))
    assert worked.signal is not None
    assert (worked.signal.month, worked.signal.note) == ("2026-07", "too_few_months")


def test_a_month_that_something_came_after_is_over() -> None:
    made = told(shifts("2026-08-17"), AUGUST, later=True)
    assert made.running == ""
    month = next(each for each in made["shifts.worked"].targets if each.period == "month")
    assert month.met is False


def _on(*weekdays: int) -> tuple[Hours, ...]:
    return tuple(Hours(each, time(9), time(14)) for each in weekdays)


LAST_DAYS: dict[str, tuple[Callable[[Directory], Directory], int]] = {
    "no hours: Monday to Friday": (lambda office: office, 31),
    "closed on Mondays": (lambda office: replace(office, hours=_on(1, 2, 3, 4)), 28),
    "on Saturdays too": (lambda office: replace(office, hours=_on(1, 2, 3, 4, 5)), 29),
    "closed that day": (lambda office: replace(office, closed_days=(date(2026, 8, 31),)), 28),
}


@pytest.mark.parametrize("case", LAST_DAYS)
def test_a_month_is_over_on_its_last_open_day(case: str) -> None:
    change, last = LAST_DAYS[case]
    directory = change(DIRECTORY)
    assert last_open_day(AUGUST, directory).day == last
    for day, whole in ((date(2026, 8, last), True), (date(2026, 8, last) - timedelta(1), False)):
        books = Books(BOOKS["cases"])
        books.move("C1", day.isoformat(), NOWHERE, leg("new", "ana"))
        assert (extent(books, AUGUST, directory).whole == (AUGUST,)) is whole
