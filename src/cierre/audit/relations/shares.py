"""Counts with their shares: whose base they are of, and which of a list falls out of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.equation import Quotient, added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.hundred import hundred, unlike_hundred
from cierre.audit.relations.rounding import HUNDRED, compatible, judge_ratio, judge_sum

_NEAR: Final = 45
"""How many characters may lie between a count and its share."""
_BEHIND_BRACKET: Final = 8
"""How far behind the bracket of its count a share may stand: 城管局(6件)占4.29%."""
_WINDOW: Final = 4
"""How many shares to either side may tell of the same base."""
_BACK: Final = 10
"""How many numbers back a share's counts may stand that are not beside it."""
_EARLIER: Final = 3
"""How many larger counts before a share are tried as its base."""
_STATED, _BESIDE, _WHOLE_LIST = 0.5, 0.9, 2.0
_UNSTATED: Final = 3
"""How many shares must agree on a base that the text does not state."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A count and the share that it is said to be."""

    part: Mention
    share: Mention


class Counts:
    """The counts of a report by size, to find those within bounds."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._counts = sorted(
            (
                each
                for each in mentions
                if each.counts and not each.numeral.weak and each.number > 0
            ),
            key=lambda each: each.number,
        )
        self._sizes = [each.number for each in self._counts]

    def within(self, low: float, high: float, near: Mention) -> Mention | None:
        """The count within the bounds that stands nearest to a number, those before it first."""
        first, last = bisect_left(self._sizes, low), bisect_right(self._sizes, high)
        found = [each for each in self._counts[first:last] if each is not near]
        return min(found, key=lambda each: _distance(each, near), default=None)


def _distance(one: Mention, other: Mention) -> int:
    away = other.index - one.index
    return away if away > 0 else -4 * away


def pairs_of(report: Report) -> Iterator[tuple[Mention, Mention | None]]:
    """The shares of the text, in order, each with the count beside it."""
    for _, _, mentions in report.prose():
        for at, each in enumerate(mentions):
            if each.percent and not of_change(report, mentions, at):
                yield each, _part(report, mentions, at)


def of_change(report: Report, mentions: Sequence[Mention], at: int) -> bool:
    """Whether a percentage tells by how much something changed."""
    each = mentions[at]
    said = report.said
    before = _clause(each.gap)
    if each.numeral.signed and each.value < 0:
        return True
    after = each.after[:24]
    return said.of_change(before) or bool(said.up.search(after) or said.down.search(after))


def _clause(gap: str) -> str:
    for mark in "，,;；。:：":
        gap = gap.rpartition(mark)[2] or gap
    return gap


def _part(report: Report, mentions: Sequence[Mention], at: int) -> Mention | None:
    """The count that a share is of: the one before it, or in the bracket behind it."""
    share = mentions[at]
    behind = mentions[at + 1] if at + 1 < len(mentions) else None
    if behind is not None and behind.counts:
        between = report.text[share.end : behind.start]
        opened = behind.depth > share.depth and not set(",，、;；") & set(between)
        if len(between) <= _NEAR and (opened or between.endswith(" -")):
            return behind
    if at and mentions[at - 1].counts:
        before = mentions[at - 1]
        between = report.text[before.end : share.start]
        closed = between.replace("）", ")").partition(")")
        apart = closed[1] and len(closed[2]) > _BEHIND_BRACKET and share.host != before.index
        if len(between) <= _NEAR and not set(";；。") & set(between) and not apart:
            return before
    return None


def shares(report: Report) -> Iterator[Relation]:
    """What the shares of the text are of."""
    counts = Counts(report.mentions)
    pairs: list[Pair] = []
    bases: list[Mention | None] = []
    for share, part in pairs_of(report):
        if part is not None:
            pairs.append(Pair(part, share))
            bases.append(base_of(pairs[-1], counts))
        elif (around := _around(report, share)) is not None:
            yield around
    for at, (pair, base) in enumerate(zip(pairs, bases, strict=True)):
        if base is not None:
            yield _share(pair, base)
            continue
        near = range(max(0, at - _WINDOW), min(len(pairs), at + _WINDOW + 1))
        common, siblings = _common(at, near, pairs, bases)
        around = _around(report, pair.share)
        if around is not None:
            yield around
        elif common is not None and common.number > pair.part.number and share_of_some(pair):
            yield _share(pair, common, _STATED, siblings)
        for base in _earlier(report, pair):
            if base is not common:
                yield _share(pair, base, _BESIDE)
    yield from _of_whole(pairs, bases)
    lists = _lists(pairs, bases)
    for first, last in lists:
        yield from _listed(report, pairs[first:last], counts)
    yield from _unstated(pairs, bases)


def share_of_some(pair: Pair) -> bool:
    """Whether a share is of less than all; all of it has its own base."""
    return pair.share.number < 100


def _share(pair: Pair, base: Mention, structure: float = 0.0, siblings: int = 0) -> Relation:
    judged = judge_ratio(pair.share, [pair.part], base, HUNDRED)
    equation = Quotient(pair.share, (pair.part,), base)
    return Relation(
        "share", "share", judged, pair.share, (pair.part,), base,
        equation=equation, structure=structure, siblings=siblings,
    )  # fmt: skip


def base_of(pair: Pair, counts: Counts) -> Mention | None:
    """The count of the text that a share is right of, rounded or cut; the nearest."""
    step = float(pair.share.numeral.step)
    share = abs(pair.share.number)
    if share <= step / 2 or pair.part.number == 0:
        return None
    low = 100 * pair.part.low / (share + step)
    high = 100 * pair.part.high / max(share - step / 2, step / 10)
    found = counts.within(low * (1 - 1e-12), high * (1 + 1e-12), pair.part)
    if found is None:
        return None
    return (
        found if judge_ratio(pair.share, [pair.part], found, HUNDRED).verdict != "error" else None
    )


def _around(report: Report, share: Mention) -> Relation | None:
    """The share as that of one count near it in another, when none beside it fits."""
    near = [
        each for each in report.mentions[max(0, share.index - _BACK) : share.index + 3]
        if each.counts and not each.numeral.weak and each.number > 0 and not each.in_table
        and share.sentence - each.sentence <= 2
    ]  # fmt: skip
    rough = share.numeral.step >= 1
    best: tuple[int, Relation] | None = None
    for part in near:
        for whole in near:
            far = abs(part.index - share.index) + abs(whole.index - share.index)
            together = part.sentence == whole.sentence
            if part is whole or not compatible(part, whole) or (rough and not together):
                continue
            if best is not None and far >= best[0]:
                continue
            relation = _share(Pair(part, share), whole)
            if relation.judged.verdict == "ok":
                best = far, relation
    return best[1] if best else None


def _common(
    at: int, around: range, pairs: Sequence[Pair], bases: Sequence[Mention | None]
) -> tuple[Mention | None, int]:
    """The base that the shares before and behind have in common, and how many have it."""
    held = {near: base for near in around if (base := bases[near]) is not None}
    numbers = [base.number for base in held.values()]
    behind = [near for near in held if near > at]
    before = [near for near in held if near < at]
    beside = [
        bases[near] for near in (max(before, default=-1), min(behind, default=-1)) if near >= 0
    ]
    for base in beside:
        assert base is not None
        alike = numbers.count(base.number)
        both = len(beside) == 2 and all(each and each.number == base.number for each in beside)
        if (
            both
            or (alike >= 2 and alike * 2 > len(numbers))
            or (alike == len(numbers) and alike > 1)
        ):
            return base, alike
    return None, 0


def _earlier(report: Report, pair: Pair) -> Iterator[Mention]:
    """The larger counts right before a share, as bases that it might have been of."""
    left = _EARLIER
    for each in reversed(report.mentions[max(0, pair.part.index - 24) : pair.part.index]):
        if each.counts and each.number > pair.part.number and not each.in_table:
            yield each
            left -= 1
        if not left:
            return


def _right_before(report: Report, first: Mention) -> Iterator[Mention]:
    """The count that a list follows, with no other between."""
    for each in reversed(report.mentions[max(0, first.index - 4) : first.index]):
        if each.counts:
            yield each
            return


def _lists(pairs: Sequence[Pair], bases: Sequence[Mention | None]) -> Iterator[tuple[int, int]]:
    """Where shares beside each other make 100: the bounds of each such list."""
    at = 0
    while at < len(pairs):
        total, slack, found = 0.0, 0.0, 0
        of: set[float] = set()
        for end in range(at, min(len(pairs), at + 30)):
            if end > at and pairs[end].part.sentence - pairs[end - 1].part.sentence > 2:
                break
            base = bases[end]
            of |= {base.number} if base else set()
            if len(of) > 1:
                break
            total += abs(pairs[end].share.number)
            slack += float(pairs[end].share.numeral.step)
            if end > at and abs(total - 100) <= slack / 2 + 1e-9:
                found = end + 1
            if total > 100 + slack:
                break
        if found:
            yield at, found
            at = found
        else:
            at += 1


def _listed(report: Report, pairs: Sequence[Pair], counts: Counts) -> Iterator[Relation]:
    """A list whose shares make 100: its counts must make the whole."""
    last = pairs[-1].share
    shares_of = tuple(each.share for each in pairs[:-1])
    parts = tuple(each.part for each in pairs)
    total = sum(each.number for each in parts)
    whole = counts.within(total - 1e-9, total + 1e-9, parts[0])
    candidates = [whole] if whole is not None else list(_right_before(report, parts[0]))
    for candidate in candidates:
        if candidate in parts or candidate.number < max(each.number for each in parts):
            continue
        judged = judge_sum(candidate, parts)
        yield Relation(
            "sum", "sum", judged, candidate, parts, candidate,
            equation=added(candidate, parts), structure=_WHOLE_LIST if len(parts) > 2 else 1.0,
        )  # fmt: skip
    yield from hundred((*shares_of, last))


def _of_whole(pairs: Sequence[Pair], bases: Sequence[Mention | None]) -> Iterator[Relation]:
    """Counts that make their whole, whose shares do not make 100 for one of them."""
    for at, base in enumerate(bases):
        if base is None and (at + 1 == len(bases) or (base := bases[at + 1]) is None):
            continue
        made = 0.0
        for end in range(at, min(len(pairs), at + 30)):
            other = bases[end]
            made += pairs[end].part.number
            if (other is not None and other.number != base.number) or made > base.number:
                break
            if (
                made == base.number
                and end > at
                and pairs[end].part.sentence <= pairs[at].part.sentence + 8
            ):
                yield from unlike_hundred([each.share for each in pairs[at : end + 1]])
                break


def _unstated(pairs: Sequence[Pair], bases: Sequence[Mention | None]) -> Iterator[Relation]:
    """Shares that agree on a base which the text does not state, but for one."""
    for at, pair in enumerate(pairs):
        if bases[at] is not None:
            continue
        near = [
            other for other in range(max(0, at - _WINDOW), min(len(pairs), at + _WINDOW + 1))
            if other != at and bases[other] is None
            and abs(pairs[other].part.sentence - pair.part.sentence) <= 1
        ]  # fmt: skip
        if len(near) < _UNSTATED:
            continue
        implied = [_implied(pairs[other]) for other in near]
        low, high = max(each[0] for each in implied), min(each[1] for each in implied)
        own = _implied(pair)
        if low <= high and (own[1] < low * 0.99 or own[0] > high * 1.01):
            right = pair.part.number * 200 / (low + high)
            yield _against_unstated(pair, right, len(near))


def _implied(pair: Pair) -> tuple[float, float]:
    step = float(pair.share.numeral.step)
    share = max(abs(pair.share.number), step)
    return 100 * pair.part.low / (share + step), 100 * pair.part.high / (share - step / 2)


def _against_unstated(pair: Pair, right: float, siblings: int) -> Relation:
    from decimal import Decimal

    from cierre.audit.relations.rounding import Judged

    judged = Judged("error", Decimal(str(round(right, 4))))
    return Relation(
        "share", "share", judged, pair.share, (pair.part,), structure=0.5, siblings=siblings
    )
