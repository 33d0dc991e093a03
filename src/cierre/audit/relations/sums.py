"""Counts that add up to another: breakdowns in brackets, lists, what is left of a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence
from cierre.audit.relations.equation import Sum, added
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.rounding import Judged, compatible, judge_sum, judge_total

_BACK: Final = 3
"""How many sentences before a list its total may stand."""
_LONGEST: Final = 24
_BRACKETED, _LISTED, _CLOSED, _TRIPLE = 1.5, 1.5, 1.0, 1.0
_UNLIKELY: Final = 0.05
_APART: Final = 2.0
_LITTLE: Final = 0.02
"""Parts that exceed their total by no more than this are a slip, not a total of something else."""


def sums(report: Report) -> Iterator[Relation]:
    """The sums of the text."""
    before: list[tuple[Mention, ...]] = []
    block, heads = -1, list[Mention]()
    whole: Mention | None = None
    for at, sentence in enumerate(report.sentences):
        mentions = report.of(sentence)
        if len(mentions) > 60:
            continue
        if len(mentions) > 2 or not sentence.in_table:
            yield from _bracketed(report, sentence, mentions)
        if sentence.in_table:
            continue
        if sentence.block != block:
            block, heads, whole = sentence.block, [], None
        for relation in _apart(mentions, heads, whole):
            whole = relation.whole if relation.holds else whole
            yield relation
        heads += [each for each in mentions if _counts(each) and each.depth == 0]
        plain = tuple(each for each in mentions if _counts(each))
        for depth in sorted({each.depth for each in plain}):
            level = tuple(each for each in plain if each.depth == depth)
            outer = tuple(each for each in plain if each.depth < depth)
            yield from _listed(report, sentence, level, [*before, outer] if outer else before)
        before = [*before[-_BACK + 1 :], plain] if plain else before


def _counts(each: Mention) -> bool:
    return each.counts and not (each.numeral.weak and each.number == 1 and not each.after.strip())


def _bracketed(
    report: Report, sentence: Sentence, mentions: Sequence[Mention]
) -> Iterator[Relation]:
    """A count with its parts in the bracket behind it."""
    inside: dict[int, list[Mention]] = {}
    for each in mentions:
        if each.depth and each.host >= 0:
            inside.setdefault(each.host, []).append(each)
    judged: list[tuple[Mention, list[Mention], Judged]] = []
    for host, parts in inside.items():
        total = report.mentions[host]
        if total.counts and len(parts) > 1 and all(
            _counts(each) and compatible(each, total) and each.number <= total.number * 1.5
            for each in parts
        ):  # fmt: skip
            judged.append((total, parts, judge_sum(total, parts)))
    holding = sum(verdict.verdict != "error" for _, _, verdict in judged)
    partial = report.said.partial.search(report.words(sentence)) is not None
    for total, parts, verdict in judged:
        made = sum(each.number for each in parts)
        slight = total.number < made <= total.number * (1 + _LITTLE)
        structure = 0.0 if partial and made < total.number else _BRACKETED * (2 if slight else 1)
        yield Relation(
            "sum", "sum", verdict, total, tuple(parts), total, equation=added(total, parts),
            structure=structure, siblings=holding,
        )  # fmt: skip
    yield from _columns(report, judged)


def _apart(
    mentions: Sequence[Mention], heads: Sequence[Mention], whole: Mention | None
) -> Iterator[Relation]:
    """Named parts behind a colon, each with its count in brackets: "By kind: calls (15), ...".

    Wrong only where another such list of the paragraph makes a ``whole``.
    """
    parts = tuple(mentions)
    if len(parts) < 2 or not heads or not parts[0].index or not all(
        _counts(each) and each.depth == 1 and each.gap.endswith(("(", "（")) for each in parts
    ):  # fmt: skip
        return
    if not {":", "："} & set(parts[0].gap):
        return
    made = sum(each.number for each in parts)
    same = [each for each in heads if each.number == made]
    for total in same[:1] or ([whole] if whole else []):
        if compatible(total, parts[0]):
            yield Relation(
                "sum", "sum", judge_sum(total, parts), total, parts, total,
                equation=added(total, parts), structure=_APART, siblings=1,
            )  # fmt: skip


def _columns(
    report: Report, groups: Sequence[tuple[Mention, list[Mention], Judged]]
) -> Iterator[Relation]:
    """Brackets of one form are a table: each of their places has a sum that may be stated."""
    size = {len(parts) for _, parts, _ in groups}
    if len(groups) < 2 or len(size) != 1:
        return
    first = groups[0][0].index
    totals = [
        each for each in report.mentions[max(0, first - 8) : first]
        if each.counts and compatible(each, groups[0][0])
    ]  # fmt: skip
    columns = [*zip(*([total, *parts] for total, parts, _ in groups), strict=True)]
    made = [sum(each.number for each in column) for column in columns]
    held = [next((each for each in reversed(totals) if each.number == one), None) for one in made]
    free = [each for each in totals if each not in held]
    siblings = sum(each is not None for each in held)
    for column, total in zip(columns, held, strict=True):
        options = (
            [total] if total else [e for e in free if siblings and len(columns) == siblings + 1]
        )
        for one in options[-1:]:
            yield Relation(
                "sum", "sum", judge_sum(one, column), one, tuple(column), one,
                equation=added(one, column), structure=1.0, siblings=siblings,
            )  # fmt: skip


def _listed(
    report: Report,
    sentence: Sentence,
    level: Sequence[Mention],
    before: Sequence[Sequence[Mention]],
) -> Iterator[Relation]:
    """The sums among the counts of a sentence, with a total in it or shortly before."""
    level = level[:_LONGEST]
    totals = [each for earlier in before for each in earlier]
    run = [*totals[-6:], *level]
    own = frozenset(each.index for each in level)
    found: dict[int, tuple[Mention, ...]] = {}
    made: set[frozenset[int]] = set()
    for size in range(len(run), 1, -1):
        for first in range(len(run) - size + 1):
            parts = tuple(run[first : first + size])
            indexes = frozenset(each.index for each in parts)
            if not own & indexes or any(indexes < each for each in made):
                continue
            total = _total(report, parts, run, totals, first)
            if total is not None and found.setdefault(total.index, parts) is parts:
                made.add(indexes)
                yield _of_parts(report, total, parts)
                yield from _besides(level, total, parts)
    for first in range(max(0, len(run) - len(level) - 2), len(run) - 2):
        one, total, other = run[first : first + 3]
        if total.value == one.value + other.value and compatible(one, other) and one.value:
            yield _of_parts(report, total, (one, other))
    taken = {index for each in made for index in each} | set(found)
    yield from _failing(report, sentence, level, totals, taken)
    yield from _rolled(report, level, before)


def _total(
    report: Report,
    parts: Sequence[Mention],
    level: Sequence[Mention],
    totals: Sequence[Mention],
    first: int,
) -> Mention | None:
    made = sum(each.number for each in parts)
    if made <= 0 or not all(compatible(one, other) for one, other in pairwise(parts)):
        return None
    beside = [
        *level[max(0, first - 3) : first],
        *level[first + len(parts) : first + len(parts) + 2],
    ]
    near = [*totals[-1:], *beside] if len(parts) == 2 and made < 100 else [*totals, *beside]
    for total in reversed(near):
        if (
            total not in parts
            and abs(total.number - made) <= 1e-9 * made
            and compatible(total, parts[0])
        ):
            return total
    return None


def _besides(
    level: Sequence[Mention], total: Mention, parts: Sequence[Mention]
) -> Iterator[Relation]:
    """The number that a list follows, where the list makes one that stands elsewhere instead."""
    head = next((each for each in level if each.index == parts[0].index - 1), None)
    if head is None or head is total or head.value == total.value or len(parts) < 3:
        return
    equation = added(head, parts)
    near = abs(head.number - total.number) <= _LITTLE * total.number
    if near and compatible(head, total) and equation.chance() <= _UNLIKELY:
        yield Relation(
            "sum", "sum", judge_sum(head, parts), head, tuple(parts), head, equation=equation,
            certain=True,
        )  # fmt: skip


def _of_parts(report: Report, total: Mention, parts: Sequence[Mention]) -> Relation:
    return Relation(
        _kind(report, total, parts), "sum", judge_sum(total, parts), total, tuple(parts), total,
        equation=added(total, parts),
    )  # fmt: skip


def _kind(report: Report, total: Mention, parts: Sequence[Mention]) -> str:
    return "remainder" if len(parts) == 2 and report.said.rest.search(parts[1].before) else "sum"  # type: ignore[return-value]


def _failing(
    report: Report,
    sentence: Sentence,
    level: Sequence[Mention],
    totals: Sequence[Mention],
    taken: set[int],
) -> Iterator[Relation]:
    """Lists that look whole and do not add up to the total before them."""
    said, words = report.said, report.words(sentence)
    partial = said.partial.search(words) is not None
    yield from _triples(report, level, taken)
    for first, runs_to in _colons(report, level):
        parts = tuple(level[first:runs_to])
        if len(parts) < 2 or any(each.index in taken for each in parts):
            continue
        closer = said.other.search(parts[-1].before[-24:] + " " + parts[-1].after[:24])
        heads = [*totals[-4:], *level[:first]]
        made = sum(each.number for each in parts)
        for place, total in enumerate(reversed(heads)):
            loose = total.numeral.approximate or total.numeral.bound
            if (
                loose
                or not compatible(total, parts[0])
                or total.number < max(p.number for p in parts)
            ):
                continue
            below = made < total.number
            open_list = partial and below
            structure = _LISTED if place == 0 and not open_list else 0.0
            structure += _CLOSED if closer and not open_list else 0.0
            if structure and len(parts) > 2 and abs(made - total.number) / total.number <= _LITTLE:
                structure += 0.5
            yield Relation(
                "sum", "sum", judge_sum(total, parts), total, parts, total,
                equation=added(total, parts), structure=structure,
            )  # fmt: skip


def _colons(report: Report, level: Sequence[Mention]) -> Iterator[tuple[int, int]]:
    """Where lists begin: behind a colon, or at the sentence's first count."""
    starts = [
        at for at, each in enumerate(level) if at and {":", "：", ";", "；"} & set(each.gap)
    ]  # fmt: skip
    bounds = [0, *starts, len(level)]
    for first, following in pairwise(bounds):
        if following - first > 1:
            yield first, following
    if len(bounds) == 2 and len(level) > 3:
        yield 1, len(level)


def _triples(report: Report, level: Sequence[Mention], taken: set[int]) -> Iterator[Relation]:
    """Three counts in a row of which the last two may make up the first."""
    for first in range(len(level) - 2):
        total, one, other = level[first : first + 3]
        loose = total.numeral.approximate or total.numeral.bound
        if loose or {total.index, one.index, other.index} & taken:
            continue
        rest = report.said.left.search(other.before[-24:]) or report.said.rest.search(other.before)
        if (
            total.number > max(one.number, other.number)
            and compatible(one, other)
            and (compatible(total, one))
        ):
            yield Relation(
                "remainder", "remainder", judge_total(
                    other, total.value - one.value, total.numeral.interval - one.interval
                ), other, (one,), total, equation=Sum(total, (one, other), (1, 1)),
                structure=(_LISTED if rest else _TRIPLE) if len(level) == 3 else 0.0,
            )  # fmt: skip


def _rolled(
    report: Report, level: Sequence[Mention], before: Sequence[Sequence[Mention]]
) -> Iterator[Relation]:
    """What there was, plus what came, less what went, is what is left."""
    run = [*(before[-1] if before and len(level) < 4 else ()), *level]
    for first in range(len(run) - 3):
        four = run[first : first + 4]
        if four[-1] not in level or not all(compatible(a, b) for a, b in pairwise(four)):
            continue
        opening, came, went, left = four
        computed = opening.value + came.value - went.value
        said = report.said
        named = said.opening.search(opening.before) and said.left.search(left.before + left.after)
        if computed == left.value or named:
            possible = opening.interval + came.interval - went.interval
            yield Relation(
                "rollforward", "rollforward", judge_total(left, computed, possible), left,
                (opening, came, went), None, ("", "+", "-"),
                Sum(left, (opening, came, went), (1, 1, -1)), _LISTED if named else 0.0,
            )  # fmt: skip


def cumulatives(report: Report) -> Iterator[Relation]:
    """What is said of several periods together, against the periods that the text has."""
    said = report.said
    counts = [each for each in report.mentions if each.counts and not each.in_table]
    for at, total in enumerate(counts):
        if not said.cumulative.search(total.before[-40:] + total.after[:16]):
            continue
        earlier = [each for each in counts[max(0, at - 8) : at] if compatible(each, total)]
        if any(_makes(total, run) for run in _runs(earlier)):
            parts = next(run for run in _runs(earlier) if _makes(total, run))
            yield Relation("cumulative", "cumulative", judge_sum(total, parts), total, parts, total)
            continue
        same = [each for each in earlier if each.unit == total.unit and each.unit]
        before = [
            each for each in same if said.cumulative.search(each.before) or _same_size(each, total)
        ]
        for one in before[-1:]:
            for other in same:
                if other is not one and other.number < total.number:
                    parts = (one, other)
                    yield Relation(
                        "cumulative", "cumulative", judge_sum(total, parts), total, parts, total,
                        equation=added(total, parts), structure=_LISTED,
                    )  # fmt: skip


def _same_size(one: Mention, other: Mention) -> bool:
    return other.number / 2 < one.number < other.number


def _runs(earlier: Sequence[Mention]) -> Iterator[tuple[Mention, ...]]:
    for size in range(2, len(earlier) + 1):
        for first in range(len(earlier) - size + 1):
            yield tuple(earlier[first : first + size])
    for at, one in enumerate(earlier):
        for other in earlier[at + 2 :]:
            yield (one, other)


def _makes(total: Mention, parts: Sequence[Mention]) -> bool:
    return sum((each.value for each in parts), total.value * 0) == total.value
