"""The year so far against its months.

Examples: ``a cierre de mayo llevábamos 283.150 €, el acumulado queda en 340.490`` with the month's
57.340 · ``January £88,310, February £91,275, March £96,420: cumulative £276,005`` ·
``1月45.1万元,本月39.8万元,两个月累计84.9万元``. Counter-examples: a cumulative whose earlier
months are not all given; one of another unit; ``累计`` over years.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.verdicts import compatible, judge_sum
from cierre.audit.finding import Claim, Language
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.series import month_of, series

_BEFORE: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"llevábamos|hasta (?:el )?(?:cierre|fin)|a cierre de|acumulado (?:a|hasta|de)"
                     r"|traíamos|veníamos", re.I),
    "en": re.compile(r"had (?:reached|brought in so far)|to the end of|up to (?:the end of )?[A-Z]"
                     r"|stood at|by the end of|through [A-Z]"),
    "zh": re.compile(r"截至\d*月|前\S{1,3}个月|上月(?:末|底)?累计|1?[至到-]\d+月累计|此前累计"),
}  # fmt: skip
_PLAN: Final = re.compile(
    r"plan|budget|presupuest|objetiv|meta|target|计划|目标|预算", re.IGNORECASE
)


def cumulatives(report: Report) -> Iterator[Claim]:
    """The cumulative figures that the sentences claim."""
    mentions = [
        each for each in report.mentions
        if each.counts and not each.in_table and not each.numeral.weak
    ]  # fmt: skip
    for at, stated in enumerate(mentions):
        if "cumulative" not in stated.parts or _PLAN.search(stated.before[-20:]):
            continue
        earlier = [each for each in mentions[:at] if compatible(each, stated)]
        if _BEFORE[report.language].search(stated.before):
            continue
        rolled = _rolled(report, stated, earlier)
        if rolled is not None:
            yield rolled
        else:
            yield from _of_months(report, stated, mentions)


def _rolled(report: Report, stated: Mention, earlier: Sequence[Mention]) -> Claim | None:
    """The cumulative of the month before and this month's number."""
    before = [each for each in earlier if _BEFORE[report.language].search(each.before)]
    if not before or report.sentences[stated.sentence].block != before[-1].block:
        return None
    month = [
        each for each in earlier
        if each is not before[-1] and not {"target", "cumulative"} & each.parts
    ]  # fmt: skip
    same = [each for each in month if each.block == stated.block and each.unit == stated.unit]
    if not same:
        return None
    parts = (before[-1], same[0])
    judged = judge_sum(stated, parts)
    return claim(report, "rollforward", judged, stated, parts, None, "rollforward",
                 signs=("", "+"))  # fmt: skip


def _of_months(report: Report, stated: Mention, mentions: Sequence[Mention]) -> Iterator[Claim]:
    usable = [
        each for each in mentions
        if each is not stated and each.block == stated.block and compatible(each, stated)
        and each.unit == stated.unit
    ]  # fmt: skip
    by_month = series(report, usable)
    last = report.period.month
    if last and by_month and last not in dict(by_month) and usable:
        first = next((each for each in usable if month_of(report, each) is None), None)
        by_month = sorted([*by_month, (last, first)] if first else by_month)
    months = [month for month, _ in by_month]
    if len(months) > 1 and months == list(range(1, len(months) + 1)) and months[-1] == last:
        parts = [each for _, each in by_month]
        yield claim(report, "sum", judge_sum(stated, parts), stated, parts, stated, "cumulative")
