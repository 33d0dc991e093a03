"""The words around a number that tell what it is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

Role = Literal["about", "over", "under", "article", "named", "hours", "years", "opens_year"]
NEVER: Final = r"(?!)"
"""A pattern that nothing matches."""
_OPENING: Final = "(¿¡«“\"'*_["
_BLANK: Final = " \xa0"
_NONE: Final[Mapping[Role, int]] = {}


@dataclass(frozen=True)
class Around:
    """What stands around a number and tells what it is, in small letters.

    ``before`` lists phrases by what they make of the number behind them: ``about``, ``over`` and
    ``under`` (an ``article`` may stand between) one that is not exact; ``named`` a name, such as
    of a week, a floor, a law, an age; ``hours`` an hour; ``years`` perhaps a year, ``opens_year``
    surely where it opens a sentence. What ``unless`` lists is none of them though it ends so: 前,
    but not 此前. ``to`` parts two numbers of one name (weeks 28 to 30), ``years_between`` two
    years.

    Patterns: ``codes`` of numbers that are names by themselves; ``roughly`` behind a number that
    is not exact; ``names`` behind one that is a name; ``counted`` behind four digits that are no
    year.
    """

    before: Mapping[Role, str]
    spaced: bool = True
    unless: tuple[str, ...] = ()
    to: frozenset[str] = frozenset()
    years_between: frozenset[str] = frozenset()
    codes: re.Pattern[str] = re.compile(NEVER)
    roughly: re.Pattern[str] = re.compile(NEVER)
    names: re.Pattern[str] = re.compile(NEVER)
    counted: re.Pattern[str] = re.compile(NEVER)
    _phrases: Mapping[str, Sequence[tuple[str, Role]]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        phrases: defaultdict[str, list[tuple[str, Role]]] = defaultdict(list)
        for role, listed in self.before.items():
            for phrase in _forms(listed, plural=self.spaced and role == "named"):
                phrases[self._last(phrase)].append((phrase, role))
        object.__setattr__(self, "_phrases", dict(phrases))

    def roles(self, words: str) -> Mapping[Role, int]:
        """What the end of words makes of a number behind them, with the lengths of the phrases."""
        words = words.rstrip(_BLANK)
        listed = self._phrases.get(self._last(words)) if words else None
        if not listed or (self.unless and words.endswith(self.unless)):
            return _NONE
        return {
            role: len(phrase)
            for phrase, role in listed
            if words.endswith(phrase) and (not self.spaced or _parted(words, phrase))
        }

    def _last(self, words: str) -> str:
        if not self.spaced:
            return words[-1:]
        last = words.rsplit(None, 1)[-1:]
        return last[0].lstrip(_OPENING) if last else ""


def _forms(listed: str, *, plural: bool) -> Iterable[str]:
    for phrase in (each.strip() for each in listed.split(",")):
        yield phrase
        if plural and phrase[-1].isalpha():
            yield f"{phrase}s"


def _parted(words: str, phrase: str) -> bool:
    """Whether a phrase at the end of words begins with a word of its own."""
    return not (words[-len(phrase) - 1 : -len(phrase)].isalnum() and phrase[0].isalpha())
