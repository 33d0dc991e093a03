"""Names of places and kinds brought together: case, accents, spaces, one and several, articles.

A shorter name of a place is a longer one where it is part of that one alone («Lilas» and
«Residencial Las Lilas»); kinds are never joined so: one may be a part of another.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from rapidfuzz import fuzz

from cierre.sources.names import fold
from cierre.sources.tables.people import Names, is_nobody
from cierre.sources.tables.vocabulary import has_chinese, singular

_TYPED = 300
"""So many teams at most somebody has typed; where there are more, a program has their names."""
_RARE, _OFTEN, _LONG, _NEAR = 2, 5, 6, 90
"""How rare a slip is, how much more frequent what was meant, how long and how like it."""
_ARTICLES = frozenset(("el", "la", "los", "las", "the", "de", "del", "of"))


_NOTHING_SAID: Mapping[str, str] = {}


def bring_names_together(
    counted: Mapping[str, int],
    *,
    contained: bool = False,
    answered: Mapping[str, str] = _NOTHING_SAID,
) -> dict[str, str | None]:
    """The name that each way of writing stands for; None for one that says there is none.

    ``counted`` are the ways with how often each is written. With ``contained`` a shorter name is
    the only longer one that has all of its words. ``answered`` is what somebody said of ways.
    """
    ordered = sorted(counted.items(), key=lambda each: (-each[1], each[0]))
    meant: dict[str, str | None] = {}
    keys: dict[str, tuple[str, ...]] = {}
    shown: dict[tuple[str, ...], str] = {}
    for text, _ in ordered:
        if is_nobody(text):
            meant[text] = None
            continue
        keys[text] = _words(text)
        clean = " ".join(text.split())
        # shouted names are shown as somebody wrote them quietly
        if keys[text] not in shown or (shown[keys[text]].isupper() and not clean.isupper()):
            shown[keys[text]] = clean
    longer = _contained(shown) if contained else {}
    named = {text: shown[longer.get(key, key)] for text, key in keys.items()}
    said = {text: answered.get(text) or answered.get(name, name) for text, name in named.items()}
    return meant | said


def bring_units_together(counted: Mapping[str, int], answered: Mapping[str, str]) -> Names:
    """The team that each way of writing stands for; a rare one a letter beside another is asked.

    ``answered`` is what somebody said of such ways.
    """
    meant = {way: name for way, name in bring_names_together(counted).items() if name}
    totals = Counter[str]()
    for way, name in meant.items():
        totals[name] += counted[way]
    doubtful = {}
    for name, many in totals.items() if len(totals) <= _TYPED else ():
        near = _slip_of(name, many, totals)
        if near and name not in answered:
            doubtful[name] = (near, name)
    return Names({way: answered.get(name, name) for way, name in meant.items()}, doubtful)


def _slip_of(name: str, many: int, totals: Mapping[str, int]) -> str:
    """The much more frequent name beside which a rare one is a letter or two; empty when none."""
    folded = fold(name)
    if many > _RARE or len(folded) < _LONG or any(sign.isdigit() for sign in folded):
        return ""
    often = (other for other, total in totals.items() if total >= _OFTEN * many and other != name)
    return next((other for other in often if fuzz.ratio(folded, fold(other)) >= _NEAR), "")


def _words(text: str) -> tuple[str, ...]:
    folded = fold(text) or text.strip()
    if has_chinese(folded):
        return (folded.replace(" ", ""),)
    words = folded.split()
    return tuple(singular(word) for word in words if word not in _ARTICLES) or tuple(words)


def _contained(shown: Mapping[tuple[str, ...], str]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The only longer name that has all words of a shorter one, and no number that it lacks."""
    found = {}
    for key in shown:
        if len(key[0]) < 3 or any(word.isdigit() for word in key):
            continue
        others = [other for other in shown if set(key) < set(other)]
        if len(others) == 1:
            found[key] = others[0]
    return {key: found.get(other, other) for key, other in found.items()}
