"""Her own words for the states of a book."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from cierre.book import Book
from cierre.sources.names import fold
from cierre.sources.tables.vocabulary import Phrase, Phrases, general, likeness, vocabulary

_SURE = 0.6
_NOT = re.compile(r"^(no|not|sin|un|non|never|still not|aun no|todavia no)\b|^(未|没|不|待)")


@dataclass(frozen=True)
class StateWords:
    """The state that each word stands for; None for one that nobody can guess."""

    meant: Mapping[str, str | None]

    @property
    def unknown(self) -> tuple[str, ...]:
        """Words that stand for no state that we know, each once."""
        found: dict[str, str] = {}
        for word, state in self.meant.items():
            if state is None:
                found.setdefault(fold(word), word)
        return tuple(found.values())


def read_states(
    book: Book, words: Iterable[str], when_yes: str, answered: Mapping[str, str]
) -> StateWords:
    """The states that words stand for; a yes is ``when_yes``, a no the state of entering."""
    said = {fold(word): state for word, state in answered.items()}
    return StateWords({word: _state(book, word, when_yes, said) for word in words})


_ASKED = re.compile(
    r"^(?:¿|是否(?:已|被)?|有无|if |was it |is it |has it been |se ha |ha sido |se )|[?？]$"
    r"|[(（](?:s[ií]?\s*/\s*n[o]?|y(?:es)?\s*/\s*no?|是/否)[)）]",
    re.IGNORECASE,
)


def asked_plainly(heading: str) -> str:
    """What a heading of yes and no asks about: «¿Se atendió?» is about «atendió»."""
    bare, before = heading.rpartition(" / ")[2].strip(), ""
    while bare != before:
        before, bare = bare, _ASKED.sub("", bare).strip()
    return bare or heading


def usual_end(book: Book) -> str:
    """The state in which most of a book's records end."""
    lowering = book.excess.lowering if book.excess else ""
    reached = (step.reaching for step in book.sheet.steps if step.reaching != lowering)
    closed = [state for state in reached if book.state(state).closed]
    return next((each for each in book.headline if each in closed), closed[0] if closed else "")


def nearest_state(word: str, book: Book) -> str:
    """The state that a word is like; empty when that is not sure."""
    return _nearest(word, vocabulary(book.id).states) or ""


def _when_no(book: Book, when_yes: str) -> str:
    """What a no means where a yes means that state."""
    entering = book.sheet.steps[0].reaching
    other = usual_end(book) if when_yes == entering else entering
    return vocabulary(book.id).otherwise.get(when_yes, other)


def _state(book: Book, word: str, when_yes: str, said: Mapping[str, str]) -> str | None:
    folded = fold(word) or word.strip()
    if folded in said:
        return said[folded]
    known = vocabulary(book.id).states
    shared = general()
    if when_yes:
        if folded in shared.yes:
            return when_yes
        if folded in shared.no:
            return _when_no(book, when_yes)
    if folded in known:
        return known[folded]
    if folded in shared.nobody:
        return book.sheet.steps[0].reaching
    return _nearest(word, known)


def _nearest(word: str, known: Mapping[str, str]) -> str | None:
    """The state of the phrase most like the word, when that is sure and it denies nothing."""
    denied = bool(_NOT.search(fold(word)))
    ranked = sorted(
        (
            (likeness(word, phrases), state)
            for state, phrases in _by_state(tuple(known.items()), denied=denied).items()
        ),
        reverse=True,
    )
    if not ranked or ranked[0][0] < _SURE:
        return None
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < 0.04:
        return None
    return ranked[0][1]


@cache
def _by_state(known: tuple[tuple[str, str], ...], *, denied: bool) -> Mapping[str, Phrases]:
    """The phrases of each state, of those that deny something or of the others."""
    found: dict[str, list[Phrase]] = {}
    for phrase, state in known:
        if bool(_NOT.search(phrase)) == denied:
            found.setdefault(state, []).append(Phrase.of(phrase))
    return {state: Phrases(those) for state, those in found.items()}
