"""The staff a queue needs: its traffic by weekday and half hour, and Erlang's formulas."""

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Target
from cierre.statement.build import build_statements
from cierre.statement.model import Scope, Staffing
from cierre.statistics.queues import Queue, agents_needed
from tests.statement.little import DIRECTORY, NOWHERE, Books, Leg, ledger_of, leg

CALLS = load_books()["calls"]
AUGUST = Period.parse("2026-08")
OFFICE = Scope("office")
MONDAYS = ("2026-08-03", "2026-08-10", "2026-08-17", "2026-08-24", "2026-08-31")
TEN = 20
"""The half hour that begins at ten."""


@pytest.fixture
def calls() -> Books:
    """Every Monday at ten 30 calls of three minutes, half answered by Ana and half by Luis; each
    waits ten seconds. On one Monday 5 more hang up after a minute; one call on a Tuesday."""
    books = Books(CALLS)
    for day in MONDAYS:
        for number in range(30):
            answer(books, f"{day}-{number}", day, ("ana", "luis")[number % 2])
    for number in range(5):
        queued, gone = leg("queued", "", "north"), leg("abandoned", "", "north")
        times = moments(MONDAYS[0])
        books.record(f"gone-{number}", NOWHERE, queued, **times)
        books.record(f"gone-{number}", queued, gone, **{**times, "seconds": 60, "age": 60})
    answer(books, "tuesday", "2026-08-04", "eva")
    return books


def answer(books: Books, number: str, day: str, person: str, place: str = "north") -> None:
    times = moments(day)
    steps: tuple[tuple[Leg, int | None], ...] = (
        (leg("queued", "", place), None),
        (leg("talking", person, place), 10),
        (leg("wrap_up", person, place), 150),
        (leg("ended", person, place), 30),
    )
    before = NOWHERE
    for reached, seconds in steps:
        books.record(number, before, reached, **{**times, "seconds": seconds, "age": seconds})
        before = reached


def moments(day: str) -> dict[str, Any]:
    return {
        "at": int(datetime.fromisoformat(f"{day}T10:00:00+00:00").timestamp()),
        "day": date.fromisoformat(day),
        "slot": TEN,
        "quantity": 1,
        "seconds": None,
        "age": None,
        "days_late": None,
        "value": None,
    }


def staffing(books: Books, scope: Scope = OFFICE, *targets: Target) -> Staffing:
    ledgers = {"calls": ledger_of(books.kept(), CALLS, AUGUST)}
    directory = replace(DIRECTORY, targets=targets)
    made = build_statements(ledgers, {"calls": CALLS}, (), directory, AUGUST, [scope])[scope]
    return made.staffing["calls"]


def test_the_mondays_of_september_bring_what_those_of_august_did(calls: Books) -> None:
    found = staffing(calls)
    monday, tuesday = found.half_hours
    assert (monday.weekday, monday.slot, monday.arrivals) == (0, TEN, Decimal("31.0"))
    assert (tuesday.weekday, tuesday.arrivals) == (1, Decimal("1.0"))
    # September 2026 has four Mondays and five Tuesdays
    assert (found.month, found.volume) == ("2026-09", 4 * 31 + 5)


def test_two_people_answered_and_more_are_needed(calls: Books) -> None:
    found = staffing(calls)
    monday = found.half_hours[0]
    answering = [each.answering for each in found.half_hours]
    assert answering == [Decimal(2), Decimal(1)]
    assert (found.handling, found.wanted, found.within) == (180, Decimal("0.8"), 20)
    assert monday.patient == agents_needed(Queue(31.0, 180), 0.8, 20)
    assert monday.patient > 2


def test_patience_is_all_the_time_waited_over_those_who_gave_up(calls: Books) -> None:
    found = staffing(calls)
    assert found.patience == round((151 * 10 + 5 * 60) / 5)
    monday = found.half_hours[0]
    assert monday.impatient == agents_needed(Queue(31.0, 180, patience=found.patience), 0.8, 20)


def test_the_office_target_says_which_service_level(calls: Books) -> None:
    level = Target("calls.service_level", "2026-*", Decimal("0.95"))
    assert staffing(calls, OFFICE, level).wanted == Decimal("0.95")
    assert (
        staffing(calls, OFFICE, level).half_hours[0].patient > staffing(calls).half_hours[0].patient
    )


def test_a_place_has_its_own_queue_and_a_person_none(calls: Books) -> None:
    answer(calls, "south", "2026-08-05", "eva", "south")
    assert [each.weekday for each in staffing(calls).half_hours] == [0, 1, 2]
    south = staffing(calls, Scope("place", "south"))
    assert [each.weekday for each in south.half_hours] == [2]
    with pytest.raises(KeyError):
        staffing(calls, Scope("person", "ana"))
