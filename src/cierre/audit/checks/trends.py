"""Streaks and records: words about several months against the months' numbers.

Examples: ``dos meses consecutivos por debajo de la meta`` · ``above the 85% target for two months
running`` · ``连续两个月低于目标`` · ``the second rise in a row``. Counter-examples: a streak longer
than the months that the text gives, unless one of those breaks it; ``连续7天`` of no figure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, Literal

from cierre.audit.checks.claiming import number, worded
from cierre.audit.checks.verdicts import compatible
from cierre.audit.finding import Claim, Language
from cierre.audit.grammar.lists import stems
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.named import named
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.series import series
from cierre.audit.numerals.dates import dates_of
from cierre.audit.numerals.units import DURATIONS

Way = Literal["above", "below", "rise", "fall"]

_COUNTS: Final = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "two": 2, "three": 3, "four": 4,
    "five": 5, "six": 6, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6,
    "second": 2, "third": 3,
    "fourth": 4, "fifth": 5, "segunda": 2, "segundo": 2, "tercera": 3, "tercer": 3, "cuarta": 4,
    "cuarto": 4,
}  # fmt: skip
_STREAK: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?P<n>dos|tres|cuatro|cinco|seis|\d)\s(?:meses|mes|veces|periodos)\s(?:consecutiv\w+"
        r"|seguid\w+)|(?P<o>segund[oa]|tercer[oa]?|cuart[oa])\s(?:(?:subida|bajada|alza|descenso"
        r"|aumento|caída|mes)\s)(?:consecutiv\w+|seguid\w+)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?P<n>two|three|four|five|six|\d)\s(?:consecutive\smonths|straight\smonths"
        r"|months\s(?:running|in a row|straight|in succession))"
        r"|\b(?P<o>second|third|fourth|fifth)\s(?:consecutive\s|straight\s)?(?:monthly\s)?"
        r"(?:rise|increase|fall|drop|decrease|month)\s?(?:in a row|running)?",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"连续(?:第)?(?P<n>[两二三四五六]|\d)个?(?:月|次|期)"),
}
_WAYS: Final[dict[Way, dict[Language, re.Pattern[str]]]] = {
    "below": {
        "es": re.compile(r"por debajo|sin (?:alcanzar|llegar|cumplir)|incumpl\w+|inferior", re.I),
        "en": re.compile(r"\bbelow\b|\bunder\b|\bmiss\w*|short of", re.I),
        "zh": re.compile(r"低于|未达|未完成|不达标|未达标"),
    },
    "above": {
        "es": re.compile(r"por encima|super\w+|cumpl\w+|alcanz\w+", re.I),
        "en": re.compile(r"\babove\b|\bover\b|\bbeat\b|\bexceed\w*|\bmet\b|\bmeeting\b", re.I),
        "zh": re.compile(r"高于|超过|达标|超额|达到|完成"),
    },
    "fall": {
        "es": re.compile(r"baj\w+|descen\w+|caíd\w+|disminu\w+|a la baja", re.I),
        "en": re.compile(r"\bfall\w*|\bfell\b|\bdrop\w*|decreas\w+|declin\w+|\bdown\b", re.I),
        "zh": re.compile(r"下降|减少|降低|回落|缩短|縮短"),
    },
    "rise": {
        "es": re.compile(r"sub\w+|alza|aument\w+|crec\w+|al alza|mejor\w+", re.I),
        "en": re.compile(
            r"\brise\w*|\brising\b|\brose\b|increas\w+|grow\w*|\bup\b|improv\w+", re.I
        ),
        "zh": re.compile(r"上升|增长|增加|提高|提升"),
    },
}
_REACH: Final = 2
"""How many sentences back the months' numbers may stand."""
_NAMED: Final = 30
"""How far before a streak the words stand that say of what, in characters."""


def trends(report: Report) -> Iterator[Claim]:
    """The streaks that the sentences claim."""
    for at, sentence, _ in report.prose():
        words = report.words(sentence)
        for found in _STREAK[report.language].finditer(words):
            count = _count(found)
            way = _way(words, found, report.language)
            if way is None or not count:
                continue
            first = max(0, at - _REACH)
            near = [each for one in report.sentences[first : at + 1] if not one.in_table
                    for each in report.of(one)]  # fmt: skip
            bounds = (sentence.start + found.start(), sentence.start + found.end())
            yield from _checked(report, near, count, way, bounds)


def _count(found: re.Match[str]) -> int:
    groups = found.groupdict()
    word = groups["n"] or groups.get("o") or ""
    return int(word) if word.isdigit() else _COUNTS.get(word.lower(), 0)


def _way(words: str, found: re.Match[str], language: Language) -> Way | None:
    """What is said of the months: the words after the streak first, then those before it."""
    after, before = words[found.start() : found.end() + 40], words[: found.end()]
    for text in (after, before[-90:]):
        for way, patterns in _WAYS.items():
            if patterns[language].search(text):
                return way
    return None


def _checked(
    report: Report, near: Sequence[Mention], count: int, way: Way, bounds: tuple[int, int]
) -> Iterator[Claim]:
    near = [each for each in near if each.unit not in DURATIONS and not each.numeral.weak]
    targets = [each for each in near if "target" in each.parts and (each.percent or each.counts)]
    target = targets[-1] if targets and way in ("above", "below") else None
    if way in ("above", "below") and target is None:
        return
    usable = [each for each in near if each is not target and (each.percent or each.counts)]
    if target is not None:
        usable = [each for each in usable if compatible(each, target)]
    by_month = _alike(series(report, usable))
    if len(by_month) < 2 and target is None:
        by_month = _of_table(report, bounds)
    last = _last(by_month, count if target is not None else count + 1)
    if len(last) < 2:
        return
    holds = _holds(last, target, way)
    enough = len(last) >= (count if target is not None else count + 1)
    if holds and not enough:
        return
    true_for = _length(last, target, way)
    yield worded(
        report, "trend" if holds else "contradiction", "ok" if holds else "error", bounds,
        "streak" if target is not None else "rise" if way == "rise" else "fall",
        stated=str(count), computed=str(true_for), parts=[number(each) for each in last],
        whole=number(target) if target is not None else "",
        took_part=[*last, *([target] if target is not None else [])],
    )  # fmt: skip


def _of_table(report: Report, bounds: tuple[int, int]) -> list[tuple[int, Mention]]:
    """The numbers of the only table whose rows are months: of the column that the words name."""
    words = report.text[max(0, bounds[0] - _NAMED) : bounds[1]]
    found = []
    for table in named(report):
        months = {at: dates_of(name, report.language) for at, name in table.names.items()}
        lines = [line for line in table.lines if all(e.counts for e in line.numbers.values())]
        called = [line for line in lines if stems(line.head) & stems(words)]
        lines = called if len(lines) > 1 else lines
        if len(lines) == 1 and all(len(each) == 1 and each[0].month for each in months.values()):
            numbers = lines[0].numbers
            found.append([(months[at][0].month or 0, numbers[at]) for at in sorted(numbers)])
    found += _in_columns(report)
    return found[0] if len(found) == 1 and found[0] else []


def _in_columns(report: Report) -> list[list[tuple[int, Mention]]]:
    """The same of tables whose columns are months, over one row of numbers."""
    found = []
    for table in report.tables:
        heads = {at: dates_of(cell.text, report.language) for at, cell in table.rows[0].items()}
        months = {
            at: each[0].month or 0
            for at, each in heads.items()
            if len(each) == 1 and each[0].month and each[0].day is None
        }
        lines = [line for line in table.by_row() if months.keys() & line.numbers.keys()]
        if len(months) > 2 and len(lines) == 1:
            numbers = lines[0].numbers
            found.append([(months[at], numbers[at]) for at in sorted(numbers) if at in months])
    return found


def _alike(by_month: Sequence[tuple[int, Mention]]) -> list[tuple[int, Mention]]:
    """The months' numbers of one sort: those that go with the last of them."""
    return [each for each in by_month if compatible(each[1], by_month[-1][1])]


def _last(by_month: Sequence[tuple[int, Mention]], count: int) -> list[Mention]:
    """The numbers of the last months, as far back as no month is missing."""
    found = list(by_month[-count:])
    for at in range(len(found) - 1, 0, -1):
        if (found[at][0] - found[at - 1][0]) % 12 != 1:
            return [each for _, each in found[at:]]
    return [each for _, each in found]


def _holds(values: Sequence[Mention], target: Mention | None, way: Way) -> bool:
    if target is not None:
        return all(_keeps(each, target, way) for each in values)
    return all(_goes(one, other, way) for one, other in pairwise(values))


def _keeps(value: Mention, target: Mention, way: Way) -> bool:
    return value.value < target.value if way == "below" else value.value >= target.value


def _goes(one: Mention, other: Mention, way: Way) -> bool:
    return other.value > one.value if way == "rise" else other.value < one.value


def _length(values: Sequence[Mention], target: Mention | None, way: Way) -> int:
    """How many of the last months do what is said."""
    if target is not None:
        return sum(_keeps(each, target, way) for each in values)
    return sum(_goes(one, other, way) for one, other in pairwise(values))
