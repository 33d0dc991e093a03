"""Values that are one field less another: what was used between two readings of a meter.

What the sheet says itself stands, as long as it agrees with the readings to its own last decimal.
Where the reading before is left empty it is that of the counter's row before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from cierre.book import Book, Difference
from cierre.directory import Directory
from cierre.sources.catalogue import say
from cierre.sources.counters import ROLLED_OVER, with_what_passed
from cierre.sources.faults import faults
from cierre.sources.headings import Sheet
from cierre.sources.rows import filled_steps
from cierre.sources.scales import as_written


@dataclass(frozen=True)
class Subtracted:
    """Parsed rows with the value filled in, those whose readings do not give one, and doubts.

    A doubt refuses nothing: a reading that is not the one which the row before ended with may be
    another meter's, and a reading may have been made and not written.
    """

    rows: pl.DataFrame
    wrong: list[pl.DataFrame]
    doubts: list[pl.DataFrame]


def subtracted(
    frames: Sequence[pl.DataFrame], sheets: Sequence[Sheet], book: Book, directory: Directory
) -> list[Subtracted]:
    """The parsed rows of each sheet, compared with those of all of them.

    A reading that is smaller than the one before is that of a counter that began anew or was
    replaced, where ``counters`` can tell it.
    """
    made = book.sheet.difference
    if made is None:
        return [Subtracted(frame, [], []) for frame in frames]
    before = _rows_before(frames, made, book)
    return [
        _of_sheet(frame, sheet, before, book, directory)
        for frame, sheet in zip(frames, sheets, strict=True)
    ]


def _rows_before(frames: Sequence[pl.DataFrame], made: Difference, book: Book) -> pl.DataFrame:
    """What the row before of the same counter was read as, and in which row that is.

    None where it has a value and no reading, or where it cannot be told which row comes before.
    """
    entered = f"at:{book.sheet.steps[0].id}"
    (at,) = (each.id for each in book.sheet.columns if each.fills == entered)
    rows = pl.concat(
        frame.select(
            "file",
            "row",
            *made.whose,
            at=pl.col(at),
            reading=pl.col(made.later).cast(pl.Float64),
            read=_is_made(book, made.column, first=True),
            told=pl.col(made.later).is_not_null() | pl.col(made.column).is_not_null(),
        )
        for frame in frames
    )
    rows = rows.filter("told").drop_nulls(["at", *made.whose])
    rows = rows.filter(pl.col("at").n_unique().over(made.whose) == pl.len().over(made.whose))
    place = pl.format(say("file-and-row", file="{}", row="{}"), "file", "row")
    return rows.sort("at").select(
        "file",
        "row",
        pl.col("reading").shift(1).over(made.whose).alias(":last"),
        pl.col("read").shift(1).over(made.whose).alias(":was_read"),
        place.shift(1).over(made.whose).alias(":last_row"),
    )


def _of_sheet(
    frame: pl.DataFrame, sheet: Sheet, before: pl.DataFrame, book: Book, directory: Directory
) -> Subtracted:
    made, headings = book.sheet.difference, sheet.headings
    assert made is not None
    if made.later not in headings:
        return Subtracted(frame, [], [])
    factor = 10**book.value_digits
    given, unsaid = pl.col(made.column), pl.col(made.earlier).is_null()
    known = frame.join(before, on=["file", "row"], how="left", maintain_order="left").with_columns(
        *(
            (pl.col(name).cast(pl.Float64) * factor).round().cast(pl.Int64).alias(alias)
            for name, alias in (
                (made.later, ":later"),
                (made.earlier, ":own"),
                (":last", ":last"),
                (made.removed, ":removed"),
                (made.installed, ":installed"),
            )
        ),
        pl.lit(10.0)
        .pow(pl.col(made.digits).cast(pl.Int64))
        .mul(factor)
        .cast(pl.Int64)
        .alias(":turn"),
        pl.col(made.happened).alias(":said"),
    )
    own, last = pl.col(":own"), pl.col(":last")
    known = known.with_columns(
        pl.when(unsaid & given.is_null()).then(last).otherwise(own).alias(":before")
    )
    known = with_what_passed(known, given=given, factor=factor)

    def written(value: pl.Expr) -> pl.Expr:
        return as_written(value, book, directory)

    wrong = [
        *(
            _too_fine(known, headings, name, book)
            for name in (made.later, made.earlier, made.removed, made.installed)
            if name in headings
        ),
        *_impossible(known, made, headings, written),
        faults(
            known,
            ((given - pl.col(":passed")).abs() >= _last_digit(given, factor))
            & (~pl.col(":replaced") | pl.col(":sure")),
            "other-difference",
            headings.get(made.column, ""),
            written(given),
            written(pl.col(":passed")),
        ),
    ]
    doubts = _doubts(known, made, headings, book, written)
    filled = (
        pl.when(given.is_null() & _is_made(book, made.column))
        .then(pl.col(":passed"))
        .otherwise(given)
    )
    happened = pl.coalesce(":happened", made.happened).alias(made.happened)
    rows = known.with_columns(filled.alias(made.column), happened).select(frame.columns)
    return Subtracted(rows, wrong, doubts)


def _impossible(
    known: pl.DataFrame,
    made: Difference,
    headings: Mapping[str, str],
    written: Callable[[pl.Expr], pl.Expr],
) -> list[pl.DataFrame]:
    """Readings between which no counter can have passed anything."""
    later, earlier, replaced = pl.col(":later"), pl.col(":before"), pl.col(":replaced")
    unread = pl.col(":passed").is_null() & later.is_not_null()
    nothing = pl.col(made.removed).is_null() & pl.col(made.installed).is_null()
    between = (
        (made.later, later, earlier, unread & earlier.is_not_null() & ~replaced),
        (made.removed, pl.col(":removed"), earlier, pl.col(":old").is_null()),
        (made.later, later, pl.col(":installed"), pl.col(":new").is_null()),
    )
    return [
        *(
            faults(
                known, (one < other) & where, "reading-down", headings[name],
                written(one), written(other),
            )
            for name, one, other, where in between
            if name in headings
        ),
        faults(
            known, unread & replaced & nothing & pl.col(made.column).is_null(), "replaced-unread",
            headings[made.later],
        ),
    ]  # fmt: skip


def _doubts(
    known: pl.DataFrame,
    made: Difference,
    headings: Mapping[str, str],
    book: Book,
    written: Callable[[pl.Expr], pl.Expr],
) -> list[pl.DataFrame]:
    """What the readings do not quite tell, and what they leave out."""
    given, own, last = pl.col(made.column), pl.col(":own"), pl.col(":last")
    unsure, heading = ~pl.col(":sure"), headings[made.later]
    counted = pl.col(":passed").is_not_null() & given.is_null()
    return [
        faults(
            known, unsure & (pl.col(":happened") == ROLLED_OVER), "rolled-over", heading,
            written(pl.col(":later")), written(pl.col(":before")),
        ),
        faults(
            known, unsure & pl.col(":replaced") & counted, "replaced-in-part", heading,
            written(pl.col(":passed")),
        ),
        faults(
            known, (own != last) & pl.col(":was_read"), "reading-apart",
            headings.get(made.earlier, ""), written(own),
            pl.format("{} ({})", written(last), ":last_row"),
        ),
        faults(
            known, _is_made(book, made.column) & given.is_null() & pl.col(made.later).is_null(),
            "no-reading", heading,
        ),
    ]  # fmt: skip


def _too_fine(
    known: pl.DataFrame, headings: Mapping[str, str], name: str, book: Book
) -> pl.DataFrame:
    exact = pl.col(name).cast(pl.Float64) * 10**book.value_digits
    beside = (exact - exact.round()).abs() > 1e-4
    digits = pl.lit(str(book.value_digits))
    return faults(known, beside, "too-many-decimals", headings[name], pl.col(name), digits)


def _last_digit(given: pl.Expr, factor: int) -> pl.Expr:
    """What the last decimal that was written stands for; 1 of whole numbers."""
    step, tenth = pl.lit(1), 10
    while tenth <= factor:
        step = pl.when(given % tenth == 0).then(tenth).otherwise(step)
        tenth *= 10
    return step


def _is_made(book: Book, column: str, *, first: bool = False) -> pl.Expr:
    """Whether the row makes a step that carries the value, or the first of these."""
    (filled,) = (filled_steps(each) for each in book.sheet.columns if each.id == column)
    filled = filled[:1] if first else filled
    dated = [
        each.id for each in book.sheet.columns if each.fills in {f"at:{step}" for step in filled}
    ]
    return pl.any_horizontal(pl.col(each).is_not_null() for each in dated)
