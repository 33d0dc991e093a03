"""What a sheet's histories change in what is stored: pure functions over whole tables.

A stored history is never rewritten. Where the sheet's history departs from it, the stored tail
is reversed, the last move first, and the sheet's own tail is appended.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

import polars as pl
import pyarrow as pa

from cierre.book import Book
from cierre.fault import Fault
from cierre.ledger.coded import Columns, coded
from cierre.ledger.control import control_totals, item_digests
from cierre.ledger.digest import MODULUS, row_digests
from cierre.ledger.schema import ITEMS, LEG, MOVES, NUMBERS, TEXTS, types_of
from cierre.ledger.seals import item_seals
from cierre.office.new_items import headed, numbered, runs_of
from cierre.office.parts import Part
from cierre.sources.moved_steps import into_another_unit
from cierre.sources.office_time import OFFICE_TIMES

ITEM_COLUMNS, MOVE_COLUMNS = tuple(ITEMS.names), tuple(MOVES.names)
FACTS = ("title", "customer", "due", "fields")
"""What an item says of itself."""

_LEGS = tuple(f"{side}_{name}" for side in ("from", "to") for name in LEG)
_FACTS = ("at", *_LEGS, "quantity", "value", "days_late")
_CARRIED = (
    "at", "day", "slot", "seconds", "office_seconds", "age", "office_age", "days_late", "value",
    "quantity",
)  # fmt: skip


class RecordedMeanwhile(Fault):
    """Somebody has recorded something of the same items since they were read; read them again."""

    def __init__(self, code: str = "recorded-meanwhile", **values: str | int) -> None:
        super().__init__(code, **values)


@dataclass(frozen=True)
class Recording:
    """Under what the moves are recorded. ``item`` and ``move`` are the last ids in use.

    ``others`` are the batches of other sources; ``along`` is, for each of them, the batch in which
    moves of theirs are recorded that must be made anew: nobody's moves become another's. ``timed``
    makes moves anew whose durations in office hours alone are others.
    """

    office: str
    batch: int
    recorded: int
    closed_through: int
    item: int
    move: int
    others: tuple[int, ...] = ()
    along: Mapping[int, int] = field(default_factory=dict)
    timed: bool = False

    def beside(self, theirs: Mapping[int, str]) -> Recording:
        """The same, given the batches of others that moves may be made anew of, by their source."""
        numbers = {source: self.batch + place
                   for place, source in enumerate(sorted({*theirs.values()}), start=1)}  # fmt: skip
        return replace(self, along={batch: numbers[source] for batch, source in theirs.items()})

    def after(self, changes: Changes) -> Recording:
        """The same once these changes are written."""
        item, move = self.item + changes.new_items.height, self.move + changes.moves.height
        return replace(self, item=item, move=move)


@dataclass(frozen=True)
class Stored:
    """What the database has of a book: rows with the columns of the ledger's schema."""

    items: pl.DataFrame
    moves: pl.DataFrame

    @classmethod
    def of(cls, items: pl.DataFrame, moves: pl.DataFrame) -> Stored:
        """Rows as the database has them; the texts of legs become categories."""
        return cls(items, moves.with_columns(pl.col(_LEGS).cast(pl.Categorical)))


@cache
def nothing_stored() -> Stored:
    """A book of which nothing is stored yet."""
    # an engine that starts when a module is read hangs in a process that is forked from it
    return Stored.of(*(types_of(each).to_frame() for each in (ITEMS, MOVES)))


def standing(moves: pl.DataFrame) -> pl.DataFrame:
    """The moves that take nothing back and were not taken back themselves."""
    undone = moves["reverses"].drop_nulls()
    return moves.filter(pl.col("reverses").is_null() & ~pl.col("id").is_in(undone.implode()))


@dataclass(frozen=True)
class Changes:
    """Rows to insert, and items to bring up to date by their id."""

    new_items: pl.DataFrame
    changed_items: pl.DataFrame
    moves: pl.DataFrame
    controls: pl.DataFrame
    recast: bool
    """Whether items that were there say something else of themselves than they did."""
    coded: Columns
    """The moves as columns of codes."""
    taken_back: pl.DataFrame
    """Moves that no longer stand and are not made anew as they were, with ``number``, ``place``."""
    instead: pl.DataFrame
    """The moves that stand since then in the histories of the same items."""
    recast_items: pl.DataFrame
    """The items that say something else of themselves, with what they said (``was_title`` …)."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.new_items.height or self.changed_items.height or self.moves.height)

    @property
    def of_new_items(self) -> bool:
        """Whether nothing is said of items that were there before."""
        return not self.changed_items.height


def differing(part: Part, known: pl.DataFrame, book: Book, recording: Recording) -> Part:
    """The part without the items that are stored as they would be, were they loaded only now.

    ``known`` are the ``number``, ``id`` and ``seal`` of the stored items; a seal tells all of an
    item and, by its digest, of its moves. Of the others nothing is said.
    """
    mine = known.join(part.items, on="number", how="semi")
    if not mine.height:
        return part
    # what was posted late, or taken back and made anew, is compared move by move
    as_new = replace(recording, closed_through=0)
    planned = plan_changes(part.of(mine), mine, nothing_stored(), book, as_new)
    same = planned.new_items.join(mine, on=["number", "id", "seal"], how="semi")
    return part.without(same.select("number"))


def plan_changes(
    part: Part, known: pl.DataFrame, stored: Stored, book: Book, recording: Recording
) -> Changes:
    """The rows that make the stored histories of the part's items those of the sheet.

    ``known`` has the ``number`` and ``id`` of all items that there are already; ``stored`` is what
    there is of those of the part.
    """
    items = _identified(part.items, known, recording.item)
    runs = None if stored.items.height else runs_of(items, part.moves)
    taken_back = instead = stored.moves.clear()
    if runs is not None:
        moves = _as_rows(numbered(part.moves, items, runs), book, recording)
        items = headed(items, moves, runs, book)
    else:
        items, moves, taken_back, instead = _compared(items, part.moves, stored, book, recording)
    columns = in_codes(moves)
    digests = row_digests(columns)
    items = _digested(items, stored.items, item_digests(columns, digests))
    items = items.with_columns(office=pl.lit(recording.office), book=pl.lit(book.id))
    items = items.with_columns(item_seals(items)).select(ITEM_COLUMNS)
    new, changed = _apart(items, stored.items)
    was = stored.items.select("id", **{f"was_{name}": name for name in FACTS})
    recast = changed.join(was, on="id").filter(
        pl.any_horizontal(pl.col(name).ne_missing(pl.col(f"was_{name}")) for name in FACTS)
    )
    return Changes(
        new,
        changed,
        moves,
        control_totals(columns, digests),
        bool((recast["fields"] != recast["was_fields"]).any()),
        columns,
        taken_back,
        instead,
        recast,
    )


def _apart(items: pl.DataFrame, stored: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The items that are new, and those that are not as they are stored."""
    if not stored.height:
        return items, items.clear()
    before = stored.select(ITEM_COLUMNS)
    new = items.join(before, on="id", how="anti", maintain_order="left")
    changed = items.join(before, on=list(ITEM_COLUMNS), how="anti", nulls_equal=True)
    return new, changed.join(new, on="id", how="anti")


def _compared(
    items: pl.DataFrame, moves: pl.DataFrame, stored: Stored, book: Book, recording: Recording
) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame, pl.DataFrame]:
    """The items with the headers of their histories, and the moves that make the stored ones so.

    Then those that no longer stand, and what stands in their histories since.
    """
    ids = items.select("number", item="id")
    wanted = _placed(moves.join(ids, on="number", maintain_order="left"))
    mine = stored.moves.join(items.select(item="id"), on="item", how="semi")
    kept = _placed(standing(mine).sort("item", "sequence"))
    compared = (*_FACTS, *OFFICE_TIMES) if recording.timed else _FACTS
    departs = _departures(wanted, kept, compared)
    undone = kept.join(departs, on="item").filter(pl.col("place") >= pl.col("departs"))
    reversals = _reversals(undone)
    appended = wanted.join(departs, on="item", maintain_order="left").filter(
        pl.col("place") >= pl.col("departs")
    )
    written = _recorded(reversals, appended, mine, book, recording)
    still = kept.join(departs, on="item", how="left").filter(
        pl.col("departs").is_null() | (pl.col("place") < pl.col("departs"))
    )
    _nothing_of_others_lost(undone, appended, recording)
    return (
        _headed(items, still, appended, written, mine, book),
        written,
        _apart_from(undone.join(ids, on="item"), appended),
        _apart_from(appended, undone),
    )


def _apart_from(moves: pl.DataFrame, others: pl.DataFrame) -> pl.DataFrame:
    """The moves that none of the others says as well: what it reached, when and how much."""
    facts = ["item", "at", *(name for name in _LEGS if name.startswith("to_")), "quantity", "value"]
    return moves.join(others, on=facts, how="anti", nulls_equal=True, maintain_order="left")


def _nothing_of_others_lost(
    undone: pl.DataFrame, appended: pl.DataFrame, recording: Recording
) -> None:
    """Raises RecordedMeanwhile when a move that another source recorded would not be made anew.

    What is read is read against what is recorded then; so this is what was recorded since.
    """
    theirs = undone.filter(pl.col("batch").is_in(recording.others), ~into_another_unit())
    if not theirs.height:
        return
    anew = appended.filter(pl.col("batch").is_not_null())
    if theirs.join(anew, on=["item", "at"], how="anti").height:
        raise RecordedMeanwhile


def in_codes(moves: pl.DataFrame) -> Columns:
    """Moves as columns of codes; their texts stay what they are by now, each once."""
    of_all = moves.with_columns(pl.col("office", "book").cast(pl.Categorical)).rechunk()
    table = pa.table({column.name: column.to_arrow() for column in of_all.iter_columns()})
    return coded(table.to_batches(), TEXTS, NUMBERS)


def _identified(items: pl.DataFrame, known: pl.DataFrame, last: int) -> pl.DataFrame:
    found = items.join(known.select("number", "id"), on="number", how="left", maintain_order="left")
    fresh = last + pl.col("id").is_null().cast(pl.Int64).cum_sum()
    return found.with_columns(pl.coalesce("id", fresh).alias("id"))


def _digested(items: pl.DataFrame, stored: pl.DataFrame, further: pl.DataFrame) -> pl.DataFrame:
    """The items with ``digest``: what they had and what their new moves add to it."""
    with_both = items.join(
        stored.select("id", "digest"), on="id", how="left", maintain_order="left"
    )
    with_both = with_both.join(
        further.rename({"digest": "added"}),
        left_on="id",
        right_on="item",
        how="left",
        maintain_order="left",
    )
    both = pl.col("digest").fill_null(0) + pl.col("added").fill_null(0)
    return with_both.with_columns(digest=both % MODULUS).drop("added")


def _placed(moves: pl.DataFrame) -> pl.DataFrame:
    """The moves with their place in the item's history; they stand in its order."""
    return moves.with_columns(place=pl.int_range(pl.len()).over("item"))


def _departures(wanted: pl.DataFrame, kept: pl.DataFrame, compared: Sequence[str]) -> pl.DataFrame:
    """For each item whose histories differ, the place from which they do."""
    if not kept.height:
        return wanted.select("item").unique().with_columns(departs=pl.lit(0, pl.Int64))
    facts = ("item", "place", *compared)
    both = wanted.select(facts).join(
        kept.select(facts), on=["item", "place"], how="full", coalesce=True, suffix=":kept",
        maintain_order="none",
    )  # fmt: skip
    same = pl.all_horizontal(pl.col(fact).eq_missing(pl.col(f"{fact}:kept")) for fact in compared)
    return both.filter(~same).group_by("item").agg(departs=pl.col("place").min())


def _reversals(undone: pl.DataFrame) -> pl.DataFrame:
    swapped = {f"from_{name}": f"to_{name}" for name in LEG}
    swapped |= {there: here for here, there in swapped.items()}
    return undone.sort("item", "place", descending=[False, True]).select(
        "item",
        *_CARRIED,
        *(pl.col(there).alias(here) for here, there in swapped.items()),
        reverses="id",
    )


def _recorded(
    reversals: pl.DataFrame,
    appended: pl.DataFrame,
    mine: pl.DataFrame,
    book: Book,
    recording: Recording,
) -> pl.DataFrame:
    """The new moves as rows of the table, reversals before what takes their place."""
    columns = ("item", *_CARRIED, *_LEGS, "reverses", "batch")
    appended = appended.with_columns(reverses=pl.lit(None, pl.Int64)).select(columns)
    reversals = reversals.with_columns(batch=pl.lit(None, pl.Int64)).select(columns)
    moves = pl.concat([reversals, appended]).sort("item", maintain_order=True)
    counted = mine.group_by("item").agg(stored=pl.len().cast(pl.Int64))
    moves = moves.join(counted, on="item", how="left", maintain_order="left").with_columns(
        sequence=pl.col("stored").fill_null(0) + 1 + pl.int_range(pl.len()).over("item")
    )
    return _as_rows(moves, book, recording)


def _as_rows(moves: pl.DataFrame, book: Book, recording: Recording) -> pl.DataFrame:
    """Moves with their item and sequence as rows of the table."""
    return moves.with_columns(
        id=recording.move + 1 + pl.int_range(pl.len(), dtype=pl.Int64),
        office=pl.lit(recording.office),
        book=pl.lit(book.id),
        period=_posting(recording.closed_through),
        recorded=pl.lit(recording.recorded, pl.Int64),
        batch=_batch(moves, recording),
    ).select(MOVE_COLUMNS)


def _batch(moves: pl.DataFrame, recording: Recording) -> pl.Expr:
    own = pl.lit(recording.batch, pl.Int64)
    if not recording.along or "batch" not in moves.columns:
        return own
    anew = pl.col("batch").replace_strict(
        dict(recording.along), default=None, return_dtype=pl.Int64
    )  # fmt: skip
    return pl.coalesce(anew, own)


def _posting(closed_through: int) -> pl.Expr:
    month = pl.col("day").dt.year().cast(pl.Int64) * 100 + pl.col("day").dt.month()
    year, last = divmod(closed_through, 100)
    first_open = closed_through + 1 if last < 12 else (year + 1) * 100 + 1
    return pl.max_horizontal(month, pl.lit(first_open if closed_through else 0, pl.Int64))


def _headed(
    items: pl.DataFrame,
    still: pl.DataFrame,
    appended: pl.DataFrame,
    moves: pl.DataFrame,
    mine: pl.DataFrame,
    book: Book,
) -> pl.DataFrame:
    """The items with the headers that all of their moves give."""
    opened = book.open_states()
    quantity = ("item", "from_state", "to_state", "quantity")
    entered = pl.col("quantity") * pl.col("to_state").is_in(opened).cast(pl.Int64)
    left = pl.col("quantity") * pl.col("from_state").is_in(opened).cast(pl.Int64)
    remaining = (
        pl.concat([still.select(quantity), appended.select(quantity)])
        .group_by("item")
        .agg(remaining=(entered - left).sum())
    )
    posted = ("item", "sequence", "period", "to_state")
    history = (
        pl.concat([mine.select(posted), moves.select(posted)])
        .sort("item", "sequence")
        .group_by("item")
        .agg(
            entered_period=pl.col("period").min(),
            last_period=pl.col("period").max(),
            state=pl.col("to_state").last().cast(pl.String),
            moves=pl.len().cast(pl.Int64),
        )
    )
    closed = pl.when(pl.col("remaining") == 0).then("last_period").otherwise(0)
    return (
        items.join(remaining, left_on="id", right_on="item", how="left", maintain_order="left")
        # of what is wholly taken back nothing is left
        .with_columns(pl.col("remaining").fill_null(0))
        .join(history, left_on="id", right_on="item", maintain_order="left")
        .with_columns(closed_period=closed)
    )
