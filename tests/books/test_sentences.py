"""The books' Spanish: every sentence can be said of any number, and no definition hides a case."""

from decimal import Decimal

import pytest

from cierre.book import Book, Duration, Measure, Ranking, Ratio, Score
from cierre.books import load_books
from cierre.report.document import Bound
from cierre.report.sentences import SpokenNumber, Wording, book_wording, plain

MEASURES = [(book, each) for book in load_books().values() for each in book.measures]
NAMES = [f"{book.id}.{each.id}" for book, each in MEASURES]
MILLION = 1_000_000


def said(wording: Wording, measure: Measure, value: int | Decimal) -> str:
    number = SpokenNumber.of(value, Bound(f"<{value}>", measure.id))
    return plain(wording.runs(measure.id, {"value": number}))


@pytest.mark.parametrize(("book", "measure"), MEASURES, ids=NAMES)
def test_a_sentence_is_whole_and_shows_its_number(book: Book, measure: Measure) -> None:
    wording = book_wording(book.id, "es")
    assert wording.variables(measure.id) <= {"value"}
    for value in (0, 1, 2, 63, MILLION, 3 * MILLION, Decimal("2.5")):
        sentence = said(wording, measure, value)
        assert sentence.endswith(".")
        assert sentence[0].isupper() or sentence[0] == "<"
        if value and not isinstance(measure, Ranking):
            assert f"<{value}>" in sentence


@pytest.mark.parametrize(("book", "measure"), MEASURES, ids=NAMES)
def test_only_whole_millions_are_followed_by_de(book: Book, measure: Measure) -> None:
    wording = book_wording(book.id, "es")
    counts = measure.unit == "items"
    assert (f"<{MILLION}> de " in said(wording, measure, MILLION)) == counts or not counts
    if counts:
        assert "<2> de quejas" not in said(wording, measure, 2)
        assert said(wording, measure, 1) != said(wording, measure, 2).replace("<2>", "<1>")


@pytest.mark.parametrize(("book", "measure"), MEASURES, ids=NAMES)
def test_a_definition_says_what_nothing_to_count_gives(book: Book, measure: Measure) -> None:
    definition = book_wording(book.id, "es").attribute(measure.id, "definition")
    assert definition.endswith(".")
    assert "\n" not in definition
    if isinstance(measure, Duration | Ratio | Score):
        assert "no hay valor" in definition


def test_examples_read_as_an_office_would_write_them() -> None:
    cases, fees = book_wording("cases", "es"), book_wording("fees", "es")
    received, collected = (
        load_books()["cases"].measure("received"),
        load_books()["fees"].measure("collected"),
    )
    assert said(cases, received, 0) == "No se recibió ninguna queja."
    assert said(cases, received, 1) == "Se recibió <1> queja."
    assert said(cases, received, 63) == "Se recibieron <63> quejas."
    assert said(cases, received, MILLION) == "Se recibieron <1000000> de quejas."
    assert said(fees, collected, 0) == "No se cobró ninguna cuota."
    assert said(fees, collected, 143_221) == "Se cobraron <143221>."
