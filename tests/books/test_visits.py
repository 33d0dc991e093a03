"""Visits: planned, made or missed, and what customers said until it was acted upon."""

from decimal import Decimal
from pathlib import Path

from tests.books.sheets import statement, values

VISITS = """
number planned    due        person made       unreachable theme    to_act     acted
V1     2026-08-03 2026-08-07 ana    2026-08-05 .           delivery 2026-08-05 2026-08-15
V2     2026-08-03 2026-08-07 ana    2026-08-10 2026-08-06  delivery 2026-08-10 .
V3     2026-08-03 .          luis   .          2026-08-07  .        .          .
V4     2026-08-20 2026-09-04 luis   .          .           .        .          .
V5     2026-07-20 .          eva    2026-07-28 .           price    2026-07-28 2026-08-07
"""


def test_planned_made_unreachable_and_acted_upon(tmp_path: Path) -> None:
    made = statement(tmp_path, "visits", VISITS)
    assert made.balanced
    assert values(made) == {
        "planned": 4,
        "made": 2,
        "unreachable": 2,
        "dropped": 0,
        "made_share": Decimal("0.5000"),
        "pending": 1,
        "on_time": 1,
        "promised": 2,
        "on_time_share": Decimal("0.5000"),
        "raised": 2,
        "acted": 2,
        "to_act": 1,
        "opening_to_act": 1,
        "act_median": 10 * 86_400,
    }
    assert made["visits.raised"].parts["theme"] == {"delivery": 2}
    assert made["visits.acted"].parts["theme"] == {"delivery": 1, "price": 1}


def test_the_next_month_s_visits_are_those_that_fall_due_then(tmp_path: Path) -> None:
    made = statement(tmp_path, "visits", VISITS)
    assert [item.number for item in made.planned] == ["V4"]
    assert {item.number: item.state for item in made.pending} == {"V2": "to_act", "V4": "planned"}


EARLY = """
number planned    due        person made
V1     2026-09-03 2026-09-05 ana    2026-08-28
V2     2026-08-25 .          ana    2026-08-24
"""


def test_a_visit_made_before_its_day_is_planned_for_the_day_it_was_made(tmp_path: Path) -> None:
    august = values(statement(tmp_path, "visits", EARLY))
    assert (august["planned"], august["made"], august["pending"]) == (2, 2, 0)
    assert (august["on_time"], august["promised"]) == (1, 1)
