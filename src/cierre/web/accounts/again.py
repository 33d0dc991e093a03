"""What somebody sent after their session had ended: kept for them until they have signed in."""

from __future__ import annotations

from http import HTTPStatus

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import urlencode
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

SIGN_IN, TYPED = "/sign-in", "/typed"
_KEPT = "typed"
_MOST = 500_000
"""Characters that are kept."""

_OF_FORMS = "csrfmiddlewaretoken"


def to_sign_in(request: HttpRequest) -> HttpResponse:
    """The way to sign in and back; what was sent is kept when its sender had a session.

    The sender is known from the session that ended, so that nobody else is shown it. Twins and
    programs are told 401.
    """
    if request.path.endswith((".json", ".csv")):
        return unauthorized()
    back = request.get_full_path()
    if request.method != "GET":
        back = TYPED if _keep(request) else "/"
    address = f"{SIGN_IN}?{urlencode({'next': back})}"
    if request.headers.get("HX-Request"):
        headers = {"HX-Redirect": address}
        return HttpResponse(status=HTTPStatus.UNAUTHORIZED, headers=headers)
    return redirect(address)


def unauthorized() -> HttpResponse:
    """What a program is told that shows no token, or one that is good for nothing."""
    return HttpResponse(status=HTTPStatus.UNAUTHORIZED, headers={"WWW-Authenticate": "Bearer"})


@never_cache
@require_http_methods(["GET", "POST"])
def typed(request: HttpRequest) -> HttpResponse:
    """Show what was kept, to be sent now; POST throws it away."""
    kept = request.session.get(_KEPT) or {}
    if request.method == "POST" or kept.get("user") != str(request.user.pk):
        request.session.pop(_KEPT, None)
        return redirect("home")
    texts = [value for _, value in kept["fields"] if value]
    return render(request, "accounts/typed.html", {"kept": kept, "texts": texts})


def _keep(request: HttpRequest) -> bool:
    user = _whose(request.COOKIES.get(settings.SESSION_COOKIE_NAME, ""))
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        for value in values
        if name != _OF_FORMS
    ]
    if not user or not fields or sum(len(value) for _, value in fields) > _MOST:
        return False
    request.session[_KEPT] = {"user": user, "path": request.get_full_path(), "fields": fields}
    return True


def _whose(session: str) -> str:
    """Whose a session was that has ended, while the site still has it; empty when nobody's."""
    found = Session.objects.filter(session_key=session).first() if session else None
    return str(found.get_decoded().get(SESSION_KEY, "")) if found else ""
