"""What cannot be done, told as a message: its code, and what to do, in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from cierre.spoken import LANGUAGES, Catalogue

CATALOGUE = Catalogue(__name__)
_TOLD = 30
"""Names that a person looks through."""


class Fault(ValueError):
    """What was asked for cannot be done as it was asked. ``code`` is a message of the catalogue.

    Its text says what is wrong and what to do, in the language spoken when it is read.
    """

    exit_code = 2

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (type(self), self.code, self.values)

    def __str__(self) -> str:
        what = CATALOGUE.say(self.code, "", **self.values)
        return f"{what} {CATALOGUE.say(self.code, 'remedy', **self.values)}"


def _again(kind: type[Fault], code: str, values: dict[str, str | int]) -> Fault:
    """A fault that another process has met."""
    return kind(code, **values)


class NotFound(Fault, LookupError):
    """There is nothing by the name that was asked for; the message says what there is."""


class Hindered(Fault):
    """The machine does not let it be done: a disk, a folder, a database."""

    exit_code = 3


def offered(value: str, names: Iterable[str]) -> str:
    """Names as a person is told them, those most like ``value`` first; of very many the first."""
    known = sorted(set(names))
    by_small = {each.casefold(): each for each in known}
    near = get_close_matches(value.casefold(), by_small, n=3, cutoff=0.6)
    ordered = list(dict.fromkeys([*(by_small[each] for each in near), *known]))
    more = ", …" if len(ordered) > _TOLD else ""
    return ", ".join(ordered[:_TOLD]) + more


def known_language(language: str) -> str:
    """The language itself. Raises NotFound when there are no words in it."""
    if language not in LANGUAGES:
        raise NotFound("no-language", value=language, names=", ".join(sorted(LANGUAGES)))
    return language
