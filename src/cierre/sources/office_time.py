"""Durations of moves in office hours, by the calendars of those who had their items.

An item's time runs by the calendar of the unit that has it, and by another one from the moment at
which another unit gets it: a duration is the sum of those stretches. Of an item that is divided,
whose parts lie in several units at once, each part's time runs by the calendar of the unit that it
leaves.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from cierre.book import OUTSIDE
from cierre.calendars.business_clock import BusinessClock
from cierre.calendars.calendar import Calendar, Calendars
from cierre.calendars.local_time import Seconds
from cierre.directory import Directory

OFFICE_TIMES: Final = {"office_seconds": "since", "office_age": "entered"}
"""Durations in office hours, each with the moment from which it runs."""

Known = npt.NDArray[np.bool_]
Moves = npt.NDArray[np.intp] | slice
"""Some of the moves, by their places."""


def office_times(moves: pl.DataFrame, directory: Directory) -> pl.DataFrame:
    """``office_seconds`` in the state that each move leaves, ``office_age`` since its item entered.

    The moves have ``number``, ``at``, ``since``, ``entered``, both states, ``from_unit`` and
    ``quantity``; those of an item stand together and in their order. Null where it is not known
    from when on, and where some of the time lies with somebody whose hours nobody has said.
    """
    calendars = Calendars(directory)
    if not calendars.known or not moves.height:
        nothing = pl.repeat(None, moves.height, dtype=pl.Int64, eager=True)
        return pl.DataFrame(dict.fromkeys(OFFICE_TIMES, nothing))
    clocks = _Clocks(moves["from_unit"], calendars)
    at, begins = moves["at"].to_numpy(), _begins(moves["number"])
    durations = _stretches(moves, clocks, begins) if clocks.several else {}
    apart = np.flatnonzero(_divided(moves, begins)) if clocks.several else slice(None)
    columns = {}
    for name, start in OFFICE_TIMES.items():
        since = moves[start].fill_null(moves["at"]).to_numpy()
        found = clocks.between(since[apart], at[apart], apart)
        if clocks.several:
            for own, divided in zip(durations[name], found, strict=True):
                own[apart] = divided
            found = durations[name]
        seconds, known = found
        columns[name] = pl.Series(seconds).set(~pl.Series(known) | moves[start].is_null(), None)
    return pl.DataFrame(columns)


class _Clocks:
    """The clock of the unit that each move leaves."""

    def __init__(self, units: pl.Series, calendars: Calendars) -> None:
        names = units.cast(pl.String)
        of_unit = {name: calendars[name] for name in names.unique().to_list()}
        self._calendars = tuple(dict.fromkeys(of_unit.values()))
        places = {name: self._calendars.index(each) for name, each in of_unit.items()}
        self._whose = np.zeros(len(units), np.uint16)
        if self.several:
            self._whose = names.replace_strict(places, return_dtype=pl.UInt16).to_numpy()

    @property
    def several(self) -> bool:
        """Whether they are not all the same."""
        return len(self._calendars) > 1

    def between(self, starts: Seconds, ends: Seconds, moves: Moves) -> tuple[Seconds, Known]:
        """Office seconds from each moment to another, by the clocks of some moves; which are known.

        In no time at all nothing passes, whatever the hours are.
        """
        seconds, known = np.zeros(len(starts), np.int64), starts == ends
        for calendar, mine in self._by_calendar(moves):
            if calendar.known:
                seconds[mine] = BusinessClock(calendar).between(starts[mine], ends[mine])
                known[mine] = True
        return seconds, known

    def _by_calendar(self, moves: Moves) -> Iterator[tuple[Calendar, Moves]]:
        """Which of the moves go by each calendar."""
        if not self.several:
            yield self._calendars[0], slice(None)
            return
        whose = self._whose[moves]
        order = np.argsort(whose, kind="stable")
        bounds = np.searchsorted(whose[order], np.arange(len(self._calendars) + 1))
        for calendar, (first, last) in zip(self._calendars, pairwise(bounds), strict=True):
            yield calendar, order[first:last]


def _begins(numbers: pl.Series) -> Known:
    """Which moves are the first of their item."""
    found: Known = (numbers != numbers.shift(1)).fill_null(True).to_numpy()
    return found


def _divided(moves: pl.DataFrame, begins: Known) -> Known:
    """Moves of items that do not move as a whole."""
    quantity, first = moves["quantity"].to_numpy(), _last(begins)
    enters = (moves["from_state"] == OUTSIDE).to_numpy() & ~begins
    apart = np.add.reduceat((quantity != quantity[first]) | enters, np.flatnonzero(begins))
    found: Known = (apart > 0)[np.cumsum(begins) - 1]
    return found


def _stretches(
    moves: pl.DataFrame, clocks: _Clocks, begins: Known
) -> dict[str, tuple[Seconds, Known]]:
    """Both durations of items that move as a whole, and which of them are known.

    What passed of an item up to each of its moves is added up move by move; a duration is what was
    added since the move that it runs from.
    """
    at, later = moves["at"].to_numpy(), np.flatnonzero(~begins)
    seconds, known = np.zeros(len(at), np.int64), np.ones(len(at), bool)
    seconds[later], known[later] = clocks.between(at[later - 1], at[later], later)
    passed, unknown = np.cumsum(seconds), np.cumsum(~known)
    moved = (moves["from_state"] != moves["to_state"]).to_numpy()
    entered = _last(begins)
    since = np.where(begins, entered, np.roll(_last(begins | moved), 1))
    return {
        name: (passed - passed[place], unknown == unknown[place])
        for name, place in zip(OFFICE_TIMES, (since, entered), strict=True)
    }


def _last(marked: Known) -> npt.NDArray[np.intp]:
    """The place of the last one that is marked, up to each of them; the first is."""
    return np.maximum.accumulate(np.where(marked, np.arange(len(marked)), 0))
