"""What headings and words mean: those of a book, and those that all books share.

A heading is compared by its words without case, accents and punctuation; Chinese by what it holds.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from rapidfuzz import fuzz, process

from cierre.books import load_books, words
from cierre.sources.names import book_labels, fold

EXACT = 1.0
_BESIDE = 0.97
_NEAR = 88
_LONG = 12
"""Letters of several words from which one may be a slip: a short one among them is another word."""
_TYPING_SLIP = 0.65
"""What a heading counts that is a letter or two beside a phrase: sealing is not sailing."""
_GENERIC = frozenset(("fecha", "date", "dia", "day", "hora", "time", "nombre", "name", "total"))
"""Words that mean something alone, and nothing among others."""
_SMALL = frozenset(
    [
        "a",
        "al",
        "con",
        "d",
        "de",
        "del",
        "el",
        "en",
        "la",
        "las",
        "lo",
        "los",
        "of",
        "para",
        "que",
        "se",
        "su",
        "the",
        "to",
        "un",
        "una",
        "y",
        "and",
        "in",
        "on",
        "for",
    ]
)
_SHORT = {
    "f": "fecha", "fec": "fecha", "fch": "fecha", "nro": "no", "num": "no", "numero": "no",
    "n": "no", "number": "no", "nr": "no", "hab": "habitacion", "obs": "observaciones",
    "resp": "responsable", "imp": "importe", "tel": "telefono", "telf": "telefono",
    "ref": "referencia", "dir": "direccion", "cant": "cantidad", "qty": "quantity", "dt": "date",
    "descr": "descripcion", "desc": "descripcion", "hs": "hora", "hr": "hora", "tpo": "tiempo",
    "t": "tiempo", "prom": "promedio", "avg": "average", "vto": "vencimiento",
    "vcto": "vencimiento", "prog": "programada",
    "venc": "vencimiento", "comp": "compromiso", "max": "maxima", "int": "interno", "est": "estado",
    "cat": "categoria", "pte": "pendiente", "pdte": "pendiente", "pend": "pendiente",
}  # fmt: skip


@dataclass(frozen=True)
class Phrase:
    """A way in which something is called."""

    folded: str
    tokens: frozenset[str]
    chinese: bool

    @classmethod
    def of(cls, text: str) -> Phrase:
        # what is of signs alone stands as it is
        folded = fold(text) or text.strip()
        return cls(folded, frozenset(tokens(folded)), has_chinese(folded))


class Phrases:
    """Ways in which one thing is called, found by their words."""

    def __init__(self, those: Iterable[Phrase]) -> None:
        self.every = tuple(dict.fromkeys(those))
        self.whole = frozenset(phrase.folded for phrase in self.every)
        self.chinese = tuple(phrase for phrase in self.every if phrase.chinese)
        self.by_word: dict[str, list[Phrase]] = {}
        for phrase in self.every:
            for word in phrase.tokens if not phrase.chinese else ():
                self.by_word.setdefault(word, []).append(phrase)
        self.long = [phrase.folded for phrase in self.every if len(phrase.folded) >= 5]

    def __add__(self, other: Phrases) -> Phrases:
        return Phrases((*self.every, *other.every))


@dataclass(frozen=True)
class Vocabulary:
    """The phrases for the columns, states and values of a book, and the nouns that name it."""

    titles: tuple[Phrase, ...]
    columns: Mapping[str, Phrases]
    states: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]
    others: Phrases
    """Headings that are none of its columns, whatever they are in other books."""
    otherwise: Mapping[str, str]
    """The state that a no means where a yes means the one before it."""
    counted: Mapping[str, Phrases]
    """Headings of tables of counts, by the state that so many reached."""
    lasting: Mapping[str, Phrases]
    """Headings of means, by the state that it took so long in."""
    shares: Mapping[str, Phrases]
    """Headings of shares that such a table prints itself, by the ratio that they are."""


@dataclass(frozen=True)
class General:
    """What all books share."""

    columns: Mapping[str, Phrases]
    others: Phrases
    parts: Mapping[str, Phrases]
    foreign: Phrases
    totals: tuple[str, ...]
    nobody: frozenset[str]
    yes: frozenset[str]
    no: frozenset[str]
    same_day: frozenset[str]
    unknown_time: frozenset[str]
    movements: frozenset[str]
    notes: tuple[str, ...]
    scores: Mapping[str, Mapping[str, int]]
    shifts: Mapping[str, frozenset[str]]
    events: Mapping[str, Phrases]
    """Headings of tables with a row an event, by what stands under them."""
    nothing: frozenset[str]
    """Words for events that change no state."""

    def is_total(self, text: str) -> bool:
        """Whether a cell begins, or ends, a row of totals."""
        folded = fold(text)
        for word in map(fold, self.totals):
            if has_chinese(word):
                if folded.startswith(word):
                    return True
            elif re.match(rf"{re.escape(word)}\b", folded) or folded.endswith(f" {word}"):
                return True
        return False

    def is_note(self, text: str) -> bool:
        """Whether a cell begins a foot note or a line for a signature."""
        folded, bare = fold(text), text.strip().casefold()
        return any(
            folded.startswith(fold(word)) and (":" in text or "：" in text or has_chinese(word))
            for word in self.notes
        ) or bare.startswith(("*", "fdo"))


_SIGNS = ("nobody", "yes", "no", "same_day", "unknown_time", "movements")


@cache
def general() -> General:
    """The words that all books share."""
    known = tomllib.loads((files(__package__) / "words.toml").read_text(encoding="utf-8"))
    return General(
        {name: Phrases(_phrases(each)) for name, each in known["columns"].items()},
        Phrases(_phrases(known["others"])),
        {name: Phrases(_phrases(each)) for name, each in known["parts"].items()},
        Phrases(_phrases(known["foreign"])),
        tuple(sorted(_flat(known["totals"]), key=len, reverse=True)),
        **{name: _folded(known[name]) for name in _SIGNS},
        notes=tuple(_flat(known["notes"])),
        scores={
            name: {
                fold(word) or word: value
                for table in each.values()
                for word, value in table.items()
            }
            for name, each in known["scores"].items()
        },
        shifts={name: _folded(each) for name, each in known["shifts"].items()},
        events={name: Phrases(_phrases(each)) for name, each in known["events"].items()},
        nothing=_folded(known["events"]["nothing"]),
    )


@cache
def vocabulary(book: str) -> Vocabulary:
    """The words of a book: those that it declares, and what its wording calls things."""
    own = words(book)
    called = book_labels(book, "column")
    columns = {
        column.id: Phrases(
            (
                *(Phrase.of(label) for label in (column.id, *called.get(column.id, ()))),
                *_phrases(own.get("columns", {}).get(column.id, {})),
            )
        )
        for column in load_books()[book].sheet.columns
    }
    labels = book_labels(book, "state")
    states = {
        fold(label): state.id
        for state in load_books()[book].states
        for label in (state.id, *labels.get(state.id, ()))
    }
    for state, those in own.get("states", {}).items():
        states |= {fold(word): state for word in _flat(those)}
    values = {
        field: {fold(word): value for value, each in those.items() for word in _flat(each)}
        for field, those in own.get("values", {}).items()
    }
    if "state" in own.get("columns", {}):
        columns.setdefault("state", Phrases(_phrases(own["columns"]["state"])))
    others = Phrases(_phrases(own.get("others", {})))
    otherwise: Mapping[str, str] = own.get("otherwise", {})
    titles = _phrases(own.get("titles", {}))
    counted, lasting, shares = (
        {state: Phrases(_phrases(each)) for state, each in own.get(name, {}).items()}
        for name in ("counted", "lasting", "shares")
    )
    return Vocabulary(titles, columns, states, values, others, otherwise, counted, lasting, shares)


def has_chinese(text: str) -> bool:
    """Whether a text has Chinese characters."""
    return any("\u4e00" <= each <= "\u9fff" for each in text)


def tokens(folded: str) -> list[str]:
    """The words of a folded text that tell something, in the singular and written out."""
    found = [_SHORT.get(word, word) for word in folded.split() if word not in _SMALL]
    return [singular(word) for word in found] or folded.split()


def likeness(heading: str, phrases: Phrases) -> float:
    """How much a heading is like one of several phrases, 0 to 1; 1 when it is one of them."""
    asked = _Asked.of(heading)
    if asked.whole.folded in phrases.whole:
        return EXACT
    if asked.bare.folded in phrases.whole:
        return _BESIDE
    if asked.bare.chinese or asked.whole.chinese:
        those = phrases.chinese
        return max((_chinese_like(asked.bare.folded, each.folded) for each in those), default=0.0)
    found = 0.0
    for word in asked.bare.tokens:
        for phrase in phrases.by_word.get(word, ()):
            found = max(found, _shared(asked.bare.tokens, phrase.tokens))
    several = " " in asked.bare.folded
    if found < 0.8 and len(asked.bare.folded) >= (_LONG if several else 5):
        near = process.extractOne(
            asked.bare.folded, phrases.long, scorer=fuzz.ratio, score_cutoff=_NEAR
        )
        found = max(found, _TYPING_SLIP * near[1] / 100) if near else found
    return found


def _shared(mine: frozenset[str], other: frozenset[str]) -> float:
    if mine == other:
        return 0.95
    if other <= mine:
        if other <= _GENERIC:
            return 0.3
        return 0.45 + 0.45 * len(other) / len(mine)
    if mine <= other and len(mine) >= 2:
        return 0.4 + 0.4 * len(mine) / len(other)
    return 0.0


@dataclass(frozen=True)
class _Asked:
    """A heading as it is, and without what stands in brackets."""

    whole: Phrase
    bare: Phrase

    @classmethod
    @cache
    def of(cls, heading: str) -> _Asked:
        # InvoiceDate is two words
        apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading)
        bare = re.sub(r"[(（\[][^)）\]]*[)）\]]", " ", apart)
        bare = re.sub(r"^\s*\d+\s*[.、)）]\s*", "", bare)
        return cls(Phrase.of(heading), Phrase.of(bare if fold(bare) else heading))


def _chinese_like(heading: str, phrase: str) -> float:
    heading, phrase = heading.replace(" ", ""), phrase.replace(" ", "")
    if heading == phrase:
        return 0.95
    if phrase in heading:
        ends = 0.08 if heading.endswith(phrase) else 0.0
        return 0.45 + 0.4 * len(phrase) / len(heading) + ends
    if len(heading) >= 2 and heading in phrase:
        return 0.35 + 0.4 * len(heading) / len(phrase)
    return 0.0


def singular(word: str) -> str:
    """A word of several as one of one; others as they are."""
    if len(word) >= 5 and word.endswith("es") and word[-3] in "rnldj":
        return word[:-2]
    return word[:-1] if len(word) >= 4 and word.endswith("s") and not word.endswith("ss") else word


def _phrases(those: Any) -> tuple[Phrase, ...]:
    return tuple(dict.fromkeys(Phrase.of(text) for text in _flat(those)))


def _folded(those: Any) -> frozenset[str]:
    return frozenset(fold(text) or text for text in _flat(those))


def _flat(those: Any) -> list[str]:
    if isinstance(those, Mapping):
        return [text for each in those.values() for text in _flat(each)]
    return [str(text) for text in those]
