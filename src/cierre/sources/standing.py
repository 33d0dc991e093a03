"""Which lines of the sheet of further moves count: those that are there, and those that were.

A line that is gone from its sheet changes nothing. One that is there again with other cells takes
the place of what it was. A line is known by its number, its moment and its state; else by its row,
where that has the same number and the same month. With a quantity of 0 it is taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import polars as pl

from cierre.sources.catalogue import say
from cierre.sources.credits import SETTLED
from cierre.sources.others import Others, nothing_of_others
from cierre.sources.returning import Choice, Known
from cierre.sources.steps import SCHEMA

GONE = "gone"
"""The column that marks lines that are no longer in their sheet."""

_SOURCE = ("file", "row", "heading", "rank")
_FACTS = tuple(name for name in SCHEMA if name not in _SOURCE)
_KEY = ("number", "at", "state")
_PLACE = ("file", "row", "number", ":month")


@dataclass(frozen=True)
class Recorded:
    """What was recorded of a book before and what its sheets need not say again.

    ``lines`` of the sheets of further moves that count, and what items ``settled`` for each other;
    what is ``known`` under some numbers, and the steps of ``others`` than this ``source`` for them.
    ``choice`` says what numbers are that come back for something else.
    """

    lines: pl.DataFrame = field(default_factory=SCHEMA.to_frame)
    settled: pl.DataFrame = field(default_factory=SETTLED.to_frame)
    source: str = ""
    known: Known | None = None
    others: Callable[[pl.Series], Others] = nothing_of_others
    choice: Choice = "ask"


def standing_lines(present: pl.DataFrame, known: pl.DataFrame, zone: str) -> pl.DataFrame:
    """The lines that count, in order, with ``gone``: steps as ``steps.SCHEMA`` has them.

    ``known`` are those that counted when the sheets were last loaded. What is gone stands behind
    the line that it came after.
    """
    present = _with_month(present, zone).sort("rank").with_row_index(":p")
    known = _with_month(known, zone).sort("rank").with_row_index(":k")
    pairs = _pairs(present, known)
    gone = known.join(pairs, on=":k", how="anti")
    placed = pairs.join(known.select(":k", "number"), on=":k").sort(":k")
    gone = gone.sort(":k").join_asof(
        placed, on=":k", by="number", strategy="backward", check_sortedness=False
    )
    there = present.filter(pl.col("quantity").ne_missing(0)).with_columns(
        pl.lit(None, pl.UInt32).alias(":k"), pl.lit(False).alias(GONE)
    )
    behind = gone.with_columns(pl.lit(True).alias(GONE))
    columns = [*SCHEMA.names(), GONE, ":p", ":k"]
    both = pl.concat([there.select(columns), behind.select(columns)])
    ordered = both.sort(":p", ":k", nulls_last=False, maintain_order=True)
    first = present["rank"].min() or known["rank"].min() or 0
    rank = pl.int_range(pl.len(), dtype=pl.Int64) + first
    return ordered.with_columns(rank=rank).select(*SCHEMA.names(), GONE)


def as_steps(lines: pl.DataFrame) -> pl.DataFrame:
    """The lines as steps; those that are gone under a file that says so."""
    before = pl.format(say("line-loaded-before", file="{}"), "file")
    file = pl.when(GONE).then(before).otherwise("file")
    return lines.with_columns(file=file).select(SCHEMA.names())


def _with_month(lines: pl.DataFrame, zone: str) -> pl.DataFrame:
    local = pl.from_epoch("at", "s").dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
    return lines.with_columns(local.dt.strftime("%Y-%m").alias(":month"))


def _pairs(present: pl.DataFrame, known: pl.DataFrame) -> pl.DataFrame:
    """Which present line (``:p``) is which known one (``:k``), the surest signs first."""
    found = [pl.DataFrame(schema={":p": pl.UInt32, ":k": pl.UInt32})]
    for signs in (_FACTS, _KEY, _PLACE):
        several = pl.int_range(pl.len()).over(signs).alias(":nth")
        same = present.with_columns(several).join(
            known.with_columns(several).select(*signs, ":nth", ":k"),
            on=[*signs, ":nth"],
            nulls_equal=True,
        )
        found.append(same.select(":p", ":k"))
        present = present.join(found[-1], on=":p", how="anti", maintain_order="left")
        known = known.join(found[-1], on=":k", how="anti", maintain_order="left")
    return pl.concat(found)
