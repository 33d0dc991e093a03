"""The shares of a whole, which make a hundred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from cierre.audit.finding import Verdict
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.equation import added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.rounding import HUNDRED, Judged

_CLOSED: Final = 1.5


def percents(report: Report) -> Iterator[Relation]:
    """Shares in a row, without their counts, that make a whole or should."""
    for _, sentence, mentions in report.prose:
        found = [
            each for each in mentions
            if each.percent and not each.numeral.approximate and each.index not in report.changing
        ]  # fmt: skip
        if len(found) < 2:
            continue
        rest = report.said.rest.search(found[-1].before[-24:] + found[-1].after)
        run = _run(found)
        if run:
            yield from hundred(run)
        elif rest and not report.said.partial.search(report.words(sentence)):
            for relation in unlike_hundred(found):
                yield replace(relation, kind="remainder", structure=_CLOSED)


def _run(found: Sequence[Mention]) -> Sequence[Mention]:
    """The longest stretch that makes 100."""
    for size in range(len(found), 1, -1):
        for first in range(len(found) - size + 1):
            shares = found[first : first + size]
            if makes_hundred(shares):
                return shares
    return ()


def hundred(shares: Sequence[Mention]) -> Iterator[Relation]:
    """All the shares of a whole, when they make 100 within their rounding."""
    if len(shares) > 1 and makes_hundred(shares):
        yield _relation(shares, "ok")


def unlike_hundred(shares: Sequence[Mention]) -> Iterator[Relation]:
    """All the shares of a whole, when they do not make 100 within their rounding."""
    if len(shares) > 1 and not makes_hundred(shares):
        yield _relation(shares, "error")


def makes_hundred(shares: Sequence[Mention]) -> bool:
    """Whether shares are together a whole, each rounded."""
    slack = sum((each.numeral.step for each in shares), Decimal(0)) / 2
    return abs(_together(shares) - HUNDRED) <= slack


def _together(shares: Sequence[Mention]) -> Decimal:
    return sum((abs(each.value) for each in shares), Decimal(0))


def _relation(shares: Sequence[Mention], verdict: Verdict) -> Relation:
    judged, whole = Judged(verdict, _together(shares)), HUNDRED
    said = shares[-1].as_computed(whole, "percent")
    return Relation(
        "shares-sum", "shares-sum", judged, shares[-1],
        tuple(shares[:-1]), said, equation=added(said, shares),
    )  # fmt: skip
