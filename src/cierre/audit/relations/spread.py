"""A count spread over days: the day's average of a week or of the month."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from cierre.audit.grammar.report import Report
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.relating import average

_WEEK: Final = 7


def spread(report: Report) -> Iterator[Relation]:
    """What the text says of an average day, where it is right: nothing would confirm an error."""
    days = sorted(report.period.days() | {_WEEK}, reverse=True)
    for _, _, mentions in report.prose:
        for at, each in enumerate(mentions):
            words = each.before[-12:] + each.after[:16]
            if not each.counts or not report.said.per_day.search(words):
                continue
            earlier = [one for one in mentions[:at] if one.counts and one.number > each.number]
            options = (average(each, whole, count) for whole in reversed(earlier) for count in days)
            yield from [one for one in options if one.holds][:1]
