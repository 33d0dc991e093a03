"""Freshdesk: tickets with their stats, and the export of activities.

Read are the answers of ``tickets?include=stats,requester``, ``search/tickets``, ``agents``,
``groups``, ``companies``, ``ticket_fields`` and ``surveys/satisfaction_ratings``, and the files of
the activities export. The stats give the last time that something happened, not each: a ticket that
was reopened was resolved before, on a day that nobody knows. With the activities, every change of
state and agent has its moment. The first response is the one of the stats.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

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
    named,
    names_of,
    record,
    records,
    text,
    within,
)

_NUMBERED = {
    "2": "Open", "3": "Pending", "4": "Resolved", "5": "Closed", "6": "Waiting on Customer",
    "7": "Waiting on Third Party",
}  # fmt: skip
STATES = {
    "open": "in_hand", "pending": "waiting", "resolved": "resolved", "closed": "resolved",
    "waiting on customer": "waiting", "waiting on third party": "waiting", "deleted": "withdrawn",
}  # fmt: skip
_PRIORITIES = {"1": "Low", "2": "Medium", "3": "High", "4": "Urgent"}
_SOURCES = {
    "1": "Email", "2": "Portal", "3": "Phone", "5": "Twitter", "6": "Facebook", "7": "Chat",
    "8": "Mobihelp", "9": "Feedback widget", "10": "Outbound email", "11": "E-commerce",
    "12": "Bot", "13": "WhatsApp",
}  # fmt: skip
_KINDS = {
    "question": "enquiry", "incident": "incident", "problem": "incident",
    "feature request": "request", "refund": "request", "service task": "request",
}  # fmt: skip
_SCORES = {
    "103": "5", "102": "4.5", "101": "4", "100": "3", "-101": "2", "-102": "1.5", "-103": "1",
}  # fmt: skip
_MARKS = {"responder_id", "requester_id", "subject", "status"}
_DAY_FIRST = re.compile(r"(\d\d)-(\d\d)-(\d{4}) (\d\d:\d\d:\d\d) ([+-]\d{4})")


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of Freshdesk's."""
    return (
        any(True for _ in _tickets([page]))
        or any("performed_at" in each for each in records(page.get("activities_data")))
        or ("ratings" in page and "ticket_id" in page and "survey_id" in page)
    )


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every ticket that pages tell of."""
    pages = again(pages)
    names = _names(pages)
    told = _activities(pages, names)
    for ticket in latest(lambda: _tickets(pages), "id", "updated_at"):
        yield from _lines(ticket, told.get(text(ticket.get("id"))), names)


def answers(pages: Iterable[Page]) -> Iterator[Answer]:
    """The ratings that customers gave: happy ones are 4 to 5 of 5, neutral is 3."""
    pages = again(pages)
    names = _names(pages)
    for each in pages:
        rating = text(record(each.get("ratings")).get("default_question"))
        at = moment(each.get("created_at"))
        if "survey_id" in each and rating in _SCORES and at:
            agent = text(each.get("agent_id"))
            number = f"{text(each.get('ticket_id'))}-{text(each.get('id'))}"
            yield Answer(number, at, at, _SCORES[rating], names.people.get(agent, agent),
                         names.people.get(text(each.get("user_id")), ""),
                         text(each.get("feedback")))  # fmt: skip


@dataclass(frozen=True)
class _Names:
    people: Mapping[str, str]
    groups: Mapping[str, str]
    companies: Mapping[str, str]
    states: Mapping[str, str]

    def state(self, value: object) -> str:
        """The state of a number or a name; the desk's own name where it is another."""
        written = text(value)
        name = self.states.get(written) or _NUMBERED.get(written, written)
        return STATES.get(name.casefold(), name if not name.isdecimal() else f"status {name}")


def _names(pages: Iterable[Page]) -> _Names:
    people: dict[str, str] = {}
    groups: dict[str, str] = {}
    companies: dict[str, str] = {}
    states = dict(_NUMBERED)
    for page in pages:
        contact = record(page.get("contact"))
        if contact and "available" in page:
            people[text(page.get("id"))] = first(contact, "name", "email")
        elif "agent_ids" in page or "escalate_to" in page:
            groups[text(page.get("id"))] = text(page.get("name"))
        elif "domains" in page:
            companies[text(page.get("id"))] = text(page.get("name"))
        elif page.get("name") == "status" and "choices" in page:
            for number, named_so in record(page.get("choices")).items():
                own = named_so[0] if isinstance(named_so, list) and named_so else named_so
                states[number] = text(own) or states.get(number, "")
        people |= names_of(within([page], "agents"), "name")
        groups |= names_of(within([page], "groups"), "name")
        requester = record(page.get("requester"))
        if requester:
            people[text(requester.get("id"))] = first(requester, "name", "email")
    return _Names(people, groups, companies, states)


def _tickets(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        for each in (page, *records(page.get("results")), *records(page.get("tickets"))):
            if set(each) >= _MARKS:
                yield each


def _activities(pages: Iterable[Page], names: _Names) -> dict[str, list[Change]]:
    told: dict[str, list[Change]] = defaultdict(list)
    for each in within(pages, "activities_data"):
        at, what = _day_first(text(each.get("performed_at"))), record(each.get("activity"))
        number = text(each.get("ticket_id"))
        if not at or not number:
            continue
        agent = text(what.get("agent_id")) if "agent_id" in what else None
        told[number].append(
            Change(
                at,
                names.state(what["status"]) if what.get("status") else None,
                names.people.get(agent, agent) if agent is not None else None,
                _group(what, names),
            )
        )
    return told


def _group(what: Page, names: _Names) -> str | None:
    if "group" in what:
        return text(what.get("group"))
    if "group_id" in what:
        return names.groups.get(text(what.get("group_id")), text(what.get("group_id")))
    return None


def _day_first(written: str) -> str:
    found = _DAY_FIRST.fullmatch(written)
    if not found:
        return moment(written)
    day, month, year, clock, zone = found.groups()
    return moment(f"{year}-{month}-{day}T{clock}{zone}")


def _lines(ticket: Page, told: list[Change] | None, names: _Names) -> Iterator[Line]:
    agent = names.people.get(text(ticket.get("responder_id")), text(ticket.get("responder_id")))
    team = names.groups.get(text(ticket.get("group_id")), text(ticket.get("group_id")))
    by, kind = text(ticket.get("requester_id")), text(ticket.get("type"))
    company = names.companies.get(text(ticket.get("company_id")), "")
    number, urgency, source = (text(ticket.get(key)) for key in ("id", "priority", "source"))
    opened = Line(
        number, moment(ticket.get("created_at")), "new",
        "" if told else agent, "" if told else team,
        category=kind,
        title=text(ticket.get("subject")),
        customer=company or named(ticket, "requester", "name", "email") or names.people.get(by, by),
        kind=_KINDS.get(kind.casefold(), ""),
        due=moment(ticket.get("due_by"))[:10],
        priority=_PRIORITIES.get(urgency, urgency), channel=_SOURCES.get(source, source),
    )  # fmt: skip
    if not opened.at:
        return
    state, reason = names.state(ticket.get("status")), None
    for flag in ("spam", "deleted"):
        if is_true(ticket.get(flag)):
            state, reason = "withdrawn", flag
    stats = record(ticket.get("stats"))
    answered = moment(stats.get("first_responded_at"))
    changes = [Change(answered, answers=True)] if answered else []
    if told:
        stands = replace(as_it_stands(state, agent, team), reason=reason)
        changes += told
    else:
        changes += _of_stats(stats, state)
        stands = replace(as_it_stands(state, agent, team, _since(stats, state)), reason=reason)
    yield from lines_of(opened, [*changes, stands], answers_known="stats" in ticket)


def _since(stats: Page, state: str) -> str:
    """When a ticket came to stand as it does, as its stats say it."""
    if state == "resolved":
        return _earliest(stats, "resolved_at", "closed_at")
    if state == "waiting":
        return moment(stats.get("pending_since")) or moment(stats.get("status_updated_at"))
    if state == "withdrawn":
        return ""
    return moment(stats.get("reopened_at")) or moment(stats.get("status_updated_at"))


def _of_stats(stats: Page, state: str) -> Iterator[Change]:
    """What stats tell besides: that a ticket which was reopened had been resolved."""
    reopened = moment(stats.get("reopened_at"))
    if not reopened:
        return
    before = moment(stats.get("first_responded_at"))
    resolved = _earliest(stats, "resolved_at", "closed_at")
    if resolved and resolved < reopened:
        yield Change(resolved, "resolved")
    else:
        yield Change(before if before and before < reopened else "0", "resolved", dated=False)
    if state != "in_hand":
        yield Change(reopened, "in_hand")


def _earliest(stats: Page, *keys: str) -> str:
    return min((at for key in keys if (at := moment(stats.get(key)))), default="")
