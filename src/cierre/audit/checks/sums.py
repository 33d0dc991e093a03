"""Parts against their total.

A list adds up to its total when the text takes the total apart: in brackets, after a colon, "by
type", "of which", or with "others" at its end. Examples: ``146 quejas: limpieza 47, ruido 38 y
otras 61`` · ``412 cases, of which 371 were closed and 41 are pending`` · ``诉求42宗,归类来看,
管理15宗,押金27宗``. Counter-examples, which claim nothing: ``entre otras cosas, fugas (19)`` ·
``mainly leaks (29) and doors (22)`` · ``集中在漏水62件、噪音47件等方面`` · ``de las que 1.500 por
teléfono y el resto por la red``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise, product
from operator import mul
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.totals import LEAST, NEAR_HIGH, NEAR_LOW, TOTAL_NOW, sum_claim
from cierre.audit.checks.verdicts import Judged, compatible, judge_sum
from cierre.audit.finding import Claim, Verdict
from cierre.audit.grammar.lexicon import cue
from cierre.audit.grammar.lists import (
    Listing,
    between,
    groups_of,
    listings,
    without_nested,
)
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import change_word_near, from_to, is_old, names_which
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.interval import Interval, total
from cierre.audit.wording import why_said

_CLOSED: Final = re.compile(r"\b(?:y|e|and)\b|和|及|、|以及")
_WHOLES: Final = 12
"""How many numbers a list is tried as the parts of, the likeliest first."""
_BEGINS: Final = 16
"""How far from a sentence's start a number may stand that the sentence begins with."""
_ONE: Final = re.compile(r"\b(?:one|una?|uno)\b|一", re.IGNORECASE)
_SIGNED: Final = 4
"""Numbers that may be added and taken away in a list; of more, some would fit by chance."""


def sums(report: Report) -> Iterator[Claim]:
    """The sums that the sentences claim."""
    for listing in listings(report):
        yield from _checked(report, listing)


def _checked(report: Report, listing: Listing) -> Iterator[Claim]:
    met = list(_met(report, listing))
    if met:
        for whole, parts in met:
            yield sum_claim(report, judge_sum(whole, parts), whole, parts)
        return
    if _net(listing):
        judged = Judged("ok", listing.wholes[0].value)
        yield claim(report, "change", judged, listing.wholes[0], listing.parts, None, "difference")
        return
    outer = _with_rest(report, _counts(report, without_nested(report, listing.parts)))
    groups = [group for group in groups_of(report, listing.parts) if len(group) > 1]
    whole = listing.wholes[0]
    if len(outer) < 2 or (listing.opening == "headless" and not _follows(report, whole, outer)):
        return
    verdict, why = _mismatch(report, listing, whole, outer)
    if not _plausible(whole, outer) or _totalled(report, outer):
        return
    if verdict is None and len(groups) > 1:
        outer = groups[0]
        verdict, why = _mismatch(report, listing, whole, outer)
    summed = judge_sum(whole, outer)
    if verdict is not None and summed.verdict == "ok":
        yield sum_claim(report, summed, whole, outer)
    elif verdict is not None:
        judged = Judged(verdict, judge_sum(whole, outer).computed)
        yield sum_claim(report, judged, whole, outer, why_said(report.spoken, why))


def _net(listing: Listing) -> bool:
    """Whether the numbers after one make it by taking some away: "13 net: 41 and 28".

    "1,180 lifts: we had 1,172, signed 14 and lost 6" as well.
    """
    parts, whole = listing.parts, listing.wholes[0]
    if not 2 <= len(parts) <= _SIGNED or whole.value <= 0:
        return False
    first, *others = (each.value for each in parts)
    return any(
        -1 in signs and first + sum(map(mul, signs, others)) == whole.value
        for signs in product((1, -1), repeat=len(others))
    )


def _met(report: Report, listing: Listing) -> Iterator[tuple[Mention, tuple[Mention, ...]]]:
    """The ways to read the list in which it adds up, the fullest first."""
    parts = listing.parts
    bare = _counts(report, parts)
    figures = tuple(each for each in bare if report.text[each.start].isdigit())
    full = [_reached(each) for each in (parts, bare, without_nested(report, parts), figures)]
    groups = [
        _reached(group)
        for whole in groups_of(report, parts)
        for group in dict.fromkeys((whole, without_nested(report, whole)))
    ]
    for whole in listing.wholes[:_WHOLES]:
        for candidate in full:
            if _adds_up(whole, candidate, listing):
                yield whole, candidate.parts
                return
        fitting = [group for group in groups if _adds_up(whole, group, listing)]
        if fitting:
            yield from ((whole, group.parts) for group in fitting)
            return
    if listing.opening != "headless":
        yield from _prefix(listing, bare)


def _totalled(report: Report, parts: tuple[Mention, ...]) -> bool:
    """Whether the number after the parts is said to be their total, and so the whole is not."""
    after = report.mentions[parts[-1].index + 1 :][:1]
    return any(
        each.sentence == parts[-1].sentence
        and TOTAL_NOW.search(each.label) is not None
        and each.value == sum(part.value for part in parts)
        for each in after
    )


def _with_rest(report: Report, parts: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The parts, and the rest of them that the next sentence begins with: "Los 45 restantes"."""
    if not parts or parts[-1].index + 1 >= len(report.mentions):
        return parts
    after = report.mentions[parts[-1].index + 1]
    begins = after.block == parts[-1].block and after.sentence == parts[-1].sentence + 1
    said = "rest" in after.parts and len(after.gap) < _BEGINS and compatible(parts[-1], after)
    return (*parts, after) if begins and said else parts


def _counts(report: Report, parts: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The parts without articles or numbers that only say which: 231 de cinco estrellas."""
    whiches = {
        second.index for first, second in pairwise(parts) if names_which(report.text, first, second)
    }
    return tuple(each for each in parts if not each.numeral.weak and each.index not in whiches)


@dataclass(frozen=True, slots=True)
class _Reached:
    """Parts with what they come to, exactly and within their rounding."""

    parts: tuple[Mention, ...]
    value: Decimal
    possible: Interval


def _reached(parts: tuple[Mention, ...]) -> _Reached:
    value = sum((each.value for each in parts), Decimal(0))
    return _Reached(parts, value, total([each.interval for each in parts]))


def _prefix(
    listing: Listing, parts: tuple[Mention, ...]
) -> Iterator[tuple[Mention, tuple[Mention, ...]]]:
    whole = listing.wholes[0]
    for length in range(len(parts) - 1, 1, -1):
        closed = "other" not in parts[length].parts
        if closed and _adds_up(whole, _reached(parts[:length]), listing):
            yield whole, parts[:length]
            return


def _adds_up(whole: Mention, reached: _Reached, listing: Listing) -> bool:
    if len(reached.parts) < 2 or any(whole is each for each in reached.parts):
        return False
    if listing.opening == "headless" and not _likely(whole, reached.parts):
        return False
    if reached.value == whole.value:
        return True
    loose = any(each.numeral.bound for each in (*reached.parts, whole))
    return not loose and reached.possible.overlaps(whole.interval)


def _likely(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether a sum without a cue is no chance: a total near by, or one that is told as such."""
    told = {"received", "total", "done", "left"} & whole.parts
    near = parts[0].sentence - whole.sentence <= 1
    return whole.value >= LEAST and not is_old(whole) and (bool(told) or near) and (
        len(parts) > 2 or near
    )  # fmt: skip


def _mismatch(
    report: Report, listing: Listing, whole: Mention, parts: Sequence[Mention]
) -> tuple[Verdict | None, str]:
    """What to say of a list that does not add up, by how surely it was meant to."""
    language, words = report.language, listing.words
    last_end = parts[-1].end
    tail = report.text[last_end : last_end + 40].partition("\n")[0]
    opening = report.text[whole.end : parts[0].start] if listing.opening != "headless" else ""
    if cue("partial", words, language) or cue("rest_unstated", tail, language):
        return None, ""
    if any("cumulative" in each.parts or "average" in each.parts for each in parts):
        return None, ""
    rest = report.text[last_end : report.sentences[parts[-1].sentence].end]
    one_more = whole.value - sum(each.value for each in parts) == 1 and _ONE.search(rest)
    if one_more or from_to(parts, language):
        return None, ""
    shares = sum(
        each.value for each in report.mentions[parts[0].index : parts[-1].index + 2]
        if each.percent and not change_word_near(each, language)
    )  # fmt: skip
    fractions = [
        each.value for each in report.mentions[whole.index : parts[-1].index]
        if each.percent and each.numeral.approximate
    ]  # fmt: skip
    unsaid = (whole.value - sum(each.value for each in parts)) / whole.value * 100
    if fractions and abs(sum(fractions) - unsaid) < _NEAR_FRACTION:
        return None, ""
    if listing.opening == "colon" and parts[0].value > whole.value:
        return None, ""
    played = set().union(*(each.parts for each in parts))
    closed = any("other" in each.parts for each in parts[1:]) or (
        "rest" in parts[-1].parts and parts[-1].sentence != parts[0].sentence
    )
    if closed or 97 <= shares <= 103:
        return "error", ""
    if len(parts) == 2 and "done" in played and played & {"left", "lost", "rest"}:
        return ("error", "") if listing.opening != "headless" else (None, "")
    if listing.opening in ("bracket", "apart") or (
        listing.opening == "colon" and not cue("earlier", opening, language)
    ):
        return "error", ""
    if listing.opening == "of_which":
        return _of_which(report, whole, parts)
    return None, ""


_NEAR_FRACTION: Final = 6
"""How many per cent a fraction in words may be off the part that it tells: "half on noise, 4 …"."""


def _plausible(whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether parts can be meant of a whole at all: neither is ten times the other.

    Marks with decimals are no parts of a count.
    """
    if (
        whole.numeral.exact
        and whole.numeral.step == 1
        and any(each.numeral.step < 1 for each in parts)
    ):
        return False
    reached = sum((each.value for each in parts), Decimal(0))
    return reached < 10 * whole.value and whole.value < 10 * reached


def _of_which(
    report: Report, whole: Mention, parts: Sequence[Mention]
) -> tuple[Verdict | None, str]:
    reached = sum((each.value for each in parts), Decimal(0)) / (whole.value or Decimal(1))
    closed = _CLOSED.search(between(report, parts[-2], parts[-1])) or report.language == "zh"
    if not closed or not NEAR_LOW <= reached <= NEAR_HIGH:
        return None, ""
    return ("query", "partial_list") if reached < 1 else ("query", "overlap")


def _follows(report: Report, whole: Mention, parts: Sequence[Mention]) -> bool:
    """Whether a list without a cue is surely of the total said right before it."""
    reached = sum((each.value for each in parts), Decimal(0))
    near = whole.value * Decimal("0.75") <= reached <= whole.value * Decimal("1.25")
    closed = "other" in parts[-1].parts and len(parts) > 2
    played = set().union(*(each.parts for each in parts[:-1]))
    return near and closed and not played & {"received", "cumulative", "target", "opening"}
