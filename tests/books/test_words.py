"""The words of books: what people write is one thing of a book, and each language has some."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import pytest

from cierre.book import Book, Moves, Ratio
from cierre.books import load_books, words
from cierre.fault import NotFound
from cierre.sources.names import book_labels, fold

BOOKS = list(load_books().values())
LANGUAGES = ("es", "en", "zh")
ANY = "any"
"""Signs that belong to no language."""
GENERAL: Mapping[str, Any] = tomllib.loads(
    (files("cierre.sources.tables") / "words.toml").read_text(encoding="utf-8")
)
SHARED = {
    "number", "person", "unit", "place", "customer", "category", "title", "due", "reason", "state",
}  # fmt: skip
EVERY_BOOK = pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
Phrases = Mapping[str, Mapping[str, list[str]]]


def key(phrase: str) -> str:
    """What a phrase is compared by: folded, or as it stands when it is signs alone."""
    return fold(phrase) or phrase


def shared(group: Phrases) -> Iterator[tuple[str, str, str]]:
    """Phrases that stand for two ids of a group in one language."""
    for language in (*LANGUAGES, ANY):
        found: dict[str, str] = {}
        for each, phrases in group.items():
            for phrase in phrases.get(language, ()):
                if found.setdefault(key(phrase), each) != each:
                    yield phrase, found[key(phrase)], each


def strange(node: Any, path: str = "") -> Iterator[str]:
    """Where a table by language has another language, an empty phrase or none at all."""
    if isinstance(node, list):
        if not node or any(not isinstance(each, str) or not each.strip() for each in node):
            yield path
    elif isinstance(node, Mapping):
        languages = {each for each in node if each in (*LANGUAGES, ANY)}
        if languages and languages != set(node):
            yield path
        for each, inner in node.items():
            yield from strange(inner, f"{path}.{each}")
    elif not isinstance(node, int) or not 1 <= node <= 7:
        yield path


def fixed_categories(book: Book) -> set[str]:
    """Categories that the book's own figures are of."""
    moves = (
        each for measure in book.measures for each in vars(measure).values()
        if isinstance(each, Moves)
    )  # fmt: skip
    return {category for each in moves for category in each.categories}


@EVERY_BOOK
def test_words_are_for_what_the_book_has(book: Book) -> None:
    said = words(book.id)
    assert set(said) <= {
        "titles", "columns", "states", "values", "others", "otherwise", "counted", "lasting",
        "shares",
    }  # fmt: skip
    states = {each.id for each in book.states}
    assert {*said.get("otherwise", {}), *said.get("otherwise", {}).values()} <= states
    assert set(said["columns"]) <= {each.id for each in book.sheet.columns} | {"state"}
    assert set(said["states"]) == {each.id for each in book.states}
    values = {each.id: set(each.values) for each in book.fields if each.values}
    values["category"] = fixed_categories(book)
    for field, named in said.get("values", {}).items():
        assert set(named) <= values[field]


@EVERY_BOOK
def test_words_of_counts_are_for_states_and_ratios_in_each_language(book: Book) -> None:
    said = words(book.id)
    states = {each.id for each in book.states}
    assert set(said.get("counted", {})) <= states
    assert set(said.get("lasting", {})) <= {*states, "together"}
    assert set(said.get("shares", {})) <= {e.id for e in book.measures if isinstance(e, Ratio)}
    for name in ("counted", "lasting", "shares"):
        assert all(set(LANGUAGES) <= set(each) for each in said.get(name, {}).values())
        assert not list(shared(said.get(name, {})))


@EVERY_BOOK
def test_every_fixed_value_has_words(book: Book) -> None:
    named = words(book.id).get("values", {})
    assert {each.id: set(each.values) for each in book.fields if each.values} == {
        field: set(of) for field, of in named.items() if field != "category"
    }


@EVERY_BOOK
def test_each_language_has_words_for_states_titles_and_required_columns(book: Book) -> None:
    said = words(book.id)
    needed = [said["titles"], *said["states"].values()]
    for column in book.sheet.columns:
        if column.required:
            needed.append(
                said["columns"].get(column.id) or GENERAL["columns"][column.id],
            )
    for phrases in needed:
        assert all(phrases[language] for language in LANGUAGES)


@EVERY_BOOK
def test_no_phrase_stands_for_two_things_of_a_book(book: Book) -> None:
    said = words(book.id)
    assert not list(shared(said["columns"]))
    assert not list(shared(said["states"]))
    for named in said.get("values", {}).values():
        assert not list(shared(named))


@EVERY_BOOK
def test_no_word_for_a_state_is_what_the_book_calls_another(book: Book) -> None:
    called = {
        fold(label): state
        for state, labels in book_labels(book.id, "state").items()
        for label in labels
    }
    for state, phrases in words(book.id)["states"].items():
        for word in (word for those in phrases.values() for word in those):
            assert called.get(fold(word), state) == state, word


@EVERY_BOOK
def test_a_heading_that_is_none_of_the_columns_is_no_column(book: Book) -> None:
    said = words(book.id)
    group = {"": {language: [] for language in LANGUAGES}} | {
        each: dict(phrases) for each, phrases in said["columns"].items()
    }
    for phrases in said.get("others", {}).values():
        for language, more in phrases.items():
            group[""][language] = [*group[""][language], *more]
    assert not list(shared(group))


def test_what_all_books_share() -> None:
    assert set(GENERAL["columns"]) == SHARED
    columns = {each.id for book in BOOKS for each in book.sheet.columns}
    assert columns >= SHARED
    assert not list(shared(GENERAL["columns"]))
    assert not list(shared(GENERAL["columns"] | GENERAL["others"]))
    assert not list(shared({each: GENERAL[each] for each in ("yes", "no", "half")}))
    assert not list(shared(GENERAL["shifts"]))
    for phrases in GENERAL["columns"].values():
        assert all(phrases[language] for language in LANGUAGES)


@pytest.mark.parametrize("name", ["", *(book.id for book in BOOKS)])
def test_tables_are_by_language_and_nothing_in_them_is_empty(name: str) -> None:
    said = words(name) if name else GENERAL
    # what a no means is said in states
    assert not list(strange({key: each for key, each in said.items() if key != "otherwise"}))


def test_a_score_in_words_has_one_value_on_its_scale() -> None:
    for scale in GENERAL["scores"].values():
        for said in scale.values():
            values: dict[str, int] = {}
            for phrase, value in said.items():
                assert values.setdefault(key(phrase), value) == value


def test_there_are_no_words_for_what_is_no_book() -> None:
    with pytest.raises(NotFound):
        words("nothing")
