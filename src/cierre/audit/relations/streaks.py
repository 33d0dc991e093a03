"""Periods in a row that a target was met or missed, and rises and falls in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from cierre.audit.finding import Claim, Verdict
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.numeral import plain
from cierre.audit.relations.claiming import number, worded

_FAR: Final = 12
_MOST: Final = 12


def streaks(report: Report) -> Iterator[Claim]:
    """What the text says of periods in a row, where the figures of each stand in it."""
    said = report.said
    for _, sentence, mentions in report.prose:
        for each in mentions if said.running.search(report.words(sentence)) else ():
            near = report.small[
                max(sentence.start, each.start - 40) : min(sentence.end, each.end + 60)
            ]
            if not said.running.search(near) or not 1 < each.number <= _MOST:
                continue
            above, below = said.above.search(near), said.below.search(near)
            if bool(above) == bool(below):
                continue
            target, series = _figures(report, each)
            if target is None or len(series) < each.number:
                continue
            held = 0
            for one in reversed(series):
                if (one.value > target.value) != bool(above):
                    break
                held += 1
            verdict: Verdict = "ok" if held >= each.number else "error"
            yield worded(
                report, "trend" if verdict == "ok" else "contradiction", verdict,
                (each.start, each.end), "streak", stated=plain(each.value),
                computed=plain(Decimal(held)),
                parts=[number(one) for one in series[-int(each.value) :]], whole=number(target),
                took_part=[*series[-int(each.value) :], target],
            )  # fmt: skip


def _figures(report: Report, each: Mention) -> tuple[Mention | None, Sequence[Mention]]:
    """The target beside, and the figures of the months before, each with its month."""
    near = report.mentions[max(0, each.index - _FAR) : each.index + 3]
    percents = [one for one in near if one.percent]
    targets = [
        one for one in percents
        if report.said.target.search(one.before[-24:]) or report.said.target.search(
            one.after.partition(",")[0][:24]
        )
    ]  # fmt: skip
    if not targets:
        return None, ()
    series: list[Mention] = []
    months: set[int] = set()
    for one in reversed(percents):
        month = None if one is targets[-1] else _month(report, one)
        if month in months:
            break
        if month is not None:
            months.add(month)
            series.insert(0, one)
    return targets[-1], series


def _month(report: Report, one: Mention) -> int | None:
    """The month that stands beside a figure."""
    near = []
    for date in report.dates:
        if date.month and (-4 <= one.start - date.end <= 16 or 0 <= date.start - one.end <= 8):
            first, last = min(date.end, one.end), max(date.start, one.start)
            parted = not set(",，、;；").isdisjoint(report.text[first:last])
            near.append((parted, abs(one.start - date.end), date.month))
    return min(near)[2] if near else None
