"""Averages, rates per thousand, and means that no whole scores can have.

Examples: ``8.946 kWh, unos 289 por día`` in May · ``15,482 kWh, some 516 a day`` ·
``用水3368吨,日均120.3吨`` · ``una media de 4,37 en 23 encuestas``, which no 23 whole marks have.
Counter-examples: a daily average over working days (a query at most); a mean of unknown number.
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
from cierre.audit.finding import Claim
from cierre.audit.grammar.lists import stems, stream_of
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.tables import Table
from cierre.audit.numerals.numeral import Numeral
from cierre.audit.numerals.units import DURATIONS

_ONE: Final = Decimal(1)
_WORKING: Final = range(17, 28)
"""How many days of a month people may have worked."""
_PER_THOUSAND: Final = re.compile(
    r"\bper (?P<en>thousand|1,000|hundred|100)\b|\bpor cada (?P<es>mil|1\.000|cien|100)\b"
    r"|\bpor (?P<m>mil)\b"
    r"|每(?P<zh>千|万|百)",
    re.IGNORECASE,
)
_PER: Final = {"hundred": 100, "100": 100, "cien": 100, "百": 100, "万": 10_000}
_MEAN: Final = re.compile(
    r"\bmedia\b|promedio|puntuaci[óo]n|nota|valoraci[óo]n|calificaci[óo]n|\bmean\b|\baverage\b|score"
    r"|rating|平均分|均分|评分|得分",
    re.IGNORECASE,
)
_SCORES: Final = re.compile(
    r"encuestas|respuestas|valoraciones|votos|opiniones|surveys|responses|answers|ratings|replies"
    r"|reviews|问卷|评价|回复",
    re.IGNORECASE,
)
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
_ON: Final = re.compile(r"^[^,;.:]*\b(?:on|of|out of|over|for|sobre|de|entre|por)\b[^,;.:]*$")
_NEAR, _PER_BEFORE = 30, 8
_HIGHEST_SCORE: Final = 10


def averages(report: Report) -> Iterator[Claim]:
    """The averages that the sentences and the tables claim."""
    for table in report.tables:
        yield from _of_columns(report, table)
    earlier: list[Mention] = []
    for _, sentence, mentions in report.prose():
        stream = stream_of(report, sentence)
        for at, stated in enumerate(stream):
            if "per_day" in stated.parts:
                yield from _per_day(report, stated, [*earlier, *stream[:at]])
            elif _per_thousand(report, stated):
                yield from _rate(report, stated, [*earlier, *stream])
            elif stated.numeral.step < 1 and _MEAN.search(
                report.text, sentence.start, stated.end + len(stated.after)
            ):
                yield from _grim(report, stated, stream)
            if "average" in stated.parts and "per_day" not in stated.parts:
                yield from _average(report, stated, stream[:at], earlier)
        yield from _permille(report, mentions, [*earlier, *stream])
        earlier = [*earlier, *stream][-8:]


def _per_day(report: Report, stated: Mention, before: Sequence[Mention]) -> Iterator[Claim]:
    days = report.period.days()
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


def _per_thousand(report: Report, stated: Mention) -> re.Match[str] | None:
    """What a number is said to be per: "5.6 per thousand", "1,2 por cada cien", 每千人次9.0件."""
    if report.language == "zh":
        return _PER_THOUSAND.search(stated.before[-_PER_BEFORE:])
    following = report.mentions[stated.index + 1 : stated.index + 2]
    reach = min(
        stated.end + _NEAR, report.sentences[stated.sentence].end,
        *(each.start for each in following if each.numeral.kind != "label" and not each.numeral.weak),
    )  # fmt: skip
    return _PER_THOUSAND.search(report.text, stated.end, reach)


def _rate(report: Report, stated: Mention, around: Sequence[Mention]) -> Iterator[Claim]:
    found = _per_thousand(report, stated)
    word = next((part for part in found.groups() if part), "") if found else ""
    per = Decimal(_PER.get(word.lower(), 1000))
    yield from _per(report, stated, [each for each in around if each is not stated], per)


def _permille(
    report: Report, mentions: Sequence[Mention], around: Sequence[Mention]
) -> Iterator[Claim]:
    for stated in mentions:
        if stated.numeral.kind == "permille":
            yield from _per(report, stated, around, Decimal(1000))


def _per(
    report: Report, stated: Mention, around: Sequence[Mention], per: Decimal
) -> Iterator[Claim]:
    counts = [each for each in around[-8:] if each.value > 0 and each.unit not in DURATIONS]
    best: tuple[Judged, Mention, Mention] | None = None
    for part, whole in permutations(counts, 2):
        judged = judge_ratio(stated, (part,), whole, per)
        if judged.better_than(best[0] if best else None):
            best = (judged, part, whole)
    if best is None:
        return
    judged, part, whole = best
    if judged.verdict == "error":
        own = [each for each in counts if each.sentence == stated.sentence]
        bound = len(own) == 2 and _ON.search(report.text[own[0].end : own[1].start])
        pair = own if bound else _named(report, stated, own, counts) or counts
        if len(pair) != 2:
            return
        part, whole = sorted(pair, key=lambda each: each.value)
        judged = judge_ratio(stated, (part,), whole, per)
    yield claim(report, "rate", judged, stated, (part,), whole, "rate")


def _named(
    report: Report, stated: Mention, own: Sequence[Mention], counts: Sequence[Mention]
) -> Sequence[Mention]:
    """The sentence's own number, and that before it which the rate names: 门急诊每千人次9.0件."""
    if len(own) != 1:
        return ()
    begins = own[0].end if own[0].end < stated.start else report.sentences[stated.sentence].start
    said = stems(report.text[begins : stated.start] + " " + report.text[stated.end :][:_NEAR])
    named = [each for each in counts if each is not own[0] and said & stems(each.label)]
    return (*own, *named) if len(named) == 1 else ()


def _grim(report: Report, stated: Mention, stream: Sequence[Mention]) -> Iterator[Claim]:
    """A mean of n whole scores is a multiple of 1/n."""
    counts = [
        each for each in stream
        if each is not stated and each.numeral.exact and _SCORES.search(each.label)
    ]  # fmt: skip
    if len(counts) != 1 or stated.value > _HIGHEST_SCORE or stated.unit:
        return
    count = counts[0].value
    if not 1 < count < _ONE / stated.numeral.step:
        return
    nearest = (stated.value * count).to_integral_value()
    tries = [
        judge(stated, total / count, None)
        for total in (nearest, nearest + 1, nearest - 1)
    ]  # fmt: skip
    best = min(tries, key=lambda each: abs(each.computed - stated.value))
    fits = any(each.verdict == "ok" or each.why == "truncated" for each in tries)
    judged = Judged("ok" if fits else "error", best.computed)
    yield claim(report, "average", judged, stated, (counts[0],), counts[0], "mean")


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
