"""What loading says to people: a catalogue of messages in each language, in wording files."""

from __future__ import annotations

from cierre.spoken import LANGUAGES, Catalogue, own_language, speaking, spoken_language

__all__ = ["CATALOGUE", "LANGUAGES", "own_language", "say", "speaking", "spoken_language", "text"]

CATALOGUE = Catalogue("cierre.sources")


def say(message: str, attribute: str = "", **values: str | int) -> str:
    """A message (or one of its attributes) with its values. Raises KeyError when it is missing."""
    return CATALOGUE.say(message, attribute, **values)


def text(language: str) -> str:
    """The whole catalogue of a language as it is written."""
    return CATALOGUE.text(language)
