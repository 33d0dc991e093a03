"""Counts with their parts in brackets, and what such brackets in a row add up to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.relating import addition
from cierre.audit.relations.rounding import compatible

_BRACKET, _EXCEEDED, _NAMED, _COLUMN = 1.5, 3.0, 2.0, 1.0
_LITTLE: Final = 0.02
"""Parts that exceed their total by no more than this are a slip: none are left out."""
_ABSURD: Final = 1.5
_BEFORE: Final = 8
"""How many numbers before the first bracket the sums of their places may stand."""

_ENDS: Final = (".", "。", ";", "；")
"""What a list that is all there ends with: one that is cut off between two lines does not."""

_Group = tuple[Mention, tuple[Mention, ...]]


def brackets(report: Report) -> Iterator[Relation]:
    """The breakdowns in brackets."""
    for sentence in report.sentences:
        mentions = report.of(sentence) if sentence.last - sentence.first > 2 else ()
        if any(each.depth for each in mentions):
            groups = [*_groups(report, mentions)]
            partial = report.said.partial.search(report.words(sentence)) is not None
            yield from _bracketed(groups, partial)
            yield from _columns(report, groups)
    yield from _named(report)


def _groups(report: Report, mentions: Sequence[Mention]) -> Iterator[_Group]:
    inside: dict[int, list[Mention]] = {}
    for each in mentions:
        if each.depth and each.host >= 0:
            inside.setdefault(each.host, []).append(each)
    for host, parts in inside.items():
        total = report.mentions[host]
        if total.counts and len(parts) > 1 and all(
            each.counts and compatible(each, total) and each.number <= total.number * _ABSURD
            for each in parts
        ):  # fmt: skip
            yield total, tuple(parts)


def _bracketed(groups: Sequence[_Group], partial: bool) -> Iterator[Relation]:
    found = [addition(total, parts) for total, parts in groups]
    siblings = sum(each.holds for each in found)
    for total, parts in groups:
        made = sum(each.number for each in parts)
        structure = 0.0 if partial and made < total.number else _BRACKET
        if total.number < made <= total.number * (1 + _LITTLE):
            structure = _EXCEEDED
        yield addition(total, parts, structure, siblings)


def _columns(report: Report, groups: Sequence[_Group]) -> Iterator[Relation]:
    """Brackets of one form are a table: each of their places has a sum that may be stated."""
    if len(groups) < 2 or len({len(parts) for _, parts in groups}) != 1:
        return
    first = groups[0][0]
    totals = [
        each for each in report.mentions[max(0, first.index - _BEFORE) : first.index]
        if each.counts and compatible(each, first)
    ]  # fmt: skip
    columns = [*zip(*([total, *parts] for total, parts in groups), strict=True)]
    most = 2 * sum(each.number for each in columns[0])
    stated = [_stated(column, totals) for column in columns]
    siblings = sum(each is not None for each in stated)
    free = [each for each in totals if each not in stated and each.number <= most]
    for column, total in zip(columns, stated, strict=True):
        if total is not None:
            yield addition(total, column, _COLUMN, siblings)
        elif free and 0 < siblings == len(columns) - 1:
            yield addition(free[-1], column, _COLUMN, siblings)


def _stated(column: Sequence[Mention], totals: Sequence[Mention]) -> Mention | None:
    made = sum(each.number for each in column)
    return next((each for each in reversed(totals) if each.number == made), None)


def _named(report: Report) -> Iterator[Relation]:
    """Named parts behind a colon, each with its count in brackets: "By kind: calls (15), ...".

    Wrong only where another such list of the paragraph makes the same whole.
    """
    block, heads = -1, list[Mention]()
    whole: Mention | None = None
    for _, sentence, parts in report.prose:
        if sentence.block != block:
            block, heads, whole = sentence.block, [], None
        named = heads and _is_named(parts)
        if named and report.text[parts[-1].end : sentence.end].rstrip()[-1:] in _ENDS:
            made = sum(each.number for each in parts)
            same = next((each for each in heads if each.number == made), None)
            total, whole = same or whole, same or whole
            if total is not None and compatible(total, parts[0]):
                yield addition(total, parts, _NAMED, 1)
        heads += [each for each in parts if each.counts and each.depth == 0]


def _is_named(parts: Sequence[Mention]) -> bool:
    return (
        len(parts) > 1
        and not {":", "："}.isdisjoint(parts[0].gap)
        and all(each.counts and each.depth == 1 and each.gap[-1:] in "(（" for each in parts)
    )
