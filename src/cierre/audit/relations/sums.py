"""Counts in a row of which some add up to another: lists, and what is left of a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence
from cierre.audit.relations.equation import Sum, added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.relating import addition
from cierre.audit.relations.rounding import compatible, judge_total

_BACK: Final = 3
"""How many sentences before a list its total may stand."""
_LONGEST, _EARLIER, _HEADS = 24, 6, 4
_LIST, _CLOSED, _TRIPLE, _NEARLY = 1.5, 1.0, 1.0, 0.5
_LITTLE, _SOME = 0.02, 0.1
"""By how much of its total a list may miss it and be meant to make it; the second, a closed one
that follows it."""
_MORE: Final = 1.1
"""Parts that exceed their whole by more than this overlap, and are not meant to make it."""
_UNLIKELY: Final = 0.05


@dataclass(frozen=True, slots=True)
class _Level:
    """The counts of a sentence at one depth of brackets, and those before them."""

    report: Report
    sentence: Sentence
    counts: tuple[Mention, ...]
    totals: tuple[Mention, ...]


def sums(report: Report) -> Iterator[Relation]:
    """The sums of the text."""
    before: list[tuple[Mention, ...]] = []
    for _, sentence, mentions in report.prose:
        plain = tuple(each for each in mentions if each.counts)
        for depth in {each.depth for each in plain}:
            level = tuple(each for each in plain if each.depth == depth)[:_LONGEST]
            outer = tuple(each for each in plain if each.depth < depth)
            totals = tuple(each for earlier in (*before, outer) for each in earlier)
            yield from _of_level(_Level(report, sentence, level, totals))
        before = [*before[-_BACK + 1 :], plain] if plain else before


def _of_level(level: _Level) -> Iterator[Relation]:
    found = [*_runs(level)]
    yield from found
    yield from _between(level)
    taken = {each.index for one in found for each in one.members}
    yield from _triples(level, taken)
    yield from _lists(level, taken)


def _runs(level: _Level) -> Iterator[Relation]:
    """Counts beside each other that make one near them; the longest run first."""
    run = [*level.totals[-_EARLIER:], *level.counts]
    made = [0, *accumulate([each.millionths for each in run])]
    sizes = {each.millionths for each in (*level.totals, *run)}
    begun = len(run) - len(level.counts)
    found = [
        (first - last, first, last) for first in range(len(run) - 1)
        for last in range(max(first + 2, begun + 1), len(run) + 1)
        if made[last] - made[first] in sizes
    ]  # fmt: skip
    within: list[tuple[int, int]] = []
    totals: set[int] = set()
    for _, first, last in sorted(found):
        if any(first >= start and last <= end for start, end in within):
            continue
        total = _total(level, run, first, last - first)
        if total is not None and total.index not in totals:
            within.append((first, last))
            totals.add(total.index)
            parts = run[first:last]
            yield _of_parts(level.report, total, parts)
            yield from _besides(level.counts, total, parts)


def _total(level: _Level, run: Sequence[Mention], first: int, size: int) -> Mention | None:
    """The number near a run that the run makes; the nearest."""
    parts = run[first : first + size]
    made = sum(each.number for each in parts)
    if made <= 0 or not all(compatible(one, other) for one, other in pairwise(parts)):
        return None
    beside = [*run[max(0, first - 3) : first], *run[first + size : first + size + 2]]
    for total in reversed([*level.totals, *beside]):
        same = abs(total.number - made) <= 1e-9 * made
        if same and total not in parts and compatible(total, parts[0]):
            return total
    return None


def _of_parts(report: Report, total: Mention, parts: Sequence[Mention]) -> Relation:
    rest = len(parts) == 2 and report.said.rest.search(parts[1].before)
    return addition(total, parts, kind="remainder" if rest else "sum")


def _besides(
    counts: Sequence[Mention], total: Mention, parts: Sequence[Mention]
) -> Iterator[Relation]:
    """The number that a list follows, where the list makes one that stands elsewhere instead."""
    head = next((each for each in counts if each.index == parts[0].index - 1), None)
    if head is None or head.value == total.value or len(parts) < 3 or not compatible(head, total):
        return
    near = abs(head.number - total.number) <= _LITTLE * total.number
    if near and added(head, parts).chance() <= _UNLIKELY:
        yield addition(head, parts, certain=True)


def _between(level: _Level) -> Iterator[Relation]:
    """Three in a row of which the outer two make the one between them."""
    run = [*level.totals[-2:], *level.counts]
    for one, total, other in zip(run, run[1:], run[2:], strict=False):
        if one.value and total.value == one.value + other.value and compatible(one, other):
            yield _of_parts(level.report, total, (one, other))


def _triples(level: _Level, taken: Set[int]) -> Iterator[Relation]:
    """Three in a row of which the last two may make the first."""
    said, counts = level.report.said, level.counts
    within = len(counts) > 2 and said.within.search(level.report.words(level.sentence))
    for total, one, other in zip(counts, counts[1:], counts[2:], strict=False):
        if not taken.isdisjoint((total.index, one.index, other.index)) or not all(
            map(_is_exact, (total, one, other))
        ):
            continue
        shared = all(_has_share(level.report, each) for each in (total, one))
        alike = compatible(one, other) and compatible(total, one) and not shared
        if not alike or total.number <= max(one.number, other.number):
            continue
        rest = said.left.search(other.before[-24:]) or said.rest.search(other.before)
        structure = _LIST if rest or within else _TRIPLE
        left = total.numeral.interval - one.interval
        yield Relation(
            "remainder", "remainder", judge_total(other, total.value - one.value, left), other,
            (one,), total, equation=Sum(total, (one, other), (1, 1)),
            structure=structure if len(counts) == 3 else 0.0,
        )  # fmt: skip


def _has_share(report: Report, each: Mention) -> bool:
    """Whether a count has its own share behind it, as the parts of a list have."""
    behind = report.mentions[each.index + 1 : each.index + 2]
    return any(one.percent and one.sentence == each.sentence for one in behind)


def _lists(level: _Level, taken: Set[int]) -> Iterator[Relation]:
    """Lists that look whole and do not add up to a number before them."""
    said, counts = level.report.said, level.counts
    lists = [
        each
        for each in _bounds(counts)
        if taken.isdisjoint(one.index for one in counts[slice(*each)])
    ]
    words = level.report.words(level.sentence) if lists else ""
    partial = said.partial.search(words) is not None
    within = said.within.search(words) is not None
    for first, end in lists:
        parts = counts[first:end]
        closed = said.other.search(f"{parts[-1].before[-24:]} {parts[-1].after[:24]}") is not None
        heads = [*level.totals[-_HEADS:], *counts[:first]]
        for place, total in enumerate(reversed(heads)):
            if _may_be_whole(total, parts):
                nearest = place == 0 and (total.block == parts[0].block or _begins(parts[0]))
                structure = _form(total, parts, nearest, closed, partial)
                made = sum(each.number for each in parts)
                first_said = within and total is counts[0] and first == 1
                exceeded = first_said and total.number < made <= total.number * _MORE
                yield addition(total, parts, structure + (_NEARLY if exceeded else 0.0))


def _begins(first: Mention) -> bool:
    """Whether a list is of what a paragraph before it tells: it stands behind a colon."""
    return not set(":：").isdisjoint(first.gap)


def _bounds(counts: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Where lists begin and end: at colons and semicolons, or behind the sentence's first count."""
    marks = [at for at, each in enumerate(counts) if at and not set(":：;；").isdisjoint(each.gap)]
    for first, end in pairwise([0, *marks, len(counts)]):
        if end - first > 1:
            yield first, end
    if not marks and len(counts) > 3:
        yield 1, len(counts)


def _may_be_whole(total: Mention, parts: Sequence[Mention]) -> bool:
    most = max(each.number for each in parts)
    finer = total.numeral.step < min(each.numeral.step for each in parts)
    fits = total.number >= most and compatible(total, parts[0]) and not finer
    return fits and _is_exact(total)


def _is_exact(total: Mention) -> bool:
    """Whether a number is one that parts can be held against: not "about" or "more than"."""
    return not (total.numeral.approximate or total.numeral.bound)


def _form(
    total: Mention, parts: Sequence[Mention], nearest: bool, closed: bool, partial: bool
) -> float:
    """What speaks for a list's being all of a whole: that it follows it, and is closed."""
    made = sum(each.number for each in parts)
    if (partial and made < total.number) or made * 2 < total.number:
        return 0.0
    structure = _LIST * nearest + _CLOSED * closed
    miss = _SOME if closed and nearest else _LITTLE
    little = len(parts) > 2 and abs(made - total.number) <= miss * total.number
    return structure + (_NEARLY if structure and little else 0.0)
