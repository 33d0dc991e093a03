"""What was kept and what was just made: read once, and then at hand."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from cierre.office.database import open_uri
from cierre.office.kept_rows import (
    Key,
    Made,
    Row,
    content_of,
    forget_one,
    keep,
    look_up,
    remember_asked,
)
from cierre.office.made_from import BELIEVED, program
from cierre.office.recent import Recent

_AT_HAND: Final = 8_000_000
"""Bytes that a process has at hand; as objects they take about ten times as much."""

Value = TypeVar("Value")


@dataclass(frozen=True)
class AtHand(Generic[Value]):
    """A statement or a report that a process has read or made, as it was kept and as an object."""

    made: Made
    seal: str
    value: Value

    @classmethod
    def of(cls, made: Made, value: Value) -> AtHand[Value]:
        """One that was just made."""
        return cls(made, made.seal(), value)

    def goes_for(self, row: Row | None, link: str) -> bool:
        """Whether it is what a row says, or is later and could not be kept."""
        if row is not None and self.seal == row.seal:
            return True
        return self.made.chain == link and (row is None or self.made.made > row.made)

    def current(self, link: str) -> bool:
        """Whether it is what would be made, now that the office's last link is this one."""
        return _current(self.made, link)


recent: Recent[tuple[str, Key], AtHand[Any]] = Recent(_AT_HAND)


def found(key: Key, read: Callable[[bytes], Value]) -> tuple[AtHand[Value], bool] | None:
    """What is kept, or was made here and could not be kept, and whether it is current.

    ``read`` makes of its bytes what it is; when it raises ValueError nothing is kept.
    """
    link, row = look_up(key)
    at_hand: AtHand[Value] | None = recent.get((open_uri(), key))
    if at_hand is None or not at_hand.goes_for(row, link):
        if row is None or row.program != program():
            return None
        at_hand = _read(key, row, read)
        if at_hand is None:
            forget_one(key)
            return None
        recent.put((open_uri(), key), at_hand, len(at_hand.made.content))
    if row is not None:
        remember_asked(row)
    return at_hand, at_hand.current(link)


def stands(key: Key) -> bool:
    """Whether a row that is kept says that it is current; nobody asks for it thereby."""
    link, row = look_up(key)
    return row is not None and _current(row, link)


def take(several: Sequence[AtHand[Any]]) -> None:
    """Keep what was made and have it at hand."""
    keep(each.made for each in several)
    for each in several:
        recent.put((open_uri(), each.made.key), each, len(each.made.content))


def _current(made: Made | Row, link: str) -> bool:
    return (made.chain, made.program) == (link, program()) and (
        made.lasting or time.time() - made.made <= BELIEVED
    )


def _read(key: Key, row: Row, read: Callable[[bytes], Value]) -> AtHand[Value] | None:
    """What a row says; None when it is not as it was kept, or what it says is not read."""
    content = content_of(key, row)
    if content is None:
        return None
    try:
        value = read(content)
    except ValueError:
        return None
    made = Made(key, content, row.digest, row.chain, row.program, row.made, row.lasting)
    return AtHand(made, row.seal, value)
