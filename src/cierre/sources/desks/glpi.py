"""GLPI: tickets and their log, by the REST interface.

Read are the answers of ``Ticket`` (with ``expand_dropdowns`` for names), ``Ticket/ID/Log``,
``Ticket/ID/ITILFollowup``, ``Ticket_User``, ``Group_Ticket``, ``User``, ``Group`` and
``TicketSatisfaction``. In processing it is new until somebody takes it into account: when GLPI says
so, or at the first public follow-up of somebody else than who asked. Pending waits; a ticket in the
bin was deleted. Moments have no zone and are those of the office's clock.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
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
    "1": "new", "2": "in_hand", "3": "in_hand", "4": "waiting", "5": "resolved", "6": "resolved",
}  # fmt: skip
_KINDS = {"1": "incident", "2": "request"}
_PRIORITIES = {
    "1": "Very low", "2": "Low", "3": "Medium", "4": "High", "5": "Very high", "6": "Major",
}  # fmt: skip
_STATUS, _AGENT, _GROUP = "12", "5", "8"
"""The search options under which the log keeps changes of the status, and of whom it is for."""
_BESIDE = (
    "itemtype", "items_id", "id_search_option", "linked_action", "old_value", "new_value",
    "is_private", "tickets_id", "users_id", "groups_id", "type", "date", "date_mod",
    "date_creation",
)  # fmt: skip
"""What is kept of an object beside the tickets."""
_REMOVED = ("16", "19")
_ASSIGNED = "2"
_WITH_ID = re.compile(r"(.*\S)\s*\((\d+)\)")


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of GLPI's."""
    return any(
        _is_ticket(each) or {"itemtype", "items_id", "id_search_option"} <= set(each)
        for each in _every([page])
    )


@dataclass
class _Told:
    changes: list[Change] = field(default_factory=list)
    logged: bool = False
    began: str = ""
    agent: str = ""
    team: str = ""
    agents: list[str] = field(default_factory=list)
    teams: list[str] = field(default_factory=list)
    """Those that the log says it is assigned to, of whom the last has it."""


@dataclass
class _Names:
    people: dict[str, str] = field(default_factory=dict)
    groups: dict[str, str] = field(default_factory=dict)
    asked_by: dict[str, str] = field(default_factory=dict)

    def person(self, written: str) -> str:
        return "" if written in ("", "0") else self.people.get(written, written)

    def group(self, written: str) -> str:
        return "" if written in ("", "0") else self.groups.get(written, written)


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every ticket that pages tell of."""
    pages, names = again(pages), _Names()
    beside: list[Page] = []
    for each in _every(pages):
        _learn(names, each)
        if "items_id" in each or "tickets_id" in each:
            beside.append(reduced(each, _BESIDE))
    told: dict[str, _Told] = defaultdict(_Told)
    for each in sorted(beside, key=_when):
        _add(told, each, names)
    for each in latest(lambda: filter(_is_ticket, _every(pages)), "id", "date_mod"):
        yield from _lines(each, told.get(text(each.get("id"))) or _Told(), names)


def answers(pages: Iterable[Page]) -> Iterator[Answer]:
    """The answers to the survey of satisfaction, from 1 to 5, and those that were only asked."""
    for each in _every(pages):
        sent, at = moment(each.get("date_begin")), moment(each.get("date_answered"))
        if "satisfaction" in each and "tickets_id" in each and sent:
            score = text(each.get("satisfaction")) if at else ""
            yield Answer(text(each.get("tickets_id")), sent, at, "" if score == "0" else score,
                         said=text(each.get("comment")))  # fmt: skip


def _every(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        yield page
        for key in ("data", "tickets", "logs", "followups", "users", "groups"):
            yield from records(page.get(key))


def _is_ticket(page: Page) -> bool:
    return {"id", "name", "status", "date"} <= set(page) and bool(
        {"itilcategories_id", "users_id_recipient", "time_to_resolve"} & set(page)
    )


def _when(page: Page) -> str:
    return first(page, "date_mod", "date", "date_creation")


def _learn(names: _Names, page: Page) -> None:
    id_ = text(page.get("id"))
    if "realname" in page and "firstname" in page:
        whole = f"{text(page.get('firstname'))} {text(page.get('realname'))}".strip()
        names.people[id_] = whole or text(page.get("name"))
    elif "completename" in page and "is_assign" in page:
        names.groups[id_] = text(page.get("name"))
    elif "tickets_id" in page and "users_id" in page and text(page.get("type")) == "1":
        names.asked_by[text(page.get("tickets_id"))] = text(page.get("users_id"))


def _add(told: dict[str, _Told], page: Page, names: _Names) -> None:
    at, ticket = moment(_when(page)), text(page.get("items_id"))
    if {"tickets_id", "type"} <= set(page) and text(page.get("type")) == _ASSIGNED:
        kept = told[text(page.get("tickets_id"))]
        kept.agent = names.person(text(page.get("users_id"))) or kept.agent
        kept.team = names.group(text(page.get("groups_id"))) or kept.team
    elif text(page.get("itemtype")) != "Ticket" or not at:
        return
    elif "id_search_option" in page:
        _add_logged(told[ticket], at, page, names)
    elif "is_private" in page and not is_true(page.get("is_private")):
        by = text(page.get("users_id"))
        if by not in ("", "0", names.asked_by.get(ticket, "")):
            told[ticket].changes.append(Change(moment(page.get("date")) or at, answers=True))


def _add_logged(told: _Told, at: str, entry: Page, names: _Names) -> None:
    option, action = text(entry.get("id_search_option")), text(entry.get("linked_action"))
    old, new = text(entry.get("old_value")), text(entry.get("new_value"))
    if option == _STATUS:
        told.began = told.began or old
        told.logged = True
        told.changes.append(Change(at, STATES.get(new, f"status {new}")))
    elif option in (_AGENT, _GROUP):
        known, having = (
            (names.people, told.agents) if option == _AGENT else (names.groups, told.teams)
        )
        gone = _without_id(old, known)
        if gone in having:
            having.remove(gone)
        if new and action not in _REMOVED:
            having.append(_without_id(new, known))
        told.logged = True
        who = having[-1] if having else ""
        told.changes.append(Change(at, agent=who) if option == _AGENT else Change(at, team=who))


def _without_id(written: str, names: Mapping[str, str]) -> str:
    """A name without the id that the log writes after it."""
    found = _WITH_ID.fullmatch(written)
    return names.get(found[2], found[1]) if found else names.get(written, written)


def _lines(ticket: Page, told: _Told, names: _Names) -> Iterator[Line]:
    status, number = text(ticket.get("status")), text(ticket.get("id"))
    if isinstance(ticket.get("status"), Mapping):
        status = text(record(ticket.get("status")).get("id"))
    agent, team = told.agent, told.team
    began = STATES.get(told.began, "new")
    handed = any(each.agent is not None or each.team is not None for each in told.changes)
    urgency, category = text(ticket.get("priority")), text(ticket.get("itilcategories_id"))
    by = names.asked_by.get(number) or text(ticket.get("users_id_recipient"))
    opened = Line(
        number, moment(ticket.get("date")) or moment(ticket.get("date_creation")),
        began, "" if handed else agent, "" if handed else team,
        title=text(ticket.get("name")), customer=names.person(by),
        category="" if category == "0" else category,
        kind=_KINDS.get(text(ticket.get("type")), ""),
        place=text(ticket.get("locations_id")).removeprefix("0"),
        due=text(ticket.get("time_to_resolve"))[:10],
        priority=_PRIORITIES.get(urgency, urgency),
        channel=text(ticket.get("requesttypes_id")),
    )  # fmt: skip
    if not opened.at:
        return
    state, reason, since = STATES.get(status, f"status {status}"), None, ""
    if is_true(ticket.get("is_deleted")):
        state, reason = "withdrawn", "deleted"
    elif state == "resolved":
        since = min(
            filter(None, (moment(ticket.get(k)) for k in ("solvedate", "closedate"))), default=""
        )
    elif state == "waiting":
        since = moment(ticket.get("begin_waiting_date"))
    taken = moment(ticket.get("takeintoaccountdate"))
    changes = [*told.changes, *([Change(taken, answers=True)] if taken else [])]
    if told.logged:
        since = ""
        agent, team = _last(told.changes, agent, team)
    known = "takeintoaccountdate" in ticket or any(each.answers for each in changes)
    stands = replace(as_it_stands(state, agent, team, since), reason=reason)
    yield from lines_of(opened, [*changes, stands], answers_known=known)


def _last(changes: Iterable[Change], agent: str, team: str) -> tuple[str, str]:
    """Who has a ticket by its log, where nothing else says it."""
    for each in changes:
        agent = agent if each.agent is None else each.agent
        team = team if each.team is None else each.team
    return agent, team
