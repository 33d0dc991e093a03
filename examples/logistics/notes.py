"""What the people of the office wrote for their monthly reports."""

from __future__ import annotations

import polars as pl

NOTES: tuple[tuple[str, str, str, str], ...] = (
    ("nuria", "2026-08", "logro", "Pendiente."),
)


def make_notes() -> pl.DataFrame:
    """The sheet of notes."""
    return pl.DataFrame(NOTES, schema=["person", "month", "kind", "text"], orient="row")
