"""Dates against the period, the calendar and each other.

Examples: a title of February over a text of March · ``31 de junio`` · ``Monday 3 July 2024``, which
was a Wednesday · "this month's drill" held in another month.
Counter-examples: deadlines and plans in the next month; what happened earlier, said as such; a
holiday across the month's end; a title that names two months.
"""

from __future__ import annotations

from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from cierre.audit.finding import Claim
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence
from cierre.audit.numerals.dates import Date, month_name
from cierre.audit.relations.claiming import worded
from cierre.audit.wording import why_said

_LEAP: Final = 2024
_TITLE: Final = 60
"""A first line longer than this is text, not a title."""


def dates(report: Report) -> Iterator[Claim]:
    """What the report's dates claim."""
    yield from _title(report)
    for each in report.dates:
        yield from _impossible(report, each)
        yield from _weekday(report, each)
    starts = [each.start for each in report.dates]
    for sentence in report.sentences if starts else ():
        first = bisect_left(starts, sentence.start)
        inside = report.dates[first : bisect_left(starts, sentence.end, first)]
        if inside and not sentence.in_table:
            yield from _outside(report, sentence, inside)


def _title(report: Report) -> Iterator[Claim]:
    """The month of the title against that which opens the text."""
    blocks = [each for each in report.document.blocks if each.kind != "cell"]
    if len(blocks) < 2 or blocks[0].end - blocks[0].start > _TITLE:
        return
    if any(
        (each.counts or each.percent) and each.end <= blocks[0].end for each in report.mentions[:4]
    ):
        return
    title = [each for each in report.dates if each.start < blocks[0].end and each.month]
    body = [each for each in report.dates if each.start >= blocks[1].start and each.month]
    if len(title) != 1 or not body or title[0].day or title[0].first:
        return
    named, opening = title[0], body[0]
    between = report.small[blocks[1].start : opening.start]
    opens = not between or report.said.during.fullmatch(between) is not None
    elsewhere = any(each.month == named.month for each in body)
    if named.month == opening.month or not opens or elsewhere or opening.day or opening.first:
        return
    assert opening.month is not None
    yield worded(
        report, "date", "error", (named.start, named.end), "title-month",
        stated=report.text[named.start : named.end],
        computed=report.text[opening.start : opening.end],
    )  # fmt: skip


def _impossible(report: Report, each: Date) -> Iterator[Claim]:
    if each.day is None or each.month is None:
        return
    last = monthrange(each.year or _LEAP, each.month)[1]
    if each.day > last or each.day == 0:
        said = report.text[each.start : each.end]
        yield worded(report, "date", "error", (each.start, each.end), "impossible-day",
                     stated=said, computed=str(last))  # fmt: skip


def _weekday(report: Report, each: Date) -> Iterator[Claim]:
    """A day of a month whose year is known, with its weekday beside it."""
    same = each.month == report.period.month
    year = each.year or (report.period.year if same else None)
    if each.day is None or each.month is None or year is None:
        return
    if not 1 <= each.day <= monthrange(year, each.month)[1]:
        return
    line = report.small[max(0, each.start - 20) : each.start].rpartition("\n")[2]
    before = report.said.weekday.search(line)
    after = report.said.weekday_after.match(report.small, each.end)
    beside = before or after
    named = beside["weekday"] if beside else ""
    weekday = date(year, each.month, each.day).weekday()
    if named:
        yield worded(
            report, "date", "ok" if named in report.said.weekdays[weekday].split("|") else "error",
            (each.start, after.end() if after else each.end), "weekday", stated=named,
            computed=report.said.day_name(weekday),
            parts=[report.text[each.start : each.end]],
        )  # fmt: skip


def _outside(report: Report, sentence: Sentence, inside: Sequence[Date]) -> Iterator[Claim]:
    """What is told of this month in the past tense, with a day of another month."""
    said, month = report.said, report.period.month
    days = [each for each in inside if each.day and each.month]
    words = report.words(sentence) if month is not None and len(days) == 1 else ""
    if month is None or not said.this_month.search(words) or said.future.search(words):
        return
    if not said.past.search(words):
        return
    found = days[0]
    if found.month == month and found.year in (None, report.period.year):
        return
    assert found.month is not None
    ahead = (found.month - month) % 12 in range(1, 6)
    yield worded(
        report, "date", "query" if ahead else "error", (found.start, found.end), "outside-period",
        stated=report.text[found.start : found.end], computed=month_name(month, report.spoken),
        why=why_said(report.spoken, "late_event") if ahead else "",
    )  # fmt: skip
