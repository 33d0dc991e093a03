"""Making the months that are kept, out of a ledger whose span they are."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from cierre.book import Book
from cierre.ledger.coded import MISSING, Columns
from cierre.ledger.control import control_totals
from cierre.ledger.digest import row_digests
from cierre.ledger.ledger import Ledger
from cierre.ledger.lots import steps
from cierre.ledger.months import LATEST, KeptMonth, Month, kept, totals_by_month
from cierre.ledger.moves import happened, standing
from cierre.ledger.tally import alike, tally_of


def months_of(ledger: Ledger, office: str, book: Book) -> Iterator[KeptMonth]:
    """What is to be kept of the months of a ledger's history, up to its span's end.

    A month whose moves are not what its batches brought is left out.
    """
    counted = totals_by_month(control_totals(ledger.posted, row_digests(ledger.posted)))
    further = steps(ledger, book)
    for period, totals in totals_by_month(ledger.controls).items():
        if counted.get(period) == totals:
            posted = ledger.moves.taken(ledger.posted_in(period, period))
            stepped = further.taken(further.numbers["period"] == period)
            yield kept(_month(period, posted, stepped, book), office, book, totals)


def _month(period: int, moves: Columns, stepped: Columns, book: Book) -> Month:
    stood = moves.taken(standing(moves) & happened(moves, book))
    last = np.lexsort((stood.numbers["id"], -stood.numbers["at"]))[:LATEST]
    latest = Columns({}, {}, {name: stood.numbers[name][last] for name in ("at", "id")})
    reverses = moves.numbers["reverses"]
    back = np.sort(reverses[(reverses != MISSING) & ~np.isin(reverses, moves.numbers["id"])])
    until = int(moves.numbers["at"].max(initial=0))
    return Month(period, alike(tally_of(moves, book)), stepped, latest, until, back)
