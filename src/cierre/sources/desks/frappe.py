"""Frappe Helpdesk (HD Ticket) and the issues of ERPNext.

Read are the answers of ``/api/resource/HD Ticket`` or ``/api/resource/Issue`` with all fields, and,
for the history, ``/api/resource/Version`` (what was changed of each), ``HD Ticket Activity`` and
``Communication`` (what was written). Replied and on hold wait; a merged ticket ends as merged.
Without versions there are the present state, the first response and the day of resolution. Moments
have no zone and are those of the office's clock.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from cierre.sources.desks.answers import Answer
from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import moment
from cierre.sources.desks.values import (
    Page,
    again,
    first,
    is_true,
    latest,
    record,
    records,
    reduced,
    text,
)

STATES = {
    "open": "in_hand", "replied": "waiting", "on hold": "waiting", "hold": "waiting",
    "resolved": "resolved", "closed": "resolved", "duplicate": "withdrawn",
}  # fmt: skip
_CATEGORIES = {"open": "in_hand", "paused": "waiting", "resolved": "resolved"}
_KINDS = {
    "question": "enquiry", "bug": "incident", "incident": "incident", "complaint": "complaint",
    "request": "request", "service request": "request", "feature request": "request",
}  # fmt: skip
_TYPES = ("HD Ticket", "Issue")
_BESIDE = (
    "ref_doctype", "docname", "data", "reference_doctype", "reference_name", "sent_or_received",
    "communication_date", "creation", "action", "ticket",
)  # fmt: skip
"""What is kept of a document beside the tickets."""
_SET_STATUS = "set status to "
_STARS = 5


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of Frappe's."""
    return any(
        _is_ticket(each) or text(each.get("ref_doctype")) in _TYPES for each in _documents([page])
    )


@dataclass
class _Told:
    changes: list[Change] = field(default_factory=list)
    began: dict[str, str] = field(default_factory=dict)
    by_version: bool = False


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every ticket that pages tell of."""
    pages, states = again(pages), dict(STATES)
    beside: list[Page] = []
    for each in _documents(pages):
        name, category = first(each, "status", "name"), first(each, "status_category", "category")
        if category and (_is_ticket(each) or "label_agent" in each):
            states.setdefault(name.casefold(), _CATEGORIES.get(category.casefold(), name))
        if "ref_doctype" in each or "reference_doctype" in each or "action" in each:
            beside.append(reduced(each, _BESIDE))
    told: dict[str, _Told] = defaultdict(_Told)
    for each in sorted(beside, key=lambda one: text(one.get("creation"))):
        _learn(told, each, states)
    for each in latest(lambda: filter(_is_ticket, _documents(pages)), "name", "modified"):
        yield from _lines(each, told.get(text(each.get("name"))) or _Told(), states)


def answers(pages: Iterable[Page]) -> Iterator[Answer]:
    """The ratings in stars that are kept with tickets."""
    for each in _documents(pages):
        rating = each.get("feedback_rating")
        if not _is_ticket(each) or isinstance(rating, bool) or not isinstance(rating, int | float):
            continue
        at = moment(each.get("resolution_date")) or moment(each.get("modified"))
        if rating > 0 and at:
            # a rating is kept as the part of the stars that are lit
            score = f"{round(rating * _STARS, 1) if rating <= 1 else rating:g}"
            yield Answer(text(each.get("name")), at, at, score, _assigned(each),
                         first(each, "customer", "raised_by"),
                         first(each, "feedback_extra", "feedback"))  # fmt: skip


def _documents(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        message = record(page.get("message"))
        yield page
        for key in ("data", "docs", "message"):
            yield from records(page.get(key))
        yield record(page.get("data"))
        yield from records(message.get("docs"))
        yield from records(message.get("data"))


def _is_ticket(page: Page) -> bool:
    if text(page.get("doctype")) in _TYPES:
        return True
    marks = {"name", "creation", "status", "subject", "raised_by"} <= set(page)
    return marks and ("agent_group" in page or "opening_date" in page)


def _learn(told: dict[str, _Told], page: Page, states: dict[str, str]) -> None:
    """What a document beside the tickets tells of one."""
    at = moment(page.get("communication_date")) or moment(page.get("creation"))
    if not at:
        return
    if text(page.get("ref_doctype")) in _TYPES:
        _add_version(told[text(page.get("docname"))], at, page, states)
    elif text(page.get("reference_doctype")) in _TYPES and "sent_or_received" in page:
        if text(page.get("sent_or_received")) == "Sent":
            change = Change(at, answers=True)
            told[text(page.get("reference_name"))].changes.append(change)
    elif "action" in page and "ticket" in page:
        action, ticket = text(page.get("action")), told[text(page.get("ticket"))]
        if action.startswith(_SET_STATUS) and not ticket.by_version:
            word = action.removeprefix(_SET_STATUS)
            ticket.changes.append(Change(at, states.get(word.casefold(), word)))


def _add_version(told: _Told, at: str, page: Page, states: dict[str, str]) -> None:
    data = page.get("data")
    try:
        kept = json.loads(data) if isinstance(data, str) else data
    except (ValueError, RecursionError):
        return
    changed = record(kept).get("changed")
    for each in changed if isinstance(changed, list) else ():
        if not isinstance(each, list) or len(each) != 3:
            continue
        name, before, after = (text(one) for one in each)
        told.began.setdefault(name, before)
        if name == "status":
            if not told.by_version:
                told.changes[:] = [one for one in told.changes if one.state is None]
            told.by_version = True
            told.changes.append(Change(at, states.get(after.casefold(), after)))
        elif name in ("agent_group", "assigned_to_group"):
            told.changes.append(Change(at, team=after))


def _assigned(ticket: Page) -> str:
    """Who has a ticket: the last of those it is assigned to."""
    kept = ticket.get("_assign")
    try:
        those = json.loads(kept) if isinstance(kept, str) and kept else kept
    except (ValueError, RecursionError):
        return ""
    named = [text(each) for each in those] if isinstance(those, list) else []
    return next((each for each in reversed(named) if each), "")


def _opened_at(ticket: Page) -> str:
    """When it came in: by the fields of the day and time, or else when it was entered."""
    day, clock = text(ticket.get("opening_date")), text(ticket.get("opening_time"))
    hours = clock.partition(".")[0]
    return moment(f"{day}T{hours.zfill(8)}") if day and hours else moment(ticket.get("creation"))


def _lines(ticket: Page, told: _Told, states: dict[str, str]) -> Iterator[Line]:
    status, kind = text(ticket.get("status")), first(ticket, "ticket_type", "issue_type")
    agent, team = _assigned(ticket), first(ticket, "agent_group")
    opened = Line(
        text(ticket.get("name")), _opened_at(ticket), "new",
        team=told.began.get("agent_group", team),
        agent=agent,
        title=text(ticket.get("subject")),
        customer=first(ticket, "customer", "contact", "raised_by"),
        category=kind, kind=_KINDS.get(kind.casefold(), ""),
        due=first(ticket, "resolution_by", "sla_resolution_by")[:10],
        priority=text(ticket.get("priority")),
        channel="Portal" if is_true(ticket.get("via_customer_portal")) else "",
    )  # fmt: skip
    if not opened.at or not opened.number:
        return
    state, reason = states.get(status.casefold(), status), None
    if is_true(ticket.get("is_merged")):
        state, reason = "withdrawn", "merged"
    answered = moment(ticket.get("first_responded_on"))
    changes = [*told.changes, *([Change(answered, answers=True)] if answered else [])]
    since = ""
    if state == "resolved" and not told.by_version:
        since = moment(first(ticket, "resolution_date", "sla_resolution_date"))
    elif state == "waiting" and not told.by_version:
        since = moment(ticket.get("on_hold_since"))
    elif state == "withdrawn":
        changes = [_as_merged(each) for each in changes]
    stands = replace(as_it_stands(state, agent, team, since), reason=reason)
    yield from lines_of(opened, [*changes, stands], answers_known="first_responded_on" in ticket)


def _as_merged(change: Change) -> Change:
    """A ticket is closed when it is merged; that is no resolution."""
    return change if change.state != "resolved" else replace(
        change, state="withdrawn", reason="merged"
    )  # fmt: skip
