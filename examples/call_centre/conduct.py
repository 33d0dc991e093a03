"""What was observed of conduct in the year: few things, and a talk about every one of them."""

from __future__ import annotations

from datetime import date

import polars as pl

Seen = tuple[date, str, str, date | None, date | None, date | None, date | None, str | None]
"""Observed, category, person, talked, sanctioned, settled, unfounded, reason."""

SEEN: tuple[Seen, ...] = (
    (date(2025, 9, 18), "late", "hugo", date(2025, 9, 19), None, date(2025, 10, 20), None,
     "corrected"),
    (date(2025, 10, 7), "phone", "sergio", date(2025, 10, 8), None, date(2025, 11, 10), None,
     "corrected"),
    (date(2025, 12, 11), "pause", "dario", date(2025, 12, 15), None, date(2026, 1, 12), None,
     "corrected"),
    (date(2025, 12, 22), "tone", "yolanda", date(2025, 12, 23), None, None, date(2025, 12, 29),
     "recording"),
    (date(2026, 1, 26), "late", "hugo", date(2026, 1, 27), None, date(2026, 2, 27), None,
     "corrected"),
    (date(2026, 3, 12), "tone", "elena", date(2026, 3, 13), None, date(2026, 3, 27), None,
     "corrected"),
    (date(2026, 4, 21), "hang_up", "oscar", date(2026, 4, 22), date(2026, 4, 30),
     date(2026, 6, 1), None, "warning"),
    (date(2026, 6, 9), "pause", "paula", date(2026, 6, 10), None, date(2026, 7, 6), None,
     "corrected"),
    (date(2026, 7, 15), "late", "hugo", date(2026, 7, 16), None, None, None, None),
    (date(2026, 8, 6), "late", "hugo", date(2026, 8, 7), date(2026, 8, 13), None, None,
     "warning"),
    (date(2026, 8, 18), "tone", "dario", date(2026, 8, 20), None, None, None, None),
    (date(2026, 8, 31), "pause", "sergio", None, None, None, None, None),
)  # fmt: skip
COLUMNS = {
    "number": pl.String,
    "observed": pl.Date,
    "category": pl.String,
    "person": pl.String,
    "talked": pl.Date,
    "sanctioned": pl.Date,
    "settled": pl.Date,
    "unfounded": pl.Date,
    "reason": pl.String,
}


def make_conduct() -> pl.DataFrame:
    """The sheet of conduct."""
    return pl.DataFrame(
        [(f"K-{index:02d}", *row) for index, row in enumerate(SEEN, start=1)],
        schema=COLUMNS,
        orient="row",
    )
