"""How people write the names of columns, people, places, categories, reasons and states."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache, lru_cache, partial

import polars as pl

from cierre import packs
from cierre.book import Book
from cierre.books import wording
from cierre.directory import Directory
from cierre.fault import NotFound
from cierre.sources import catalogue

_BETWEEN_WORDS = re.compile(r"[\W_]+")
_LABEL = re.compile(r"^(column|state|kind|value|decision|outcome)_(\w+) = (.+)$", re.MULTILINE)
_MESSAGE = re.compile(r"^([a-z][\w-]*) = ?(.*)$")
_ATTRIBUTE = re.compile(r"^    \.label = (.+)$")
_BOOK = re.compile(r"^book = .*\n    \.label = (.+)$", re.MULTILINE)


_HAN = (0x3400, 0xA000)
_HANZI = re.compile("[\u3400-\u9fff]")


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The text without case, accents and punctuation: what two spellings have in common.

    Traditional Chinese characters are as the simplified ones.
    """
    if not text.isascii():
        normal = unicodedata.normalize("NFKD", text)
        text = "".join(each for each in normal if not unicodedata.combining(each))
        if _HANZI.search(text):
            text = text.translate(_simplified())
    return " ".join(word for word in _BETWEEN_WORDS.split(text.casefold()) if word)


def fold_all(texts: pl.Series) -> pl.Series:
    """Each of the texts folded; those of plain letters all at once."""
    plain = texts.str.len_bytes() == texts.str.len_chars()
    lower = texts.str.to_lowercase().str.replace_all(r"[^a-z0-9]+", " ").str.strip_chars(" ")
    others = (~plain).arg_true()
    return lower.scatter(others, [fold(text) for text in texts.gather(others)])


def known_names(pairs: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """Ids by folded id and by folded name; a name that two share stands for neither."""
    listed = tuple(pairs)
    found: dict[str, str] = {}
    shared: set[str] = set()
    for each, name in listed:
        folded = fold(name)
        if found.setdefault(folded, each) != each:
            shared.add(folded)
    for folded in shared:
        del found[folded]
    return found | {fold(each): each for each, _ in listed}


def choices(kind: str, directory: Directory, book: Book) -> Mapping[str, str] | None:
    """The ids that a cell of ``person``, ``field:line``, … can mean; None when anything goes."""
    if kind == "person":
        return known_names((each.id, each.name) for each in directory.people)
    if kind == "unit":
        return _called(directory, ((each.id, each.name) for each in directory.units), kind)
    if kind == "place":
        return _called(directory, ((each.id, each.name) for each in directory.places), kind)
    if kind == "category":
        named = ((e.id, e.name) for e in directory.categories if e.book == book.id)
        return _called(directory, named, kind, book.id)
    if kind == "reason":
        of_book = ((e.id, e.name) for e in directory.reasons if e.book == book.id)
        return _called(directory, of_book, kind, book.id)
    if kind == "state":
        labels = book_labels(book.id, "state")
        return known_names(
            (state.id, label)
            for state in book.states
            for label in (state.id, *labels.get(state.id, ()))
        )
    values = directory.values.get(f"{book.id}.{kind}", {})
    own = {value for field in book.fields if field.id == kind for value in field.values}
    labels = book_labels(book.id, "value") if own else {}
    offered = [(each, name) for each in own for name in (each, *labels.get(f"{kind}_{each}", ()))]
    own_names = _in_each_language(directory, values.items(), "value", f"{book.id}.{kind}")
    return known_names([*own_names, *sorted(offered)]) or None


def _called(
    directory: Directory, named: Iterable[tuple[str, str]], *kind: str
) -> Mapping[str, str]:
    """Ids by all that the office calls things, in whichever language."""
    return known_names(_in_each_language(directory, named, *kind))


def _in_each_language(
    directory: Directory, named: Iterable[tuple[str, str]], *kind: str
) -> list[tuple[str, str]]:
    pairs = list(named)
    others = (
        (each, directory.name_in(language, *kind, each))
        for language in directory.names
        for each, _ in pairs
    )
    return [*pairs, *(pair for pair in others if pair[1])]


def book_labels(book: str, kind: str) -> Mapping[str, tuple[str, ...]]:
    """Labels of a book's columns, states or values in every language it has, by their ids.

    The first of each is in the language spoken now.
    """
    return _book_labels(book, kind, catalogue.spoken_language())


def book_names(book: str) -> tuple[str, ...]:
    """What a book is called in every language it has."""
    texts = _texts(partial(wording, book))
    return (book, *(name.strip() for text in texts for name in _BOOK.findall(text)))


def name_of_book(book: str) -> str:
    """What a book is called in the language that is spoken."""
    names = book_names(book)
    order = ("es", "en", "zh")
    return names[1 + order.index(catalogue.spoken_language())] if len(names) == 4 else names[-1]


def figure_names(pack: str, books: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Ids of the figures of books and of a pack, each with what it is called in any language."""
    named: list[tuple[str, str]] = []
    for book in books:
        for text in _texts(partial(wording, book)):
            named += ((f"{book}.{name}", label) for name, label in _labelled(text))
    for text in _texts(partial(packs.wording, pack)):
        named += (
            (name.removeprefix("name-").replace("-", ".", 1), label)
            for name, label in _labelled(text)
            if name.startswith("name-")
        )
    return tuple(each for each in named if not each[0].endswith(".book"))


def general_labels(kind: str = "column") -> Mapping[str, tuple[str, ...]]:
    """The same of the columns of sheets of moves and notes, kinds of notes, decisions, outcomes.

    What may be called otherwise too has several words in a language, with commas between them.
    """
    languages = _first(catalogue.spoken_language())
    found = _labels([catalogue.text(language) for language in languages], kind)
    return {
        name: tuple(word for label in labels for word in label.split(", "))
        for name, labels in found.items()
    }


def closest(text: str, names: Iterable[str]) -> str:
    """The name most like a text; empty when none is."""
    by_folded = {fold(name): name for name in names}
    found = get_close_matches(fold(text), by_folded, n=1, cutoff=0.6)
    return by_folded[found[0]] if found else ""


@cache
def _simplified() -> Mapping[int, str]:
    """Simplified characters by the traditional ones that are written for them."""
    from opencc import OpenCC

    characters = [chr(each) for each in range(*_HAN)]
    simplified = OpenCC("t2s").convert("\n".join(characters)).split("\n")
    pairs = zip(characters, simplified, strict=True)
    return {ord(before): after for before, after in pairs if before != after}


@cache
def _book_labels(book: str, kind: str, language: str) -> Mapping[str, tuple[str, ...]]:
    texts = []
    for each in _first(language):
        try:
            texts.append(wording(book, each))
        except (NotFound, KeyError):
            continue
    return _labels(texts, kind)


def _texts(read: Callable[[str], str]) -> Iterator[str]:
    """A wording in every language that there is one in."""
    for language in catalogue.LANGUAGES:
        try:
            yield read(language)
        except NotFound:
            continue


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """Messages and what they are called: their ``.label``, and a ``name-`` by its own text."""
    message = ""
    for line in text.splitlines():
        if begun := _MESSAGE.match(line):
            message = begun[1]
            if message.startswith("name-") and begun[2]:
                yield message, begun[2].strip()
        elif labelled := _ATTRIBUTE.match(line):
            yield message, labelled[1].strip()


def _first(language: str) -> tuple[str, ...]:
    return (language, *(each for each in catalogue.LANGUAGES if each != language))


def _labels(texts: Iterable[str], kind: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for text in texts:
        for which, name, label in _LABEL.findall(text):
            if which == kind:
                found[name] = (*found.get(name, ()), label.strip())
    return found
