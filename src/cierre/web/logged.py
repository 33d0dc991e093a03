"""What requests leave in the log: each at most one writing of entries, after it was answered.

What an address is follows from its rule in ``access``, so that a new one is logged without a word:
nobody has to remember it. What only the view knows (who a role was given to) it notes itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus
from typing import Final

from django.http import HttpRequest, HttpResponse

from cierre.office import logbook
from cierre.office.logbook import Kind, Noted
from cierre.web.access import OF_TEAMS, RULES
from cierre.web.noting import address_of, name_of
from cierre.web.readers import Reader, Rule
from cierre.web.tokens import shown_by

FILES: Final = frozenset(
    {
        "intake-refused", "item-file", "import-refused", "report-annex-file", "report-file",
        "settings-export", "settings-template", "team-reports-file",
    }
)  # fmt: skip
"""Addresses that are a file, beside those whose names end like a twin's."""

FIGURES: Final = frozenset({"month", "trends"})
"""Pages of figures alone: of an office, a unit or a place they have nobody's."""

LISTS: Final = frozenset({"registers"})
"""Pages that say which records there are, and show none."""

_READ: frozenset[Rule] = frozenset({"scope", "compare", "items", "mail"})
_CHANGED: frozenset[Rule] = frozenset({"settings", "people"})
_PLACE = ("office", "period", "scope")
_TWINS = ("-json", "-csv")
_ANYBODY = frozenset({"token-refused", "link-refused", "too-many"})
"""What anybody can have written down, as often as they like: by an address once in a while."""
_BETWEEN = 60
"""Seconds of that while."""


class LoggedMiddleware:
    """Writes down what was opened, taken away, changed or refused, and what views have noted."""

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self._respond = respond
        self._told: dict[str, float] = {}

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.noted = []  # type: ignore[attr-defined]
        way = "page" if shown_by(request) is None else "token"
        address = address_of(request)
        with logbook.coming_from(address, way):
            answer = self._respond(request)
            entries: list[Noted] = request.noted  # type: ignore[attr-defined]
            found = _of_request(request, answer)
            entries += [found] if found is not None else []
            new = [each for each in entries if each.what not in _ANYBODY or self._is_new(address)]
            if new:
                logbook.write(new)
        return answer

    def _is_new(self, address: str) -> bool:
        now = time.monotonic()
        self._told = {each: at for each, at in self._told.items() if now - at < _BETWEEN}
        return self._told.setdefault(address, now) == now


def kind_of(name: str, rule: Rule, method: str, scope: str, person: str) -> Kind | None:
    """What opening an address is; None for what is not logged: pages without records or figures of
    people, one's own (of the ``person`` who asks), and records, which have a history of their own.
    """
    if name.endswith(_TWINS) or name in FILES:
        return "export"
    if method == "POST":
        if rule == "mail":
            return "export"
        return "access" if rule in _CHANGED else None
    if rule not in _READ or name in LISTS:
        return None
    kind, _, of = scope.partition(":")
    if kind == "person" and rule == "scope":
        return None if person and of == person else "read"
    return None if name in FIGURES else "read"


def _of_request(request: HttpRequest, answer: HttpResponse) -> Noted | None:
    match = request.resolver_match
    rule = (RULES | OF_TEAMS).get(match.url_name or "") if match else None
    reader: Reader | None = getattr(request, "reader", None)
    if match is None or rule is None or reader is None:
        return None
    office, period, scope = (str(match.kwargs.get(each, "")) for each in _PLACE)
    name = str(match.url_name)
    entry = Noted("read", name, name_of(request), office, period, scope, _about(request))
    if not reader.entered:
        what = _not_entered(request, answer)
        return replace(entry, kind="sign-in", what=what, about="") if what else None
    if _is_refused(reader, answer, office):
        return replace(entry, kind="refused")
    if answer.status_code >= HTTPStatus.BAD_REQUEST:
        return None
    person = reader.person(office) if office else ""
    kind = kind_of(name, rule, str(request.method), scope, person)
    return None if kind is None else replace(entry, kind=kind)


def _not_entered(request: HttpRequest, answer: HttpResponse) -> str:
    """What is noted of who has not come in; empty when nothing."""
    if answer.status_code == HTTPStatus.TOO_MANY_REQUESTS:
        return "too-many"
    is_wrong = shown_by(request) is not None and answer.status_code == HTTPStatus.UNAUTHORIZED
    return "token-refused" if is_wrong else ""


def _is_refused(reader: Reader, answer: HttpResponse, office: str) -> bool:
    if answer.status_code == HTTPStatus.NOT_FOUND:
        return bool(office) and office not in reader.offices()
    return answer.status_code == HTTPStatus.FORBIDDEN


def _about(request: HttpRequest) -> str:
    """Which item, figure, person or kind of file; never what somebody wrote or searched for."""
    match = request.resolver_match
    named = match.kwargs if match else {}
    parts = [named.get(each) for each in ("book", "number", "person", "kind", "attachment", "run")]
    return " ".join(str(each) for each in [*parts, request.GET.get("figure")] if each)
