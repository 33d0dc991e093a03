"""What importing says to people, in wording files of each language."""

from __future__ import annotations

from cierre.spoken import Catalogue

CATALOGUE = Catalogue("cierre.sources.tables")


def say(message: str, **values: str | int) -> str:
    """A message with its values. Raises KeyError when it is missing."""
    return CATALOGUE.say(message, "", **values)
