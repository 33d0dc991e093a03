"""An office read for the recount: its people, its calendar and the rows of its sheets.

Nothing here, nor beside it, comes from the program: it is written from the definitions alone.
"""

from __future__ import annotations

import csv
import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import holidays
import openpyxl

Row = dict[str, Any]
"""A row's cells by their headings; empty cells are left out."""


@dataclass(frozen=True)
class Office:
    """The folder of an office, with what it says of itself."""

    folder: Path

    @cached_property
    def settings(self) -> Mapping[str, Any]:
        """What ``office.toml`` says."""
        return tomllib.loads((self.folder / "office.toml").read_text(encoding="utf-8"))

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.settings["office"]["time_zone"])

    @cache  # noqa: B019 (one office lives as long as its test)
    def rows(self, name: str) -> list[Row]:
        """The rows of a sheet; none when there is no such sheet."""
        workbook, text = self.folder / f"{name}.xlsx", self.folder / f"{name}.csv"
        if text.exists():
            with text.open(encoding="utf-8", newline="") as file:
                return [{k: v for k, v in row.items() if v != ""} for row in csv.DictReader(file)]
        if not workbook.exists():
            return []
        sheet = openpyxl.load_workbook(workbook, read_only=True, data_only=True).worksheets[0]
        lines = sheet.iter_rows(values_only=True)
        heads = [str(each) for each in next(lines)]
        return [
            {head: cell for head, cell in zip(heads, line, strict=False) if cell not in (None, "")}
            for line in lines
        ]

    def headings(self, name: str) -> set[str]:
        """The headings of a sheet that has any cell filled below them."""
        return {head for row in self.rows(name) for head in row}

    def id_of(self, kind: str, name: str, book: str = "") -> str:
        """The id of a person, place or category that a cell names by id or by name."""
        for each in self.settings.get(kind, ()):
            if book and each["book"] != book:
                continue
            if name in (each["id"], each.get("name")):
                return str(each["id"])
        return name

    @cached_property
    def teams(self) -> Mapping[str, list[tuple[date, date, str]]]:
        """Each person's units: from a day, until another, exclusive; the main ones first, then
        those that began first."""
        found: dict[str, list[tuple[date, date, str]]] = {}
        for person in self.settings["person"]:
            listed = person.get("memberships") or ([person] if person.get("unit") else [])
            found[person["id"]] = [
                (
                    date.fromisoformat(each.get("since", "1900-01-01")),
                    date.fromisoformat(each.get("until", "9999-12-31")),
                    each["unit"],
                )
                for each in sorted(
                    listed, key=lambda each: (not each.get("main"), each.get("since", ""))
                )
            ]
        return found

    def unit_of(self, person: str, day: date) -> str:
        """The main unit of a person on a day; "" when none."""
        for since, until, unit in self.teams.get(person, ()):
            if since <= day < until:
                return unit
        return ""

    @cached_property
    def above(self) -> Mapping[str, tuple[str, ...]]:
        """Each unit with all those above it."""
        parents = {each["id"]: each.get("parent", "") for each in self.settings["unit"]}

        def climb(unit: str) -> Iterator[str]:
            while unit:
                yield unit
                unit = parents[unit]

        return {unit: tuple(climb(unit)) for unit in parents}

    def moment(self, local: datetime) -> int:
        """Seconds since 1970 of a local time."""
        return int(local.replace(tzinfo=self.zone).timestamp())

    def local_day(self, moment: int) -> date:
        return datetime.fromtimestamp(moment, self.zone).date()

    @cached_property
    def closed_days(self) -> frozenset[date]:
        """Public holidays and the office's own, of the years that the samples cover."""
        told = self.settings["holidays"]
        public = holidays.country_holidays(
            told["country"], subdiv=told.get("subdivision"), years=range(2024, 2029)
        )
        own = (date.fromisoformat(str(each)) for each in told.get("closed", ()))
        return frozenset({*public, *own})

    @cached_property
    def _spans(self) -> tuple[list[int], list[tuple[int, int, int]]]:
        """The office's open spans in order, each with the open seconds before it."""
        weekdays = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
        spans: list[tuple[int, int, int]] = []
        total, day = 0, date(2025, 1, 1)
        while day < date(2027, 12, 31):
            listed = self.settings["hours"].get(weekdays[day.weekday()], ())
            for text in () if day in self.closed_days else listed:
                opens, closes = (time.fromisoformat(each) for each in text.split("-"))
                start = self.moment(datetime.combine(day, opens))
                end = self.moment(datetime.combine(day, closes))
                spans.append((start, end, total))
                total += end - start
            day += timedelta(1)
        return [start for start, _, _ in spans], spans

    def open_seconds(self, start: int, end: int) -> int:
        """Seconds of office hours between two moments."""
        return self._open_until(end) - self._open_until(start)

    def _open_until(self, moment: int) -> int:
        starts, spans = self._spans
        place = bisect_right(starts, moment) - 1
        if place < 0:
            return 0
        start, end, before = spans[place]
        return before + min(moment, end) - start

    @cache  # noqa: B019 (one office lives as long as its test)
    def opens_on(self, day: date) -> bool:
        """Whether the office opens on a day."""
        weekdays = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
        return day not in self.closed_days and weekdays[day.weekday()] in self.settings["hours"]
