"""What the audit says to people: each package's own ``wording.<language>.ftl`` beside it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from cierre.audit.finding import Language


def say(
    package: str, language: Language, message: str, attribute: str = "", **values: str | int
) -> str:
    """A package's message (or one of its attributes) with its values.

    Raises KeyError when it is missing or a value it needs is.
    """
    found = _bundle(package, language).get_message(message)
    pattern = found.attributes[attribute] if attribute else found.value
    if pattern is None:
        raise KeyError(f"The message «{message}» says nothing.")
    text, errors = _bundle(package, language).format_pattern(pattern, values)
    if errors:
        raise KeyError(f"The message «{message}» cannot be said: {errors[0]}.")
    return str(text)


def written(package: str, language: Language) -> str:
    """A package's catalogue as it is written."""
    return (files(package) / f"wording.{language}.ftl").read_text(encoding="utf-8")


@cache
def _bundle(package: str, language: Language) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(written(package, language)))
    return bundle
