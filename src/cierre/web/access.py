"""Who may open which page: the one place that pages, twins, downloads and evidence pass through.

Every address has a name, every name a rule in ``RULES``; one without a rule is opened by nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from cierre.fault import NotFound, offered
from cierre.office.directory import office_ids
from cierre.web.entering import has_entered
from cierre.web.faults import fault_page

Rule = Literal["open", "entered", "begin", "read", "scope", "record", "write", "import", "settings"]
"""What is asked of who opens a page.

open      nothing: the door, and what browsers fetch before it
entered   to have come in
begin     to begin an office
read      to see the office
scope     to see the figures of the scope in the address
record    to enter and move items of the office
write     to write in the report of the scope in the address
import    to bring files to the office, and take them back
settings  to change the office's settings
"""

RULES: dict[str, Rule] = {
    "enter": "open",
    "door": "open",
    "font": "open",
    "home": "entered",
    "language": "open",
    "start": "begin",
    "intake": "begin",
    "intake-answer": "begin",
    "intake-record": "begin",
    "office": "read",
    "month": "scope",
    "report": "scope",
    "report-file": "scope",
}


@dataclass(frozen=True)
class Reader:
    """Who asks. On one's own machine whoever has entered may do everything."""

    name: str
    entered: bool
    owner: bool = False

    def offices(self) -> tuple[str, ...]:
        """Ids of the offices that the reader sees."""
        return tuple(office_ids()) if self.owner else ()

    def may(self, rule: Rule, office: str = "", scope: str = "office") -> bool:
        """Whether the rule lets the reader through, to that office and scope."""
        if rule == "open":
            return True
        if rule in ("entered", "begin") or not office:
            return self.entered
        return office in self.offices()


class AccessMiddleware:
    """Lets through whom the rule of the address lets through."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self._respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self._respond(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, named: dict[str, Any]
    ) -> HttpResponse | None:
        """None where the page may be opened."""
        match = request.resolver_match
        rule = RULES.get(match.url_name or "") if match else None
        reader = reader_of(request)
        request.reader = reader  # type: ignore[attr-defined]
        if rule is None:
            return HttpResponse(status=HTTPStatus.NOT_FOUND)
        office = str(named.get("office", ""))
        if reader.may(rule, office, str(named.get("scope", "office"))):
            return None
        if not reader.entered:
            return render(request, "web/door.html", status=HTTPStatus.FORBIDDEN)
        if office and office not in reader.offices():
            return fault_page(request, _no_office(office, reader), HTTPStatus.NOT_FOUND)
        return render(request, "web/refused.html", status=HTTPStatus.FORBIDDEN)


def _no_office(office: str, reader: Reader) -> str:
    """One that is not there, and one that the reader does not see, are told alike."""
    known = reader.offices()
    if not known:
        return str(NotFound("no-office-yet"))
    return str(NotFound("no-office", value=office, names=offered(office, known)))


def reader_of(request: HttpRequest) -> Reader:
    """Who asks."""
    entered = has_entered(request)
    return Reader("", entered, owner=entered)
