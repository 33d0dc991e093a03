"""Which of day and month comes first, and the year and month that a sheet speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

import polars as pl

from cierre.book import Book
from cierre.sources.tables.days import Days, moments
from cierre.sources.tables.months_named import month_named, year_named
from cierre.sources.tables.understanding import Judged, Question
from cierre.sources.tables.written_days import Order

ORDERS: tuple[Order, ...] = ("dmy", "mdy")
_MONTH = timedelta(days=31)


def decided_order(
    days: Mapping[str, Days],
    judged: Judged,
    answers: Mapping[str, str],
    columns: Mapping[str, str],
    book: Book,
) -> tuple[Order, list[Question]]:
    """Which comes first in all columns of the table."""
    said = answers.get("date_order", "")
    if said in ORDERS:
        return said, []
    entering = next((name for name in days if columns[name] == book.sheet.steps[0].id), "")
    about = entering or next(iter(days), "")
    if any(each.exchanged for each in days.values()):
        return "", [Question("date_order", about, tuple(ORDERS))]
    either = [each for each in days.values() if each.either]
    if not either:
        main = days.get(entering) or next(iter(days.values()), None)
        return (main.order if main else ""), []
    orders = {each.order for each in either if each.order in ORDERS}
    if len(orders) == 1:
        return orders.pop(), []
    if not orders:
        near = _by_neighbours(either, days.values(), judged)
        if near:
            return near, []
    return "", [Question("date_order", about, tuple(ORDERS))]


def _by_neighbours(either: Sequence[Days], every: Iterable[Days], judged: Judged) -> Order:
    """The order by which the days lie among those that are sure; empty when neither or both do."""
    sure = [moments(days, "", None).filter(pl.col("first").is_null())["at"] for days in every]
    known = sorted(pl.concat(sure).dt.date().unique().to_list())
    spans = [(known[0], known[-1])] if sum(map(len, sure)) >= 3 else []
    spans += [
        (date(year, month, 1), date(year, month, 28)) for year, month in months_of(judged).values()
    ]
    if not spans:
        return ""
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    fits: dict[Order, float] = {}
    for order in ORDERS:
        read = [moments(days, order, first.year) for days in either]
        ats = pl.concat(each.filter(pl.col("first").is_not_null())["at"] for each in read).dt.date()
        near = ats.is_between(first - _MONTH, last + _MONTH)
        fits[order] = int(near.sum()) / len(ats) if len(ats) else 0.0
    good = [order for order in ORDERS if fits[order] >= 0.95]
    other = [order for order in ORDERS if fits[order] <= 0.6]
    return good[0] if len(good) == 1 and len(other) == 1 else ""


def months_of(judged: Judged) -> dict[str, tuple[int, int]]:
    """The month that each sheet speaks of, where it speaks of one and its year is known."""
    found = {}
    for region in judged.sheetful.regions:
        texts = (region.grid.sheet, *region.above)
        months = [each for text in texts if (each := month_named(text))]
        years = [year for text in (*texts, region.grid.file) if (year := year_named(text))]
        years += [year for year, _ in months if year]
        if months and years:
            found[region.grid.sheet] = (years[0], months[0][1])
    return found


def decided_years(
    days: Mapping[str, Days], judged: Judged, answers: Mapping[str, str]
) -> tuple[dict[str, int], list[Question]]:
    """The year of days without one, by sheet: from the lines above, the sheet, the file, others."""
    needed = any(each.without_year for each in days.values()) or judged.sheetful.undated
    if not needed:
        return {}, []
    said = answers.get("year", "")
    years = [each.written["year"] for each in days.values()]
    others = pl.concat([pl.Series("year", [], pl.Int32), *years]).drop_nulls()
    often = others.value_counts().sort("count", "year", descending=[True, False])["year"]
    usual: int | None = next(iter(often), None)
    found, asked = {}, []
    for region in judged.sheetful.regions:
        texts = (*region.above, region.grid.sheet, region.grid.file)
        named = [year for text in texts if (year := year_named(text))]
        named += [each[0] for text in texts if (each := month_named(text)) and each[0]]
        year = int(said) if said.isdigit() else named[0] if named else usual
        if year is None:
            asked.append(Question("year", next(iter(days), "")))
        else:
            found[region.grid.sheet] = year
    return found, asked[:1]
