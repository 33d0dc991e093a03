"""Totals without a list that opens: after their parts, as an equation, or split at once.

Examples: ``11 porteros y 4 limpiadores, 15 en total`` · ``268.9 + 96.4 + 18.7 = 384.0`` ·
``登记2877件,直接答复2276件,转派601件``. Counter-examples: numbers that happen to stand beside a
total, which are a split only when they add up to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.verdicts import Judged, compatible, judge_sum
from cierre.audit.finding import Claim
from cierre.audit.grammar.lists import between, stream_of
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import is_old
from cierre.audit.grammar.report import Report

NEAR_LOW: Final = Decimal("0.9")
NEAR_HIGH: Final = Decimal("1.1")
"""How far from a total its parts may come to and be meant for it, as a share of it."""
LEAST: Final = 20
"""A total smaller than this is met by chance too easily without a cue."""
_WITH_REST: Final = 3
_PLUS: Final = re.compile(r"[^=+＋−×÷/]*[+＋][^=+＋−×÷/]*")
_EQUALS: Final = re.compile(r"^[^=+＋\d]*[=＝][^=\d]*$")
TOTAL_NOW: Final = re.compile(
    r"\ben total\b|un total de|\bsuman\b|for a total of|\bin total\b|altogether|\bin all\b"
    r"|totalling|合计|合計|总计|共计|总共|累计|cumulative|acumulad|combined|en conjunto",
    re.IGNORECASE,
)


_SAID: Final = re.compile(
    r"\b(?:for|making|giving) a total of\b|\btotalling\b|\bun total de\b|^\s?(?:en total|in all"
    r"|in total)"
    r"|合计|共计|总计",
    re.IGNORECASE,
)


def totals(report: Report) -> Iterator[Claim]:
    """The totals that the sentences claim of the numbers around them."""
    yield from _equations(report)
    yield from _totals_after(report)
    yield from _splits(report)


def _equations(report: Report) -> Iterator[Claim]:
    """Sums written out: "268.9 + 96.4 + 18.7 = 384.0"."""
    for _, _, mentions in report.prose():
        for at, whole in enumerate(mentions):
            if not _EQUALS.search(whole.gap):
                continue
            start = at - 1
            while start > 0 and _PLUS.fullmatch(mentions[start].gap):
                start -= 1
            parts = [*mentions[start:at]]
            if len(parts) > 1 and all(compatible(whole, each) for each in parts):
                yield sum_claim(report, judge_sum(whole, parts), whole, parts)


def _totals_after(report: Report) -> Iterator[Claim]:
    """Totals that come after their parts: "11 porteros y 4 personas, 15 en total"."""
    earlier: list[Mention] = []
    for _, sentence, _ in report.prose():
        stream = stream_of(report, sentence)
        for at, whole in enumerate(stream):
            if not TOTAL_NOW.search(whole.label) or {"rest", "other"} & whole.parts:
                continue
            before = [*earlier[-4:], *stream[:at]]
            parts = _suffix(whole, before)
            if parts:
                yield sum_claim(report, judge_sum(whole, parts), whole, parts)
            elif _surely_total(report, whole, stream[:at]):
                parts = tuple(stream[:at])
                judged = Judged("error", judge_sum(whole, parts).computed)
                yield sum_claim(report, judged, whole, parts)
        earlier = [*earlier, *stream][-8:]


def _suffix(whole: Mention, before: Sequence[Mention]) -> tuple[Mention, ...]:
    """The numbers right before that add up to the total, the fewest first; one may be skipped."""
    fitting = [each for each in before if compatible(whole, each)]
    for length in range(2, min(len(fitting), 8) + 1):
        for skipped in (0, 1, 2):
            if skipped + length > len(fitting):
                break
            parts = tuple(fitting[len(fitting) - skipped - length : len(fitting) - skipped])
            if judge_sum(whole, parts).verdict in ("ok", "note"):
                return parts
    return ()


def _surely_total(report: Report, whole: Mention, before: Sequence[Mention]) -> bool:
    if not 2 <= len(before) <= 6 or "cumulative" in whole.parts or "received" in whole.parts:
        return False
    if not all(compatible(whole, each) for each in before) or any(map(is_old, before)):
        return False
    if whole.numeral.measured and not any(each.unit == whole.unit for each in before):
        return False
    reached = sum((each.value for each in before), Decimal(0))
    near = reached * NEAR_LOW <= whole.value <= reached * NEAR_HIGH
    near = near or _SAID.search(whole.label) is not None
    gaps = [between(report, one, other) for one, other in pairwise(before)]
    return near and all(len(gap) < 60 for gap in gaps)


def _splits(report: Report) -> Iterator[Claim]:
    """Numbers that follow a total in its sentence and add up to it, without a cue: right ones only.

    "登记2877件,直接答复2276件,转派601件" is a split because it adds up; nothing says that it must.
    """
    for _, sentence, _ in report.prose():
        stream = stream_of(report, sentence)
        for at, whole in enumerate(stream):
            told = at == 0 or {"received", "total"} & whole.parts
            if not told or whole.depth or whole.value < LEAST or is_old(whole):
                continue
            for length in (2, 3, 4, 5):
                parts, after = stream[at + 1 : at + 1 + length], stream[at + 1 + length :]
                fits = len(parts) == length and all(compatible(whole, each) for each in parts)
                closed = not after or "other" not in after[0].parts
                if fits and closed and sum(each.value for each in parts) == whole.value:
                    yield sum_claim(report, judge_sum(whole, parts), whole, parts)
                    break
            else:
                yield from _closed_by_rest(report, whole, stream[at + 1 :])


def _closed_by_rest(report: Report, whole: Mention, after: Sequence[Mention]) -> Iterator[Claim]:
    """A total, parts of it and the rest: "答复1906件,当面1051件,电话612件,其余243件"."""
    length = next((at for at, each in enumerate(after, 1) if "rest" in each.parts), 0)
    parts = after[:length]
    played = set().union(*(each.parts for each in parts[:-1])) if parts else set()
    if length < _WITH_REST or played or not {"received", "total"} & whole.parts:
        return
    reached = sum(each.value for each in parts)
    near = whole.value * NEAR_LOW <= reached <= whole.value * NEAR_HIGH
    if near and all(compatible(whole, each) and each.value < whole.value for each in parts):
        yield sum_claim(report, judge_sum(whole, parts), whole, parts)


def sum_claim(
    report: Report, judged: Judged, whole: Mention, parts: Sequence[Mention], why: str = ""
) -> Claim:
    """The claim that the parts add up to the whole."""
    return claim(report, "sum", judged, whole, parts, whole, "sum", why=why)
