"""The door on one's own machine: a link with a key that opens once."""

from __future__ import annotations

import hashlib
import secrets
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from cierre.office.recording import user
from cierre.web.models import EntryKey
from cierre.web.noting import noted

ENTERED = "entered"


def make_key() -> str:
    """A new key; those of before open nothing any more."""
    key = secrets.token_urlsafe(32)
    EntryKey.objects.all().delete()
    EntryKey.objects.create(digest=_digest(key))
    return key


def has_entered(request: HttpRequest) -> bool:
    """Whether the session began with a key."""
    return request.session.get(ENTERED) is True


@never_cache
def enter(request: HttpRequest, key: str) -> HttpResponse:
    """Begin a session with a key, which is spent by it."""
    if has_entered(request):
        return redirect("home")
    spent, _ = EntryKey.objects.filter(digest=_digest(key)).delete()
    noted(request, "sign-in", "entered" if spent else "link-refused", user() if spent else "")
    if not spent:
        return render(request, "web/door.html", {"spent": True}, status=HTTPStatus.FORBIDDEN)
    request.session.cycle_key()
    request.session[ENTERED] = True
    return HttpResponseRedirect("/")


@never_cache
def door(request: HttpRequest) -> HttpResponse:
    """What is shown to who has no session: how to come in."""
    return render(request, "web/door.html")


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
