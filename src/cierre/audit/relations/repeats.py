"""The same figure told twice: a list and a table, or two tables, that give it the same name.

Two structures that name the same things tell the same of them. Where most of what they tell agrees
and one does not, that one is wrong in one of the two.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final

from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.sentences import Sentence
from cierre.audit.grammar.tables import Table
from cierre.audit.relations.equation import Sum, one_slip
from cierre.audit.relations.evidence import Relation
from cierre.audit.relations.naming import named
from cierre.audit.relations.rounding import Judged

_ENOUGH: Final = 1.5
"""How much must agree before what does not is wrong; a small number agrees by chance as well, and
of two tables, which may tell of different things, it says nothing."""
_SMALL, _LESS = 10, 0.75
_NAMED, _UNLIKELY = 1.0, 0.05
_MOST, _HOLDERS = 600, 40
_DIGITS: Final = re.compile(r"\d+")
_PART: Final = re.compile(r"\s·\s|[;；]\s?")
_VALUE: Final = re.compile(r"[^:：]{2,60}?[:：]\s?(?=[^\d]{0,4}\d)")
_LONGEST: Final = 40


@dataclass(frozen=True, slots=True)
class Told:
    """What a name is said to be: the words with their numbers."""

    words: str
    numbers: tuple[Mention, ...]

    @property
    def form(self) -> str:
        """The words without their digits, for what is told in one form to be compared."""
        return _DIGITS.sub("0", self.words.lstrip("+-−"))


@dataclass(frozen=True, slots=True)
class Named:
    """What a structure at a place of the report tells, by the names that it gives.

    Two that both have a ``head`` tell of the same only if it is the same.
    """

    place: int
    head: str
    told: dict[str, Told]


def repeats(report: Report) -> Iterator[Relation]:
    """What is told twice under the same name."""
    tables = [*_of_tables(report)][:_MOST]
    structures = [*tables, *_of_text(report)][:_MOST]
    shared: dict[str, list[int]] = {}
    for at, structure in enumerate(structures):
        for name in structure.told:
            shared.setdefault(name, []).append(at)
    pairs: dict[tuple[int, int], list[str]] = {}
    for name, holders in shared.items():
        for pair in combinations(holders[:_HOLDERS], 2):
            pairs.setdefault(pair, []).append(name)
    for (one, other), names in pairs.items():
        first, second = structures[one], structures[other]
        if first.place != second.place and len({first.head, second.head} - {""}) < 2:
            found = [(first.told[name], second.told[name]) for name in names]
            yield from _compared(found, _LESS if min(first.place, second.place) < 0 else 0.0)


def _compared(found: Sequence[tuple[Told, Told]], small: float) -> Iterator[Relation]:
    found = [(one, other) for one, other in found if one.form == other.form]
    same = [_words(one) == _words(other) for one, other in found]
    held = sum(
        _weight(one.numbers[0], small) for agree, (one, _) in zip(same, found, strict=True) if agree
    )  # fmt: skip
    failed = len(found) - sum(same)
    if failed > max(1.0, held / 4):
        return
    for one, other in found:
        for first, second in zip(one.numbers, other.numbers, strict=False):
            relation = _repeated(first, second, held)
            if relation.holds or held >= _ENOUGH or _one_off(relation):
                yield relation


def _repeated(first: Mention, second: Mention, held: float) -> Relation:
    agree = abs(first.value) == abs(second.value)
    return Relation(
        "repeat", "repeat", Judged("ok" if agree else "error", second.value), first, (second,),
        None, equation=Sum(first, (second,), (1,)), structure=_NAMED,
        siblings=round(held + 0.25) - agree,
    )  # fmt: skip


def _one_off(relation: Relation) -> bool:
    """Whether one slip, unlikely by chance, would explain why two numbers differ."""
    equation = relation.equation
    return (
        equation is not None and equation.chance() <= _UNLIKELY and one_slip(equation) is not None
    )


def _words(told: Told) -> str:
    return told.words.lstrip("+-−")


def _weight(each: Mention, small: float) -> float:
    """What it says that a number agrees: a small one does by chance, and a whole is a whole."""
    if each.percent and each.number in (0, 100):
        return 0.0
    return small if each.number < _SMALL else 1.0


def _of_tables(report: Report) -> Iterator[Named]:
    """The columns of the tables, by the names of their rows."""
    starts = [each.start for each in report.mentions]
    for place, table in enumerate(report.tables):
        for column in table.columns[1:]:
            told: dict[str, Told] = {}
            twice: set[str] = set()
            for at, row in enumerate(table.rows):
                cell, first = row.get(column), row.get(table.columns[0])
                if not cell or not first or (at == 0 and cell.block.header and not cell.mention):
                    continue
                numbers = _within(report, starts, cell.block.start, cell.block.end)
                if numbers and len(cell.text) <= _LONGEST and (name := named(first.text)):
                    twice |= {name} & told.keys()
                    told[name] = Told(_bare(cell.text), numbers)
            once = {name: each for name, each in told.items() if name not in twice}
            if len(once) > 1:
                yield Named(place, named(_head(table, column)), once)


def _head(table: Table, column: int) -> str:
    cell = table.rows[0].get(column)
    return cell.text if cell and not cell.mention else ""


def _within(report: Report, starts: Sequence[int], start: int, end: int) -> tuple[Mention, ...]:
    first = bisect_left(starts, start)
    last = bisect_left(starts, end)
    return tuple(report.mentions[first:last])


def _bare(words: str) -> str:
    return words.replace("\u00a0", " ").strip(" .。*")


def _of_text(report: Report) -> Iterator[Named]:
    """Items "name: figure · name: figure", and series "name figure; name figure"."""
    starts = [each.start for each in report.mentions]
    items: dict[str, dict[str, Told]] = {}
    for at, sentence, mentions in report.prose:
        if not mentions:
            continue
        series: dict[str, Told] = {}
        owner = ""
        for start, end in _parts(report, sentence):
            words = report.text[start:end]
            found = _VALUE.match(words)
            numbers = _within(report, starts, start + (found.end() if found else 0), end)
            if not numbers:
                continue
            if found:
                name = named(found[0])
                told = Told(_bare(words[found.end() :]), numbers)
                if not owner:
                    owner = name
                    items.setdefault("", {}).setdefault(name, told)
                else:
                    items.setdefault(name, {}).setdefault(owner, told)
            name = named(report.text[start + (found.end() if found else 0) : numbers[0].start])
            if name:
                series.setdefault(name, Told(_bare(report.text[numbers[0].start : end]), numbers))
        if len(series) > 2:
            yield Named(-2 - at, "", series)
    for head, those in items.items():
        yield Named(-1, head, those)


def _parts(report: Report, sentence: Sentence) -> Iterator[tuple[int, int]]:
    at = sentence.start
    for found in _PART.finditer(report.text, sentence.start, sentence.end):
        yield at, found.start()
        at = found.end()
    yield at, sentence.end
