"""opening + in − out + adjustments = closing, with the closing found a second way.

The left side adds up legs; the right side comes from replaying each item. What stays in the
same scope under the same key neither goes in nor out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import polars as pl

from cierre.book import Book
from cierre.directory import Directory, ScopeKind
from cierre.ledger.schema import LEG
from cierre.statement.model import Identity
from cierre.statement.scopes import SCOPE, expand

WHOLE = "whole"


def identities(
    cube: pl.DataFrame,
    opening: pl.DataFrame,
    piles: pl.DataFrame,
    book: Book,
    kind: ScopeKind,
    directory: Directory,
    period: tuple[int, int],
) -> Mapping[str, tuple[Identity, ...]]:
    """Each scope's identities: of the whole, and by each value of each leg dimension.

    All are in the book's quantity, over its open states.
    """
    flows = _legs(cube.filter(pl.col("period").is_between(*period)), book, kind, directory)
    opened = expand(opening, kind, directory, "")
    closed = expand(piles, kind, directory, "")
    found: dict[str, list[Identity]] = defaultdict(list)
    for by in (WHOLE, *LEG):
        sums: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for name, frame in (
            ("opening", _by_key(opened, by)),
            ("replayed", _by_key(closed, by)),
            *_crossings(flows, by).items(),
        ):
            for scope, key, quantity in frame.iter_rows():
                sums[scope, key][name] += int(quantity)
        for (scope, key), each in sorted(sums.items()):
            found[scope].append(_identity(book.id, by, key, each))
    return {scope: tuple(each) for scope, each in found.items()}


def _identity(book: str, by: str, key: str, sums: Mapping[str, int]) -> Identity:
    return Identity(
        book=book,
        by=by,
        key=None if by == WHOLE else key,
        of="quantity",
        opening=sums["opening"],
        in_=sums["in"],
        out=sums["out"],
        adjustments=sums["adjustments"],
        closing=sums["opening"] + sums["in"] - sums["out"] + sums["adjustments"],
        replayed=sums["replayed"],
    )


def _legs(cube: pl.DataFrame, book: Book, kind: ScopeKind, directory: Directory) -> pl.DataFrame:
    """Both legs of every row in open states: row, side, adjustment, scope, the leg, quantity."""
    rows = cube.filter(pl.col("quantity") != 0).with_row_index("row")
    sides = []
    for side in ("to", "from"):
        leg = rows.filter(pl.col(f"{side}_state").is_in(book.open_states())).select(
            "row",
            "adjustment",
            "quantity",
            pl.lit(side).alias("side"),
            *(pl.col(f"{side}_{name}").alias(name) for name in LEG),
        )
        sides.append(expand(leg, kind, directory, ""))
    return pl.concat(sides, how="diagonal")


def _key(by: str) -> pl.Expr:
    return pl.lit("").alias("key") if by == WHOLE else pl.col(by).alias("key")


def _by_key(frame: pl.DataFrame, by: str) -> pl.DataFrame:
    keyed = frame.select(SCOPE, _key(by), "quantity")
    return keyed.group_by(SCOPE, "key").agg(pl.col("quantity").sum())


def _crossings(flows: pl.DataFrame, by: str) -> dict[str, pl.DataFrame]:
    """What went in, what went out and what adjusted, by scope and key."""
    keyed = flows.select("row", "adjustment", "quantity", "side", SCOPE, _key(by))
    crossing = keyed.filter(pl.len().over("row", SCOPE, "key") == 1)
    inward, outward = pl.col("side") == "to", pl.col("side") == "from"
    plain = ~pl.col("adjustment")
    signed = pl.when(inward).then(pl.col("quantity")).otherwise(-pl.col("quantity"))
    chosen = {
        "in": crossing.filter(inward & plain),
        "out": crossing.filter(outward & plain),
        "adjustments": crossing.filter(~plain).with_columns(quantity=signed),
    }
    return {
        name: frame.group_by(SCOPE, "key").agg(pl.col("quantity").sum())
        for name, frame in chosen.items()
    }
