"""Numbers by name: the rows of a table, or the items of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Final

from cierre.audit.grammar.lists import stems
from cierre.audit.grammar.mention import Mention
from cierre.audit.grammar.report import Report
from cierre.audit.grammar.tables import Line, Table

_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_BRACKET: Final = re.compile(r"\s*[(（].*$")
_NAME: Final = re.compile(
    r"\W*(?:[a-zA-Z]\)\s*)?(?P<name>[^\d:：,，(（]{2,50}?)\s*(?:[:：,，(（–—-]|\s(?=\d))"
)
_TOTAL: Final = re.compile(r"\W*(?:total|sum|合计|合計|总计|全部|all\b|group\b)", re.IGNORECASE)
_LEAST_NAME: Final = 2
_PLURAL: Final = 4
"""A longer name that ends in s may be said of one."""


@dataclass(frozen=True)
class Named:
    """What stands side by side under names: ``title`` is what the names are of ("Week")."""

    title: str
    names: dict[int, str]
    lines: tuple[Line, ...]

    def said_in(self, words: str) -> list[int]:
        """The names that the words say; of names that hold each other, the longest."""
        said = {at: name for at, name in self.names.items() if says(words, name)}
        return [
            at for at, name in said.items()
            if not any(name != other and name in other for other in said.values())
        ]  # fmt: skip

    def line(self, at: int, words: str, mentions: Sequence[Mention]) -> Line | None:
        """The line spoken of: one whose number the words give, or its head, or the only one."""
        lines = [each for each in self.lines if at in each.numbers]
        given = {each.value for each in mentions}
        for chosen in (
            [each for each in lines if each.numbers[at].value in given],
            [each for each in lines if says(words, each.head)],
            [each for each in lines if stems(each.head) & stems(words)],
            lines,
        ):
            if chosen:
                return chosen[0] if len(chosen) == 1 else None
        return None


def says(words: str, name: str) -> bool:
    """Whether the words hold a name as a whole."""
    if len(name) < _LEAST_NAME or name.isdigit():
        return False
    if _HAN.search(name):
        return name in words
    one = name.removesuffix("s") if len(name) > _PLURAL else name
    said = rf"(?<!\w){re.escape(one)}(?:e?s)?(?!\w)"
    return re.search(said, words.replace("-", " "), re.IGNORECASE) is not None


@lru_cache(maxsize=1)
def named(report: Report) -> tuple[Named, ...]:
    """The report's tables and lists whose numbers have names, without their totals."""
    tables = (_of_table(table) for table in report.tables)
    return tuple(each for each in (*tables, *_of_lists(report)) if len(each.names) > 1)


def _of_table(table: Table) -> Named:
    first = table.columns[0]
    heads = {at: row[first].text for at, row in enumerate(table.rows) if first in row and at}
    names = {
        at: _BRACKET.sub("", text) for at, text in heads.items() if text and not _TOTAL.match(text)
    }
    names = {at: name for at, name in names.items() if not _sums_up(table, at)}
    title = table.rows[0][first].text if first in table.rows[0] else ""
    lines = tuple(
        Line(each.head, {at: one for at, one in each.numbers.items() if at in names})
        for each in table.by_column()
    )
    return Named(title, names, lines)


def _sums_up(table: Table, last: int) -> bool:
    """Whether a last row is the sum of those above it, whatever it is called."""
    if last != len(table.rows) - 1:
        return False
    for line in table.by_column():
        above = [each.value for at, each in line.numbers.items() if at != last]
        own = line.numbers.get(last)
        if own and len(above) > 2 and own.counts and sum(above) == own.value:
            return True
    return False


def _of_lists(report: Report) -> Iterator[Named]:
    """Items one after the other, each with its name before its number."""
    blocks = report.document.blocks
    firsts: dict[int, Mention] = {}
    shares: dict[int, Mention] = {}
    for each in report.mentions:
        if each.counts and not each.in_table and not each.numeral.weak:
            firsts.setdefault(each.block, each)
        elif each.percent and not each.in_table:
            shares.setdefault(each.block, each)

    def sort(at: int) -> tuple[str, str]:
        return blocks[at].kind, firsts[at].unit if at in firsts else ""

    for (kind, _), run in groupby(range(len(blocks)), key=sort):
        if kind != "item":
            continue
        found = [(at, firsts[at], _NAME.match(report.text, blocks[at].start)) for at in run
                 if at in firsts]  # fmt: skip
        names = {
            at: name["name"].strip(" *_") for at, first, name in found
            if name and name.end() <= first.start + 1 and not _TOTAL.match(name["name"])
        }  # fmt: skip
        if len(names) == len(found):
            counts = Line("", {at: first for at, first, _ in found})
            told = Line("", {at: shares[at] for at, *_ in found if at in shares})
            whole = told.numbers.keys() == counts.numbers.keys()
            yield Named("", names, (counts, told) if whole else (counts,))
