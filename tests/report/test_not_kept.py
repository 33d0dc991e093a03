"""A column that is not kept: the month is told without it, and nothing of it is a zero."""

from __future__ import annotations

from functools import cache

import pytest

from cierre.report.document import Document, Section, Table
from cierre.report.sentences import plain
from tests.report.little_offices import OFFICE, Told, folder_to_keep, tell

BOTH = OFFICE.replace(
    'name = "Ana Pérez"\nunit = "desk"\nsince = "2025-01-01"',
    'name = "Ana Pérez"\nmemberships = [\n  { unit = "desk", since = "2025-01-01" },\n'
    '  { unit = "night", since = "2025-01-01" },\n]',
).replace(
    '[[person]]\nid = "ana"', '[[unit]]\nid = "night"\nname = "Noche"\n[[person]]\nid = "ana"'
)
CASES = (
    ("number", "opened", "person", "unit", "escalated", "resolved"),
    [
        ("Q-1", "2026-06-02", "ana", "Atención", "", ""),
        ("Q-2", "2026-07-06", "ana", "Noche", "2026-07-08", ""),
        ("Q-3", "2026-08-03", "ana", "Noche", "", "2026-08-05"),
        ("Q-4", "2026-08-04", "", "Noche", "", ""),
        ("Q-5", "2026-08-31", "luis", "", "", "2026-08-31"),
    ],
)
TASKS = (
    ("number", "planned", "due", "person", "done"),
    [("T-1", "2026-08-03", "2026-08-04", "ana", "2026-08-04")]
    + [(f"U-{n}", f"2026-09-{n:02}", f"2026-09-{n:02}", "ana", "") for n in range(1, 20)],
)
CONDUCT = (
    ("number", "observed", "person"),
    [("K-1", "2026-08-10", "luis"), ("K-2", "2026-08-11", "luis")],
)
METERS = (
    ("number", "planned", "place", "household", "read", "consumption"),
    [("M-1", "2026-08-01", "lilas", "1A", "2026-08-20", "12"),
     ("M-2", "2026-08-01", "lilas", "1B", "2026-08-20", "30")],
)  # fmt: skip
SCOPES = ("office", "unit:desk", "unit:night", "person:ana")
LANGUAGES = ("es", "en", "zh")


@cache
def told() -> Told:
    return tell(
        folder_to_keep(),
        {"cases": CASES, "tasks": TASKS, "conduct": CONDUCT, "meters": METERS},
        office=BOTH,
        scopes=SCOPES,
        books=("cases", "tasks", "conduct", "meters"),
    )


def cells(document: Document) -> list[str]:
    found: list[str] = []

    def within(sections: tuple[Section, ...]) -> None:
        for section in sections:
            for block in section.blocks:
                if isinstance(block, Table):
                    found.extend(plain(cell) for row in block.rows for cell in row)
            within(section.subsections)

    within(document.sections)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scope", SCOPES)
def test_no_page_names_a_category_where_none_is_kept(scope: str, language: str) -> None:
    without = told().material(language=language).part_name("cases", "category", "")
    assert without not in told().text(scope, language)
    assert without not in cells(told().documents[scope, language])


def test_what_waits_is_named_by_its_number() -> None:
    assert "Q-1, desde el 2 de junio" in told().text()
    assert "«Q-1»" in told().text("person:ana")
    assert "Q-1, since 2 June" in told().text(language="en")
    assert "Q-1（6月2日起未结" in told().text(language="zh")


@pytest.mark.parametrize("scope", SCOPES)
def test_no_statement_has_parts_by_a_category_or_counts_of_kinds(scope: str) -> None:
    statement = told().statements[scope]
    for name, figure in statement.figures.items():
        assert not any("category" in by for by in figure.parts), name
    kinds = ("complaints", "enquiries", "requests", "incidents", "damages", "near_misses")
    for kind in kinds:
        figure = statement.figures[f"cases.{kind}"]
        assert (figure.value, figure.absence) == (None, "not_kept")


def test_the_figures_of_books_without_categories_are_there() -> None:
    made = told().statements["office"]
    assert made["cases.received"].value == 3
    assert made["tasks.done"].value == 1
    assert made["conduct.observed"].value == 2
    assert made["meters.consumption"].value == 42
    assert all(each.holds for each in made.identities)
    night = told().statements["unit:night"]
    assert [night[f"cases.{name}"].value for name in ("received", "handled", "pending")] == [
        2,
        1,
        2,
    ]
