"""The evidence of every figure of the sample offices adds up, orders or averages to the figure."""

from collections.abc import Callable

import pytest

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.evidence.records import book_records
from tests.evidence.adding_up import disagreements
from tests.samples import EACH, Sample

FEWEST_FIGURES = 200


@pytest.mark.parametrize("period", ["2026-08", "2026-Q2"])
@pytest.mark.parametrize("name", EACH)
def test_the_records_behind_every_figure_come_to_it(
    sample: Callable[[str], Sample], name: str, period: str
) -> None:
    archive, span = sample(name).archive, Period.parse(period)
    said = archive.said(name, period)
    directory = said.directory
    scopes = (
        "office",
        *(f"unit:{each.id}" for each in directory.units[:1]),
        *(f"person:{each}" for each in archive.people(name, period)[:2]),
        *(f"place:{each.id}" for each in directory.places[:2]),
    )
    made = archive.statements(name, period, scopes)
    books = {each: load_books()[each] for each in directory.books}
    rows = {
        each: book_records(ledger, books[each], directory, span, made)
        for each, ledger in archive._told(said, span, directory.books).items()
    }
    wrong = [
        f"{scope}: {each}"
        for scope, statement in made.items()
        for each in disagreements(statement, books, rows, directory)
    ]
    assert wrong == []
    assert sum(len(each.figures) for each in made.values()) > FEWEST_FIGURES
