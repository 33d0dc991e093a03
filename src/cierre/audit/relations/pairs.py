"""A count with its share of another: "327 complaints (12 %)", "占4.06%"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.rounding import judge_share

_NEAR: Final = 45
"""How many characters may lie between a count and its share."""
_BEHIND_BRACKET: Final = 8
"""How far behind the bracket of its count a share may stand: 城管局(6件)占4.29%."""
_CLOSE: Final = 1e-12


@dataclass(frozen=True, slots=True)
class Pair:
    """A count, the share that it is said to be, and the count of the text that this is right of."""

    part: Mention
    share: Mention
    base: Mention | None


class Counts:
    """The counts of a report by size, to find those within bounds."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        counts = (each for each in mentions if each.counts)
        self._counts = sorted(
            (each for each in counts if each.number > 0), key=lambda each: each.number
        )
        self._sizes = [each.number for each in self._counts]

    def within(self, low: float, high: float, near: Mention) -> Mention | None:
        """The count within the bounds that stands nearest to a number, those before it first."""
        first = bisect_left(self._sizes, low * (1 - _CLOSE))
        last = bisect_right(self._sizes, high * (1 + _CLOSE))
        found = (each for each in self._counts[first:last] if each is not near)
        return min(
            found,
            key=lambda each: max(near.index - each.index, 4 * (each.index - near.index)),
            default=None,
        )


def shares_of(report: Report) -> Iterator[tuple[Mention, Mention | None]]:
    """The shares of the text, in order, each with the count beside it."""
    for _, _, mentions in report.prose:
        for at, each in enumerate(mentions):
            if each.percent and each.index not in report.changing:
                yield each, _part(report, mentions, at)


def _part(report: Report, mentions: Sequence[Mention], at: int) -> Mention | None:
    """The count that a share is of: the one before it, or in the bracket behind it."""
    share = mentions[at]
    behind = mentions[at + 1] if at + 1 < len(mentions) else None
    if behind is not None and behind.counts:
        between = report.text[share.end : behind.start]
        opened = behind.depth > share.depth and set(",，、;；").isdisjoint(between)
        if len(between) <= _NEAR and (opened or between.endswith(" -")):
            return behind
    before = mentions[at - 1] if at else None
    if before is None or not before.counts:
        return None
    between = report.text[before.end : share.start]
    _, closed, after = between.replace("）", ")").partition(")")
    apart = closed and len(after) > _BEHIND_BRACKET and share.host != before.index
    together = len(between) <= _NEAR and set(";；。").isdisjoint(between)
    host = report.mentions[before.host] if before.host >= 0 else None
    if host is not None and host.counts and before.depth > share.depth:
        before = host  # what the bracket tells of: 325件(其中无照经营210件),占9%
    return before if together and not apart else None


def base_of(part: Mention, share: Mention, counts: Counts) -> Mention | None:
    """The count of the text that a share is right of, rounded or cut; the nearest."""
    low, high = implied(part, share)
    found = counts.within(low, high, part) if part.number and high else None
    if found is None or judge_share(share, part, found).verdict == "error":
        return None
    return found


def implied(part: Mention, share: Mention) -> tuple[float, float]:
    """What a count can be a share of, rounded or cut; 0 twice of a share of nothing."""
    step, size = share.step, abs(share.number)
    if size <= step / 2:
        return 0.0, 0.0
    return 100 * part.low / (size + step), 100 * part.high / max(size - step / 2, step / 10)
