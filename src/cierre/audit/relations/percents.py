"""Percentages that together are a whole: a hundred, or another percentage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.hundred import hundred, makes_hundred, unlike_hundred
from cierre.audit.relations.pairs import of_change

_CLOSED: Final = 1.5


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
