"""Names instead of ids in this office's sheets: also of carriers, transfers, kinds of cases."""

from __future__ import annotations

import tomllib
from pathlib import Path

import polars as pl

from cierre.sources.names import book_labels
from examples.sheets import with_names

PLACES = ("transfer_place", "destination")
VALUES = {"kind": "cases", "fault": "cases", "every": "tasks"}
"""Columns whose values the books themselves name."""


def with_own_names(frame: pl.DataFrame, name: str, office_toml: Path) -> pl.DataFrame:
    """The frame with names instead of the ids that its columns hold."""
    settings = tomllib.loads(office_toml.read_text(encoding="utf-8"))
    places = {each["id"]: each["name"] for each in settings["place"]}
    people = {each["id"]: each["name"] for each in settings["person"]}
    known = dict.fromkeys(PLACES, places) | {"covered_by": people}
    for column in ("carrier", "vehicle"):
        known[column] = settings["values"][f"shipments.{column}"]
    for column, book in VALUES.items():
        if name == book:
            known[column] = _values(book, column)
    for column in known.keys() & set(frame.columns):
        frame = frame.with_columns(
            pl.col(column).replace_strict(known[column], return_dtype=pl.String)
        )
    return with_names(frame, name, office_toml)


def _values(book: str, column: str) -> dict[str, str]:
    labels = book_labels(book, "value")
    return {
        key.removeprefix(f"{column}_"): names[0]
        for key, names in labels.items()
        if key.startswith(f"{column}_")
    }
