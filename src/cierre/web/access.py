"""Who may open which page: the one place that pages, twins, downloads and evidence pass through.

Every address has a name, every name a rule in ``RULES``; one without a rule is opened by nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from cierre.fault import NotFound, offered
from cierre.web.accounts.again import to_sign_in, unauthorized
from cierre.web.accounts.factor import owes_second_factor
from cierre.web.entering import has_entered
from cierre.web.faults import fault_page, refused
from cierre.web.models import Member
from cierre.web.readers import ROLES, Reader, Rule, Standing
from cierre.web.tokens import shown_by, token_of

RULES: dict[str, Rule] = {
    "enter": "open",
    "door": "open",
    "font": "open",
    "home": "entered",
    "go": "read",
    "audit": "entered",
    "language": "open",
    "samples-remove": "begin",
    "tokens": "entered",
    "token-forget": "entered",
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
    "report-annex": "scope",
    "report-against": "scope",
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
    "team-reports": "compare",
    "team-reports-file": "compare",
    "team-mail": "mail",
    "compare": "compare",
    "compare-json": "compare",
    "compare-csv": "compare",
    "evidence": "scope",
    "evidence-json": "scope",
    "evidence-csv": "scope",
    "report-file": "scope",
    "report-annex-file": "scope",
    "reviews": "items",
    "reviews-json": "items",
    "reviews-remind": "mail",
    "report-review": "review",
    "report-comment": "review",
    "report-note": "write",
    "note-remove": "write",
    "report-nothing": "write",
    "report-proposal": "write",
    "report-text": "write",
    "close": "close",
    "closes": "closes",
    "closes-json": "closes",
    "settings": "settings",
    "settings-people": "settings",
    "settings-person": "settings",
    "settings-team": "settings",
    "settings-targets": "settings",
    "settings-lists": "settings",
    "settings-words": "settings",
    "settings-hours": "settings",
    "settings-files": "settings",
    "settings-template": "settings",
    "settings-export": "settings",
    "log": "log",
    "log-json": "log",
    "log-csv": "log",
}

OF_TEAMS: dict[str, Rule] = {
    "account_login": "open",
    "account_inactive": "open",
    "mfa_authenticate": "open",
    "openid_connect_login": "open",
    "openid_connect_callback": "open",
    "socialaccount_login_error": "open",
    "socialaccount_login_cancelled": "open",
    "socialaccount_signup": "open",
    "welcome": "open",
    "account": "entered",
    "account_logout": "entered",
    "account_change_password": "entered",
    "account_reauthenticate": "entered",
    "mfa_index": "entered",
    "mfa_reauthenticate": "entered",
    "mfa_activate_totp": "entered",
    "mfa_deactivate_totp": "entered",
    "mfa_view_recovery_codes": "entered",
    "mfa_generate_recovery_codes": "entered",
    "mfa_download_recovery_codes": "entered",
    "typed": "entered",
    "people": "people",
    "people-revoke": "people",
    "people-link": "people",
}
"""Those of the addresses that only a site shared by a team has."""


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
        rule = (RULES | OF_TEAMS).get(match.url_name or "") if match else None
        reader = reader_of(request)
        request.reader = reader  # type: ignore[attr-defined]
        if rule is None:
            return HttpResponse(status=HTTPStatus.NOT_FOUND)
        office = str(named.get("office", ""))
        scope, period = str(named.get("scope", "office")), str(named.get("period", ""))
        name = match.url_name if match else ""
        if reader.may(rule, office, scope, period):
            of_account = rule == "open" or (rule == "entered" and name in OF_TEAMS)
            owes = not of_account and owes_second_factor(request)
            return redirect("mfa_activate_totp") if owes else None
        if shown_by(request) is not None and not reader.entered:
            return unauthorized()
        if not reader.entered and settings.SHARED:
            return to_sign_in(request)
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
    key = shown_by(request)
    if key is not None:
        token = token_of(request, key)
        return Reader() if token is None else _reader(token.user)
    if not settings.SHARED:
        entered = has_entered(request)
        return Reader("", entered, owner=entered)
    return _reader(request.user)


def _reader(user: AbstractBaseUser | AnonymousUser | None) -> Reader:
    """A user as a reader; nobody is the owner of the machine, which only one's own has."""
    if user is None:
        return Reader("", not settings.SHARED, owner=not settings.SHARED)
    if not isinstance(user, User) or not user.is_active:
        return Reader()
    standings = tuple(
        Standing(each.office, ROLES[each.role], each.unit, each.person)
        for each in Member.objects.filter(user=user).order_by("id")
        if each.role in ROLES
    )
    return Reader(user.get_username(), True, administrator=user.is_superuser, standings=standings)
