"""Redmine: issues with their journals, as its REST interface gives them.

Read are the answers of ``issues/ID.json?include=journals`` and ``issues.json``, and for the names
``projects``, ``users``, ``memberships``, ``issue_statuses``, ``issue_priorities`` and
``issue_categories``. New is new, In Progress in hand, Feedback waits, Resolved and Closed are
resolved, once, Rejected is withdrawn; another word is asked. A project is a team: an issue that is
moved is handed over. The first response is the first change out of New, or the first note that
somebody other than the author wrote and the author can read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import moment
from cierre.sources.desks.values import Page, first, is_true, named, record, records, text

STATES = {
    "new": "new", "in progress": "in_hand", "feedback": "waiting", "resolved": "resolved",
    "closed": "resolved", "rejected": "withdrawn",
    "nueva": "new", "en curso": "in_hand", "comentarios": "waiting", "resuelta": "resolved",
    "cerrada": "resolved", "rechazada": "withdrawn",
    "新建": "new", "进行中": "in_hand", "反馈": "waiting", "已解决": "resolved",
    "已关闭": "resolved", "已拒绝": "withdrawn",
}  # fmt: skip
"""The states that a new Redmine has, in the languages that it may be set up in."""
KINDS = {
    "bug": "incident", "feature": "request", "support": "enquiry",
    "errores": "incident", "tareas": "request", "soporte": "enquiry",
    "错误": "incident", "功能": "request", "支持": "enquiry",
}  # fmt: skip
_LISTS = {
    "projects": "project_id", "users": "assigned_to_id", "issue_statuses": "status_id",
    "issue_priorities": "priority_id", "issue_categories": "category_id",
}  # fmt: skip
_OWN = ("project", "status", "priority", "category", "assigned_to")


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of Redmine's."""
    return any(
        {"tracker", "project", "subject", "done_ratio"} <= set(each) for each in _issues(page)
    )


@dataclass
class _Told:
    """What pages tell: issues, and the names that values of their fields have."""

    issues: dict[str, Page] = field(default_factory=dict)
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    closed: set[str] = field(default_factory=set)

    def name(self, attribute: str, id_: str) -> str:
        """What a value of a field is called; the value itself where no page says it."""
        return self.names.get((attribute, id_), id_)


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every issue that pages tell of."""
    told = _Told()
    for page in pages:
        _learn(told, page)
        for issue in _issues(page):
            number = text(issue.get("id"))
            if number and ("journals" in issue or number not in told.issues):
                told.issues[number] = issue
    for issue in told.issues.values():
        yield from _lines(issue, told)


def _issues(page: Page) -> Iterator[Page]:
    for each in (page, record(page.get("issue")), *records(page.get("issues"))):
        if "tracker" in each and "subject" in each:
            yield each


def _learn(told: _Told, page: Page) -> None:
    for key, attribute in _LISTS.items():
        for each in records(page.get(key)):
            _name(told, attribute, each)
            if is_true(each.get("is_closed")):
                told.closed.add(text(each.get("id")))
    for each in records(page.get("memberships")):
        _name(told, "assigned_to_id", record(each.get("user")) or record(each.get("group")))
    for issue in _issues(page):
        for key in _OWN:
            _name(told, f"{key}_id", record(issue.get(key)))
        for written in (issue, *records(issue.get("journals"))):
            for key in ("author", "user"):
                _name(told, "assigned_to_id", record(written.get(key)))


def _name(told: _Told, attribute: str, each: Page) -> None:
    whole = f"{text(each.get('firstname'))} {text(each.get('lastname'))}".strip()
    name = first(each, "name") or whole
    if name:
        told.names[attribute, text(each.get("id"))] = name


def _lines(issue: Page, told: _Told) -> Iterator[Line]:
    opened_at = moment(issue.get("created_on"))
    if not opened_at:
        return
    journals = sorted(records(issue.get("journals")), key=lambda each: text(each.get("created_on")))
    began = _began(journals)

    def first_of(key: str) -> str:
        attribute = f"{key}_id"
        if attribute in began:
            return told.name(attribute, began[attribute])
        return named(issue, key, "name")

    tracker = named(issue, "tracker", "name")
    opened = Line(
        text(issue.get("id")),
        opened_at,
        _state(first_of("status")) if "journals" in issue else "new",
        first_of("assigned_to"),
        first_of("project"),
        _reason(first_of("status")) if "journals" in issue else "",
        first_of("category") or tracker,
        title=began.get("subject") or text(issue.get("subject")),
        customer=named(issue, "author", "name"),
        kind=KINDS.get(tracker.casefold(), ""),
        due=text(issue.get("due_date"))[:10],
        priority=first_of("priority"),
    )
    changes = [change for each in journals for change in _changes(each, issue, tracker, told)]
    if "journals" not in issue:
        changes.append(_stands(issue, opened))
    yield from lines_of(opened, changes)


def _began(journals: Iterable[Page]) -> dict[str, str]:
    """What an issue was before the first change of each of its fields."""
    found: dict[str, str] = {}
    for each in journals:
        for detail in records(each.get("details")):
            if text(detail.get("property")) == "attr":
                found.setdefault(text(detail.get("name")), text(detail.get("old_value")))
    return found


def _changes(journal: Page, issue: Page, tracker: str, told: _Told) -> Iterator[Change]:
    at = moment(journal.get("created_on"))
    for detail in records(journal.get("details")):
        name = text(detail.get("name"))
        to = told.name(name, text(detail.get("new_value")))
        match name if text(detail.get("property")) == "attr" else "":
            case "status_id":
                yield Change(at, _state(to), reason=_reason(to))
            case "assigned_to_id":
                yield Change(at, agent=to)
            case "project_id":
                yield Change(at, team=to)
            case "category_id":
                yield Change(at, category=to or tracker)
    author = text(record(issue.get("author")).get("id"))
    by = text(record(journal.get("user")).get("id"))
    if text(journal.get("notes")) and by != author and not is_true(journal.get("private_notes")):
        yield Change(at, answers=True)


def _stands(issue: Page, opened: Line) -> Change:
    state = _state(named(issue, "status", "name"))
    at = moment(issue.get("closed_on")) if state in ("resolved", "withdrawn") else ""
    return as_it_stands(state, opened.agent, opened.team, at)


def _state(name: str, states: Mapping[str, str] = STATES) -> str:
    return states.get(name.casefold(), name)


def _reason(name: str) -> str:
    return "rejected" if _state(name) == "withdrawn" else ""
