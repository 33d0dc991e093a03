"""ServiceNow: records of the tables of tasks (incidents, cases, requests), with their audit.

Read are the answers of the table interface for ``incident``, ``sn_customerservice_case``,
``sc_task``, ``sc_req_item`` and others of their kind (with or without display values, or with all),
the JSON that a list exports, ``sys_audit`` for the history, and ``metric_instance`` for the one of
states. On hold waits, resolved and closed are resolved, canceled is withdrawn. Moments are in UTC,
but displayed ones are those of the clock of who exported them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import moment
from cierre.sources.desks.values import (
    Page,
    again,
    first,
    latest,
    record,
    records,
    reduced,
    text,
)

STATES = {
    "new": "new", "open": "new", "in progress": "in_hand", "work in progress": "in_hand",
    "active": "in_hand", "assess": "in_hand", "on hold": "waiting", "pending": "waiting",
    "awaiting info": "waiting", "awaiting user info": "waiting", "awaiting vendor": "waiting",
    "awaiting problem": "waiting", "awaiting evidence": "waiting", "awaiting change": "waiting",
    "resolved": "resolved", "closed": "resolved", "closed complete": "resolved",
    "closed incomplete": "withdrawn", "closed skipped": "withdrawn", "canceled": "withdrawn",
    "cancelled": "withdrawn", "closed cancelled": "withdrawn",
}  # fmt: skip
_INCIDENT = {
    "1": "New", "2": "In Progress", "3": "On Hold", "6": "Resolved", "7": "Closed", "8": "Canceled",
}  # fmt: skip
NUMBERED = {number: STATES[name.casefold()] for number, name in _INCIDENT.items()}
"""The states of incidents by their numbers."""
_CASE = {
    "1": "New", "10": "In Progress", "18": "Awaiting info", "6": "Resolved", "3": "Closed",
    "7": "Cancelled",
}  # fmt: skip
_TASK = {
    "-5": "Pending", "1": "Open", "2": "Work in Progress", "3": "Closed Complete",
    "4": "Closed Incomplete", "7": "Closed Skipped",
}  # fmt: skip
_KINDS = {
    "INC": "incident",
    "RITM": "request",
    "REQ": "request",
    "SCTASK": "request",
    "PRB": "incident",
}
_PRIORITIES = {"1": "Critical", "2": "High", "3": "Moderate", "4": "Low", "5": "Planning"}
_UNSOLVED = ("duplicate", "canceled", "cancelled")
_BESIDE = (
    "documentkey", "fieldname", "oldvalue", "newvalue", "sys_created_on", "start", "value", "id",
)  # fmt: skip
"""What is kept of an audit, or of a metric."""
_STATES_OF = ("state", "incident_state")


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of ServiceNow's."""
    return any(_is_task(each) or _is_audit(each) for each in _records([page]))


@dataclass
class _Told:
    changes: list[Change] = field(default_factory=list)
    began: dict[str, str] = field(default_factory=dict)


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every record that pages tell of."""
    pages = again(pages)
    names: dict[str, str] = {}
    numbers: dict[str, str] = {}
    beside: list[Page] = []
    for each in _records(pages):
        _learn(each, names, numbers)
        if _is_audit(each) or {"start", "value", "id", "definition"} <= each.keys():
            beside.append(reduced(each, _BESIDE))
    told: dict[str, _Told] = defaultdict(_Told)
    for each in sorted(beside, key=lambda one: _value(one, "sys_created_on")):
        if _is_audit(each):
            id_ = _value(each, "documentkey")
            _add_audit(told[id_], each, numbers.get(id_, ""), names)
            continue
        state, at = STATES.get(_shown(each, "value").casefold()), _moment(each, "start")
        if at and state:
            told[_value(each, "id")].changes.append(Change(at, state))
    for each in latest(lambda: map(_flat, filter(_is_task, _records(pages))), "id", "updated"):
        yield from _lines(record(each["task"]), told.get(text(each["id"])), names)


def _flat(task: Page) -> Page:
    """A record beside what it is known by, which may be displayed otherwise than it is kept."""
    id_ = _value(task, "sys_id") or _shown(task, "number")
    return {"id": id_, "updated": _value(task, "sys_updated_on"), "task": task}


def _learn(each: Page, names: dict[str, str], numbers: dict[str, str]) -> None:
    """The names that stand beside ids, and the number of each record."""
    if "sys_id" in each and ("user_name" in each or ("name" in each and "manager" in each)):
        names[_value(each, "sys_id")] = _shown(each, "name")
    elif _is_task(each):
        numbers[_value(each, "sys_id")] = _shown(each, "number")
        for key in ("assigned_to", "assignment_group", "caller_id", "contact", "account"):
            shown = _shown(each, key)
            if shown != _value(each, key):
                names[_value(each, key)] = shown


def _records(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        yield page
        for key in ("result", "records"):
            yield from records(page.get(key))
        yield record(page.get("result"))


def _is_task(page: Page) -> bool:
    return {"number", "short_description"} <= set(page) and bool(
        {"opened_at", "sys_created_on"} & set(page)
    )


def _is_audit(page: Page) -> bool:
    return {"documentkey", "fieldname", "newvalue"} <= set(page)


def _value(page: Page, key: str) -> str:
    """What is kept: an id or a number."""
    whole = page.get(key)
    return text(record(whole).get("value")) if isinstance(whole, dict) else text(whole)


def _shown(page: Page, key: str) -> str:
    """What is displayed, where that is there; else what is kept."""
    whole = page.get(key)
    return (
        first(record(whole), "display_value", "value") if isinstance(whole, dict) else text(whole)
    )


def _moment(page: Page, key: str) -> str:
    """A moment in UTC as it is kept, or as it is displayed on the clock of who exported it."""
    state = page.get("state")
    displayed = isinstance(state, str) and not state.strip().lstrip("-").isdecimal()
    kept = isinstance(page.get(key), dict) or not displayed
    return moment(_value(page, key), zone="Z" if kept else "")


def _state(number: str, written: str) -> str:
    """The state of a number of the record's kind, or of a name; that itself where it is another."""
    table = _INCIDENT
    if number.startswith("CS"):
        table = _CASE
    elif number.startswith(("SCTASK", "RITM", "REQ", "TASK")):
        table = _TASK
    name = table.get(written, f"state {written}" if written.lstrip("-").isdecimal() else written)
    return STATES.get(name.casefold(), name)


def _add_audit(told: _Told, audit: Page, number: str, names: dict[str, str]) -> None:
    at, name = moment(_value(audit, "sys_created_on"), zone="Z"), _value(audit, "fieldname")
    new = _value(audit, "newvalue")
    if not at:
        return
    told.began.setdefault(name, _value(audit, "oldvalue"))
    if name in _STATES_OF:
        told.changes.append(Change(at, _state(number, new)))
    elif name == "assigned_to":
        told.changes.append(Change(at, agent=names.get(new, new)))
    elif name == "assignment_group":
        told.changes.append(Change(at, team=names.get(new, new)))
    elif name == "comments" and new:
        told.changes.append(Change(at, answers=True))


def _lines(task: Page, told: _Told | None, names: dict[str, str]) -> Iterator[Line]:
    number = _shown(task, "number")

    def name(key: str) -> str:
        return names.get(_value(task, key)) or _shown(task, key)

    agent, team = name("assigned_to"), name("assignment_group")
    began = told.began if told else {}
    first_state = next((began[key] for key in _STATES_OF if key in began), "")
    urgency = _shown(task, "priority")
    state = _state(number, _shown(task, "state") or _shown(task, "incident_state"))
    opened = Line(
        number, _moment(task, "opened_at") or _moment(task, "sys_created_on"),
        _state(number, first_state) if first_state else "new",
        names.get(began.get("assigned_to", ""), began.get("assigned_to", agent)),
        names.get(began.get("assignment_group", ""), began.get("assignment_group", team)),
        title=_shown(task, "short_description"),
        customer=name("account") or name("company") or name("caller_id") or name("contact"),
        category=_shown(task, "category"), place=_shown(task, "location"),
        kind=next((kind for start, kind in _KINDS.items() if number.startswith(start)), ""),
        due=_value(task, "due_date")[:10],
        priority=_PRIORITIES.get(urgency, urgency.partition(" - ")[2] or urgency),
        channel=_shown(task, "contact_type"),
    )  # fmt: skip
    if not number or not opened.at:
        return
    changes = list(told.changes) if told else []
    code, reason = first(task, "close_code") or _shown(task, "close_code"), None
    if state == "resolved" and code.casefold() in _UNSOLVED:
        state, reason = "withdrawn", code
        changes = [
            each if each.state != "resolved" else replace(each, state="withdrawn", reason=code)
            for each in changes
        ]
    since = ""
    if state == "resolved" and not any(each.state == "resolved" for each in changes):
        since = _moment(task, "resolved_at") or _moment(task, "closed_at")
        reopened = _moment(task, "reopened_time")
        if reopened and not changes:
            changes += [Change("0", "resolved", dated=False), Change(reopened, "in_hand")]
    elif state == "withdrawn" and not any(each.state == "withdrawn" for each in changes):
        since = _moment(task, "closed_at")
    stands = replace(as_it_stands(state, agent, team, since), reason=reason)
    yield from lines_of(opened, [*changes, stands])
