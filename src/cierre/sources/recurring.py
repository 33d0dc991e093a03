"""Duties that come due by themselves: one row of a sheet, an item for each day it comes due.

A duty comes due from the day it was planned until its last day, or else to the end of the month
of the sheet's last record, so that the same records always give the same items. A further move
that names the duty belongs to what had last come due by then. What was left undone lapses on its
due day as soon as the sheet has records of later days.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import polars as pl

from cierre.book import Book, Recurring
from cierre.calendars.calendar import Calendars
from cierre.calendars.open_days import open_days
from cierre.directory import Directory
from cierre.sources.faults import faults
from cierre.sources.steps import SCHEMA

DUE = pl.Schema(
    {
        "duty": pl.String,
        "number": pl.String,
        "day": pl.Date,
        "due": pl.Date,
        "at": pl.Int64,
        "lapse": pl.Int64,
    }
)
"""What came due: of which duty, its own number, from when, by when, both as moments."""


@dataclass(frozen=True)
class Duties:
    """What the rows of a book's sheets made come due. ``latest`` is the day of the last record."""

    recurring: Recurring | None
    due: pl.DataFrame
    latest: date | None = None

    def rows(self, rows: pl.DataFrame, book: Book) -> pl.DataFrame:
        """The rows, each duty in as many as it came due."""
        if self.recurring is None:
            return rows
        named = {column.fills: column.id for column in book.sheet.columns}
        entered, due = named[f"at:{book.sheet.steps[0].id}"], named["due"]
        came = self.due.select(
            pl.col("duty"), pl.col("number").alias(":number"), pl.col("at").alias(":at"),
            pl.col("due").alias(":due"),
        )  # fmt: skip
        duties = rows.filter(pl.col(self.recurring.every).is_not_null())
        repeated = duties.join(came, left_on="number", right_on="duty").with_columns(
            pl.col(":number").alias("number"),
            pl.col(":at").alias(entered),
            pl.col(":due").alias(due),
        )
        once = rows.filter(pl.col(self.recurring.every).is_null())
        return pl.concat([once, repeated.select(once.columns).cast(once.schema)])

    def named(self, steps: pl.DataFrame, zone: str) -> pl.DataFrame:
        """The further steps under the numbers of what had come due by then."""
        if not self.due.height or not steps.height:
            return steps
        local = pl.from_epoch("at", "s").dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
        came = self.due.select("duty", "day", came="number").sort("day")
        found = (
            steps.with_row_index(":order")
            .with_columns(local.dt.date().alias(":day"))
            .sort(":day")
            .join_asof(
                came,
                left_on=":day",
                right_on="day",
                by_left="number",
                by_right="duty",
                check_sortedness=False,
            )
            .sort(":order")
        )
        return found.with_columns(number=pl.coalesce("came", "number")).select(steps.columns)

    def every_number(self, numbered: pl.DataFrame) -> pl.DataFrame:
        """Rows by number, a duty's number standing for all that came due of it."""
        came = self.due.select("duty", came="number")
        found = numbered.join(came, left_on="number", right_on="duty", how="left")
        return found.with_columns(number=pl.coalesce("came", "number")).drop("came")

    def lapses(self, rows: pl.DataFrame, further: pl.DataFrame, book: Book) -> pl.DataFrame:
        """A step for what is left of each thing that came due and was not brought to an end."""
        if self.recurring is None or self.latest is None:
            return SCHEMA.to_frame()
        ended = _ended(rows, further, book)
        left = self.due.filter(pl.col("due") < self.latest).join(ended, on="number", how="anti")
        placed = rows.select("number", "file", "row").join(left, on="number")
        steps = placed.select(
            "number",
            "file",
            "row",
            heading=pl.lit(""),
            rank=pl.lit(len(book.sheet.steps), pl.Int64),
            at="lapse",
            midnight=pl.lit(True),
            state=pl.lit(self.recurring.lapsed),
        )
        nothing = [pl.lit(None, SCHEMA[name]).alias(name) for name in SCHEMA.names()
                   if name not in steps.columns]  # fmt: skip
        return steps.with_columns(nothing).select(SCHEMA.names()).cast(SCHEMA)


def duties(rows: pl.DataFrame, further: pl.DataFrame, book: Book, directory: Directory) -> Duties:
    """What came due of the parsed rows, given the further steps."""
    recurring = book.sheet.recurring
    if recurring is None:
        return Duties(None, DUE.to_frame())
    latest = _latest(rows, further, book, directory)
    entered = _entering_column(book)
    due = [
        each
        for row in rows.iter_rows(named=True)
        if row[recurring.every] and row["number"] and row[entered] is not None
        for each in _came_due(row, recurring, entered, latest, directory)
    ]
    return Duties(recurring, pl.DataFrame(due, schema=DUE, orient="row"), latest)


def stepped(rows: pl.DataFrame, book: Book, headings: Mapping[str, str]) -> list[pl.DataFrame]:
    """Duties whose row has a step of its own: it cannot be told which time it was."""
    recurring = book.sheet.recurring
    if recurring is None:
        return []
    entered = _entering_column(book)
    asked = [
        column.id
        for column in book.sheet.columns
        if column.fills.startswith("at:") and column.id != entered and column.id in headings
    ]
    duty = pl.col(recurring.every).is_not_null()
    return [
        faults(rows, duty & pl.col(each).is_not_null(), "duty-stepped", headings[each])
        for each in asked
    ]


def _ended(rows: pl.DataFrame, further: pl.DataFrame, book: Book) -> pl.DataFrame:
    """Numbers of what was done, or otherwise brought to an end, as a whole."""
    named = {column.fills: column.id for column in book.sheet.columns}
    amount = pl.col(named["amount"]) if "amount" in named else pl.lit(None, pl.Int64)
    opened = pl.col("state").is_in(book.open_states())
    done = pl.col("quantity").sum() - pl.col("quantity").filter(opened).sum() * 2
    everything = (pl.col("quantity").is_null() & ~opened).any()
    ending = further.drop_nulls("state").group_by("number").agg(done=done, everything=everything)
    asked = rows.select("number", amount=amount.fill_null(10**book.digits))
    found = ending.join(asked, on="number").filter(
        pl.col("everything") | (pl.col("done") >= pl.col("amount"))
    )
    return found.select("number").unique()


def _came_due(
    row: dict[str, object],
    recurring: Recurring,
    entered: str,
    latest: date | None,
    directory: Directory,
) -> Iterator[tuple[object, ...]]:
    zone = ZoneInfo(directory.time_zone)
    first = datetime.fromtimestamp(int(str(row[entered])), UTC).astimezone(zone).date()
    until = row[recurring.until]
    last = until if isinstance(until, date) else _month_end(latest or first)
    every = str(row[recurring.every])
    for day in _days(every, first, last, directory):
        due = day if every in ("day", "office_day") else _next(every, first, day) - timedelta(1)
        number = f"{row['number']} {day.isoformat()}"
        moments = (_moment(each, zone) for each in (day, due))
        yield row["number"], number, day, due, *moments


def _days(every: str, first: date, last: date, directory: Directory) -> Iterator[date]:
    opened = open_days(Calendars(directory).office, first, last)
    day = first
    while day <= last:
        if every != "office_day" or day in opened:
            yield day
        day = _next(every, first, day)


def _next(every: str, first: date, day: date) -> date:
    if every == "week":
        return day + timedelta(7)
    if every == "month":
        year, month = divmod(day.year * 12 + day.month, 12)
        return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))
    return day + timedelta(1)


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _moment(day: date, zone: ZoneInfo) -> int:
    return int(datetime.combine(day, time(), zone).timestamp())


def _latest(
    rows: pl.DataFrame, further: pl.DataFrame, book: Book, directory: Directory
) -> date | None:
    """The local day of the last step that was made; what enters may lie in the future."""
    entered = _entering_column(book)
    columns = [
        rows[column.id]
        for column in book.sheet.columns
        if column.fills.startswith("at:") and column.id != entered
    ]
    moments = [each.max() for each in (*columns, further["at"])]
    known = [each for each in moments if isinstance(each, int)]
    if not known:
        return None
    return datetime.fromtimestamp(max(known), UTC).astimezone(ZoneInfo(directory.time_zone)).date()


def _entering_column(book: Book) -> str:
    entering = f"at:{book.sheet.steps[0].id}"
    return next(column.id for column in book.sheet.columns if column.fills == entering)
