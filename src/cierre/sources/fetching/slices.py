"""What a help desk answers, a bounded part at a time, and how far one has got with each part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from cierre.sources.desks.values import Page


@dataclass(frozen=True)
class Slice:
    """Pages with all that a desk tells of some tickets, from their beginning.

    ``cursor`` is how far the desk has been read once these are recorded: what ``fetch`` is given
    to go on after them.
    """

    pages: tuple[Page, ...]
    tickets: int
    cursor: str


@dataclass(frozen=True)
class Desk:
    """A help desk that can be asked: its address, and the secret that opens it."""

    address: str
    secret: str = ""


Fetch = Callable[[Desk, str], Iterator[Slice]]
"""The tickets that changed since a cursor (empty: all), those that changed first before others.

Raises Fault where the desk cannot be asked.
"""
