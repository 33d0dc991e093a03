"""osTicket: the tables of its database as JSON, as phpMyAdmin exports them.

Its own export of a queue is a CSV file and read as any sheet. Taken are ``ticket``, ``thread``,
``thread_event`` (with ``event`` in newer versions), ``thread_entry``, ``ticket_status``, ``staff``,
``department``, ``help_topic``, ``user`` and ``ticket__cdata``, whatever stands before their names.
An event says who had the ticket and in which department; one that is annulled (a closing, by being
opened again) no longer counts in its statistics, and happened. The first response is the first
reply of the staff. A ticket merged into another ends as merged. Moments have no zone and are those
of the office's clock.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import moment
from cierre.sources.desks.values import Page, again, first, latest, record, records, text

STATES = {
    "open": "in_hand", "closed": "resolved", "archived": "resolved", "deleted": "withdrawn",
}  # fmt: skip
"""By the state that each of its statuses has."""
_TABLES = (
    "ticket__cdata", "thread_event", "thread_entry", "ticket_status", "ticket_priority",
    "help_topic", "department", "thread", "staff", "team", "user", "event", "ticket",
)  # fmt: skip
_SMALL = ("ticket_status", "ticket_priority", "help_topic", "department", "staff", "user", "event")
_LINKED = 0x0008
"""The flag of a ticket that is only linked to another, and not merged into it."""

Rows = Mapping[str, list[Page]]


def knows(page: Page) -> bool:
    """Whether an object is a table of osTicket's database."""
    rows = records(page.get("data"))
    marks = {"ticket_id", "dept_id", "status_id"}
    return text(page.get("type")) == "table" and any(marks <= set(each) for each in rows[:1])


@dataclass(frozen=True)
class _Names:
    people: Mapping[str, str]
    departments: Mapping[str, str]
    topics: Mapping[str, str]
    users: Mapping[str, str]
    states: Mapping[str, str]
    events: Mapping[str, str]
    priorities: Mapping[str, str]


@dataclass
class _Told:
    """What the larger tables tell of each ticket."""

    about: dict[str, Page] = field(default_factory=dict)
    changes: dict[str, list[Change]] = field(default_factory=lambda: defaultdict(list))
    merged: dict[str, str] = field(default_factory=dict)

    def add(self, table: str, row: Page, ticket: str, names: _Names) -> None:
        if table == "ticket__cdata":
            kept = {key: row.get(key) for key in ("subject", "priority")}
            self.about[text(row.get("ticket_id"))] = kept
        elif table == "thread_entry" and text(row.get("type")) == "R":
            at = moment(row.get("created"))
            self.changes[ticket] += [Change(at, answers=True)] if at else []
        elif table == "thread_event":
            self.changes[ticket] += _of_event(row, names)
            if _event(row, names) == "merged":
                self.merged[ticket] = moment(row.get("timestamp"))


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every ticket of the tables."""
    pages = again(pages)
    small: dict[str, list[Page]] = defaultdict(list)
    threads: dict[str, str] = {}
    for name, row in _rows(pages):
        if name == "thread" and text(row.get("object_type")) == "T":
            threads[text(row.get("id"))] = text(row.get("object_id"))
        elif name in _SMALL:
            small[name].append(row)
    names, told = _names(small), _Told()
    for name, row in _rows(pages):
        told.add(name, row, threads.get(text(row.get("thread_id")), ""), names)
    for row in latest(lambda: _rows_of(pages, "ticket"), "ticket_id", "updated"):
        yield from _lines(row, told, names)


def _rows_of(pages: Iterable[Page], table: str) -> Iterator[Page]:
    return (row for name, row in _rows(pages) if name == table)


def _rows(pages: Iterable[Page]) -> Iterator[tuple[str, Page]]:
    for page in pages:
        if text(page.get("type")) != "table":
            continue
        whole = text(page.get("name"))
        name = next((each for each in _TABLES if whole == each or whole.endswith(f"_{each}")), "")
        if name:
            for row in records(page.get("data")):
                yield name, row


def _names(small: Rows) -> _Names:
    staff = {
        text(each.get("staff_id")):
            f"{text(each.get('firstname'))} {text(each.get('lastname'))}".strip()
            or text(each.get("username"))
        for each in small["staff"]
    }  # fmt: skip

    def by(table: str, key: str, *named: str) -> dict[str, str]:
        return {text(each.get(key)): first(each, *named) for each in small[table]}

    return _Names(
        staff, by("department", "id", "name"), by("help_topic", "topic_id", "topic"),
        by("user", "id", "name"), by("ticket_status", "id", "state"), by("event", "id", "name"),
        by("ticket_priority", "priority_id", "priority_desc", "priority"),
    )  # fmt: skip


def _event(row: Page, names: _Names) -> str:
    return first(row, "state") or names.events.get(text(row.get("event_id")), "")


def _of_event(row: Page, names: _Names) -> Iterator[Change]:
    at = moment(row.get("timestamp"))
    if not at:
        return
    agent, team = text(row.get("staff_id")), text(row.get("dept_id"))
    kind = _event(row, names)
    state, reason = None, None
    match kind:
        case "closed":
            state = "resolved"
        case "reopened":
            state = "in_hand"
        case "deleted":
            state, reason = "withdrawn", "deleted"
        case "merged":
            reason = None
        case "created" | "assigned" | "released" | "transferred":
            pass
        case "edited":
            state = _edited(row, names)
        case _:
            return
    yield Change(
        at,
        state,
        None if kind == "closed" and agent == "0" else names.people.get(agent, ""),
        names.departments.get(team),
        reason,
    )


def _edited(row: Page, names: _Names) -> str | None:
    """The state to which a change of the ticket's fields led, where it changed that."""
    data = row.get("data")
    try:
        kept = record(json.loads(data)) if isinstance(data, str) else record(data)
    except (ValueError, RecursionError):
        return None
    status = kept.get("status")
    last = status[-1] if isinstance(status, list) and status else status
    return STATES.get(names.states.get(text(last), ""))


def _lines(ticket: Page, every: _Told, names: _Names) -> Iterator[Line]:
    id_ = text(ticket.get("ticket_id"))
    about, told = every.about.get(id_, {}), every.changes.get(id_)
    opened_at = moment(ticket.get("created"))
    agent = names.people.get(text(ticket.get("staff_id")), "")
    team = names.departments.get(text(ticket.get("dept_id")), "")
    priority = text(about.get("priority"))
    opened = Line(
        first(ticket, "number", "ticket_id"), opened_at, "new",
        "" if told else agent, "" if told else team,
        title=text(about.get("subject")),
        customer=names.users.get(text(ticket.get("user_id")), ""),
        category=names.topics.get(text(ticket.get("topic_id")), ""),
        due=first(ticket, "duedate", "est_duedate")[:10],
        priority=names.priorities.get(priority, priority), channel=text(ticket.get("source")),
    )  # fmt: skip
    if not opened_at:
        return
    own = names.states.get(text(ticket.get("status_id")), "")
    state = STATES.get(own, own)
    since, reason = moment(ticket.get("closed")) if state == "resolved" and not told else "", None
    changes = list(told or ())
    if _is_merged(ticket):
        state, reason, since = (
            "withdrawn",
            "merged",
            every.merged.get(id_) or moment(ticket.get("closed")),
        )
        changes = [
            each if each.state != "resolved" else replace(each, state=None) for each in changes
        ]
    elif state == "withdrawn":
        reason = "deleted"
    stands = replace(as_it_stands(state, agent, team, since), reason=reason)
    yield from lines_of(opened, [*changes, stands], answers_known=told is not None)


def _is_merged(ticket: Page) -> bool:
    parent, flags = text(ticket.get("ticket_pid")), text(ticket.get("flags"))
    linked = flags.isdecimal() and int(flags) & _LINKED
    return parent not in ("", "0") and not linked
