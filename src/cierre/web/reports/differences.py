"""Versions of what people wrote: who and when, each with what it changed of the one before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from typing import Literal
from zoneinfo import ZoneInfo

from cierre.web.place import Place

Change = tuple[Literal["same", "new", "old"], str]


@dataclass(frozen=True)
class Version:
    """A version with its differences to the one before; empty ``text`` is what figures say."""

    who: str
    day: str
    text: str
    pieces: tuple[Change, ...]


def differences(before: str, now: str) -> Iterator[Change]:
    """The words of both texts in order, those that are gone before those that took their place."""
    was, is_ = before.split(), now.split()
    for how, a, b, c, d in SequenceMatcher(None, was, is_, autojunk=False).get_opcodes():
        if how == "equal":
            yield "same", " ".join(was[a:b])
            continue
        if a < b:
            yield "old", " ".join(was[a:b])
        if c < d:
            yield "new", " ".join(is_[c:d])


def moment_told(place: Place, at: int) -> str:
    """A moment, in seconds since 1970, in the office's time."""
    moment = datetime.fromtimestamp(at, ZoneInfo(place.directory.time_zone))
    return f"{place.formatter.day(moment.date().isoformat())}, {moment:%H:%M}"
