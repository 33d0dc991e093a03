"""Shares in sentences: a part over a whole, with all plausible wholes before one is flagged.

Examples: ``144 (34%)`` · ``39件,占5.01%`` · ``el 65 por ciento de ellas -360 expedientes-`` · ``17 de
los 20 convocados (85%)`` · ``£96,420 against a target of £98,000 (98.4%)`` · ``实收24人,出勤率92.3%``.
Counter-examples: a percentage of change (``up 2%``), one of the rest (``el otro 33%``), one whose
part is not said (``el 75% se presentó en mano``): these claim no share of a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.respective import respectively
from cierre.audit.checks.verdicts import HUNDRED, Judged, compatible, judge_ratio
from cierre.audit.finding import Claim, Language
from cierre.audit.grammar.change_words import OLD_BEFORE
from cierre.audit.grammar.lexicon import cue
from cierre.audit.grammar.lists import listings
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import (
    against_target,
    change_word_near,
    explicit_whole,
    from_to,
    is_old,
    out_of,
)
from cierre.audit.grammar.report import Report
from cierre.audit.wording import why_said

_LINK: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"(?:[(,]|\b(?:es decir|o sea|equival\w+|supon\w+|supuso|represent\w+|lo que \w+|esto es))"
        r"[^\d()]{0,20}$",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"(?:[(,]|\b(?:or|that is|account\w+|represent\w+|equal\w*|equivalent|making))[^\d()]{0,20}$",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"占(?!地)|[(（]$"),
}
_AFTER: Final = re.compile(r"^[^\d.;:]{0,25}(?:[-–—(（]|,\s?)\s?(?:es decir, |or |o sea, |即)?$")
_FROM_ELSEWHERE: Final = re.compile(r"同期|上年|去年|last year|año pasado")
_BESIDE: Final = re.compile(r"\s?(?:,|、|和|及|y|and|, and)\s?(?:\w+ )?(?:\w+ )?")
_RECENT: Final = 12
_RATE: Final = re.compile(r"率|\brate\b|\btasa\b|完成|attain|cumpl|比例", re.IGNORECASE)
_TIMES, _SLIP, _MUCH = Decimal(5), Decimal(10), Decimal(3)
"""How far off a share may be and still be meant, and how much nearer another reading must be."""
_TOGETHER: Final = re.compile(
    r"合计|合計|共占|together|combined|in all|en conjunto|juntos|juntas|sumad"
)
_FAR: Final = 90
"""A share further than this from the number before it is not of that number."""
_NEXT_TO, _LINKED, _BEHIND = 12, 30, 4
"""How near a percentage is said right after a change, and in the same breath as one."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a share."""

    parts: tuple[Mention, ...]
    whole: Mention


def shares(report: Report) -> Iterator[Claim]:
    """The shares that the sentences claim."""
    earlier: list[Mention] = []
    for _, sentence, mentions in report.prose():
        respective = dict(respectively(report, sentence, mentions, earlier))
        for at, percent in enumerate(mentions):
            if percent.index in respective:
                yield respective[percent.index]
            elif percent.percent and _is_share(report, mentions, at):
                yield from _checked(report, mentions, at, earlier)
        earlier += [each for each in mentions if each.counts and not each.numeral.weak]


def _is_share(report: Report, mentions: Sequence[Mention], at: int) -> bool:
    percent, language = mentions[at], report.language
    if change_word_near(percent, language) or "rest" in percent.parts:
        return False
    if OLD_BEFORE[language].search(percent.before[-16:]):
        return False
    before = mentions[:at]
    if before and before[-1].counts and change_word_near(before[-1], language):
        if percent.depth or len(percent.gap) < _NEXT_TO:
            return "difference" in before[-1].parts
    quantities = [each for each in before if each.counts]
    moves = from_to(quantities, language)
    return not (moves and len(percent.gap) < _LINKED and moves[-1][1] is quantities[-1])


def _checked(
    report: Report,
    mentions: Sequence[Mention],
    at: int,
    earlier: Sequence[Mention],
) -> Iterator[Claim]:
    percent = mentions[at]
    natural, sure = _natural(report, mentions, at, earlier)
    best: tuple[Judged, Reading] | None = None
    for reading in natural:
        best = _better(percent, reading, best)
    if best is None or best[0].verdict != "ok":
        for reading in _others(report, mentions, at, earlier, natural, sure):
            found = judge_ratio(percent, reading.parts, reading.whole, HUNDRED)
            fine = found.verdict == "note" and percent.numeral.step < 1 and not sure
            if found.verdict == "ok" or (fine and (best is None or best[0].verdict == "error")):
                best = (found, reading)
            if found.verdict == "ok":
                break
    if best is None or (
        best[0].verdict == "error" and not (sure and _comparable(percent, best[0]))
    ):
        return
    judged, reading = best
    judged = _of_unsound_whole(report, percent, reading, judged)
    why = why_said(report.language, "base_of_parts") if judged.verdict == "query" else ""
    yield claim(
        report, "share", judged, percent, reading.parts, reading.whole, "share", why=why,
        also=[each for each in reading.parts if each.sentence == percent.sentence][:1],
    )  # fmt: skip


def _comparable(percent: Mention, judged: Judged) -> bool:
    """Whether the two can be the same share misread: within five times, or a slipped point.

    A share right behind its number, as in "144 (34%)", is of that number however far off it is.
    """
    if len(percent.gap) <= _BEHIND or _NAMED.search(percent.before):
        return True
    times = _times(percent, judged)
    return times <= _TIMES or abs(times - _SLIP) < _SLIP / 50


def _better(
    percent: Mention, reading: Reading, best: tuple[Judged, Reading] | None
) -> tuple[Judged, Reading] | None:
    if reading.whole.value == 0:
        return best
    found = judge_ratio(percent, reading.parts, reading.whole, HUNDRED)
    if best is None or found.better_than(best[0]):
        return (found, reading)
    nearer = _times(percent, found) * _MUCH < _times(percent, best[0])
    return (found, reading) if found.verdict == best[0].verdict and nearer else best


def _times(percent: Mention, judged: Judged) -> Decimal:
    """How many times one the other is, the share stated and the one computed."""
    low, high = sorted((abs(judged.computed), abs(percent.value)))
    return high / low if low else _SLIP * _SLIP


def _natural(
    report: Report, mentions: Sequence[Mention], at: int, earlier: Sequence[Mention]
) -> tuple[list[Reading], bool]:
    """The readings that the words suggest, the likeliest first, and whether they are sure."""
    language, percent = report.language, mentions[at]
    before = [each for each in mentions[:at] if each.counts and not each.numeral.weak]
    after = [each for each in mentions[at + 1 :] if each.counts and not each.numeral.weak]
    if after and after[0] is mentions[at + 1] and explicit_whole(percent, after[0], language):
        parts = [each for each in before if compatible(each, after[0])] or list(earlier[-1:])
        return [Reading((part,), after[0]) for part in parts[:-4:-1]], bool(parts)
    if len(before) > 1 and _bound(before[-2], before[-1], percent, report):
        pair = (before[-2], before[-1])
        return [Reading((pair[0],), pair[1]), Reading((pair[1],), pair[0])], True
    rate = _named_rate(percent, before, earlier)
    if rate is not None:
        return rate, True
    if _TOGETHER.search(percent.before) and len(before) > 1:
        return _together(before, earlier), False
    part, linked = _part(report, mentions, at, before)
    if part is None:
        return _pairs_before(report, earlier), False
    wholes = _main_wholes(report, part, before, earlier)
    readings = [Reading((part,), whole) for whole in wholes]
    if linked:
        run = _run(report, before)
        readings += [
            Reading(tuple(run[-length:]), whole)
            for length in range(2, len(run) + 1)
            for whole in earlier[-_RECENT:]
            if compatible(part, whole)
        ]
    return readings, linked and bool(readings)


_NAMED: Final = re.compile(
    r"(?:办结|完成|处理|解决|结案|接听|接通|出勤|收缴|合格|回复)率"
    r"|(?:closure|closing|resolution|answer|attendance|collection|completion) rate"
    r"|tasa de (?:soluci|resoluci|cierre|respuesta|atenci|cobro|asistencia)\w*",
    re.IGNORECASE,
)


def _named_rate(
    percent: Mention, before: Sequence[Mention], earlier: Sequence[Mention]
) -> list[Reading] | None:
    """What a rate named after what was done is of: the last done, over what it was done to."""
    if not _NAMED.search(percent.before) or "target" in percent.parts:
        return None
    near = [*earlier[-_NEAREST:], *before] if len(before) < 2 else list(before)
    done = [each for each in near if "done" in each.parts and "left" not in each.parts]
    received = [
        each for each in near
        if "received" in each.parts and each not in done and not is_old(each)
    ]  # fmt: skip
    if not done or not received or not compatible(done[-1], received[-1]):
        return None
    return [Reading((done[-1],), received[-1])]


_NEAREST: Final = 4


def _together(before: Sequence[Mention], earlier: Sequence[Mention]) -> list[Reading]:
    """Several numbers said to be one share together, over a number before."""
    return [
        Reading(tuple(before[-length:]), whole)
        for length in range(len(before), 1, -1)
        for whole in [*earlier[-_RECENT:], *before[:-length]]
        if all(compatible(whole, each) for each in before[-length:])
    ]


def _pairs_before(report: Report, earlier: Sequence[Mention]) -> list[Reading]:
    """The last numbers of the sentences before that were said to be one out of the other."""
    recent = earlier[-4:]
    return [
        Reading((one,), other)
        for one, other in zip(recent, recent[1:], strict=False)
        if out_of(one, other, report.language)
    ]


def _run(report: Report, before: Sequence[Mention]) -> Sequence[Mention]:
    """The quantities right before that are listed side by side: 783件、579件和562件."""
    start = len(before) - 1
    while start > 0 and _BESIDE.fullmatch(report.text[before[start - 1].end : before[start].start]):
        start -= 1
    return before[start:]


def _bound(first: Mention, second: Mention, percent: Mention, report: Report) -> bool:
    if percent.start - second.end > _FAR or not compatible(first, second):
        return False
    near = percent.depth > 0 or len(percent.gap) < 60
    if out_of(first, second, report.language):
        return near
    target = against_target(second, report.language) or against_target(first, report.language)
    return target and near and second.index - first.index == 1


def _part(
    report: Report, mentions: Sequence[Mention], at: int, before: Sequence[Mention]
) -> tuple[Mention | None, bool]:
    """The number that a share is of, and whether the words bind them."""
    percent = mentions[at]
    following = mentions[at + 1] if at + 1 < len(mentions) else None
    if following is not None and following.counts and _AFTER.search(following.gap):
        linked_before = before and before[-1] is mentions[at - 1] and percent.depth
        if not linked_before and following.gap.rstrip()[-1:] in "-–—(（":
            return following, True
    if not before:
        return None, False
    part = before[-1]
    gap = report.text[part.end : percent.start]
    bound = part is mentions[at - 1] and len(gap) <= _FAR
    return part, bound and _LINK[report.language].search(gap) is not None


def _main_wholes(
    report: Report, part: Mention, before: Sequence[Mention], earlier: Sequence[Mention]
) -> list[Mention]:
    """The wholes a reader would think of: the sentence's first, what came in, the first of all."""
    candidates = [each for each in before if each is not part and each.value >= part.value]
    past = [each for each in earlier if each.value >= part.value and not is_old(each)]
    heads = [each for each in past if "received" in each.parts or "total" in each.parts]
    topics = [
        each
        for previous, each in zip([None, *past], past, strict=False)
        if previous is None or previous.sentence != each.sentence
    ]
    ordered = [*candidates[:1], *heads[::-1][:3], *topics[::-1][:3], *past[:1], *past[-1:]]
    return [each for each in dict.fromkeys(ordered) if compatible(part, each)]


def _others(
    report: Report,
    mentions: Sequence[Mention],
    at: int,
    earlier: Sequence[Mention],
    natural: Sequence[Reading],
    sure: bool,
) -> Iterator[Reading]:
    """All other plausible readings: any whole of the document, then pairs and sums nearby."""
    percent = mentions[at]
    here = [each for each in mentions if each.counts and each.value > 0]
    wholes = [*here, *earlier[::-1], *_of_tables(report)]
    for part in dict.fromkeys(reading.parts[0] for reading in natural):
        for whole in wholes:
            if whole is part or whole.value <= 0 or not compatible(part, whole):
                continue
            if not is_old(whole) and not _sibling(report, part, whole):
                yield Reading((part,), whole)
    if sure and not _RATE.search(percent.label):
        return
    near = [each for each in [*earlier[-5:], *here[:8]] if each.value > 0]
    if not _RATE.search(percent.label):
        near = [each for each in [*earlier[-3:], *here] if each.start < percent.start][-3:]
    for one, other in combinations(near, 2):
        if compatible(one, other):
            yield Reading((one,), other)
            yield Reading((other,), one)
    if _RATE.search(percent.label):
        full = percent.value == HUNDRED
        for one, other in combinations(near, 2):
            both = one.value + other.value
            yield from (
                Reading((one, other), whole) for whole in near
                if compatible(one, other) and compatible(one, whole)
                and (whole.value == both or (whole.value > both and not full))
            )  # fmt: skip


def _sibling(report: Report, part: Mention, whole: Mention) -> bool:
    """Whether the other number stands beside the part with a share of its own: "60 (18%), 43 (12%)"."""
    if whole.sentence != part.sentence or whole.index > part.index:
        return False
    following = report.mentions[whole.index + 1]
    gap = report.text[whole.end : part.start]
    return following.percent and len(following.gap) < _NEXT_TO and not cue(
        "of_which", gap, report.language
    )  # fmt: skip


def _of_tables(report: Report) -> Iterator[Mention]:
    for table in report.tables:
        for row in table.rows[-1:]:
            yield from (cell.mention for cell in row.values()
                        if cell.mention and cell.mention.counts)  # fmt: skip


def _unsound(report: Report) -> dict[int, tuple[Mention, ...]]:
    """Totals whose listed parts do not reach them, with those parts."""
    return {
        listing.wholes[0].index: listing.parts
        for listing in listings(report)
        if listing.opening != "headless" and not cue("partial", listing.words, report.language)
        and sum(each.value for each in listing.parts) != listing.wholes[0].value
    }  # fmt: skip


def _of_unsound_whole(report: Report, percent: Mention, reading: Reading, judged: Judged) -> Judged:
    """A share that would be right of the sum of the parts follows from the sum's own error."""
    if judged.verdict != "error":
        return judged
    parts = _unsound(report).get(reading.whole.index)
    if parts is None or reading.parts[0] not in parts:
        return judged
    reached = sum(each.value for each in parts)
    share = reading.parts[0].value / reached * HUNDRED if reached else HUNDRED
    near = abs(share - percent.value) <= percent.numeral.step
    return Judged("query", judged.computed) if near else judged
