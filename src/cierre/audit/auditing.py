"""The audit of a report: every check over its numbers, and what no check has looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from cierre.audit.checks.attained import attained
from cierre.audit.checks.averages import averages
from cierre.audit.checks.balances import balances
from cierre.audit.checks.changes import changes
from cierre.audit.checks.claiming import where
from cierre.audit.checks.cumulative import cumulatives
from cierre.audit.checks.dates import dates
from cierre.audit.checks.hundred import hundreds
from cierre.audit.checks.lists import numbered
from cierre.audit.checks.means import means
from cierre.audit.checks.previous import against
from cierre.audit.checks.rankings import rankings
from cierre.audit.checks.rates import rates
from cierre.audit.checks.repeats import repeats
from cierre.audit.checks.shares import shares
from cierre.audit.checks.sums import sums
from cierre.audit.checks.table_changes import table_changes
from cierre.audit.checks.table_shares import table_shares
from cierre.audit.checks.table_words import table_words
from cierre.audit.checks.tables import tables
from cierre.audit.checks.totals import totals
from cierre.audit.checks.trends import trends
from cierre.audit.checks.words import words
from cierre.audit.document import Document
from cierre.audit.finding import Audited, Claim, Language, Unchecked
from cierre.audit.grammar.report import Report, understood

Check = Callable[[Report], Iterator[Claim]]
CHECKS: Final[tuple[Check, ...]] = (
    sums, totals, tables, table_changes, table_shares, balances, cumulatives, shares, hundreds,
    changes, averages, rates, means, trends, words, rankings, table_words, attained, dates,
    numbered, repeats,
)  # fmt: skip
"""In order of authority: of two claims over the same numbers the first is kept."""


def audit(
    document: Document, previous: Document | None = None, language: Language | None = None
) -> Audited:
    """What a document's numbers say of each other, and of those of the report before.

    The findings are said in ``language``, by default the document's own.
    """
    report = understood(document, language)
    claims = [each for check in CHECKS for each in check(report)]
    if previous is not None:
        claims += against(report, understood(previous))
    kept = _once(claims)
    unchecked = _unchecked(report, kept)
    counted = sum(_is_number(each.numeral.kind, each.numeral.weak) for each in report.mentions)
    return Audited(
        document, report.language, report.period.written, kept, unchecked, counted
    )  # fmt: skip


def _once(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Each relation once: the same stated number over the same numbers is one."""
    found: dict[tuple[object, ...], Claim] = {}
    for each in claims:
        key = (each.start, each.end, frozenset(each.spans), each.stated)
        found.setdefault(key, each)
    return tuple(sorted(found.values(), key=lambda each: (each.start, each.end)))


def _unchecked(report: Report, claims: Sequence[Claim]) -> tuple[Unchecked, ...]:
    seen = {span for each in claims for span in each.spans}
    return tuple(
        Unchecked(
            report.text[each.start : each.end], each.start, each.end, where(report, each.start)
        )
        for each in report.mentions
        if _is_number(each.numeral.kind, each.numeral.weak) and (each.start, each.end) not in seen
    )


def _is_number(kind: str, weak: bool) -> bool:
    return kind not in ("label", "year") and not weak
