"""Lists of items in a statement: what is pending, what is due next, and the largest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

import numpy as np
import polars as pl

from cierre.book import OUTSIDE, SUMMED, Book, Ranking
from cierre.ledger.coded import Columns, Names
from cierre.ledger.cube import Cube
from cierre.ledger.grouping import grouped
from cierre.ledger.ledger import Ledger
from cierre.ledger.lots import QUANTITY, last_of_items
from cierre.ledger.schema import LEG
from cierre.ledger.selection import taken
from cierre.statement.extent import Extent
from cierre.statement.model import OpenItem, PlannedItem, Ranked
from cierre.statement.numbers import scaled
from cierre.statement.scopes import SCOPE, ByScope, Scopes, by_scope


def open_items(ledger: Ledger, book: Book, lots: Columns) -> pl.DataFrame:
    """The lots with their item's number, title and due day, the day it entered, and what may be
    done about it at what cost, both as text, where the book keeps that."""
    own = {each.id for each in book.fields} & {"options", "cost"}
    items = ledger.items.select(
        "id",
        "number",
        "title",
        "due",
        options=_own("options") if "options" in own else pl.lit(""),
        cost=_own("cost") if "cost" in own else pl.lit(""),
    )
    outside = ledger.moves.names["state"].find(OUTSIDE)
    enters = ledger.moves.taken(ledger.alive & (ledger.moves.codes["from_state"] == outside))
    days = (
        pl.DataFrame({name: enters.numbers[name] for name in ("item", "day")})
        .group_by("item")
        .agg(entered=pl.col("day").min())
        .with_columns(as_date("entered"))
    )
    frame = lots.frame(["item", *LEG, *book.dimensions(), QUANTITY])
    named = frame.join(items, left_on="item", right_on="id", maintain_order="left")
    return named.join(days, on="item", how="left", maintain_order="left")


def _own(field: str) -> pl.Expr:
    return pl.col("fields").str.json_path_match(f"$.{field}").fill_null("")


def as_date(name: str) -> pl.Expr:
    """A column of days since 1970 as dates."""
    return pl.col(name).cast(pl.Int32).cast(pl.Date)


@dataclass(frozen=True)
class Listed:
    """Rows in the order that they are listed in, and whose they are by the legs on a ``side``."""

    rows: pl.DataFrame
    scopes: Scopes
    side: str = ""

    def of(self, scope: str) -> Iterator[dict[str, Any]]:
        """A scope's rows, in their order."""
        here = self._scoped.of(self.scopes.numbers.get(scope, -1))
        for values in zip(*(column[here] for column in self._listed.values()), strict=True):
            yield dict(zip(self._listed, values, strict=True))

    @cached_property
    def _listed(self) -> Mapping[str, list[Any]]:
        """The rows' columns in the order of their scopes."""
        return self.rows[self._scoped.rows.numbers["row"]].to_dict(as_series=False)

    @cached_property
    def _scoped(self) -> ByScope:
        """The rows' places by scope."""
        places = {"row": np.arange(self.rows.height)}
        column = f"{self.side}{self.scopes.leg}"
        if self.scopes.leg:
            names = Names()
            codes = {column: names.recoded(self.rows[column].to_list())}
            rows = Columns({self.scopes.leg: names}, codes, places)
        else:
            rows = Columns({}, {}, places)
        scoped = self.scopes.scoped(rows, self.side)
        order = np.argsort(scoped.numbers[SCOPE], kind="stable")
        return by_scope(scoped.taken(order), len(self.scopes.ids))


def pending(opened: pl.DataFrame, book: Book, scopes: Scopes) -> Listed:
    """The open items, the longest open first; what is held in excess waits for nobody, and of what
    was counted together none is known."""
    if SUMMED in book.dimensions():
        opened = opened.filter(pl.col(SUMMED) == "")
    if book.excess:
        opened = opened.filter(~pl.col("state").is_in(book.excess.held))
    order = ("entered", "number", *LEG, *book.dimensions(), QUANTITY)
    return Listed(opened.sort(order, maintain_order=True), scopes)


def open_item(row: dict[str, Any], book: Book) -> OpenItem:
    """A line of the pending list."""
    return OpenItem(
        book=book.id,
        number=row["number"],
        title=row["title"],
        state=row["state"],
        category=row["category"],
        place=row["place"],
        holder=row["holder"],
        reason=row["reason"],
        entered=row["entered"].isoformat() if row["entered"] else "",
        due=row["due"].isoformat() if row["due"] else None,
        remaining=row["quantity"],
        options=row["options"],
        cost=Decimal(row["cost"]) if row["cost"] else None,
    )


def answered(ledger: Ledger, extent: Extent, scopes: Scopes) -> Listed | None:
    """The items of before the period that fell due in its months so far, by due day; None when
    there are none. An item belongs to whoever has it at the end, or had it last."""
    period = extent.period
    due = ledger.items.filter(
        pl.col("due").is_between(period.first_day, extent.begun[-1].last_day),
        pl.col("entered_period") < period.first_key,
    )
    if not len(due):
        return None
    posted = ledger.moves.taken(
        (ledger.moves.numbers["period"] <= period.last_key)
        & np.isin(ledger.moves.numbers["item"], due["id"].to_numpy())
    )
    last = posted.taken(last_of_items(posted))
    frame = last.frame(["item", "day", *(f"to_{name}" for name in LEG)])
    named = due.select("id", "number", "title", "due").join(
        frame.with_columns(as_date("day")), left_on="id", right_on="item"
    )
    return Listed(named.sort("due", "number", maintain_order=True), scopes, "to_")


def planned_item(row: dict[str, Any], book: Book) -> PlannedItem:
    """A line of what was planned and what came of it."""
    return PlannedItem(
        book=book.id,
        number=row["number"],
        title=row["title"],
        category=row["to_category"],
        place=row["to_place"],
        holder=row["to_holder"],
        due=row["due"].isoformat(),
        state=row["to_state"],
        done=row["to_state"] not in book.open_states(),
        day=row["day"].isoformat(),
        reason=row["to_reason"],
    )


def ranking(
    ledger: Ledger, moves: Columns, cube: Cube, measure: Ranking, scopes: Scopes,
    months: tuple[int, int],
) -> Listed:  # fmt: skip
    """The items of a ranking with their summed values: by category, from the largest down.

    ``moves`` and the rows of the cube are the same moves. A scope has its ``length`` largest alone.
    """
    rows = cube.rows
    month = rows.numbers["month"]
    chosen = taken(measure.moves, "from", cube)[rows.numbers["class"]]
    chosen &= (month >= months[0]) & (month <= months[1]) & (rows.numbers["adjustment"] == 0)
    legs = ["from_category", "from_place", "from_holder", "from_unit"]
    codes = {name: rows.codes[name] for name in legs}
    told = {"item": moves.numbers["item"], "total": rows.numbers["value"]}
    summed = grouped(Columns(rows.names, codes, told).taken(chosen), ["item", *legs], ["total"])
    summed = summed.taken(summed.numbers["total"] > 0)
    named = summed.frame(["item", *legs, "total"]).join(
        ledger.items.select("id", "number", "title"), left_on="item", right_on="id"
    )
    keys = ["from_category", "total", "number", *legs[1:]]
    order = named.sort(keys, descending=[key == "total" for key in keys])
    return Listed(order, scopes, "from_")


def ranked(
    listed: Listed, scope: str, measure: Ranking, book: Book, currency: str
) -> tuple[Ranked, ...]:
    """A scope's largest items, by category."""
    found: list[Ranked] = []
    counts: dict[str, int] = {}
    for row in listed.of(scope):
        category = row["from_category"]
        counts[category] = counts.get(category, 0) + 1
        if counts[category] <= measure.length:
            value = scaled(row["total"], measure.unit, book, currency)
            found.append(Ranked(row["number"], row["title"], category, row["from_place"], value))
    return tuple(found)
