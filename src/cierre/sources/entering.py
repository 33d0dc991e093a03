"""Items of which nobody wrote when they came: they enter by the first day that is known of them.

That is the day of their first step; where there is none yet, the promised day, or the last day that
the sheets tell anything of where that is earlier. What was recorded as their entry before is
kept where it is earlier still: no past month changes for a day that nobody knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import polars as pl

from cierre.book import Book
from cierre.directory import ENTRY_UNKNOWN
from cierre.sources.faults import faults
from cierre.sources.headings import Sheet
from cierre.sources.returning import Known

UNDATED = pl.Schema({"number": pl.String, "state": pl.String, "dated": pl.Boolean})
"""Steps on a day that nobody knows, or (``dated``) on a known one after an entry that nobody
knows."""


@dataclass(frozen=True)
class Entered:
    """Parsed rows with a moment to enter at, and the steps of those that nobody wrote one of."""

    frames: list[pl.DataFrame]
    undated: pl.DataFrame = field(default_factory=UNDATED.to_frame)
    found: list[pl.DataFrame] = field(default_factory=list)


def entering_column(book: Book) -> tuple[str, bool]:
    """The column with the day of entering, and whether each record must have one."""
    wanted = f"at:{book.sheet.steps[0].id}"
    return next((each.id, each.required) for each in book.sheet.columns if each.fills == wanted)


def unsaid(sheets: Iterable[Sheet], book: Book) -> tuple[str, ...]:
    """The mark of a book of which no sheet has a column for when its items entered."""
    entering, _ = entering_column(book)
    return () if any(entering in each.headings for each in sheets) else (ENTRY_UNKNOWN,)


def without_entry(undated: pl.DataFrame, book: Book) -> pl.Series:
    """Numbers of the items of which nobody knows when they entered."""
    entering = pl.col("state") == book.sheet.steps[0].reaching
    # of what a summary counts together it is said how long it was there
    lasts = pl.col("lasts").fill_null(value=False) if "lasts" in undated.columns else pl.lit(False)
    return undated.filter(entering & ~lasts)["number"].unique()


def entered(
    frames: Sequence[pl.DataFrame], sheets: Sequence[Sheet], book: Book, zone: str
) -> Entered:
    """The parsed rows, entered; a row that tells no day at all is told."""
    entering, required = entering_column(book)
    if required:
        return Entered(list(frames))
    at = {
        column.fills.partition(":")[2]: column.id
        for column in book.sheet.columns
        if column.fills.startswith("at:") and column.id != entering
    }
    due = next((each.id for each in book.sheet.columns if each.fills == "due"), "")
    promised = _midnight(due, zone) if due else pl.lit(None, pl.Int64)
    days = [frame.select(pl.max_horizontal(entering, *at.values()).max()) for frame in frames]
    last = pl.concat(days).to_series().max() if days else None
    told = pl.lit(last, pl.Int64)
    both = promised.is_not_null() & told.is_not_null()
    ahead = pl.when(both).then(pl.min_horizontal(promised, told))
    by = pl.coalesce(pl.min_horizontal(at.values()), ahead)
    lacking = pl.col(entering).is_null() & pl.col("number").is_not_null()
    reached = {step.id: step.reaching for step in book.sheet.steps}
    undated, found, filled = [UNDATED.to_frame()], [], []
    for frame, sheet in zip(frames, sheets, strict=True):
        headings = (sheet.headings[each] for each in (entering, due) if each in sheet.headings)
        found.append(faults(frame, lacking & by.is_null(), "no-day", next(headings, "")))
        without = frame.filter(lacking)
        undated.append(
            _undated(without, pl.lit(value=True), book.sheet.steps[0].reaching, dated=False)
        )
        undated += [
            _undated(without, pl.col(column).is_not_null(), reached[step], dated=True)
            for step, column in at.items()
        ]
        moment = pl.when(lacking).then(by).otherwise(entering).alias(entering)
        filled.append(frame.with_columns(moment))
    return Entered(filled, pl.concat(undated), found)


def as_recorded(
    frames: Sequence[pl.DataFrame], unknown: pl.Series, book: Book, zone: str, known: Known | None
) -> list[pl.DataFrame]:
    """The rows with the entry that is recorded, where nobody knows it and that was earlier."""
    if known is None or unknown.is_empty():
        return list(frames)
    entering, _ = entering_column(book)
    before = known(unknown).select("number", was="opened").rename({"was": ":was"})
    found = []
    for frame in frames:
        both = frame.join(before, on="number", how="left", maintain_order="left")
        local = pl.from_epoch(entering, "s").dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
        earlier = pl.col(":was") < local.dt.date()
        at = pl.when(earlier).then(_midnight(":was", zone)).otherwise(entering).alias(entering)
        found.append(both.with_columns(at).drop(":was"))
    return found


def _undated(frame: pl.DataFrame, where: pl.Expr, state: str, *, dated: bool) -> pl.DataFrame:
    return frame.filter(where).select("number", state=pl.lit(state), dated=pl.lit(dated))


def _midnight(day: str, zone: str) -> pl.Expr:
    """The first moment of a local day."""
    noon = pl.col(day).cast(pl.Datetime("us")).dt.offset_by("12h")
    local = noon.dt.replace_time_zone(zone, ambiguous="earliest", non_existent="null")
    return local.dt.truncate("1d").dt.epoch("s")
