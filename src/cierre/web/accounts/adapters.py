"""What differs from allauth's own ways: nobody signs up, and no mail is sent."""

from __future__ import annotations

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.providers.base.constants import AuthError
from django.core.exceptions import ValidationError
from django.http import HttpRequest

from cierre.web.accounts.noticed import tried
from cierre.web.accounts.provider import not_signed_in, why_of


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]
    """Accounts are made by who administers the site."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Never."""
        return False

    def pre_authenticate(self, request: HttpRequest, **credentials: Any) -> None:
        """Note who is locked out for having tried too often."""
        try:
            super().pre_authenticate(request, **credentials)
        except ValidationError:
            tried(request, "locked", str(credentials.get("username", "")))
            raise

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """No mail: the site may have no way to send any."""

    def add_message(self, *args: Any, **kwargs: Any) -> None:
        """No greeting: the page that follows says where one is."""


class Providers(DefaultSocialAccountAdapter):  # type: ignore[misc]
    """Who comes by a provider needs an account here with the same, verified, e-mail address."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: Any) -> bool:
        """Never."""
        return False

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: Any,
        error: str | None = None,
        exception: Exception | None = None,
        extra_context: dict[str, Any] | None = None,
    ) -> None:
        """Answer with the page that says why, but to who went back: they are led to theirs."""
        if error != AuthError.CANCELLED:
            why = why_of(request, exception)
            raise ImmediateHttpResponse(not_signed_in(request, why, exception))
