"""The books in every language: sentences are whole, and things are counted as they are there."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from cierre.book import Book, Duration, Measure, Ranking, Ratio, Score
from cierre.books import load_books
from cierre.report.document import Bound
from cierre.report.sentences import SpokenNumber, Wording, book_wording, languages, plain

MEASURES = [(book, each) for book in load_books().values() for each in book.measures]
NAMES = [f"{book.id}.{each.id}" for book, each in MEASURES]
STOPS = {"es": ".", "en": ".", "zh": "。"}
NO_VALUE = {"es": "no hay valor", "en": "there is no value", "zh": "则无值"}
HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,.;:!?()]|[,;:!?()][\u4e00-\u9fff]")
"""Punctuation of Latin letters in a Chinese text."""


def said(wording: Wording, measure: Measure, value: int | Decimal) -> str:
    number = SpokenNumber.of(value, Bound(f"<{value}>", measure.id))
    return plain(wording.runs(measure.id, {"value": number}))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("book", "measure"), MEASURES, ids=NAMES)
def test_a_sentence_is_whole_and_shows_its_number(
    book: Book, measure: Measure, language: str
) -> None:
    wording = book_wording(book.id, language)
    assert wording.variables(measure.id) <= {"value"}
    for value in (0, 1, 2, 63, 1_000_000, Decimal("2.5")):
        sentence = said(wording, measure, value)
        assert sentence.endswith(STOPS[language])
        assert sentence[0].isupper() or language == "zh" or sentence[0] == "<"
        assert not HALF_WIDTH.search(sentence)
        if value and not isinstance(measure, Ranking):
            assert f"<{value}>" in sentence


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(("book", "measure"), MEASURES, ids=NAMES)
def test_a_definition_says_what_nothing_to_count_gives(
    book: Book, measure: Measure, language: str
) -> None:
    definition = book_wording(book.id, language).attribute(measure.id, "definition")
    assert definition.endswith(STOPS[language])
    assert not HALF_WIDTH.search(definition)
    if isinstance(measure, Duration | Ratio | Score):
        assert NO_VALUE[language] in definition


@pytest.mark.parametrize(("book", "measure"), MEASURES, ids=NAMES)
def test_what_is_counted_has_its_measure_word_in_chinese(book: Book, measure: Measure) -> None:
    wording = book_wording(book.id, "zh")
    counted = measure.unit == "items" and not isinstance(measure, Ranking)
    assert ("counter" in wording.attributes(measure.id)) == counted
    if counted:
        assert f"<63>{wording.attribute(measure.id, 'counter')}" in said(wording, measure, 63)


def test_english_agrees_with_one_and_with_several() -> None:
    cases, training = book_wording("cases", "en"), book_wording("training", "en")
    received = load_books()["cases"].measure("received")
    attended = load_books()["training"].measure("attended")
    assert said(cases, received, 0) == "No complaints were received."
    assert said(cases, received, 1) == "<1> complaint was received."
    assert said(cases, received, 1_000_000) == "<1000000> complaints were received."
    assert said(training, attended, 1) == "<1> course attendance was recorded."
    assert said(book_wording("cases", "zh"), received, 63) == "受理投诉<63>件。"
