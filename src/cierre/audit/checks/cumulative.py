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
                     r"|traíamos|veníamos|primer (?:semestre|trimestre|cuatrimestre)", re.I),
    "en": re.compile(r"had (?:reached|brought in so far)|to the end of|up to (?:the end of )?[A-Z]"
                     r"|stood at|by the end of|through [A-Z]|[Aa]dded to the|first half|on top of"),
    "zh": re.compile(r"截至\d*月|前\S{1,3}个月|上月(?:末|底)?累计|此前累计|上半年"),
}  # fmt: skip
_UNTIL: Final = re.compile(r"1月?\s?[—–至到~-]{1,2}\s?(\d{1,2})月")
"""The months from the year's first up to one, as 1—7月."""
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
    near = [each for each in earlier if stated.block - each.block <= 1]
    before = [each for each in near if each.block == stated.block and _up_to(report, each, stated)]
    month = [
        each for each in near
        if each.unit == stated.unit and each not in before
        and not {"target", "cumulative", "average", "per_day"} & each.parts
    ]  # fmt: skip
    if not before or not month:
        return None
    first = next((each for each in month if each.block == stated.block), month[-1])
    in_tables = [each for each in report.mentions if each.in_table and each.counts]
    fitting = [
        each for each in (*month, *in_tables) if each.value + before[-1].value == stated.value
    ]
    parts = (before[-1], next(iter(fitting), first))
    judged = judge_sum(stated, parts)
    return claim(report, "rollforward", judged, stated, parts, None, "rollforward",
                 signs=("", "+"))  # fmt: skip


def _up_to(report: Report, each: Mention, stated: Mention) -> bool:
    """Whether a number is the cumulative of a shorter time than the stated one."""
    own, longer = _UNTIL.search(each.before), _UNTIL.search(stated.before)
    if own and longer:
        return int(own[1]) < int(longer[1])
    return _BEFORE[report.language].search(each.label) is not None


def _of_months(report: Report, stated: Mention, mentions: Sequence[Mention]) -> Iterator[Claim]:
    usable = [
        each for each in mentions
        if each.index < stated.index and each.block == stated.block and compatible(each, stated)
        and each.unit == stated.unit and "target" not in each.parts
    ]  # fmt: skip
    by_month = series(report, usable)
    last = report.period.month
    if last and by_month and last not in dict(by_month) and usable:
        elsewhere = [each for each in mentions if each.index < stated.index]
        named = [each for each in elsewhere if month_of(report, each) == last]
        unnamed = [each for each in usable if month_of(report, each) is None]
        first = next((each for each in [*named, *unnamed] if compatible(each, stated)), None)
        by_month = sorted([*by_month, (last, first)] if first else by_month)
    months = [month for month, _ in by_month]
    if len(months) > 1 and months == list(range(1, len(months) + 1)) and months[-1] == last:
        parts = [each for _, each in by_month]
        yield claim(report, "sum", judge_sum(stated, parts), stated, parts, stated, "cumulative")
