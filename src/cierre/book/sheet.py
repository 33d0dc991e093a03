"""How a book's records stand in a spreadsheet, and what each cell becomes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


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
      unit                           the unit for which whoever has the item acts
      state                          the state at the end, checked against the moves
      worth                          what it is declared to be worth, in money (``Book.worth``)
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
    who. What one with ``into`` moves adds to the item: it enters from outside, and goes on into
    that state at once.
    """

    id: str
    reaching: str
    leaving: str | None = None
    before_end: bool = False
    last: str | None = None
    by_another: bool = False
    into: str | None = None


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
    Of one that was replaced ``removed`` is its last reading and ``installed`` the new one's first;
    ``happened`` says which of the two it was (``rolled_over``, ``replaced``). ``whose`` are the
    columns that rows of the same counter have alike: what is later in one is earlier in the next.
    """

    column: str
    later: str
    earlier: str
    digits: str
    removed: str
    installed: str
    happened: str
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

    Steps are taken in the order of their moments; ties keep the order given here. Of each group of
    columns that ``tells`` the book from others a sheet of it has one. States that are ``implied``
    were passed through where a later one was reached, though no sheet says when. What is planned
    may be done up to so many days ``early``: it enters on the day that it was done.
    """

    columns: tuple[Column, ...]
    steps: tuple[Step, ...]
    recurring: Recurring | None = None
    again: tuple[Again, ...] = ()
    difference: Difference | None = None
    tells: tuple[tuple[str, ...], ...] = ()
    implied: tuple[str, ...] = ()
    early: int = 0
