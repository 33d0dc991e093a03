"""Making the months that are kept, out of a ledger whose span they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from cierre.book import Book
from cierre.ledger.coded import MISSING, Columns, Numbers
from cierre.ledger.control import control_totals
from cierre.ledger.digest import row_digests
from cierre.ledger.grouping import grouped, together
from cierre.ledger.ledger import Ledger
from cierre.ledger.lots import LOTS, steps
from cierre.ledger.months import LATEST, KeptMonth, Month, kept, totals_by_month
from cierre.ledger.moves import happened, standing
from cierre.ledger.tally import Tally, alike, beside, by_month


def months_of(ledger: Ledger, office: str, book: Book) -> Iterator[KeptMonth]:
    """What is to be kept of the months of a ledger's history, up to its span's end.

    A month whose moves are not what its batches brought is left out.
    """
    counted = totals_by_month(control_totals(ledger.posted, row_digests(ledger.posted)))
    totals = totals_by_month(ledger.controls)
    whole = {period for period, told in totals.items() if counted.get(period) == told}
    for month in months_in(ledger, book):
        if month.key in whole:
            yield kept(month, office, book, totals[month.key])


def months_in(ledger: Ledger, book: Book) -> Iterator[Month]:
    """What the moves posted in each month of a ledger's history come to, up to its span's end."""
    further = steps(ledger, book)
    for period, tally in by_month(ledger.posted, book):
        posted = ledger.moves.taken(ledger.posted_in(period, period))
        stepped = further.taken(further.numbers["period"] == period)
        yield _month(period, tally, posted, stepped, book)


def in_little_room(month: Month) -> Month:
    """The same month, to be added to others later: it holds on to nothing that it is made of."""
    tally = month.tally
    return replace(
        month,
        tally=Tally(
            replace(tally.cube, rows=_alone(tally.cube.rows)),
            _alone(tally.seconds),
            _alone(tally.days),
        ),
        steps=_alone(month.steps),
        latest=_alone(month.latest),
    )


def _alone(rows: Columns) -> Columns:
    """Rows that are no longer some of others."""
    return rows.only(rows.codes, rows.numbers).packed()


def added(several: Sequence[Month], book: Book) -> Month:
    """What some items' moves of a month and other items' moves of it come to together."""
    if len(several) == 1:
        return several[0]
    return Month(
        several[0].key,
        alike(beside([each.tally for each in several])),
        steps_of(together([each.steps for each in several])),
        latest_of(together([each.latest for each in several])),
        max(each.until for each in several),
        np.sort(np.concatenate([each.back for each in several])),
    )


def _month(period: int, tally: Tally, moves: Columns, stepped: Columns, book: Book) -> Month:
    stood = moves.taken(standing(moves) & happened(moves, book))
    moments = Columns({}, {}, {name: stood.numbers[name] for name in ("at", "id")})
    reverses = moves.numbers["reverses"]
    back: Numbers = np.sort(
        reverses[(reverses != MISSING) & ~np.isin(reverses, moves.numbers["id"])]
    )
    until = int(moves.numbers["at"].max(initial=0))
    return Month(period, tally, stepped, latest_of(moments), until, back)


def steps_of(stepped: Columns) -> Columns:
    """Steps of lots with alike ones put together; those that come to nothing are left out."""
    found = grouped(stepped, ["period", *stepped.codes], [LOTS])
    numbers = {name: found.numbers[name] for name in stepped.numbers}
    return replace(found, numbers=numbers).taken(found.numbers[LOTS] != 0)


def latest_of(moments: Columns) -> Columns:
    """The last of some happenings, from the last one on."""
    return moments.taken(np.lexsort((moments.numbers["id"], -moments.numbers["at"]))[:LATEST])
