"""Asterisk's ``queue_log`` as a grid: a row an event of a call.

A call that is passed on and enters a queue again waits anew; one that goes on to the next queue
unanswered waits still. Where a queue gives a call up (nobody there, too long, a key pressed) and no
queue takes it, it was not answered: it counts as abandoned. A restart ends what the log left open.
Of phones that rang in vain, and of agents who come and go, nothing is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import polars as pl

from cierre.sources.problems import Problem
from cierre.sources.tables.bounds import TEXT_BYTES, Refused
from cierre.sources.tables.grids import Grid
from cierre.sources.tables.letters import letter

HEADINGS = ("number", "event time", "new state", "agent", "queue", "caller")

_LINE = re.compile(r"(\d{9,11})(?:\.\d+)?\|([^|]*)\|([^|]*)\|([^|]*)\|([A-Z]+)(?:\||$)")
_LOOKED_AT = 2048
_ENDED = frozenset(("COMPLETEAGENT", "COMPLETECALLER", "AGENTDUMP"))
_PASSED_ON = frozenset(("TRANSFER", "BLINDTRANSFER", "ATTENDEDTRANSFER"))
_GIVEN_UP = frozenset(("EXITWITHTIMEOUT", "EXITEMPTY", "EXITWITHKEY"))
_NOBODY = ("NONE", "")


@dataclass(frozen=True)
class Event:
    """What happened to a call: its line in the log, when (seconds since 1970), and what it is then.

    ``state`` is one of the book of calls, empty where the call only goes on to another queue.
    """

    line: int
    call: str
    at: int
    state: str
    agent: str
    queue: str
    caller: str = ""


@dataclass
class _Call:
    """How a call stands, while the log is read."""

    state: str
    queue: str
    left: Event | None = None
    """How it left its last queue, until another takes it or none does."""


def is_queue_log(path: Path) -> bool:
    """Whether the first lines of a file are those of a log of queues."""
    with path.open("rb") as file:
        start = file.read(_LOOKED_AT)
    whole = start.decode("utf-8", "replace").splitlines()
    lines = whole[:-1] if len(start) == _LOOKED_AT else whole
    return any(lines) and all(_LINE.match(line) for line in lines if line)


def read_queue_log(path: Path) -> tuple[tuple[Grid, ...], tuple[Problem, ...]]:
    """The log's only grid. Raises Refused."""
    if path.stat().st_size > TEXT_BYTES:
        raise Refused("too-large-text", value=str(TEXT_BYTES // 1_000_000))
    with path.open(encoding="utf-8", errors="replace") as file:
        events = sorted(calls(file), key=lambda each: each.line)
    if not events:
        raise Refused("empty-file")
    rows = [
        (each.call, _moment(each.at), each.state or None, each.agent or None, each.queue,
         each.caller or None)
        for each in events
    ]  # fmt: skip
    letters = [letter(place) for place in range(len(HEADINGS))]
    cells = pl.DataFrame([HEADINGS, *rows], schema=dict.fromkeys(letters, pl.String), orient="row")
    lines = pl.Series("row", [0, *(each.line for each in events)], dtype=pl.Int64)
    return (Grid(path.name, "", cells.select(lines, pl.all()), book="calls"),), ()


def calls(lines: Iterable[str]) -> Iterator[Event]:
    """The events of the calls that the lines of a log tell of."""
    here: dict[str, _Call] = {}
    for number, line in enumerate(lines, start=1):
        found = _LINE.match(line)
        if not found:
            continue
        at, name, queue, agent, what = found.groups()
        further = line.rstrip("\r\n").split("|")[5:]
        event = Event(number, name, int(at), "", "" if agent in _NOBODY else agent, queue)
        if what == "QUEUESTART":
            yield from _restarted(here, event)
            here.clear()
        elif what == "ENTERQUEUE":
            caller = further[1] if len(further) > 1 else ""
            yield from _entered(here, event, "" if caller in _NOBODY else caller)
        elif name in here:
            yield from _went_on(here, event, what)
    for name, call in here.items():
        if call.left is not None:
            yield _with_state(call.left, _end_of(call), name)


def _entered(here: dict[str, _Call], event: Event, caller: str) -> Iterator[Event]:
    call = here.get(event.call)
    if call is None:
        here[event.call] = _Call("queued", event.queue)
        yield Event(event.line, event.call, event.at, "queued", "", event.queue, caller)
        return
    state = "requeued" if call.state == "talking" else ""
    here[event.call] = _Call("requeued" if state else call.state, event.queue)
    yield _with_state(event, state, event.call)


def _went_on(here: dict[str, _Call], event: Event, what: str) -> Iterator[Event]:
    call = here[event.call]
    if what == "CONNECT":
        here[event.call] = _Call("talking", event.queue)
        yield _with_state(event, "talking", event.call)
    elif what == "ABANDON" or what in _ENDED:
        del here[event.call]
        yield _with_state(event, "abandoned" if what == "ABANDON" else _end_of(call), event.call)
    elif what in _PASSED_ON | _GIVEN_UP:
        call.left = event


def _restarted(here: dict[str, _Call], start: Event) -> Iterator[Event]:
    for name, call in here.items():
        left = call.left or Event(start.line, name, start.at, "", "", call.queue)
        yield _with_state(left, _end_of(call), name)


def _end_of(call: _Call) -> str:
    return "ended" if call.state == "talking" else "abandoned"


def _with_state(event: Event, state: str, call: str) -> Event:
    return Event(event.line, call, event.at, state, event.agent, event.queue)


def _moment(at: int) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
