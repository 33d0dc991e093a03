"""What cannot be done, told as a message: its code, and what to do, in the reader's language."""

from __future__ import annotations

from cierre.spoken import LANGUAGES, Catalogue

CATALOGUE = Catalogue(__name__)


class Fault(ValueError):
    """What was asked for cannot be done as it was asked. ``code`` is a message of the catalogue.

    Its text says what is wrong and what to do, in the language spoken when it is read.
    """

    exit_code = 2

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        what = CATALOGUE.say(self.code, "", **self.values)
        return f"{what} {CATALOGUE.say(self.code, 'remedy', **self.values)}"


class NotFound(Fault, LookupError):
    """There is nothing by the name that was asked for; the message says what there is."""


class Hindered(Fault):
    """The machine does not let it be done: a disk, a folder, a database."""

    exit_code = 3


def known_language(language: str) -> str:
    """The language itself. Raises NotFound when there are no words in it."""
    if language not in LANGUAGES:
        raise NotFound("no-language", value=language, names=", ".join(sorted(LANGUAGES)))
    return language
