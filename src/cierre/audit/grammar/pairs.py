"""Pairs of numbers that the words bind: the new and the old, the part and the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from cierre.audit.checks.verdicts import compatible
from cierre.audit.finding import Language
from cierre.audit.grammar.change_words import FROM, FROM_TO, of_change
from cierre.audit.grammar.mention import Mention
from cierre.audit.numerals.units import DURATIONS

_OUT_OF: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"^[^,;.:]{0,30}\b(?:de (?:l[oa]s|un total de|es[oa]s|est[oa]s)|de|sobre|entre)"
        r"\s?(?:l[oa]s )?$"
    ),
    "en": re.compile(
        r"^[^,;.:]{0,30}\b(?:of|out of|in)\s(?:the |our |all |an? |its |their |those |these )?$"
    ),
    "zh": re.compile(r"^[^,，;；。]{0,4}/$"),
}
_TARGET: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(
        r"\b(?:frente a|sobre|contra|de)\b.{0,40}\b(?:objetivo|meta|previst|presup|plan)"
    ),
    "en": re.compile(
        r"\b(?:against|of|on|versus)\b.{0,30}\b(?:target|goal|plan|budget|billed|due)"
    ),
    "zh": re.compile(r"目标|计划|应收|应到|任务|预算"),
}
_EXPLICIT: Final[dict[Language, re.Pattern[str]]] = {
    "es": re.compile(r"^\s(?:de|del|sobre)\b[^,;.:()–—-]{0,45}$"),
    "en": re.compile(r"^\s(?:of|on)\b[^,;.:()–—]{0,45}$"),
    "zh": re.compile(r"^(?!)$"),
}


def change_word_near(mention: Mention, language: Language) -> bool:
    """Whether the words that belong to a number tell of a change."""
    return mention.numeral.signed or of_change(mention.label, language)


_PAST: Final = re.compile(
    r"\b(?:earlier|before|ago|last|previous|anterior|pasado|pasada)\b|上月|去年|上年|同期|上期",
    re.IGNORECASE,
)
_THAN: Final = re.compile(
    r"\b(?:than|from|against|que|frente a|respecto a|rise on|fall on)\b[^\d]{0,14}$"
    r"|[比较較]\S{0,6}$"
    r"|\bon the\s$", re.IGNORECASE,
)  # fmt: skip


def is_old(mention: Mention) -> bool:
    """Whether a number is told of another period, to compare with: "than February's 289"."""
    return _PAST.search(mention.label) is not None or _THAN.search(mention.before) is not None


def from_to(mentions: Sequence[Mention], language: Language) -> list[tuple[Mention, Mention]]:
    """The (old, new) pairs that "from … to …" binds, among numbers of a sentence."""
    found = []
    for old, new in pairwise(mentions):
        if not compatible(old, new) or not FROM_TO[language].search(new.gap):
            continue
        if FROM[language].search(old.before) or of_change(old.gap + new.gap, language):
            found.append((old, new))
    return found


_FIRST, _LAST = 40, 160


def in_reach(earlier: Sequence[Mention]) -> Sequence[Mention]:
    """The numbers said before that one may still speak of: the report's first, and the last ones.

    All of them up to some pages; so that a long report takes no longer by the page than a short.
    """
    if len(earlier) <= _FIRST + _LAST:
        return earlier
    return [*earlier[:_FIRST], *earlier[-_LAST:]]


def out_of(part: Mention, whole: Mention, language: Language) -> bool:
    """Whether the words between say that the one is out of the other: "17 de los 20"."""
    return _OUT_OF[language].search(whole.gap) is not None and compatible(part, whole)


def against_target(whole: Mention, language: Language) -> bool:
    """Whether a number is a target for the one before it."""
    return _TARGET[language].search(whole.gap + whole.after) is not None


_FEW: Final = 10
"""Fewer than these are said of what a share is, "62% gave us five stars", and not its whole."""


def explicit_whole(percent: Mention, following: Mention, language: Language) -> bool:
    """Whether a share is said to be of the number after it: "25.7% of the plan of 1,176"."""
    counted = following.numeral.measured or following.value >= _FEW
    spoken = following.counts and following.unit not in DURATIONS and counted
    return spoken and _EXPLICIT[language].search(following.gap) is not None


_WHICH: Final = re.compile(r"\s[^\W\d]+\s")


def names_which(text: str, first: Mention, second: Mention) -> bool:
    """Whether a number in words says which ones the number before it counts.

    "372 said two", "231 de cinco estrellas" are one count each.
    """
    words = text[second.start : second.end]
    return (
        text[first.start].isdigit()
        and words.replace(" ", "").isalpha()
        and _WHICH.fullmatch(text, first.end, second.start) is not None
    )
