"""What loading says to people: one catalogue of messages in the sources' own wording file."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

LANGUAGE = "es"


def say(message: str, attribute: str = "", **values: str | int) -> str:
    """A message (or one of its attributes) with its values. Raises KeyError when it is missing."""
    bundle = _bundle(LANGUAGE)
    found = bundle.get_message(message)
    pattern = found.attributes[attribute] if attribute else found.value
    if pattern is None:
        raise KeyError(f"The message «{message}» says nothing.")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise KeyError(f"The message «{message}» cannot be said: {errors[0]}.")
    return str(text)


def text() -> str:
    """The whole catalogue as it is written."""
    return (files("cierre.sources") / f"wording.{LANGUAGE}.ftl").read_text(encoding="utf-8")


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text()))
    return bundle
