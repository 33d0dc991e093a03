"""Ways of writing names brought together: case, accents, spaces, initials, surname first.

A way that may stand for two people is asked about; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from cierre.sources.names import fold
from cierre.sources.tables.vocabulary import general, has_chinese

_NEAR = 90
_SURE_LENGTH = 8


@dataclass(frozen=True)
class Names:
    """The name that each way of writing stands for, and those that may stand for several."""

    meant: Mapping[str, str]
    doubtful: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class _Way:
    text: str
    tokens: tuple[str, ...]
    count: int

    @property
    def known(self) -> int:
        """Letters that it tells."""
        return sum(len(token) for token in self.tokens)

    @property
    def whole(self) -> int:
        """Words that are written out."""
        return sum(len(token) > 1 for token in self.tokens)


def bring_together(
    counted: Mapping[str, int],
    known: Sequence[str] = (),
    answered: Mapping[str, str] | None = None,
) -> Names:
    """Names by their ways of writing, each with how often it stands there.

    ``known`` are names that the office has already; ``answered`` what somebody said of doubtful
    ones.
    """
    answered = answered or {}
    ways = [_Way(text, name_tokens(text), many) for text, many in counted.items()]
    ways = [way for way in ways if way.tokens]
    same: dict[tuple[str, ...], list[_Way]] = {}
    for way in ways:
        same.setdefault(tuple(sorted(way.tokens)), []).append(way)
    told = {tuple(sorted(name_tokens(name))): name for name in known}
    groups = sorted(
        same.items(),
        key=lambda each: (
            -max(w.whole for w in each[1]),
            -len(each[0]),
            -sum(way.count for way in each[1]),
            -each[1][0].known,
            each[0],
        ),
    )
    persons: dict[tuple[str, ...], str] = dict(told)
    in_order: dict[str, tuple[str, ...]] = {name: name_tokens(name) for name in known}
    meant: dict[str, str] = {}
    doubtful: dict[str, tuple[str, ...]] = {}
    for key, those in groups:
        said = next((answered[way.text] for way in those if way.text in answered), "")
        if said or key in persons:
            name = said or persons[key]
            in_order.setdefault(name, name_tokens(name))
            meant |= {way.text: name for way in those}
            continue
        short = those[0].tokens
        fits = [n for n, full in in_order.items()
                if _stands_for(short, full) or _stands_for(short, full[1:] + full[:1])]  # fmt: skip
        if len(fits) == 1:
            meant |= {way.text: fits[0] for way in those}
            continue
        if len(fits) > 1:
            doubtful |= {_best(those): tuple(sorted(fits))}
            meant |= {way.text: _shown(_best(those)) for way in those}
            continue
        name = _shown(_best(those))
        near = _typing_slip(those, in_order, same)
        if near:
            doubtful[_best(those)] = (near, name)
        persons[key] = name
        in_order[name] = those[0].tokens
        meant |= {way.text: name for way in those}
    return Names(meant, doubtful)


def name_tokens(text: str) -> tuple[str, ...]:
    """The words of a name in the order first name, surname, as they compare."""
    bare = re.sub(r"\(.*?\)|（.*?）", " ", text).strip()
    bare = bare or text.strip(" ()（）")
    if has_chinese(bare):
        return (re.sub(r"\s", "", bare),)
    if bare.count(",") == 1:
        last, first = bare.split(",")
        bare = f"{first.strip()} {last.strip()}"
    words = fold(re.sub(r"['’`]", "", bare)).split()
    return tuple(words)


def is_nobody(text: str) -> bool:
    """Whether a cell says that there is nobody."""
    folded = fold(text)
    return not folded or folded in general().nobody or text.strip() in general().nobody


def _stands_for(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a shorter way may be a longer one: its words in their order, or their initials."""
    if len(short) > len(full) or tuple(short) == tuple(full):
        return False
    place, whole = 0, 0
    for word in short:
        while place < len(full) and not _word_fits(word, full[place]):
            place += 1
        if place == len(full):
            return False
        whole += word == full[place]
        place += 1
    return whole >= 1 or (
        len(short) == len(full) and len(short) >= 2 and all(len(w) >= 3 for w in short)
    )


def _word_fits(word: str, other: str) -> bool:
    return (
        word == other
        or (len(word) <= 2 and other.startswith(word))
        or (len(other) == 1 and word.startswith(other))
    )


def _typing_slip(
    those: Sequence[_Way],
    persons: Mapping[str, tuple[str, ...]],
    same: Mapping[tuple[str, ...], Sequence[_Way]],
) -> str:
    """The name of which a rare way is one letter away; empty when there is none."""
    count = sum(way.count for way in those)
    text = " ".join(those[0].tokens)
    if count > 2 or len(text) < _SURE_LENGTH or has_chinese(text):
        return ""
    for name, tokens in persons.items():
        many = sum(way.count for way in same.get(tuple(sorted(tokens)), ()))
        often = many >= 5 * count and len(tokens) == len(those[0].tokens)
        if often and fuzz.ratio(text, " ".join(tokens)) >= _NEAR:
            return name
    return ""


def _best(those: Sequence[_Way]) -> str:
    """The way that tells most: not all in one case, its accents there, written most often."""

    def worth(way: _Way) -> tuple[bool, bool, bool, int, str]:
        letters = "".join(each for each in way.text if each.isalpha())
        mixed = letters not in (letters.upper(), letters.lower()) or has_chinese(letters)
        accents = not letters.isascii()
        in_order = "," not in way.text and not any(
            len(word) > 2 and word.isupper() for word in way.text.split()
        )
        return (mixed, accents, in_order, way.count, way.text)

    return max(those, key=worth).text


def _shown(text: str) -> str:
    """A name as it is shown."""
    bare = re.sub(r"\s+", " ", re.sub(r"\(.*?\)|（.*?）", " ", text)).strip() or text.strip()
    if has_chinese(bare):
        return re.sub(r"\s", "", bare)
    if bare.count(",") == 1:
        last, first = bare.split(",")
        bare = f"{first.strip()} {last.strip()}"
    small = bare == bare.lower()
    # a surname in capitals stands out in a list, and no more in a name
    return " ".join(
        word.capitalize()
        if small or (word.isupper() and (len(word) > 2 or bare.isupper()))
        else word
        for word in bare.split()
    )
