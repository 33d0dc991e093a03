"""Values out of a TOML document, with a problem for each that is missing, unknown or wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date, time
from decimal import Decimal, InvalidOperation
from typing import Any, TypeVar

from cierre.sources.catalogue import say
from cierre.sources.names import closest
from cierre.sources.problems import Problem, problem

_PERIOD = re.compile(r"(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]|\*))?")
_NUMBER = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,6})?")
_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_LONGEST_TEXT, _LONGEST_SHOWN = 1000, 80
_MIDNIGHT, _LAST_MINUTE = time(0), time(23, 59)
Value = TypeVar("Value")


class TomlPart:
    """One table of the document; ``path`` is how a person finds it, as ``person 3``."""

    def __init__(self, content: Any, path: str, file: str, problems: list[Problem]) -> None:
        self._content: Mapping[str, Any] = content if isinstance(content, Mapping) else {}
        self._path, self._file, self._problems = path, file, problems
        if not isinstance(content, Mapping):
            self.wrong("", content, say("hint-text"))

    def only(self, known: Iterable[str]) -> TomlPart:
        """Itself; keys that are not known are problems."""
        names = tuple(known)
        for key in self._content:
            if key not in names:
                self._tell("unknown-key", self._name(key), other=_instead(key, names))
        return self

    def keys(self) -> tuple[str, ...]:
        return tuple(self._content)

    def text(self, key: str, default: str | None = "") -> str:
        """A text; a problem when it is another kind of value, or missing without a default."""
        if key not in self._content:
            if default is None:
                self._tell("missing-key", self._name(key))
            return default or ""
        value = self._content[key]
        if not isinstance(value, str) or (default is None and not value):
            self.wrong(key, value, say("hint-text"))
            return default or ""
        if len(value) > _LONGEST_TEXT or any(unicodedata.category(each) == "Cc" for each in value):
            self.wrong(key, value, say("hint-plain-text"))
            return default or ""
        if value and _is_blank(value):
            self.wrong(key, value, say("hint-text"))
            return default or ""
        return value

    def convert(
        self, key: str, to: Callable[[str], Value], hint: str, default: str | None = ""
    ) -> Value | None:
        """A text turned into something; None, and a problem, when it cannot be."""
        text = self.text(key, default)
        if default and not text:
            self.wrong(key, text, say(hint))
        if not text:
            return None
        try:
            return to(text)
        except (ValueError, LookupError, InvalidOperation, OSError):
            self.wrong(key, text, say(hint))
            return None

    def day(self, key: str, default: str | None = "") -> date | None:
        """A day, written as a date of TOML or as text."""
        value = self._content.get(key)
        if isinstance(value, date):
            value = date(value.year, value.month, value.day).isoformat()
            return TomlPart({key: value}, self._path, self._file, self._problems).day(key)
        return self.convert(key, day_written, "hint-day", default)

    def days(self, key: str) -> tuple[date, ...]:
        """A list of days."""
        found = []
        for text in self.texts(key):
            try:
                found.append(day_written(text))
            except ValueError:
                self.wrong(key, text, say("hint-day"))
        return tuple(found)

    def exclusive(self, key: str, other: str) -> None:
        """A problem when two keys are there of which one would not be heard."""
        if key in self._content and other in self._content:
            self._tell("one-of-two", self._name(key), key, other)

    def flag(self, key: str, *, default: bool = False) -> bool:
        """True or false; the default when it is not there."""
        value = self._content.get(key, default)
        if not isinstance(value, bool):
            self.wrong(key, value, say("hint-flag"))
            return default
        return value

    def whole(self, key: str, most: int, hint: str) -> int:
        """A whole number from 1 to ``most``; 0, and a problem, for anything else."""
        value = self._content.get(key)
        if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= most:
            return value
        self.wrong(key, value, say(hint, most=most))
        return 0

    def listed(self, key: str) -> bool:
        """Whether a list stands under the key."""
        return isinstance(self._content.get(key), list)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts (dates are texts as well)."""
        value = self._content.get(key, [])
        if not isinstance(value, list) or not all(isinstance(each, str | date) for each in value):
            self.wrong(key, value, say("hint-list"))
            return ()
        return tuple(str(each) for each in value)

    def parts(self, key: str) -> tuple[TomlPart, ...]:
        """The tables of ``[[key]]`` or of a list of tables."""
        value = self._content.get(key, [])
        if not isinstance(value, list):
            self.wrong(key, value, say("hint-list"))
            return ()
        return tuple(
            TomlPart(each, self._name(f"{key} {number}"), self._file, self._problems)
            for number, each in enumerate(value, start=1)
        )

    def peek(self, key: str) -> tuple[Mapping[str, Any], ...]:
        """What ``parts`` would read, with nothing told."""
        value = self._content.get(key)
        listed = value if isinstance(value, list) else []
        return tuple(each for each in listed if isinstance(each, Mapping))

    def part(self, key: str) -> TomlPart:
        """The table ``[key]``; empty when there is none."""
        return TomlPart(self._content.get(key, {}), self._name(key), self._file, self._problems)

    def known(self, key: str, names: Iterable[str], value: str) -> None:
        """A problem unless the value is among the names."""
        if value not in names:
            self._tell("unknown-id", self._name(key), value)

    def wrong(self, key: str, value: object, hint: str) -> None:
        """A problem with the value of a key."""
        self.tell("wrong-value", key, shown(value), hint)

    def twice(self, key: str, value: str) -> None:
        """A problem: two have the same id."""
        self.tell("twice", key, value)

    def _tell(self, message: str, column: str, value: str = "", other: str = "") -> None:
        self._problems.append(problem(message, self._file, None, shown(column), value, other))

    def tell(self, message: str, key: str, value: str = "", other: str = "") -> None:
        """A problem with a key of this part."""
        self._tell(message, self._name(key), shown(value), other)

    def _name(self, key: str) -> str:
        return ".".join(each for each in (self._path, key) if each)


def target_period(text: str) -> str:
    """The text when it is a target's period. Raises ValueError."""
    if not _PERIOD.fullmatch(text):
        raise ValueError(text)
    return text


def day_written(text: str) -> date:
    """A day of a year that records can be of. Raises ValueError."""
    day = date.fromisoformat(text)
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError(text)
    return day


def closing_time(text: str) -> time:
    """When a day's hours close; the day's last minute is its end, as 24:00. Raises ValueError."""
    if text.strip() in ("24:00", "24:00:00"):
        return _MIDNIGHT
    closes = time.fromisoformat(text)
    return _MIDNIGHT if closes >= _LAST_MINUTE else closes


def number(text: str) -> Decimal:
    """A decimal number that a figure can have. Raises ValueError."""
    if not _NUMBER.fullmatch(text):
        raise ValueError(text)
    return Decimal(text) + 0  # there is no negative zero


def shown(value: object) -> str:
    """A value as a person is shown it: not longer than they would read."""
    try:
        text = str(value)
    except ValueError:  # an integer of thousands of digits
        return "…"
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def _instead(key: str, names: tuple[str, ...]) -> str:
    """What to write instead of a key that is not known."""
    near = closest(key, names)
    return say("hint-key", name=near) if near else say("hint-keys", names=", ".join(names))


def _is_blank(text: str) -> bool:
    """Whether nothing of a text can be seen."""
    return all(unicodedata.category(each)[0] in "CZ" for each in text)
