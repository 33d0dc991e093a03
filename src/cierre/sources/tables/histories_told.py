"""What a row's state and its days tell together: which steps were made, and which on no known day.

A closing day belongs to the state that the row ended in. A state that no column has the day of was
reached on a day that nobody knows: it is counted in the month of what is known, without a duration.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import polars as pl

from cierre.book import Book, Step
from cierre.sources.entering import entering_column
from cierre.sources.rows import filled_steps
from cierre.sources.tables.columns import STATE
from cierre.sources.tables.decisions import Decisions

_REACHED = ":reached"


@dataclass(frozen=True)
class Told:
    """The cells with the steps of their states, and which of those are on no known day."""

    cells: pl.DataFrame
    undated: pl.DataFrame
    doubts: Mapping[str, tuple[int, ...]]
    entering_known: bool


def with_states(frame: pl.DataFrame, book: Book, decisions: Decisions) -> Told:
    """The cells of a table with every step that its rows tell of."""
    frame, entering_known, late = _entered(frame, book)
    if any(column.fills.startswith("seconds:") for column in book.sheet.columns):
        frame, unknown = _timed_by_seconds(frame, book)
        undated = pl.concat([late, unknown])
        return Told(frame.drop(STATE, strict=False), undated, {}, entering_known)
    found = [late]
    doubts: dict[str, tuple[int, ...]] = {}
    if STATE in frame.columns:
        frame, of_states, doubts = _ended_as_said(frame, book)
        found += of_states
    frame, carried = _carried(frame, book)
    frame, implied = _implied(frame, book)
    found += [*carried, *implied]
    frame, empty = _counted_where_there_is_any(frame, book)
    if empty:
        doubts = {**doubts, "counted-empty": empty}
    return Told(frame.drop(STATE, strict=False), pl.concat(found), doubts, entering_known)


def _columns(book: Book) -> dict[str, str]:
    """The column of each step that has the day it was made, by the step's id."""
    return {
        column.fills[3:]: column.id
        for column in book.sheet.columns
        if column.fills.startswith("at:")
    }


def _none(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.select("number", state=pl.lit("", pl.String), dated=pl.lit(value=True)).clear()


def _undated(
    frame: pl.DataFrame, where: pl.Expr, state: str, *, dated: bool = False
) -> pl.DataFrame:
    return frame.filter(where).select("number", state=pl.lit(state), dated=pl.lit(dated))


def _entered(frame: pl.DataFrame, book: Book) -> tuple[pl.DataFrame, bool, pl.DataFrame]:
    """The day of entering, where it is not written, is that of the first step which is.

    Where there is none yet and a record may do without, it is the promised day, or the last one of
    the table where that is earlier.
    """
    at = _columns(book)
    first = book.sheet.steps[0]
    entering, required = entering_column(book)
    there = [step for step in book.sheet.steps[1:] if at.get(step.id) in frame.columns]
    others = [at[step.id] for step in there]
    known = entering in frame.columns
    if not known:
        frame = frame.with_columns(pl.lit(None, pl.String).alias(entering))
    if not others:
        return frame, known, _none(frame)
    lacking = pl.col(entering).is_null()
    by = pl.min_horizontal(pl.col(others))
    if not required and "due" in frame.columns:
        last = frame.select(pl.max_horizontal(entering, *others).max().str.slice(0, 10)).item()
        both = pl.col("due").is_not_null() & pl.lit(last).is_not_null()
        ahead = pl.when(both).then(pl.min_horizontal("due", pl.lit(last)))
        by = pl.coalesce(by, ahead)
    # what came after a day that is not known lasted nobody knows how long
    late = [_undated(frame, lacking & by.is_not_null(), first.reaching)]
    late += [
        _undated(frame, lacking & pl.col(at[step.id]).is_not_null(), step.reaching, dated=True)
        for step in there
    ]
    frame = frame.with_columns(pl.when(lacking).then(by).otherwise(entering).alias(entering))
    return frame, known, pl.concat(late)


def _reached(frame: pl.DataFrame, book: Book) -> pl.DataFrame:
    """The frame with the state that the last of its days leads to."""
    at = _columns(book)
    steps = [step for step in book.sheet.steps if at.get(step.id) in frame.columns]
    last = pl.max_horizontal(pl.col(at[step.id]).str.slice(0, 10) for step in steps)
    state = pl.lit(None, pl.String)
    for step in steps:
        here = pl.col(at[step.id]).str.slice(0, 10) == last
        state = pl.when(here).then(pl.lit(step.reaching)).otherwise(state)
    return frame.with_columns(state.alias(_REACHED))


def _ended_as_said(
    frame: pl.DataFrame, book: Book
) -> tuple[pl.DataFrame, list[pl.DataFrame], dict[str, tuple[int, ...]]]:
    frame = _reached(frame, book)
    at = _columns(book)
    entering = book.sheet.steps[0]
    undated: list[pl.DataFrame] = []
    doubts: dict[str, tuple[int, ...]] = {}
    pairs = frame.select(_REACHED, STATE).drop_nulls().unique().sort(_REACHED, STATE).rows()
    for reached, said in pairs:
        if reached == said:
            continue
        here = (pl.col(_REACHED) == reached) & (pl.col(STATE) == said)
        steps = _towards(book, reached, said)
        step = next(
            (each for each in book.sheet.steps if each.reaching == said and each.id in at), None
        )
        again = book.state(reached).closed and not book.state(said).closed
        if (
            step is None
            or said == entering.reaching
            or (again and not _either(book, reached, said))
        ):
            rows = frame.filter(here)[":row"].to_list()
            doubts["state-and-day"] = (*doubts.get("state-and-day", ()), *rows)
            continue
        source = _day_of(book, reached)
        if reached != entering.reaching and not steps:
            frame = _moved(frame, here, at[source], at[step.id])
            continue
        for passed in steps or [step]:
            frame = _with_day(frame, here, at[source], at[passed.id])
            undated.append(_undated(frame, here, passed.reaching))
    return frame.drop(_REACHED), undated, doubts


def _either(book: Book, one: str, other: str) -> bool:
    """Whether a row ends in one of two states: they carry the same value."""
    valued = [
        set(filled_steps(each)) for each in book.sheet.columns if each.fills.startswith("value:")
    ]
    steps = {step.reaching: step.id for step in book.sheet.steps}
    return any({steps[one], steps[other]} <= those for those in valued)


def _day_of(book: Book, state: str) -> str:
    at = _columns(book)
    return next(step.id for step in book.sheet.steps if step.reaching == state and step.id in at)


def _moved(frame: pl.DataFrame, here: pl.Expr, source: str, target: str) -> pl.DataFrame:
    """The day of one column under another where a row ended in that other way."""
    if target not in frame.columns:
        frame = frame.with_columns(pl.lit(None, pl.String).alias(target))
    return frame.with_columns(
        pl.when(here).then(pl.coalesce(target, source)).otherwise(target).alias(target),
        pl.when(here).then(None).otherwise(source).alias(source),
    )


def _with_day(frame: pl.DataFrame, here: pl.Expr, source: str, target: str) -> pl.DataFrame:
    if target not in frame.columns:
        frame = frame.with_columns(pl.lit(None, pl.String).alias(target))
    return frame.with_columns(
        pl.when(here).then(pl.coalesce(target, source)).otherwise(target).alias(target)
    )


def _towards(book: Book, start: str, end: str) -> list[Step]:
    """The steps from one state to another, through states that the other implies.

    From the state of entering the way may lead through any: what ended so did go that way.
    """
    at = _columns(book)
    steps = {step.reaching: step for step in reversed(book.sheet.steps) if step.id in at}
    found = _path(book, start, end, steps, set(book.sheet.implied))
    if found or start != book.sheet.steps[0].reaching:
        return found
    return _path(book, start, end, steps, set(steps))


def _path(
    book: Book, start: str, end: str, steps: Mapping[str, Step], through: Collection[str]
) -> list[Step]:
    paths: list[list[str]] = [[start]]
    seen = {start}
    while paths:
        path = paths.pop(0)
        for reaching in book.reachable(path[-1]):
            if reaching == end and end in steps:
                return [steps[state] for state in (*path[1:], end)]
            if reaching not in seen and reaching in through and reaching in steps:
                seen.add(reaching)
                paths.append([*path, reaching])
    return []


def _carried(frame: pl.DataFrame, book: Book) -> tuple[pl.DataFrame, list[pl.DataFrame]]:
    """Steps of which a row has the amount and no day: made on the last of its days."""
    at = _columns(book)
    undated: list[pl.DataFrame] = []
    for column in book.sheet.columns:
        steps = filled_steps(column) if column.fills.startswith("amount:") else ()
        if len(steps) != 1 or column.id not in frame.columns or steps[0] not in at:
            continue
        (step,) = (each for each in book.sheet.steps if each.id == steps[0])
        target = at[step.id]
        if target not in frame.columns:
            frame = frame.with_columns(pl.lit(None, pl.String).alias(target))
        amount = pl.col(column.id).cast(pl.Float64, strict=False).fill_null(0)
        here = (amount > 0) & pl.col(target).is_null()
        others = [
            at[each.id] for each in book.sheet.steps
            if each.id in at and at[each.id] in frame.columns and _may_follow(book, step, each)
        ]  # fmt: skip
        if not others:
            continue
        undated.append(
            _undated(frame, here & pl.max_horizontal(others).is_not_null(), step.reaching)
        )
        frame = frame.with_columns(
            pl.when(here).then(pl.max_horizontal(others)).otherwise(target).alias(target),
            pl.when(amount > 0).then(column.id).alias(column.id),
        )
    return frame, undated


def _may_follow(book: Book, step: Step, other: Step) -> bool:
    """Whether a step may be made after another: one that adds after all that lead where it does."""
    if step.into is None:
        return step.reaching in book.reachable(other.reaching)
    return step.into in (other.reaching, *book.reachable(other.reaching))


def _counted_where_there_is_any(
    frame: pl.DataFrame, book: Book
) -> tuple[pl.DataFrame, tuple[int, ...]]:
    """Counts only of lots that something is left of, and the rows of those that nothing is."""
    empty: list[int] = []
    at = _columns(book)
    for step in book.sheet.steps:
        column = at.get(step.id, "")
        value = next((e.id for e in book.sheet.columns if e.fills == f"value:{step.id}"), "")
        if step.leaving != step.reaching or not {column, value} <= set(frame.columns):
            continue
        entered = next((e.id for e in book.sheet.columns if e.fills == "amount"), "")
        left = [e.id for e in book.sheet.columns
                if e.fills.startswith("amount:") and e.id in frame.columns]  # fmt: skip
        if entered not in frame.columns or not left:
            continue
        numbers = [pl.col(name).cast(pl.Float64, strict=False).fill_null(0) for name in left]
        nothing = (pl.col(entered).cast(pl.Float64, strict=False) <= pl.sum_horizontal(numbers)) & (
            pl.col(value).cast(pl.Float64, strict=False).fill_null(0) == 0
        )
        nothing = nothing.fill_null(value=False)
        empty += frame.filter(nothing & pl.col(column).is_not_null())[":row"].to_list()
        frame = frame.with_columns(
            pl.when(~nothing).then(name).alias(name) for name in (column, value)
        )
    return frame, tuple(empty)


def _implied(frame: pl.DataFrame, book: Book) -> tuple[pl.DataFrame, list[pl.DataFrame]]:
    """The steps between two that are written, where the later one implies them."""
    at = _columns(book)
    undated: list[pl.DataFrame] = []
    steps = [step for step in book.sheet.steps if at.get(step.id) in frame.columns]
    for earlier in range(len(steps)):
        for later in range(earlier + 1, len(steps)):
            one, other = steps[earlier], steps[later]
            if other.reaching in (one.reaching, *book.reachable(one.reaching)):
                continue
            between = _towards(book, one.reaching, other.reaching)[:-1]
            if not between:
                continue
            none = pl.all_horizontal(
                [pl.col(at[step.id]).is_null() for step in steps[earlier + 1 : later]]
                or [pl.lit(value=True)]
            )
            here = none & pl.col(at[one.id]).is_not_null() & pl.col(at[other.id]).is_not_null()
            for step in between:
                frame = _with_day(frame, here, at[other.id], at[step.id])
                undated.append(_undated(frame, here, step.reaching))
    return frame, undated


def _timed_by_seconds(frame: pl.DataFrame, book: Book) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Calls: what was waited is the wait of who was answered, or of who gave up."""
    for column in ("wait", "talk", "wrap_up", "abandoned_after", "person", STATE):
        if column not in frame.columns:
            frame = frame.with_columns(pl.lit(None, pl.String).alias(column))
    talked = pl.col("talk").cast(pl.Int64, strict=False).fill_null(0) > 0
    said = pl.col(STATE)
    gave_up = (
        pl.when(said.is_not_null()).then(said == "abandoned")
        .otherwise(~talked & (pl.col("person").is_null() | pl.col("abandoned_after").is_not_null()))
    )  # fmt: skip
    unknown_wait = ~gave_up & pl.col("wait").is_null()
    unknown_end = gave_up & pl.coalesce("abandoned_after", "wait", "talk").is_null()
    undated = pl.concat(
        [
            _undated(frame, unknown_wait, "talking"),
            _undated(frame, unknown_end, "abandoned"),
        ]
    )
    nothing = pl.lit(None, pl.String)
    frame = frame.with_columns(
        pl.when(gave_up).then(
            pl.coalesce("abandoned_after", "wait", "talk", pl.lit("0"))
        ).alias("abandoned_after"),
        pl.when(gave_up).then(nothing).otherwise(pl.coalesce("wait", pl.lit("0"))).alias("wait"),
        *(
            pl.when(gave_up).then(nothing).otherwise(column).alias(column)
            for column in ("talk", "wrap_up", "person")
        ),
    )  # fmt: skip
    return frame, undated
