"""The moves of each item, both legs, from the steps it made: whole columns at a time.

An item is one pile that moves as a whole. The few that are split (300 of 1,200 paid) are left
to ``piles``.
"""

from __future__ import annotations

import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.directory import Directory
from cierre.sources.faults import faults
from cierre.sources.memberships import unit_changes, units_at
from cierre.sources.names import book_labels
from cierre.sources.piles import split_histories

LEG = ("state", "holder", "unit", "place", "category", "reason")
MADE = pl.Schema(
    {
        "number": pl.String,
        "file": pl.String,
        "row": pl.Int64,
        "heading": pl.String,
        "at": pl.Int64,
        **{f"from_{name}": pl.String for name in LEG},
        **{f"to_{name}": pl.String for name in LEG},
        "quantity": pl.Int64,
        "value": pl.Int64,
        "since": pl.Int64,
        "entered": pl.Int64,
    }
)
"""``since`` is when the item entered the state it leaves, ``entered`` when it entered the book;
both null for the move that enters."""


def histories(
    steps: pl.DataFrame, book: Book, directory: Directory
) -> tuple[pl.DataFrame, list[pl.DataFrame]]:
    """The moves of ordered steps, by item and in order, and the moves the book does not allow."""
    early = _before_entering(steps)
    steps = steps.filter(~pl.col("number").is_in(early["number"].unique().to_list()))
    split = _split_numbers(steps)
    changes = unit_changes(directory)
    whole = _whole_histories(
        steps.join(split, on="number", how="anti", maintain_order="left"), book, changes
    )
    parts, too_much = split_histories(
        steps.join(split, on="number", how="semi", maintain_order="left"), book, changes
    )
    made = pl.concat([whole, pl.DataFrame(parts, schema=MADE, orient="row")])
    found = [
        faults(early, pl.lit(True), "before-entering", pl.col("heading")),
        faults(
            pl.DataFrame(too_much, schema=["file", "row", "heading", "value"], orient="row").cast(
                {"row": pl.Int64}
            ),
            pl.lit(True),
            "more-than-left",
            pl.col("heading"),
            pl.col("value"),
        ),
        _not_allowed(made, book),
    ]
    return made, found


def _before_entering(steps: pl.DataFrame) -> pl.DataFrame:
    first = steps.filter(pl.col("rank") == 0).select("number", first="at")
    return steps.join(first, on="number").filter(pl.col("at") < pl.col("first"))


def _split_numbers(steps: pl.DataFrame) -> pl.DataFrame:
    """Numbers of the items of which some step moves only a part."""
    stated = steps.filter((pl.col("rank") > 0) & pl.col("quantity").is_not_null())
    entered = steps.filter(pl.col("rank") == 0).select("number", entered="quantity")
    part = stated.join(entered, on="number").filter(pl.col("quantity") != pl.col("entered"))
    return part.select("number").unique()


def _whole_histories(steps: pl.DataFrame, book: Book, changes: pl.DataFrame) -> pl.DataFrame:
    enters = pl.col("rank") == 0
    # every entering step says all of these, so that nothing flows over from the item before
    kept = ("state", "holder", "unit", "place", "category", "quantity")
    legs = steps.with_columns(pl.col(kept).forward_fill())
    legs = _with_units(legs, changes)
    changed = enters | (pl.col("state") != pl.col("state").shift(1))
    legs = legs.with_columns(
        reason=pl.coalesce("reason", pl.when(changed).then(pl.lit(""))),
        entered=pl.when(enters).then("at"),
    ).with_columns(pl.col("reason", "entered").forward_fill())
    legs = _with_hand_overs(legs, book, changes)
    enters = pl.col("rank") == 0
    changed = enters | (pl.col("state") != pl.col("state").shift(1))
    made = legs.with_columns(
        pl.when(changed).then("at").forward_fill().alias("since"),
    ).with_columns(
        *(
            pl.when(enters)
            .then(pl.lit(OUTSIDE if name == "state" else ""))
            .otherwise(pl.col(name).shift(1))
            .alias(f"from_{name}")
            for name in LEG
        ),
        *(pl.col(name).alias(f"to_{name}") for name in LEG),
        since=pl.when(~enters).then(pl.col("since").shift(1)),
        entered=pl.when(~enters).then("entered"),
    )
    same = pl.all_horizontal(pl.col(f"from_{name}") == pl.col(f"to_{name}") for name in LEG)
    return made.filter(~(same & pl.col("value").is_null())).select(MADE.names()).cast(MADE)


def _with_units(legs: pl.DataFrame, changes: pl.DataFrame) -> pl.DataFrame:
    unit = pl.when(pl.col("holder") != "").then(units_at(legs, changes)).otherwise("unit")
    return legs.with_columns(unit.alias("unit"))


def _with_hand_overs(legs: pl.DataFrame, book: Book, changes: pl.DataFrame) -> pl.DataFrame:
    """The legs, and a hand-over for each open item whose holder changes unit meanwhile.

    It comes before what happens at that very moment.
    """
    within = pl.col("number") == pl.col("number").shift(-1)
    until = pl.when(within).then(pl.col("at").shift(-1))
    movers = changes.join(
        changes.group_by("person").len().filter(pl.col("len") > 1), on="person", how="semi"
    ).rename({"unit": "new_unit"})
    legs = legs.with_columns(until.alias("until"), hands=pl.lit(1)).with_row_index(":leg")
    over = (
        legs.filter(pl.col("state").is_in(book.open_states()))
        .join(movers, left_on="holder", right_on="person")
        .filter(
            pl.col("at") < pl.col("changed"),
            pl.col("until").is_null() | (pl.col("changed") <= pl.col("until")),
        )
        .with_columns(
            at="changed",
            unit="new_unit",
            value=pl.lit(None, pl.Int64),
            rank=pl.lit(-1, pl.Int64),
        )
        .select(legs.columns)
    )
    if not over.height:
        return legs
    # sorted after the leg they hand over, in the order of their moments
    return pl.concat([legs.with_columns(hands=pl.lit(0)), over]).sort(":leg", "hands", "at")


def _not_allowed(made: pl.DataFrame, book: Book) -> pl.DataFrame:
    pairs = {*book.allowed, *((state, state) for state in book.open_states())}
    allowed = pl.DataFrame(sorted(pairs), schema=["from_state", "to_state"], orient="row")
    wrong = made.join(allowed, on=["from_state", "to_state"], how="anti", maintain_order="left")
    labels = book_labels(book.id, "state")
    said = {OUTSIDE: "—"} | {each.id: labels.get(each.id, (each.id,))[0] for each in book.states}
    reachable = {
        leaving: ", ".join(said[state] for state in book.reachable(leaving)) or "—"
        for leaving in said
    }
    return faults(
        wrong,
        pl.lit(True),
        "not-allowed",
        pl.col("heading"),
        pl.format("{} → {}", *(pl.col(f"{leg}_state").replace(said) for leg in ("from", "to"))),
        pl.col("from_state").replace_strict(reachable, return_dtype=pl.String),
    )
