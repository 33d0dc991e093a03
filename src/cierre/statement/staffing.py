"""The staff a queue needs, by weekday and half hour, for the volume that is expected.

Formulas are those of ``cierre.statistics.queues``. Arrivals are rounded to a tenth first, so that
a reader who puts the printed numbers into a calculator comes to the same result.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

import polars as pl

from cierre.book import Book, Flow, Queue
from cierre.calendars.holidays import closed_days
from cierre.calendars.period import Period
from cierre.directory import Directory, ScopeKind
from cierre.ledger.ledger import Ledger
from cierre.statement.cube import between_legs, signed
from cierre.statement.model import Figure, HalfHour, Staffing
from cierre.statement.numbers import half_up, signed_sum
from cierre.statement.scopes import SCOPE, expand
from cierre.statistics.queues import Queue as Line
from cierre.statistics.queues import agents_needed

HALF_HOUR = 1800

Moment = tuple[int, int]
"""A weekday (Monday is 0) and a half hour of the day."""


@dataclass(frozen=True)
class Traffic:
    """What came in and who answered over a period: sums over its days by weekday and half hour.

    ``days`` are those on which anything came in, by weekday; ``answering`` adds up, day by day,
    how many different people answered in the half hour.
    """

    days: Counter[int] = field(default_factory=Counter)
    arrivals: Counter[Moment] = field(default_factory=Counter)
    answering: Counter[Moment] = field(default_factory=Counter)


def traffic(
    ledger: Ledger, book: Book, kind: ScopeKind, directory: Directory, months: tuple[int, int]
) -> Mapping[str, Traffic]:
    """The traffic of a book's queue by scope; none of people, who answer and are no queue."""
    if book.queue is None or kind == "person":
        return {}
    found: dict[str, Traffic] = defaultdict(Traffic)
    arriving = _counted(ledger, book, book.queue.arrivals, kind, directory, months)
    for scope, weekday, days in (
        arriving.group_by(SCOPE, "weekday").agg(pl.col("day").n_unique()).iter_rows()
    ):
        found[scope].days[weekday] = days
    for scope, weekday, slot, count in (
        arriving.group_by(SCOPE, "weekday", "slot").agg(pl.col("count").sum()).iter_rows()
    ):
        found[scope].arrivals[weekday, slot] = count
    answering = _counted(ledger, book, book.queue.answered, kind, directory, months)
    by_day = answering.group_by(SCOPE, "weekday", "slot", "day").agg(pl.col("holder").n_unique())
    for scope, weekday, slot, people in (
        by_day.group_by(SCOPE, "weekday", "slot").agg(pl.col("holder").sum()).iter_rows()
    ):
        found[scope].answering[weekday, slot] = people
    return found


def _counted(
    ledger: Ledger,
    book: Book,
    name: str,
    kind: ScopeKind,
    directory: Directory,
    months: tuple[int, int],
) -> pl.DataFrame:
    """The moves of a flow by scope, day, half hour and holder."""
    measure = book.measure(name)
    assert isinstance(measure, Flow)
    side = f"{measure.credit}_"
    moves = signed(ledger.posted.filter(ledger.posted.period.between(*months)))
    chosen = moves.filter(between_legs(measure.moves, measure.credit, moves), ~moves.adjustment)
    legs = [f"{side}{each}" for each in ("holder", "unit", "place")]
    frame = chosen.group_by(["day", "slot", *legs]).agg(count=chosen.sign.sum()).to_polars()
    return expand(frame, kind, directory, side).with_columns(
        weekday=pl.col("day").dt.weekday() - 1, holder=pl.col(f"{side}holder")
    )


def staffing(
    queue: Queue,
    known: Traffic,
    figures: Mapping[str, Figure],
    wanted: Decimal,
    month: Period,
    directory: Directory,
) -> Staffing | None:
    """The staff for a month; None of a queue that nothing came into or nobody answered.

    ``figures`` are the book's, by measure; the traffic of its weekdays is carried over to the
    month's open days and raised or lowered to the volume expected.
    """
    handling = figures[queue.handling].value
    if not known.arrivals or not handling:
        return None
    handling = int(half_up(handling, 0))
    ahead = _open_days(month, directory)
    daily = {
        moment: Decimal(count) / known.days[moment[0]] for moment, count in known.arrivals.items()
    }
    as_before = sum(
        (rate * ahead[weekday] for (weekday, _), rate in daily.items()), start=Decimal(0)
    )
    expected = figures[queue.arrivals].expected
    volume = Decimal(half_up(expected.value, 0)) if expected else as_before
    growth = volume / as_before if as_before else Decimal(1)
    patience = _patience(queue, figures)
    half_hours = []
    for (weekday, slot), rate in sorted(daily.items()):
        arrivals = _tenth(rate * growth)
        if not arrivals:
            continue
        asked = (arrivals, handling, wanted, queue.within)
        half_hours.append(
            HalfHour(
                weekday,
                slot,
                arrivals,
                _needed(*asked, None),
                None if patience is None else _needed(*asked, patience),
                _tenth(Decimal(known.answering[weekday, slot]) / known.days[weekday]),
            )
        )
    return Staffing(
        month.id,
        int(half_up(volume, 0)),
        wanted,
        queue.within,
        handling,
        patience,
        tuple(half_hours),
    )


def _open_days(month: Period, directory: Directory) -> Counter[int]:
    """How many of each weekday a month has on which the office is not closed."""
    closed = closed_days(directory, month.year, month.year)
    count = (month.last_day - month.first_day).days + 1
    days = (month.first_day + timedelta(days=each) for each in range(count))
    return Counter(day.weekday() for day in days if day not in closed)


def _patience(queue: Queue, figures: Mapping[str, Figure]) -> int | None:
    """Mean seconds until somebody gives up: all the time waited over how many gave up.

    The likeliest mean of an exponential patience that is only seen to its end in those who do.
    Source: L. Brown and others, «Statistical Analysis of a Telephone Call Center», Journal of the
    American Statistical Association 100 (2005), on the time callers are willing to wait.
    """
    abandoned = figures[queue.abandoned].value
    waited = signed_sum((figures[wait].numerator, 1) for wait in queue.waits)
    if not abandoned or waited is None:
        return None
    return max(1, int(half_up(Fraction(waited) / Fraction(abandoned), 0)))


@lru_cache(maxsize=4096)
def _needed(
    arrivals: Decimal, handling: int, wanted: Decimal, within: int, patience: int | None
) -> int:
    line = Line(float(arrivals), handling, HALF_HOUR, patience)
    return agents_needed(line, float(wanted), within)


def _tenth(number: Decimal) -> Decimal:
    return Decimal(half_up(number, 1))
