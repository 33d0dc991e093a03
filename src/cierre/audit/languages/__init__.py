"""The words that an audit goes by, all those of a language in one file.

Structure says which numbers belong together. These words say what structure cannot: how numbers
are written, that a list names only some, that a share is of a change, that a row is a total.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Final, cast

from cierre.audit.finding import Language
from cierre.audit.languages.around import NEVER, Around
from cierre.audit.languages.spelling import Spelling


@dataclass(frozen=True)
class Words:
    """Patterns by what they tell of the numbers beside them.

    ``partial``: the list names only some of its whole (no sum is claimed). ``within``: what follows
    is of what was just said. ``other``: the last
    part, which closes a list. ``rest``: what is left of a whole. ``total``: a sum of what stands
    beside. ``up``, ``down`` and ``change``: the number is by how much, not how many. ``compared``:
    what follows is what it was before. ``per_day``: spread over the days. ``cumulative``: of
    several periods together. ``opening`` and ``left``: what a period began and ended with.
    ``running``: periods in a row; ``above`` and ``below`` a ``target``. ``before``: of the
    report before this one.

    Of sentences: ``joins`` part them, ``turns`` to the second of two numbers, ``abbreviations`` do
    not end them. ``share_heads`` are headings over shares.

    Of days: ``weekdays`` from Monday, ``weekday`` one before a day of the month, ``weekday_after``
    behind it, ``weekday_name`` how one is said; what is told in the ``past``, of
    ``this_month`` or in the ``future``; what stands ``during`` a month.

    ``spelling`` and ``around`` tell how numbers are read, ``common``
    and ``script`` which language a text is in.
    """

    partial: re.Pattern[str]
    within: re.Pattern[str]
    other: re.Pattern[str]
    rest: re.Pattern[str]
    total: re.Pattern[str]
    up: re.Pattern[str]
    down: re.Pattern[str]
    change: re.Pattern[str]
    compared: re.Pattern[str]
    per_day: re.Pattern[str]
    cumulative: re.Pattern[str]
    opening: re.Pattern[str]
    left: re.Pattern[str]
    running: re.Pattern[str]
    above: re.Pattern[str]
    below: re.Pattern[str]
    target: re.Pattern[str]
    before: re.Pattern[str]
    joins: re.Pattern[str]
    turns: re.Pattern[str]
    abbreviations: re.Pattern[str]
    share_heads: re.Pattern[str]
    weekday: re.Pattern[str]
    weekday_after: re.Pattern[str]
    past: re.Pattern[str]
    this_month: re.Pattern[str]
    future: re.Pattern[str]
    during: re.Pattern[str]
    spelling: Spelling
    around: Around
    weekdays: tuple[str, ...]
    weekday_name: str
    common: frozenset[str]
    script: re.Pattern[str]

    def day_name(self, weekday: int) -> str:
        """The name of a day of the week, 0 being Monday."""
        name = self.weekday_name.format(day=self.weekdays[weekday].partition("|")[0])
        return name.title() if self.spelling.capitals else name

    def direction(self, words: str) -> int:
        """Where words of change point: 1 up, -1 down, 0 neither or both."""
        return bool(self.up.search(words)) - bool(self.down.search(words))

    def of_change(self, words: str) -> bool:
        """Whether words tell of a change."""
        return any(each.search(words) for each in (self.up, self.down, self.change))


def words(
    spelling: Spelling,
    around: Around,
    common: str = "",
    script: str = NEVER,
    weekdays: str = "",
    weekday_name: str = "{day}",
    **sources: str,
) -> Words:
    """Words from the sources of patterns in small letters; those not given match nothing.

    ``common`` are the small words that tell the language, ``script`` letters
    that no other language has.
    """  # fmt: skip
    days = "|".join(weekdays.split())
    sources["weekday"] = rf"\b(?P<weekday>{days}){sources.get('weekday', NEVER)}$"
    sources["abbreviations"] = rf"\b(?:{sources.get('abbreviations', NEVER)}|[a-z])\.$"
    patterns = {
        each.name: re.compile(sources.get(each.name, NEVER))
        for each in fields(Words)
        if each.type == "re.Pattern[str]" and each.name != "script"
    }
    return Words(
        spelling=spelling, around=around, weekdays=tuple(weekdays.split()),
        weekday_name=weekday_name, common=frozenset(common.split()),
        script=re.compile(f"(?:{script})+"), **patterns,
    )  # fmt: skip


@cache
def words_of(language: Language) -> Words:
    """A language's words."""
    found = import_module(f"{__name__}.{language}").WORDS
    assert isinstance(found, Words)
    return found


@cache
def known() -> Mapping[Language, Words]:
    """All languages that there is a file of, by their codes of two letters."""
    codes = sorted(each.name for each in iter_modules(__path__) if len(each.name) == _CODE)
    return {cast("Language", code): words_of(cast("Language", code)) for code in codes}


_CODE: Final = 2
