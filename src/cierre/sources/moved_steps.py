"""Moves as the steps that they were: what each changed, and not where it came from."""

from __future__ import annotations

import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.sources.again import written_as
from cierre.sources.memberships import Units
from cierre.sources.steps import SCHEMA

STEPS = pl.Schema(
    [
        *SCHEMA.items(),
        ("batch", pl.Int64()),
        ("reached", pl.String()),
        ("moved", pl.Int64()),
        ("divided", pl.Boolean()),
    ]
)
"""Steps that are recorded, with the state that each ``reached`` as a sheet writes it, how much it
``moved``, and whether its item is divided."""


def steps_of(moves: pl.DataFrame, book: Book, units: Units, zone: str) -> pl.DataFrame:
    """Moves as the steps that they were, with their ``batch``.

    The moves have ``number``, ``file``, ``row`` and ``source``, and stand by item in their order;
    ``units`` are those that people had when they were recorded.
    """
    moves = _in_one(_marked(moves, book, zone), book)
    main = units.main_at(moves, "to_holder")
    first, divided, changes = pl.col(":first"), pl.col("divided"), _changes_state()
    split = divided & (pl.col("from_state") != OUTSIDE) & ~pl.col(":exceeds") & ~_lowers(book)
    in_excess = pl.lit(book.excess.reaching if book.excess else None, pl.String)
    ranks = {step.reaching: rank for rank, step in reversed([*enumerate(book.sheet.steps)])}
    rank = pl.col(":reached").replace_strict(ranks, default=len(ranks), return_dtype=pl.Int64)
    reason = first | changes | (pl.col("to_reason") != pl.col("from_reason"))
    nobody = pl.col("to_holder") == ""
    # what leaves somebody's hands for a unit is that unit's, though it was so before
    left = (pl.col("to_holder") != pl.col("from_holder")) & (pl.col("to_unit") != "")
    units_own = pl.when(left).then("to_unit").otherwise(_changed("unit"))
    return moves.select(
        "number",
        "file",
        "row",
        heading=pl.lit(""),
        rank=pl.when(first).then(0).otherwise(rank.clip(1)).cum_max().over("number"),
        at="at",
        later=pl.lit(None, pl.Int64),
        midnight=pl.lit(False),
        leaving=pl.when(split | _counts(book)).then("from_state"),
        leaving_holder=pl.when(split & (pl.col("from_holder") != "")).then("from_holder"),
        leaving_place=pl.when(split & (pl.col("from_place") != "")).then("from_place"),
        state=pl.when(first).then("to_state").when(":beyond").then(in_excess)
        .when(changes).then(":reached"),
        holder=_changed("holder"),
        unit=pl.when(nobody).then(units_own).otherwise(_acting(main)),
        place=_changed("place"),
        category=_changed("category"),
        reason=pl.when(reason).then("to_reason"),
        quantity=pl.when(first | divided).then("quantity"),
        value="value",
        batch="batch",
        reached=":reached",
        moved="quantity",
        divided="divided",
    ).cast(STEPS)  # fmt: skip


def steps_alone(moves: pl.DataFrame, book: Book, zone: str) -> pl.DataFrame:
    """The moves with the state they ``:reached``, but for those that only follow from others.

    Whoever has an item takes it along into another unit, and what is held in excess pays what is
    owed: nobody says so in a sheet.
    """
    legs = [f"{side}_{name}" for side in ("from", "to") for name in _LEG]
    moves = moves.filter(~hand_overs(zone)).with_columns(pl.col(legs).cast(pl.String))
    state = pl.col("to_state")
    # what was added went on at once
    moves = moves.filter(~pl.col("from_state").is_in(list(book.added)))
    if book.excess is not None:
        moves = moves.filter(state != book.excess.used)
        state = state.replace(
            dict.fromkeys((book.excess.beside, book.excess.alone), book.excess.reaching)
            | {book.excess.lowered: book.excess.lowering}
        )
    last = {step.last: step.reaching for step in book.sheet.steps if step.last is not None}
    return moves.with_columns(written_as(state, book).replace(last).alias(":reached"))


def hand_overs(zone: str) -> pl.Expr:
    """Whether a move only follows who has the item into another unit, as a day begins.

    At another moment somebody has said for which unit that person acts.
    """
    local = pl.from_epoch("at", "s").dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
    return into_another_unit() & (local.dt.time() == pl.time(0, 0, 0))


def into_another_unit() -> pl.Expr:
    """Whether a move changes nothing but the unit of who has the item."""
    same = pl.all_horizontal(
        pl.col(f"from_{name}") == pl.col(f"to_{name}") for name in _LEG if name != "unit"
    )
    other_unit = pl.col("from_unit") != pl.col("to_unit")
    return same & other_unit & (pl.col("to_holder") != "") & pl.col("value").is_null()


_LEG = ("state", "holder", "unit", "place", "category", "reason")


def _marked(moves: pl.DataFrame, book: Book, zone: str) -> pl.DataFrame:
    """The moves with which is ``:first``, which enters ``:beyond`` it, which items are divided."""
    excess = () if book.excess is None else (book.excess.beside, book.excess.alone)
    enters = pl.col("from_state") == OUTSIDE
    beyond = enters & pl.col("to_state").is_in(excess)
    several = (pl.col("quantity") != pl.col("quantity").first()).any() | (enters.sum() > 1)
    added = pl.col("to_state").is_in(list(book.added))
    return steps_alone(moves, book, zone).with_columns(
        (enters & ~beyond & ~added).alias(":first"),
        beyond.alias(":beyond"),
        several.over("number").alias("divided"),
    )


def _in_one(moves: pl.DataFrame, book: Book) -> pl.DataFrame:
    """What a step moved and what it brought beyond that, as the one step that they were."""
    if book.excess is None:
        return moves.with_columns(pl.lit(False).alias(":exceeds"))
    beside = pl.col("to_state") == book.excess.beside
    follows = pl.col(":beyond") & beside
    for name in ("number", "source", "at"):
        follows &= pl.col(name) == pl.col(name).shift(1)
    exceeds = follows.shift(-1).fill_null(False)
    more = pl.when(exceeds).then(pl.col("quantity").shift(-1)).otherwise(0)
    return moves.with_columns(
        follows.fill_null(False).alias(":follows"),
        exceeds.alias(":exceeds"),
        (pl.col("quantity") + more).alias("quantity"),
    ).filter(~pl.col(":follows"))


def _acting(main: pl.Series) -> pl.Expr:
    """The unit that the holder is said to act for; "" of a first step for the main one.

    Every step that enters says all there is to say.
    """
    other_holder = pl.col(":first") | (pl.col("to_holder") != pl.col("from_holder"))
    own = pl.col("to_unit") == pl.lit(main)
    return (
        pl.when(other_holder & own)
        .then(pl.when(":first").then(pl.lit("")))
        .when(other_holder | (pl.col("to_unit") != pl.col("from_unit")))
        .then("to_unit")
    )


def _lowers(book: Book) -> pl.Expr:
    """Whether a move is of what a step lowers, wherever it finds it."""
    lowering = pl.lit(None, pl.String) if book.excess is None else pl.lit(book.excess.lowering)
    return pl.col(":reached").eq_missing(lowering)


def _changes_state() -> pl.Expr:
    return pl.col("from_state") != pl.col("to_state")


def _changed(name: str) -> pl.Expr:
    to = pl.col(f"to_{name}")
    return pl.when(pl.col(":first") | (to != pl.col(f"from_{name}"))).then(to)


def _counts(book: Book) -> pl.Expr:
    """Whether a move counts or checks what lies there and leaves it where it is."""
    counted = [step.reaching for step in book.sheet.steps if step.leaving == step.reaching]
    there = ~_changes_state() & pl.col("to_state").is_in(counted)
    return there & pl.col("value").is_not_null()
