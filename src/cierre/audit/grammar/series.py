"""Numbers told month by month."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from cierre.audit.finding import Language
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report

_THIS: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"\beste mes\b|\bel mes\b", re.IGNORECASE),
    "en": re.compile(r"\bthis month\b", re.IGNORECASE),
    "zh": re.compile(r"本月|当月"),
}


def month_of(report: Report, mention: Mention) -> int | None:
    """The month that a number is told of, by the month's name among its own words."""
    start = mention.start - len(mention.before)
    end = mention.end + len(mention.after)
    found = [
        each
        for each in report.dates
        if each.month and each.day is None and each.first is None and start <= each.start < end
    ]
    if found:
        nearest = min(found, key=lambda each: abs(each.start - mention.start))
        return nearest.month
    if _THIS[report.language].search(mention.label):
        return report.period.month
    return None


def series(report: Report, mentions: Sequence[Mention]) -> list[tuple[int, Mention]]:
    """The numbers told of a month each, the first for each month, in the months' order."""
    found: dict[int, Mention] = {}
    for each in mentions:
        skipped = each.numeral.weak or {"target", "cumulative"} & each.parts
        month = None if skipped else month_of(report, each)
        if month is not None:
            found.setdefault(month, each)
    return sorted(found.items())
