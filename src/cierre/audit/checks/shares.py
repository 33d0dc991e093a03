"""Shares in sentences: a part over a whole, with all plausible wholes before one is flagged.

Examples: ``144 (34%)`` · ``39件,占5.01%`` · ``el 65 por ciento de ellas -360 expedientes-`` ·
``17 de los 20 convocados (85%)`` · ``£96,420 against a target of £98,000 (98.4%)`` ·
``实收24人,出勤率92.3%``. Counter-examples: a percentage of change (``up 2%``), one of the rest
(``el otro 33%``), one whose part is not said (``el 75% se presentó en mano``): these claim no
share of a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.respective import respectively
from cierre.audit.checks.share_readings import NAMED, Reading, natural, others
from cierre.audit.checks.verdicts import HUNDRED, Judged, judge_ratio
from cierre.audit.finding import Claim
from cierre.audit.grammar.change_words import OLD_BEFORE
from cierre.audit.grammar.lexicon import cue
from cierre.audit.grammar.lists import listings, stems
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import change_word_near, from_to, in_reach
from cierre.audit.grammar.report import Report
from cierre.audit.wording import why_said

_TIMES, _SLIP, _MUCH = Decimal(5), Decimal(10), Decimal(3)
"""How far off a share may be and still be meant, and how much nearer another reading must be."""
_NEXT_TO, _LINKED, _BEHIND = 12, 30, 4
"""How near a percentage is said right after a change, and in the same breath as one."""


_OF: Final = re.compile(
    r"\s(?:of|del?)\b(?! (?:those|them|these|the total|the lot|total|ell[oa]s|est[oa]s|es[oa]s)\b)"
)
_OF_THEM: Final = re.compile(r"\s(?:of|de) (?:them|those|these|ell[oa]s|es[oa]s|est[oa]s)\b")
_DIFFERENCE: Final = re.compile(
    r"\bdiferencia (?:es|fue) de\s$|\bdifference (?:is|was|of)\s$|相差$|差额[为是]?$", re.IGNORECASE
)
_BENCHMARK: Final = re.compile(r"(?:快|慢|高|低|优|好|差)于$")
"""What a share is held against is none itself: 快于58.3%的时间进度."""


def shares(report: Report) -> Iterator[Claim]:
    """The shares that the sentences claim."""
    earlier: list[Mention] = []
    for _, sentence, mentions in report.prose():
        near = in_reach(earlier)
        respective = dict(respectively(report, sentence, mentions, near))
        for at, percent in enumerate(mentions):
            if percent.index in respective:
                yield respective[percent.index]
            elif percent.percent and _is_share(report, mentions, at):
                yield from _checked(report, mentions, at, near)
        earlier += [each for each in mentions if each.counts and not each.numeral.weak]


def _is_share(report: Report, mentions: Sequence[Mention], at: int) -> bool:
    percent, language = mentions[at], report.language
    if change_word_near(percent, language) or "rest" in percent.parts:
        return False
    if OLD_BEFORE[language].search(percent.before[-16:]) or _BENCHMARK.search(percent.before):
        return False
    before = mentions[:at]
    beside = percent.depth or len(percent.gap) < _NEXT_TO
    if beside and before and _DIFFERENCE.search(before[-1].before):
        return False
    if beside and before and before[-1].counts and change_word_near(before[-1], language):
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
    readings, sure = natural(report, mentions, at, earlier)
    if percent.numeral.approximate:
        # a fraction in words is of what its paragraph speaks of
        readings = [each for each in readings if each.whole.block == percent.block]
    best: tuple[Judged, Reading] | None = None
    for reading in readings:
        best = _better(percent, reading, best)
    loose = percent.numeral.approximate and best is None
    if not loose and (best is None or best[0].verdict != "ok"):
        parts = tuple(dict.fromkeys(each.parts[0] for each in readings))
        for reading in others(report, mentions, at, earlier, parts, sure):
            if not reading.whole.value:
                continue  # nothing is a share of nothing
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
    if judged.verdict == "error" and percent.numeral.approximate and _of_else(percent, reading):
        return
    judged = _of_unsound_whole(report, percent, reading, judged)
    why = why_said(report.spoken, "base_of_parts") if judged.verdict == "query" else ""
    yield claim(
        report, "share", judged, percent, reading.parts, reading.whole, "share", why=why,
        also=[each for each in reading.parts if each.sentence == percent.sentence][:1],
    )  # fmt: skip


def _of_else(percent: Mention, reading: Reading) -> bool:
    """Whether a fraction is said to be of something that the whole is not called by."""
    if _OF_THEM.match(reading.parts[-1].after):
        return False
    of = _OF.match(percent.after)
    return of is not None and not stems(percent.after) & stems(reading.whole.label)


def _comparable(percent: Mention, judged: Judged) -> bool:
    """Whether the two can be the same share misread: within five times, or a slipped point.

    A share right behind its number, as in "144 (34%)", is of that number however far off it is.
    """
    if len(percent.gap) <= _BEHIND or NAMED.search(percent.before):
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


@lru_cache(maxsize=1)
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
