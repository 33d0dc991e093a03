"""Request Tracker through REST 2: the transactions since the last one, then their tickets whole.

The cursor is the number of the last transaction. It grows by itself: no clock and no time zone can
hide a change, and a ticket that was merged away, which no search finds, is in its transactions.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from cierre.sources.desks.request_tracker import is_number
from cierre.sources.desks.values import Page, record, records, text
from cierre.sources.fetching.client import Client
from cierre.sources.fetching.slices import Desk, Slice

_TICKETS: Final = 300
"""Tickets of a slice."""
_AT_ONCE: Final = 40
"""Tickets that one address asks for: a server may refuse a longer one."""
_PAGE: Final = 100
_PATH: Final = "REST/2.0"
_OF_TICKETS: Final = (
    "ObjectType = 'RT::Ticket' AND Type != 'EmailRecord' AND Type != 'CommentEmailRecord'"
)
_TICKET: Final[dict[str, str | int]] = {
    "fields": "Type,Subject,Status,Owner,Queue,Requestor,Created,LastUpdated,Resolved,Due,Priority",
    "fields[Owner]": "id,Name,RealName",
    "fields[Queue]": "id,Name",
    "fields[Requestor]": "Name,RealName,EmailAddress",
    "per_page": _PAGE,
}
_TRANSACTION: Final[dict[str, str | int]] = {
    "fields": "Type,Field,OldValue,NewValue,Created,Creator,ObjectId,ObjectType",
    "fields[Creator]": "id,Name,RealName",
    "orderby": "id",
    "per_page": _PAGE,
}


def fetch(desk: Desk, since: str) -> Iterator[Slice]:
    """The tickets with transactions after that number."""
    with Client(desk.address, _signed(desk.secret)) as client:
        queues = _queues(client)
        people: dict[str, Page] = {}
        last = int(since or 0)
        while True:
            numbers, reached = _changed(client, last)
            if not numbers:
                return
            tickets = [page for some in _parts(numbers) for page in _tickets(client, some)]
            told = [page for some in _parts(numbers) for page in _transactions(client, some)]
            _meet(client, told, people)
            pages = (*queues, *people.values(), *tickets, *told)
            last = reached
            yield Slice(pages, len(numbers), str(reached))


def _signed(secret: str) -> dict[str, str]:
    """A token, or ``name:password``."""
    if ":" not in secret:
        return {"Authorization": f"token {secret}"}
    return {"Authorization": f"Basic {base64.b64encode(secret.encode()).decode()}"}


def _changed(client: Client, last: int) -> tuple[list[str], int]:
    """Tickets with transactions after one, in the order of these; and the last of these."""
    numbers: dict[str, None] = {}
    reached = last
    while len(numbers) < _TICKETS:
        query = f"{_OF_TICKETS} AND id > {reached}"
        page = client.get(f"{_PATH}/transactions", {**_TRANSACTION, "query": query})
        found = records(page.get("items"))
        if not found:
            break
        before = reached
        for each in found:
            numbers[text(each.get("ObjectId"))] = None
            reached = max(reached, _number(each))
        # who may not see all is not told how many there are, and a page may not be full
        if reached == before or (len(found) < _PAGE and page.get("total") is not None):
            break
    return [number for number in numbers if is_number(number)], reached


def _tickets(client: Client, numbers: Sequence[str]) -> Iterator[Page]:
    """The tickets that a search finds, and those that only their own address shows."""
    query = " OR ".join(f"id = {number}" for number in numbers)
    page = client.get(f"{_PATH}/tickets", {**_TICKET, "query": query})
    yield page
    missing = {*numbers} - {text(each.get("id")) for each in records(page.get("items"))}
    for number in sorted(missing, key=int):
        alone = client.get_if_allowed(f"{_PATH}/ticket/{number}")
        # that of a ticket merged away shows the one that it was merged into
        if alone is not None and text(alone.get("id")) == number:
            yield {**alone, "type": "ticket"}


def _transactions(client: Client, numbers: Sequence[str]) -> Iterator[Page]:
    those = " OR ".join(f"ObjectId = {number}" for number in numbers)
    last = 0
    while True:
        query = f"{_OF_TICKETS} AND ({those}) AND id > {last}"
        page = client.get(f"{_PATH}/transactions", {**_TRANSACTION, "query": query})
        found = records(page.get("items"))
        if not found:
            return
        yield page
        before, last = last, max(map(_number, found))
        if last == before or (len(found) < _PAGE and page.get("total") is not None):
            return


def _queues(client: Client) -> tuple[Page, ...]:
    """The pages of all queues that the one who asks may see."""
    found: list[Page] = []
    number, seen = 1, set[str]()
    while True:
        query: dict[str, str | int] = {"fields": "Name", "per_page": _PAGE, "page": number}
        page = client.get(f"{_PATH}/queues/all", query)
        ids = {text(each.get("id")) for each in records(page.get("items"))}
        if ids <= seen:
            return tuple(found)
        found.append(page)
        seen |= ids
        number += 1


def _meet(client: Client, pages: Iterable[Page], people: dict[str, Page]) -> None:
    """Ask for those whom tickets were given to, of whom nobody knows the name yet."""
    for page in pages:
        for each in records(page.get("items")):
            creator = record(each.get("Creator"))
            people.setdefault(text(creator.get("id")), {"type": "user", **creator})
    for page in pages:
        for each in records(page.get("items")):
            given = text(each.get("Field")) == "Owner"
            for id_ in (text(each.get(key)) for key in ("OldValue", "NewValue") if given):
                if is_number(id_) and id_ not in people:
                    found = client.get_if_allowed(f"{_PATH}/user/{id_}")
                    names = {key: (found or {}).get(key) for key in ("Name", "RealName")}
                    people[id_] = {"type": "user", "id": id_, **names}


def _number(transaction: Page) -> int:
    id_ = text(transaction.get("id"))
    return int(id_) if is_number(id_) else 0


def _parts(numbers: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(numbers), _AT_ONCE):
        yield numbers[start : start + _AT_ONCE]
