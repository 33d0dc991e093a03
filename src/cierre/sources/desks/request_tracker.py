"""Request Tracker: tickets and their transactions, as REST 2 gives them.

Read are the answers of ``tickets`` and ``ticket/ID``, of ``transactions`` with ``ObjectId`` (or a
ticket's ``history`` with it), and of ``queues`` and ``user/ID`` for the names. Stalled waits,
rejected and deleted end as withdrawn, a ticket merged into another as merged. A ticket that
somebody has taken is new until somebody other than who asked corresponds. What a ticket is called
is what it was called when it came, so that a month that was said stays said.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import moment
from cierre.sources.desks.values import Page, first, record, records, text

STATES = {
    "new": "new", "open": "in_hand", "stalled": "waiting", "resolved": "resolved",
    "rejected": "withdrawn", "deleted": "withdrawn",
}  # fmt: skip
_WITHDRAWN = ("rejected", "deleted")
_NOBODY = ("", "Nobody")
_DIGITS = 18
_NEVER = "1970-01-01"
"""What stands where no day was ever set."""


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of Request Tracker's."""
    return any(
        "/REST/2.0/" in text(each.get("_url")) or "EffectiveId" in each
        for each in (page, *records(page.get("items")))
    )


@dataclass
class _Told:
    """What pages tell: names by their ids, tickets, and transactions by their ticket."""

    people: dict[str, str] = field(default_factory=dict)
    queues: dict[str, str] = field(default_factory=dict)
    tickets: dict[str, Page] = field(default_factory=dict)
    transactions: dict[str, dict[int, Page]] = field(default_factory=lambda: defaultdict(dict))


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every ticket that pages tell of."""
    told = _Told()
    for page in pages:
        for each in (page, *records(page.get("items"))):
            _take(told, each)
    numbers = {*told.tickets, *told.transactions}
    for number in sorted(numbers, key=int):
        ticket = told.tickets.get(number, {})
        if first(ticket, "Type") in ("", "ticket"):
            transactions = told.transactions.get(number, {})
            ordered = [transactions[each] for each in sorted(transactions)]
            yield from _lines(number, ticket, ordered, told)


def _take(told: _Told, each: Page) -> None:
    id_ = text(each.get("id"))
    match text(each.get("type")):
        case "transaction":
            number = text(each.get("ObjectId"))
            if is_number(number) and is_number(id_) and _of_ticket(each):
                told.transactions[number][int(id_)] = each
                _learn(told, record(each.get("Creator")))
        case "queue":
            told.queues[id_] = text(each.get("Name")) or told.queues.get(id_, id_)
        case "user":
            _learn(told, each)
        case "ticket" | "":
            if is_number(id_) and "Status" in each:
                told.tickets[id_] = each
                _learn(told, record(each.get("Owner")))
            elif "RealName" in each:
                _learn(told, each)


def _of_ticket(transaction: Page) -> bool:
    return first(transaction, "ObjectType") in ("", "RT::Ticket")


def is_number(id_: str) -> bool:
    """Whether an id is the number of something."""
    return id_.isascii() and id_.isdecimal() and len(id_) <= _DIGITS


def _learn(told: _Told, user: Page) -> None:
    """The name of somebody, whose id is a number or the name they sign in with."""
    name = first(user, "RealName", "Name")
    if text(user.get("Name")) == "Nobody":
        name = ""
    elif not name:
        return
    for id_ in (text(user.get("id")), text(user.get("Name"))):
        if id_:
            told.people[id_] = name


def _lines(number: str, ticket: Page, transactions: list[Page], told: _Told) -> Iterator[Line]:
    began = _began(transactions)
    opened_at = moment(ticket.get("Created")) or began.get("Created", "")
    if not opened_at:
        return
    askers = {
        text(each.get(key))
        for each in records(ticket.get("Requestor"))
        for key in ("id", "Name", "EmailAddress")
    }
    # whoever joins them later, as by a merger, did not ask first
    asking = [first(each, "RealName", "Name", "EmailAddress", "id")
              for each in records(ticket.get("Requestor"))]  # fmt: skip
    queue = record(ticket.get("Queue"))
    _name_queue(told, queue)
    status = began.get("Status") or (text(ticket.get("Status")) if transactions else "") or "new"
    opened = Line(
        number,
        opened_at,
        STATES.get(status, status),
        _person(began["Owner"] if "Owner" in began else _id(ticket, "Owner"), told),
        _queue(began.get("Queue") or text(queue.get("id")), told),
        title=began.get("Subject") or text(ticket.get("Subject")),
        customer=next(iter(asking), ""),
        due=_due(ticket),
        priority=began.get("Priority") or text(ticket.get("Priority")),
    )  # fmt: skip
    changes = [change for each in transactions for change in _changes(each, askers, told)]
    if ticket and not transactions:
        status = text(ticket.get("Status"))
        at = moment(ticket.get("Resolved")) if STATES.get(status) == "resolved" else ""
        changes.append(as_it_stands(STATES.get(status, status), opened.agent, opened.team, at))
    yield from lines_of(opened, changes, answers_known=bool(transactions))


def _began(transactions: Iterable[Page]) -> dict[str, str]:
    """What a ticket was before its first changes, and when it was made."""
    found: dict[str, str] = {}
    for each in transactions:
        name = text(each.get("Field"))
        if text(each.get("Type")) == "Create":
            found.setdefault("Created", moment(each.get("Created")))
        elif name and text(each.get("Type")) != "SetWatcher":
            found.setdefault(name, text(each.get("OldValue")))
    return found


def _changes(transaction: Page, askers: set[str], told: _Told) -> Iterator[Change]:
    at, to = moment(transaction.get("Created")), text(transaction.get("NewValue"))
    kind = text(transaction.get("Type"))
    if kind == "Correspond":
        creator = record(transaction.get("Creator"))
        if not askers & {text(creator.get("id")), text(creator.get("Name"))}:
            yield Change(at, answers=True)
        return
    match text(transaction.get("Field")):
        case "Status":
            yield Change(at, STATES.get(to, to), reason=to if to in _WITHDRAWN else None)
        case "Owner" if kind != "SetWatcher":
            yield Change(at, agent=_person(to, told))
        case "Queue":
            yield Change(at, team=_queue(to, told))
        case "MergedInto" if to.rpartition("/")[2] != text(transaction.get("ObjectId")):
            yield Change(at, "withdrawn", reason="merged")


def _id(ticket: Page, key: str) -> str:
    return text(record(ticket.get(key)).get("id"))


def _person(id_: str, told: _Told) -> str:
    return "" if id_ in _NOBODY else told.people.get(id_, id_)


def _queue(id_: str, told: _Told) -> str:
    return told.queues.get(id_, id_)


def _name_queue(told: _Told, queue: Mapping[str, object]) -> None:
    if text(queue.get("Name")):
        told.queues[text(queue.get("id"))] = text(queue.get("Name"))


def _due(ticket: Page) -> str:
    due = moment(ticket.get("Due"))[:10]
    return "" if due == _NEVER else due
