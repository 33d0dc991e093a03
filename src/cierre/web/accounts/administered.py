"""Whether somebody administers the site: looked at once its data is open."""

from __future__ import annotations

from django.conf import settings
from django.contrib.auth.models import User

from cierre.fault import Fault
from cierre.web.accounts.safety import refuse


def refuse_open() -> None:
    """Raise Fault with what is unsafe about the settings and the accounts, once Django runs."""
    found = [Fault("shared-debug")] if settings.DEBUG else []
    if not User.objects.filter(is_superuser=True, is_active=True).exists():
        found.append(Fault("shared-administrator"))
    refuse(found)
