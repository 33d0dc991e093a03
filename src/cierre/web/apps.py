"""The site as an app of Django: its own tables, beside those of the office."""

from __future__ import annotations

from django.apps import AppConfig


class Web(AppConfig):
    """Entry keys, sheets on their way in, who may see what."""

    name = "cierre.web"
    label = "web"
