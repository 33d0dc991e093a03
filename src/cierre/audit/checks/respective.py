"""Shares told apart from their parts and in the same order.

Examples: ``17.505 a instancia de parte, 39 de oficio y 12.592 consultas, es decir, el 58,09%, el
0,13% y el 41,78% respectivamente`` · ``40 and 60 cases, 40% and 60% respectively`` ·
``分别占38.4%、33.3%和28.4%``. Counter-example: percentages in a row of which each has its own
number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from cierre.audit.checks.claiming import claim
from cierre.audit.checks.verdicts import HUNDRED, Judged, compatible, judge_ratio
from cierre.audit.finding import Claim
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence

_CUE: Final = re.compile(r"respectiv\w+|分别|分別", re.IGNORECASE)
_BESIDE: Final = re.compile(r"\s?(?:,|、|和|y|and|, and|及)\s?(?:el |un |del )?", re.IGNORECASE)


def respectively(
    report: Report, sentence: Sentence, mentions: Sequence[Mention], earlier: Sequence[Mention]
) -> Iterator[tuple[int, Claim]]:
    """The shares of a sentence in a row, each with the index of its percentage."""
    if not _CUE.search(report.words(sentence)):
        return
    percents = _row(report, mentions)
    if len(percents) < 2:
        return
    before = [each for each in mentions if each.counts and each.start < percents[0].start]
    best: tuple[int, list[tuple[Mention, Mention, Judged]]] | None = None
    for parts in _choices(before, len(percents)):
        for whole in [*before, *earlier[::-1]]:
            if whole in parts or whole.value <= 0 or not compatible(whole, parts[0]):
                continue
            judged = [
                (percent, part, judge_ratio(percent, (part,), whole, HUNDRED))
                for percent, part in zip(percents, parts, strict=True)
            ]
            fits = sum(each.verdict in ("ok", "note") for _, _, each in judged)
            if best is None or fits > best[0]:
                best = (fits, judged)
                best_whole = whole
    if best is None or best[0] * 2 < len(percents):
        return
    for percent, part, verdict in best[1]:
        yield percent.index, claim(
            report, "share", verdict, percent, (part,), best_whole, "share"
        )  # fmt: skip


def _row(report: Report, mentions: Sequence[Mention]) -> list[Mention]:
    """The longest row of percentages side by side."""
    rows: list[list[Mention]] = [[]]
    shares = [each for each in mentions if each.percent]
    rows[-1] = shares[:1]
    for one, other in pairwise(shares):
        beside = _BESIDE.fullmatch(report.text[one.end : other.start])
        if not beside:
            rows.append([])
        rows[-1].append(other)
    return max(rows, key=len)


def _choices(before: Sequence[Mention], count: int) -> Iterator[tuple[Mention, ...]]:
    """Which numbers the percentages may go with: the last ones, with or without what nests."""
    hosts = {each.host for each in before if each.depth}
    leaves = [each for each in before if each.index not in hosts]
    top = [each for each in before if not each.depth]
    for chosen in (before, leaves, top):
        if len(chosen) >= count:
            yield tuple(chosen[-count:])
            yield tuple(chosen[:count])
