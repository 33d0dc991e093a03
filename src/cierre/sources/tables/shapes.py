"""Tables of other shapes as tables with a record a row: rosters, grids of months, meters in pairs.

A grid of counts is none: what it counts are no records, and that is said.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

import polars as pl

from cierre.sources.names import fold
from cierre.sources.tables.days import consecutive_days
from cierre.sources.tables.months_named import is_month_word, month_named, year_named
from cierre.sources.tables.regions import Region
from cierre.sources.tables.vocabulary import general
from cierre.sources.tables.whole_names import with_whole_names
from cierre.sources.tables.written_days import read_day

Shape = Literal["list", "roster", "months", "days", "groups"]

MARK, DAY, MONTH, GROUP, SECTION, SHEET = (
    "(cell)", "(day)", "(month)", "(group)", "(section)", "(sheet)",
)  # fmt: skip
"""Columns that a table of another shape gets: what its cells hold, and whose they are."""

_FEWEST_DAYS, _FEWEST_MONTHS = 7, 3


@dataclass(frozen=True)
class Shaped:
    """A table with a record a row.

    ``region`` has the rows and the headings as they are read; ``origins`` say, for headings that
    stand for several of the sheet, which ones. ``undated`` says that the year of a grid is nowhere.
    """

    region: Region
    shape: Shape = "list"
    origins: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    undated: bool = False


def shaped(region: Region) -> Shaped:
    """The table with a record a row."""
    if region.grid.columns:
        return Shaped(region)
    region, whole = with_whole_names(region)
    for turned in (_roster(region), _months(region), _groups(region)):
        if turned is not None:
            return replace(turned, origins={**whole, **turned.origins})
    return Shaped(region, origins=whole)


def _roster(region: Region) -> Shaped | None:
    """People by days: a row for each that has something in its cell."""
    dated = _dated(region)
    if dated:
        body = _without_weekdays(region.body, list(dated))
        return _melted(region, body, dated, DAY, "roster")
    days = {
        letter: number
        for letter, heading in region.headings.items()
        if (number := _day_number(heading)) is not None
    }
    if len(days) < _FEWEST_DAYS or not _in_order(list(days.values())):
        return None
    begins = _month_of(region, list(days.values()))
    if begins is None:
        return None
    year, month = begins
    dated, last = {}, 0
    for letter, number in days.items():
        if number < last:
            year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        last = number
        try:
            dated[letter] = date(year, month, number).isoformat()
        except ValueError:
            continue
    body = _without_weekdays(region.body, list(dated))
    return _melted(region, body, dated, DAY, "roster")


def _dated(region: Region) -> dict[str, str]:
    """The days that headings write out, with their year; none where they are no days in order."""
    bare = {
        letter: re.sub(r" \(\d+\)$", "", heading.rpartition(" / ")[2].strip())
        for letter, heading in region.headings.items()
    }
    those = {
        letter: text
        for letter, text in bare.items()
        if (day := read_day(text)) and (day.day or day.first)
    }
    texts = [*region.above, region.grid.sheet, region.grid.file]
    years = [year for text in texts if (year := year_named(text))]
    if len(those) < _FEWEST_DAYS or not (years or all(_has_year(each) for each in those.values())):
        return {}
    found = consecutive_days(list(those.values()), years[0] if years else None)
    return {letter: day.date().isoformat() for letter, day in zip(those, found, strict=False)}


def _has_year(text: str) -> bool:
    day = read_day(text)
    return day is not None and day.year is not None


def _day_number(heading: str) -> int | None:
    bare = re.sub(r" \(\d+\)$", "", heading.strip())
    found = re.fullmatch(
        r"(?:[^\W\d]{1,3}\.?\s*[/-]?\s*)?(\d{1,2})\s*日?(?:\s*[/-]?\s*[^\W\d]{1,3}\.?)?", bare
    )
    if found and 1 <= int(found[1]) <= 31:
        return int(found[1])
    day = read_day(bare)
    return day.day if day and day.day else None


def _in_order(numbers: Sequence[int]) -> bool:
    steps = [later - earlier for earlier, later in itertools.pairwise(numbers)]
    return sum(step == 1 for step in steps) >= 0.85 * len(steps)


def _month_of(region: Region, days: Sequence[int]) -> tuple[int, int] | None:
    """The year and month in which the first day lies."""
    texts = [*region.above, region.grid.sheet, region.grid.file]
    for text in texts:
        found = re.search(r"(20\d{2})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})", text)
        if found and int(found[3]) == days[0]:
            return int(found[1]), int(found[2])
    months = [each for text in texts if (each := month_named(text))]
    if not months:
        return None
    years = [year for year, _ in months if year] + [
        year for text in texts if (year := year_named(text))
    ] + [int(text) for text in texts if re.fullmatch(r"20\d{2}", text.strip())]  # fmt: skip
    return (years[0], months[0][1]) if years else None


_WEEKDAYS = frozenset(
    ("l", "m", "x", "j", "v", "s", "d", "t", "w", "f", "lu", "ma", "mi", "ju", "vi", "sa", "do",
     "mo", "tu", "we", "th", "fr", "su", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun",
     "mar", "mie", "jue", "vie", "sab", "dom", "一", "二", "三", "四", "五", "六", "日")
)  # fmt: skip


def _without_weekdays(body: pl.DataFrame, letters: Sequence[str]) -> pl.DataFrame:
    """The rows without one that names the days of the week under their numbers."""
    keep = []
    for row in body.select(letters).head(2).iter_rows():
        those = [fold(text) or text for text in row if text is not None]
        cycle = len(those) >= 7 and all(word in _WEEKDAYS for word in those)
        keep.append(not (cycle and all(a == b for a, b in zip(those, those[7:], strict=False))))
    return body if all(keep) else body.slice(sum(not each for each in keep))


def _months(region: Region) -> Shaped | None:
    """Something by months: a row for each month that has something in its cell."""
    months = {
        letter: month
        for letter, heading in region.headings.items()
        if (month := _month_heading(heading)) is not None
    }
    if len(months) < _FEWEST_MONTHS or not _in_order([month for _, month in months.values()]):
        return None
    texts = [*region.above, region.grid.sheet, region.grid.file]
    years = [year for text in texts if (year := year_named(text))]
    year = years[0] if years else None
    dated = {
        letter: f"{own or year or 2000:04d}-{month:02d}" for letter, (own, month) in months.items()
    }
    dated = {
        letter: month
        for letter, month in dated.items()
        if region.body[letter].null_count() < region.body.height
    }
    turned = _melted(region, region.body, dated, MONTH, "months", keep_empty=True)
    undated = year is None and any(own is None for own, _ in months.values())
    return replace(turned, undated=undated)


def _month_heading(heading: str) -> tuple[int | None, int] | None:
    bare = heading.rpartition(" / ")[2].strip()
    if (month := is_month_word(bare)) is not None:
        return None, month
    words = fold(bare).split()
    if 1 <= len(words) <= 2 and (found := month_named(bare)):
        return found
    day = read_day(bare)
    return (day.year, day.month) if day and day.month and day.day in (None, 1) else None


def _melted(
    region: Region,
    body: pl.DataFrame,
    dated: Mapping[str, str],
    name: str,
    shape: Shape,
    *,
    keep_empty: bool = False,
) -> Shaped:
    kept = [letter for letter in region.headings if letter not in dated]
    rows = pl.concat(
        body.select("row", *kept, pl.lit(day).alias(name), pl.col(letter).alias(MARK))
        for letter, day in dated.items()
    ).sort("row", maintain_order=True)
    empty = pl.col(MARK).is_null() | pl.col(MARK).str.strip_chars().is_in(["-", "–", "—", ""])
    headings = {letter: region.headings[letter] for letter in kept} | {name: name, MARK: MARK}
    origins = {MARK: tuple(region.headings[letter] for letter in dated)}
    kept_rows = rows if keep_empty else rows.filter(~empty)
    return Shaped(replace(region, headings=headings, body=kept_rows), shape, origins)


def _groups(region: Region) -> Shaped | None:
    """The same columns under several groups: each group's a record of its own."""
    under: dict[str, dict[str, str]] = {}
    for letter, heading in region.headings.items():
        over, mark, lower = heading.rpartition(" / ")
        if mark:
            under.setdefault(over, {})[re.sub(r" \(\d+\)$", "", lower)] = letter
    alike: dict[tuple[str, ...], list[str]] = {}
    for over, those in under.items():
        if len(those) >= 2:
            alike.setdefault(tuple(sorted(those)), []).append(over)
    several = next((overs for overs in alike.values() if len(overs) >= 2), None)
    if several is None:
        return None
    lowers = list(under[several[0]])
    grouped = {letter for over in several for letter in under[over].values()}
    kept = [letter for letter in region.headings if letter not in grouped]
    parts = [
        region.body.select(
            "row",
            *kept,
            pl.lit(over).alias(GROUP),
            *(pl.col(under[over][lower]).alias(under[several[0]][lower]) for lower in lowers),
        ).filter(pl.any_horizontal(
            pl.col(under[several[0]][lower]).is_not_null() for lower in lowers
        ))
        for over in several
    ]  # fmt: skip
    headings = {letter: region.headings[letter] for letter in kept}
    headings |= {GROUP: GROUP} | {under[several[0]][lower]: lower for lower in lowers}
    origins = {
        lower: tuple(region.headings[under[over][lower]] for over in several) for lower in lowers
    }
    body = pl.concat(parts).sort("row", maintain_order=True)
    return Shaped(replace(region, headings=headings, body=body), "groups", origins)


def with_places_named(region: Region, several_sheets: bool) -> Region:
    """The table with what the line above a group of rows, or the sheet, says of its rows.

    Not where that only names a month or a total.
    """
    headings, body = dict(region.headings), region.body
    names = set(region.sections.values()) - {""}
    if names and not all(month_named(name) or _is_common(name) for name in names):
        rows = pl.DataFrame(
            {"row": list(region.sections), SECTION: list(region.sections.values())},
            schema={"row": pl.Int64, SECTION: pl.String},
        )
        joined = body.join(rows, on="row", how="left")
        if not _said_already(joined):
            body, headings = joined, headings | {SECTION: SECTION}
    if several_sheets and not month_named(region.grid.sheet) and not _is_common(region.grid.sheet):
        body = body.with_columns(pl.lit(region.grid.sheet).alias(SHEET))
        headings[SHEET] = SHEET
    return replace(region, headings=headings, body=body)


def _said_already(rows: pl.DataFrame) -> bool:
    """Whether the lines above groups of rows only repeat what a column of theirs says."""
    folded = pl.col(SECTION).str.strip_chars().str.to_lowercase()
    others = [name for name in rows.columns if name not in ("row", SECTION)]
    same = rows.select(
        (pl.col(name).str.strip_chars().str.to_lowercase() == folded).mean().alias(name)
        for name in others
    )
    return any((share or 0.0) >= 0.9 for share in same.row(0)) if rows.height else False


def _is_common(name: str) -> bool:
    folded = fold(name)
    return bool(
        re.fullmatch(r"(hoja|sheet|semana|week|trimestre|q|t)?\s*\d*\s*(t|q)?", folded)
    ) or (general().is_total(name))
