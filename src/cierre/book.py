"""What a book is: one aspect of the work, declared as frozen data.

A book names its states, the moves it allows, the sheet its records are typed in and the
measures counted over its moves. Nothing here computes anything; the ledger, the statement
and the report read these records.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from cierre.directory import Scale, ScopeKind

OUTSIDE = "outside"
"""The state an item enters from. It keeps no balance."""

Unit = Literal[
    "items",
    "quantity",
    "money",
    "seconds",
    "office_seconds",
    "score",
    "share",
    "per_hundred",
    "per_thousand",
    "points",
]
"""What a figure's value is in.

items         a count of items, moves or days
quantity      the book's own quantity (pieces, times)
money         the office's currency, in its minor unit in the ledger
seconds       a duration
office_seconds  a duration in opening hours, of which no day has twenty-four
score         thousandths of a point in the ledger, points in the statement
share         a ratio between 0 and 1
per_hundred   a ratio times one hundred
per_thousand  a ratio times one thousand
points        a ratio times one hundred, from -100 to 100 (net promoter score)
"""


DURATIONS: tuple[Unit, ...] = ("seconds", "office_seconds")


@dataclass(frozen=True)
class State:
    """A state an item can be in. ``closed`` states end the item's balance in the backlog.

    Items are entered ``ahead`` into a state when their rows may be written before their day has
    come (a shift, a bill): such an entry is a plan, and no sign that the day is over.
    """

    id: str
    closed: bool = False
    ahead: bool = False


@dataclass(frozen=True)
class Moves:
    """A set of moves, by the states they leave and reach. Empty means any state.

    A move between equal states is a hand-over (holder, unit, place or category changes);
    it is matched only when ``leaving`` and ``reaching`` both name the state.
    ``within`` keeps the moves whose seconds in the state they leave are at most so many.
    ``on_time`` keeps the moves made on or before the item's due day (True) or after (False);
    ``promised`` those of items that have a due day at all; ``categories`` those whose
    credited leg is in one of these categories (a category the book itself owns).
    ``having`` keeps those of items whose own fields, each a dimension, have these values; with
    ``or_unsaid`` those that do not say are kept too.
    ``least`` and ``most`` keep the moves that carry a value of at least or at most so much, in
    the ledger's integers. What looks beyond legs (``within``, ``on_time``, ``promised``,
    ``least``, ``most``) is for flows. With ``arriving`` hand-overs that bring the item to another
    place are matched too. ``by_somebody`` are reached states that count only when somebody has
    the item in them: what a machine closed was answered by nobody.
    """

    leaving: tuple[str, ...] = ()
    reaching: tuple[str, ...] = ()
    within: int | None = None
    on_time: bool | None = None
    promised: bool = False
    categories: tuple[str, ...] = ()
    having: tuple[tuple[str, str], ...] = ()
    or_unsaid: bool = False
    least: int | None = None
    most: int | None = None
    arriving: bool = False
    by_somebody: tuple[str, ...] = ()

    def covers(self, other: Moves) -> bool:
        """Whether every move of the other is one of these, by what they declare."""
        kept = (self.on_time, self.arriving) in {
            (None, other.arriving),
            (other.on_time, other.arriving),
        }
        return (
            kept
            and _wider(self.leaving, other.leaving)
            and _wider(self.reaching, other.reaching)
            and _wider(self.categories, other.categories)
            and set(self.having) <= set(other.having)
            and (self.or_unsaid or not (self.having and other.or_unsaid))
            and set(self.by_somebody) <= set(other.by_somebody)
            and (not self.promised or other.promised or other.on_time is not None)
            and (self.least is None or (other.least is not None and other.least >= self.least))
            and _lower(other.within, self.within)
            and _lower(other.most, self.most)
        )


def _wider(ids: tuple[str, ...], others: tuple[str, ...]) -> bool:
    return not ids or (bool(others) and set(others) <= set(ids))


def _lower(limit: int | None, other: int | None) -> bool:
    return other is None or (limit is not None and limit <= other)


@dataclass(frozen=True)
class Flow:
    """Items (or quantity, or summed value) that a set of moves carried in the period.

    ``credit`` says whose figure it is: the holder of the leg it comes ``from`` or goes ``to``.
    ``kinds`` are the kinds of scope it is for, all when empty: nobody offers a call to a person.
    ``at_places`` are the moves that a place's own figure counts instead: a queue is offered what
    another passes on to it.
    """

    id: str
    moves: Moves
    of: Literal["items", "quantity", "value"] = "items"
    credit: Literal["from", "to"] = "to"
    unit: Unit = "items"
    better: Literal["more", "less", "neither"] = "neither"
    kinds: tuple[ScopeKind, ...] = ()
    at_places: Moves | None = None


@dataclass(frozen=True)
class Balance:
    """Items or quantity in ``states`` at the end of the period (or at its start)."""

    id: str
    states: tuple[str, ...]
    at: Literal["opening", "closing"] = "closing"
    of: Literal["items", "quantity"] = "items"
    unit: Unit = "items"
    better: Literal["more", "less", "neither"] = "less"


@dataclass(frozen=True)
class Duration:
    """A statistic of the seconds carried by a set of moves.

    ``since`` is the entry into the state the move leaves, or into the book. A mean is the
    seconds summed over ``moves``, divided by the number of moves ``per`` (by default the same
    ones): handling time adds talk and wrap-up, per conversation. No move, no value. ``kinds`` and
    ``at_places`` are those of a flow.
    """

    id: str
    moves: Moves
    statistic: Literal["mean", "median", "p90", "maximum"]
    since: Literal["state", "entry"] = "state"
    clock: Literal["clock", "office"] = "clock"
    credit: Literal["from", "to"] = "to"
    per: Moves | None = None
    unit: Unit = "seconds"
    better: Literal["more", "less", "neither"] = "less"
    kinds: tuple[ScopeKind, ...] = ()
    at_places: Moves | None = None


@dataclass(frozen=True)
class Score:
    """The mean of the values carried by a set of moves; its sample size stands beside it."""

    id: str
    moves: Moves
    credit: Literal["from", "to"] = "to"
    unit: Unit = "score"
    better: Literal["more", "less", "neither"] = "more"


@dataclass(frozen=True)
class Ratio:
    """One figure over another, ids as in this book (or ``book.measure`` in a pack).

    Either side may be a sum of figures (``opening_arrears+billed``), the numerator also a
    difference (``promoters-detractors``). An empty denominator gives no value.
    """

    id: str
    numerator: str
    denominator: str
    unit: Unit = "share"
    better: Literal["more", "less", "neither"] = "more"

    def named(self) -> tuple[str, ...]:
        """Ids of the figures on both sides."""
        return tuple(name for side in (self.numerator, self.denominator) for name, _ in terms(side))


@dataclass(frozen=True)
class Total:
    """Flows and balances of the book added up, or taken away after a minus (``counted-on_book``).

    It stays in their unit; all of them have the same.
    """

    id: str
    of: str
    unit: Unit = "items"
    better: Literal["more", "less", "neither"] = "neither"

    def named(self) -> tuple[str, ...]:
        """Ids of the figures it is made of."""
        return tuple(name for name, _ in terms(self.of))


@dataclass(frozen=True)
class Streak:
    """Days in a row, closed days too, on which none of a set of moves was made.

    The ``longest`` run within the period, or the ``present`` one up to its last day, which may
    have begun before the period, however long ago. Neither goes back beyond the book's first
    month with any record, nor on after the day of the office's last one.
    """

    id: str
    moves: Moves
    run: Literal["longest", "present"]
    credit: Literal["from", "to"] = "to"
    unit: Unit = "items"
    better: Literal["more", "less", "neither"] = "more"


@dataclass(frozen=True)
class Ranking:
    """The ``length`` items with the largest summed value over a set of moves, by category."""

    id: str
    moves: Moves
    length: int = 5
    unit: Unit = "score"
    better: Literal["more", "less", "neither"] = "neither"


Measure = Flow | Balance | Duration | Score | Ratio | Total | Streak | Ranking


Terms = tuple[tuple[str, int], ...]
"""Ids of figures, each with the sign it is added with."""


def terms(names: str) -> Terms:
    """The figures that a sum such as ``due+billed-paid`` names, each with its sign."""
    found = re.findall(r"([+-]?)([^+-]+)", names)
    return tuple((name, -1 if sign == "-" else 1) for sign, name in found)


@dataclass(frozen=True)
class Field:
    """A field of the book's own, kept in the item's JSON. A dimension is also a part.

    ``values`` are the only ones it takes, named in the book's wording (``value_<field>_<value>``);
    an office may call them otherwise. Without them the office says which there are, or none.
    """

    id: str
    kind: Literal["text", "integer", "decimal", "date"] = "text"
    dimension: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Column:
    """A column of the book's sheet.

    ``fills`` says what it becomes:
      number, title, customer, due   the item's own
      person, place, category, reason  what every leg of the row carries (reason: the last move)
      state                          the state at the end, checked against the moves
      amount                         the quantity that enters (decimals by the currency or book)
      field:<id>                     a field of the book's own
      at:<step>                      the moment of a step (date, or date and time)
      seconds:<step>                 that step comes so many seconds after the step before it
      place:<step>                   where the item is after one step
      amount:<step>                  the quantity the step moves (default: all that is left)
      value:<step>                   the value the step carries
      reason:<step>                  the reason of one step
      person:<step>                  who has the item after one step
    """

    id: str
    fills: str
    kind: Literal["text", "date", "moment", "integer", "decimal", "choice"] = "text"
    required: bool = False


@dataclass(frozen=True)
class Step:
    """A move a row of the sheet makes when the column ``at:<id>`` (or ``seconds:``) is filled.

    ``leaving`` names the state it takes from where an item in parts leaves it open. A step that
    leaves the state it reaches counts or checks what lies there; its value is what was found. One
    that is ``before_end`` changes nothing when the row has ended its item before: a reply that is
    written to a closed case does not open it. One that the item makes no step after reaches the
    state ``last`` instead, when there is one: a call of which no after-call work is written ended.
    One ``by_another`` is never made by who had the item: somebody else has it then, or nobody knows
    who.
    """

    id: str
    reaching: str
    leaving: str | None = None
    before_end: bool = False
    last: str | None = None
    by_another: bool = False


@dataclass(frozen=True)
class Again:
    """A step that is written as reaching ``written`` and reaches ``state``, since it comes again.

    It does once the item has been in a state of ``after``, unless it has been in one of ``unless``
    or, with somebody having it, in one of ``unless_by_somebody``.
    """

    written: str
    state: str
    after: tuple[str, ...]
    unless: tuple[str, ...] = ()
    unless_by_somebody: tuple[str, ...] = ()


@dataclass(frozen=True)
class Difference:
    """A value that is one field less another where its column is left empty: meters' readings.

    ``digits`` is the field that says how many digits a counter has that begins anew after them.
    ``whose`` are the columns that rows of the same counter have alike: what is later in one is
    earlier in the next.
    """

    column: str
    later: str
    earlier: str
    digits: str
    whose: tuple[str, ...]


@dataclass(frozen=True)
class Recurring:
    """Rows that come due again and again by themselves, each time as an item of its own.

    ``every`` is the column that says how often (``day``, ``office_day``, ``week``, ``month``; a
    field with these values), ``until`` the one with the last day. What was not done goes to the
    state ``lapsed``.
    """

    every: str
    until: str
    lapsed: str


@dataclass(frozen=True)
class Sheet:
    """How the book's records stand in a spreadsheet: a row an item, a dated column a step.

    Steps are taken in the order of their moments; ties keep the order given here.
    """

    columns: tuple[Column, ...]
    steps: tuple[Step, ...]
    recurring: Recurring | None = None
    again: tuple[Again, ...] = ()
    difference: Difference | None = None


@dataclass(frozen=True)
class Excess:
    """What a book takes beyond what there is: a payment larger than the fee, or ahead of it.

    What a step to ``reaching`` moves beyond all that may reach it enters from outside: into
    ``beside`` when a part of it was there to move, into ``alone`` when nothing was, or the item had
    not entered yet. It pays what lies in ``covers`` of the items of the same customer and place
    that enter afterwards: both go to ``used``.
    """

    reaching: str
    beside: str
    alone: str
    covers: str
    used: str


@dataclass(frozen=True)
class Queue:
    """A queue that people answer, for the staff it needs: measures of the book by their roles.

    ``arrivals``, ``answered`` and ``abandoned`` are flows, ``handling`` the mean time that one
    keeps somebody busy, ``waits`` the mean times that those answered, and those who gave up,
    stood in the queue. ``level`` is the share answered within ``within`` seconds; ``wanted`` of
    it when the office has no target for it.
    """

    arrivals: str
    answered: str
    abandoned: str
    handling: str
    waits: tuple[str, str]
    level: str
    within: int
    wanted: Decimal


@dataclass(frozen=True)
class Book:
    """One aspect of the work.

    ``allowed`` are the (leaving, reaching) pairs; hand-overs within an open state are always
    allowed. ``quantity`` is the unit of a move's quantity; ``digits`` how many decimals of it
    the ledger keeps as integers (2: cents; money takes the currency's own). ``scales`` are those
    of its values; an office may have others for what has no category there.

    ``sight`` says who may see what (see ``statement.sight``). Of an ``unnamed`` book nobody is
    named in figures, lists and records. Of a ``private`` one a person's figures are shown to that
    person alone and never in what others sign; a group's show no names, no parts and no records,
    and only those that ``smallest_group`` people stand behind.
    """

    id: str
    states: tuple[State, ...]
    allowed: tuple[tuple[str, str], ...]
    measures: tuple[Measure, ...]
    sheet: Sheet
    fields: tuple[Field, ...] = ()
    quantity: Literal["items", "quantity", "money"] = "items"
    digits: int = 0
    value_digits: int = 3
    sight: Literal["open", "unnamed", "private"] = "open"
    scales: tuple[Scale, ...] = ()
    smallest_group: int = 0
    excess: Excess | None = None
    queue: Queue | None = None
    headline: tuple[str, ...] = ()

    def state(self, state: str) -> State:
        """The state of that id; KeyError when the book has none."""
        for candidate in self.states:
            if candidate.id == state:
                return candidate
        raise KeyError(state)

    def measure(self, measure: str) -> Measure:
        """The measure of that id; KeyError when the book has none."""
        for candidate in self.measures:
            if candidate.id == measure:
                return candidate
        raise KeyError(measure)

    def at(self, kind: ScopeKind) -> Book:
        """The book as scopes of a kind are counted: of places, the moves of a place's own."""
        if kind != "place":
            return self
        return replace(self, measures=tuple(_of_place(measure) for measure in self.measures))

    def is_for(self, measure: Measure, kind: ScopeKind) -> bool:
        """Whether a measure, or all that it is made of, is for scopes of a kind."""
        match measure:
            case Flow() | Duration():
                return not measure.kinds or kind in measure.kinds
            case Ratio() | Total():
                return all(self.is_for(self.measure(name), kind) for name in measure.named())
        return True

    def is_part(self, ratio: Ratio) -> bool:
        """Whether all that a ratio divides is among what it divides by, by how they are declared.

        If not it may be over the whole: answers to surveys sent in earlier months.
        """
        under = [self.measure(name) for name, _ in terms(ratio.denominator)]
        return all(self._is_among(self.measure(name), under) for name, _ in terms(ratio.numerator))

    def _is_among(self, measure: Measure, others: Sequence[Measure]) -> bool:
        return measure in others or (
            isinstance(measure, Flow)
            and any(
                isinstance(each, Flow)
                and (each.of, each.credit) == (measure.of, measure.credit)
                and each.moves.covers(measure.moves)
                for each in others
            )
        )

    def open_states(self) -> tuple[str, ...]:
        """Ids of the states that keep an item in the backlog."""
        return tuple(state.id for state in self.states if not state.closed)

    def reachable(self, leaving: str) -> tuple[str, ...]:
        """Ids of the states an item in ``leaving`` may reach."""
        return tuple(reaching for source, reaching in self.allowed if source == leaving)

    def dimensions(self) -> tuple[str, ...]:
        """Ids of the fields that are also parts of figures."""
        return tuple(field.id for field in self.fields if field.dimension)


def _of_place(measure: Measure) -> Measure:
    if isinstance(measure, Flow | Duration) and measure.at_places is not None:
        return replace(measure, moves=measure.at_places)
    return measure
