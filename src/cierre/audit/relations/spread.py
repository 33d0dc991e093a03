"""A count spread over days: the day's average of a week, a month, a named span."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Final

from cierre.audit.grammar.report import Report
from cierre.audit.numerals.numeral import Numeral
from cierre.audit.relations.equation import Quotient
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.rounding import judge

_WEEK: Final = 7
_STRUCTURE: Final = 1.5


def spread(report: Report) -> Iterator[Relation]:
    """What the text says of an average day."""
    days = sorted(report.period.days() | {_WEEK}, reverse=True)
    for _, _, mentions in report.prose:
        for at, each in enumerate(mentions):
            words = each.before[-12:] + each.after[:16]
            if not each.counts or not report.said.per_day.search(words):
                continue
            earlier = [one for one in mentions[:at] if one.counts and one.number > each.number]
            judged = [
                (judge(each, whole.value / count, None), whole, count)
                for whole in reversed(earlier) for count in days
            ]  # fmt: skip
            held = [one for one in judged if one[0].verdict != "error"]
            for verdict, whole, count in held[:1] or judged[:1]:
                over = Numeral(-1, -1, Decimal(count))
                divisor = replace(whole, index=-1, numeral=over)
                yield Relation(
                    "average", "average", verdict, each, (whole, divisor), None,
                    equation=Quotient(each, (whole,), divisor, per=1.0), structure=_STRUCTURE,
                )  # fmt: skip
