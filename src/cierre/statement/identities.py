"""opening + in − out + adjustments = closing, with the closing found a second way.

The left side adds up legs; the right side comes from replaying each item. What stays in the
same scope under the same key neither goes in nor out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

import polars as pl

from cierre.book import Book
from cierre.directory import Directory, ScopeKind
from cierre.ledger.schema import LEG
from cierre.statement.model import OTHERS, Identity
from cierre.statement.scopes import SCOPE, expand

WHOLE = "whole"

MOST_NAMED = 50
"""Items that an identity names at most."""

_Ends = dict[str, int]

_SIDES = ("opening", "in", "out", "adjustments", "replayed")


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

    All are in the book's quantity, over its open states. ``culprits`` are left empty. Of the whole
    and of each state the parts say where it came from and where it went.
    """
    flows = _legs(cube.filter(pl.col("period").is_between(*period)), book, kind, directory)
    opened = expand(opening, kind, directory, "")
    closed = expand(piles, kind, directory, "")
    found: dict[str, list[Identity]] = defaultdict(list)
    for by in (WHOLE, *LEG):
        sides = [_by_key(opened, by, "opening"), _by_key(closed, by, "replayed")]
        rows = (
            pl.concat([*sides, *_crossings(flows, by)])
            .group_by(SCOPE, "key")
            .agg(
                pl.col("quantity").filter(pl.col("of") == side).sum().alias(side) for side in _SIDES
            )
            .sort(SCOPE, "key")
        )
        parts = _parts(flows, by, book) if by in (WHOLE, "state") else {}
        for scope, key, start, into, out, adjusted, replayed in rows.iter_rows():
            closing = start + into - out + adjusted
            ends = (parts.get((scope, key, side), {}) for side in ("to", "from"))
            found[scope].append(
                Identity(book.id, by, None if by == WHOLE else key, "quantity",
                         start, into, out, adjusted, closing, replayed, (), *ends)
            )  # fmt: skip
    return {scope: tuple(each) for scope, each in found.items()}


def with_culprits(
    found: Mapping[str, tuple[Identity, ...]],
    strays: pl.DataFrame,
    kind: ScopeKind,
    directory: Directory,
) -> Mapping[str, tuple[Identity, ...]]:
    """The identities, those that do not hold with the items to blame.

    ``strays`` are the legs of items of which sums and replay do not leave the same.
    """
    scoped = expand(strays, kind, directory, "")
    named = dict(found)
    for scope, several in found.items():
        if all(each.holds for each in several):
            continue
        of_scope = scoped.filter(pl.col(SCOPE) == scope)
        named[scope] = tuple(
            each if each.holds else replace(each, culprits=_culprits(each, of_scope))
            for each in several
        )
    return named


def _culprits(identity: Identity, strays: pl.DataFrame) -> tuple[str, ...]:
    if identity.by != WHOLE:
        strays = strays.filter(pl.col(identity.by) == identity.key)
    return tuple(sorted(strays["number"].unique().to_list())[:MOST_NAMED])


def _legs(cube: pl.DataFrame, book: Book, kind: ScopeKind, directory: Directory) -> pl.DataFrame:
    """Both legs of every row in open states: row, side, adjustment, scope, the leg, quantity."""
    rows = cube.filter(pl.col("quantity") != 0).with_row_index("row")
    sides = []
    for side, end in (("to", "from"), ("from", "to")):
        leg = rows.filter(pl.col(f"{side}_state").is_in(book.open_states())).select(
            "row",
            "adjustment",
            "quantity",
            pl.lit(side).alias("side"),
            pl.col(f"{end}_state").alias("end"),
            *(pl.col(f"{side}_{name}").alias(name) for name in LEG),
        )
        sides.append(expand(leg, kind, directory, ""))
    return pl.concat(sides, how="diagonal")


def _key(by: str) -> pl.Expr:
    return pl.lit("").alias("key") if by == WHOLE else pl.col(by).alias("key")


def _by_key(frame: pl.DataFrame, by: str, side: str) -> pl.DataFrame:
    keyed = frame.select(SCOPE, _key(by), "quantity")
    return _added(keyed, side)


def _crossings(flows: pl.DataFrame, by: str) -> list[pl.DataFrame]:
    """What went in, what went out and what adjusted, by scope and key."""
    crossing = _crossing(flows, by)
    inward, outward = pl.col("side") == "to", pl.col("side") == "from"
    plain = ~pl.col("adjustment")
    signed = pl.when(inward).then(pl.col("quantity")).otherwise(-pl.col("quantity"))
    return [
        _added(crossing.filter(inward & plain), "in"),
        _added(crossing.filter(outward & plain), "out"),
        _added(crossing.filter(~plain).with_columns(quantity=signed), "adjustments"),
    ]


def _crossing(flows: pl.DataFrame, by: str) -> pl.DataFrame:
    """The legs that went in or out: those whose move has no other leg of the same scope and key."""
    keyed = flows.select("row", "adjustment", "quantity", "side", "end", SCOPE, _key(by))
    return keyed.filter(pl.len().over("row", SCOPE, "key") == 1)


def _parts(flows: pl.DataFrame, by: str, book: Book) -> Mapping[tuple[str, str, str], _Ends]:
    """What went in (``to``) and out (``from``) of each scope and key, by the state it left or
    reached; what stayed in an open one, or in the key's own, is under ``OTHERS``."""
    crossing = _crossing(flows, by).filter(~pl.col("adjustment"))
    texts = crossing.with_columns(pl.col("end", "key").cast(pl.String))
    own = pl.col("end") == pl.col("key")
    handed = own if by == "state" else pl.col("end").is_in(book.open_states())
    ends = texts.with_columns(end=pl.when(handed).then(pl.lit(OTHERS)).otherwise("end"))
    summed = ends.group_by(SCOPE, "key", "side", "end").agg(pl.col("quantity").sum())
    found: dict[tuple[str, str, str], _Ends] = defaultdict(dict)
    for scope, key, side, end, quantity in summed.sort(SCOPE, "key", "side", "end").iter_rows():
        if quantity:
            found[scope, key, side][end] = quantity
    return found


def _added(keyed: pl.DataFrame, side: str) -> pl.DataFrame:
    """A side of the identities: its quantity by scope and key."""
    added = keyed.group_by(SCOPE, "key").agg(pl.col("quantity").sum())
    return added.select(
        pl.col(SCOPE, "key").cast(pl.String), pl.col("quantity"), pl.lit(side).alias("of")
    )
