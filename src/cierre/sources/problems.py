"""What is wrong with an office's files: where, what, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cierre.sources.catalogue import say, speaking, spoken_language


@dataclass(frozen=True)
class Problem:
    """A fault in a file. ``row`` is the spreadsheet's own; None when it is the whole file's.

    ``code`` is the message of the catalogue that says it.
    """

    file: str
    row: int | None
    column: str
    what: str
    remedy: str
    code: str = ""


def problem(
    message: str,
    file: str,
    row: int | None = None,
    column: str = "",
    value: str = "",
    other: str = "",
) -> Problem:
    """A problem in the catalogue's words. Raises KeyError for a message it does not have."""
    what, remedy = _said(spoken_language(), message, column, value, other)
    return Problem(file, row, column, what, remedy, message)


@lru_cache(maxsize=10_000)
def _said(language: str, message: str, column: str, value: str, other: str) -> tuple[str, str]:
    # a text of the catalogue cannot tell an empty value from another
    hint = "some" if other else "none"
    values = {"column": column, "value": value, "other": other, "hint": hint}
    with speaking(language):
        return say(message, **values), say(message, "remedy", **values)
