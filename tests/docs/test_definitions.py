"""The definitions page says what the books say, measure by measure."""

from __future__ import annotations

from cierre.books import load_books
from tests.docs import definitions


def test_every_measure_of_every_book_is_listed() -> None:
    page = definitions.written()
    measures = [
        f"`{book.id}.{each.id}`" for book in load_books().values() for each in book.measures
    ]
    assert measures
    assert [each for each in measures if each not in page] == []


def test_the_page_is_what_the_books_give() -> None:
    # when this fails: python -m tests.docs.definitions
    assert definitions.written() == definitions.measures()
