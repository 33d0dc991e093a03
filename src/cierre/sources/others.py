"""What other sources recorded of the items of a sheet: their steps and the sheet's in one history.

The steps of others stand. A step of the sheet that they have recorded as well (the same state on
the same day) is theirs; one between them takes its place there; one that would leave a step of
theirs without effect, or not allowed, is told, and its item left out.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, Literal

import polars as pl

from cierre.book import Book
from cierre.sources.faults import faults, no_faults
from cierre.sources.item_rows import ITEMS
from cierre.sources.moved_steps import STEPS, steps_alone
from cierre.sources.said import moment_said, state_said
from cierre.sources.steps import SCHEMA

FACTS = pl.Schema([*ITEMS.items(), ("owned", pl.Boolean())])


@dataclass(frozen=True)
class Others:
    """The steps that other sources recorded of some items, in their order, with their ``batch``.

    ``file`` is the batch, which is ``said`` in words, ``row`` is less than 0: no sheet has such a
    row. ``items`` are the same items as they are recorded, ``owned`` where the sheet's own source
    entered them. Of steps that ``happened_since`` none is one that they recorded as well: it comes
    after theirs of the same moment.
    """

    steps: pl.DataFrame = field(default_factory=STEPS.to_frame)
    items: pl.DataFrame = field(default_factory=FACTS.to_frame)
    said: Mapping[str, str] = field(default_factory=dict)
    happened_since: bool = False

    def of(self, numbers: pl.DataFrame) -> Others:
        """Those of some numbers."""
        if not self.steps.height:
            return self
        steps = self.steps.join(numbers, on="number", how="semi", maintain_order="left")
        return replace(self, steps=steps, items=self.items.join(numbers, on="number", how="semi"))

    def not_missing(self, found: list[pl.DataFrame], rows: pl.DataFrame) -> list[pl.DataFrame]:
        """The faults, but for what rows need not say of items that another source entered."""
        entered = self.steps.filter(pl.col("rank") == 0).select("number")
        if not entered.height:
            return found
        said = rows.join(entered, on="number", how="semi").select("file", "row")
        missing = said.join(pl.DataFrame({"message": ["missing-value", "no-day"]}), how="cross")
        return [
            each.join(missing, on=["file", "row", "message"], how="anti")
            for each in found
            if each.height
        ]

    def dated(self, undated: pl.DataFrame, book: Book) -> pl.DataFrame:
        """The steps on no known day, but for those that only lacked an entry which others say."""
        entered = self.steps.filter(pl.col("rank") == 0).select("number")
        if not entered.height:
            return undated
        of_entry = pl.col("dated") | (pl.col("state") == book.sheet.steps[0].reaching)
        mine = undated.filter(of_entry).join(entered, on="number", how="anti")
        return pl.concat([mine, undated.filter(~of_entry)])

    def merged(self, own: pl.DataFrame, zone: str) -> pl.DataFrame:
        """The sheet's own steps, but for those that others recorded, and the steps of others."""
        if not self.steps.height:
            return own
        apart = own.join(self.steps, on="number", how="anti", maintain_order="left")
        shared = own.join(self.steps, on="number", how="semi", maintain_order="left")
        entered = self.steps.filter(pl.col("rank") == 0).select("number")
        enters = shared.filter(pl.col("rank") == 0).join(entered, on="number", how="semi")
        shared = shared.join(enters, on=["number", "rank"], how="anti", maintain_order="left")
        if self.happened_since:
            last = self.steps["rank"].max()
            assert isinstance(last, int)
            since = shared.with_columns(rank=pl.col("rank") + last)
            return pl.concat([apart, self.steps.select(SCHEMA.names()), since])
        shared = _not_recorded(shared, self.steps.filter(pl.col("rank") > 0), zone)
        return pl.concat([apart, self.steps.select(SCHEMA.names()), shared])

    def with_batches(self, moves: pl.DataFrame) -> pl.DataFrame:
        """The moves with the ``batch`` whose step each makes; null where it is the sheet's own."""
        if not self.steps.height:
            return moves.with_columns(batch=pl.lit(None, pl.Int64))
        batch = pl.when(pl.col("row") < 0).then("file").cast(pl.Int64)
        return moves.with_columns(batch=batch)

    def with_facts(self, items: pl.DataFrame) -> pl.DataFrame:
        """The items with what is recorded of them where the sheet does not say it.

        Of what another source entered the sheet says only what is not recorded.
        """
        if not self.items.height or not items.height:
            return items
        both = items.join(self.items, on="number", how="left", suffix=":known",
                          maintain_order="left")  # fmt: skip
        owned = pl.col("owned").fill_null(True)

        def said(name: str, empty: pl.Expr) -> pl.Expr:
            own, known = pl.col(name), pl.col(f"{name}:known")
            own_first = pl.when(empty).then(known).otherwise(own)
            known_first = pl.when(known.is_null() | _is_empty(known, name)).then(own)
            chosen = pl.when(owned).then(own_first).otherwise(known_first.otherwise(known))
            return pl.when(pl.col("owned").is_null()).then(own).otherwise(chosen).alias(name)

        texts = [said(name, _is_empty(pl.col(name), name)) for name in ("title", "customer", "due")]
        fields = [
            own if known is None else _joined(known, own) if mine else _joined(own, known)
            for own, known, mine in both.select("fields", "fields:known", "owned").iter_rows()
        ]
        return both.with_columns(*texts, fields=pl.Series(fields, dtype=pl.String)).select(
            items.columns
        )

    def disagreeing(
        self,
        made: pl.DataFrame,
        found: list[pl.DataFrame],
        rows: pl.DataFrame,
        book: Book,
        zone: str,
    ) -> list[pl.DataFrame]:
        """The faults, those at steps of others told at the sheet's own rows.

        So are steps of others that the sheet's leave without effect.
        """
        if not self.steps.height:
            return found
        own = [each.filter(pl.col("row") >= 0) for each in found]
        wrong = pl.concat(each.select("file", "row") for each in found)
        at_fault = self.steps.join(wrong, on=["file", "row"], how="semi")
        beside = rows.join(wrong, on=["file", "row"], how="semi").select("number")
        before = self.steps.join(beside, on="number", how="semi").reverse()
        unmade = self._unmade(made.filter(pl.col("row") < 0), book, zone)
        # of an item all steps are at fault together, and the last is what stands there
        told = pl.concat([unmade, at_fault.reverse(), before])
        told = told.unique("number", keep="first", maintain_order=True)
        if not told.height:
            return own
        names = ("state", "at", "file")
        several = [
            _said(state, at, self.said[file], book, zone)
            for state, at, file in told.select(names).iter_rows()
        ]
        said = pl.Series("said", several, pl.String)
        named = rows.select("number", "file", "row").join(
            told.select("number", said), on="number", maintain_order="left"
        )
        where = faults(
            named, pl.lit(True), "recorded-otherwise", "", pl.col("number"), pl.col("said")
        )
        return [*own, where if where.height else no_faults()]

    def _unmade(self, made: pl.DataFrame, book: Book, zone: str) -> pl.DataFrame:
        """Steps of others that no move makes any more as they recorded them."""
        moves = steps_alone(made, book, zone)
        divided = self.steps.filter(pl.col("divided")).select("number").unique()
        whole, parts = (
            [each.join(divided, on="number", how=how, maintain_order="left")
             for each in (self.steps, moves)]
            for how in _APART
        )  # fmt: skip
        return pl.concat([_not_as_whole(*whole), _not_in_parts(*parts)])


_APART: Final[tuple[Literal["anti", "semi"], ...]] = ("anti", "semi")


def _not_as_whole(steps: pl.DataFrame, moves: pl.DataFrame) -> pl.DataFrame:
    """Steps of items that move as a whole of which the move says something else, or is not."""
    keys = ["number", "file", "at"]
    nth = pl.int_range(pl.len()).over(keys).alias(":nth")
    made = moves.with_columns(nth).select(
        *keys, ":nth", ":reached", "to_holder", "to_place", "to_category",
        value_moved="value", there=pl.lit(True),
    )  # fmt: skip
    both = steps.with_columns(nth).join(made, on=[*keys, ":nth"], how="left", maintain_order="left")
    same = pl.col("there").fill_null(False) & pl.col("value").eq_missing(pl.col("value_moved"))
    same &= pl.col("state").is_null() | (pl.col("reached") == pl.col(":reached"))
    for name in ("holder", "place", "category"):
        same &= pl.col(name).is_null() | (pl.col(name) == pl.col(f"to_{name}"))
    return both.filter(~same.fill_null(False)).select(STEPS.names())


def _not_in_parts(steps: pl.DataFrame, moves: pl.DataFrame) -> pl.DataFrame:
    """Steps of divided items of which not so much is moved as they moved."""
    keys = ["number", "file", "at"]
    made = moves.group_by(*keys, reached=":reached").agg(made=pl.col("quantity").sum())
    both = steps.with_columns(said=pl.col("moved").sum().over(*keys, "reached")).join(
        made, on=[*keys, "reached"], how="left", maintain_order="left"
    )
    return both.filter(pl.col("said") != pl.col("made").fill_null(0)).select(STEPS.names())


def nothing_of_others(_: pl.Series) -> Others:
    """No other source recorded anything."""
    return Others()


def _not_recorded(own: pl.DataFrame, theirs: pl.DataFrame, zone: str) -> pl.DataFrame:
    """The own steps that no other source recorded: none reaches the same state that day."""
    local = pl.from_epoch("at", "s").dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
    whole, divided = pl.col("quantity").is_null(), pl.col("quantity").is_not_null()
    kept = own.with_row_index(":own").with_columns(local.dt.date().alias(":day"))
    theirs = theirs.with_columns(local.dt.date().alias(":day")).filter(
        pl.col("state").is_not_null()
    )
    for some, more, known in (
        (whole, (), theirs.filter(~pl.col("divided"))),
        (divided, ("quantity",), theirs.with_columns(quantity="moved")),
    ):
        keys = ["number", "state", ":day", *more]
        nth = pl.int_range(pl.len()).over(keys).alias(":nth")
        asked = kept.filter(some & pl.col("state").is_not_null()).with_columns(nth)
        said = known.with_columns(nth).select(*keys, ":nth", value_known="value")
        same = asked.join(said, on=[*keys, ":nth"])
        differs = pl.col("value") != pl.col("value_known")
        gone = same.filter(~differs.fill_null(False)).select(":own")
        kept = kept.join(gone, on=":own", how="anti", maintain_order="left")
    return kept.drop(":own", ":day")


def _said(state: str | None, at: int, by: str, book: Book, zone: str) -> str:
    """A step that is recorded: what it reached, when, and in what loading it came."""
    reached = f"{state_said(state, book)}, " if state else ""
    return f"{reached}{moment_said(at, zone)} ({by})"


def _is_empty(value: pl.Expr, name: str) -> pl.Expr:
    return value.is_null() if name == "due" else value == ""


def _joined(before: str, after: str) -> str:
    """Two JSON objects as one: what both say is as the second says it."""
    if before in ("{}", after):
        return after
    fields = {**json.loads(before), **json.loads(after)}
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
