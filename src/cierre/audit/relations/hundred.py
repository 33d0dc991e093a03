"""The shares of a whole, which make a hundred."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from cierre.audit.finding import Verdict
from cierre.audit.grammar.mention import Mention
from cierre.audit.numerals.numeral import Numeral
from cierre.audit.relations.equation import added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.rounding import HUNDRED, Judged


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
    said = replace(
        shares[-1], index=-1, numeral=Numeral(-1, -1, whole, kind="percent"), number=float(whole),
        low=float(whole), high=float(whole),
    )  # fmt: skip
    return Relation(
        "shares-sum", "shares-sum", judged, shares[-1],
        tuple(shares[:-1]), said, equation=added(said, shares),
    )  # fmt: skip
