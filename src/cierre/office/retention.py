"""Customers whose items are all closed for longer than their books keep them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from cierre.directory import Directory
from cierre.office.forgotten import aliases
from cierre.office.identity import name_key
from cierre.office.links import rows

_ITEMS = "SELECT book, customer, closed_period FROM items WHERE office = %s ORDER BY id"


@dataclass(frozen=True)
class Expired:
    """A customer as one of their items writes the name, how many ``items`` they have, and the month
    in which the last of them was closed, as 202608."""

    name: str
    items: int
    last: int


def expired(directory: Directory, today: date | None = None) -> tuple[Expired, ...]:
    """The customers of whom nothing is open, nor closed for less than its book's months, by name.

    A month counts when it is whole: what was closed in August and is kept for 12 months is expired
    from the September after the next August. An item of a book that keeps without end keeps its
    customer. Empty where no book has a time.
    """
    if not directory.retention or directory.ledger:
        return ()
    day = today or datetime.now(ZoneInfo(directory.time_zone)).date()
    this_month = day.year * 12 + day.month - 1
    gone = {name_key(each) for each in aliases(directory.id)} | {""}
    found: dict[str, Expired] = {}
    for book, customer, closed in rows(_ITEMS, directory.id):
        key = name_key(customer)
        months = directory.retention.get(book)
        if key in gone:
            continue
        if months is None or not closed or this_month - _month(closed) <= months:
            gone.add(key)
            found.pop(key, None)
            continue
        known = found.get(key, Expired(customer, 0, 0))
        found[key] = Expired(known.name, known.items + 1, max(known.last, closed))
    return tuple(found[key] for key in sorted(found))


def _month(period: int) -> int:
    year, month = divmod(period, 100)
    return year * 12 + month - 1
