"""Scopes of one kind, all at once: numbered, and what belongs to each added up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from cierre.directory import Directory, ScopeKind
from cierre.ledger.coded import Columns, Names, Numbers
from cierre.ledger.grouping import grouped
from cierre.ledger.schema import LEG

SCOPE = "scope"

Part = tuple[str, str]
"""A dimension and one of its values: ("category", "leak")."""


def part_of(text: str) -> Part:
    """The part that ``category=leak`` names."""
    dimension, _, value = text.partition("=")
    return dimension, value


def parts_of(text: str, dimensions: Iterable[str]) -> tuple[Part, ...]:
    """The parts that ``category=leak&state=new`` names, each of one of the dimensions.

    A value may have the same signs in it.
    """
    named = "|".join(map(re.escape, dimensions))
    return tuple(part_of(each) for each in re.split(f"&(?=(?:{named})=)", text))


def part_column(dimension: str, side: str) -> str:
    """The column of moves that a figure credited by a side (``from_``, ``to_``) is broken down by.

    A move's own reason is the one that it leads to, whoever is credited.
    """
    if dimension == "reason":
        return "to_reason"
    return f"{side}{dimension}" if dimension in LEG else dimension


@dataclass(frozen=True)
class Scopes:
    """The scopes of a kind: those that a leg can belong to, by number.

    A row belongs to the unit of its leg and to each unit above it; rows of no person, unit or
    place belong to no scope of that kind, all rows to the office.
    """

    kind: ScopeKind
    ids: tuple[str, ...]
    within: Mapping[str, tuple[int, ...]]
    """The scopes that a leg's person, unit or place belongs to."""
    _belongs: dict[tuple[Names, int], tuple[Numbers, Numbers, Numbers]] = field(
        default_factory=dict, compare=False
    )

    @property
    def leg(self) -> str:
        """What of a leg says whose it is; "" of the office."""
        return {"office": "", "person": "holder", "unit": "unit", "place": "place"}[self.kind]

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The scopes' numbers by their ids."""
        return {name: number for number, name in enumerate(self.ids)}

    def scoped(self, rows: Columns, side: str) -> Columns:
        """The rows with the number ``scope``, once for each scope that they belong to.

        ``side`` is that of the leg: ``from_``, ``to_``, or "" of rows that are legs themselves.
        """
        if not self.leg or not len(rows):
            return _with_scope(rows, np.zeros(len(rows), np.int64))
        column = f"{side}{self.leg}"
        first, count, belonging = self._belonging(rows.names_of(column))
        codes = rows.codes[column]
        times = count[codes]
        places = np.repeat(np.arange(len(rows)), times)
        ends = np.cumsum(times)
        within = np.arange(len(places)) - np.repeat(ends - times, times)
        return _with_scope(rows.taken(places), belonging[first[codes[places]] + within])

    def added(self, rows: Columns, side: str, keys: Sequence[str], sums: Sequence[str]) -> Columns:
        """The sums of rows by scope and keys, in the order of the scopes' numbers.

        They are added up by leg first, so that few rows are spread over the scopes.
        """
        legs = [f"{side}{self.leg}"] if self.leg else []
        of_legs = grouped(rows, [*legs, *(key for key in keys if key not in legs)], sums)
        if not legs:
            return self.scoped(of_legs, side)
        return grouped(self.scoped(of_legs, side), [SCOPE, *keys], sums)

    def _belonging(self, names: Names) -> tuple[Numbers, Numbers, Numbers]:
        """For each code of a leg where its scopes begin in a list of all of them, how many there
        are, and the list."""
        key = (names, len(names))
        if key not in self._belongs:
            of_codes = [self.within.get(text, ()) for text in names.texts]
            count = np.array([len(each) for each in of_codes], np.int64)
            flat = np.array([scope for each in of_codes for scope in each], np.int64)
            self._belongs[key] = (np.cumsum(count) - count, count, flat)
        return self._belongs[key]


def scopes_of(kind: ScopeKind, directory: Directory, names: Mapping[str, Names]) -> Scopes:
    """The scopes of a kind: units of the directory; its people or places and all that any leg
    names."""
    if kind == "office":
        return Scopes(kind, ("",), {})
    if kind == "unit":
        ids = tuple(unit.id for unit in directory.units)
        within: dict[str, list[int]] = {}
        for number, unit in enumerate(ids):
            for below in directory.subtree(unit):
                within.setdefault(below, []).append(number)
        return Scopes(kind, ids, {below: tuple(above) for below, above in within.items()})
    named, known = ("holder", directory.people) if kind == "person" else ("place", directory.places)
    texts = dict.fromkeys([*names[named].texts[1:], *(each.id for each in known)])
    return Scopes(kind, tuple(texts), {text: (number,) for number, text in enumerate(texts)})


@dataclass(frozen=True)
class ByScope:
    """Rows in the order of their scopes, and where those of each begin."""

    rows: Columns
    starts: list[int]

    def of(self, scope: int) -> slice:
        """Where a scope's rows stand; nowhere for -1."""
        return slice(self.starts[scope], self.starts[scope + 1]) if scope >= 0 else slice(0, 0)


def by_scope(rows: Columns, count: int) -> ByScope:
    """Rows with the number ``scope``, in the order of it, of so many scopes."""
    starts = np.searchsorted(rows.numbers[SCOPE], np.arange(count + 1))
    return ByScope(rows, starts.tolist())


def _with_scope(rows: Columns, scope: Numbers) -> Columns:
    return rows.having(numbers={SCOPE: scope})
