"""Values that are one field less another: what was used between two readings of a meter.

What the sheet says itself stands, as long as it agrees with the readings to its own last decimal.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.sources.cells import Parsed
from cierre.sources.faults import faults
from cierre.sources.headings import Sheet
from cierre.sources.rows import filled_steps
from cierre.sources.scales import as_written


def subtracted(frame: pl.DataFrame, sheet: Sheet, book: Book, directory: Directory) -> Parsed:
    """The parsed rows with the value filled in, and the rows whose readings do not give one.

    A reading that is smaller than the one before is a counter that began anew, when its digits
    are known and it is not nearly a whole turn.
    """
    made = book.sheet.difference
    if made is None or any(each not in sheet.headings for each in (made.later, made.earlier)):
        return frame, []
    factor = 10**book.value_digits
    known = frame.with_columns(
        *(
            (pl.col(name) * factor).round().cast(pl.Int64).alias(f":{name}")
            for name in (made.later, made.earlier)
        ),
        pl.lit(10.0).pow(pl.col(made.digits).cast(pl.Int64)).mul(factor).alias(":turn"),
    )
    later, earlier, turn = pl.col(f":{made.later}"), pl.col(f":{made.earlier}"), pl.col(":turn")
    down = later < earlier
    passed = pl.when(down).then(later + turn - earlier).otherwise(later - earlier)
    possible = ~down | ((earlier < turn) & (passed * 2 < turn)).fill_null(False)
    known = known.with_columns(pl.when(possible).then(passed).cast(pl.Int64).alias(":passed"))
    given, passed = pl.col(made.column), pl.col(":passed")
    differs = (given - passed).abs() >= _last_digit(given, factor)
    heading = sheet.headings.get(made.column, "")
    found = [_too_fine(known, sheet.headings, name, book) for name in (made.later, made.earlier)]
    found += [
        faults(
            known,
            ~possible,
            "reading-down",
            sheet.headings[made.later],
            as_written(later, book, directory),
            as_written(earlier, book, directory),
        ),
        faults(
            known,
            differs,
            "other-difference",
            heading,
            as_written(given, book, directory),
            as_written(passed, book, directory),
        ),
    ]
    filled = pl.when(given.is_null() & _is_made(book, made.column)).then(passed).otherwise(given)
    return known.with_columns(filled.alias(made.column)).select(frame.columns), found


def _too_fine(
    known: pl.DataFrame, headings: Mapping[str, str], name: str, book: Book
) -> pl.DataFrame:
    exact = pl.col(name) * 10**book.value_digits
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


def _is_made(book: Book, column: str) -> pl.Expr:
    """Whether the row makes a step that carries the value."""
    (filled,) = (filled_steps(each) for each in book.sheet.columns if each.id == column)
    dated = [
        each.id for each in book.sheet.columns if each.fills in {f"at:{step}" for step in filled}
    ]
    return pl.any_horizontal(pl.col(each).is_not_null() for each in dated)
