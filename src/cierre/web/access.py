"""Who may open which page: the one place that pages, twins, downloads and evidence pass through.

Every address has a name, every name a rule in ``RULES``; one without a rule is opened by nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from cierre.fault import NotFound, offered
from cierre.web.entering import has_entered
from cierre.web.faults import fault_page, refused
from cierre.web.models import Member
from cierre.web.readers import ROLES, Reader, Rule, Standing

RULES: dict[str, Rule] = {
    "enter": "open",
    "door": "open",
    "font": "open",
    "home": "entered",
    "audit": "entered",
    "language": "open",
    "start": "bring",
    "intake": "bring",
    "intake-answer": "bring",
    "intake-record": "bring",
    "intake-cancel": "bring",
    "intake-refused": "bring",
    "imports": "import",
    "imports-json": "import",
    "imports-csv": "import",
    "import-undo": "import",
    "import-refused": "import",
    "office": "read",
    "month": "scope",
    "registers": "items",
    "register": "items",
    "register-json": "items",
    "register-csv": "items",
    "register-view": "items",
    "register-new": "record",
    "register-several": "record",
    "item": "items",
    "item-file": "items",
    "item-move": "record",
    "item-amend": "record",
    "item-reverse": "record",
    "item-attach": "record",
    "report": "scope",
    "month-json": "scope",
    "month-csv": "scope",
    "report-json": "scope",
    "report-csv": "scope",
    "trends": "scope",
    "trends-json": "scope",
    "trends-csv": "scope",
    "team": "compare",
    "team-json": "compare",
    "team-csv": "compare",
    "compare": "compare",
    "compare-json": "compare",
    "compare-csv": "compare",
    "evidence": "scope",
    "evidence-json": "scope",
    "evidence-csv": "scope",
    "report-file": "scope",
    "report-note": "write",
    "note-remove": "write",
    "report-nothing": "write",
    "report-proposal": "write",
}


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
        scope, period = str(named.get("scope", "office")), str(named.get("period", ""))
        if reader.may(rule, office, scope, period):
            return None
        if not reader.entered:
            return render(request, "web/door.html", status=HTTPStatus.FORBIDDEN)
        if office and office not in reader.offices():
            return fault_page(request, _no_office(office, reader), HTTPStatus.NOT_FOUND)
        return refused(request)


def _no_office(office: str, reader: Reader) -> str:
    """One that is not there, and one that the reader does not see, are told alike."""
    known = reader.offices()
    if not known:
        return str(NotFound("no-office-yet"))
    return str(NotFound("no-office", value=office, names=offered(office, known)))


def reader_of(request: HttpRequest) -> Reader:
    """Who asks."""
    known: Reader | None = getattr(request, "reader", None)
    if known is not None:
        return known
    if not settings.SHARED:
        entered = has_entered(request)
        return Reader("", entered, owner=entered)
    user = request.user
    if not user.is_authenticated:
        return Reader()
    standings = tuple(
        Standing(each.office, ROLES[each.role], each.unit, each.person)
        for each in Member.objects.filter(user=user).order_by("id")
        if each.role in ROLES
    )
    return Reader(user.get_username(), True, administrator=user.is_superuser, standings=standings)
