"""Jira Service Management: issues with their change log.

Read are the answers of ``search`` and ``issue/KEY`` (with ``expand=changelog`` and the fields
``*all``), ``issue/KEY/changelog`` beside them, and ``status``. A status is known by its name, or by
its category where the name is the project's own: to do is new, in progress is in hand, done is
resolved, or withdrawn where its resolution says that nothing was solved. Where comments are there,
a request is new until the customer gets a public one from somebody of the desk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cierre.sources.desks.answers import Answer
from cierre.sources.desks.histories import Change, as_it_stands, lines_of
from cierre.sources.desks.lines import Line
from cierre.sources.desks.moments import moment
from cierre.sources.desks.values import Page, again, first, latest, named, record, records, text

STATES = {
    "open": "new", "new": "new", "to do": "new", "waiting for support": "in_hand",
    "waiting for triage": "new", "in progress": "in_hand", "work in progress": "in_hand",
    "under investigation": "in_hand", "under review": "in_hand", "reopened": "in_hand",
    "waiting for customer": "waiting", "pending": "waiting", "awaiting approval": "waiting",
    "waiting for approval": "waiting", "on hold": "waiting", "escalated": "escalated",
    "resolved": "resolved", "closed": "resolved", "done": "resolved", "completed": "resolved",
    "canceled": "withdrawn", "cancelled": "withdrawn", "declined": "withdrawn",
    "rejected": "withdrawn",
}  # fmt: skip
_CATEGORIES = {"new": "new", "undefined": "new", "indeterminate": "in_hand", "done": "resolved"}
_UNSOLVED = (
    "duplicate", "won't do", "won't fix", "wont fix", "cannot reproduce", "canceled", "cancelled",
    "declined", "withdrawn", "incomplete", "not a bug", "spam",
)  # fmt: skip
_KINDS = {
    "incident": "incident", "problem": "incident", "bug": "incident", "fault": "incident",
    "question": "enquiry", "ask a question": "enquiry", "service request": "request",
    "service request with approvals": "request", "change": "request", "task": "request",
    "it help": "request", "support": "enquiry", "complaint": "complaint",
}  # fmt: skip


def knows(page: Page) -> bool:
    """Whether a page, or a record by itself, is one of Jira's."""
    return any(True for _ in _issues([page]))


def cases(pages: Iterable[Page]) -> Iterator[Line]:
    """The lines of every issue that pages tell of."""
    pages = again(pages)
    states = _states(pages)
    apart: dict[str, list[Page]] = defaultdict(list)
    for page in pages:
        # the change log of one issue says itself which it is only by its address
        key = text(page.get("self")).partition("/issue/")[2].partition("/")[0]
        if key and "changelog" in text(page.get("self")):
            apart[key] += records(page.get("values"))
    for issue in latest(lambda: _issues(pages), "key"):
        log = record(issue.get("changelog"))
        histories = [*records(log.get("histories")), *records(log.get("values")),
                     *apart[text(issue.get("key"))], *apart[text(issue.get("id"))]]  # fmt: skip
        yield from _lines(issue, histories, states)


def answers(pages: Iterable[Page]) -> Iterator[Answer]:
    """The ratings that customers gave a resolved request, from 1 to 5."""
    for issue in _issues(pages):
        fields = record(issue.get("fields"))
        at = moment(fields.get("resolutiondate"))
        for value in fields.values():
            rating = text(record(value).get("rating"))
            if rating and at:
                comment = named(record(value), "comment", "body")
                yield Answer(text(issue.get("key")), at, at, rating, _who(fields.get("assignee")),
                             _who(fields.get("reporter")), comment)  # fmt: skip
                break


def _issues(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        for each in (page, *records(page.get("issues"))):
            fields = record(each.get("fields"))
            if "key" in each and "status" in fields and "created" in fields:
                yield each


def _states(pages: Iterable[Page]) -> Mapping[str, str]:
    """The states of all statuses that pages have, by their name."""
    found = dict(STATES)
    for page in pages:
        statuses = [
            page,
            *(record(record(each.get("fields")).get("status")) for each in _issues([page])),
        ]
        for each in statuses:
            category = text(record(each.get("statusCategory")).get("key"))
            name = text(each.get("name")).casefold()
            if name and category in _CATEGORIES:
                found.setdefault(name, _CATEGORIES[category])
    return found


def _who(user: object) -> str:
    return first(record(user), "displayName", "name", "emailAddress")


def _lines(issue: Page, histories: list[Page], states: Mapping[str, str]) -> Iterator[Line]:
    fields = record(issue.get("fields"))
    status = named(fields, "status", "name")
    agent, kind = _who(fields.get("assignee")), named(fields, "issuetype", "name")
    told, began = _changes(histories, states)
    answered = [*_answers(fields)]
    first_status = began.get("status", status if histories else "")
    components = records(fields.get("components"))
    opened = Line(
        text(issue.get("key")), moment(fields.get("created")),
        states.get(first_status.casefold(), first_status) or "new",
        began.get("assignee", agent),
        title=text(fields.get("summary")), customer=_customer(fields),
        category=_request_type(fields) or (named(components[0], "name") if components else kind),
        kind=_KINDS.get(kind.casefold(), ""),
        due=text(fields.get("duedate"))[:10],
        priority=named(fields, "priority", "name"),
    )  # fmt: skip
    if not opened.at or not opened.number:
        return
    state = states.get(status.casefold(), status)
    since = moment(fields.get("resolutiondate")) if state == "resolved" and not histories else ""
    resolution = named(fields, "resolution", "name")
    reason = None
    if state == "resolved" and resolution.casefold() in _UNSOLVED:
        state, reason = "withdrawn", resolution
    stands = replace(as_it_stands(state, agent, "", since), team=None, reason=reason)
    known = isinstance(fields.get("comment"), Mapping)
    yield from lines_of(opened, [*told, *answered, stands], answers_known=known)


def _changes(
    histories: Iterable[Page], states: Mapping[str, str]
) -> tuple[list[Change], dict[str, str]]:
    """What the log says that was changed, and from what each field was changed first."""
    told: list[Change] = []
    began: dict[str, str] = {}
    resolution = ""
    for each in sorted(histories, key=lambda one: moment(one.get("created"))):
        at, status, agent = moment(each.get("created")), None, None
        for item in records(each.get("items")):
            name, to = text(item.get("field")), text(item.get("toString"))
            if name in ("status", "assignee"):
                began.setdefault(name, text(item.get("fromString")))
            if name == "status":
                status = states.get(to.casefold(), to)
            elif name == "assignee":
                agent = to
            elif name == "resolution":
                resolution = to
        reason = None
        if status == "resolved" and resolution.casefold() in _UNSOLVED:
            status, reason = "withdrawn", resolution
        if at and (status is not None or agent is not None):
            told.append(Change(at, status, agent, reason=reason))
    return told, began


def _answers(fields: Page) -> Iterator[Change]:
    """Public comments of somebody else than the customer."""
    reporter = record(fields.get("reporter"))
    for each in records(record(fields.get("comment")).get("comments")):
        author, at = record(each.get("author")), moment(each.get("created"))
        asked = first(author, "accountId", "name") == first(reporter, "accountId", "name")
        outside = text(author.get("accountType")) == "customer"
        if at and each.get("jsdPublic", True) is not False and not asked and not outside:
            yield Change(at, answers=True)


def _customer(fields: Page) -> str:
    """The organisation that asks, which is a field of the desk's own; else who wrote."""
    for value in fields.values():
        for each in records(value):
            if "servicedeskapi/organization" in text(record(each.get("_links")).get("self")):
                return text(each.get("name"))
    return _who(fields.get("reporter"))


def _request_type(fields: Page) -> str:
    """The name of the type of request, which is in a field of a number of its own."""
    for value in fields.values():
        found = named(record(record(value).get("requestType")), "name")
        if found:
            return found
    return ""
