"""Scopes of one kind, all at once: every row is given the scopes that it belongs to."""

from __future__ import annotations

import polars as pl

from cierre.directory import Directory, ScopeKind
from cierre.ledger.schema import LEG

SCOPE = "scope"

Part = tuple[str, str]
"""A dimension and one of its values: ("category", "leak")."""


def part_of(text: str) -> Part:
    """The part that ``category=leak`` names."""
    dimension, _, value = text.partition("=")
    return dimension, value


def part_column(dimension: str, side: str) -> str:
    """The column of moves that a figure credited by a side (``from_``, ``to_``) is broken down by.

    A move's own reason is the one that it leads to, whoever is credited.
    """
    if dimension == "reason":
        return "to_reason"
    return f"{side}{dimension}" if dimension in LEG else dimension


def expand(frame: pl.DataFrame, kind: ScopeKind, directory: Directory, side: str) -> pl.DataFrame:
    """The rows with a column ``scope``, by the leg on a side (``from_``, ``to_`` or ``""``).

    A row belongs to the unit of its leg and to each unit above it; rows of no person, unit or
    place are left out of scopes of that kind.
    """
    if kind == "office":
        return frame.with_columns(pl.lit("").alias(SCOPE))
    if kind == "unit":
        unit = f"{side}unit"
        tree = ancestors(directory).with_columns(pl.col("unit").cast(frame.schema[unit]))
        return frame.join(tree, left_on=unit, right_on="unit")
    leg = {"person": "holder", "place": "place"}[kind]
    return frame.filter(pl.col(f"{side}{leg}") != "").with_columns(
        pl.col(f"{side}{leg}").alias(SCOPE)
    )


def ancestors(directory: Directory) -> pl.DataFrame:
    """Each unit with itself and every unit above it."""
    pairs = [
        (below, unit.id) for unit in directory.units for below in sorted(directory.subtree(unit.id))
    ]
    return pl.DataFrame(pairs, schema={"unit": pl.String, SCOPE: pl.String}, orient="row")
