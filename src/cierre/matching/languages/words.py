"""What a language's words say of the number beside them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Patterns, all of them searched without regard to case.

    ``silent`` are words that name no figure. ``joins`` stands between two statements of a
    sentence. ``before``, ``year_ago`` and ``to_date`` name another time than the month's own:
    the month before, the same a year before, the year so far. ``then`` is what was at the month's
    beginning. ``more`` and ``less`` say that the number is by how much, ``than`` that it is told
    against another time; ``target`` that it is what was wanted. ``share`` says of a percentage
    that it is of a whole. ``vague`` says that a number is no count of its own. ``durations`` are
    units of time, in seconds.
    """

    silent: frozenset[str]
    joins: str
    before: str
    year_ago: str
    to_date: str
    then: str
    more: str
    less: str
    than: str
    target: str
    vague: str
    durations: tuple[tuple[str, int], ...]
