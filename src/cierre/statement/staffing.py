"""The staff a queue needs, by weekday and half hour, for the volume that is expected.

Formulas are those of ``cierre.statistics.queues``. Arrivals are rounded to a tenth first, so that
a reader who puts the printed numbers into a calculator comes to the same result.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from cierre.book import SUMMED, Book, Flow, Queue
from cierre.calendars.calendar import Calendars
from cierre.calendars.open_days import days_not_closed
from cierre.calendars.period import Period
from cierre.directory import Directory
from cierre.ledger.coded import Columns
from cierre.ledger.cube import Cube
from cierre.ledger.grouping import grouped
from cierre.ledger.selection import taken
from cierre.statement.model import Figure, HalfHour, Staffing
from cierre.statement.numbers import half_up, signed_sum
from cierre.statement.scopes import SCOPE, Scopes
from cierre.statistics.queues import Queue as Line
from cierre.statistics.queues import agents_needed

HALF_HOUR = 1800

_EPOCH_WEEKDAY = 3  # the first of January 1970 was a Thursday

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
    moves: Columns, cube: Cube, book: Book, scopes: Scopes, months: tuple[int, int]
) -> Mapping[str, Traffic]:
    """The traffic of a book's queue by scope; none of people, who answer and are no queue.

    ``moves`` and the rows of the cube are the same moves.
    """
    if book.queue is None or scopes.kind == "person":
        return {}
    found: dict[str, Traffic] = defaultdict(Traffic)
    arriving = _counted(moves, cube, book, book.queue.arrivals, scopes, months)
    by_slot = grouped(arriving, [SCOPE, "weekday", "slot"], ["moves"])
    for scope, weekday, slot, count in _rows(by_slot, SCOPE, "weekday", "slot", "moves"):
        found[scopes.ids[scope]].arrivals[weekday, slot] = count
    days = grouped(arriving, [SCOPE, "weekday", "day"])
    for scope, weekday, _ in _rows(days, SCOPE, "weekday", "day"):
        found[scopes.ids[scope]].days[weekday] += 1
    answering = _counted(moves, cube, book, book.queue.answered, scopes, months)
    holder = next(name for name in answering.codes if name.endswith("_holder"))
    people = grouped(answering, [SCOPE, "weekday", "slot", "day", holder])
    for scope, weekday, slot in _rows(people, SCOPE, "weekday", "slot"):
        found[scopes.ids[scope]].answering[weekday, slot] += 1
    return found


def _counted(
    moves: Columns, cube: Cube, book: Book, name: str, scopes: Scopes, months: tuple[int, int]
) -> Columns:
    """The moves of a flow whose half hour is known, with scope, weekday, day, that and holder."""
    measure = book.measure(name)
    assert isinstance(measure, Flow)
    rows, side = cube.rows, f"{measure.credit}_"
    month = rows.numbers["month"]
    chosen = taken(measure.moves, measure.credit, cube)[rows.numbers["class"]]
    chosen &= (month >= months[0]) & (month <= months[1]) & (rows.numbers["adjustment"] == 0)
    if SUMMED in book.dimensions():
        chosen &= rows.codes[SUMMED] == 0
    legs = {f"{side}{each}": rows.codes[f"{side}{each}"] for each in ("holder", "unit", "place")}
    day = moves.numbers["day"]
    told = {
        "moves": rows.numbers["moves"],
        "day": day,
        "weekday": (day + _EPOCH_WEEKDAY) % 7,
        "slot": moves.numbers["slot"],
    }
    return scopes.scoped(Columns(rows.names, legs, told).taken(chosen), side)


def _rows(columns: Columns, *names: str) -> Iterator[tuple[int, ...]]:
    return zip(*(columns.numbers[name].tolist() for name in names), strict=True)


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
    days = days_not_closed(Calendars(directory).office, month.first_day, month.last_day)
    return Counter(day.weekday() for day in days)


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
