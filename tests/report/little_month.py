"""A month of two people with promises, passed-on work, plans and work to come."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

from tests.report.little_offices import CASE_HEADS, OFFICE, Told, a_case, folder_to_keep, tell

TASK_HEADS = ("number", "planned", "due", "category", "person", "done", "reason")
DRAINS = '[[category]]\nbook = "tasks"\nid = "drains"\nname = "Limpieza de sumideros"\n'
PARTS = '[[reason]]\nbook = "tasks"\nid = "parts"\nname = "Faltan repuestos"\n'
FIELD = OFFICE.replace(
    'name = "Luis Gil"\nunit = "desk"', 'name = "Luis Gil"\nunit = "field"'
).replace('name = "Atención"', 'name = "Atención"\n[[unit]]\nid = "field"\nname = "Campo"')
"""Luis is in a unit of his own."""

SLOW = """
[[target]]
figure = "cases.first_response_median"
period = "2026-*"
value = "7200"
[[target]]
figure = "cases.on_time_share"
period = "2026-*"
value = "0.95"
"""
NOTE_HEADS = ("person", "month", "kind", "text", "outcome")


@cache
def little_month() -> Told:
    """Nine promises of which eight were kept, all answered late; work done, waiting and to come."""
    answered = [
        a_case(f"Q-{n}", f"2026-08-{n + 2:02}", first_response=f"2026-08-{n + 2:02} 13:00",
               due="2026-08-05" if n == 8 else "2026-08-28", resolved=f"2026-08-{n + 2:02} 13:30")
        for n in (1, 2, 3, 4, 5, 8, 9, 10, 11)
    ]  # fmt: skip
    passed_on = a_case("Q-20", "2026-08-19", first_response="2026-08-19 13:00")
    reopened = a_case("Q-21", "2026-08-03", first_response="2026-08-03 13:00",
                      resolved="2026-08-04 10:00")  # fmt: skip
    moves = (
        ("Q-20", "2026-08-20 09:30", "", "luis"),
        ("Q-21", "2026-08-20 09:30", "in_hand", ""),
        ("Q-21", "2026-08-21 09:30", "resolved", ""),
    )
    planned = [
        ("T-1", "2026-07-20", "2026-08-20", "drains", "luis", "2026-08-18", ""),
        ("T-2", "2026-07-20", "2026-08-21", "drains", "luis", "", "parts"),
        ("T-3", "2026-07-20", "2026-08-22", "drains", "luis", "", ""),
        *((f"T-{n}", "2026-08-20", "2026-09-07", "drains", "luis", "", "") for n in range(10, 40)),
    ]
    sheets = {
        "cases": (CASE_HEADS, (*answered, passed_on, reopened, a_case("Q-30", "2026-09-01"))),
        "cases_moves": (("number", "at", "state", "person"), moves),
        "tasks": (TASK_HEADS, planned),
        "notes": (
            NOTE_HEADS,
            (
                ("luis", "2026-07", "plan", "Revisar los portones.", ""),
                ("luis", "2026-07", "plan", "Pedir gomas.", "no se hizo: Cerrado"),
                ("luis", "2026-06", "plan", "Pintar el garaje.", ""),
                ("ana", "2026-08", "nothing", "surveys", ""),
            ),
        ),
    }
    return tell(
        folder_to_keep(),
        sheets,
        office=FIELD + DRAINS + PARTS + SLOW,
        scopes=("office", "unit:desk"),
        languages=("es",),
    )


def running(folder: Path, period: str) -> Told:
    """A little office whose records end on the 19th of August, and were brought the day after."""
    notes = (
        ("luis", "2026-07", "plan", "Pintar el garaje.", ""),
        ("luis", "2026-08", "plan", "Revisar los portones.", ""),
    )
    sheets = {
        "cases": (CASE_HEADS, (a_case("Q-1", "2026-07-01"), a_case("Q-2", "2026-08-19"))),
        "notes": (NOTE_HEADS, notes),
    }
    brought = int(datetime(2026, 8, 20, 9, tzinfo=UTC).timestamp())
    with patch("cierre.office.recording.time", SimpleNamespace(time=lambda: brought)):
        return tell(folder, sheets, period=period, languages=("es",), books=("cases",))
