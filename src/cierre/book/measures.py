"""What a book counts: sets of moves, and the measures over them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from cierre.directory import ScopeKind

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


SUMMED = "summed"
"""The dimension of items that stand for many: what a summary counted together, a ``day`` or a
``month``; empty of a record of its own."""

DURATIONS: tuple[Unit, ...] = ("seconds", "office_seconds")


@dataclass(frozen=True)
class Condition:
    """What is asked of a number that a move carries: its seconds, its days late, its value.

    A move that does not carry it does not meet it.
    """

    column: Literal["seconds", "days_late", "value"]
    relation: Literal["at most", "at least", "more than", "known"]
    limit: int = 0

    @property
    def name(self) -> str:
        """The condition in words: the same for equal ones alone."""
        return f"{self.column} {self.relation} {self.limit}"


@dataclass(frozen=True)
class Moves:
    """A set of moves, by the states they leave and reach. Empty means any state.

    A move between equal states is a hand-over (holder, unit, place or category changes);
    it is matched only when ``leaving`` and ``reaching`` both name the state.
    ``within`` keeps the moves whose seconds in the state they leave are at most so many.
    ``on_time`` keeps the moves made on or before the item's due day (True) or after (False);
    ``early`` those made before the due day (True) or not (False); ``promised`` those of items that
    have a due day at all; ``categories`` those whose
    credited leg is in one of these categories (a category the book itself owns).
    ``having`` keeps those of items whose own fields, each a dimension, have these values; with
    ``or_unsaid`` those that do not say are kept too.
    ``least`` and ``most`` keep the moves that carry a value of at least or at most so much, in
    the ledger's integers. What looks beyond legs (``within``, ``on_time``, ``early``,
    ``promised``, ``least``, ``most``) is for flows. With ``arriving`` hand-overs that bring the
    item to another place are matched too. ``by_somebody`` are reached states that count only when
    somebody has the item in them: what a machine closed was answered by nobody. ``single`` leaves
    out the items that stand for many (``SUMMED``): what each of them took is known as a mean alone.
    """

    leaving: tuple[str, ...] = ()
    reaching: tuple[str, ...] = ()
    within: int | None = None
    on_time: bool | None = None
    early: bool | None = None
    promised: bool = False
    categories: tuple[str, ...] = ()
    having: tuple[tuple[str, str], ...] = ()
    or_unsaid: bool = False
    least: int | None = None
    most: int | None = None
    arriving: bool = False
    by_somebody: tuple[str, ...] = ()
    single: bool = False

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """What is asked of a move beyond its legs and its item's fields."""
        found: list[Condition] = []
        if self.within is not None:
            found.append(Condition("seconds", "at most", self.within))
        if self.on_time is not None:
            found.append(Condition("days_late", "at most" if self.on_time else "more than"))
        if self.early is not None:
            found.append(
                Condition("days_late", "at most", -1)
                if self.early
                else Condition("days_late", "at least")
            )
        if self.promised:
            found.append(Condition("days_late", "known"))
        if self.least is not None:
            found.append(Condition("value", "at least", self.least))
        if self.most is not None:
            found.append(Condition("value", "at most", self.most))
        return tuple(found)

    @property
    def asks_for_promise(self) -> bool:
        """Whether only moves of items that have a due day are among them."""
        return self.promised or self.on_time is not None or self.early is not None

    def covers(self, other: Moves) -> bool:
        """Whether every move of the other is one of these, by what they declare."""
        return (
            self.arriving == other.arriving
            and self.on_time in (None, other.on_time)
            and self.early in (None, other.early)
            and _wider(self.leaving, other.leaving)
            and _wider(self.reaching, other.reaching)
            and _wider(self.categories, other.categories)
            and set(self.having) <= set(other.having)
            and (self.or_unsaid or not (self.having and other.or_unsaid))
            and set(self.by_somebody) <= set(other.by_somebody)
            and (not self.single or other.single)
            and (not self.promised or other.asks_for_promise)
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

    @property
    def is_worth(self) -> bool:
        """Whether it adds up what items are declared to be worth."""
        return self.of == "value" and self.unit == "money"


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
    """A statistic of the seconds carried by a set of moves, or of the days they came late.

    ``since`` is the entry into the state the move leaves, or into the book, or the item's day
    ``due``: that one is in whole days, and its unit ``items``. A mean is the seconds summed over
    ``moves``, divided by the number of moves ``per`` (by default the same ones): handling time adds
    talk and wrap-up, per conversation. No move, no value. ``kinds`` and ``at_places`` are those of
    a flow.
    """

    id: str
    moves: Moves
    statistic: Literal["mean", "median", "p90", "maximum"]
    since: Literal["state", "entry", "due"] = "state"
    clock: Literal["clock", "office"] = "clock"
    credit: Literal["from", "to"] = "to"
    per: Moves | None = None
    unit: Unit = "seconds"
    better: Literal["more", "less", "neither"] = "less"
    kinds: tuple[ScopeKind, ...] = ()
    at_places: Moves | None = None

    @property
    def column(self) -> str:
        """The ledger's column that it adds up or orders."""
        column = {"state": "seconds", "entry": "age", "due": "days_late"}[self.since]
        return f"office_{column}" if self.clock == "office" and self.since != "due" else column


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
