"""When in its day a count without a time was made: where it agrees best with the book.

A sheet of days does not say whether goods were counted before or after what left them that day.
A count that agrees with either is no difference; one that agrees with neither is taken where it
differs least, and after all the rest where it makes no odds.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from cierre.sources.lots import PlayedItem, PlayedStep, whole

Play = Callable[[Sequence[PlayedStep]], PlayedItem]
"""Plays the steps of an item that come before a count."""


def is_count(step: PlayedStep) -> bool:
    """Whether the step counts what lies in a state and leaves it there."""
    return step["value"] is not None and step["leaving"] == step["state"] is not None


def counts_in_place(
    own: Sequence[PlayedStep], local_day: Callable[[int], date], play: Play
) -> list[PlayedStep]:
    """The steps in order, each count without a time at its place among those of its day."""
    ordered = [step for step in own if not (is_count(step) and step["midnight"])]
    for count in own:
        if is_count(count) and count["midnight"]:
            ordered.insert(_place(ordered, count, local_day, play), count)
    return [_not_before(step, ordered[:place]) for place, step in enumerate(ordered)]


def _place(
    ordered: Sequence[PlayedStep], count: PlayedStep, local_day: Callable[[int], date], play: Play
) -> int:
    day = local_day(whole(count["at"]))
    days = [local_day(whole(step["at"])) for step in ordered]
    last = sum(each <= day for each in days)
    first = max(sum(each < day for each in days), 1)
    if first >= last:
        return last

    def differs(place: int) -> tuple[int, int]:
        there = play(ordered[:place]).lots_in(str(count["state"]))
        here = sum(lot.quantity for lot in there if count["place"] in (None, lot.leg[3]))
        return abs(whole(count["value"]) - here), -place

    return min(range(first, last + 1), key=differs)


def _not_before(step: PlayedStep, earlier: Sequence[PlayedStep]) -> PlayedStep:
    """The step at a moment that is not before those it comes after."""
    latest = max((whole(each["at"]) for each in earlier), default=whole(step["at"]))
    return {**step, "at": max(whole(step["at"]), latest)}
