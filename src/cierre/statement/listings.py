"""Lists of items in a statement: what is pending, what is due next, and the largest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal

import ibis
import polars as pl

from cierre.book import Book, Ranking
from cierre.directory import Directory, ScopeKind
from cierre.ledger.ledger import Ledger
from cierre.ledger.schema import LEG
from cierre.statement.cube import between_legs, signed
from cierre.statement.extent import Extent
from cierre.statement.model import OpenItem, PlannedItem, Ranked
from cierre.statement.numbers import scaled
from cierre.statement.scopes import SCOPE, expand


def open_items(ledger: Ledger, book: Book, piles: pl.DataFrame) -> pl.DataFrame:
    """The piles with their item's number, title and due day, the day it entered, and what may be
    done about it at what cost, both as text, where the book keeps that."""
    own = {each.id for each in book.fields} & {"options", "cost"}
    kept = ["id", "number", "title", "due", *(["fields"] if own else [])]
    items = (
        ledger.items.select(*kept)
        .to_polars()
        .with_columns(
            options=_own("options") if "options" in own else pl.lit(""),
            cost=_own("cost") if "cost" in own else pl.lit(""),
        )
    )
    moves = ledger.moves
    entered = moves.filter(moves.from_state == "outside", moves.item.isin(ledger.items.id))
    days = entered.group_by("item").agg(entered=entered.day.min()).to_polars()
    return piles.join(items, left_on="item", right_on="id").join(days, on="item", how="left")


def _own(field: str) -> pl.Expr:
    return pl.col("fields").str.json_path_match(f"$.{field}").fill_null("")


def pending(
    opened: pl.DataFrame, book: Book, kind: ScopeKind, directory: Directory
) -> Mapping[str, tuple[OpenItem, ...]]:
    """Each scope's open items, the longest open first; what is held in excess waits for nobody."""
    found: dict[str, list[OpenItem]] = defaultdict(list)
    if book.excess:
        held = (book.excess.beside, book.excess.alone)
        opened = opened.filter(~pl.col("state").is_in(held))
    rows = expand(opened, kind, directory, "").sort("entered", "number")
    for row in rows.iter_rows(named=True):
        found[row[SCOPE]].append(
            OpenItem(
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
        )
    return {scope: tuple(items) for scope, items in found.items()}


def answered(
    ledger: Ledger, book: Book, kind: ScopeKind, directory: Directory, extent: Extent
) -> Mapping[str, tuple[PlannedItem, ...]]:
    """Each scope's items of before the period that fell due in its months so far, by due day.

    An item belongs to whoever has it at the end, or had it last.
    """
    items, moves, period = ledger.items, ledger.moves, extent.period
    due = items.filter(
        items.due.between(period.first_day, extent.begun[-1].last_day),
        items.entered_period < period.first_key,
    )
    posted = moves.filter(moves.period <= period.last_key, moves.item.isin(due.id))
    order = ibis.window(group_by=posted.item, order_by=posted.sequence.desc())
    last = posted.mutate(back=ibis.row_number().over(order))
    last = last.filter(last.back == 0).select("item", "day", *(f"to_{name}" for name in LEG))
    found: dict[str, list[PlannedItem]] = defaultdict(list)
    frame = due.select("id", "number", "title", "due").join(last, due.id == last.item).to_polars()
    open_states = book.open_states()
    for row in expand(frame, kind, directory, "to_").sort("due", "number").iter_rows(named=True):
        found[row[SCOPE]].append(
            PlannedItem(
                book=book.id,
                number=row["number"],
                title=row["title"],
                category=row["to_category"],
                place=row["to_place"],
                holder=row["to_holder"],
                due=row["due"].isoformat(),
                state=row["to_state"],
                done=row["to_state"] not in open_states,
                day=row["day"].isoformat(),
                reason=row["to_reason"],
            )
        )
    return {scope: tuple(items) for scope, items in found.items()}


def rankings(
    ledger: Ledger,
    book: Book,
    kind: ScopeKind,
    directory: Directory,
    period: tuple[int, int],
    currency: str,
) -> Mapping[str, Mapping[str, tuple[Ranked, ...]]]:
    """The largest items of each of the book's rankings, by measure and scope: by category,
    then from the largest down."""
    found: dict[str, dict[str, tuple[Ranked, ...]]] = {}
    for measure in book.measures:
        if not isinstance(measure, Ranking):
            continue
        moves = signed(ledger.posted.filter(ledger.posted.period.between(*period)))
        chosen = moves.filter(between_legs(measure.moves, "from", moves), ~moves.adjustment)
        keys = ["item", "from_category", "from_place", "from_holder", "from_unit"]
        summed = chosen.group_by(keys).agg(total=(chosen.value * chosen.sign).sum())
        named = summed.join(ledger.items, summed.item == ledger.items.id)
        frame = named.select(*keys, "total", "number", "title").to_polars()
        ranked = (
            expand(frame.filter(pl.col("total") > 0), kind, directory, "from_")
            .sort(SCOPE, "from_category", "total", "number", descending=[False, False, True, False])
            .group_by(SCOPE, "from_category", maintain_order=True)
            .head(measure.length)
        )
        lines: dict[str, list[Ranked]] = defaultdict(list)
        for row in ranked.iter_rows(named=True):
            value = scaled(row["total"], measure.unit, book, currency)
            lines[row[SCOPE]].append(
                Ranked(row["number"], row["title"], row["from_category"], row["from_place"], value)
            )
        found[measure.id] = {scope: tuple(each) for scope, each in lines.items()}
    return found
