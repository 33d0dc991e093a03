"""What loading says to people: a catalogue of messages in each language, in wording files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

LANGUAGES = ("es", "en", "zh")
_spoken: ContextVar[str] = ContextVar("spoken", default=LANGUAGES[0])


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say everything in a language. Raises ValueError, naming the languages there are."""
    if language not in LANGUAGES:
        known = ", ".join(sorted(LANGUAGES))
        raise ValueError(f"There is no language «{language}». There are: {known}.")
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def spoken_language() -> str:
    """The language that things are said in now."""
    return _spoken.get()


def own_language(locale: str) -> str:
    """The language of a locale if there are words in it; Spanish otherwise."""
    language = locale.replace("-", "_").partition("_")[0].lower()
    return language if language in LANGUAGES else LANGUAGES[0]


def say(message: str, attribute: str = "", **values: str | int) -> str:
    """A message (or one of its attributes) with its values. Raises KeyError when it is missing."""
    bundle = _bundle(spoken_language())
    if not bundle.has_message(message):
        raise KeyError(f"There is no message «{message}».")
    found = bundle.get_message(message)
    pattern = found.attributes[attribute] if attribute else found.value
    if pattern is None:
        raise KeyError(f"The message «{message}» says nothing.")
    text, errors = bundle.format_pattern(pattern, values)
    if errors:
        raise KeyError(f"The message «{message}» cannot be said: {errors[0]}.")
    return str(text)


def text(language: str) -> str:
    """The whole catalogue of a language as it is written."""
    return (files("cierre.sources") / f"wording.{language}.ftl").read_text(encoding="utf-8")


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(text(language)))
    return bundle
