"""The few words that an audit goes by, a file for each language.

Structure says which numbers belong together. These words say what structure cannot: that a list
names only some, that a share is of a change, that a row is a total.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Final

from cierre.audit.finding import Language


@dataclass(frozen=True)
class Cues:
    """Phrases that end right before a number, or begin right behind it, in small letters.

    Those ``unless`` names are none, though they end so: 前, but not 此前.
    """

    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()

    def before(self, words: str) -> int:
        """The length of the phrase that words end with, without space behind; 0 without one."""
        if not words.endswith(self.phrases) or (self.unless and words.endswith(self.unless)):
            return 0
        return max(
            len(each)
            for each in ("", *self.phrases)
            if words.endswith(each) and (not each or _parted(words, each))
        )


def _parted(words: str, phrase: str) -> bool:
    """Whether a phrase at the end of words begins with a word of its own; Han always does."""
    before = words[-len(phrase) - 1 : -len(phrase)]
    return not before.isalpha() or not phrase[0].isalpha() or phrase[0] > _HAN


_HAN: Final = "\u2e80"


def cues(phrases: str, unless: str = "") -> Cues:
    """Phrases from a list that commas part."""
    return Cues(_listed(phrases), _listed(unless))


def _listed(phrases: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in phrases.split(",") if each.strip())


@dataclass(frozen=True)
class Around:
    """What stands around a number and tells what it is.

    ``about``, ``over`` and ``under`` stand before a number (and its article, of ``articles``)
    that is not exact, ``roughly`` behind one. ``named`` is followed by a number that is a name:
    a week, a floor, a law, an age; ``names`` is what follows such a number. ``address`` is a
    street before its number. ``dials`` is followed by a number to call, ``called`` are those that
    everybody knows, by ``callers`` behind or ``calling`` before them. ``hours`` is followed by
    an hour. ``between`` and ``and_between`` stand before the ends of a range. ``years`` may be
    followed by a year, ``opens_year`` always is where it opens a sentence; ``counted`` behind a
    number of four digits tells that it is none. ``article`` words count one only where ``one``
    follows.
    """

    about: Cues
    over: Cues
    under: Cues
    roughly: re.Pattern[str]
    articles: Cues
    named: Cues
    names: re.Pattern[str]
    address: re.Pattern[str]
    dials: Cues
    called: frozenset[str]
    calling: Cues
    callers: re.Pattern[str]
    hours: Cues
    between: Cues
    and_between: str
    years: Cues
    opens_year: Cues
    counted: re.Pattern[str]
    one: re.Pattern[str]


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
    around: Around

    def direction(self, words: str) -> int:
        """Where words of change point: 1 up, -1 down, 0 neither or both."""
        return bool(self.up.search(words)) - bool(self.down.search(words))

    def of_change(self, words: str) -> bool:
        """Whether words tell of a change."""
        return any(each.search(words) for each in (self.up, self.down, self.change))


def words(around: Around, **patterns: str) -> Words:
    """Patterns from their sources, in whatever letters."""
    compiled = {name: re.compile(each, re.IGNORECASE) for name, each in patterns.items()}
    return Words(around=around, **compiled)


@cache
def words_of(language: Language) -> Words:
    """A language's words."""
    found = import_module(f"{__name__}.{language}").WORDS
    assert isinstance(found, Words)
    return found
