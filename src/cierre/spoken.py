"""The language that things are said in, and catalogues of what is said, in Fluent files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fluent.syntax import ast

    from cierre.messages import Messages

LANGUAGES = ("es", "en", "zh")
_LONGEST = 1000
"""Characters of a value that is said: nobody reads more, and Fluent refuses more than 2500."""
_spoken: ContextVar[str] = ContextVar("spoken", default=LANGUAGES[0])


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say everything in a language that there is."""
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def speak(language: str) -> None:
    """Go on in another language until what is ``speaking`` around it ends."""
    _spoken.set(language)


def spoken_language() -> str:
    """The language that things are said in now."""
    return _spoken.get()


def own_language(locale: str) -> str:
    """The language of a locale if there are words in it; Spanish otherwise."""
    language = locale.replace("-", "_").partition("_")[0].lower()
    return language if language in LANGUAGES else LANGUAGES[0]


@dataclass(frozen=True)
class Catalogue:
    """The messages of a package, in its ``wording.<language>.ftl``."""

    package: str

    def say(self, message: str, attribute: str = "", **values: str | int) -> str:
        """A message (or one of its attributes) with its values. Raises KeyError when there is
        none, or a value that it needs is missing."""
        messages = _messages(self.package, spoken_language())
        if message not in messages:
            raise KeyError(f"There is no message «{message}».")
        words = messages.words(message, attribute)
        if words is not None:
            return words
        found = messages.said(message)
        pattern = found.attributes[attribute] if attribute else found.value
        if pattern is None:
            raise KeyError(f"The message «{message}» says nothing.")
        told = {name: _shortened(value) for name, value in values.items()}
        text, errors = messages.bundle.format_pattern(pattern, told)
        if errors:
            raise KeyError(f"The message «{message}» cannot be said: {errors[0]}.")
        return str(text)

    def text(self, language: str) -> str:
        """The whole catalogue of a language as it is written."""
        from importlib.resources import files

        return (files(self.package) / f"wording.{language}.ftl").read_text(encoding="utf-8")

    def with_remedy(self, language: str) -> tuple[ast.Message, ...]:
        """The messages that tell a fault and what to do about it, in the order of the file."""
        from fluent.syntax import FluentParser, ast

        return tuple(
            entry
            for entry in FluentParser().parse(self.text(language)).body
            if isinstance(entry, ast.Message)
            and any(each.id.name == "remedy" for each in entry.attributes)
        )


def _shortened(value: str | int) -> str | int:
    """A value, or as much of its beginning and end as a person reads."""
    if isinstance(value, int) or len(value) <= _LONGEST:
        return value
    return f"{value[: _LONGEST // 2]}…{value[-_LONGEST // 4 :]}"


@cache
def _messages(package: str, language: str) -> Messages:
    from cierre.messages import Messages

    return Messages(language, Catalogue(package).text(language))
