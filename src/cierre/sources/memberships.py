"""For which unit a person acts: who belonged where when, and which of her units is the main one.

A unit that a row or an event names itself is credited where the person belongs to it at that
moment, and where nothing is known of her units; otherwise her main one is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cached_property
from zoneinfo import ZoneInfo

import polars as pl

from cierre.directory import Directory, Person

_MAIN = pl.Schema({"person": pl.String, "changed": pl.Int64, "unit": pl.String})
_SPELLS = pl.Schema(
    {"person": pl.String, "unit": pl.String, "since": pl.Int64, "until": pl.Int64}
)  # fmt: skip


@dataclass(frozen=True, eq=False)
class Units:
    """Each person's units by their moments, the first ones of office-local days.

    ``main`` has a row for each ``person`` and moment (``changed``) of another main ``unit``, ""
    after the last; ``spells`` one for each time in a unit, ``until`` null when it has not ended.
    """

    main: pl.DataFrame
    spells: pl.DataFrame

    @classmethod
    def of(cls, directory: Directory) -> Units:
        """The units of an office's people."""
        zone = ZoneInfo(directory.time_zone)

        def moment(day: date) -> int:
            return int(datetime.combine(day, time(), tzinfo=zone).timestamp())

        main = [
            (person.id, moment(day), unit)
            for person in directory.people
            for day, unit in _main_units(person)
        ]
        spells = [
            (person.id, each.unit, moment(each.since), each.until and moment(each.until))
            for person in directory.people
            for each in person.memberships
        ]
        return cls(
            pl.DataFrame(main, schema=_MAIN, orient="row").sort("changed"),
            pl.DataFrame(spells, schema=_SPELLS, orient="row"),
        )

    def main_at(self, rows: pl.DataFrame, holder: str = "holder") -> pl.Series:
        """The main unit of each row's holder at its moment ``at``; "" when there is none."""
        return (
            rows.select(pl.col(holder).alias("person"), "at")
            .with_row_index("place")
            .sort("at")
            .join_asof(
                self.main, left_on="at", right_on="changed", by="person",
                strategy="backward", check_sortedness=False,
            )
            .sort("place")["unit"]
            .fill_null("")
        )  # fmt: skip

    def credited(self, legs: pl.DataFrame) -> pl.Series:
        """The unit of each leg at its moment ``at``.

        ``acting`` is the unit for which its holder is said to act, "" when nobody says; what has no
        holder is its ``unit``'s.
        """
        main = self.main_at(legs)
        said = legs["acting"] != ""
        own = said & (main == "")
        if said.any() and self.spells.height:
            places = pl.int_range(len(legs), eager=True)
            own = own | places.is_in(self._belonging(legs).implode())
        chosen = legs.select(
            pl.when(pl.col("holder") == "")
            .then("unit")
            .when(pl.lit(own))
            .then("acting")
            .otherwise(pl.lit(main))
        )
        return chosen.to_series()

    def _belonging(self, legs: pl.DataFrame) -> pl.Series:
        """Places of the legs whose holder belongs to the unit that they are said to act for."""
        said = legs.select("holder", "acting", "at").with_row_index("place")
        both = said.filter(pl.col("acting") != "").join(
            self.spells, left_on=["holder", "acting"], right_on=["person", "unit"]
        )
        ended = (pl.col("until") <= pl.col("at")).fill_null(value=False)
        return both.filter((pl.col("since") <= pl.col("at")) & ~ended)["place"]

    def changes(self, legs: pl.DataFrame) -> pl.DataFrame:
        """The legs, each once for every moment (``changed``) at which its unit may be another."""
        # whoever joined before all records has nothing to hand over
        since = legs["at"].min() or 0
        main = self.main.filter(pl.col("changed") > since).select("person", "changed")
        ends = pl.concat(
            self.spells.select("person", "unit", pl.col(name).alias("changed"))
            for name in ("since", "until")
        ).filter(pl.col("changed") > since)
        joined = [legs.join(main, left_on="holder", right_on="person")]
        said = legs.filter(pl.col("acting") != "") if ends.height else legs.clear()
        joined.append(
            said.join(ends, left_on=["holder", "acting"], right_on=["person", "unit"]).select(
                joined[0].columns
            )
        )
        return pl.concat(joined)

    def at(self, person: str, acting: str, moment: int) -> str:
        """The unit of a person who is said to act for one ("" when nobody says) at a moment."""
        changes = self._changes_by_person.get(person, [])
        main = next((unit for changed, unit in reversed(changes) if changed <= moment), "")
        belongs = any(
            since <= moment and (until is None or moment < until)
            for since, until in self._spells_by_unit.get((person, acting), ())
        )
        return acting if acting and (belongs or not main) else main

    def between(
        self, person: str, acting: str, start: int, end: int | None
    ) -> Iterator[tuple[int, str]]:
        """The moments after ``start`` up to ``end`` at which that may change, with the unit."""
        moments = {changed for changed, _ in self._changes_by_person.get(person, ())}
        for spell in self._spells_by_unit.get((person, acting), ()):
            moments |= {each for each in spell if each is not None}
        for changed in sorted(moments):
            if start < changed and (end is None or changed <= end):
                yield changed, self.at(person, acting, changed)

    @cached_property
    def _changes_by_person(self) -> dict[str, list[tuple[int, str]]]:
        found: dict[str, list[tuple[int, str]]] = {}
        for person, changed, unit in self.main.iter_rows():
            found.setdefault(person, []).append((changed, unit))
        return found

    @cached_property
    def _spells_by_unit(self) -> dict[tuple[str, str], list[tuple[int, int | None]]]:
        found: dict[tuple[str, str], list[tuple[int, int | None]]] = {}
        for person, unit, since, until in self.spells.iter_rows():
            found.setdefault((person, unit), []).append((since, until))
        return found


def _main_units(person: Person) -> list[tuple[date, str]]:
    """The days on which another unit became the person's main one."""
    days = {each.since for each in person.memberships}
    days |= {each.until for each in person.memberships if each.until is not None}
    found: list[tuple[date, str]] = []
    for day in sorted(days):
        unit = person.unit_on(day)
        if unit != (found[-1][1] if found else ""):
            found.append((day, unit))
    return found
