"""What Django and allauth tell of people who sign in: noted for the log.

A name that was tried is noted when somebody has it: whoever types their password into the wrong
field does not find it in the log.
"""

from __future__ import annotations

from typing import Any

from allauth.account.signals import password_changed
from allauth.mfa.signals import (
    authentication_failed,
    authenticator_added,
    authenticator_removed,
    authenticator_reset,
    authenticator_used,
)
from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import Signal
from django.http import HttpRequest

from cierre.web.accounts.lasting import begin
from cierre.web.noting import noted

_TOLD: tuple[tuple[Signal, str], ...] = (
    (user_logged_in, "signed-in"),
    (user_logged_out, "signed-out"),
    (password_changed, "password-changed"),
    (authenticator_added, "factor-added"),
    (authenticator_removed, "factor-removed"),
    (authenticator_reset, "codes-made"),
    (authenticator_used, "factor-used"),
    (authentication_failed, "factor-failed"),
)


def listen() -> None:
    """Note what is told from here on."""
    for signal, what in _TOLD:
        signal.connect(_noting(what), weak=False, dispatch_uid=f"log {what}")
    user_logged_in.connect(begin, dispatch_uid="begin")
    user_login_failed.connect(_failed, dispatch_uid="log failed")


def tried(request: HttpRequest, what: str, name: str) -> None:
    """Note that signing in under a name did not work."""
    known = User.objects.filter(username=name).exists()
    noted(request, "sign-in", what, "-", about=name if known else "")


def _noting(what: str) -> Any:
    def note(request: HttpRequest | None = None, user: Any = None, **told: Any) -> None:
        if request is None or user is None:
            return
        method = getattr(told.get("authenticator"), "type", "")
        noted(request, "sign-in", what, user.get_username(), about=str(method))

    return note


def _failed(credentials: dict[str, Any], request: HttpRequest | None = None, **_: Any) -> None:
    if request is not None:
        tried(request, "sign-in-failed", str(credentials.get("username", "")))
