"""A month of an office: tickets that are opened, handed over, reopened, merged, escalated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.live.desk import Desk

TICKETS = 24
_FIRST = datetime(2026, 8, 3, 7, 30)  # noqa: DTZ001 (the clock of a product, in UTC)
_STORIES: tuple[tuple[tuple[float, str, str], ...], ...] = (
    ((1, "assign", "ana"), (2, "answer", ""), (30, "resolve", "")),
    ((1, "assign", "luis"), (3, "answer", ""), (5, "wait", ""), (80, "go_on", ""),
     (90, "resolve", "")),
    ((2, "assign", "ana"), (4, "answer", ""), (26, "resolve", ""), (100, "reopen", ""),
     (101, "assign", "luis"), (150, "resolve", "")),
    ((1, "assign", "ana"), (6, "answer", ""), (48, "escalate", "")),
    ((2, "merge", ""),),
    ((5, "reject", ""),),
    (),
    ((3, "assign", "luis"), (28, "assign", "ana"), (29, "answer", ""), (320, "resolve", "")),
)  # fmt: skip
"""What happens to tickets, in turn: after how many hours, what, and to whom it is given. A ticket
that is merged is merged into the one that was opened before it."""


@dataclass(frozen=True, order=True)
class Action:
    """Something that is done at a moment to the ticket of that place."""

    at: datetime
    place: int
    rank: int
    what: str
    whom: str


def actions() -> list[Action]:
    """All that is done in the month, in its order."""
    found = []
    for place in range(TICKETS):
        opened = _FIRST + timedelta(days=place, minutes=7 * place)
        found.append(Action(opened, place, 0, "open", ""))
        for rank, (hours, what, whom) in enumerate(_STORIES[place % len(_STORIES)], 1):
            found.append(Action(opened + timedelta(hours=hours), place, rank, what, whom))
    return sorted(found)


class Month:
    """The month in a desk, made up to a day and then further."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.numbers: list[str] = []
        self._left: Iterator[Action] = iter(actions())
        self._next: Action | None = next(self._left)

    def until(self, day: str) -> int:
        """Do what is done before that day; how many tickets that touched."""
        last, touched = datetime.fromisoformat(day), set[int]()
        while self._next is not None and self._next.at < last:
            self.desk.set_clock(self._next.at.strftime("%Y-%m-%d %H:%M:%S"))
            touched |= self._do(self._next)
            self._next = next(self._left, None)
        self.desk.ready()
        return len(touched)

    def _do(self, action: Action) -> set[int]:
        if action.what == "open":
            self.numbers.append(self.desk.open(f"Avería {action.place + 1}"))
            return {action.place}
        number = self.numbers[action.place]
        if action.what == "merge":
            self.desk.merge(number, self.numbers[action.place - 1])
            return {action.place, action.place - 1}
        if action.what == "assign":
            self.desk.assign(number, action.whom)
        else:
            getattr(self.desk, action.what)(number)
        return {action.place}
