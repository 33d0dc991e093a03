"""The same number told twice: a list and a table, or two tables, whose lines have the same names.

Two structures that name the same things tell the same of them. Where most of their numbers agree
and one does not, that one is wrong in one of the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.numerals.dates import Date
from cierre.audit.relations.equation import Sum
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.grid import Grid, grids
from cierre.audit.relations.rounding import Judged

_FEWEST: Final = 2
"""How many numbers must agree before one that does not is wrong."""
_SMALL, _AFTER_COLON = 10, 4
_MOST: Final = 400
_NAME: Final = re.compile(r"[^\w]+")
_SPLIT: Final = re.compile(r"[;；·\n]|[。.]\s")


@dataclass(frozen=True, slots=True)
class Named:
    """A structure: the numbers at a place of the report, by the names that they have in it.

    Two that both have a ``head`` tell of the same only if it is the same.
    """

    place: int
    head: str
    numbers: dict[str, tuple[Mention, ...]]


def repeats(report: Report) -> Iterator[Relation]:
    """What is told twice under the same name."""
    structures = [*_of_tables(report), *_of_text(report)][:_MOST]
    shared: dict[str, list[int]] = {}
    for at, structure in enumerate(structures):
        for name in structure.numbers:
            shared.setdefault(name, []).append(at)
    pairs: dict[tuple[int, int], list[str]] = {}
    for name, holders in shared.items():
        if len(holders) > 24:
            continue
        for pair in combinations(holders, 2):
            pairs.setdefault(pair, []).append(name)
    for (one, other), names in pairs.items():
        heads = {structures[one].head, structures[other].head} - {""}
        apart = structures[one].place != structures[other].place
        if len(names) > _FEWEST and apart and len(heads) < 2:
            yield from _compared(structures[one], structures[other], names)


def _compared(one: Named, other: Named, names: Sequence[str]) -> Iterator[Relation]:
    found = [
        (first, second) for name in names
        for first, second in zip(one.numbers[name], other.numbers[name], strict=False)
        if first.index != second.index and _alike(first, second)
    ]  # fmt: skip
    same = [_same(first, second) for first, second in found]
    held = sum(
        agree and _telling(first) for agree, (first, _) in zip(same, found, strict=True)
    )
    failed = len(found) - sum(same)
    if held < _FEWEST or held < 4 * failed:
        return
    for agree, (first, second) in zip(same, found, strict=True):
        judged = Judged("ok" if agree else "error", second.value)
        relation = Relation(
            "repeat", "repeat", judged, first, (second,), None,
            equation=Sum(first, (second,), (1,)), structure=1.0, siblings=held - agree,
        )  # fmt: skip
        yield relation


def _telling(each: Mention) -> bool:
    """Whether a number is not one that anything may have."""
    return each.number / float(each.numeral.step) >= _SMALL


def _alike(one: Mention, other: Mention) -> bool:
    return one.numeral.kind == other.numeral.kind and one.unit == other.unit


def _same(one: Mention, other: Mention) -> bool:
    if one.value == other.value:
        return True
    coarse = max(one.numeral.step, other.numeral.step)
    fine = min(one.numeral.step, other.numeral.step)
    return coarse > fine and abs(one.value - other.value) <= coarse / 2 + Decimal(0)


def _name(words: str) -> str:
    return _NAME.sub(" ", words).strip().lower()


def _of_tables(report: Report) -> Iterator[Named]:
    for place, grid in enumerate(grids(report)):
        for column in grid.columns:
            numbers = {
                name: (mention,) for row, mention in column.numbers.items()
                if (name := _name(grid.rows[row].head)) and not name.isdigit()
            }  # fmt: skip
            if len(numbers) > _FEWEST:
                yield Named(place, _name(column.head), numbers)
        yield from _heads(place, grid)


def _heads(place: int, grid: Grid) -> Iterator[Named]:
    """A row as names and numbers: those of its columns' heads."""
    heads = [_name(column.head) for column in grid.columns]
    if len(set(heads)) < len(heads) or sum(map(bool, heads)) <= _FEWEST:
        return
    for row in grid.rows:
        numbers = {
            head: (mention,) for head, mention in zip(heads, (
                next((column.numbers[at] for at in column.numbers
                      if grid.rows[at] is row), None) for column in grid.columns
            ), strict=True) if head and mention
        }  # fmt: skip
        if len(numbers) > _FEWEST:
            yield Named(place, _name(row.head), numbers)


def _of_text(report: Report) -> Iterator[Named]:
    """Items and phrases that are a name and its number, by the place that they stand in."""
    lines: dict[str, tuple[Mention, ...]] = {}
    for at, sentence, mentions in report.prose():
        words = report.words(sentence)
        series: dict[str, tuple[Mention, ...]] = {}
        name, colon, behind = words.replace("：", ":").partition(":")
        start = sentence.start + len(name) + len(colon)
        if colon and mentions and 0 <= mentions[0].start - start <= _AFTER_COLON and behind:
            lines.setdefault(_name(name), mentions[:1])
        for each in mentions:
            name = _phrase(report, sentence.start, each)
            if name and name not in series:
                series[name] = (each,)
        if len(series) > _FEWEST:
            yield Named(-1 - at, "", series)
    if len(lines) > _FEWEST:
        yield Named(-1, "", lines)


def _phrase(report: Report, start: int, mention: Mention) -> str:
    """The words between the last mark and a number: "jul 2026 49,6 %" has "jul 2026"."""
    dated = [each for each in _near(report.dates, mention)]
    first = max(start, mention.start - 60)
    words = report.text[first : mention.start]
    cut = 0
    for found in _SPLIT.finditer(words):
        cut = found.end()
    colon = max(words.rfind(": "), words.rfind("："))
    words = words[max(cut, colon + 1) :]
    if not words.strip() or (any(map(str.isdigit, words)) and not dated):
        return ""
    return _name(words)


def _near(dates: Sequence[Date], mention: Mention) -> Iterator[Date]:
    for each in dates:
        if 0 <= mention.start - each.end <= 3:
            yield each
