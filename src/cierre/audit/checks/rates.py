"""Rates per thousand, per hundred or per ten thousand, and what they are of.

Examples: ``43 errors on 9,840 orders, 4.4 per thousand`` · ``27,8 quejas por mil`` ·
``门急诊每千人次0.9件`` over the number of the text that the rate names.
Counter-examples: a rate whose base the text does not give, or names in two ways.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.verdicts import Judged, judge_ratio
from cierre.audit.finding import Claim
from cierre.audit.grammar.lists import stems, stream_of
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import in_reach, is_old
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.units import DURATIONS

_PER_THOUSAND: Final = re.compile(
    r"\bper (?P<en>thousand|1,000|hundred|100)\b|\bpor cada (?P<es>mil|1\.000|cien|100)\b"
    r"|\bpor (?P<m>mil)\b"
    r"|每(?P<zh>千|万|百)",
    re.IGNORECASE,
)
_PER: Final = {"hundred": 100, "100": 100, "cien": 100, "百": 100, "万": 10_000}
_BASE: Final = re.compile(r"\b(?:per|por cada|for every) $")
_BASES: Final = frozenset({Decimal(100), Decimal(1000)})
_ON: Final = re.compile(r"^[^,;.:]*\b(?:on|of|out of|over|for|sobre|de|entre|por)\b[^,;.:]*$")
_NEAR, _PER_BEFORE, _RECENT = 30, 8, 8


def rates(report: Report) -> Iterator[Claim]:
    """The rates that the sentences claim."""
    earlier: list[Mention] = []
    for _, sentence, mentions in report.prose():
        stream = stream_of(report, sentence)
        around = [*in_reach(earlier), *stream]
        for stated in stream:
            if "per_day" not in stated.parts and (per := _per_thousand(report, stated)):
                word = next(part for part in per.groups() if part)
                others = [each for each in around if each is not stated]
                yield from _per(report, stated, others, Decimal(_PER.get(word.lower(), 1000)))
        for stated in mentions:
            if stated.numeral.kind == "permille":
                yield from _per(report, stated, around, Decimal(1000))
        earlier += stream


def _per_thousand(report: Report, stated: Mention) -> re.Match[str] | None:
    """What a number is said to be per: "5.6 per thousand", "1,2 por cada cien", 每千人次9.0件."""
    if report.language == "zh":
        return _PER_THOUSAND.search(stated.before[-_PER_BEFORE:])
    following = report.mentions[stated.index + 1 : stated.index + 2]
    nexts = [each.start for each in following if not _names(each)]
    reach = min(stated.end + _NEAR, report.sentences[stated.sentence].end, *nexts)
    return _PER_THOUSAND.search(report.text, stated.end, reach)


def _names(mention: Mention) -> bool:
    base = _BASE.search(mention.gap) is not None and mention.value in _BASES
    return mention.numeral.kind == "label" or mention.numeral.weak or base


def _per(
    report: Report, stated: Mention, around: Sequence[Mention], per: Decimal
) -> Iterator[Claim]:
    known = [each for each in around if each.value > 0 and each.unit not in DURATIONS]
    said = _PER_THOUSAND.search(report.text, stated.end, stated.end + _NEAR)
    within = range(said.start(), said.end()) if said else range(0)
    known = [each for each in known if each.start not in within]
    counts = known[-_RECENT:]
    own = [each for each in counts if each.sentence == stated.sentence]
    bound = len(own) == 2 and _ON.search(report.text[own[0].end : own[1].start])
    named = own if bound else _named(report, stated, own, known)
    best: tuple[Judged, Mention, Mention] | None = None
    for part, whole in permutations(counts, 2):
        judged = judge_ratio(stated, (part,), whole, per)
        if judged.better_than(best[0] if best else None):
            best = (judged, part, whole)
    pair = named or [each for each in own if each.numeral.step >= 1]
    if len(pair) == 2 and (best is None or best[0].verdict != "ok"):
        part, whole = sorted(pair, key=lambda each: each.value)
        best = (judge_ratio(stated, (part,), whole, per), part, whole)
    if best is not None and (best[0].verdict != "error" or len(pair) == 2):
        judged, part, whole = best
        yield claim(report, "rate", judged, stated, (part,), whole, "rate")


def _named(
    report: Report, stated: Mention, own: Sequence[Mention], counts: Sequence[Mention]
) -> Sequence[Mention]:
    """The sentence's own number, and that before it which the rate is of: 门急诊每千人次9.0件."""
    before = [each for each in own if each.end <= stated.start and each.numeral.exact]
    if not own and report.language != "zh":
        return _headline(report, stated, counts)
    if len(before) != 1:
        return ()
    per = _PER_THOUSAND.search(report.text, stated.end, stated.end + _NEAR)
    if report.language == "zh":
        base = report.text[before[0].end : stated.start]
    else:
        base = report.text[per.end() if per else stated.end :][:_NEAR]
    of = stems(base)
    shared = [
        (len(of & stems(each.label)) + (len(each.unit) > 1 and each.unit in base), each)
        for each in counts if each is not before[0]
    ]  # fmt: skip
    most = max((count for count, _ in shared), default=0)
    named = [each for count, each in shared if most and count == most]
    if len(named) != 1 or len(of & stems(before[0].label)) >= most:
        return ()
    return (*before, *named)


def _headline(report: Report, stated: Mention, counts: Sequence[Mention]) -> Sequence[Mention]:
    """What a sentence without other numbers is of: "this is 1.5 complaints per 1,000 passengers".

    The first number of each that the report gives, when it gives it of its own month.
    """
    per = _PER_THOUSAND.search(report.text, stated.end, stated.end + _NEAR)
    if per is None:
        return ()
    found = []
    end = min(per.end() + _NEAR, report.sentences[stated.sentence].end)
    for words in (report.text[stated.end : per.start()], report.text[per.end() : end]):
        of = stems(words)
        called = [each for each in counts if of & stems(each.after) and not is_old(each)]
        found += called[:1]
    return tuple(dict.fromkeys(found)) if len(found) == 2 else ()
