"""The second sheet of a book: moves that a row of dated columns cannot say."""

from __future__ import annotations

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.sources.cells import Parsed, parse_choices, parse_moments, parse_numbers
from cierre.sources.faults import faults
from cierre.sources.headings import Sheet
from cierre.sources.names import choices
from cierre.sources.rows import quantity_digits
from cierre.sources.steps import SCHEMA
from cierre.sources.strangers import strangers

COLUMNS = (
    "number",
    "at",
    "from",
    "from_person",
    "from_place",
    "state",
    "person",
    "unit",
    "place",
    "category",
    "reason",
    "quantity",
    "value",
)
REQUIRED = ("number", "at")
CHOICES = tuple(each for each in COLUMNS if each not in (*REQUIRED, "quantity", "value"))


def parse_moves(sheet: Sheet, book: Book, directory: Directory, *, logged: bool = False) -> Parsed:
    """The lines as steps that come after those of the rows, and every fault in them.

    A quantity of 0 takes the line back (see ``standing``). What a program ``logged`` says itself of
    which team somebody acted for; people may be of several at once. An empty text is nobody.
    """
    frame, locale = sheet.cells, directory.locale
    headings = {each: sheet.headings.get(each, each) for each in COLUMNS}
    found = [sheet.faults]
    found += [
        faults(frame, pl.col(each).is_null(), "missing-value", headings[each]) for each in REQUIRED
    ]
    whole_days = all(
        column.kind == "date" for column in book.sheet.columns if column.fills.startswith("at:")
    )
    frame, wrong = parse_moments(
        frame, "at", headings["at"], directory.time_zone, locale, whole_days
    )
    found += wrong
    for each in CHOICES:
        kind = {"from": "state"}.get(each, each.removeprefix("from_"))
        known = choices(kind, directory, book)
        if logged and each in ("person", "unit") and known is not None:
            known = {**known, "": ""}
        written = {person.name: person.id for person in reversed(directory.people)}
        frame, wrong = parse_choices(
            frame, each, headings[each], kind, known, written if each == "person" else None
        )
        found += wrong
    digits = quantity_digits(book, directory)
    for each, decimals, least in (("quantity", digits, 0), ("value", book.value_digits, None)):
        writing = sheet.writing(each, locale)
        frame, wrong = parse_numbers(frame, each, headings[each], writing, decimals, least)
        found += wrong
    if not logged:
        found.append(strangers(frame, directory, headings["unit"]))
    return _as_steps(frame, headings["at"], book), found


def _as_steps(frame: pl.DataFrame, heading: str, book: Book) -> pl.DataFrame:
    first_rank = len(book.sheet.steps)
    counted = [step.reaching for step in book.sheet.steps if step.leaving == step.reaching]
    # a value for a state of which what lies there is counted is such a count
    counts = pl.col("value").is_not_null() & pl.col("state").is_in(counted)
    # who is handed to a unit without a person is nobody's yet
    by_another = [step.reaching for step in book.sheet.steps if step.by_another]
    unsaid = pl.col("unit").is_not_null() | pl.col("state").is_in(by_another)
    nobody = pl.when(unsaid).then(pl.lit(""))
    return (
        frame.with_row_index("line")
        .filter(pl.col("number").is_not_null() & pl.col("at").is_not_null())
        .select(
            "number",
            "file",
            "row",
            heading=pl.lit(heading),
            rank=pl.col("line").cast(pl.Int64) + first_rank,
            at="at",
            later=pl.col("later:at"),
            midnight=pl.col("midnight:at").fill_null(False),
            leaving=pl.coalesce("from", pl.when(counts).then("state")),
            leaving_holder="from_person",
            leaving_place="from_place",
            state="state",
            holder=pl.coalesce("person", nobody),
            unit="unit",
            place="place",
            category="category",
            reason="reason",
            quantity="quantity",
            value="value",
        )
        .cast(SCHEMA)
    )
