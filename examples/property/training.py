"""Courses of the six people of the office, with their exams and marks."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl

Course = tuple[str, str, date, dict[str, float]]
"""Category, course, day of the exam and the mark of each person (out of ten)."""

COURSES: tuple[Course, ...] = (
    (
        "service",
        "Escucha y trato al vecino",
        date(2025, 10, 16),
        {"marta": 8.75, "andres": 7.5, "teresa": 6.25},
    ),
    (
        "safety",
        "Trabajos en altura",
        date(2025, 11, 20),
        {"ruben": 8.0, "ivan": 8.5},
    ),
    (
        "trade",
        "Ley de propiedad horizontal: novedades",
        date(2026, 1, 22),
        {"lucia": 9.25, "marta": 7.75, "andres": 8.25},
    ),
    (
        "safety",
        "Extinción de incendios",
        date(2026, 3, 12),
        {"ruben": 7.25, "ivan": 6.75, "teresa": 4.5, "marta": 8.0},
    ),
    (
        "trade",
        "Reclamación de cuotas impagadas",
        date(2026, 5, 14),
        {"andres": 8.5, "lucia": 9.0},
    ),
    (
        "safety",
        "Primeros auxilios",
        date(2026, 6, 18),
        {"teresa": 7.0, "ruben": 6.5, "ivan": 7.25},
    ),
    (
        "trade",
        "Detección de filtraciones con cámara térmica",
        date(2026, 8, 20),
        {"ruben": 8.25, "ivan": 7.5, "teresa": 4.75},
    ),
    (
        "service",
        "Quejas difíciles: acuerdos que se cumplen",
        date(2026, 8, 27),
        {"marta": 9.0, "andres": 7.75, "lucia": 9.5},
    ),
)
COLUMNS = {
    "number": pl.String,
    "enrolled": pl.Date,
    "person": pl.String,
    "category": pl.String,
    "course": pl.String,
    "attended": pl.Date,
    "passed": pl.Date,
    "failed": pl.Date,
    "mark": pl.Float64,
}
PASS_MARK = 5


def make_training(courses: tuple[Course, ...] = COURSES) -> pl.DataFrame:
    """A row for each person and course: classes a week before the exam."""
    rows = [
        (
            exam - timedelta(days=24),
            person,
            category,
            course,
            exam - timedelta(days=7),
            exam if mark >= PASS_MARK else None,
            exam if mark < PASS_MARK else None,
            mark,
        )
        for category, course, exam, marks in courses
        for person, mark in marks.items()
    ]
    return pl.DataFrame(
        [(f"F-{index:03d}", *row) for index, row in enumerate(rows, start=1)],
        schema=COLUMNS,
        orient="row",
    )
