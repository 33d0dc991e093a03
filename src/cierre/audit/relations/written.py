"""What is not as it was written: the numbers of a text beside those that its file carries.

What was added, left out or moved is nobody's mistake. A number that stands in the place of another
one, between numbers that are still the same, was changed. Of a date or a name that is a question:
people may put off what was planned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from cierre.audit.finding import Claim, Verdict
from cierre.audit.grammar.report import Report
from cierre.audit.readers.written import NUMBER
from cierre.audit.relations.claiming import worded

_SOME: Final = 8
"""Of so many numbers in a row one more may be another one."""
_MOST: Final = 4_000
"""The most numbers that are looked at for being in the same order on both sides."""


def written(report: Report) -> Iterator[Claim]:
    """Each number that is not the one that was written there."""
    if not report.document.written:
        return
    found = [*NUMBER.finditer(report.text)]
    for at, right in _changed(report.document.written, [each[0] for each in found]):
        verdict: Verdict = "error" if _is_figure(report, *found[at].span()) else "query"
        yield worded(report, "written", verdict, found[at].span(), "written",
                     stated=found[at][0], computed=right)  # fmt: skip


def _is_figure(report: Report, start: int, end: int) -> bool:
    within = [each for each in report.mentions if each.start < end and start < each.end]
    return any(each.is_number for each in within)


def _changed(before: Sequence[str], now: Sequence[str], at: int = 0) -> Iterator[tuple[int, str]]:
    """The places of the numbers that replaced others, and what stood there."""
    some = min(len(before), len(now))
    first = next((n for n in range(some) if before[n] != now[n]), some)
    rest = range(some - first)
    last = next((n for n in rest if before[-1 - n] != now[-1 - n]), len(rest))
    before, now, at = before[first : len(before) - last], now[first : len(now) - last], at + first
    if len(before) == len(now):
        others = [n for n, each in enumerate(now) if each != before[n]]
        if len(others) <= 1 + len(now) // _SOME:
            yield from ((at + n, before[n]) for n in others)
            return
    last_before = last_now = 0
    anchors = [*_anchors(before, now)]
    for place, there in [*anchors, (len(before), len(now))] if anchors else ():
        yield from _changed(before[last_before:place], now[last_now:there], at + last_now)
        last_before, last_now = place + 1, there + 1


def _anchors(before: Sequence[str], now: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Of the numbers that stand once on each side those in the same order: their places."""
    places, there = _once(before), _once(now)
    both = [
        [each for each in some if each in places and each in there][:_MOST]
        for some in (before, now)
    ]
    for block in SequenceMatcher(None, both[0], both[1], autojunk=False).get_matching_blocks():
        for each in both[0][block.a : block.a + block.size]:
            yield places[each], there[each]


def _once(numbers: Sequence[str]) -> dict[str, int]:
    counts = Counter(numbers)
    return {each: place for place, each in enumerate(numbers) if counts[each] == 1}
