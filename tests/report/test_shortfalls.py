"""Where a person fell short: each thing once, under one name, and nothing that went well."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.report.little_offices import CASE_HEADS, OFFICE, Sheet, Told, a_case, tell
from tests.report.test_person import entries

AGENT = (
    OFFICE.replace('pack = "property"', 'pack = "agent"')
    + """
[[category]]
book = "tasks"
id = "call"
name = "Llamadas"
"""
)
LIMITS = """
[[target]]
figure = "cases.first_response_median"
period = "2026-*"
value = "3600"
[[target]]
figure = "cases.first_response_p90"
period = "2026-*"
value = "7200"
[[target]]
figure = "cases.own_errors"
period = "2026-*"
value = "0"
"""
HEADS = (*CASE_HEADS, "fault")
SLOW = [
    (
        *a_case(
            f"Q-{number}",
            f"2026-08-{number:02}",
            person="ana",
            first_response=f"2026-08-{number:02} 13:00",
            due=f"2026-08-{number + 3:02}",
            resolved=f"2026-08-{number + (4 if number == 3 else 1):02} 10:00",
        ),
        "Propio" if number == 3 else "",
    )
    for number in (3, 4, 5, 6, 10, 11)
]
LAST = (*a_case("Q-31", "2026-08-31", person="luis"), "")
SHIFTS = ("number", "planned", "person", "worked")
NOTES = ("person", "month", "kind", "text", "about")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    note = ("ana", "2026-08", "shortcoming", "Miro tarde el correo.", "cases.first_response_median")
    sheets: dict[str, Sheet] = {
        "cases": (HEADS, [*SLOW, LAST]),
        "shifts": (
            SHIFTS,
            [(f"T-{day}", f"2026-08-{day:02}", "ana", f"2026-08-{day:02}") for day in (3, 4)],
        ),
        "tasks": (
            ("number", "planned", "due", "person", "done", "category"),
            [("P-1", "2026-08-03", "2026-08-05", "ana", "2026-08-04", "call"),
             ("P-2", "2026-08-03", "2026-08-05", "ana", "2026-08-07", "call")],
        ),
        "notes": (NOTES, [note]),
    }  # fmt: skip
    folder = tmp_path_factory.mktemp("shortfalls")
    return tell(folder, sheets, office=AGENT + LIMITS, scopes=("person:ana", "office"))


def short(told: Told) -> list[str]:
    return [
        each.replace("\u00a0", " ")
        for each in entries(told.documents["person:ana", "es"], "i_short")
    ]


def test_half_and_nine_tenths_of_the_same_cases_are_one_entry_with_one_note(told: Told) -> None:
    (entry,) = [each for each in short(told) if "Primera respuesta" in each]
    assert entry == (
        "Primera respuesta (mediana): 4 h; el máximo de la oficina es 1 h. "
        "Primera respuesta (nueve de cada diez): 4 h; el máximo de la oficina es 2 h. "
        "Miro tarde el correo."
    )


def test_an_error_that_a_missed_target_tells_is_not_told_again(told: Told) -> None:
    said = short(told)
    assert any(
        "la oficina ha pasado de su máximo (1 frente a 0); mi parte es 1" in each for each in said
    )
    assert not any("He cometido" in each for each in said)


def test_a_promise_that_was_not_kept_is_told_here_and_not_among_the_results(told: Told) -> None:
    assert "Gestiones. De 6 fechas prometidas he incumplido 1." in short(told)
    assert "Tareas. De 2 tareas con fecha he terminado a tiempo 1." in short(told)
    assert told.text("person:ana").count("fechas prometidas") == 1


def test_what_is_all_there_is_is_said_so(told: Told) -> None:
    assert "He trabajado todos mis turnos: 2." in told.text("person:ana")


def test_a_limit_of_a_target_is_told_as_it_was_set_and_a_late_share_once(tmp_path: Path) -> None:
    target = """
[[target]]
figure = "cases.on_time_share"
period = "2026-*"
value = "0.9"
scope = "person:ana"
"""
    sheets: dict[str, Sheet] = {"cases": (HEADS, [*SLOW, LAST])}
    own = tell(tmp_path, sheets, office=AGENT + target, scopes=("person:ana",))
    assert [each for each in short(own) if "plazo" in each or "fechas" in each] == [
        "Gestiones resueltas en plazo: 5 de 6; el objetivo era 90 %."
    ]
