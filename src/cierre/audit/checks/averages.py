"""Averages over days, over heads and over what a list or a table gives.

Examples: ``8.946 kWh, unos 289 por día`` in May · ``15,482 kWh, some 516 a day`` ·
``用水3368吨,日均120.3吨`` · ``7人,办理2,345批次,人均335批次``. Counter-examples: a daily average
over working days (a query at most); an average of what the text does not count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.tables import numbers
from cierre.audit.checks.verdicts import Judged, compatible, judge, judge_ratio
from cierre.audit.finding import Claim, Language
from cierre.audit.grammar.lists import stream_of
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.series import month_of
from cierre.audit.grammar.tables import Table
from cierre.audit.numerals.numeral import Numeral
from cierre.audit.numerals.units import DURATIONS

_ONE: Final = Decimal(1)
_WORKING: Final = range(17, 28)
"""How many days of a month people may have worked."""
_COMPARED: Final = re.compile(
    r"\btimes\b|\btwice\b|\bdouble\b|\bthan\b|\babove\b|\bbelow\b|\bdoble\b|\btriple\b|\bveces\b"
    r"|\bque l[ao]\b|encima|debajo|倍|高于|低于",
    re.IGNORECASE,
)
_DAYS: Final = re.compile(
    r"(?P<days>\d+) ?(?:个?工作日|天|working days|weekdays|business days|opening days|días)"
    r"|(?P<first>\d{1,2})日?(?:至|到|[-–—~])(?P<last>\d{1,2})日"
)
"""How many days are said, as a number or as a range: 18个工作日, 1日至8日."""
_CHANGED: Final = re.compile(
    r"\b(?:rose|fell|grew|dropped|up|down) by\s$|\b(?:subió|bajó|aumentó|creció|cayó) (?:en )?$"
    r"|[增减升降](?:加|少|了)?$", re.IGNORECASE,
)  # fmt: skip
"""What an average has changed by is none."""
_OVER_DAYS: Final = re.compile(r"\b(?:over|in|on|during|en|durante|sobre)\b[^.;]*$", re.IGNORECASE)
"""The days that an average is over are no average: "827 a day over the month's 30 days"."""
_NEAR, _STEM = 30, 4
_PER_HEAD: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"\s(?:por|al|cada)\s(?P<head>[^\W\d_]{4,})", re.IGNORECASE),
    "en": re.compile(
        r"\s(?:per|an?|each|every)\s(?:\w+ed\s)?(?P<head>[^\W\d_]{4,})", re.IGNORECASE
    ),
    "zh": re.compile(r"(?P<head>[人户车单件])均|每(?P<each>[人户节台单笔辆件次名位家间])\s?$"),
}
_HEADS: Final = {"人": "人名位个", "户": "户家", "车": "辆台", "单": "单", "件": "件宗"}
"""What a mean is per head of, and the words that such heads are counted with."""


def averages(report: Report) -> Iterator[Claim]:
    """The averages that the sentences and the tables claim."""
    for table in report.tables:
        yield from _of_columns(report, table)
    earlier: list[Mention] = []
    for _, sentence, _ in report.prose():
        stream = stream_of(report, sentence)
        for at, stated in enumerate(stream):
            if "per_day" in stated.parts:
                yield from _per_day(report, stated, [*earlier, *stream[:at]])
            elif "average" in stated.parts:
                yield from _average(report, stated, stream[:at], earlier)
        earlier = [*earlier, *stream][-8:]


def _per_day(report: Report, stated: Mention, before: Sequence[Mention]) -> Iterator[Claim]:
    days = report.period.days()
    over = stated.unit in DURATIONS and _OVER_DAYS.search(stated.before)
    if (
        over
        or month_of(report, stated) not in (None, report.period.month)
        or _CHANGED.search(stated.before)
    ):
        return
    wholes = [
        each for each in before[::-1]
        if compatible(each, stated) and each.value > stated.value and each.unit not in DURATIONS
    ][:6]  # fmt: skip
    if not days or not wholes:
        return
    sentence = report.sentences[stated.sentence]
    text = report.text[sentence.start : sentence.end]
    own = [_length(each) for each in _DAYS.finditer(text)]
    said = [each.value for each in before if each.unit == "d"]
    lengths = [*own[::-1], *map(Decimal, sorted(days)), *said]
    for whole in wholes:
        for length in lengths:
            judged = _over(stated, whole, length)
            if judged.verdict in ("ok", "note"):
                yield _average_claim(report, judged, stated, whole, length)
                return
    whole = wholes[0]
    if not _may_be(stated, whole.value / lengths[0]) and whole.sentence == stated.sentence:
        return
    if own or _COMPARED.search(report.text, whole.end, stated.start):
        return
    if whole.sentence != stated.sentence:
        whole = max(wholes, key=lambda each: each.value)
        if whole.unit != stated.unit or not stated.numeral.measured:
            return
    worked = [each for each in _WORKING if _over(stated, whole, Decimal(each)).verdict == "ok"]
    judged = Judged("query" if worked else "error", whole.value / lengths[0])
    yield _average_claim(report, judged, stated, whole, lengths[0])


def _length(said: re.Match[str]) -> Decimal:
    if said["days"]:
        return Decimal(said["days"])
    return Decimal(said["last"]) - Decimal(said["first"]) + 1


def _over(stated: Mention, whole: Mention, length: Decimal) -> Judged:
    possible = whole.interval.times(_ONE / length)
    return judge(stated, whole.value / length, possible)


def _average_claim(
    report: Report, judged: Judged, stated: Mention, whole: Mention, length: Decimal
) -> Claim:
    divisor = replace(stated, numeral=Numeral(stated.start, stated.end, length))
    return claim(report, "average", judged, stated, (whole, divisor), whole, "average")


def _average(
    report: Report, stated: Mention, before: Sequence[Mention], earlier: Sequence[Mention]
) -> Iterator[Claim]:
    """An average of the two numbers before it, or of those that a total before it adds up.

    "240 people in 12 courses, 20 each"; "week one 612, … week four 723. Total 2,724, 681 a week".
    """
    if not before or stated.numeral.kind != "quantity":
        return
    listed = _listed_total(before[-1], earlier) if before else ()
    if listed and stated.start - before[-1].end < _NEAR:
        whole, length = before[-1], Decimal(len(listed))
        judged = _over(stated, whole, length)
        if judged.verdict != "error" or _may_be(stated, judged.computed):
            yield _average_claim(report, judged, stated, whole, length)
            return
    pairs = [
        (whole, count) for whole, count in permutations(before[-3:], 2)
        if count.value > 0 and whole.value > count.value and not count.numeral.measured
    ]  # fmt: skip
    for whole, count in pairs:
        judged = judge_ratio(stated, (whole,), count, _ONE)
        if judged.verdict == "ok":
            yield claim(report, "average", judged, stated, (whole, count), whole, "average")
            return
    yield from _per_head(report, stated, before)


def _per_head(report: Report, stated: Mention, before: Sequence[Mention]) -> Iterator[Claim]:
    """A mean per head, where the sentence gives just one number of heads and one to divide."""
    language = report.language
    said = _PER_HEAD[language].match(stated.after)
    said = _PER_HEAD["zh"].search(stated.before) if language == "zh" else said
    said = said or (_PER_HEAD["zh"].search(stated.gap) if language == "zh" else None)
    if said is None and _EACH.match(stated.after):
        yield from _each(report, stated, before)
    if said is None or not stated.unit:
        return
    head = said["head"] or said["each"]
    heads = [each for each in before if _counts_heads(each, head, language)]
    wholes = [each for each in before if each.unit[:1] == stated.unit[:1] and each not in heads]
    if len(heads) == 1 and len(wholes) == 1 and heads[0].value > 0:
        judged = judge_ratio(stated, wholes, heads[0], _ONE)
        if judged.verdict != "error" or _may_be(stated, judged.computed):
            parts = (wholes[0], heads[0])
            yield claim(report, "average", judged, stated, parts, wholes[0], "average")


_EACH: Final = re.compile(r"\s(?:each|apiece|cada un[oa])\b", re.IGNORECASE)


def _each(report: Report, stated: Mention, before: Sequence[Mention]) -> Iterator[Claim]:
    """ "The 12 cooks worked 1,668 hours, 139 hours each": the only count under the only whole."""
    own = [each for each in before if each.sentence == stated.sentence]
    wholes = [each for each in own if stated.unit and each.unit == stated.unit]
    heads = [each for each in own if not each.unit and each.numeral.exact]
    if len(wholes) == 1 and len(heads) == 1 and heads[0].value > 1 and len(own) == 2:
        judged = judge_ratio(stated, wholes, heads[0], _ONE)
        if judged.verdict != "error" or _may_be(stated, judged.computed):
            parts = (wholes[0], heads[0])
            yield claim(report, "average", judged, stated, parts, wholes[0], "average")


def _counts_heads(mention: Mention, head: str, language: Language) -> bool:
    if language == "zh":
        return mention.unit[:1] in _HEADS.get(head, head) if mention.unit else False
    first = mention.after.split()[:2]
    return any(each[:_STEM].lower() == head[:_STEM].lower() for each in first)


def _listed_total(whole: Mention, earlier: Sequence[Mention]) -> Sequence[Mention]:
    """The numbers right before a total that add up to it."""
    near = [each for each in earlier if compatible(each, whole)]
    for length in range(2, len(near) + 1):
        if sum(each.value for each in near[-length:]) == whole.value:
            return near[-length:]
    return ()


def _may_be(stated: Mention, computed: Decimal) -> bool:
    """Whether the two are near enough for one to be the other miscounted."""
    return computed <= 2 * stated.value and stated.value <= 2 * computed


def _of_columns(report: Report, table: Table) -> Iterator[Claim]:
    """A last column that is the mean of those before the one next to it, their sum."""
    rows = [list(numbers(row).values()) for row in table.rows]
    rows = [row for row in rows if len(row) > 3]
    judged = [
        (row, judge_ratio(row[-1], row[:-2], _divisor(row), _ONE)) for row in rows
        if sum(each.value for each in row[:-2]) == row[-2].value
    ]  # fmt: skip
    right = sum(each.verdict == "ok" for _, each in judged)
    if right > 1 and right * 2 > len(judged):
        for row, verdict in judged:
            parts = (row[-2], _divisor(row))
            yield claim(report, "average", verdict, row[-1], parts, row[-2], "average")


def _divisor(row: Sequence[Mention]) -> Mention:
    last = row[-1]
    return replace(last, numeral=Numeral(last.start, last.end, Decimal(len(row) - 2)))
