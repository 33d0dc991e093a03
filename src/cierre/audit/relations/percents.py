"""The shares of a whole, which make a hundred, and their counts, which then make the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.equation import added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.pairs import Counts, Pair
from cierre.audit.relations.relating import addition
from cierre.audit.relations.rounding import HUNDRED, Judged

_WHOLE, _TWO = 2.0, 1.0
_LONGEST: Final = 30
_APART: Final = 2
"""How many sentences apart the shares of one list may stand."""
_BEFORE: Final = 4
_CLOSE: Final = 1e-9


def percents(report: Report) -> Iterator[Relation]:
    """Shares in a row, without their counts, that make a whole."""
    for _, _, mentions in report.prose:
        found = [
            each for each in mentions
            if each.percent and not each.numeral.approximate and each.index not in report.changing
        ]  # fmt: skip
        if run := _run(found):
            yield _of_all(run)


def _run(found: Sequence[Mention]) -> Sequence[Mention]:
    """The longest stretch that makes 100."""
    for size in range(len(found), 1, -1):
        for first in range(len(found) - size + 1):
            shares = found[first : first + size]
            if _makes_hundred(shares):
                return shares
    return ()


def _makes_hundred(shares: Sequence[Mention]) -> bool:
    """Whether shares are together a whole, each rounded."""
    slack = sum((each.numeral.step for each in shares), Decimal(0)) / 2
    return len(shares) > 1 and abs(_together(shares) - HUNDRED) <= slack


def _together(shares: Sequence[Mention]) -> Decimal:
    return sum((abs(each.value) for each in shares), Decimal(0))


def _of_all(shares: Sequence[Mention]) -> Relation:
    """That shares are all those of a whole."""
    whole = shares[-1].as_computed(HUNDRED, "percent")
    return Relation(
        "shares-sum", "shares-sum", Judged("ok", _together(shares)), shares[-1],
        tuple(shares[:-1]), whole, equation=added(whole, shares),
    )  # fmt: skip


def share_lists(report: Report, pairs: Sequence[Pair], counts: Counts) -> Iterator[Relation]:
    """Lists whose shares make 100."""
    at = 0
    while at < len(pairs):
        size = _of_hundred(pairs[at : at + _LONGEST])
        if size:
            yield from _complete(report, pairs[at : at + size], counts)
        at += size or 1


def _of_hundred(pairs: Sequence[Pair]) -> int:
    """How many shares from the first on make 100 and are of one base; the most, 0 when none."""
    total, slack, found = 0.0, 0.0, 0
    bases: set[float] = set()
    for size, each in enumerate(pairs, 1):
        bases |= {each.base.number} if each.base else set()
        far = size > 1 and each.part.sentence - pairs[size - 2].part.sentence > _APART
        if far or len(bases) > 1:
            break
        total += abs(each.share.number)
        slack += each.share.step
        if size > 1 and abs(total - 100) <= slack / 2 + _CLOSE:
            found = size
    return found


def _complete(report: Report, pairs: Sequence[Pair], counts: Counts) -> Iterator[Relation]:
    """A list whose shares make 100: its counts must make the whole."""
    if _makes_hundred(shares := [each.share for each in pairs]):
        yield _of_all(shares)
    parts = [each.part for each in pairs]
    made = sum(each.number for each in parts)
    whole = counts.within(made, made, parts[0]) or _right_before(report, parts[0])
    most = max(each.number for each in parts)
    if whole is not None and whole not in parts and whole.number >= most:
        yield addition(whole, parts, _WHOLE if len(parts) > 2 else _TWO)


def _right_before(report: Report, first: Mention) -> Mention | None:
    """The count that a list follows, with no other between."""
    before = report.mentions[max(0, first.index - _BEFORE) : first.index]
    return next((each for each in reversed(before) if each.counts), None)
