"""What a process works out once for all reports of an office in a language: names and labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from cierre.book import Book
from cierre.directory import Directory
from cierre.packs import Pack

_MOST = 8
"""Of so many offices and languages at a time something is remembered."""

Made = TypeVar("Made")


class Known:
    """Values by key, each made when it is first asked for."""

    def __init__(self) -> None:
        self._made: dict[object, object] = {}
        self._of: tuple[object, ...] = ()

    def is_of(self, things: tuple[object, ...]) -> bool:
        """Whether the values are made of these very things; those of the first who asks are."""
        self._of = self._of or things
        return len(self._of) == len(things) and all(map(_same, self._of, things))

    def once(self, key: object, make: Callable[[], Made]) -> Made:
        """The value of a key; ``make`` makes it when there is none yet."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]  # type: ignore[return-value]  # what stands there make has made


def known_of(directory: Directory, books: Mapping[str, Book], pack: Pack, language: str) -> Known:
    """The same for the same office, books, pack and language; they are held by what they are, so
    that an office that was read anew is another one."""
    asked = (directory, *books.values(), pack.id, language)
    for place, (parts, found) in enumerate(_RECENT):
        if len(parts) == len(asked) and all(map(_same, parts, asked)):
            _RECENT.insert(0, _RECENT.pop(place))
            return found
    _RECENT.insert(0, (asked, Known()))
    del _RECENT[_MOST:]
    return _RECENT[0][1]


_RECENT: list[tuple[tuple[object, ...], Known]] = []


def _same(one: object, other: object) -> bool:
    return one is other or (isinstance(one, str) and one == other)
