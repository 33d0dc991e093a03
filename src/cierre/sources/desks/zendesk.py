"""Zendesk: tickets with their audits, or with the events of the incremental export.

Read are the answers of ``tickets``, ``search``, ``tickets/ID/audits``, ``ticket_audits``,
``incremental/tickets``, ``incremental/ticket_events``, ``ticket_metrics``,
``satisfaction_ratings``, ``users`` and ``groups``, and the account's export in JSON (a ticket on
each line). Where there are audits or events, a ticket that an agent has opened is new until the
customer gets a public answer; pending and on-hold wait; solved and closed are resolved, once. A
ticket closed by merging ends as merged, one deleted as deleted. Without them there are the present
state and the moments of the metrics.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from cierre.sources.desks.answers import Answer
from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import later_by, moment
from cierre.sources.desks.values import Page, first, named, names_of, record, records, text, within

STATES = {
    "new": "new", "open": "in_hand", "pending": "waiting", "hold": "waiting",
    "on-hold": "waiting", "solved": "resolved", "closed": "resolved", "deleted": "withdrawn",
}  # fmt: skip
KINDS = {"question": "enquiry", "incident": "incident", "problem": "incident", "task": "request"}
_SCORES = {"good": "5", "bad": "1"}
_AGENTS = ("agent", "admin")
_MERGED = "closed_by_merge"


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of Zendesk's."""
    if any("events" in each and "ticket_id" in each for each in _audits([page])):
        return True
    tickets = [*_tickets([page])]
    rated = within([page], "satisfaction_ratings")
    metered = _metrics([page])
    return (
        bool(tickets)
        or any("assignee_id" in each and "ticket_id" in each for each in rated)
        or any("reply_time_in_minutes" in each for each in metered)
    )


@dataclass
class _Told:
    """What audits or events tell of a ticket: its first values, and what changed."""

    at: str = ""
    first: dict[str, str] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    comments: int = 0


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every ticket that pages tell of; they are gone through several times."""
    users = [*within(pages, "users"), *within(pages, "user")]
    people = names_of(users, "name", "email")
    agents = {text(each.get("id")) for each in users if text(each.get("role")) in _AGENTS}
    groups = names_of(within(pages, "groups"), "name")
    companies = names_of(within(pages, "organizations"), "name")
    names = _Names(people, groups, agents, companies)
    asked_by = {text(each.get("id")): text(each.get("requester_id")) for each in _tickets(pages)}
    told = _told(pages, names, asked_by)
    metrics = {text(each.get("ticket_id")): each for each in _metrics(pages)}
    seen: set[str] = set()
    for ticket in _tickets(pages):
        number = text(ticket.get("id"))
        if not number or number in seen:
            continue
        seen.add(number)
        history = told.get(number)
        metered = record(ticket.get("metric_set")) or metrics.get(number, {})
        yield from _lines(ticket, history, metered, names)
    for number, history in told.items():
        if number not in seen and history.at:
            yield from lines_of(_opened({"id": number}, history, names), history.changes,
                                answers_known=True)  # fmt: skip


def answers(pages: Iterable[Page]) -> Iterator[Answer]:
    """The ratings that were asked for: good counts as 5 of 5, bad as 1."""
    users = [*within(pages, "users")]
    people = names_of(users, "name", "email")
    for each in within(pages, "satisfaction_ratings"):
        score = text(each.get("score"))
        sent, at = moment(each.get("created_at")), moment(each.get("updated_at"))
        if not sent or score == "unoffered":
            continue
        agent, by = text(each.get("assignee_id")), text(each.get("requester_id"))
        scored = _SCORES.get(score.removesuffix("_with_comment"), "")
        yield Answer(
            first(each, "ticket_id", "id"), sent, (at or sent) if scored else "", scored,
            people.get(agent, agent), people.get(by, by), text(each.get("comment")),
        )  # fmt: skip


@dataclass(frozen=True)
class _Names:
    people: Mapping[str, str]
    groups: Mapping[str, str]
    agents: set[str]
    companies: Mapping[str, str]

    def person(self, id_: str) -> str:
        return self.people.get(id_, id_)

    def group(self, id_: str) -> str:
        return self.groups.get(id_, id_)


def _tickets(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        those = (page, record(page.get("ticket")), *records(page.get("tickets")),
                 *records(page.get("results")))  # fmt: skip
        yield from (each for each in those if {"id", "requester_id", "submitter_id"} <= set(each))


def _audits(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        yield from records(page.get("audits"))
        for ticket in (page, record(page.get("ticket")), *records(page.get("tickets"))):
            for each in records(ticket.get("audits")) if ticket is not page else ():
                yield {"ticket_id": ticket.get("id"), **each}
        if "events" in page and "ticket_id" in page:
            yield page
        for each in records(page.get("ticket_events")):
            yield {**each, "events": [_as_audited(e) for e in records(each.get("child_events"))],
                   "author_id": each.get("updater_id")}  # fmt: skip


def _as_audited(event: Page) -> Page:
    """A child event of the incremental export as an event of an audit says the same."""
    kind = first(event, "event_type", "type")
    if kind == "Comment":
        return {"type": kind, "public": event.get("comment_public", event.get("public"))}
    if kind == "Create":
        return {"type": "Created", "values": event}
    for name in ("status", "assignee_id", "group_id"):
        if name in event:
            return {"type": kind, "field_name": name, "value": event.get(name), **event}
    return event


def _metrics(pages: Iterable[Page]) -> Iterator[Page]:
    for key in ("ticket_metrics", "ticket_metric", "metric_sets"):
        yield from within(pages, key)


def _told(pages: Iterable[Page], names: _Names, asked_by: Mapping[str, str]) -> dict[str, _Told]:
    told: dict[str, _Told] = defaultdict(_Told)
    known: set[str] = set()
    for audit in _audits(pages):
        number, at = text(audit.get("ticket_id")), moment(audit.get("created_at"))
        at = at or moment(audit.get("timestamp"))
        id_ = f"{number} {text(audit.get('id'))}"
        if number and at and id_ not in known:
            known.add(id_)
            _add(told[number], at, audit, names, asked_by.get(number, ""))
    return told


def _add(told: _Told, at: str, audit: Page, names: _Names, requester: str) -> None:
    """What one audit tells; the one that creates the ticket tells its first values."""
    events = records(audit.get("events"))
    created = any(text(each.get("type")) in ("Create", "Created") for each in events)
    merging = text(record(record(audit.get("via")).get("source")).get("rel")) == "merge"
    now: dict[str, str] = {}
    for event in events:
        kind = text(event.get("type"))
        if kind == "Created":
            now |= {name: text(value) for name, value in record(event.get("values")).items()}
        elif kind in ("Create", "Change"):
            now[text(event.get("field_name"))] = text(event.get("value"))
    if created:
        told.at = min(told.at or at, at)
        told.first = now
        return
    author = text(audit.get("author_id"))
    said = [each for each in events if text(each.get("type")) in ("Comment", "VoiceComment")]
    public = [each for each in said if each.get("public")]
    by_agent = any(
        _is_agent(first(each, "author_id") or author, names, requester) for each in public
    )
    state = STATES.get(now["status"], now["status"]) if "status" in now else None
    reason = now.get("status") if now.get("status") == "deleted" else None
    if merging and state == "resolved":
        state, reason = "withdrawn", "merged"
    told.changes.append(
        Change(
            at,
            state,
            names.person(now["assignee_id"]) if "assignee_id" in now else None,
            names.group(now["group_id"]) if "group_id" in now else None,
            reason,
            answers=by_agent,
        )
    )


def _is_agent(author: str, names: _Names, requester: str) -> bool:
    """Whether somebody is one of the desk; where that is not known, whoever did not ask."""
    if author in names.agents:
        return True
    return not names.agents and bool(requester) and author != requester and author != "-1"


def _opened(ticket: Page, told: _Told | None, names: _Names) -> Line:
    """The line with which a ticket begins: by its audit, or else as much as is known of then."""
    now = told.first if told and told.at else {}
    by = first(ticket, "requester_id") or now.get("requester_id", "")
    company = names.companies.get(text(ticket.get("organization_id")), "")
    kind = first(ticket, "type") or now.get("type", "")
    return Line(
        text(ticket.get("id")),
        moment(ticket.get("created_at")) or (told.at if told else ""),
        STATES.get(now.get("status", "new"), now.get("status", "new")),
        names.person(now.get("assignee_id", "")),
        names.group(now.get("group_id", "")),
        title=first(ticket, "subject", "raw_subject") or now.get("subject", ""),
        customer=company or named(ticket, "requester", "name") or names.person(by),
        kind=KINDS.get(kind, kind),
        due=moment(ticket.get("due_at"))[:10],
        priority=first(ticket, "priority") or now.get("priority", ""),
        channel=first(record(ticket.get("via")), "channel"),
    )


def _lines(ticket: Page, told: _Told | None, metered: Page, names: _Names) -> Iterator[Line]:
    opened = _opened(ticket, told, names)
    if not opened.at:
        return
    agent = names.person(text(ticket.get("assignee_id")))
    team = names.group(text(ticket.get("group_id")))
    status = text(ticket.get("status"))
    state, reason = STATES.get(status, status), "deleted" if status == "deleted" else None
    tags = ticket.get("tags")
    if isinstance(tags, list) and _MERGED in tags:
        state, reason = "withdrawn", "merged"
    if told is not None:
        now = replace(as_it_stands(state, agent, team), reason=reason)
        yield from lines_of(opened, [*told.changes, now], answers_known=True)
        return
    changes = []
    answered = later_by(opened.at, record(metered.get("reply_time_in_minutes")).get("calendar"))
    if answered:
        changes.append(Change(answered, "in_hand", agent, team, answers=True))
    solved = moment(metered.get("solved_at")) if state == "resolved" else ""
    stands = replace(as_it_stands(state, agent, team, solved), reason=reason)
    if state == "in_hand" and answered:
        stands = replace(stands, state=None)
    yield from lines_of(replace(opened, team=team), [*changes, stands],
                        answers_known="reply_time_in_minutes" in metered)  # fmt: skip
