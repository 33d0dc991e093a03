"""The audit of a report: its relations, what each is worth, and what no relation has looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from cierre.audit.document import Document
from cierre.audit.finding import Audited, Claim, Language, Unchecked
from cierre.audit.grammar.report import Report, understood
from cierre.audit.relations.balances import balances, cumulatives
from cierre.audit.relations.brackets import brackets
from cierre.audit.relations.changes import changes
from cierre.audit.relations.claiming import told, where
from cierre.audit.relations.dates import dates
from cierre.audit.relations.evidence import Relation, settled
from cierre.audit.relations.percents import percents
from cierre.audit.relations.previous import against
from cierre.audit.relations.repeats import repeats
from cierre.audit.relations.shares import shares
from cierre.audit.relations.spread import spread
from cierre.audit.relations.streaks import streaks
from cierre.audit.relations.sums import sums
from cierre.audit.relations.tables import tables
from cierre.audit.relations.written import written

SEARCHES: Final[tuple[Callable[[Report], Iterator[Relation]], ...]] = (
    tables, brackets, sums, balances, cumulatives, shares, percents, changes, spread, repeats,
)  # fmt: skip
"""In order of authority: of two relations of the same numbers the first is kept."""


def audit(
    document: Document, previous: Document | None = None, language: Language | None = None
) -> Audited:
    """What a document's numbers say of each other, and of those of the report before.

    The findings are said in ``language``, by default the document's own.
    """
    report = understood(document, language)
    found = [each for search in SEARCHES for each in search(report)]
    if previous is not None:
        found += against(report, understood(previous))
    changed = [*written(report)]
    claims = [told(report, each) for each in settled(_once(found))]
    claims = [*changed, *_others(claims, changed), *streaks(report), *dates(report)]
    kept = tuple(sorted(claims, key=lambda each: (each.start, each.end)))
    counted = sum(each.is_number for each in report.mentions)
    return Audited(
        document, report.language, report.period.written, kept, _unchecked(report, kept), counted
    )


def _once(found: Sequence[Relation]) -> list[Relation]:
    """Each relation once: the same number stated over the same numbers is one."""
    kept: dict[tuple[object, ...], Relation] = {}
    for each in found:
        key = (each.stated.index, each.indexes)
        if key not in kept or (each.holds, each.structure) > (kept[key].holds, kept[key].structure):
            kept[key] = each
    return [*kept.values()]


def _others(claims: Sequence[Claim], changed: Sequence[Claim]) -> Iterator[Claim]:
    """What is right, and what is wrong without a number that was changed: of that it follows."""
    those = {(each.start, each.end) for each in changed}
    for each in claims:
        if each.verdict == "ok" or not any(
            start < last and first < end for start, end in each.spans for first, last in those
        ):
            yield each


def _unchecked(report: Report, claims: Sequence[Claim]) -> tuple[Unchecked, ...]:
    seen = {span for each in claims for span in each.spans}
    return tuple(
        Unchecked(
            report.text[each.start : each.end], each.start, each.end, where(report, each.start)
        )
        for each in report.mentions
        if each.is_number and (each.start, each.end) not in seen
    )
