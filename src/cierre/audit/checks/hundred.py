"""Shares that are all of a whole add up to a hundred, within their rounding.

Examples: ``61% to homes, 27% to shops and 13% to gardens`` (101: rounding) ·
``占63.72%…其他占5.01%``. Counter-examples: the three largest only, shares that overlap, and any
list with a word that says it is partial; a list far from a hundred is not taken for a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from cierre.audit.checks.claiming import number, worded
from cierre.audit.checks.verdicts import HUNDRED, Judged
from cierre.audit.finding import Claim
from cierre.audit.grammar.lexicon import cue
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.pairs import change_word_near
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.numeral import plain
from cierre.audit.wording import why_said

_NEAR: Final = Decimal(12)
"""Shares this near to a hundred, with "others" among them, are meant to reach it."""


def hundreds(report: Report) -> Iterator[Claim]:
    """The lists of shares that the sentences give in full."""
    for _, sentence, mentions in report.prose():
        shares = [
            each
            for each in mentions
            if each.percent and not change_word_near(each, report.language)
        ]
        if len(shares) < 2 or any(
            "rest" in each.parts and not _closes(each, shares) for each in shares
        ):
            continue
        yield from _whole(report, report.words(sentence), shares)


def _closes(share: Mention, shares: Sequence[Mention]) -> bool:
    return share is shares[-1] and "other" in share.parts


def _whole(report: Report, words: str, shares: Sequence[Mention]) -> Iterator[Claim]:
    for start in range(len(shares) - 1):
        for end in range(len(shares), start + 1, -1):
            run = shares[start:end]
            reached = sum((each.value for each in run), Decimal(0))
            spread = sum((each.numeral.step / 2 for each in run), Decimal(0))
            if abs(reached - HUNDRED) <= spread:
                yield _claim(report, Judged("ok", reached), run)
                return
    reached = sum((each.value for each in shares), Decimal(0))
    complete = len(shares) > 2 and "other" in shares[-1].parts and len(shares[-1].gap) < 60
    if complete and abs(reached - HUNDRED) <= _NEAR and not cue("partial", words, report.language):
        yield _claim(report, Judged("query", reached), shares)


def _claim(report: Report, judged: Judged, run: Sequence[Mention]) -> Claim:
    why = why_said(report.spoken, "overlap") if judged.verdict == "query" else ""
    computed = f"{plain(judged.computed)}%"
    return worded(
        report, "shares-sum", judged.verdict, (run[-1].start, run[-1].end), "shares-sum",
        stated="100%", computed=computed, parts=[number(each) for each in run], whole="100%",
        why=why, took_part=run,
    )  # fmt: skip
