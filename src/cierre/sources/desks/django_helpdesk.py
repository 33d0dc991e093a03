"""django-helpdesk: its records as ``manage.py dumpdata helpdesk auth.user`` writes them.

Its own interface for programs has neither the day a ticket was opened nor who had it before, so
the dump is read: tickets, follow-ups, their changes, queues and users. Open is new until the
customer can read an answer; what is on hold waits; resolved and closed are resolved, once. A
duplicate ends as withdrawn, as merged where it was merged: its follow-ups, which stand at the
ticket it was merged into, are its own again.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import moment
from cierre.sources.desks.values import Page, is_true, record, text

STATES = {
    "1": "new", "2": "in_hand", "3": "resolved", "4": "resolved", "5": "withdrawn",
}  # fmt: skip
PRIORITIES = {"1": "critical", "2": "high", "3": "normal", "4": "low", "5": "very low"}
_OWNER = ("Owner", "Dueño", "所有者")
_QUEUE = ("Queue", "Cola", "所有待办")
_ON_HOLD = ("On Hold", "En espera", "Mantener", "待定")
_TITLE = ("Title", "Título", "标题")
_PRIORITY = ("Priority", "Prioridad", "优先级")
_MERGED = re.compile(r"\[[^\]#]*#(\d+)[^\]]*\]")
"""How the title of a follow-up begins that came here with the ticket of that number."""


def knows(page: Page) -> bool:
    """Whether a page is a record of a dump of django-helpdesk's."""
    return text(page.get("model")).startswith("helpdesk.") and "fields" in page


@dataclass
class _Told:
    """The records of a dump by their keys, follow-ups by the ticket that they were written for."""

    tickets: dict[str, Page] = field(default_factory=dict)
    queues: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    by_sign_in: dict[str, str] = field(default_factory=dict)
    topics: dict[str, str] = field(default_factory=dict)
    follow_ups: dict[str, list[Page]] = field(default_factory=lambda: defaultdict(list))
    changes: dict[str, list[Page]] = field(default_factory=lambda: defaultdict(list))


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every ticket that a dump has."""
    told = _Told()
    for page in pages:
        _take(told, text(page.get("model")), text(page.get("pk")), record(page.get("fields")))
    for number, ticket in told.tickets.items():
        yield from _lines(number, ticket, told)


def _take(told: _Told, model: str, key: str, fields: Page) -> None:
    match model:
        case "helpdesk.ticket":
            told.tickets[key] = fields
        case "helpdesk.queue":
            told.queues[key] = text(fields.get("title"))
        case "helpdesk.kbitem":
            told.topics[key] = text(fields.get("title"))
        case "helpdesk.followup":
            came_with = _MERGED.match(text(fields.get("title")))
            number = came_with[1] if came_with else text(fields.get("ticket"))
            told.follow_ups[number].append({**fields, "pk": key})
        case "helpdesk.ticketchange":
            told.changes[text(fields.get("followup"))].append(fields)
        case "auth.user":
            whole = f"{text(fields.get('first_name'))} {text(fields.get('last_name'))}".strip()
            sign_in = text(fields.get("username"))
            told.people[key] = told.by_sign_in[sign_in] = whole or sign_in


def _lines(number: str, ticket: Page, told: _Told) -> Iterator[Line]:
    opened_at = moment(ticket.get("created"))
    if not opened_at:
        return
    follow_ups = sorted(told.follow_ups[number], key=lambda each: text(each.get("date")))
    began = _began(follow_ups, told)
    queue, owner = text(ticket.get("queue")), told.people.get(text(ticket.get("assigned_to")), "")
    opened = Line(
        number,
        opened_at,
        "new",
        _person(began["owner"], told) if "owner" in began else owner,
        told.queues.get(began.get("queue") or queue, queue),
        title=began.get("title") or text(ticket.get("title")),
        customer=text(ticket.get("submitter_email")),
        category=told.topics.get(text(ticket.get("kbitem")), ""),
        due=moment(ticket.get("due_date"))[:10],
        priority=_priority(began.get("priority") or text(ticket.get("priority"))),
    )
    changes = [change for each in follow_ups for change in _changes(each, ticket, told)]
    yield from lines_of(opened, [*changes, _stands(ticket, owner, told)], answers_known=True)


def _stands(ticket: Page, owner: str, told: _Told) -> Change:
    """How a ticket stands now: of a merger, and of what a program has changed, no day is kept."""
    status, queue = text(ticket.get("status")), text(ticket.get("queue"))
    state: str | None = STATES.get(status, status)
    reason = "duplicate" if state == "withdrawn" else None
    if text(ticket.get("merged_to")):
        state, reason = "withdrawn", "merged"
    elif state == "new":
        # it is open: whether somebody has answered, its follow-ups say
        state = None
    if is_true(ticket.get("on_hold")) and state in (None, "in_hand"):
        state = "waiting"
    return replace(as_it_stands(state or "", owner, told.queues.get(queue, queue)), reason=reason)


def _began(follow_ups: Iterable[Page], told: _Told) -> dict[str, str]:
    """What a ticket was before the first change of each of its fields."""
    found: dict[str, str] = {}
    named = {"owner": _OWNER, "queue": _QUEUE, "title": _TITLE, "priority": _PRIORITY}
    for each in follow_ups:
        for change in told.changes[text(each.get("pk"))]:
            for key, words in named.items():
                if text(change.get("field")) in words:
                    found.setdefault(key, text(change.get("old_value")))
    return found


def _changes(follow_up: Page, ticket: Page, told: _Told) -> Iterator[Change]:
    at, status = moment(follow_up.get("date")), text(follow_up.get("new_status"))
    by, comment = text(follow_up.get("user")), text(follow_up.get("comment"))
    for change in told.changes[text(follow_up.get("pk"))]:
        name, to = text(change.get("field")), text(change.get("new_value"))
        if name in _OWNER:
            yield Change(at, agent=_person(to, told))
        elif name in _QUEUE:
            yield Change(at, team=told.queues.get(to, to))
        elif name in _ON_HOLD:
            yield Change(at, "waiting" if to == "True" else "in_hand")
    if status:
        state = STATES.get(status, status)
        yield Change(at, state, reason="duplicate" if state == "withdrawn" else None)
    opening = comment == text(ticket.get("description")) and not status
    if by and comment and not opening and is_true(follow_up.get("public")):
        yield Change(at, answers=True)


def _person(sign_in: str, told: _Told) -> str:
    """Who signs in by a name; nobody where it is none, as when a ticket is given to nobody."""
    return told.by_sign_in.get(sign_in, "")


def _priority(number: str) -> str:
    return PRIORITIES.get(number, number)
