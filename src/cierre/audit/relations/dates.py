"""Dates against the period, the calendar and each other.

Examples: a title of February over a text of March · ``31 de junio`` · ``Monday 3 July 2024``, which
was a Wednesday · "this month's drill" held in another month · ``从1月29日到2月4日,共7天``.
Counter-examples: deadlines and plans in the next month; what happened earlier, said as such; a
holiday across the month's end; a title that names two months.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from cierre.audit.finding import Claim, Language
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence
from cierre.audit.numerals.dates import Date, month_name
from cierre.audit.numerals.numeral import plain
from cierre.audit.relations.claiming import worded
from cierre.audit.wording import why_said

_LEAP: Final = 2024
_TITLE: Final = 60
"""A first line longer than this is text, not a title."""
_OPENS: Final = re.compile(
    r"(?:(?:en|durante|a lo largo de)\s(?:el mes de\s)?|(?:in|during|for|throughout|over)\s|在)?",
    re.IGNORECASE,
)
"""What may stand before the month that a text is opened with."""
_WEEKDAYS: Final[dict[Language, tuple[str, ...]]] = {
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "zh": ("一", "二", "三", "四", "五", "六", "日天"),
}
_WEEKDAY_BEFORE: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"\b(" + "|".join(_WEEKDAYS["es"]) + r"),?\s(?:día\s)?$", re.IGNORECASE),
    "en": re.compile(r"\b(" + "|".join(_WEEKDAYS["en"]) + r"),?\s(?:the\s)?$", re.IGNORECASE),
    "zh": re.compile(r"(?!)"),
}
_WEEKDAY_AFTER: Final = re.compile(r"\s?[(（]?(?:星期|周|週|礼拜)([一二三四五六日天])")
_PAST: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"\b(?:se )?(?:\w+(?:ó|aron|ieron)|fue(?:ron)?|hizo|hicieron|tuvo)\b", re.I),
    "en": re.compile(
        r"\b(?:was|were|held|took place|ran|happened|carried out|made|did|went)\b", re.I
    ),
    "zh": re.compile(r"了|举行|开展|组织|举办|进行|完成"),
}
_THIS_MONTH: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"\b(?:de|en|durante) este mes\b|\bdel mes\b|\bde este periodo\b", re.I),
    "en": re.compile(r"\bthis month\b|\bof the month\b|\bthe month[’']s\b", re.I),
    "zh": re.compile(r"本月|当月|本期"),
}
_FUTURE: Final = re.compile(
    r"\bpróxim\w+|\bprevist\w+|\bhasta el\b|\bantes del\b|\bplazo\b|\bpara el\b|\bnext\b|\bby\b"
    r"|\bdue\b|\bscheduled\b|\bwill\b|\bplanned\b|\buntil\b|\bdeadline\b|将|计划|下月|预计|截止|之前|拟|安排在"
    r"|\b(?:será|serán|tendrá|habrá)\b",
    re.IGNORECASE,
)
_DAILY: Final = re.compile(r"每日|日报|每天|\bdaily\b|\bdiari[oa]\b", re.IGNORECASE)
_ISSUES: Final = frozenset({"期"})
_ISSUE_WORDS: Final = re.compile(r"^\s(?:issues|editions|numbers|números|ediciones|boletines)\b")
_SPAN: Final = re.compile(
    r"^\s?(?:到|至|-|–|~|al?|hasta(?: el)?|to|through|until|y)\s?(?:el |the )?$"
)


def dates(report: Report) -> Iterator[Claim]:
    """What the report's dates claim."""
    yield from _title(report)
    for each in report.dates:
        yield from _impossible(report, each)
        yield from _weekday(report, each)
    starts = [each.start for each in report.dates]
    for sentence in (each for each in report.sentences if not each.in_table):
        first = bisect_left(starts, sentence.start)
        inside = report.dates[first : bisect_left(starts, sentence.end)]
        yield from _outside(report, sentence, inside)
        yield from _between(report, sentence, inside)
        yield from _daily(report, sentence)


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
    opens = _OPENS.fullmatch(report.text, blocks[1].start, opening.start) is not None
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
    line = report.text[max(0, each.start - 20) : each.start].rpartition("\n")[2]
    before = _WEEKDAY_BEFORE[report.language].search(line)
    after = _WEEKDAY_AFTER.match(report.text, each.end) if report.language == "zh" else None
    named = before[1].lower() if before else after[1] if after else ""
    right = _WEEKDAYS[report.language][date(year, each.month, each.day).weekday()]
    if named:
        yield worded(
            report, "date", "ok" if named in right else "error",
            (each.start, after.end() if after else each.end), "weekday", stated=named,
            computed=f"星期{right[0]}" if report.language == "zh" else right,
            parts=[report.text[each.start : each.end]],
        )  # fmt: skip


def _outside(report: Report, sentence: Sentence, inside: Sequence[Date]) -> Iterator[Claim]:
    """What is told of this month in the past tense, with a day of another month."""
    words, month = report.words(sentence), report.period.month
    if month is None or not _THIS_MONTH[report.language].search(words) or _FUTURE.search(words):
        return
    days = [each for each in inside if each.day and each.month]
    if len(days) != 1 or not _PAST[report.language].search(words):
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


def _between(report: Report, sentence: Sentence, inside: Sequence[Date]) -> Iterator[Claim]:
    """From one day to another, and how many days that is said to be."""
    for one, other in pairwise(inside):
        if not _SPAN.match(report.text[one.end : other.start]) or not (one.day and other.day):
            continue
        year = one.year or other.year or report.period.year or _LEAP - 1
        months = (one.month or other.month, other.month or one.month)
        if not all(months):
            continue
        for said in report.of(sentence):
            if said.unit == "d" and other.end <= said.start <= other.end + 12:
                start = date(year, months[0] or 1, min(one.day, 28))
                end = date(year + ((months[1] or 1) < (months[0] or 1)), months[1] or 1, 1)
                length = (end - start).days + other.day - 1 - (one.day - min(one.day, 28)) + 1
                holds = said.value in (length, length - 1)
                yield worded(
                    report, "date", "ok" if holds else "error", (said.start, said.end),
                    "days-between", stated=plain(said.value), computed=str(length),
                    parts=[report.text[each.start : each.end] for each in (one, other)],
                )  # fmt: skip


def _daily(report: Report, sentence: Sentence) -> Iterator[Claim]:
    """More issues of a daily than the month has days."""
    days = report.period.days()
    if not days or not _DAILY.search(report.words(sentence)):
        return
    for each in report.of(sentence):
        issues = each.unit in _ISSUES or _ISSUE_WORDS.match(each.after)
        if issues and max(days) < each.value <= max(days) + 3:
            yield worded(
                report, "date", "query", (each.start, each.end), "daily-issues",
                stated=plain(each.value), computed=str(max(days)), parts=[plain(each.value)],
                why=why_said(report.spoken, "one_day_two_issues"),
            )  # fmt: skip
