"""Every book is whole: what it declares fits together and has its wording in each language."""

import pytest
from fluent.syntax import FluentParser, ast

from cierre.book import OUTSIDE, Book, Moves, Ratio, Total
from cierre.books import load_books, wording
from cierre.report.sentences import languages

BOOKS = list(load_books().values())


def messages(book: Book, language: str) -> dict[str, ast.Message]:
    parsed = FluentParser().parse(wording(book.id, language))
    assert not [each for each in parsed.body if isinstance(each, ast.Junk)]
    return {each.id.name: each for each in parsed.body if isinstance(each, ast.Message)}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
def test_everything_has_its_wording_and_no_wording_is_left_over(book: Book, language: str) -> None:
    said = messages(book, language)
    expected = {
        "book",
        *(measure.id for measure in book.measures),
        *(f"state_{state.id}" for state in book.states),
        *(f"column_{column.id}" for column in book.sheet.columns),
        *(f"value_{field.id}_{value}" for field in book.fields for value in field.values),
    }
    assert set(said) == expected
    for measure in book.measures:
        attributes = {each.id.name for each in said[measure.id].attributes}
        assert attributes - {"counter"} == {"label", "definition"}


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
def test_moves_steps_and_columns_name_what_there_is(book: Book) -> None:
    states = {state.id for state in book.states}
    assert {leaving for leaving, _ in book.allowed} <= states | {OUTSIDE}
    assert {reaching for _, reaching in book.allowed} <= states
    steps = {step.id for step in book.sheet.steps}
    assert {step.reaching for step in book.sheet.steps} <= states
    for column in book.sheet.columns:
        kind, _, named = column.fills.partition(":")
        if kind == "field":
            assert named in {field.id for field in book.fields}
        elif named:
            assert set(named.split(",")) <= steps


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
def test_what_a_measure_asks_of_fields_is_a_value_of_a_dimension(book: Book) -> None:
    fields = {field.id: field for field in book.fields}
    for measure in book.measures:
        asked = getattr(measure, "moves", Moves()).having
        assert [(name, value) for name, value in asked if value not in fields[name].values] == []
        assert all(fields[name].dimension for name, _ in asked)


@pytest.mark.parametrize("book", BOOKS, ids=lambda book: book.id)
def test_ratios_and_headlines_name_measures_of_the_book(book: Book) -> None:
    measures = {measure.id for measure in book.measures}
    assert len(measures) == len(book.measures)
    assert set(book.headline) <= measures
    for measure in book.measures:
        if isinstance(measure, Ratio | Total):
            assert set(measure.named()) <= measures
