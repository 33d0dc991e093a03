"""What an office says of itself for a period, with its books and its pack: then, or now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from cierre.book import Book
from cierre.books import load_books
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.fault import NotFound, offered
from cierre.office.as_closed import AsClosed, as_closed
from cierre.packs import Pack, load_pack


@dataclass(frozen=True)
class Said:
    """What an office says of itself and what is declared of its books and its pack: as it was
    ``closed``, or now."""

    directory: Directory
    books: Mapping[str, Book]
    pack: Pack
    closed: AsClosed | None = None

    @property
    def frozen(self) -> bool:
        """Whether statements and reports of the period itself were frozen."""
        return self.closed is not None and self.closed.whole

    def book(self, name: str) -> Book:
        """One of its books. Raises NotFound."""
        if name not in self.books:
            raise NotFound("no-book", value=name, names=offered(name, self.books))
        return self.books[name]


def said_then(now: Directory, period: Period, scopes: Iterable[str] = ()) -> Said:
    """What goes for a period of an office that says ``now`` what the directory has.

    Of ``scopes`` those that came only after its close are among what it says. Raises Hindered.
    """
    closed = as_closed(now.id, period)
    if closed is None:
        known = load_books()
        return Said(now, {name: known[name] for name in now.books}, load_pack(now.pack))
    then = _with_newcomers(closed.directory, now, {*scopes}, period)
    return Said(then, closed.books, closed.pack, closed)


def _with_newcomers(then: Directory, now: Directory, scopes: set[str], period: Period) -> Directory:
    """The directory of then with those of some scopes that it did not have."""
    after = period.last_day
    people = tuple(
        replace(each, memberships=tuple(m for m in each.memberships if m.since > after))
        for each in now.people
        if f"person:{each.id}" in scopes and each.id not in then.people_by_id
    )
    units = tuple(
        each
        for each in now.units
        if f"unit:{each.id}" in scopes and each.id not in then.units_by_id
    )
    known = {each.id for each in then.places}
    places = tuple(
        each for each in now.places if f"place:{each.id}" in scopes and each.id not in known
    )
    if not (people or units or places):
        return then
    return replace(
        then,
        people=(*then.people, *people),
        units=(*then.units, *units),
        places=(*then.places, *places),
    )
