"""Issues are asked for in the order of their updates, each once, whatever changes meanwhile."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cierre.fault import Fault
from cierre.sources.desks.values import record, text
from cierre.sources.fetching.redmine import fetch
from cierre.sources.fetching.slices import Desk, Slice
from tests.sources.fetching.little_desk import Answered, Asked, little_desk

KEY = "the key"


class LittleRedmine:
    """Issues with the moments of their last updates."""

    def __init__(self, updates: dict[int, str]) -> None:
        self.updates = updates
        self.listed = 0
        self.meanwhile: Callable[[], None] = lambda: None

    def answer(self, asked: Asked) -> Answered:
        """As Redmine answers."""
        if asked.headers.get("X-Redmine-Api-Key", asked.headers.get("X-Redmine-API-Key")) != KEY:
            return Answered("", 401)
        if asked.path == "issues.json":
            return self._list(asked)
        if asked.path.startswith("issues/"):
            return Answered({"issue": self._issue(int(asked.path[7:].removesuffix(".json")))})
        return Answered("", 403)

    def _list(self, asked: Asked) -> Answered:
        since = asked.query["updated_on"].removeprefix(">=")
        found = sorted((at, number) for number, at in self.updates.items() if at >= since)
        start, limit = int(asked.query["offset"]), int(asked.query["limit"])
        page = {"issues": [self._issue(number) for _, number in found[start : start + limit]]}
        self.listed += 1
        self.meanwhile()
        return Answered(page)

    def _issue(self, number: int) -> dict[str, object]:
        return {"id": number, "updated_on": self.updates[number], "project": {"id": 1}}


def fetched(little: LittleRedmine, since: str = "", key: str = KEY) -> list[Slice]:
    with little_desk(little.answer) as address:
        return [*fetch(Desk(address, key), since)]


def numbers(slices: list[Slice]) -> list[int]:
    """The issues of the slices, in their order."""
    issues = [record(page.get("issue")) for part in slices for page in part.pages]
    return [int(text(each.get("id"))) for each in issues if each]


def at(second: int) -> str:
    return f"2026-08-03T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z"


def test_every_issue_comes_once_and_the_cursor_is_its_last_update() -> None:
    slices = fetched(LittleRedmine({number: at(number) for number in range(1, 451)}))
    assert [part.tickets for part in slices] == [200, 200, 50]
    assert numbers(slices) == [*range(1, 451)]
    assert [part.cursor for part in slices] == [at(200), at(400), at(450)]


def test_more_issues_of_one_second_than_a_page_has_all_come() -> None:
    slices = fetched(LittleRedmine({number: at(7) for number in range(1, 331)}))
    assert numbers(slices) == [*range(1, 331)]


def test_an_issue_updated_meanwhile_hides_no_other() -> None:
    little = LittleRedmine({number: at(number) for number in range(1, 251)})

    def update() -> None:
        if little.listed == 1:
            little.updates |= {number: at(1000 + number) for number in range(1, 51)}

    little.meanwhile = update
    assert {*numbers(fetched(little))} == {*range(1, 251)}


def test_only_what_was_updated_since_the_cursor_comes() -> None:
    slices = fetched(LittleRedmine({1: at(1), 2: at(9), 3: at(5)}), at(5))
    assert numbers(slices) == [3, 2]


def test_a_key_that_is_not_accepted_is_told() -> None:
    with pytest.raises(Fault) as fault:
        fetched(LittleRedmine({1: at(1)}), key="another")
    assert fault.value.code == "desk-refused"
