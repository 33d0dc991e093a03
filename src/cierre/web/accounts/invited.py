"""One-time links: who is given one sets their password with it, and signs in."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from http import HTTPStatus

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.auth.forms import SetPasswordForm
from django.contrib.auth.models import User
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from cierre.web.models import Invitation
from cierre.web.noting import noted

GOOD_FOR = timedelta(days=3)


def invite(user: User) -> str:
    """The path of a new link for a user; an earlier one opens nothing any more."""
    key = secrets.token_urlsafe(32)
    Invitation.objects.filter(user=user).delete()
    Invitation.objects.create(digest=digest(key), user=user)
    return f"/welcome/{key}"


def administrator(name: str) -> str:
    """Make a user who administers the site, or let them in again; the path of their link."""
    user, new = User.objects.get_or_create(username=name)
    if new:
        user.set_unusable_password()
    user.is_superuser = user.is_active = True
    user.save()
    return invite(user)


def address_of(path: str) -> str:
    """The whole address of a path, as the team opens it."""
    return f"https://{settings.ALLOWED_HOSTS[0]}{path}"


@sensitive_post_parameters()
@never_cache
@require_http_methods(["GET", "POST"])
def welcome(request: HttpRequest, key: str) -> HttpResponse:
    """Set a password with a link, which is spent by it; a second factor of before is forgotten."""
    since = timezone.now() - GOOD_FOR
    with transaction.atomic():
        found = Invitation.objects.filter(digest=digest(key), made__gte=since).first()
        if found is None or not found.user.is_active:
            noted(request, "sign-in", "link-refused")
            spent = {"spent": True}
            return render(request, "accounts/welcome.html", spent, status=HTTPStatus.FORBIDDEN)
        form = SetPasswordForm(found.user, request.POST or None)
        if not form.is_valid():
            shown = {"form": form, "user_name": found.user.get_username()}
            return render(request, "accounts/welcome.html", shown)
        form.save()
        Authenticator.objects.filter(user=found.user).delete()
        found.delete()
    noted(request, "sign-in", "link-used", found.user.get_username())
    return redirect("account_login")


def digest(key: str) -> str:
    """What is kept of a key: its SHA-256."""
    return hashlib.sha256(key.encode()).hexdigest()
