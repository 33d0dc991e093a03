"""Calls: each counts once, however often it waits, and rates are of calls whose wait ended."""

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from cierre.books import load_books
from cierre.statement.model import Scope, Statement
from tests.books.sheets import OFFICE, sheet, statement, values
from tests.statement.little import DIRECTORY

ANA, EVA = Scope("person", "ana"), Scope("person", "eva")
NORTH, SOUTH = Scope("place", "north"), Scope("place", "south")
CALLS = """
number arrived             place person wait talk abandoned_after
C1     2026-08-03_at_09:47 north ana    12   .    .
C2     2026-08-03_at_10:10 north .      .    .    95
"""
PASSED_ON = """
number at                     state   person place
C1     2026-08-03_at_09:49    queued  .      south
C1     2026-08-03_at_09:49:07 talking eva    .
C1     2026-08-03_at_09:52    ended   .      .
"""
COUNTS = ("offered", "answered", "abandoned", "answered_within")
RATES = ("answer_rate", "abandonment_rate", "service_level")


def of(
    folder: Path,
    scope: Scope = OFFICE,
    calls: str = CALLS,
    moves: str = PASSED_ON,
    period: str = "2026-08",
) -> Statement:
    moscow = replace(DIRECTORY, time_zone="Europe/Moscow")
    made = statement(folder, "calls", calls, period, scope, moscow, moves)
    assert made.balanced
    return made


def told(made: Statement, *names: str) -> list[object]:
    found = values(made)
    return [found[name] for name in names]


def test_a_call_that_is_passed_on_counts_once(tmp_path: Path) -> None:
    made = of(tmp_path)
    assert told(made, *COUNTS) == [2, 1, 1, 1]
    assert told(made, *RATES) == [0.5, 0.5, 0.5]
    assert told(made, "passed_on", "taken_over", "lost_again") == [1, 1, 0]
    assert made["calls.wait_mean"].value == 12


def test_passed_on_alone_it_was_answered_once(tmp_path: Path) -> None:
    made = of(tmp_path, calls=CALLS.partition("C2")[0])
    assert told(made, *COUNTS) == [1, 1, 0, 1]
    assert made["calls.service_level"].value == 1


def test_a_queue_is_offered_what_is_passed_on_to_it(tmp_path: Path) -> None:
    assert told(of(tmp_path, NORTH), *COUNTS) == [2, 1, 1, 1]
    assert told(of(tmp_path, NORTH), *RATES) == [0.5, 0.5, 0.5]
    south = of(tmp_path, SOUTH)
    assert told(south, *COUNTS) == [1, 1, 0, 1]
    assert told(south, *RATES) == [1, 0, 1]
    assert south["calls.wait_mean"].value == 7


def test_a_queue_is_offered_what_overflows_to_it(tmp_path: Path) -> None:
    calls = "number arrived place\nC1 2026-08-03_at_09:47 north\n"
    moves = """
number at                  state   person place
C1     2026-08-03_at_09:48 .       .      south
C1     2026-08-03_at_09:49 talking eva    .
"""
    assert told(of(tmp_path, calls=calls, moves=moves), *COUNTS) == [1, 1, 0, 0]
    assert told(of(tmp_path, SOUTH, calls, moves), *COUNTS) == [1, 1, 0, 0]
    assert told(of(tmp_path, NORTH, calls, moves), *COUNTS) == [1, 0, 0, 0]


def test_who_answers_a_call_that_was_passed_on_has_taken_it_over(tmp_path: Path) -> None:
    assert told(of(tmp_path, ANA), "answered", "passed_on", "taken_over") == [1, 1, 0]
    assert told(of(tmp_path, EVA), "answered", "passed_on", "taken_over") == [0, 0, 1]
    assert of(tmp_path, EVA)["calls.handle_mean"].value == 173


def test_nobody_offers_a_call_to_a_person_or_a_team(tmp_path: Path) -> None:
    of_queues = ("offered", "abandoned", "nuisance", "lost_again", "abandoned_wait_mean", *RATES)
    for scope in (ANA, Scope("unit", "x")):
        made = of(tmp_path, scope)
        assert told(made, *of_queues) == [None] * len(of_queues)
        assert {made[f"calls.{each}"].absence for each in of_queues} == {"not_kept"}
        assert told(made, "answered", "answered_within") == [1, 1]
    office = of(tmp_path)
    assert "holder" not in office["calls.service_level"].parts
    assert office["calls.service_level"].parts["place"] == {"north": 0.5}
    assert office["calls.answered"].parts["holder"] == {"ana": 1}


def test_a_caller_who_hangs_up_after_being_passed_on_was_answered(tmp_path: Path) -> None:
    lost = PASSED_ON.replace("talking eva", "abandoned .").rpartition("C1")[0]
    made = of(tmp_path, moves=lost)
    assert told(made, *COUNTS) == [2, 1, 1, 1]
    assert told(made, "passed_on", "taken_over", "lost_again") == [1, 0, 1]
    assert told(of(tmp_path, SOUTH, moves=lost), *COUNTS) == [1, 0, 1, 0]
    assert of(tmp_path, SOUTH, moves=lost)["calls.service_level"].value == 0


@pytest.mark.parametrize(
    ("ends", "late", "early", "counts"),
    [
        ("person wait", "ana 15", "ana 5", [0, 1, 0, 1]),
        ("abandoned_after", "60", "5", [0, 0, 1, 0]),
    ],
)
def test_a_call_over_a_month_s_end_is_in_the_rates_of_the_month_its_wait_ends(
    tmp_path: Path, ends: str, late: str, early: str, counts: list[int]
) -> None:
    calls = f"""
number arrived                place {ends}
C1     2026-08-31_at_23:59:50 north {late}
C2     2026-08-31_at_10:00:00 north {early}
"""
    august = of(tmp_path, calls=calls, moves="")
    assert told(august, *COUNTS) == [2, *counts[1:]]
    september = of(tmp_path, calls=calls, moves="", period="2026-09")
    assert told(september, *COUNTS) == counts
    of_september = [counts[1], counts[2], counts[3]]
    assert told(august, *RATES) == told(september, *RATES) == of_september


def test_a_sheet_that_names_the_state_of_waiting_again_is_read_the_same(tmp_path: Path) -> None:
    book = load_books()["calls"]
    written = sheet(tmp_path, book, CALLS, moves=PASSED_ON)
    named = sheet(tmp_path, book, CALLS, moves=PASSED_ON.replace("queued", "requeued"))
    assert written.problems == named.problems == ()
    assert written.moves.equals(named.moves)


UNSAID = """
number arrived             place person wait talk wrap_up
C1     2026-08-03_at_09:00 north ana    12   80   9
C2     2026-08-03_at_09:10 north ana    15   100  .
C3     2026-08-03_at_09:20 north eva    30   .    .
"""


def test_a_call_ends_where_nothing_more_is_written_of_it(tmp_path: Path) -> None:
    made = of(tmp_path, calls=UNSAID, moves="")
    assert made.pending == ()
    assert made.identities[0].closing == 0
    assert told(made, "offered", *COUNTS[1:]) == [3, 3, 0, 2]
    assert told(made, "wait_mean", "talk_mean", "wrap_up_mean") == [19, 90, 9]
    # who talked for how long is not known of the third
    assert made["calls.handle_mean"].value == Fraction(80 + 9 + 100, 2)
    assert told(of(tmp_path, NORTH, UNSAID, ""), *COUNTS) == [3, 3, 0, 2]
    assert told(of(tmp_path, EVA, UNSAID, ""), "answered", "wait_mean", "talk_mean") == [
        1, 30, None,
    ]  # fmt: skip


def test_a_log_of_waits_alone_has_no_open_calls(tmp_path: Path) -> None:
    calls = "number arrived place person wait\nC1 2026-07-03_at_09:00 north ana 12"
    made = of(tmp_path, calls=calls, moves="")
    assert (made.pending, made.identities) == ((), ())
    assert made.balanced
