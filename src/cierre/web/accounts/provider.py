"""Signing in by the team's provider: what goes wrong on the way is told in words."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any, Literal

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from cierre.web.language import words

Why = Literal["away", "wrong", "late", "left"]
"""It does not answer; it and the site do not understand each other; the way was begun too long ago
or elsewhere; its user went back."""

_log = logging.getLogger(__name__)


def by_provider(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view with a page for what the provider does not answer as it should."""

    @wraps(view)
    def answering(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        try:
            return view(request, *args, **named)
        except (OSError, LookupError, ValueError, TypeError, AttributeError) as problem:
            return not_signed_in(request, why_of(request, problem), problem)

    return answering


def why_of(request: HttpRequest, problem: Exception | None) -> Why:
    """Why somebody was not signed in; without a problem the provider said so, or nothing."""
    if problem is None:
        return "wrong" if "error" in request.GET else "late"
    answer = getattr(problem, "response", None)
    if answer is not None:
        failed = answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR
        return "away" if failed else "wrong"
    # an answer that cannot be read is an OSError too, and a ValueError
    away = isinstance(problem, OSError) and not isinstance(problem, ValueError)
    return "away" if away else "wrong"


def not_signed_in(request: HttpRequest, why: Why, problem: Exception | None = None) -> HttpResponse:
    """The page that says why; what the provider said is for who keeps the site."""
    if problem is not None or "error" in request.GET:
        said = problem if problem is not None else request.GET["error"]
        _log.error("OpenID Connect: %s %.500r", type(said).__name__, str(said))
    told = words("accounts").say(f"provider-{why}")
    page = "socialaccount/authentication_error.html"
    status = HTTPStatus.OK if why == "left" else HTTPStatus.UNAUTHORIZED
    return render(request, page, {"told": told}, status=status)


def left(request: HttpRequest) -> HttpResponse:
    """The page of who went back at the provider."""
    return not_signed_in(request, "left")
