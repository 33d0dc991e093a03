"""What is asked about: a figure, parts of it, which of its numbers, and which page of records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import QueryDict

from cierre.ledger.schema import LEG
from cierre.report.material import Material
from cierre.statement.scopes import parts_of
from cierre.web.documents import Parts

NUMBER = "number"
_OF_REPORTS = (NUMBER, "weekday", "slot", "book")
"""What numbers of reports are told apart by beside the dimensions of books."""


@dataclass(frozen=True)
class Asked:
    """A number that somebody follows to its records.

    ``where`` is its part as numbers of reports name it (``category=leak&state=new``), ``named``
    the same by dimension; a dimension named several times is of all those values together. ``of``
    is which of the figure's numbers it is, "" for its value; ``by`` the dimension whose parts are
    shown.
    """

    figure: str
    where: str
    named: Mapping[str, tuple[str, ...]]
    of: str = ""
    by: str = ""
    page: int = 1

    @property
    def parts(self) -> Parts:
        """The dimensions of books that records are chosen by."""
        return tuple((name, each) for name, each in self.named.items() if name not in _OF_REPORTS)

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers of the items asked for; none when all are."""
        return self.named.get(NUMBER, ())

    @property
    def book(self) -> str:
        """What stands before the dot."""
        return self.figure.partition(".")[0]


def asked_of(query: QueryDict, material: Material) -> Asked:
    """What an address asks for; a part without a name stands as it is, to be refused."""
    where = query.get("where", "")
    dimensions = dict.fromkeys(
        [*LEG, *(name for book in material.books.values() for name in book.dimensions())]
    )
    named: dict[str, tuple[str, ...]] = {}
    for name, value in parts_of(where, [*dimensions, *_OF_REPORTS]) if where else ():
        named[name] = (*named.get(name, ()), value)
    page = query.get("page", "1")
    return Asked(
        query.get("figure", ""),
        where,
        named,
        query.get("of", ""),
        query.get("by", ""),
        int(page) if page.isdecimal() and len(page) < 9 and int(page) else 1,
    )
