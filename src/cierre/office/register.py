"""The register of a book: its items listed, found, put in order and paged, however many there are.

What rows are found and ordered by is kept beside the items (``office.registered``).
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

import polars as pl

from cierre.book import Book
from cierre.directory import Directory
from cierre.fault import Fault, NotFound, offered
from cierre.office import store
from cierre.office.recording import refuse_elsewhere
from cierre.office.register_access import EVERYBODY, Within, named, present_alone, refuse_unseen
from cierre.office.register_query import Condition, Place, Query, containing
from cierre.office.registered import CLOSED, MIDDLE, NEVER, folded, own_field, register_number
from cierre.statement.sight import View

Sort = Literal["number", "entered", "due", "state", "age"]

_BY: Final[Mapping[Sort, str]] = {
    "number": "number",
    "entered": "entered",
    "due": "due",
    "state": "state",
    "age": "seniority",
}
_LEGS: Final = ("holder", "place", "category", "unit")
_MOST_SKIPPED: Final = 10_000
_MOST_ON_A_PAGE: Final = 1_000
_EXPORTED_AT_ONCE: Final = 10_000


@dataclass(frozen=True)
class Asked:
    """What is asked of a register; what is left out is not asked.

    ``search`` are words that number, title or customer have, each anywhere in them, whatever their
    accents and case. ``category``, ``place``, ``holder`` and ``unit`` are ids, "" for none: those
    of the last move. ``entered_from`` and ``entered_to`` are days, both included. ``overdue`` are
    open items whose due day is before today. ``own`` are the book's dimensions with their values.

    Rows are in the order of ``sort``, those alike in that of their recording. By ``age``, when
    ``descending``, come the open items, the longest open first, and then the closed ones, the
    longest open before they were closed first. What has no due day is due after all others. Numbers
    and states are in the order of their characters.

    A page of ``size`` rows, at most 1,000, is reached by what another one says is before or behind
    it (``Page.previous`` and ``Page.next``), or by ``skipped``, at most 10,000 rows; the last one
    by the other direction.
    """

    search: str = ""
    states: tuple[str, ...] = ()
    open: bool | None = None
    category: str | None = None
    place: str | None = None
    holder: str | None = None
    unit: str | None = None
    entered_from: date | None = None
    entered_to: date | None = None
    overdue: bool = False
    own: Mapping[str, str] = field(default_factory=dict)
    sort: Sort = "entered"
    descending: bool = True
    size: int = 50
    at: str = ""
    skipped: int = 0


@dataclass(frozen=True)
class Row:
    """An item as it is listed; ids as its last move leaves them, "" for none.

    ``due`` is None without a due day, ``closed`` while it is open. ``age`` is the days from its
    entry to today, or to the day that it was closed. ``remaining`` is what is open of it, in the
    book's quantity. Of a book that names nobody ``holder`` is "".
    """

    number: str
    title: str
    customer: str
    state: str
    category: str
    place: str
    holder: str
    unit: str
    entered: date
    due: date | None
    closed: date | None
    age: int
    remaining: int


@dataclass(frozen=True)
class Page:
    """Some rows of a register, in order.

    ``count`` is how many rows there are in all; when it is not ``exact`` there are at least so
    many, and more than are counted. ``previous`` and ``next`` are what ``Asked.at`` takes to go on;
    "" at either end.
    """

    rows: tuple[Row, ...]
    count: int
    exact: bool
    previous: str
    next: str


def register(
    directory: Directory,
    book: Book,
    asked: Asked,
    *,
    within: Within = EVERYBODY,
    view: View = "signed",
    today: date | None = None,
) -> Page:
    """A page of the items of a book that somebody may see.

    ``today`` is the office's own day, unless it is given. Raises Fault: the view shows no records
    of the book to them, or no names when a holder is asked for; the office's records are kept
    elsewhere; there is no such page, state or dimension.
    """
    query, day = _query(directory, book, asked, within, view, today)
    place = _place(asked)
    size = min(max(asked.size, 1), _MOST_ON_A_PAGE)
    # one more than is shown tells whether any is left
    found = query.found(place, size + 1, min(max(asked.skipped, 0), _MOST_SKIPPED))
    backwards = place is not None and place.before
    more = len(found.rows) > size
    several = found.rows[-size:] if backwards else found.rows[:size]
    before = more if backwards else bool(asked.at or asked.skipped)
    behind = backwards or more
    return Page(
        rows=_rows(several, book, view, day),
        count=found.count,
        exact=found.exact,
        previous=_told(asked, several[0], before=True) if several and before else "",
        next=_told(asked, several[-1], before=False) if several and behind else "",
    )


def exported(
    directory: Directory,
    book: Book,
    asked: Asked,
    *,
    within: Within = EVERYBODY,
    view: View = "signed",
    today: date | None = None,
) -> Iterator[pl.DataFrame]:
    """All rows that are asked for, in order, some thousands at a time, with a column for each
    field of ``Row``; at least one frame, which may be empty. Raises Fault as ``register`` does.

    What is recorded meanwhile may be among them or not.
    """
    query, day = _query(directory, book, asked, within, view, today)
    place: Place | None = None
    while True:
        found = query.found(place, _EXPORTED_AT_ONCE).rows
        several = _rows(found, book, view, day)
        if several or place is None:
            yield pl.DataFrame([asdict(row) for row in several], schema=_SCHEMA)
        if len(found) < _EXPORTED_AT_ONCE:
            return
        place = Place(found[-1][-1], found[-1][0])


_SCHEMA: Final = pl.Schema(
    {
        **dict.fromkeys(("number", "title", "customer", "state"), pl.String()),
        **dict.fromkeys(("category", "place", "holder", "unit"), pl.String()),
        **dict.fromkeys(("entered", "due", "closed"), pl.Date()),
        **dict.fromkeys(("age", "remaining"), pl.Int64()),
    }
)


def office_day(directory: Directory) -> date:
    """The day that it is in the office."""
    return datetime.now(ZoneInfo(directory.time_zone)).date()


def _query(
    directory: Directory, book: Book, asked: Asked, within: Within, view: View, today: date | None
) -> tuple[Query, int]:
    refuse_elsewhere(directory)
    refuse_unseen(book, within, view)
    if asked.holder is not None and not named(book, view):
        raise Fault("names-withheld", value=book.id)
    number, day = register_number(directory.id, book.id), _days(today or office_day(directory))
    conditions = (
        *_parties(number, book, within),
        *_filters(number, book, asked, day),
        *_words(asked.search),
    )
    # the longest open has the lowest seniority
    descending = asked.descending != (asked.sort == "age")
    return Query(number, conditions, _BY[asked.sort], descending), day


def _parties(register: int, book: Book, within: Within) -> Iterator[Condition]:
    """That an item is, or was, of somebody."""
    if within.parties is None:
        return
    kind, names = within.parties
    some = f"IN ({', '.join(['%s'] * len(names)) or 'NULL'})"
    now = f"SELECT id FROM register_rows WHERE register = %s AND {kind} {some}"
    if present_alone(book):
        yield Condition(f"r.{kind} {some}", names, now, (register, *names))
        return
    former = (
        "SELECT item AS id FROM register_former "
        f"WHERE register = %s AND kind = '{kind}' AND name {some}"
    )
    yield Condition(
        f"(r.{kind} {some} OR r.id IN ({former}))",
        (*names, register, *names),
        f"SELECT id FROM ({now} UNION {former}) AS theirs",
        (register, *names, register, *names),
        f"SELECT id FROM ({now} UNION ALL {former}) AS theirs",
    )


def _filters(register: int, book: Book, asked: Asked, day: int) -> Iterator[Condition]:
    _refuse_unknown(book, asked)

    def on(text: str, *keys: str | int) -> Condition:
        among = f"SELECT id FROM register_rows WHERE register = %s AND {text}"
        return Condition(f"r.{text}", keys, among, (register, *keys))

    for name in _LEGS:
        value = getattr(asked, name)
        if value is not None:
            yield on(f"{name} = %s", value)
    if asked.overdue or asked.open:
        yield on("seniority <= %s", MIDDLE)
    if asked.overdue:
        yield on("due < %s", day)
    if asked.open is False:
        yield on("seniority > %s", MIDDLE)
    if asked.states:
        yield on(f"state IN ({', '.join(['%s'] * len(asked.states))})", *asked.states)
    if asked.entered_from or asked.entered_to:
        first = _days(asked.entered_from or date.min)
        yield on("entered BETWEEN %s AND %s", first, _days(asked.entered_to or date.max))
    for field_and_value in asked.own.items():
        yield Condition(containing("r.own"), (own_field(*field_and_value),))


def _refuse_unknown(book: Book, asked: Asked) -> None:
    """Raises NotFound for a state or a dimension that the book does not have."""
    states, dimensions = [each.id for each in book.states], book.dimensions()
    for state in asked.states:
        if state not in states:
            raise NotFound("no-such-part", value=f"state={state}", names=offered(state, states))
    for name, value in asked.own.items():
        if name not in dimensions:
            names = offered(name, dimensions)
            raise NotFound("no-such-part", value=f"{name}={value}", names=names)


def _words(search: str) -> Iterator[Condition]:
    words = dict.fromkeys(folded(pl.Series([search], dtype=pl.String))[0].split())
    # what is likely to leave the fewest rows comes first: a number, then the longest
    for word in sorted(words, key=lambda word: (word.isalpha(), -len(word))):
        yield Condition("r.searched LIKE %s ESCAPE '!'", (_anywhere(word),))


def _anywhere(text: str) -> str:
    for sign in "!%_":
        text = text.replace(sign, f"!{sign}")
    return f"%{text}%"


def _place(asked: Asked) -> Place | None:
    if not asked.at:
        return None
    try:
        told = json.loads(base64.urlsafe_b64decode(asked.at.encode()))
        sort, before, value, item = told
        expected = str if asked.sort in ("number", "state") else int
        if sort == asked.sort and isinstance(value, expected) and isinstance(item, int):
            return Place(value, item, bool(before))
    except (ValueError, TypeError):
        pass
    raise Fault("no-page", value=asked.at)


def _told(asked: Asked, row: Sequence[object], *, before: bool) -> str:
    told = json.dumps([asked.sort, before, row[-1], row[0]], ensure_ascii=True)
    return base64.urlsafe_b64encode(told.encode()).decode()


def _rows(found: Sequence[Sequence[Any]], book: Book, view: View, today: int) -> tuple[Row, ...]:
    of_items = store.said_of_items([row[0] for row in found])
    shown = named(book, view)
    several = []
    for row in found:
        item, state, category, place, holder, unit, entered, due, seniority, *_ = row
        number, title, customer, remaining = of_items[item]
        lasted = None if seniority <= MIDDLE else CLOSED - seniority
        several.append(
            Row(
                number, title, customer, state, category, place,
                holder if shown else "",
                unit,
                _date(entered),
                None if due == NEVER else _date(due),
                None if lasted is None else _date(entered + lasted),
                today - entered if lasted is None else lasted,
                remaining,
            )
        )  # fmt: skip
    return tuple(several)


def _days(day: date) -> int:
    return (day - date(1970, 1, 1)).days


def _date(days: int) -> date:
    return date(1970, 1, 1) + timedelta(days)
