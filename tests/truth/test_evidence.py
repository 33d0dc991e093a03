"""The evidence of every figure of the sample offices adds up, orders or averages to the figure."""

import pytest

from cierre.calendars.period import Period
from cierre.statement.records import book_records
from tests.samples import EACH, Sample
from tests.statement.adding_up import disagreements

FEWEST_FIGURES = 400


@pytest.mark.parametrize("period", ["2026-08", "2026-Q2"])
@pytest.mark.parametrize("sample", EACH, indirect=True)
def test_the_records_behind_every_figure_come_to_it(sample: Sample, period: str) -> None:
    archive, name, span = sample.archive, sample.office, Period.parse(period)
    directory = archive.directory(name)
    scopes = (
        "office",
        *(f"unit:{each.id}" for each in directory.units[:1]),
        *(f"person:{each}" for each in archive.people(name, period)[:2]),
        *(f"place:{each.id}" for each in directory.places[:2]),
    )
    made = archive.statements(name, period, scopes)
    ledgers = archive.ledgers(name, period)
    books = {each: ledgers[each][0] for each in ledgers}
    rows = {
        each: book_records(ledger, book, directory, span, made)
        for each, (book, ledger) in ledgers.items()
    }
    wrong = [
        f"{scope}: {each}"
        for scope, statement in made.items()
        for each in disagreements(statement, books, rows, directory)
    ]
    assert wrong == []
    assert sum(len(each.figures) for each in made.values()) > FEWEST_FIGURES
