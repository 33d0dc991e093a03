"""What is being done, told while it takes its time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Doing:
    """``reading`` or ``understanding`` files, by their names, or ``recording`` or ``recomputing``
    a book, by its id.

    ``done`` are the records of the book that are written, or looked through, ``count`` are all of
    them; of what is read nobody knows beforehand how much there is.
    """

    what: Literal["reading", "understanding", "recording", "recomputing"]
    name: str
    done: int = 0
    count: int = 0


Progress = Callable[[Doing], None]


def untold(_: Doing) -> None:
    """Tell nobody."""
