"""The steps of each item in the order they were made: from a row of dated columns, a row a step.

A step says only what changes: a null state, holder, unit, place or category stays as it is, a
null quantity is all that is left. What it leaves is said where it may be one of several parts.
``later`` is when else it may have been, of a time that the clock showed twice.
"""

from __future__ import annotations

from collections.abc import Callable

import polars as pl

from cierre.book import Book, Step
from cierre.directory import Directory
from cierre.sources.faults import faults
from cierre.sources.headings import Sheet
from cierre.sources.rows import filled_steps, quantity_digits

SCHEMA = pl.Schema(
    {
        "number": pl.String,
        "file": pl.String,
        "row": pl.Int64,
        "heading": pl.String,
        "rank": pl.Int64,
        "at": pl.Int64,
        "later": pl.Int64,
        "midnight": pl.Boolean,
        "leaving": pl.String,
        "leaving_holder": pl.String,
        "leaving_place": pl.String,
        "state": pl.String,
        "holder": pl.String,
        "unit": pl.String,
        "place": pl.String,
        "category": pl.String,
        "reason": pl.String,
        "quantity": pl.Int64,
        "value": pl.Int64,
    }
)
_DAY = 86_400
CARRIED = ("person", "unit", "place", "category")


def row_steps(
    frame: pl.DataFrame, sheet: Sheet, book: Book, directory: Directory
) -> tuple[pl.DataFrame, list[pl.DataFrame]]:
    """The steps that the parsed rows make, and the cells that belong to a step not made."""
    dated = _within_the_item(_begun(_dated(frame, book), book), book, directory.time_zone)
    parts = [
        dated.filter(pl.col(f"at:{step.id}").is_not_null()).select(
            "number",
            "file",
            "row",
            heading=pl.lit(_heading(sheet, book, step)),
            rank=pl.lit(rank, pl.Int64),
            at=f"at:{step.id}",
            later=_later(book, step),
            midnight=_midnight(book, step),
            leaving=pl.lit(step.leaving, pl.String),
            leaving_holder=pl.lit(None, pl.String),
            leaving_place=pl.lit(None, pl.String),
            state=pl.lit(step.reaching),
            **_changes(book, step, entering=rank == 0, digits=quantity_digits(book, directory)),
            row_reason=_row_reason(book, rank),
        )
        for rank, step in enumerate(book.sheet.steps)
    ]
    said = pl.coalesce("reason", "row_reason").alias("reason")
    steps = pl.concat(part.with_columns(said).select(SCHEMA.names()).cast(SCHEMA) for part in parts)
    return steps, [*_unmade(dated, sheet, book), *_by_the_same(dated, sheet, book)]


def in_order(steps: pl.DataFrame, zone: str) -> pl.DataFrame:
    """The steps by item and moment; ties keep their rank.

    A day without a time is the earliest moment of that day which is not before the steps of a
    lower rank. A time that the clock showed twice is the second one where only that comes after
    them.
    """
    twice = steps["later"].is_not_null()
    steps = _of_items(steps, twice, _second_times)
    midnight = steps["midnight"] & (steps["rank"] > 0)
    if not steps["midnight"].all():
        steps = _of_items(steps, midnight, lambda some: _after_others_of_the_day(some, zone))
    return steps.sort("number", "at", "rank", maintain_order=True)


def _of_items(
    steps: pl.DataFrame, asked: pl.Series, moments: Callable[[pl.DataFrame], pl.Series]
) -> pl.DataFrame:
    """The steps with other moments for all steps of the items that have one of those asked."""
    if not asked.any():
        return steps
    numbers = steps.filter(asked)["number"].unique()
    places = steps["number"].is_in(numbers.implode()).arg_true()
    at = steps["at"].scatter(places, moments(steps[places]))
    return steps.with_columns(at)


def _second_times(steps: pl.DataFrame) -> pl.Series:
    before = pl.col("at").cum_max().shift(1).over("number", order_by="rank")
    second = (pl.col("at") < before) & (before <= pl.col("later"))
    while True:
        chosen = steps.with_columns(pl.when(second).then("later").otherwise("at").alias("at"))
        if chosen["at"].equals(steps["at"]):
            return steps["at"]
        steps = chosen


def _after_others_of_the_day(steps: pl.DataFrame, zone: str) -> pl.Series:
    local = pl.from_epoch("at", "s").dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
    latest = pl.col("at").cum_max().over("number", local.dt.date(), order_by="rank")
    return steps.select(pl.when("midnight").then(latest).otherwise("at").alias("at"))["at"]


def _dated(frame: pl.DataFrame, book: Book) -> pl.DataFrame:
    """The frame with ``at:<step>`` for every step; seconds count from the step before it."""
    frame = frame.with_columns(pl.lit(None, pl.Int64).alias("at:"))
    for step in book.sheet.steps:
        at = pl.lit(None, pl.Int64)
        for column in book.sheet.columns:
            if step.id not in filled_steps(column):
                continue
            if column.fills.startswith("at:"):
                at = pl.col(column.id)
            elif column.fills.startswith("seconds:"):
                at = pl.col("at:") + pl.col(column.id)
        frame = frame.with_columns(at.alias(f"at:{step.id}"))
        frame = frame.with_columns(pl.coalesce(f"at:{step.id}", "at:").alias("at:"))
    return frame


def _begun(dated: pl.DataFrame, book: Book) -> pl.DataFrame:
    """The frame where what was done before its planned day enters when it was done."""
    if not book.sheet.early:
        return dated
    first, *others = book.sheet.steps
    done = pl.min_horizontal(f"at:{step.id}" for step in others)
    planned = pl.col(f"at:{first.id}")
    early = (done < planned) & (planned - done <= book.sheet.early * _DAY)
    return dated.with_columns(pl.when(early).then(done).otherwise(planned).alias(f"at:{first.id}"))


def _within_the_item(dated: pl.DataFrame, book: Book, zone: str) -> pl.DataFrame:
    """The frame without the steps that change nothing once the row's item has ended.

    A row whose own state is an open one has begun anew with them.
    """
    closing = [step for step in book.sheet.steps if book.state(step.reaching).closed]
    late = [step for step in book.sheet.steps if step.before_end]
    if not late or not closing:
        return dated
    ended = pl.min_horizontal(_end(book, step, zone) for step in closing)
    said = [column.id for column in book.sheet.columns if column.fills == "state"]
    open_again = pl.any_horizontal(
        pl.lit(False), *(pl.col(each).is_in(book.open_states()).fill_null(False) for each in said)
    )
    kept = {
        f"at:{step.id}": open_again | ended.is_null() | (pl.col(f"at:{step.id}") <= ended)
        for step in late
    }
    return dated.with_columns(pl.when(keep).then(name).alias(name) for name, keep in kept.items())


def _end(book: Book, step: Step, zone: str) -> pl.Expr:
    """The last moment at which a step may have been made: of a day without a time, its end."""
    at = pl.col(f"at:{step.id}")
    local = pl.from_epoch(at, "s").dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
    next_day = local.dt.truncate("1d").dt.offset_by("1d").dt.epoch("s")
    return pl.when(_midnight(book, step)).then(next_day - 1).otherwise(at)


def _midnight(book: Book, step: Step) -> pl.Expr:
    for column in book.sheet.columns:
        if column.fills == f"at:{step.id}":
            return pl.col(f"midnight:{column.id}").fill_null(False)
    return pl.lit(False)


def _later(book: Book, step: Step) -> pl.Expr:
    for column in book.sheet.columns:
        if column.fills == f"at:{step.id}":
            return pl.col(f"later:{column.id}")
    return pl.lit(None, pl.Int64)


def _heading(sheet: Sheet, book: Book, step: Step) -> str:
    for column in book.sheet.columns:
        moment = column.fills in (f"at:{step.id}", f"seconds:{step.id}")
        if moment and column.id in sheet.headings:
            return sheet.headings[column.id]
    return ""


def _changes(book: Book, step: Step, entering: bool, digits: int) -> dict[str, pl.Expr]:
    """What the step changes; entering, everything is said, "" when there is none."""
    nothing = pl.lit("") if entering else pl.lit(None, pl.String)
    changes = dict.fromkeys(("holder", "unit", "place", "category"), nothing)
    changes |= {"reason": pl.lit(None, pl.String)}
    changes |= {each: pl.lit(None, pl.Int64) for each in ("quantity", "value")}
    if entering:
        changes["quantity"] = pl.lit(10**digits, pl.Int64)
    for column in book.sheet.columns:
        kind = column.fills.partition(":")[0]
        whole_row = entering and column.fills in (*CARRIED, "amount")
        if not whole_row and step.id not in filled_steps(column):
            continue
        name = {"person": "holder", "amount": "quantity"}.get(kind, kind)
        if name == "holder" and step.by_another:
            changes |= {"holder": pl.lit(""), "unit": pl.lit("")}
        if name in changes:
            changes[name] = pl.col(column.id).fill_null(changes[name])
        if name == "holder" and not entering and not step.by_another:
            changes["unit"] = _unit_of(column.id, book)
    return changes


def _unit_of(person: str, book: Book) -> pl.Expr:
    """The unit that the row names, of whom it says that they have it from some step on."""
    unit = next((each.id for each in book.sheet.columns if each.fills == "unit"), "")
    named = pl.col(unit) if unit else pl.lit(None, pl.String)
    return pl.when(pl.col(person).is_not_null()).then(named)


def _row_reason(book: Book, rank: int) -> pl.Expr:
    """The row's reason, which is that of the last step it makes; null for the others."""
    columns = [column.id for column in book.sheet.columns if column.fills == "reason"]
    if not columns:
        return pl.lit(None, pl.String)
    own = pl.col(f"at:{book.sheet.steps[rank].id}")
    other = [pl.col(f"at:{step.id}") for step in book.sheet.steps]
    before = pl.max_horizontal(pl.lit(None, pl.Int64), *other[:rank])
    after = pl.max_horizontal(pl.lit(None, pl.Int64), *other[rank + 1 :])
    last = (own >= before).fill_null(True) & (own > after).fill_null(True)
    return pl.when(last).then(columns[0])


def _unmade(dated: pl.DataFrame, sheet: Sheet, book: Book) -> list[pl.DataFrame]:
    """Amounts, values and reasons of steps that the row does not make would be lost.

    So would who is said to have made one in somebody's place.
    """
    found = []
    others = {step.id for step in book.sheet.steps if step.by_another}
    for column in book.sheet.columns:
        kind = column.fills.partition(":")[0]
        steps = filled_steps(column)
        told = kind in ("amount", "value", "reason") or (kind == "person" and others & {*steps})
        if not told or column.id not in sheet.headings:
            continue
        if steps:
            unmade = pl.all_horizontal(pl.col(f"at:{step}").is_null() for step in steps)
            wrong = pl.col(column.id).is_not_null() & unmade
            heading = sheet.headings[column.id]
            found.append(faults(dated, wrong, "step-not-made", heading, pl.col(column.id)))
    return found


def _by_the_same(dated: pl.DataFrame, sheet: Sheet, book: Book) -> list[pl.DataFrame]:
    """Steps that somebody else must have made, and that name who had the item."""
    own = [each.id for each in book.sheet.columns if each.fills == "person"]
    return [
        faults(dated, pl.col(column.id) == pl.col(holder), "by-the-same", sheet.headings[column.id])
        for step in book.sheet.steps
        if step.by_another
        for column in book.sheet.columns
        if column.fills == f"person:{step.id}" and column.id in sheet.headings
        for holder in own
    ]
