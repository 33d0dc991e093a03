"""Addresses of accounts: those of allauth that the site uses, and its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from allauth.account import views as account
from allauth.mfa.base import views as factor
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp
from allauth.socialaccount import views as social
from allauth.socialaccount.providers.openid_connect import views as openid
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.response import TemplateResponse
from django.urls import path
from django.utils import translation

from cierre.spoken import spoken_language
from cierre.web.accounts import again, invited, people
from cierre.web.accounts.provider import by_provider, left

View = Callable[..., HttpResponse]
_OF_DJANGO = {"zh": "zh-hans"}


def spoken(view: View) -> View:
    """The view with what Django and allauth say in the language of the page."""

    @wraps(view)
    def speaking(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        language = spoken_language()
        with translation.override(_OF_DJANGO.get(language, language)):
            answer = view(request, *args, **named)
            return answer.render() if isinstance(answer, TemplateResponse) else answer

    return speaking


def cleared(view: View) -> View:
    """The view after which the browser keeps nothing of the site."""

    @wraps(view)
    def clearing(request: HttpRequest, *args: Any, **named: Any) -> HttpResponse:
        answer = view(request, *args, **named)
        if request.method == "POST":
            answer["Clear-Site-Data"] = '"cache", "storage"'
        return answer

    return clearing


def account_page(request: HttpRequest) -> HttpResponse:
    """What a user may change of their own account."""
    return render(request, "accounts/account.html")


urlpatterns = [
    path("sign-in", spoken(account.login), name="account_login"),
    path("sign-out", cleared(spoken(account.logout)), name="account_logout"),
    path("sign-in/closed", spoken(account.account_inactive), name="account_inactive"),
    path("account", account_page, name="account"),
    path("account/password", spoken(account.password_change), name="account_change_password"),
    path("account/again", spoken(account.reauthenticate), name="account_reauthenticate"),
    path("account/factor", spoken(factor.index), name="mfa_index"),
    path("sign-in/code", spoken(factor.authenticate), name="mfa_authenticate"),
    path("account/code", spoken(factor.reauthenticate), name="mfa_reauthenticate"),
    path("account/factor/app", spoken(totp.activate_totp), name="mfa_activate_totp"),
    path("account/factor/app/off", spoken(totp.deactivate_totp), name="mfa_deactivate_totp"),
    path("account/codes", spoken(codes.view_recovery_codes), name="mfa_view_recovery_codes"),
    path(
        "account/codes/new",
        spoken(codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path(
        "account/codes/file",
        spoken(codes.download_recovery_codes),
        name="mfa_download_recovery_codes",
    ),
    path(
        "sign-in/by/<str:provider_id>",
        spoken(by_provider(openid.login)),
        name="openid_connect_login",
    ),
    path(
        "sign-in/by/<str:provider_id>/back",
        spoken(by_provider(openid.callback)),
        name="openid_connect_callback",
    ),
    path("sign-in/error", spoken(social.login_error), name="socialaccount_login_error"),
    path("sign-in/left", left, name="socialaccount_login_cancelled"),
    path("sign-in/unknown", spoken(social.signup), name="socialaccount_signup"),
    path("welcome/<str:key>", spoken(invited.welcome), name="welcome"),
    path("typed", again.typed, name="typed"),
    path("o/<str:office>/people", people.people, name="people"),
    path("o/<str:office>/people/<int:member>/revoke", people.revoke, name="people-revoke"),
    path("o/<str:office>/people/<int:member>/link", people.link, name="people-link"),
]
