"""Cierre's side: ledger, cube, guards and identities of all people, and all their statements.

Usage: cierre_statements.py ADDRESS PEOPLE [proved], which makes no statements but a few beside what
proves them all.
"""

from __future__ import annotations

import hashlib
import sys
from datetime import date
from itertools import islice

from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory, Membership, Person, Place, Unit
from cierre.ledger.ledger import Span
from cierre.ledger.places import open_ledger
from cierre.statement.build import build_statements
from cierre.statement.canonical import to_json
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
_WRITTEN = 20


def figures(address: str, people: int) -> Figures:
    """The figures of each person's statement. Raises ValueError when one does not balance."""
    found: dict[str, dict[str, float | None]] = {name: {} for name in COMPARED}
    for scope, statement in proved(address, people).items():
        for name in COMPARED:
            found[name][scope.id] = _plain(statement[f"{BOOK}.{name}"].value)
    return found


def proved(address: str, people: int) -> Statements:
    """The statements of all people, none of them made yet. Raises ValueError when one does not
    balance."""
    period = Period.parse(PERIOD)
    directory = office(people)
    book = load_books()[BOOK]
    span = Span(period.previous().first_key, period.first_key, period.last_key)
    ledger = open_ledger(address, OFFICE, book, span)
    scopes = [Scope("person", each.id, each.name) for each in directory.people]
    statements = build_statements({BOOK: ledger}, {BOOK: book}, (), directory, period, scopes)
    if not statements.balanced:
        raise ValueError("there are statements that do not balance")
    return statements


def digests(address: str, people: int) -> Figures:
    """What proves all people's statements, and the digests of the first few of them."""
    statements = proved(address, people)
    first = islice(statements.items(), _WRITTEN)
    return {"digest": {scope.id: _digest(to_json(statement)) for scope, statement in first}}


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


def _digest(content: bytes) -> float:
    """As much of a digest as a double holds."""
    return float(int.from_bytes(hashlib.sha256(content).digest()[:6], "big"))


def _plain(value: object) -> float | None:
    return None if value is None else float(str(value))


if __name__ == "__main__":
    asked = sys.argv[1], int(sys.argv[2])
    if sys.argv[3:] == ["proved"]:
        measure(lambda: digests(*asked))
    else:
        measure(lambda: figures(*asked))
