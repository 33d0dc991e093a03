"""What a book is: one aspect of the work, declared as frozen data.

A book names its states, the moves it allows, the sheet its records are typed in and the
measures counted over its moves. Nothing here computes anything; the ledger, the statement
and the report read these records.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property
from typing import Literal

from cierre.book.measures import (
    DURATIONS,
    SUMMED,
    Balance,
    Condition,
    Duration,
    Flow,
    Measure,
    Moves,
    Ranking,
    Ratio,
    Score,
    Streak,
    Terms,
    Total,
    Unit,
    terms,
)
from cierre.book.sheet import Again, Column, Difference, Field, Recurring, Sheet, Step
from cierre.directory import Scale, ScopeKind

__all__ = [
    "DURATIONS",
    "OUTSIDE",
    "SUMMED",
    "Again",
    "Balance",
    "Book",
    "Column",
    "Condition",
    "Difference",
    "Duration",
    "Excess",
    "Field",
    "Flow",
    "Measure",
    "Moves",
    "Queue",
    "Ranking",
    "Ratio",
    "Recurring",
    "Score",
    "Sheet",
    "State",
    "Step",
    "Streak",
    "Terms",
    "Total",
    "Unit",
    "terms",
]

OUTSIDE = "outside"
"""The state an item enters from. It keeps no balance."""


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
class Excess:
    """What a book takes beyond what there is: a payment larger than the fee, or ahead of it.

    What a step to ``reaching`` moves beyond all that may reach it enters from outside: into
    ``beside`` when a part of it was there to move, into ``alone`` when nothing was, or the item had
    not entered yet. It pays what lies in ``covers`` of the items of the same customer and place
    that enter afterwards: both go to ``used``.

    What a step to ``lowering`` (a credit note) takes beyond what is there to lower it takes of what
    did reach ``reaching``, which goes to ``lowered`` and is held like the others.
    """

    reaching: str
    beside: str
    alone: str
    covers: str
    used: str
    lowering: str
    lowered: str

    @property
    def held(self) -> tuple[str, ...]:
        """The states in which something is held in somebody's favour."""
        return self.beside, self.alone, self.lowered


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

    What items of the book are declared to be ``worth`` (a column that fills it) is carried by its
    moves, in money; named are the states that an item's lots share until they leave them for good.

    ``sight`` says who may see what (see ``statement.sight``). Of an ``unnamed`` book nobody is
    named in figures, lists and records, and what it tells of a single person is seen by the person
    and those they work for, and by no auditor. Of a ``private`` one a person's figures are shown
    to that person alone and never in what others sign; a group's show no names, no parts and no
    records, and only those that ``smallest_group`` people stand behind.
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
    worth: tuple[str, ...] | None = None
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

    def value_unit(self, leaving: str, reaching: str) -> Unit:
        """What the value of a move is in, by the states that it leaves and reaches."""
        return "money" if self.worth is not None and leaving != reaching else "score"

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

    @cached_property
    def added(self) -> Mapping[str, str]:
        """Where steps lead on to that add to an item, by the state that they reach."""
        return {step.reaching: step.into for step in self.sheet.steps if step.into is not None}

    def reachable(self, leaving: str) -> tuple[str, ...]:
        """Ids of the states an item in ``leaving`` may reach."""
        return tuple(reaching for source, reaching in self.allowed if source == leaving)

    def selections(self) -> tuple[Moves, ...]:
        """All sets of moves that the measures ask for, of places too."""
        found: dict[Moves, None] = {}
        for measure in (*self.measures, *self.at("place").measures):
            match measure:
                case Duration(per=Moves() as per):
                    found |= {measure.moves: None, per: None}
                case Flow() | Duration() | Score() | Streak() | Ranking():
                    found[measure.moves] = None
        return tuple(found)

    @cached_property
    def declared(self) -> str:
        """What of the declaration decides what its records come to, as text."""
        return ", ".join(map(repr, (self.id, self.states, self.measures, self.dimensions()))) + ")"

    def dimensions(self) -> tuple[str, ...]:
        """Ids of the fields that are also parts of figures."""
        return tuple(field.id for field in self.fields if field.dimension)


def _of_place(measure: Measure) -> Measure:
    if isinstance(measure, Flow | Duration) and measure.at_places is not None:
        return replace(measure, moves=measure.at_places)
    return measure
