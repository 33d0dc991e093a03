"""The site as an app of Django: its own tables, beside those of the office."""

from __future__ import annotations

from importlib import import_module

from django.apps import AppConfig
from django.conf import settings


class Web(AppConfig):
    """Entry keys, sheets on their way in, who may see what."""

    name = "cierre.web"
    label = "web"

    def ready(self) -> None:
        """Listen to who signs in, where anybody does."""
        if settings.SHARED:
            import_module("cierre.web.accounts.noticed").listen()
