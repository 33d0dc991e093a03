"""A statement: the named figures of a scope and a period, with what proves them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from cierre.book import Unit
from cierre.directory import Note, ScopeKind

Number = int | Decimal | Fraction
"""Counts are integers, amounts decimals, ratios and means fractions: exact, and rounded once, by
the formatter (``report.numbers``). ``statement.numbers`` says to which step."""

Absence = Literal["", "not_kept", "withheld", "empty"]
"""Why there is no value: the office does not keep what it would be made of; too few people stand
behind it; or nothing happened that it could be told of (an empty denominator). None of them is 0.
"""


@dataclass(frozen=True)
class Scope:
    """Whose statement it is. ``id`` is empty for the office."""

    kind: ScopeKind
    id: str = ""
    name: str = ""

    def __str__(self) -> str:
        return self.kind if not self.id else f"{self.kind}:{self.id}"


@dataclass(frozen=True)
class Attained:
    """A figure against its target.

    ``period`` is ``month`` (or quarter) or ``year``; ``actual`` the figure over that period up
    to its end (year to date for a year). ``due`` is how much of the target is due to date: less
    than all of it while the period runs, of figures that add up over its months. ``met`` tells
    whether the figure is on the better side of what is due. ``attainment`` is actual over target
    or, where less is better, what is due over actual, so that it is never over 1 when missed;
    None where there is nothing to divide by. All of them go by the numbers as they are printed.
    ``wider`` is the year's target in the statement of a month or a quarter, whose figure is
    another number than ``actual``.
    ``required`` is what each remaining month of the year must bring (additive figures of which
    more is better, year targets only); ``missed_months`` for how many months running up to this
    one the month's target was missed.
    """

    period: Literal["month", "quarter", "year"]
    target: Number
    actual: Number | None
    attainment: Number | None
    met: bool | None
    due: Number | None = None
    wider: bool = False
    required: Number | None = None
    remaining_months: int | None = None
    missed_months: int | None = None
    part: str = ""


@dataclass(frozen=True)
class Signal:
    """Whether a month is more than the usual noise, by the figure's own months.

    ``kind`` is ``outside`` (one point outside its limits) or ``run`` (the eighth month in a row on
    one side of the centre), None for what is usual. ``month`` is the month that is judged: the
    period's last, or in a quarter or year the latest with a signal, months outside first.
    ``months`` is how many months with a value the limits rest on. ``lower``, ``centre`` and
    ``upper`` are the month's limits as they were compared, in the figure's unit, with a decimal
    more for counts; None with fewer than eight months. ``band`` are the limits of every month of a
    ratio, as (month, lower, upper): its bases differ; the others have the same in all months.
    ``note`` says why nothing can be told: ``too_few_months``, ``no_value`` when the month has
    none, ``running`` when the period's month is not over.
    """

    month: str
    months: int
    lower: Number | None = None
    centre: Number | None = None
    upper: Number | None = None
    kind: Literal["outside", "run"] | None = None
    direction: Literal["up", "down"] | None = None
    note: Literal["", "too_few_months", "no_value", "running"] = ""
    band: tuple[tuple[str, Number, Number], ...] = ()


@dataclass(frozen=True)
class Interval:
    """From where to where a share or a net score can be, given how few it rests on (95 %)."""

    lower: Number
    upper: Number


@dataclass(frozen=True)
class Expected:
    """What the month after the last one told should bring, and between what four times out of five.

    ``value`` lies midway between ``last_year``, the same month a year before (None with less than
    a year of months), and ``recent``, the mean of the last three months.
    """

    month: str
    value: Number
    lower: Number
    upper: Number
    last_year: Number | None
    recent: Number


@dataclass(frozen=True)
class Figure:
    """One named number.

    ``value`` None means that there is none, never zero; ``absence`` then says why. Of a ratio and
    a mean ``numerator`` and ``denominator`` are what it divides. What an office does not keep has
    no parts, no history and no targets judged. ``parts`` maps a dimension (category, place,
    holder, reason, state or a book's own) to {id: value}; ``""`` is what is in none. Additive
    figures' parts add up to the value; those of quantities are crossed too (``category&place``,
    by ``drains&los_tilos``). ``base`` is the number of moves a statistic or the denominator a
    ratio rests on. ``before`` is the same figure of the period before, ``before_since`` the month
    in which its records began when that was not its first; ``change`` the difference of the two
    as they are printed, None when they are not alike (what adds up over months, and one of them
    has fewer). ``history`` are the months up to and including the last of the period, oldest
    first, as (month, value). ``signal`` tells whether the period's months are unusual among them;
    ``interval`` how sure a share or a net score is. ``expected`` is next month's, of what comes in.
    """

    id: str
    unit: Unit
    value: Number | None
    better: Literal["more", "less", "neither"] = "neither"
    parts: Mapping[str, Mapping[str, Number | None]] = field(default_factory=dict)
    base: int | None = None
    before: Number | None = None
    change: Number | None = None
    targets: tuple[Attained, ...] = ()
    history: tuple[tuple[str, Number | None], ...] = ()
    signal: Signal | None = None
    interval: Interval | None = None
    expected: Expected | None = None
    absence: Absence = ""
    numerator: Number | None = None
    denominator: Number | None = None
    before_since: str = ""


@dataclass(frozen=True)
class HalfHour:
    """A half hour of a weekday in the month ahead, and how many people its queue needs.

    ``weekday`` 0 is Monday, ``slot`` the half hour of the day from 0 to 47. ``arrivals`` are those
    to expect in it. ``patient`` is the staff needed if nobody gives up (Erlang C), ``impatient``
    if people do after the patience seen (Erlang A; None when nobody has). ``answering`` is how
    many people answered in it on average in the period.
    """

    weekday: int
    slot: int
    arrivals: Decimal
    patient: int
    impatient: int | None
    answering: Decimal


@dataclass(frozen=True)
class Staffing:
    """The staff that a queue needs in the month ahead for the service level wanted.

    ``volume`` is what the month should bring: the forecast, else as many as the days of the period
    did. ``handling`` and ``patience`` are mean seconds of the period; a half hour stands for
    itself, without what the one before leaves waiting.
    """

    month: str
    volume: int
    wanted: Decimal
    within: int
    handling: int
    patience: int | None
    half_hours: tuple[HalfHour, ...]


@dataclass(frozen=True)
class Ranked:
    """A line of a ranking: the item's number, its category and its summed value."""

    number: str
    title: str
    category: str
    place: str
    value: Number


OTHERS = "others"
"""In an identity's parts: what came from, or went to, an open state of somebody else."""


@dataclass(frozen=True)
class Identity:
    """opening + in − out + adjustments = closing of a book, by one leg dimension.

    ``by`` is state, holder, unit, place, category or reason; ``key`` one of its values (None:
    the scope's whole). ``closing`` is what the sums give, ``replayed`` what replaying each item
    gives. ``quantity`` tells whether it counts items or quantity. ``culprits`` are item numbers.

    Of the whole and of each state ``in_parts`` and ``out_parts`` say where it came from and went
    to; they add up to ``in_`` and ``out``. Their keys are the states at the other end: ``outside``
    (entered), a closed state (reopened; resolved, withdrawn), of a state also the other open ones
    (sent up, returned). What only changed hands is under ``OTHERS``: taken over from people,
    units or places outside the scope, or handed over to them. So a page that tells what happened
    to a scope's work names every one of them that is not 0: "18 received, 1 reopened and 16 taken
    over; 19 resolved and 15 handed over; 1 pending".
    """

    book: str
    by: str
    key: str | None
    of: Literal["items", "quantity"]
    opening: int
    in_: int
    out: int
    adjustments: int
    closing: int
    replayed: int
    culprits: tuple[str, ...] = ()
    in_parts: Mapping[str, int] = field(default_factory=dict)
    out_parts: Mapping[str, int] = field(default_factory=dict)

    @property
    def holds(self) -> bool:
        return not self.culprits and self.closing == self.replayed


@dataclass(frozen=True)
class Breach:
    """What a guard found: which guard, in which book, where, and the items it names.

    ``code`` is one of ``guards.CODES``; ``counts`` are the numbers that its words need. What
    concerns the whole office has no book; ``items`` are then the names of its settings, people,
    targets, files.
    """

    guard: Literal["replay", "header", "control", "chain", "settings", "database"]
    book: str
    code: str
    items: tuple[str, ...] = ()
    batch: int | None = None
    period: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Coverage:
    """Whether a book of the scope was reported, has nothing to report, or is missing."""

    book: str
    status: Literal["reported", "nothing", "missing"]


@dataclass(frozen=True)
class OpenItem:
    """A line of the pending list: an item that is open at the end of the period.

    ``options`` are what may be decided about it and ``cost`` what that costs, in the office's
    currency, as somebody recorded them.
    """

    book: str
    number: str
    title: str
    state: str
    category: str
    place: str
    holder: str
    reason: str
    entered: str
    due: str | None
    remaining: int
    options: str = ""
    cost: Decimal | None = None


@dataclass(frozen=True)
class PlannedItem:
    """An item of before the period that fell due in it, and what came of it by its end.

    ``state``, ``holder`` and ``reason`` are those it was left in, ``day`` when it came there;
    ``done`` when that state is a closed one.
    """

    book: str
    number: str
    title: str
    category: str
    place: str
    holder: str
    due: str
    state: str
    done: bool
    day: str
    reason: str


@dataclass(frozen=True)
class Statement:
    """Figures by id (``cases.received``), identities, breaches, coverage, notes, pending items.

    ``cut_off`` is when the last of the records happened that it rests on, in office time: what
    the same records always give, whenever they were loaded. ``running`` is the last month told
    when it was not over at the cut-off, as ``2026-08``; "" otherwise.
    """

    office: str
    office_name: str
    scope: Scope
    period: str
    first_day: str
    last_day: str
    cut_off: str
    currency: str
    figures: Mapping[str, Figure]
    rankings: Mapping[str, tuple[Ranked, ...]] = field(default_factory=dict)
    identities: tuple[Identity, ...] = ()
    breaches: tuple[Breach, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    notes: tuple[Note, ...] = ()
    pending: tuple[OpenItem, ...] = ()
    planned: tuple[OpenItem, ...] = ()
    """Open items with due days in the month after the last one told."""
    answered: tuple[PlannedItem, ...] = ()
    """What fell due in this period and was known before it, item by item."""
    running: str = ""
    staffing: Mapping[str, Staffing] = field(default_factory=dict)
    """Of books that are queues: the staff needed in the month after the last one told."""

    def __getitem__(self, figure: str) -> Figure:
        return self.figures[figure]

    def __iter__(self) -> Iterator[str]:
        return iter(self.figures)

    @property
    def balanced(self) -> bool:
        """Whether every identity holds and no guard found anything."""
        return not self.breaches and all(identity.holds for identity in self.identities)
