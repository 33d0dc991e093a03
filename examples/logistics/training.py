"""Courses of the six people of the office, with their exams and marks."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl

Course = tuple[str, str, date, dict[str, float]]
"""Category, course, day of the exam and the mark of each person (out of ten)."""

COURSES: tuple[Course, ...] = (
    (
        "service",
        "Contestar con el dato exacto",
        date(2025, 10, 22),
        {"nuria": 8.5, "hector": 7.25, "silvia": 6.5},
    ),
    ("goods", "Estiba y sujeción de la carga", date(2025, 11, 26), {"joaquin": 9.0, "silvia": 7.5}),
    (
        "service",
        "Reclamaciones: plazos y papeles",
        date(2026, 1, 28),
        {"beatriz": 9.25, "nuria": 8.0, "hector": 6.75},
    ),
    ("onboarding", "Seguimiento de envíos desde cero", date(2026, 2, 18), {"adriana": 8.25}),
    (
        "safety",
        "Carretilla elevadora: puesta al día",
        date(2026, 4, 15),
        {"joaquin": 8.5, "silvia": 4.25},
    ),
    (
        "goods",
        "Transporte combinado por ferrocarril",
        date(2026, 6, 17),
        {"nuria": 7.75, "adriana": 7.0, "beatriz": 8.75, "joaquin": 6.5},
    ),
    (
        "goods",
        "Reconocer un daño y dejarlo por escrito",
        date(2026, 8, 20),
        {"nuria": 8.75, "hector": 7.5, "adriana": 9.0, "silvia": 8.0, "beatriz": 9.5},
    ),
    (
        "safety",
        "Trabajo en muelles con calor",
        date(2026, 8, 27),
        {"joaquin": 4.75, "silvia": 6.25},
    ),
)
ABSENT = {("Trabajo en muelles con calor", "hector"): date(2026, 8, 27)}
STARTS_ON = {"adriana": date(2026, 2, 20)}
COLUMNS = {
    "number": pl.String,
    "enrolled": pl.Date,
    "person": pl.String,
    "category": pl.String,
    "course": pl.String,
    "due": pl.Date,
    "attended": pl.Date,
    "passed": pl.Date,
    "failed": pl.Date,
    "absent": pl.Date,
    "mark": pl.Float64,
}
PASS_MARK = 5
Row = dict[str, object]


def make_training() -> pl.DataFrame:
    """A row for each person and course: classes some days before the exam."""
    rows = [
        _row(category, course, exam, person, mark)
        for category, course, exam, marks in COURSES
        for person, mark in marks.items()
    ]
    for (course, person), day in ABSENT.items():
        empty = dict.fromkeys(COLUMNS) | {"category": "safety", "course": course, "absent": day}
        rows.append(empty | {"person": person, "enrolled": day - timedelta(days=20)})
    for index, row in enumerate(rows, start=1):
        row["number"] = f"F-{index:02d}"
    return pl.DataFrame(rows, schema=COLUMNS)


def _row(category: str, course: str, exam: date, person: str, mark: float) -> Row:
    passed = mark >= PASS_MARK
    return dict.fromkeys(COLUMNS) | {
        "enrolled": exam - timedelta(days=14),
        "person": person,
        "category": category,
        "course": course,
        "due": STARTS_ON.get(person) if category == "onboarding" else None,
        "attended": exam - timedelta(days=3),
        "passed": exam if passed else None,
        "failed": None if passed else exam,
        "mark": mark,
    }
