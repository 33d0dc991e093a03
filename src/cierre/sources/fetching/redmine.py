"""Redmine through its REST interface: the issues updated since a moment, each with its journals.

The cursor is the moment of the last update that was read. Issues of that very second are read
again: what is recorded of them stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from cierre.sources.desks.values import Page, record, records, text
from cierre.sources.fetching.client import Client
from cierre.sources.fetching.slices import Desk, Slice

_ISSUES: Final = 200
"""Issues of a slice."""
_PAGE: Final = 100
_NAMES: Final = ("issue_statuses", "enumerations/issue_priorities")
_EARLIEST: Final = "1970-01-01T00:00:00Z"


def fetch(desk: Desk, since: str) -> Iterator[Slice]:
    """The issues updated since that moment, those that were updated first before others."""
    with Client(desk.address, {"X-Redmine-API-Key": desk.secret}) as client:
        names = [*_names(client)]
        known: set[str] = set()
        some: list[Page] = []
        for listed in _updated(client, since):
            number = text(listed.get("id"))
            issue = client.get_if_allowed(f"issues/{number}.json", {"include": "journals"})
            if issue is None:
                # it was deleted, or hidden, since it was listed
                continue
            names += _of_project(client, record(record(issue.get("issue")).get("project")), known)
            some.append(issue)
            if len(some) == _ISSUES:
                yield Slice((*names, *some), len(some), text(listed.get("updated_on")))
                some = []
        if some:
            yield Slice((*names, *some), len(some), text(listed.get("updated_on")))


def _updated(client: Client, since: str) -> Iterator[Page]:
    """The issues in the order of their last updates.

    What is updated meanwhile goes to the end: pages are asked for by the moment that the one before
    ended with, since their numbers move; by number only among updates of the same second.
    """
    seen: set[tuple[str, str]] = set()
    start, offset = since or _EARLIEST, 0
    while True:
        query: dict[str, str | int] = {
            "status_id": "*", "sort": "updated_on,id", "updated_on": f">={start}",
            "limit": _PAGE, "offset": offset,
        }  # fmt: skip
        found = records(client.get("issues.json", query).get("issues"))
        for each in found:
            key = (text(each.get("id")), text(each.get("updated_on")))
            if key not in seen:
                seen.add(key)
                yield each
        if len(found) < _PAGE:
            return
        last = text(found[-1].get("updated_on"))
        start, offset = (start, offset + _PAGE) if last == start else (last, 0)


def _names(client: Client) -> Iterator[Page]:
    """What states, priorities, projects and people are called, as far as one may see it."""
    for each in _NAMES:
        page = client.get_if_allowed(f"{each}.json")
        if page is not None:
            yield page
    yield from _pages(client, "projects")
    yield from _pages(client, "users")


def _pages(client: Client, name: str) -> Iterator[Page]:
    offset = 0
    while True:
        page = client.get_if_allowed(f"{name}.json", {"limit": _PAGE, "offset": offset})
        if page is None or not records(page.get(name)):
            return
        yield _shown(page, name)
        offset += _PAGE


def _shown(page: Page, name: str) -> Page:
    """A page of people without what is nobody's business, such as the keys they sign in with."""
    kept = ("id", "name", "firstname", "lastname", "identifier")
    return {name: [{key: each.get(key) for key in kept} for each in records(page.get(name))]}


def _of_project(client: Client, project: Page, known: set[str]) -> Sequence[Page]:
    """What a project's categories and members are called, once."""
    number = text(project.get("id"))
    if not number or number in known:
        return ()
    known.add(number)
    paths = (f"projects/{number}/{each}.json" for each in ("issue_categories", "memberships"))
    return [page for path in paths if (page := client.get_if_allowed(path, {"limit": _PAGE}))]
