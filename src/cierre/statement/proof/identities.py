"""opening + in − out + adjustments = closing, with the closing found a second way.

The left side adds up legs; the right side comes from replaying each item. What stays in the
same scope under the same key neither goes in nor out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import polars as pl

from cierre.book import Book
from cierre.ledger.coded import Codes, Columns, Marks, Names
from cierre.ledger.cube import PLACED, Cube
from cierre.ledger.grouping import grouped, together
from cierre.ledger.lots import QUANTITY, is_open
from cierre.ledger.schema import LEG
from cierre.statement.model import OTHERS, Identity
from cierre.statement.scopes import SCOPE, ByScope, Scopes, by_scope

WHOLE = "whole"

MOST_NAMED = 50
"""Items that an identity names at most."""

_SIDES = ("opening", "in", "out", "adjustments", "replayed")
_KEY, _END = "key", "end"

Ends = Mapping[str, Mapping[str, int]]
"""By key how much came from, or went to, which state."""


@dataclass(frozen=True)
class Identities:
    """The identities of every scope of a kind: of the whole, and by each value of each leg.

    ``cube`` is that of the period's months, ``opening`` the legs with what they held before it,
    ``lots`` those of the replay. All are in the book's quantity, over its open states.
    """

    cube: Cube
    opening: Columns
    lots: Columns
    book: Book
    scopes: Scopes
    _ends_of: dict[str, list[tuple[ByScope, list[list[Any]]]]] = field(default_factory=dict)
    _legs_of: dict[str, Columns] = field(default_factory=dict)

    def of(self, scope: str, differing: pl.DataFrame | None = None) -> tuple[Identity, ...]:
        """A scope's identities; those that do not hold with the items to blame.

        ``differing`` are the legs of items of which sums and replay do not leave the same. Of the
        whole and of each state the parts say where it came from and where it went.
        """
        if self._idle:
            return ()
        number = self.scopes.numbers.get(scope, -1)
        found: list[Identity] = []
        for by in (WHOLE, *LEG):
            here = self._sides[by].of(number)
            of_keys = zip(*(column[here] for column in self._listed[by]), strict=True)
            entered, left = self._ends(by, number)
            for key, start, into, out, adjusted, replayed in sorted(of_keys):
                closing = start + into - out + adjusted
                ends = entered.get(key, {}), left.get(key, {})
                found.append(
                    Identity(self.book.id, by, None if by == WHOLE else key, "quantity",
                             start, into, out, adjusted, closing, replayed, (), *ends)
                )  # fmt: skip
        if differing is not None:
            found = [self._blamed(each, number, differing) for each in found]
        return tuple(found)

    @cached_property
    def hold(self) -> bool:
        """Whether all of them do, of every scope."""
        return self._idle or all(
            np.array_equal(
                each["opening"] + each["in"] - each["out"] + each["adjustments"], each["replayed"]
            )
            for each in (sides.rows.numbers for sides in self._sides.values())
        )

    @cached_property
    def _idle(self) -> bool:
        """Whether nothing came in, went out or was held; then there are no identities."""
        return not (len(self.cube.rows) or len(self.opening) or len(self.lots))

    @cached_property
    def _listed(self) -> Mapping[str, list[list[Any]]]:
        """The keys and the sides, as lists."""
        return {by: _lists(each.rows, [_KEY], _SIDES) for by, each in self._sides.items()}

    @cached_property
    def _sides(self) -> Mapping[str, ByScope]:
        count = len(self.scopes.ids)
        return {by: by_scope(self._added(by), count) for by in (WHOLE, *LEG)}

    def _added(self, by: str) -> Columns:
        """All sides by scope and key."""
        parts = [
            _side(self._of_scopes(self.opening, "", by), "opening"),
            _side(self._of_scopes(self.lots, "", by), "replayed"),
        ]
        for side, sign, name in (("to", 1, "in"), ("from", -1, "out")):
            rows, leg = self._legs(side), f"{side}_"
            late = rows.numbers["adjustment"] == 1
            parts.append(_side(self._of_scopes(rows.taken(~late), leg, by), name))
            of_late = self._of_scopes(rows.taken(late), leg, by)
            parts.append(_side(_times(of_late, sign), "adjustments"))
        inner = _times(grouped(self._inner(by), [SCOPE, _KEY], [QUANTITY]), -1)
        parts += [_side(inner, name) for name in ("in", "out")]
        added = grouped(together(parts), [SCOPE, _KEY], _SIDES)
        some = np.zeros(len(added), bool)
        for side in _SIDES:
            some |= added.numbers[side] != 0
        return added.taken(some)

    def _of_scopes(self, rows: Columns, leg: str, by: str) -> Columns:
        """The quantity of rows by scope and key."""
        keys = [f"{leg}{by}"] if by != WHOLE else []
        return _keyed(self.scopes.added(rows, leg, keys, [QUANTITY]), leg, by)

    def _legs(self, side: str) -> Columns:
        """The cube's rows that have a leg in an open state, with that state as a code."""
        if side not in self._legs_of:
            rows = self._stated
            opened = is_open(rows.names["state"], self.book)
            chosen = opened[rows.codes[f"{side}_state"]] & (rows.numbers[QUANTITY] != 0)
            self._legs_of[side] = rows.taken(chosen)
        return self._legs_of[side]

    @cached_property
    def _stated(self) -> Columns:
        """The cube's rows with the codes of their states, and no other sum than the quantity."""
        rows, classes = self.cube.rows, self.cube.classes
        states = Names(state.id for state in self.book.states)
        codes = {
            name: states.recoded(classes[name].to_list())[rows.numbers["class"]]
            for name in ("from_state", "to_state")
        }
        placed = rows.only(PLACED, ("adjustment", QUANTITY))
        return placed.having(codes, names={"state": states}).packed()

    def _inner(self, by: str) -> Columns:
        """What stays in a scope under its key, with its scope: it is on both sides of a move."""
        rows = self._legs("to")
        opened = is_open(rows.names["state"], self.book)
        both = opened[rows.codes["from_state"]] & (rows.numbers["adjustment"] == 0)
        if by != WHOLE:
            both &= rows.codes[f"from_{by}"] == rows.codes[f"to_{by}"]
        if self.scopes.kind in ("person", "place"):
            leg = self.scopes.leg
            both &= rows.codes[f"from_{leg}"] == rows.codes[f"to_{leg}"]
        rows = rows.taken(both)
        if self.scopes.kind != "unit":
            return self._of_scopes(rows, "to_", by)
        keys = ["from_unit", "to_unit", *([f"to_{by}"] if by not in (WHOLE, "unit") else [])]
        scoped = self.scopes.scoped(grouped(rows, keys, [QUANTITY]), "to_")
        return _keyed(scoped.taken(self._also_from(scoped)), "to_", by)

    def _also_from(self, scoped: Columns) -> Marks:
        """Which rows, scoped by the unit that they reach, leave a unit of the same scope."""
        units = scoped.names["unit"].texts
        within = np.zeros((len(units), len(self.scopes.ids)), bool)
        for code, unit in enumerate(units):
            within[code, list(self.scopes.within.get(unit, ()))] = True
        marks: Marks = within[scoped.codes["from_unit"], scoped.numbers[SCOPE]]
        return marks

    def _ends(self, by: str, scope: int) -> tuple[Ends, Ends]:
        """By key where what came in under it came from, and where what went out went."""
        if by not in (WHOLE, "state"):
            return {}, {}
        if by not in self._ends_of:
            count = len(self.scopes.ids)
            of_sides = (by_scope(self._of_ends(side, by), count) for side in ("to", "from"))
            self._ends_of[by] = [
                (each, _lists(each.rows, [_KEY, _END], [QUANTITY])) for each in of_sides
            ]
        into, out = (
            _by_key(*(column[each.of(scope)] for column in lists))
            for each, lists in self._ends_of[by]
        )
        return into, out

    def _of_ends(self, side: str, by: str) -> Columns:
        """What crossed by scope, key and the state at the other end; what stayed in an open one,
        or in the key's own, is under ``OTHERS``."""
        other = "from" if side == "to" else "to"
        rows = self._legs(side)
        rows = rows.taken(rows.numbers["adjustment"] == 0)
        end = rows.codes[f"{other}_state"]
        handed = (
            end == rows.codes[f"{side}_state"]
            if by == "state"
            else is_open(rows.names["state"], self.book)[end]
        )
        ends = Names([*rows.names["state"].texts, OTHERS])
        coded = np.where(handed, ends.find(OTHERS), end).astype(np.int32)
        keyed = _keyed(rows, f"{side}_", by)
        keyed = keyed.having({_END: coded}, names={_END: ends})
        crossed = self.scopes.added(keyed, f"{side}_", [_KEY, _END], [QUANTITY])
        inner = _times(self._inner(by), -1)
        others = np.full(len(inner), ends.find(OTHERS), np.int32)
        stayed = Columns(
            {_KEY: inner.names[_KEY], _END: ends},
            {_KEY: inner.codes[_KEY], _END: others},
            {SCOPE: inner.numbers[SCOPE], QUANTITY: inner.numbers[QUANTITY]},
        )
        added = grouped(together([crossed, stayed]), [SCOPE, _KEY, _END], [QUANTITY])
        return added.taken(added.numbers[QUANTITY] != 0)

    def _blamed(self, identity: Identity, scope: int, differing: pl.DataFrame) -> Identity:
        if identity.holds:
            return identity
        if self.scopes.leg:
            legs = [leg for leg, above in self.scopes.within.items() if scope in above]
            differing = differing.filter(pl.col(self.scopes.leg).is_in(legs))
        if identity.by != WHOLE:
            differing = differing.filter(pl.col(identity.by) == identity.key)
        named = sorted(differing["number"].unique().to_list())
        return replace(identity, culprits=tuple(named[:MOST_NAMED]))


def _side(of_scopes: Columns, name: str) -> Columns:
    """One side by scope and key, the others 0."""
    nothing = np.zeros(len(of_scopes), np.int64)
    numbers = dict.fromkeys(_SIDES, nothing) | {name: of_scopes.numbers[QUANTITY]}
    return Columns(
        {_KEY: of_scopes.names[_KEY]},
        {_KEY: of_scopes.codes[_KEY]},
        {SCOPE: of_scopes.numbers[SCOPE], **numbers},
    )


def _keyed(rows: Columns, side: str, by: str) -> Columns:
    """The rows with what of their leg they are added up by, as the code ``key``."""
    names = rows.names_of(f"{side}{by}") if by != WHOLE else Names()
    codes: Codes = rows.codes[f"{side}{by}"] if by != WHOLE else np.zeros(len(rows), np.int32)
    return rows.having({_KEY: codes}, names={_KEY: names})


def _times(rows: Columns, sign: int) -> Columns:
    return rows.having(numbers={QUANTITY: rows.numbers[QUANTITY] * sign})


def _lists(rows: Columns, codes: Sequence[str], numbers: Sequence[str]) -> list[list[Any]]:
    """Columns as lists, those of codes as their texts: many scopes take their rows from them."""
    texts = {name: rows.names_of(name).texts for name in codes}
    return [
        *([texts[name][code] for code in rows.codes[name].tolist()] for name in codes),
        *(rows.numbers[name].tolist() for name in numbers),
    ]


def _by_key(keys: list[str], ends: list[str], amounts: list[int]) -> Ends:
    found: dict[str, dict[str, int]] = {}
    for key, end, amount in sorted(zip(keys, ends, amounts, strict=True)):
        found.setdefault(key, {})[end] = amount
    return found
