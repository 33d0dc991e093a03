"""What is proposed to be admitted: each rule where it must speak, and where it must not."""

from __future__ import annotations

from pathlib import Path

import pytest

from cierre.report.proposals import proposals
from tests.report.little_offices import CASE_HEADS, OFFICE, Told, a_case, tell

TARGETS = """
[[target]]
figure = "cases.handled"
period = "2026-*"
value = "5"
[[target]]
figure = "cases.on_time_share"
period = "2026-*"
value = "0.5"
"""
CASES = [
    a_case("Q-1", "2026-07-01", title="Olvidada"),
    a_case("Q-2", "2026-05-04", title="Con plazo", due="2026-12-31"),
    a_case("Q-3", "2026-08-03", title="Tarde", due="2026-08-10"),
    a_case("Q-4", "2026-08-20", title="Reciente"),
    a_case("Q-5", "2026-08-03", due="2026-08-07", resolved="2026-08-05 10:00"),
    a_case("Q-6", "2026-08-03", due="2026-08-04", resolved="2026-08-06 10:00"),
    a_case("Q-7", "2026-08-03", resolved="2026-08-06 10:00"),
    a_case("Q-8", "2026-09-01"),
]
"""August is over, since something happened after it."""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    sheets = {"cases": (CASE_HEADS, CASES)}
    folder = tmp_path_factory.mktemp("proposed")
    return tell(folder, sheets, office=OFFICE + TARGETS, languages=("es",))


def proposed(told: Told, language: str = "es") -> dict[str, str]:
    return {each.about: each.text for each in proposals(told.material(language=language))}


def test_a_missed_target_is_admitted_and_none_that_was_met(told: Told) -> None:
    found = proposed(told)
    assert [about for about in found if about.startswith("target")] == ["target cases.handled"]
    assert found["target cases.handled"] == (
        "No se alcanzó el objetivo de «Quejas resueltas»: 3 frente a 5, por 4.º mes seguido."
    )


def test_promises_that_were_broken_are_counted(told: Told) -> None:
    assert proposed(told)["late cases.on_time"] == (
        "Quejas e incidencias: 1 de 2 se terminó fuera del plazo prometido."
    )


def test_the_longest_waiting_of_what_is_late_or_very_old(told: Told) -> None:
    found = proposed(told)
    assert [about for about in found if about.startswith("waiting")] == ["waiting cases Q-1"]
    assert "«Olvidada» sigue sin cerrarse desde el 1 de julio de 2026" in found["waiting cases Q-1"]


def test_missing_books_are_admitted_and_no_records_that_came_in_time(told: Told) -> None:
    found = proposed(told, "en")
    assert "late-records" not in found
    assert found["missing"].startswith("Nothing was recorded this month in: Fees, Surveys, Meters")


def test_records_that_came_after_their_month_was_closed_are_admitted(tmp_path: Path) -> None:
    resolved = [*CASES[:3], a_case("Q-4", "2026-08-20", resolved="2026-08-21 10:00"), *CASES[4:]]
    told = tell(
        tmp_path,
        {"cases": (CASE_HEADS, CASES)},
        period="2026-09",
        languages=("es",),
        closed=202608,
        late={"cases": (CASE_HEADS, resolved)},
    )
    assert proposed(told, "en")["late-records"] == (
        "Some records were made after their month had been closed: Complaints and incidents."
    )
