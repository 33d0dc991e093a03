"""The audit of a report: every check over its numbers, and what no check has looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from cierre.audit.checks.balances import balances
from cierre.audit.checks.shares import shares
from cierre.audit.checks.changes import changes
from cierre.audit.checks.cumulative import cumulatives
from cierre.audit.checks.trends import trends
from cierre.audit.checks.averages import averages
from cierre.audit.checks.dates import dates
from cierre.audit.checks.lists import numbered
from cierre.audit.checks.sums import sums
from cierre.audit.checks.table_shares import table_shares
from cierre.audit.checks.tables import tables
from cierre.audit.document import Document
from cierre.audit.finding import Audited, Claim
from cierre.audit.grammar.report import Report, understood

Check = Callable[[Report], Iterator[Claim]]
CHECKS: Final[tuple[Check, ...]] = (sums, tables, table_shares, balances, shares, changes, cumulatives, trends, averages, dates, numbered)


def audit(document: Document, previous: Document | None = None) -> Audited:
    """What a document's numbers say of each other, and of those of the report before."""
    report = understood(document)
    claims = tuple(each for check in CHECKS for each in check(report))
    return Audited(document, report.language, report.period.written, claims, (), len(report.mentions))
