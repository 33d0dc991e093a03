"""What somebody wrote stands beside the first sentence it explains, and once."""

from __future__ import annotations

from pathlib import Path

from cierre.report.document import Bullets
from cierre.report.sentences import plain
from tests.report.little_offices import CASE_HEADS, OFFICE, Sheet, a_case, tell
from tests.report.test_plan import section

TARGETS = """
[[target]]
figure = "cases.on_time_share"
period = "2026-*"
value = "0.9"
[[target]]
figure = "cases.first_response_median"
period = "2026-*"
value = "600"
"""
CASES = [
    a_case(f"Q-{day}", f"2026-08-{day:02}", due=f"2026-08-{day + 1:02}",
           resolved=f"2026-08-{day + 2:02} 10:00")
    for day in (3, 4, 5, 6, 10)
] + [a_case("Q-31", "2026-08-31")]  # fmt: skip
HEADS = ("person", "month", "kind", "text", "about")


def summary(folder: Path, *notes: tuple[str, ...]) -> list[str]:
    sheets: dict[str, Sheet] = {"cases": (CASE_HEADS, CASES), "notes": (HEADS, notes)}
    told = tell(folder, sheets, office=OFFICE + TARGETS)
    (found,) = [
        each
        for each in section(told.documents["office", "es"], "summary").blocks
        if isinstance(each, Bullets)
    ]
    return [plain(each) for each in found.entries]


def test_a_shortcoming_about_a_book_explains_its_missed_figure_and_is_quoted_once(
    tmp_path: Path,
) -> None:
    said = summary(tmp_path, ("ana", "2026-08", "shortcoming", "Faltaban manos.", "cases"))
    assert said[0].startswith("No alcanza su objetivo: quejas resueltas en plazo")
    assert said[0].endswith("Ana Pérez escribió: «Faltaban manos».")
    assert sum("Faltaban manos" in each for each in said) == 1


def test_a_note_about_the_figure_comes_first_and_none_about_a_book_by_one_of_the_people(
    tmp_path: Path,
) -> None:
    said = summary(
        tmp_path,
        ("luis", "2026-08", "shortcoming", "Me faltaban manos.", "cases"),
        ("ana", "2026-08", "shortcoming", "Prometí de más.", "cases.on_time_share"),
    )
    assert said[0].endswith("Ana Pérez escribió: «Prometí de más».")
    assert said[1].startswith("Supera su máximo: primera respuesta")
    assert not any("Me faltaban manos" in each for each in said)
