"""Who belonged to which unit when, as moments at which it changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import polars as pl

from cierre.directory import Directory, Person

_SCHEMA = pl.Schema({"person": pl.String, "changed": pl.Int64, "unit": pl.String})


@dataclass(frozen=True)
class Units:
    """Each person's units by the moments at which they change."""

    changes: dict[str, list[tuple[int, str]]]

    @classmethod
    def of(cls, changes: pl.DataFrame) -> Units:
        """The units of a table as ``unit_changes`` gives it."""
        found: dict[str, list[tuple[int, str]]] = {}
        for person, changed, unit in changes.sort("changed").iter_rows():
            found.setdefault(person, []).append((changed, unit))
        return cls(found)

    def at(self, person: str, moment: int) -> str:
        """The person's unit at a moment."""
        known = [unit for changed, unit in self.changes.get(person, ()) if changed <= moment]
        return known[-1] if known else ""

    def between(self, person: str, start: int, end: int | None) -> Iterator[tuple[int, str]]:
        """The person's changes after ``start`` up to ``end``."""
        for changed, unit in self.changes.get(person, ()):
            if start < changed and (end is None or changed <= end):
                yield changed, unit


def unit_changes(directory: Directory) -> pl.DataFrame:
    """A row for each person and moment (the first of an office-local day) of a new unit."""
    zone = ZoneInfo(directory.time_zone)
    rows = [
        (person.id, int(datetime.combine(day, time(), tzinfo=zone).timestamp()), unit)
        for person in directory.people
        for day, unit in _changes(person)
    ]
    return pl.DataFrame(rows, schema=_SCHEMA, orient="row").sort("changed")


def units_at(frame: pl.DataFrame, changes: pl.DataFrame) -> pl.Series:
    """The unit of each row's ``holder`` at its moment ``at``; "" when there is none."""
    return (
        frame.select("holder", "at")
        .with_row_index("place")
        .sort("at")
        .join_asof(
            changes, left_on="at", right_on="changed", by_left="holder", by_right="person",
            strategy="backward", check_sortedness=False,
        )
        .sort("place")["unit"]
        .fill_null("")
    )  # fmt: skip


def _changes(person: Person) -> list[tuple[date, str]]:
    days = {each.since for each in person.memberships}
    days |= {each.until for each in person.memberships if each.until is not None}
    found: list[tuple[date, str]] = []
    for day in sorted(days):
        unit = person.unit_on(day)
        if unit != (found[-1][1] if found else ""):
            found.append((day, unit))
    return found
