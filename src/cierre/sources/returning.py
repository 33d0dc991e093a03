"""Numbers that come back: the item that is recorded under them, or another that begins again.

A row whose number is recorded for another opening day, or for both another customer and another
title, is not taken for that item unasked. Asked, it is either the same put right, or another item;
then its number is written with the month it was opened in (``2026-09/1``), and with its source
where that is taken as well (``2026-09/desk/1``). The same rows find it there the next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

import polars as pl

from cierre.book import Book
from cierre.sources.catalogue import say
from cierre.sources.faults import faults, no_faults

Choice = Literal["ask", "same", "others"]
"""What a number that comes back for something else is: to be asked, a correction, another item."""

FACTS = pl.Schema(
    {"number": pl.String, "opened": pl.Date, "title": pl.String, "customer": pl.String}
)
RETURNED = pl.Schema(
    {
        "number": pl.String, "file": pl.String, "row": pl.Int64,
        "opened": pl.Date, "was_opened": pl.Date,
        "title": pl.String, "was_title": pl.String,
        "customer": pl.String, "was_customer": pl.String,
    }
)  # fmt: skip
"""A row whose number is recorded for something else, and what that is."""

Known = Callable[[pl.Series], pl.DataFrame]
"""What is recorded under some numbers (``FACTS``), of items that have anything left."""

_FORMS: Final = 3


@dataclass(frozen=True)
class Numbered:
    """What the rows' numbers are, of all rows in their order, and those that are a question."""

    was: pl.Series
    names: pl.Series
    returned: pl.DataFrame = field(default_factory=RETURNED.to_frame)

    def rows(self, frames: Iterable[pl.DataFrame]) -> list[pl.DataFrame]:
        """The rows of sheets, in the same order, under the numbers that they have."""
        found, place = [], 0
        for frame in frames:
            names = self.names.slice(place, frame.height)
            found.append(frame.with_columns(number=names))
            place += frame.height
        return found

    def further(self, lines: pl.DataFrame) -> pl.DataFrame:
        """Lines of further moves under the numbers that the rows of the same sheets have."""
        changed = self.was.ne_missing(self.names)
        if not changed.any():
            return lines
        pairs = zip(self.was.filter(changed), self.names.filter(changed), strict=True)
        return lines.with_columns(number=pl.col("number").replace(dict(pairs)))


def numbered(
    rows: pl.DataFrame,
    book: Book,
    zone: str,
    source: str,
    known: Known | None,
    choice: Choice,
    undated: pl.Series,
) -> Numbered:
    """The numbers of parsed rows, given what is recorded (None: nothing).

    The ``undated`` are numbers of which nobody knows the opening day.
    """
    was = rows["number"]
    if known is None and choice != "others":
        return Numbered(was, was)
    unknown = pl.col("number").is_in(undated.implode())
    facts = _facts(rows, book, zone).with_columns(opened=pl.when(~unknown).then("opened"))
    months = pl.col("opened").dt.strftime("%Y-%m")
    forms = facts.with_columns(
        pl.col("number").alias(":0"),
        pl.format("{}/{}", months, "number").alias(":1"),
        pl.format("{}/{}/{}", months, pl.lit(source), "number").alias(":2"),
    )
    numbers = pl.concat(forms[f":{form}"] for form in range(_FORMS)).drop_nulls().unique()
    recorded = known(numbers) if known else FACTS.to_frame()
    if not recorded.height and choice != "others":
        return Numbered(was, was)
    facts_known = {f"was_{name}": name for name in ("opened", "title", "customer")}
    recorded = recorded.select("number", **facts_known)
    for form in range(_FORMS):
        forms = _compared(forms, recorded, form)
    if choice == "others":
        forms = _begun_again(forms)
    chosen = _chosen(forms, choice)
    asked = chosen.filter(pl.col("form").is_null())
    questions = asked.join(recorded, on="number").select(RETURNED.names()).cast(RETURNED)
    name = pl.coalesce(
        *(pl.when(pl.col("form") == each).then(f":{each}") for each in range(_FORMS))
    )
    names = chosen.select(":row", name=pl.coalesce(name, "number"))
    every = was.to_frame().with_row_index(":row").join(names, on=":row", how="left",
                                                       maintain_order="left")  # fmt: skip
    found = every.select(pl.coalesce("name", "number")).to_series()
    return Numbered(was, found, questions if choice == "ask" else RETURNED.to_frame())


def duplicates(rows: pl.DataFrame, heading: str) -> pl.DataFrame:
    """The rows whose number another row before them has, told with that row."""
    first = (
        pl.format(say("file-and-row", file="{}", row="{}"), "file", "row").first().over("number")
    )
    again = pl.int_range(pl.len()).over("number") > 0
    several = rows.select("file", "row", "number").drop_nulls("number")
    if several["number"].n_unique() == several.height:
        return no_faults()
    several = several.filter(pl.col("number").is_duplicated())
    marked = several.with_columns(first=first, again=again)
    return faults(
        marked, pl.col("again"), "duplicate-number", heading, pl.col("number"), pl.col("first")
    )


def _facts(rows: pl.DataFrame, book: Book, zone: str) -> pl.DataFrame:
    named = {column.fills: column.id for column in book.sheet.columns}
    opened = named.get(f"at:{book.sheet.steps[0].id}")
    local = pl.from_epoch(opened or "row", "s").dt.replace_time_zone("UTC")
    nothing = pl.lit(None, pl.String)
    return (
        rows.with_row_index(":row")
        .filter(pl.col("number").is_not_null())
        .select(
            ":row",
            "number",
            "file",
            "row",
            opened=local.dt.convert_time_zone(zone).dt.date() if opened else pl.lit(None, pl.Date),
            title=pl.col(named["title"]) if "title" in named else nothing,
            customer=pl.col(named["customer"]) if "customer" in named else nothing,
        )
    )


def _compared(forms: pl.DataFrame, recorded: pl.DataFrame, form: int) -> pl.DataFrame:
    """With ``is:<form>``: null where that number is free, else whether it is the row's item."""
    both = forms.join(
        recorded.with_columns(there=pl.lit(True)),
        left_on=f":{form}",
        right_on="number",
        how="left",
        maintain_order="left",
    )
    other_day = (pl.col("opened") != pl.col("was_opened")).fill_null(False)
    other = other_day | (_differs("title") & _differs("customer"))
    is_it = pl.when(pl.col("there")).then(~other).alias(f"is:{form}")
    return both.with_columns(is_it).drop("there", "was_opened", "was_title", "was_customer")


def _differs(name: str) -> pl.Expr:
    def folded(text: pl.Expr) -> pl.Expr:
        plain = text.fill_null("").str.normalize("NFKD").str.replace_all(r"\p{M}", "")
        return plain.str.to_lowercase().str.replace_all(r"[\W_]+", "")

    own, was = folded(pl.col(name)), folded(pl.col(f"was_{name}"))
    return (own != "") & (was != "") & (own != was)


def _begun_again(forms: pl.DataFrame) -> pl.DataFrame:
    """Of rows that have one number in several months, those of the first month alone keep it."""
    month = pl.col("opened").dt.strftime("%Y-%m")
    again = pl.col("is:0").is_null() & (month > month.min().over("number"))
    return forms.with_columns(pl.when(again).then(False).otherwise("is:0").alias("is:0"))


def _chosen(forms: pl.DataFrame, choice: Choice) -> pl.DataFrame:
    """The rows with the ``form`` of their number, null where that is to be asked."""
    states = [pl.col(f"is:{form}") for form in range(_FORMS)]
    is_it = pl.coalesce(
        *(pl.when(state).then(form) for form, state in enumerate(states)), pl.lit(None, pl.Int64)
    )
    free = pl.coalesce(
        *(pl.when(states[form].is_null()).then(form) for form in range(1, _FORMS)),
        pl.lit(None, pl.Int64),
    )
    new = states[0].is_null()
    nearest = pl.when(states[1].is_not_null()).then(1).otherwise(0)
    taken = {"ask": pl.lit(None, pl.Int64), "same": nearest, "others": free}[choice]
    chosen = forms.with_columns(
        form=pl.when(is_it.is_not_null()).then(is_it).when(new).then(0).otherwise(taken),
        month=pl.col("opened").dt.strftime("%Y-%m"),
    )
    # in a month whose numbers began again, all that is new did
    began = chosen.filter(pl.col("form") > 0).select("month").unique()
    anew = new & is_it.is_null() & pl.col("month").is_in(began["month"].implode())
    form = pl.when(anew).then(free).otherwise("form")
    return chosen.with_columns(form.alias("form"))
