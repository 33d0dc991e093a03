"""The books: one folder per aspect of the work, found by itself.

A third party adds one with an entry point in the group ``cierre.books`` that names a package
holding ``book.py`` (its ``BOOK``), a wording file per language and, so that any spreadsheet of the
book is understood, the ``words.toml`` by which people head its columns and name its states.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from importlib.resources import files
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any

from cierre.book import Book, Duration, Ranking, Ratio, Score, Total
from cierre.fault import NotFound, offered

ENTRY_POINTS = "cierre.books"


@cache
def load_books() -> Mapping[str, Book]:
    """Every book by its id, in alphabetical order.

    Raises ValueError on two of one id, and on a sum of what does not add up.
    """
    found: dict[str, Book] = {}
    for package in _packages():
        book: Book = import_module(f"{package}.book").BOOK
        if book.id in found:
            raise ValueError(f"Two books are called «{book.id}»; one of them is in {package}.")
        _check_terms(book, package)
        found[book.id] = book
    return MappingProxyType(dict(sorted(found.items())))


def wording(book: str, language: str) -> str:
    """The book's sentences and labels in a language. Raises NotFound."""
    if book not in _homes():
        raise NotFound("no-book", value=book, names=offered(book, _homes()))
    package = _homes()[book]
    source = files(package) / f"wording.{language}.ftl"
    if not source.is_file():
        raise NotFound("no-wording", value=book, names=language)
    return source.read_text(encoding="utf-8")


@cache
def words(book: str) -> Mapping[str, Any]:
    """What people write for the book, its columns, states and values, by language.

    Empty when whoever added the book brought none. Raises NotFound.
    """
    if book not in _homes():
        raise NotFound("no-book", value=book, names=offered(book, _homes()))
    source = files(_homes()[book]) / "words.toml"
    if not source.is_file():
        return MappingProxyType({})
    return MappingProxyType(tomllib.loads(source.read_text(encoding="utf-8")))


def _check_terms(book: Book, package: str) -> None:
    """A sum is made of whole numbers: no mean, no ratio and no list is a term of one."""
    for measure in book.measures:
        for name in measure.named() if isinstance(measure, Ratio | Total) else ():
            term = book.measure(name)
            mean = isinstance(term, Duration) and term.statistic == "mean"
            if mean or isinstance(term, Ratio | Score | Ranking):
                raise ValueError(f"«{measure.id}» of {package} adds up «{name}», which is no sum.")


@cache
def _homes() -> Mapping[str, str]:
    return {import_module(f"{package}.book").BOOK.id: package for package in _packages()}


@cache
def _packages() -> tuple[str, ...]:
    own = (f"{__name__}.{module.name}" for module in iter_modules(__path__) if module.ispkg)
    return (*own, *(entry.value for entry in entry_points(group=ENTRY_POINTS)))
