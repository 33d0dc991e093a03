"""A customer's name in texts: found word by word, whatever their case and what stands between."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from cierre.office.registered import folded_text

_WORD: Final = re.compile(r"\w+")
_MOST_WORDS: Final = 12


def name_key(name: str) -> str:
    """A name as it is compared: its words in small letters, accents as they are."""
    return " ".join(_words(name))


def is_near(name: str, other: str) -> bool:
    """Whether two names that are not the same may be the same customer's: they differ in accents,
    in the order of their words, or one has all the words of the other."""
    ours, theirs = (set(_words(folded_text(each))) for each in (name, other))
    return name_key(name) != name_key(other) and bool(ours and theirs) and (
        ours <= theirs or theirs <= ours
    )  # fmt: skip


@dataclass(frozen=True)
class Swap:
    """Texts with names replaced. ``alias_of`` gives what stands in the place of a name by its
    ``name_key``, None of any other words; ``words`` are how many a name may have.

    A name of one word is no running text's: it is replaced where it is all that a text says, and
    where there are any ``exactly`` as one of those is written, since ids of people and codes are
    such words too.
    """

    alias_of: Callable[[str], str | None]
    words: tuple[int, ...]
    exactly: frozenset[str] = frozenset()

    def text(self, text: str) -> str:
        """A text without the names; the very same where there are none."""
        counts = sorted({*self.words}, reverse=True)
        if not counts or not text:
            return text
        whole = unicodedata.normalize("NFC", text)
        found = list(_WORD.finditer(whole))
        keys = [_folded(each[0]) for each in found]
        if len(keys) > 1 or (self.exactly and whole.strip() not in self.exactly):
            counts = [each for each in counts if each > 1]
        parts: list[str] = []
        place, end, changed = 0, 0, False
        while place < len(found):
            taken = 1
            for count in counts:
                alias = self.alias_of(" ".join(keys[place : place + count]))
                if alias is not None and place + count <= len(found):
                    parts += [whole[end : found[place].start()], alias]
                    end, taken, changed = found[place + count - 1].end(), count, True
                    break
            place += taken
        return "".join([*parts, whole[end:]]) if changed else text

    def deep(self, value: Any) -> Any:
        """The same of all texts in what JSON can hold, keys too."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list | tuple):
            return [self.deep(each) for each in value]
        if isinstance(value, dict):
            of_keys = self._of_several_words
            return {of_keys.text(key): self.deep(each) for key, each in value.items()}
        return value

    @cached_property
    def _of_several_words(self) -> Swap:
        return replace(self, words=tuple(each for each in self.words if each > 1))

    def names(self, text: str) -> bool:
        """Whether a text has one of the names in it."""
        return self.text(text) != text


def swap_of(aliases: Mapping[str, str]) -> Swap:
    """The replacement of names, each by its alias."""
    keys = {name_key(name): alias for name, alias in aliases.items()}
    written = (name for name in aliases if len(name_key(name).split()) == 1)
    exactly = frozenset(unicodedata.normalize("NFC", name).strip() for name in written)
    return Swap(keys.get, tuple({len(key.split()) for key in keys if key}), exactly)


def _words(name: str) -> list[str]:
    whole = unicodedata.normalize("NFC", name)
    return [_folded(each) for each in _WORD.findall(whole)][:_MOST_WORDS]


def _folded(word: str) -> str:
    return unicodedata.normalize("NFKC", word).casefold()
