"""The moves of each item, both legs, from the steps it made: whole columns at a time.

An item is one lot that moves as a whole. The few that are divided (300 of 1,200 paid) are left
to ``divided``.
"""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from cierre.book import OUTSIDE, Book
from cierre.directory import Directory
from cierre.sources.credits import Settled, partners, played_together, settled_by_others
from cierre.sources.divided import Player, by_number
from cierre.sources.faults import SCHEMA as FAULTS
from cierre.sources.faults import faults
from cierre.sources.lots import PlayedItem
from cierre.sources.memberships import Units
from cierre.sources.names import book_labels

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
    steps: pl.DataFrame,
    book: Book,
    directory: Directory,
    customers: Mapping[str, str],
    settled: pl.DataFrame,
) -> tuple[pl.DataFrame, list[pl.DataFrame]]:
    """The moves of ordered steps, by item and in order, and what of them cannot be made.

    ``customers`` says whom items are for, by their number; ``settled`` what recorded items paid
    for each other already (``credits.SETTLED``).
    """
    early = _before_entering(steps, book)
    if early.height:
        steps = steps.join(early, on="number", how="anti", maintain_order="left")
    units = Units.of(directory)
    others = settled_by_others(settled, steps.select("number").unique())
    played = _played(steps, Player.of(book, directory, units), customers, others)
    apart = pl.DataFrame({"number": list(played)}, schema={"number": pl.String})
    if played:
        steps = steps.join(apart, on="number", how="anti", maintain_order="left")
    whole = _whole_histories(steps, book, units)
    parts = [made for item in played.values() for made in item.made]
    made = pl.concat([whole, pl.DataFrame(parts, schema=MADE, orient="row")])
    told = [each for item in played.values() for each in item.told]
    found = [
        faults(early, pl.lit(True), "before-entering", pl.col("heading")),
        pl.DataFrame(told, schema=FAULTS, orient="row"),
        _not_allowed(made, book),
    ]
    return made, found


def _played(
    steps: pl.DataFrame, player: Player, customers: Mapping[str, str], others: Settled
) -> dict[str, PlayedItem]:
    """The items that must be played one step after the other, by their number."""
    divided = steps.clear()
    if (numbers := _divided(steps, player.zone.key, player.book)).height:
        divided = steps.join(numbers, on="number", how="semi", maintain_order="left")
    alone = {number: player.alone(own) for number, own in by_number(divided).items()}
    excess = player.book.excess
    if excess is None or not (alone or others):
        return alone
    entering = steps.filter(pl.col("rank") == 0).select("number", "place")
    # what nobody knows whose it is stays with its own item
    debtors = {
        number: (place, customers[number] or ("" if place else number))
        for number, place in entering.iter_rows()
    }
    sharing = partners(alone, excess, debtors, others)
    own = by_number(steps.filter(pl.col("number").is_in(list(sharing))))
    return alone | played_together(own, debtors, others, player)


def _before_entering(steps: pl.DataFrame, book: Book) -> pl.DataFrame:
    """Steps before their item entered, but for what the book takes in excess."""
    begins = pl.col("number").ne_missing(pl.col("number").shift(1))
    # of an item that begins with the step it enters by, none is earlier
    others = steps.filter(begins & (pl.col("rank") != 0)).select("number")
    if others.height:
        steps = steps.join(others, on="number", how="semi", maintain_order="left")
    else:
        steps = steps.clear()
    first = steps.filter(pl.col("rank") == 0).select("number", first="at")
    early = steps.join(first, on="number").filter(pl.col("at") < pl.col("first"))
    if book.excess is None:
        return early
    return early.filter(pl.col("state").ne_missing(book.excess.reaching))


def _divided(steps: pl.DataFrame, zone: str, book: Book) -> pl.DataFrame:
    """Numbers of the items that do not simply move as a whole, each step taking all of them.

    Some step takes only a part or adds one, says what it takes from, comes before the item entered,
    changes nothing though it says a quantity, or counts what may have left the same day. One that
    lowers may find that nothing is left to lower.
    """
    enters = pl.col("rank") == 0
    begins = pl.col("number").ne_missing(pl.col("number").shift(1))
    # an item begins with the step it enters by, or is told apart by one that comes before
    said = steps.with_columns(
        was=pl.when(~begins).then(pl.col("state").forward_fill().shift(1)),
        amount=pl.when(enters).then("quantity").forward_fill(),
    )
    early = begins & ~enters
    stated = pl.col("quantity").is_not_null()
    part = stated & (pl.col("quantity") != pl.col("amount"))
    still = (pl.col("state") == pl.col("was")) & stated & pl.col("value").is_null()
    counts = pl.col("leaving") == pl.col("state")
    elsewhere = pl.col("leaving").is_not_null() & (~counts | (pl.col("was") != pl.col("leaving")))
    named = pl.col("leaving_holder").is_not_null() | pl.col("leaving_place").is_not_null()
    lowering = [book.excess.lowering] if book.excess else []
    alone = pl.col("state").is_in([*book.added, *lowering])
    apart = early | (~enters & (part | still | elsewhere | named | alone))
    found = said.filter(apart.fill_null(False)).select("number")
    return pl.concat([found, _counted_that_day(steps, ~enters & counts, zone)]).unique()


def _counted_that_day(steps: pl.DataFrame, counts: pl.Expr, zone: str) -> pl.DataFrame:
    """Numbers of items counted on a day, no time said, on which something else happened to them."""
    counted = steps.select("number", "at", daily=(counts & pl.col("midnight")).fill_null(False))
    asked = counted.filter("daily").select("number").unique()
    local = pl.from_epoch("at", "s").dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
    several = pl.len().over("number", local.dt.date()) > 1
    mine = counted.join(asked, on="number", how="semi")
    return mine.filter(pl.col("daily") & several).select("number")


def _whole_histories(steps: pl.DataFrame, book: Book, units: Units) -> pl.DataFrame:
    enters = pl.col("rank") == 0
    # every entering step says all of these, so that nothing flows over from the item before
    kept = ("state", "holder", "unit", "place", "category", "quantity", "acting")
    legs = steps.with_columns(_acting()).with_columns(pl.col(kept).forward_fill())
    legs = legs.with_columns(units.credited(legs).alias("unit"))
    changed = enters | (pl.col("state") != pl.col("state").shift(1))
    legs = legs.with_columns(
        reason=pl.coalesce("reason", pl.when(changed).then(pl.lit(""))),
        entered=pl.when(enters).then("at"),
    ).with_columns(pl.col("reason", "entered").forward_fill())
    legs = _with_hand_overs(legs, book, units)
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


def _acting() -> pl.Expr:
    """The unit for which the holder is said to act, "" where nobody says."""
    both = (pl.col("holder").forward_fill() != "") & pl.col("unit").is_not_null()
    own = pl.col("holder").is_not_null() | pl.col("unit").is_not_null()
    return pl.when(both).then("unit").when(own).then(pl.lit("")).alias("acting")


def _with_hand_overs(legs: pl.DataFrame, book: Book, units: Units) -> pl.DataFrame:
    """The legs, and a hand-over for each open item whose holder changes unit meanwhile.

    Joining the first unit is such a change too, and so is leaving the one that they act for. It
    comes before what happens at that very moment.
    """
    within = pl.col("number") == pl.col("number").shift(-1)
    until = pl.when(within).then(pl.col("at").shift(-1))
    legs = legs.with_columns(until.alias("until"), hands=pl.lit(1)).with_row_index(":leg")
    over = (
        units.changes(legs.filter(pl.col("state").is_in(book.open_states())))
        .filter(
            pl.col("at") < pl.col("changed"),
            pl.col("until").is_null() | (pl.col("changed") <= pl.col("until")),
        )
        .with_columns(
            at="changed", value=pl.lit(None, pl.Int64), rank=pl.lit(-1, pl.Int64)
        )
        .select(legs.columns)
    )  # fmt: skip
    if not over.height:
        return legs
    over = over.with_columns(units.credited(over).alias("unit"))
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
