"""This report against that of the month before.

Its closing is this one's opening; its figures are what this one's changes start from. A number of
the report before is known again by the words that go with it: ``terminamos julio con 23
pendientes`` and ``empezamos agosto con 32``; ``申訴18715件`` and ``申訴26605件,環比增長42.2%``.
Counter-examples: a change against the same month of last year; words that two numbers share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.verdicts import HUNDRED, Judged, compatible, judge
from cierre.audit.finding import Claim, Language
from cierre.audit.grammar.change_words import direction, of_change
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report

_YEAR_BEFORE: Final = re.compile(
    r"同比|去年|上年|interanual|año|\byear\b|year-on-year", re.IGNORECASE
)
_MONTH_BEFORE: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"mes (?:anterior|pasado)|\bque l[oa]s\b|frente a|respecto", re.I),
    "en": re.compile(r"(?:a|last|the previous|the) month (?:earlier|before|ago)|last month", re.I),
    "zh": re.compile(r"上月|上期"),
}
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_CHARACTERS: Final = 2
_NEAR: Final = 2
"""A number repeated with another value that is more than so many times off is another number."""


def against(report: Report, previous: Report) -> Iterator[Claim]:
    """What this report claims of numbers that the report before has."""
    before = [each for each in previous.mentions if each.counts and not each.numeral.weak]
    yield from _openings(report, before)
    yield from _repeated(report, before)
    yield from _changes(report, previous, before)


def _openings(report: Report, before: Sequence[Mention]) -> Iterator[Claim]:
    closings = [each for each in before if "left" in each.parts and "opening" not in each.parts]
    for _, _, mentions in report.prose():
        for each in mentions:
            if "opening" not in each.parts or not each.counts or not closings:
                continue
            fitting = [closing for closing in closings if compatible(closing, each)]
            same = [closing for closing in fitting if closing.value == each.value]
            if same:
                yield _told(report, "ok", each, same[-1])
            elif fitting:
                yield _told(report, "error", each, fitting[-1])


def _repeated(report: Report, before: Sequence[Mention]) -> Iterator[Claim]:
    """Numbers said to be of the month before: "the 423 logged a month earlier"."""
    for _, _, mentions in report.prose():
        for each in mentions:
            words = each.before[-24:] + " " + each.after
            if not each.counts or not _MONTH_BEFORE[report.language].search(words):
                continue
            if _YEAR_BEFORE.search(words) or of_change(each.before[-12:], report.language):
                continue
            if any(other.value == each.value for other in before):
                same = next(other for other in before if other.value == each.value)
                yield _told(report, "ok", each, same)
                continue
            received = [other for other in before if "received" in other.parts]
            if received and compatible(received[0], each) and _comparable(received[0], each):
                yield _told(report, "error", each, received[0])


def _comparable(one: Mention, other: Mention) -> bool:
    return one.value < other.value * _NEAR and other.value < one.value * _NEAR


def _changes(report: Report, previous: Report, before: Sequence[Mention]) -> Iterator[Claim]:
    """Percentages of change whose old number only the report before has."""
    for _, _, mentions in report.prose():
        for at, size in enumerate(mentions):
            near = size.before + " " + size.after
            if not size.percent or not of_change(near, report.language):
                continue
            new = next((each for each in reversed(mentions[:at]) if each.counts), None)
            if new is None or _YEAR_BEFORE.search(near):
                continue
            old = _known_again(report, previous, new, before)
            if old is None or old.value == 0:
                continue
            judged = _change(size, new, old, direction(near, report.language))
            parts = (new, _outside(old))
            yield claim(report, "previous", judged, size, parts, None, "change")


def _change(size: Mention, new: Mention, old: Mention, way: int) -> Judged:
    unsigned = replace(size, numeral=replace(size.numeral, value=abs(size.value)))
    difference = new.value - old.value
    judged = judge(unsigned, abs(difference) / old.value * HUNDRED, None)
    verdict = judged.verdict if way * difference >= 0 else "error"
    return Judged(verdict, judged.computed if difference >= 0 else -judged.computed, judged.why)


def _known_again(
    report: Report, previous: Report, new: Mention, before: Sequence[Mention]
) -> Mention | None:
    """The number of the report before with the same words, when just one fits best."""
    words = _words(report, new)
    scored = sorted(
        ((len(words & _words(previous, each)) / max(len(words), 1), -at, each)
         for at, each in enumerate(before) if compatible(each, new)),
        key=lambda each: each[:2], reverse=True,
    )  # fmt: skip
    if not scored or scored[0][0] < 1 / _NEAR:
        return None
    tied = [each for score, _, each in scored if score == scored[0][0]]
    if len(tied) > 1:
        place = _place(report, new, words)
        return tied[place] if place < len(tied) else None
    return tied[0]


def _words(report: Report, mention: Mention) -> frozenset[str]:
    """The words that go with a number; pairs of characters in Chinese."""
    if report.language != "zh":
        return frozenset(word.lower() for word in _WORD.findall(mention.label))
    label = re.sub(r"[^\u4e00-\u9fff]", "", mention.before.rpartition(",")[2])[-6:]
    return frozenset(label[at : at + _CHARACTERS] for at in range(len(label) - 1))


def _place(report: Report, new: Mention, words: frozenset[str]) -> int:
    """Which of the numbers with the same words this one is, counted from the first."""
    alike = [each for each in report.mentions if each.counts and _words(report, each) == words]
    return next((at for at, each in enumerate(alike) if each is new), 0)


def _outside(old: Mention) -> Mention:
    """A number of the other document, which has no place in this one."""
    return replace(old, numeral=replace(old.numeral, start=-1, end=-1))


def _told(report: Report, verdict: str, stated: Mention, old: Mention) -> Claim:
    judged = Judged("ok" if verdict == "ok" else "error", old.value)
    return claim(report, "previous", judged, stated, (_outside(old),), None, "previous")
