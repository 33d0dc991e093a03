"""For which units people are seen to act in records, where no settings say to which they belong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import polars as pl

from cierre.directory import Directory, Membership, Person
from cierre.sources.names import fold, known_names
from cierre.sources.strangers import whose
from cierre.sources.tables.events import AT, PERSON, UNIT
from cierre.sources.tables.records import Records

_Seen = Mapping[str, list[tuple[date, str]]]
"""The units that a person acts for, each since the first day on which it is seen."""


def with_memberships(directory: Directory, records: Records) -> Directory:
    """The office with its people in the units for which the records show them at work.

    Whoever has memberships that settings say keeps them as they are; one that an earlier file
    showed begins with the first day known.
    """
    seen = _seen(records, directory)
    if not seen:
        return directory
    return replace(
        directory, people=tuple(_with(each, seen.get(each.id, ())) for each in directory.people)
    )


def _with(person: Person, seen: Sequence[tuple[date, str]]) -> Person:
    if not seen or any(each.mark != "records" for each in person.memberships):
        return person
    since = {each.unit: each.since for each in person.memberships}
    for day, unit in sorted(seen):
        since[unit] = min(day, since.get(unit, day))
    found = tuple(Membership(unit, day, None, "records") for unit, day in since.items())
    return replace(person, memberships=found)


def _seen(records: Records, directory: Directory) -> _Seen:
    parts = [
        frame.select(
            pl.col(person).alias("person"), pl.col(unit).alias("unit"),
            pl.col(at).str.slice(0, 10).alias("day"),
        )
        for frame, person, unit, at in _named(records)
    ]  # fmt: skip
    if not parts:
        return {}
    said = pl.concat(parts).drop_nulls().filter(pl.col("person") != "", pl.col("unit") != "")
    first = said.group_by("person", "unit").agg(pl.col("day").min()).sort("person", "unit")
    people = known_names((each.id, each.name) for each in directory.people)
    written = {each.name: each.id for each in reversed(directory.people)}
    units = known_names((each.id, each.name) for each in directory.units)
    found: dict[str, list[tuple[date, str]]] = {}
    for person, unit, day in first.iter_rows():
        who, where = written.get(person, people.get(fold(person))), units.get(fold(unit))
        if who and where:
            found.setdefault(who, []).append((date.fromisoformat(day), where))
    return found


def _named(records: Records) -> list[tuple[pl.DataFrame, str, str, str]]:
    """The frames with their columns of people, units and moments."""
    cells, moves, book = records.cells, records.moves, records.book
    unit = next((each.id for each in book.sheet.columns if each.fills == "unit"), "")
    entering = book.sheet.steps[0].id
    found = [
        (cells, person, unit, entering)
        for person in whose(book)
        if {person, unit, entering} <= set(cells.columns)
    ]
    if {PERSON, UNIT, AT} <= set(moves.columns):
        found.append((moves, PERSON, UNIT, AT))
    return found
