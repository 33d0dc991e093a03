"""Durations of moves in office hours, by the calendars of those who had their items.

An item's time runs by the calendar of the unit that has it, and by another one from the moment at
which another unit gets it: a duration is the sum of those stretches. Of an item that is divided,
whose parts lie in several units at once, each part's time runs by the calendar of the unit that it
leaves.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt
import polars as pl

from cierre.book import OUTSIDE
from cierre.calendars.business_clock import BusinessClock
from cierre.calendars.calendar import Calendars
from cierre.calendars.local_time import Seconds
from cierre.directory import Directory

OFFICE_TIMES: Final = {"office_seconds": "since", "office_age": "entered"}
"""Durations in office hours, each with the moment from which it runs."""

Known = npt.NDArray[np.bool_]


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
    at = moves["at"].to_numpy()
    starts = {name: moves[since].fill_null(moves["at"]) for name, since in OFFICE_TIMES.items()}
    found = {name: clocks.between(each.to_numpy(), at) for name, each in starts.items()}
    if clocks.several:
        apart, stretches = _divided(moves), _stretches(moves, clocks)
        found = {
            name: (np.where(apart, whole, own), np.where(apart, known, own_known))
            for (name, (whole, known)), (own, own_known) in zip(
                found.items(), stretches, strict=True
            )
        }
    return pl.DataFrame(
        {
            name: pl.Series(seconds).set(~pl.Series(known) | moves[since].is_null(), None)
            for (name, since), (seconds, known) in zip(
                OFFICE_TIMES.items(), found.values(), strict=True
            )
        }
    )


class _Clocks:
    """The clock of the unit that each move leaves."""

    def __init__(self, units: pl.Series, calendars: Calendars) -> None:
        names = units.cast(pl.String)
        of_unit = {name: calendars[name] for name in names.unique().to_list()}
        self._calendars = tuple(dict.fromkeys(of_unit.values()))
        self._whose: npt.NDArray[np.intp] | None = None
        if self.several:
            places = {name: self._calendars.index(each) for name, each in of_unit.items()}
            self._whose = names.replace_strict(places, return_dtype=pl.Int64).to_numpy()

    @property
    def several(self) -> bool:
        """Whether they are not all the same."""
        return len(self._calendars) > 1

    def between(self, starts: Seconds, ends: Seconds) -> tuple[Seconds, Known]:
        """Office seconds from each moment to another, by each move's clock; and which are known.

        In no time at all nothing passes, whatever the hours are.
        """
        seconds, known = np.zeros(len(starts), np.int64), starts == ends
        for place, calendar in enumerate(self._calendars):
            mine = slice(None) if self._whose is None else self._whose == place
            if calendar.known:
                seconds[mine] = BusinessClock(calendar).between(starts[mine], ends[mine])
                known[mine] = True
        return seconds, known


def _divided(moves: pl.DataFrame) -> Known:
    """Moves of items that do not move as a whole."""
    quantity = pl.col("quantity")
    parts = (quantity != quantity.first()).any() | ((pl.col("from_state") == OUTSIDE).sum() > 1)
    found: Known = moves.select(parts.over("number")).to_series().to_numpy()
    return found


def _stretches(moves: pl.DataFrame, clocks: _Clocks) -> list[tuple[Seconds, Known]]:
    """Both durations of items that move as a whole, and which of them are known.

    What passed of an item up to each of its moves is added up move by move; a duration is what was
    added since the move that it runs from.
    """
    begins = (moves["number"] != moves["number"].shift(1)).fill_null(True).to_numpy()
    at = moves["at"].to_numpy()
    before = np.where(begins, at, np.roll(at, 1))
    seconds, known = clocks.between(before, at)
    passed, unknown = np.cumsum(seconds), np.cumsum(~known)
    moved = (moves["from_state"] != moves["to_state"]).to_numpy()
    entered = _last(begins)
    since = np.where(begins, entered, np.roll(_last(begins | moved), 1))
    return [(passed - passed[place], unknown == unknown[place]) for place in (since, entered)]


def _last(marked: Known) -> npt.NDArray[np.intp]:
    """The place of the last one that is marked, up to each of them; the first is."""
    return np.maximum.accumulate(np.where(marked, np.arange(len(marked)), 0))
