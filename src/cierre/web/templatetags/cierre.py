"""What templates say, in the language of the page: ``{% say "start:title" %}``."""

from __future__ import annotations

from typing import Any

from django import template

from cierre.web.language import words

register = template.Library()


@register.simple_tag
def say(message: str, **values: Any) -> str:
    """A message of an area's wording; of the site's own without one (``{% say "home" %}``)."""
    area, mark, name = message.rpartition(":")
    return words(area if mark else "").say(name, "", **values)
