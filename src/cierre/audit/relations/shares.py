"""Counts with their shares: whose base they are of, and which of a list falls out of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.naming import stems
from cierre.audit.relations.pairs import Counts, Pair, base_of, implied, shares_of
from cierre.audit.relations.percents import share_lists
from cierre.audit.relations.relating import share
from cierre.audit.relations.rounding import Judged, compatible

_WINDOW: Final = 4
"""How many shares to either side may tell of the same base."""
_BACK, _SENTENCES = 10, 2
"""How many numbers, and sentences, back a share's counts may stand that are not beside it."""
_EARLIER, _FAR = 3, 24
"""How many larger counts before a share are tried as its base, among how many numbers."""
_COMMON, _BESIDE, _UNSTATED, _TWO = 0.5, 0.9, 0.5, 2.0
_AGREEING: Final = 3
"""How many shares must agree on a base that the text does not state."""
_APART: Final = 1.01
_ALL: Final = 100


def shares(report: Report) -> Iterator[Relation]:
    """What the shares of the text are of."""
    counts = Counts(report.mentions)
    pairs: list[Pair] = []
    for stated, part in shares_of(report):
        if part is not None:
            pairs.append(Pair(part, stated, base_of(part, stated, counts)))
        else:
            around = _around(report, stated)
            yield from _of_two(report, stated) if around is None else (around,)
    for at, pair in enumerate(pairs):
        if pair.base is not None:
            yield share(pair.share, pair.part, pair.base)
        else:
            yield from _baseless(report, pairs, at)
    yield from share_lists(report, pairs, counts)


def _baseless(report: Report, pairs: Sequence[Pair], at: int) -> Iterator[Relation]:
    """A share that is right of no count that stands where its own should."""
    pair = pairs[at]
    around = _around(report, pair.share)
    near = pairs[max(0, at - _WINDOW) : at + _WINDOW + 1]
    common, siblings = _common(near, pair)
    if around is not None:
        yield around
    elif common is not None and common.number > pair.part.number and pair.share.number < _ALL:
        yield share(pair.share, pair.part, common, _COMMON, siblings)
    for base in _earlier(report, pair.part):
        if base is not common:
            yield share(pair.share, pair.part, base, _BESIDE)
    yield from _unstated(near, pair)


def _around(report: Report, stated: Mention) -> Relation | None:
    """The share as that of one count near it in another, when none beside it fits."""
    near = [
        each for each in report.mentions[max(0, stated.index - _BACK) : stated.index + 3]
        if each.counts and each.number > 0 and not each.in_table
        and stated.sentence - each.sentence <= _SENTENCES
    ]  # fmt: skip
    options: list[tuple[Mention, Mention]] = []
    for part in near:
        low, high = implied(part, stated)
        options += [
            (part, each) for each in near if low <= each.number <= high and each is not part
        ]
    for part, whole in sorted(
        options, key=lambda pair: sum(abs(each.index - stated.index) for each in pair)
    ):
        exact = stated.step < 1 or part.sentence == whole.sentence
        if exact and compatible(part, whole):
            found = share(stated, part, whole)
            if found.judged.verdict == "ok":
                return found
    return None


def _of_two(report: Report, stated: Mention) -> Iterator[Relation]:
    """A share in a sentence without counts, as that of the two of the sentence before it.

    Both must tell of the same, by a word that they have in common.
    """
    earlier = report.mentions[max(0, stated.index - _BACK) : stated.index]
    before = [each for each in earlier if each.counts or each.percent][-2:]
    sentence = report.sentences[stated.sentence]
    alone = not any(each.counts for each in report.of(sentence))
    if not alone or len(before) < 2 or len({each.sentence for each in before}) > 1:
        return
    part, whole = sorted(before, key=lambda each: each.number)
    sentence = report.sentences[part.sentence]
    told = [each for each in report.of(sentence) if each.counts or each.percent]
    counted = all(each.counts for each in told) and compatible(part, whole)
    words = report.words(sentence)
    common = stems(words) & stems(f"{stated.before[-_FAR:]} {stated.after}")
    if counted and len(told) == 2 and common and report.said.within.search(words):
        yield share(stated, part, whole, _TWO)


def _common(near: Sequence[Pair], pair: Pair) -> tuple[Mention | None, int]:
    """The base that the shares beside one have in common, and how many have it."""
    held = [(each.share.index, each.base) for each in near if each.base is not None]
    sizes = [base.number for _, base in held]
    before = [base for index, base in held if index < pair.share.index][-1:]
    behind = [base for index, base in held if index > pair.share.index][:1]
    for base in (*before, *behind):
        alike = sizes.count(base.number)
        both = {each.number for each in (*before, *behind)} == {base.number} and before and behind
        if both or (alike > 1 and alike * 2 > len(sizes)):
            return base, alike
    return None, 0


def _earlier(report: Report, part: Mention) -> list[Mention]:
    """The larger counts right before a share, as bases that it might have been of."""
    before = report.mentions[max(0, part.index - _FAR) : part.index]
    larger = [
        each for each in before
        if each.counts and each.number > max(part.number, 0) and not each.in_table
    ]  # fmt: skip
    return larger[-_EARLIER:]


def _unstated(near: Sequence[Pair], pair: Pair) -> Iterator[Relation]:
    """Shares that agree on a base which the text does not state, but for one."""
    others = [
        each for each in near
        if each is not pair and each.base is None
        and abs(each.part.sentence - pair.part.sentence) <= 1
    ]  # fmt: skip
    if len(others) < _AGREEING:
        return
    bounds = [implied(each.part, each.share) for each in others]
    low, high = max(each[0] for each in bounds), min(each[1] for each in bounds)
    least, most = implied(pair.part, pair.share)
    if low <= high and (most * _APART < low or least > high * _APART):
        right = Decimal(pair.part.number * 2 * _ALL / (low + high)).quantize(
            pair.share.numeral.step
        )
        yield Relation(
            "share", "share", Judged("error", right), pair.share, (pair.part,),
            structure=_UNSTATED, siblings=len(others),
        )  # fmt: skip
