"""The second factor: asked of everybody who signs in by password."""

from __future__ import annotations

from django.apps import apps
from django.db.models import Model
from django.http import HttpRequest

_METHODS = "account_authentication_methods"


def owes_second_factor(request: HttpRequest) -> bool:
    """Whether the session began with a password, and its user has no second factor yet."""
    began = {each.get("method") for each in request.session.get(_METHODS, ())}
    if "password" not in began:
        return False
    label = "mfa"
    kept: type[Model] = apps.get_app_config(label).get_model("Authenticator")
    return not kept._default_manager.filter(user=request.user).exists()  # noqa: SLF001
