"""Every figure of the sample offices, counted anew from their sheets without the program."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest

from cierre.book import Ranking
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.packs import load_pack, pack_ids
from cierre.statement.model import Statement
from tests.oracle.measures import MEASURES, OF_QUEUES
from tests.oracle.office import Office
from tests.oracle.recount import Recount, in_unit
from tests.samples import EACH, Sample

PERIODS = ("2026-08", "2026-02", "2026-Q2", "2026")
FEWEST_FIGURES = 190


def test_all_figures_of_all_books_and_packs_are_counted_anew() -> None:
    told = {
        f"{book.id}.{measure.id}"
        for book in load_books().values()
        for measure in book.measures
        if not isinstance(measure, Ranking)
    }
    told |= {ratio.id for pack in pack_ids() for ratio in load_pack(pack).ratios}
    assert set(MEASURES) == told
    assert len(told) >= FEWEST_FIGURES


@pytest.mark.parametrize("name", EACH)
def test_the_recount_agrees_on_every_figure_of_every_scope(
    name: str, sample: Callable[[str], Sample]
) -> None:
    office = sample(name)
    directory = office.archive.directory(name)
    recount = Recount(Office(office.folder), directory.books)
    scopes = (
        "office",
        *(f"unit:{each.id}" for each in directory.units),
        *(f"person:{each.id}" for each in directory.people),
        *(f"place:{each.id}" for each in directory.places),
    )
    wrong: list[str] = []
    for period in PERIODS:
        for scope, statement in office.archive.statements(name, period, scopes).items():
            wrong += _disagreements(recount, statement, str(scope))
    assert wrong == []


def _disagreements(recount: Recount, statement: Statement, scope: str) -> list[str]:
    period = Period.parse(statement.period)
    until = date.fromisoformat(statement.cut_off[:10])
    months = (period.first_day, min(period.last_day, Period.of(until).last_day))
    ever = (date(2000, 1, 1), date(2100, 12, 31))
    found = []
    for name, figure in statement.figures.items():
        counted = in_unit(name, figure.unit, recount.value(name, scope, months, until))
        told = None if figure.value is None else Fraction(figure.value)
        if _is_of_queues_alone(name, scope):
            counted = None
        elif figure.absence == "not_kept":
            counted = recount.value(name, "office", ever, until) or None
        elif (
            figure.absence == "withheld" and name.startswith("wellbeing") and "person" not in scope
        ):
            counted = None
        if told != (None if counted is None else Fraction(counted)):
            found.append(f"{statement.period} {scope} {name}: {told}, counted {counted}")
    return found


def _is_of_a_group(name: str, scope: str) -> bool:
    """Whether it is kept out where few people are behind it."""
    return name.startswith("wellbeing.") and not scope.startswith("person:")


def _is_of_queues_alone(name: str, scope: str) -> bool:
    return name in OF_QUEUES and scope.partition(":")[0] in ("person", "unit")
