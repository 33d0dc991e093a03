"""What changed is told by transactions after the last one; then tickets are asked for whole."""

from __future__ import annotations

import re

from cierre.sources.desks.values import records, text
from cierre.sources.fetching.request_tracker import fetch
from cierre.sources.fetching.slices import Desk, Slice
from tests.sources.fetching.little_desk import Answered, Asked, little_desk

TOKEN = "1-14-token"  # noqa: S105 (of a desk that there is not)


class LittleTracker:
    """Tickets and their transactions; who asks may see all of them, or is not told how many."""

    def __init__(self, transactions: dict[int, int], merged: frozenset[int] = frozenset(),
                 sees_all: bool = True) -> None:  # fmt: skip
        self.transactions, self.merged, self.sees_all = transactions, merged, sees_all
        self.signed: set[str] = set()

    def answer(self, asked: Asked) -> Answered:
        """As REST 2 answers."""
        self.signed.add(asked.headers["Authorization"])
        path, query = asked.path.removeprefix("REST/2.0/"), asked.query.get("query", "")
        if path == "transactions":
            return self._page(self._told(query))
        if path == "tickets":
            wanted = [int(each) for each in re.findall(r"id = (\d+)", query)]
            return self._page([_ticket(each) for each in wanted if each not in self.merged])
        if path == "queues/all":
            return self._page([{"type": "queue", "id": "1", "Name": "General"}])
        if path.startswith("ticket/"):
            return Answered(_ticket(1))
        return Answered({}, 404)

    def _told(self, query: str) -> list[dict[str, object]]:
        after = int(re.findall(r"id > (\d+)", query)[-1])
        of = {int(each) for each in re.findall(r"ObjectId = (\d+)", query)}
        found = [(id_, number) for id_, number in sorted(self.transactions.items())
                 if id_ > after and (not of or number in of)]  # fmt: skip
        return [{"type": "transaction", "id": str(id_), "ObjectId": str(number)}
                for id_, number in found[:100]]  # fmt: skip

    def _page(self, items: list[dict[str, object]]) -> Answered:
        return Answered({"items": items, "total": 1000 if self.sees_all else None})


def _ticket(number: int) -> dict[str, object]:
    return {"type": "ticket", "id": str(number), "Status": "new"}


def fetched(little: LittleTracker, since: str = "", secret: str = TOKEN) -> list[Slice]:
    with little_desk(little.answer) as address:
        return [*fetch(Desk(address, secret), since)]


def ids(slices: list[Slice], kind: str) -> set[int]:
    """The numbers of what slices tell of a kind."""
    every = [each for part in slices for page in part.pages for each in records(page.get("items"))]
    return {int(text(each.get("id"))) for each in every if text(each.get("type")) == kind}


MANY = {id_: (id_ - 1) // 4 + 1 for id_ in range(1, 1601)}
"""Four transactions of each of four hundred tickets."""


def test_all_tickets_come_with_all_transactions_a_slice_at_a_time() -> None:
    for sees_all in (True, False):
        slices = fetched(LittleTracker(MANY, sees_all=sees_all))
        assert [part.tickets for part in slices] == [300, 100]
        assert [part.cursor for part in slices] == ["1200", "1600"]
        assert ids(slices, "ticket") == {*range(1, 401)}
        assert ids(slices, "transaction") == {*MANY}


def test_a_ticket_that_changed_comes_from_its_beginning() -> None:
    slices = fetched(LittleTracker({1: 1, 2: 2, 3: 1}), "2")
    assert ids(slices, "ticket") == {1}
    assert ids(slices, "transaction") == {1, 3}
    assert fetched(LittleTracker({1: 1, 2: 2, 3: 1}), "3") == []


def test_a_ticket_merged_away_is_not_taken_for_the_other() -> None:
    slices = fetched(LittleTracker({1: 1, 2: 2}, frozenset([2])))
    assert ids(slices, "ticket") == {1}
    assert ids(slices, "transaction") == {1, 2}


def test_a_token_and_a_name_with_a_password_open_it() -> None:
    little = LittleTracker({1: 1})
    fetched(little)
    fetched(little, secret="ana:secret")  # noqa: S106 (of a desk that there is not)
    assert little.signed == {"token 1-14-token", "Basic YW5hOnNlY3JldA=="}
