"""What every answer says to browsers, beside what Django's own middleware does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from cierre.web.tokens import TWINS

_ALWAYS: Final[Mapping[str, str]] = {
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), usb=()",
}


class HeadersMiddleware:
    """Lets no other site embed what is answered; of a team's site browsers keep nothing that is not
    said to be anybody's.

    A program that asks a team's site without HTTPS is refused and not led there: its token was
    sent in the open already, and whoever runs it is to see that.
    """

    def __init__(self, respond: Callable[[HttpRequest], HttpResponse]) -> None:
        self._respond = respond

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.SHARED and not request.is_secure() and request.path.endswith(TWINS):
            return HttpResponse(
                "HTTPS\n", status=HTTPStatus.FORBIDDEN, content_type="text/plain; charset=utf-8"
            )
        answer = self._respond(request)
        for name, value in _ALWAYS.items():
            answer.headers.setdefault(name, value)
        if settings.SHARED:
            answer.headers.setdefault("Cache-Control", "no-store")
        return answer
