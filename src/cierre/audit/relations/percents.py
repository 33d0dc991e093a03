"""Percentages that together are a whole: a hundred, or another percentage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.numeral import Numeral
from cierre.audit.relations.equation import added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.rounding import HUNDRED, Judged
from cierre.audit.relations.shares import of_change

_CLOSED: Final = 1.5


def hundred(shares: Sequence[Mention]) -> Iterator[Relation]:
    """All the shares of a whole, when they make 100 within their rounding."""
    total = sum((abs(each.value) for each in shares), Decimal(0))
    if len(shares) > 1 and abs(total - HUNDRED) <= _slack(shares):
        yield _relation("shares-sum", shares, Judged("ok", total), HUNDRED)


def _slack(shares: Sequence[Mention]) -> Decimal:
    return sum((each.numeral.step for each in shares), Decimal(0)) / 2


def _relation(kind: str, shares: Sequence[Mention], judged: Judged, whole: Decimal) -> Relation:
    said = replace(
        shares[-1], index=-1, numeral=Numeral(-1, -1, whole, kind="percent"), number=float(whole),
        low=float(whole), high=float(whole),
    )  # fmt: skip
    return Relation(
        "remainder" if kind == "remainder" else "shares-sum", "shares-sum", judged, shares[-1],
        tuple(shares[:-1]), said, equation=added(said, shares),
    )  # fmt: skip


def percents(report: Report) -> Iterator[Relation]:
    """Shares in a row, without their counts, that make a whole or should."""
    for _, sentence, mentions in report.prose():
        found = [
            each for at, each in enumerate(mentions)
            if each.percent and not each.numeral.approximate and not of_change(report, mentions, at)
        ]  # fmt: skip
        if len(found) < 2:
            continue
        rest = report.said.rest.search(found[-1].before[-24:] + found[-1].after)
        run = _run(found)
        if run:
            yield from hundred(run)
        elif rest and not report.said.partial.search(report.words(sentence)):
            total = sum((each.value for each in found), Decimal(0))
            relation = _relation("remainder", found, Judged("error", total), HUNDRED)
            yield replace(relation, structure=_CLOSED)


def _run(found: Sequence[Mention]) -> Sequence[Mention]:
    """The longest stretch that makes 100."""
    for size in range(len(found), 1, -1):
        for first in range(len(found) - size + 1):
            shares = found[first : first + size]
            total = sum((abs(each.value) for each in shares), Decimal(0))
            if abs(total - HUNDRED) <= _slack(shares):
                return shares
    return ()
