"""A help desk as the month is made in it, and as it counts by itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True)
class Counts:
    """What a product itself counts of its tickets, by its own search or in its own database."""

    opened: int
    resolutions: int
    """How often a ticket became resolved."""
    reopenings: int
    withdrawn: int
    pending: int
    pending_by_team: Mapping[str, int]


class Desk(Protocol):
    """What an office does in its help desk, through the product's own interface.

    ``person`` is ana or luis, a number what the product calls a ticket.
    """

    kind: str
    address: str
    secret: str

    def set_clock(self, at: str) -> None: ...
    def open(self, title: str) -> str: ...
    def assign(self, number: str, person: str) -> None: ...
    def answer(self, number: str) -> None: ...
    def wait(self, number: str) -> None: ...
    def go_on(self, number: str) -> None: ...
    def resolve(self, number: str) -> None: ...
    def reopen(self, number: str) -> None: ...
    def reject(self, number: str) -> None: ...
    def escalate(self, number: str) -> None:
        """Raise the priority and pass it on to the second team."""

    def merge(self, number: str, into: str) -> None: ...
    def counts(self) -> Counts: ...
    def ready(self) -> None:
        """Make what the product shows to who pulls it, where that is not made by itself."""
