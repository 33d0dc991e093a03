"""What the people of the team wrote for their monthly reports."""

from __future__ import annotations

import polars as pl

NOTES: tuple[tuple[str, str, str, str], ...] = (
    ("pilar", "2026-02", "lección", "x"),
)


def make_notes() -> pl.DataFrame:
    """The sheet of notes."""
    return pl.DataFrame(NOTES, schema=["person", "month", "kind", "text"], orient="row")
