"""Days and moments as people write them, read a whole column at a time.

Whether the day or the month comes first is decided by all cells together; where none of them can
tell, nothing is guessed. A year that is not written is taken from what stands around the table.

The texts of the usual styles are taken apart all at once; only what is left is read one by one.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

import polars as pl

from cierre.sources.tables.usual_days import COLUMNS, read_usual
from cierre.sources.tables.written_days import Order, Written, read_day, read_serial

_LEAP = 4


@dataclass(frozen=True)
class Days:
    """A column read as days, and how it was decided.

    ``written`` has a row for each distinct text that is a day, with ``COLUMNS``. ``order`` is empty
    where the cells cannot tell; ``exchanged`` says that days up to the 12th were turned into dates
    with day and month the other way round, as a spreadsheet of another country does; ``serials``
    that its days are written as a workbook counts them: 46237.5.
    """

    written: pl.DataFrame
    texts: pl.Series
    order: Order = ""
    exchanged: bool = False
    serials: bool = False

    @property
    def share(self) -> float:
        """Which part of the filled cells are days."""
        filled = self.texts.drop_nulls()
        if not len(filled):
            return 0.0
        return float(filled.is_in(self.written["text"].implode()).sum()) / len(filled)

    @property
    def timed(self) -> bool:
        """Whether any has a time of the day that is not midnight."""
        return bool((self.written["seconds"] != 0).any())

    @property
    def without_year(self) -> bool:
        """Whether some have no year."""
        return self.written["year"].null_count() > 0

    @property
    def either(self) -> bool:
        """Whether of some only the order tells which number is the day."""
        return self.written["first"].count() > 0


def read_days(texts: pl.Series, native: pl.Series | None = None, *, serials: bool = False) -> Days:
    """The cells of a column as days; ``native`` are the places of those that are dates.

    ``serials`` are days as a workbook counts them, where its heading says that it holds days.
    """
    distinct = texts.drop_nulls().unique()
    if serials and len(distinct) and (counted := _serials(distinct)) is not None:
        return Days(counted, texts, "native", serials=True)
    written, left = read_usual(distinct)
    written = pl.concat([written, _one_by_one((text, read_day(text)) for text in left)])
    if native is not None:
        sure = texts.gather(native).drop_nulls().unique().implode()
        dated = pl.col("text").is_in(sure) & (pl.col("style") == "ymd")
        written = written.with_columns(
            native=dated, style=pl.when(dated).then(pl.lit("native")).otherwise("style")
        )
    return Days(written, texts, _order(written), _exchanged(written))


def moments(days: Days, order: Order, year: int | None) -> pl.DataFrame:
    """The texts of the column that stand for a moment, ``at``, with all that is written."""
    first, second = pl.col("first"), pl.col("second")
    day, month = (first, second) if order == "dmy" else (second, first)
    either = first.is_not_null()
    parts = days.written.with_columns(
        pl.col("year").fill_null(year) if year is not None else pl.col("year"),
        pl.when(either).then(month).otherwise("month").alias("month"),
        pl.when(either).then(day).otherwise(pl.col("day").fill_null(1)).alias("day"),
    )
    known = pl.col("year").is_between(1, 9999) & pl.col("month").is_between(1, 12)
    parts = parts.filter(known)
    last = pl.date("year", "month", 1).dt.month_end().dt.day()
    parts = parts.filter(pl.col("day").is_between(1, last))
    at = pl.datetime("year", "month", "day", time_unit="us")
    return parts.with_columns(at=at + pl.duration(seconds=pl.col("seconds").fill_null(0)))


def consecutive_days(texts: Sequence[str], year: int | None) -> list[datetime]:
    """The days of a row of headings that come one after the other; none where they do not.

    Days on which nobody works may be missing among them. Without a year any will do.
    """
    written = [read_day(text) for text in texts]
    if len(written) < 5 or None in written:
        return []
    orders: tuple[Order, ...] = ("dmy", "mdy")
    for order in orders:
        found = [each.on(order, year or 2000) for each in written if each is not None]
        known = [each for each in found if each is not None]
        steps = [(later - earlier).days for earlier, later in itertools.pairwise(known)]
        near = len(known) == len(texts) and all(1 <= step <= _LEAP for step in steps)
        if near and sum(step == 1 for step in steps) >= 0.6 * len(steps):
            return known
    return []


def _one_by_one(read: Iterable[tuple[str, Written | None]]) -> pl.DataFrame:
    rows = [{"text": text, **asdict(each)} for text, each in read if each is not None]
    both = pl.col("first", "second")
    return pl.DataFrame(rows, schema=COLUMNS).with_columns(pl.when(both != 0).then(both))


def _serials(distinct: pl.Series) -> pl.DataFrame | None:
    """The texts as days of this century that a workbook counts; None where one is none."""
    read = [(text, read_serial(text)) for text in distinct]
    return None if any(day is None for _, day in read) else _one_by_one(read)


def _order(written: pl.DataFrame) -> Order:
    """Which comes first; empty where no cell tells, or where two contradict each other."""
    either = written.filter(pl.col("first").is_not_null())
    if either.is_empty():
        styles = written.filter(pl.col("style") != "")["style"].value_counts()
        found: list[Order] = styles.sort("count", "style", descending=True)["style"].to_list()
        return found[0] if found else ""
    day_first = (either["first"] > 12).any()
    month_first = (either["second"] > 12).any()
    if day_first == month_first:
        return ""
    return "dmy" if day_first else "mdy"


def _exchanged(written: pl.DataFrame) -> bool:
    native = written.filter("native")
    either = written.filter(pl.col("first").is_not_null())
    return (
        native.height >= 5
        and either.height >= 3
        and bool((native["day"].fill_null(0) <= 12).all())
        and native["month"].n_unique() >= 3
        and bool(either.select((pl.max_horizontal("first", "second") > 12).all()).item())
    )
