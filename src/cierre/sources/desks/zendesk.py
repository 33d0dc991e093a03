"""Zendesk: tickets with their audits, or with the events of the incremental export.

Read are the answers of ``tickets``, ``search``, ``tickets/ID/audits``, ``ticket_audits``,
``incremental/tickets``, ``incremental/ticket_events``, ``ticket_metrics``,
``satisfaction_ratings``, ``users`` and ``groups``, and the account's export in JSON (a ticket on
each line). Where there are audits or events, a ticket that an agent has opened is new until the
customer gets a public answer; pending and on-hold wait; solved and closed are resolved, once. A
ticket closed by merging ends as merged, one deleted as deleted. Without them there are the present
state, the moments of the metrics and the comments.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from cierre.sources.desks.answers import Answer
from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import later_by, moment
from cierre.sources.desks.values import (
    Page,
    again,
    first,
    latest,
    named,
    names_of,
    record,
    records,
    reduced,
    text,
    within,
)

STATES = {
    "new": "new", "open": "in_hand", "pending": "waiting", "hold": "waiting",
    "on-hold": "waiting", "solved": "resolved", "closed": "resolved", "deleted": "withdrawn",
}  # fmt: skip
KINDS = {"question": "enquiry", "incident": "incident", "problem": "incident", "task": "request"}
_SCORES = {"good": "5", "bad": "1"}
_AGENTS = ("agent", "admin")
_MERGED = "closed_by_merge"
_MACHINE = "-1"
"""Who makes what automations do."""
_TICKET = frozenset(("id", "requester_id", "submitter_id"))
_FIRST = frozenset(
    ("status", "assignee_id", "group_id", "requester_id", "subject", "type", "priority")
)
_METRICS = ("solved_at", "reply_time_in_minutes")


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of Zendesk's."""
    rated = records(page.get("satisfaction_ratings"))
    return (
        any(True for _ in _tickets(page))
        or any("events" in each and "ticket_id" in each for each in _audits(page))
        or any("assignee_id" in each and "ticket_id" in each for each in rated)
        or any("reply_time_in_minutes" in each for each in _metrics(page))
    )


@dataclass
class _Told:
    """What audits or events tell of a ticket: its first values, and what changed.

    Who has it is told by ids, and with each change who wrote to all who read the ticket.
    """

    at: str = ""
    first: dict[str, str] = field(default_factory=dict)
    changes: dict[str, tuple[Change, tuple[str, ...]]] = field(default_factory=dict)


@dataclass
class _Names:
    people: dict[str, str] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    companies: dict[str, str] = field(default_factory=dict)
    agents: set[str] = field(default_factory=set)

    def learn(self, page: Page) -> None:
        for each in (*records(page.get("users")), record(page.get("user"))):
            id_ = text(each.get("id"))
            self.people[id_] = first(each, "name", "email")
            if text(each.get("role")) in _AGENTS:
                self.agents.add(id_)
        self.groups |= names_of(records(page.get("groups")), "name")
        self.companies |= names_of(records(page.get("organizations")), "name")

    def person(self, id_: str) -> str:
        return self.people.get(id_) or id_

    def group(self, id_: str) -> str:
        return self.groups.get(id_) or id_

    def answers(self, author: str, requester: str) -> bool:
        """Whether somebody is one of the desk; where that is not known, whoever did not ask."""
        if author in self.agents:
            return True
        return not self.agents and bool(requester) and author not in (requester, _MACHINE)


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every ticket that pages tell of."""
    pages, names = again(pages), _Names()
    told: dict[str, _Told] = defaultdict(_Told)
    metrics: dict[str, Page] = {}
    for page in pages:
        names.learn(page)
        metrics |= {text(each.get("ticket_id")): reduced(each, _METRICS) for each in _metrics(page)}
        for audit in _audits(page):
            _add(told, audit)
    seen: set[str] = set()
    for ticket in latest(lambda: _every_ticket(pages), "id", "updated_at"):
        number = text(ticket.get("id"))
        seen.add(number)
        metered = record(ticket.get("metric_set")) or metrics.get(number, {})
        yield from _lines(ticket, told.get(number), metered, names)
    for number, history in told.items():
        if number not in seen and history.at:
            opened = _opened({"id": number}, history, names)
            changes = _named(history, names, history.first.get("requester_id", ""))
            yield from lines_of(opened, changes, answers_known=True)


def answers(pages: Iterable[Page]) -> Iterator[Answer]:
    """What was asked of each ticket, and its last rating: good counts as 5 of 5, bad as 1."""
    names = _Names()
    rated: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        names.learn(page)
        for each in records(page.get("satisfaction_ratings")):
            if moment(each.get("created_at")) and text(each.get("score")) != "unoffered":
                rated[first(each, "ticket_id", "id")].append(each)
    for number, those in rated.items():
        those.sort(key=lambda each: moment(each.get("updated_at")))
        scores = {text(each.get("score")).removesuffix("_with_comment"): each for each in those}
        score, last = next(
            ((_SCORES[word], scores[word]) for word in reversed(scores) if word in _SCORES),
            ("", those[-1]),
        )
        sent = min(moment(each.get("created_at")) for each in those)
        at = moment(last.get("updated_at")) or moment(last.get("created_at"))
        yield Answer(
            number, sent, at if score else "", score, names.person(text(last.get("assignee_id"))),
            names.person(text(last.get("requester_id"))), text(last.get("comment")),
        )  # fmt: skip


def _every_ticket(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        yield from _tickets(page)


def _tickets(page: Page) -> Iterator[Page]:
    those = (page, record(page.get("ticket")), *records(page.get("tickets")),
             *records(page.get("results")))  # fmt: skip
    yield from (each for each in those if each.keys() >= _TICKET)


def _audits(page: Page) -> Iterator[Page]:
    yield from records(page.get("audits"))
    for ticket in (record(page.get("ticket")), *records(page.get("tickets"))):
        for each in records(ticket.get("audits")):
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


def _metrics(page: Page) -> Iterator[Page]:
    for key in ("ticket_metrics", "ticket_metric", "metric_sets"):
        yield from within([page], key)


def _add(told: dict[str, _Told], audit: Page) -> None:
    """What one audit tells; the one that creates the ticket tells its first values."""
    number, at = text(audit.get("ticket_id")), moment(audit.get("created_at"))
    at = at or moment(audit.get("timestamp"))
    if not number or not at:
        return
    events = records(audit.get("events"))
    now: dict[str, str] = {}
    created = False
    for event in events:
        kind = text(event.get("type"))
        created = created or kind in ("Create", "Created")
        if kind == "Created":
            now |= {name: text(value) for name, value in record(event.get("values")).items()}
        elif kind in ("Create", "Change"):
            now[text(event.get("field_name"))] = text(event.get("value"))
    ticket = told[number]
    if created:
        ticket.at, ticket.first = (
            min(ticket.at or at, at),
            {key: now[key] for key in _FIRST & now.keys()},
        )
        return
    author = text(audit.get("author_id"))
    said = [each for each in events if text(each.get("type")) in ("Comment", "VoiceComment")]
    public = tuple(first(each, "author_id") or author for each in said if each.get("public"))
    ticket.changes[f"{at} {text(audit.get('id'))}"] = (_change(at, now, audit), public)


def _change(at: str, now: Mapping[str, str], audit: Page) -> Change:
    status = now.get("status", "")
    state = STATES.get(status, status) if "status" in now else None
    reason = status if status == "deleted" else None
    merging = text(record(record(audit.get("via")).get("source")).get("rel")) == "merge"
    if merging and state == "resolved":
        state, reason = "withdrawn", "merged"
    return Change(at, state, now.get("assignee_id"), now.get("group_id"), reason)


def _named(told: _Told, names: _Names, requester: str) -> Iterator[Change]:
    """The changes of a ticket with names for ids, and whether each answered the customer."""
    for change, authors in told.changes.values():
        yield replace(
            change,
            agent=None if change.agent is None else names.person(change.agent),
            team=None if change.team is None else names.group(change.team),
            answers=any(names.answers(each, requester) for each in authors),
        )


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
        changes = [*_named(told, names, text(ticket.get("requester_id"))), now]
        yield from lines_of(opened, changes, answers_known=True)
        return
    changes = [*_commented(ticket, names)]
    answered = later_by(opened.at, record(metered.get("reply_time_in_minutes")).get("calendar"))
    if answered:
        changes.append(Change(answered, answers=True))
    solved = moment(metered.get("solved_at")) if state == "resolved" else ""
    stands = replace(as_it_stands(state, agent, team, solved), reason=reason)
    known = "reply_time_in_minutes" in metered or "comments" in ticket
    opened = replace(opened, agent=agent, team=team)
    yield from lines_of(opened, [*changes, stands], answers_known=known)


def _commented(ticket: Page, names: _Names) -> Iterator[Change]:
    """The public answers among a ticket's comments, the first of which is what was asked."""
    requester = text(ticket.get("requester_id"))
    for each in records(ticket.get("comments"))[1:]:
        at = moment(each.get("created_at"))
        if at and each.get("public") and names.answers(text(each.get("author_id")), requester):
            yield Change(at, answers=True)
