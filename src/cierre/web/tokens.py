"""Tokens: by one of them a program reads the twins of the pages, as the user who made it."""

from __future__ import annotations

import hashlib
import secrets
from typing import Any

from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from cierre.web.models import Token
from cierre.web.noting import noted

TWINS = (".json", ".csv")
_LONGEST = 80


def shown_by(request: HttpRequest) -> str | None:
    """The token that a request shows; None when it shows none."""
    kind, _, key = request.headers.get("Authorization", "").partition(" ")
    return key.strip() if kind.lower() == "bearer" else None


def token_of(request: HttpRequest, key: str) -> Token | None:
    """The token of that key, for what tokens are good for: reading a twin."""
    if request.method not in ("GET", "HEAD") or not request.path.endswith(TWINS):
        return None
    return Token.objects.filter(digest=_digest(key)).select_related("user").first()


@never_cache
@require_http_methods(["GET", "POST"])
def tokens(request: HttpRequest) -> HttpResponse:
    """The user's tokens; POST makes one more, which is shown once."""
    if request.method == "GET":
        return _page(request)
    key = secrets.token_urlsafe(32)
    name = request.POST.get("name", "").strip()[:_LONGEST]
    Token.objects.create(digest=_digest(key), user=_user(request), name=name)
    noted(request, "access", "token-made")
    return _page(request, {"key": key})


@require_POST
def forget(request: HttpRequest, token: int) -> HttpResponse:
    """Make one of the user's tokens worthless."""
    Token.objects.filter(user=_user(request), id=token).delete()
    noted(request, "access", "token-forgotten", about=str(token))
    return redirect("tokens")


def _page(request: HttpRequest, further: dict[str, Any] | None = None) -> HttpResponse:
    theirs = Token.objects.filter(user=_user(request)).order_by("-id")
    return render(request, "web/tokens.html", {"tokens": theirs, **(further or {})})


def _user(request: HttpRequest) -> User | None:
    return request.user if isinstance(request.user, User) else None


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
