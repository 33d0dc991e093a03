"""When the rows of a table of counts are of: days, months, or the month a sheet speaks of."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from cierre.sources.tables.months_named import month_named, year_named
from cierre.sources.tables.orders import months_of
from cierre.sources.tables.profiles import profile
from cierre.sources.tables.shapes import MONTH
from cierre.sources.tables.understanding import SHEET, Judged, Sheetful

_DAYS = 0.8


def with_days(full: Sheetful) -> tuple[Sheetful, str]:
    """The table with a column of days, and its heading; as it is where no day or month is known."""
    if MONTH in full.headings:
        days = full.body[MONTH] + "-01"
        return _replaced(full, MONTH, days), MONTH
    dated = next((name for name in full.headings if full.profiles[name].days.share >= _DAYS), "")
    if dated:
        return full, dated
    for name in full.headings:
        months = _months_in(full, name)
        if months is not None:
            return _replaced(full, name, months), name
    told = months_of(Judged(full, None)).items()
    of_sheets = {sheet: f"{year:04}-{month:02}-01" for sheet, (year, month) in told}
    if full.body[SHEET].is_in(list(of_sheets)).all():
        days = full.body[SHEET].replace_strict(of_sheets, return_dtype=pl.String)
        added = replace(full, headings=(*full.headings, MONTH))
        return _replaced(added, MONTH, days), MONTH
    return full, ""


def _months_in(full: Sheetful, name: str) -> pl.Series | None:
    """The first days of the months that a column names; None where it names none."""
    texts = full.body[name]
    if texts.null_count() == len(texts):
        return None
    beside = (*full.titles, *full.sheets, full.regions[0].grid.file)
    years = [year for text in beside if (year := year_named(text))]
    found = {}
    for text in texts.drop_nulls().unique().to_list():
        month = month_named(text)
        year = (month[0] or (years[0] if years else None)) if month else None
        if month is None or year is None:
            return None
        found[text] = f"{year:04}-{month[1]:02}-01"
    return texts.replace_strict(found, default=None, return_dtype=pl.String)


def _replaced(full: Sheetful, name: str, days: pl.Series) -> Sheetful:
    body = full.body.with_columns(days.alias(name))
    profiles = {**full.profiles, name: profile(body[name], None, name)}
    return replace(full, body=body, profiles=profiles, undated=False)


def of_months(days: pl.Series) -> bool:
    """Whether days, as ``2026-08-01``, are of months: several, and all the first of one."""
    known = days.drop_nulls().str.slice(0, 10).unique()
    return len(known) > 1 and bool(known.str.ends_with("-01").all())
