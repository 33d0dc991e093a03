"""Cierre's side: ledger, cube, guards and identities of all people, and all their statements.

Usage: cierre_statements.py FOLDER PEOPLE [proved], which makes no statement but what proves them.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory, Membership, Person, Place, Unit
from cierre.ledger.ledger import Span
from cierre.ledger.places.parquet import open_ledger
from cierre.statement.build import build_statements
from cierre.statement.model import Scope
from cierre.statement.on_demand import Statements
from measured import Figures, measure
from records import BOOK, OFFICE, PERIOD, PLACES, person, unit

COMPARED = (
    "received",
    "handled",
    "pending",
    "opening_pending",
    "first_response_median",
    "resolution_median",
    "resolution_p90",
)
_SINCE = date(2020, 1, 1)


def figures(folder: Path, people: int) -> Figures:
    """The figures of each person's statement. Raises ValueError when one does not balance."""
    found: dict[str, dict[str, float | None]] = {name: {} for name in COMPARED}
    for scope, statement in proved(folder, people).items():
        for name in COMPARED:
            found[name][scope.id] = _plain(statement[f"{BOOK}.{name}"].value)
    return found


def proved(folder: Path, people: int) -> Statements:
    """The statements of all people, none of them made yet. Raises ValueError when one does not
    balance."""
    period = Period.parse(PERIOD)
    directory = office(people)
    book = load_books()[BOOK]
    span = Span(period.previous().first_key, period.first_key, period.last_key)
    ledger = open_ledger(folder, OFFICE, book, span)
    scopes = [Scope("person", each.id, each.name) for each in directory.people]
    statements = build_statements({BOOK: ledger}, {BOOK: book}, (), directory, period, scopes)
    if not statements.balanced:
        raise ValueError("there are statements that do not balance")
    return statements


def office(people: int) -> Directory:
    """The directory of the made-up office."""
    units = sorted({unit(number) for number in range(people)})
    return Directory(
        id=OFFICE,
        name="Bench",
        time_zone="Europe/Madrid",
        locale="es_ES",
        currency="EUR",
        pack="property",
        books=(BOOK,),
        units=tuple(Unit(each, each) for each in units),
        people=tuple(
            Person(person(each), person(each), "", (Membership(unit(each), _SINCE),))
            for each in range(people)
        ),
        places=tuple(Place(f"place{each}", f"place{each}") for each in range(PLACES)),
    )


def _plain(value: object) -> float | None:
    return None if value is None else float(str(value))


if __name__ == "__main__":
    asked = Path(sys.argv[1]), int(sys.argv[2])
    if sys.argv[3:] == ["proved"]:
        measure(lambda: {"people": {"proved": float(len(proved(*asked)))}})
    else:
        measure(lambda: figures(*asked))
