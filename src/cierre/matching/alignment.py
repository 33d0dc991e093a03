"""Two texts laid beside each other: which word of one is which of the other.

What stands once in both, the longest first, holds the texts together; between two such places the
same is done again. So it goes for texts that are alike in long stretches, as a report and what was
made of it, in time that grows with their length.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from cierre.matching.tokens import NUMBER

_LENGTHS: Final = (12, 8, 5, 3, 2, 1)
_SMALL: Final = 40_000
"""Up to so many pairs of words two stretches are compared word by word."""

Stretch = tuple[int, int, int, int]


def aligned(
    one: Sequence[str],
    other: Sequence[str],
    said: Sequence[str] = (),
    said_there: Sequence[str] = (),
) -> list[int]:
    """For each key of one text its place in the other, -1 where it has none.

    ``said`` and ``said_there`` are the same with what each number says: where no word decides,
    numbers that say the same go first.
    """
    found = [-1] * len(one)
    waiting: list[Stretch] = [(0, len(one), 0, len(other))]
    while waiting:
        stretch = _trimmed(found, one, other, waiting.pop())
        start, end, other_start, other_end = stretch
        if start == end or other_start == other_end:
            continue
        anchors = _anchors(one, other, stretch)
        if not anchors:
            if (end - start) * (other_end - other_start) > _SMALL:
                continue
            for several in [*_matching(said or one, said_there or other, stretch)]:
                _matched(found, several)
            for left in [*_left(found, stretch)]:
                for several in _matching(one, other, left):
                    _matched(found, several)
            continue
        at, other_at = start, other_start
        for place, other_place, length in anchors:
            _matched(found, (place, other_place, length))
            waiting.append((at, place, other_at, other_place))
            at, other_at = place + length, other_place + length
        waiting.append((at, end, other_at, other_end))
    return found


def _trimmed(
    found: list[int], one: Sequence[str], other: Sequence[str], stretch: Stretch
) -> Stretch:
    """A stretch without what its two sides begin and end with alike, up to a word."""
    start, end, other_start, other_end = stretch
    most, length = min(end - start, other_end - other_start), 0
    while length < most and one[start + length] == other[other_start + length]:
        length += 1
    if length < most:
        while length and one[start + length - 1] == NUMBER:
            length -= 1
    _matched(found, (start, other_start, length))
    start, other_start = start + length, other_start + length
    most, length = min(end - start, other_end - other_start), 0
    while length < most and one[end - 1 - length] == other[other_end - 1 - length]:
        length += 1
    if length < most or end - start != other_end - other_start:
        while length and one[end - length] == NUMBER:
            length -= 1
    _matched(found, (end - length, other_end - length, length))
    return start, end - length, other_start, other_end - length


def _anchors(
    one: Sequence[str], other: Sequence[str], stretch: Stretch
) -> list[tuple[int, int, int]]:
    """Places of what stands once on either side, in the same order on both; none overlap."""
    start, end, other_start, other_end = stretch
    for length in _LENGTHS:
        once = _once(one, start, end, length)
        once_there = _once(other, other_start, other_end, length)
        pairs = sorted((at, once_there[key]) for key, at in once.items() if key in once_there)
        if pairs:
            apart = _apart(_rising(pairs), length)
            return [_between_words(one, *each) for each in apart]
    return []


def _between_words(one: Sequence[str], at: int, other: int, length: int) -> tuple[int, int, int]:
    """An anchor without numbers at its ends, which may be others' neighbours."""
    while length and one[at] == NUMBER:
        at, other, length = at + 1, other + 1, length - 1
    while length and one[at + length - 1] == NUMBER:
        length -= 1
    return at, other, length


def _once(keys: Sequence[str], start: int, end: int, length: int) -> dict[tuple[str, ...], int]:
    """Runs of keys that stand once in a stretch and hold a word, with their places."""
    places: dict[tuple[str, ...], int] = {}
    for at in range(start, end - length + 1):
        run = tuple(keys[at : at + length])
        places[run] = -1 if run in places else at
    return {run: at for run, at in places.items() if at >= 0 and any(k != NUMBER for k in run)}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The most pairs, in the order of their first, whose second rises as well."""
    ends: list[int] = []
    last: list[int] = []
    before = [-1] * len(pairs)
    for at, (_, other) in enumerate(pairs):
        place = bisect_left(ends, other)
        before[at] = last[place - 1] if place else -1
        ends[place : place + 1] = [other]
        last[place : place + 1] = [at]
    chain, at = [], last[-1] if last else -1
    while at >= 0:
        chain.append(pairs[at])
        at = before[at]
    return chain[::-1]


def _apart(pairs: Sequence[tuple[int, int]], length: int) -> Iterator[tuple[int, int, int]]:
    """The pairs as stretches, each without what the one before has taken."""
    end = other_end = 0
    for at, other in pairs:
        taken = max(end - at, other_end - other, 0)
        if taken < length and (end - at == other_end - other or taken == 0):
            yield at + taken, other + taken, length - taken
            end, other_end = at + length, other + length


def _matching(
    one: Sequence[str], other: Sequence[str], stretch: Stretch
) -> Iterator[tuple[int, int, int]]:
    """What two short stretches have in common, compared key by key."""
    start, end, other_start, other_end = stretch
    here, there = one[start:end], other[other_start:other_end]
    for block in SequenceMatcher(None, here, there, autojunk=False).get_matching_blocks():
        yield start + block.a, other_start + block.b, block.size


def _matched(found: list[int], several: tuple[int, int, int]) -> None:
    at, other, length = several
    found[at : at + length] = range(other, other + length)


def _left(found: Sequence[int], stretch: Stretch) -> Iterator[Stretch]:
    """The stretches between what was matched in one."""
    start, end, other_start, other_end = stretch
    for at in range(start, end):
        if found[at] >= 0:
            if start < at and other_start < found[at]:
                yield start, at, other_start, found[at]
            start, other_start = at + 1, found[at] + 1
    if start < end and other_start < other_end:
        yield start, end, other_start, other_end
