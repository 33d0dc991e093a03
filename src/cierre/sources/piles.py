"""Items that are split: 300 of 1,200 paid leaves two piles, each with its own leg.

These are few, and which pile a part leaves depends on all the parts before it; so they are
played one after the other, unlike the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

import polars as pl

from cierre.book import OUTSIDE, Book

Leg = tuple[str, str, str, str, str, str]
"""State, holder, unit, place, category, reason."""

Made = tuple[object, ...]
TooMuch = tuple[str, int, str, str]
_NOWHERE: Leg = (OUTSIDE, "", "", "", "", "")


@dataclass(frozen=True)
class Pile:
    """So much of an item in one leg, and since when in its state and in its leg."""

    leg: Leg
    quantity: int
    since: int
    at: int


@dataclass(frozen=True)
class Units:
    """Each person's units by the moments at which they change."""

    changes: dict[str, list[tuple[int, str]]]

    @classmethod
    def of(cls, changes: pl.DataFrame) -> Units:
        found: dict[str, list[tuple[int, str]]] = {}
        for person, changed, unit in changes.sort("changed").iter_rows():
            found.setdefault(person, []).append((changed, unit))
        return cls(found)

    def at(self, person: str, moment: int) -> str:
        """The person's unit at a moment."""
        known = [unit for changed, unit in self.changes.get(person, ()) if changed <= moment]
        return known[-1] if known else ""

    def between(self, person: str, start: int, end: int | None) -> Iterator[tuple[int, str]]:
        """The person's changes after ``start`` up to ``end``."""
        for changed, unit in self.changes.get(person, ()):
            if start < changed and (end is None or changed <= end):
                yield changed, unit


def split_histories(
    steps: pl.DataFrame, book: Book, changes: pl.DataFrame
) -> tuple[list[Made], list[TooMuch]]:
    """Rows of ``histories.MADE``, and the steps that move more than there is."""
    units = Units.of(changes)
    made: list[Made] = []
    too_much: list[TooMuch] = []
    for _, own in groupby(steps.iter_rows(named=True), key=lambda step: step["number"]):
        item = _Item(book, units)
        for step in own:
            left = item.take(step)
            if left:
                too_much.append((step["file"], step["row"], step["heading"], str(left)))
        item.hand_over(None)
        made += item.made
    return made, too_much


class _Item:
    """One item being played: its piles now and the moves made so far."""

    def __init__(self, book: Book, units: Units) -> None:
        self.made: list[Made] = []
        self._book = book
        self._open = book.open_states()
        self._units = units
        self._piles: list[Pile] = []
        self._entered = 0
        self._last: dict[str, object] = {}

    def take(self, step: dict[str, object]) -> int:
        """Make a step; the quantity that was not there to move."""
        at, quantity = _whole(step["at"]), step["quantity"]
        if not self._piles:
            self._entered, self._last = at, step
            self._move(step, Pile(_NOWHERE, _whole(quantity), at, at), _whole(quantity), at)
            return 0
        self.hand_over(at)
        self._last = step
        chosen = self._chosen(step["state"])
        left = sum(pile.quantity for pile in chosen) if quantity is None else _whole(quantity)
        for pile in chosen:
            moved = min(left, pile.quantity)
            if moved:
                self._piles.remove(pile)
                if moved < pile.quantity:
                    self._piles.append(replace(pile, quantity=pile.quantity - moved))
                self._move(step, pile, moved, at)
                left -= moved
        return left

    def hand_over(self, until: int | None) -> None:
        """Move the open piles of holders who change unit up to a moment."""
        due = sorted(
            (changed, place, unit)
            for place, pile in enumerate(self._piles)
            if pile.leg[0] in self._open
            for changed, unit in self._units.between(pile.leg[1], pile.at, until)
        )
        for changed, place, unit in due:
            pile = self._piles[place]
            leg: Leg = (*pile.leg[:2], unit, *pile.leg[3:])
            self._piles[place] = replace(pile, leg=leg, at=changed)
            if leg != pile.leg:
                self._record(self._last, changed, pile, leg, pile.quantity, None)

    def _chosen(self, reaching: object) -> list[Pile]:
        """The piles of the state a step leaves: an open one if it can, the latest touched."""
        candidates = [
            pile
            for pile in self._piles
            if (reaching in (None, pile.leg[0]) and pile.leg[0] in self._open)
            or reaching in self._book.reachable(pile.leg[0])
        ] or self._piles
        best = max(candidates, key=lambda pile: (pile.leg[0] in self._open, pile.at))
        return [pile for pile in candidates if pile.leg[0] == best.leg[0]]

    def _move(self, step: dict[str, object], pile: Pile, quantity: int, at: int) -> None:
        leg = self._reached(step, pile.leg, at)
        since = pile.since if leg[0] == pile.leg[0] else at
        value = step["value"]
        if leg != pile.leg or value is not None:
            self._record(step, at, pile, leg, quantity, value)
        for place, other in enumerate(self._piles):
            if other.leg == leg:
                joined = other.quantity + quantity
                self._piles[place] = replace(other, quantity=joined, at=at)
                return
        self._piles.append(Pile(leg, quantity, since, at))

    def _reached(self, step: dict[str, object], leg: Leg, at: int) -> Leg:
        def said(name: str, before: str) -> str:
            return before if step[name] is None else str(step[name])

        state, holder = said("state", leg[0]), said("holder", leg[1])
        unit = self._units.at(holder, at) if holder else said("unit", leg[2])
        reason = said("reason", leg[5] if state == leg[0] else "")
        return state, holder, unit, said("place", leg[3]), said("category", leg[4]), reason

    def _record(
        self, step: dict[str, object], at: int, pile: Pile, leg: Leg, quantity: int, value: object
    ) -> None:
        source = (step["number"], step["file"], step["row"], step["heading"])
        enters = pile.leg == _NOWHERE
        times = (None, None) if enters else (pile.since, self._entered)
        self.made.append((*source, at, *pile.leg, *leg, quantity, value, *times))


def _whole(value: object) -> int:
    assert isinstance(value, int)
    return value
