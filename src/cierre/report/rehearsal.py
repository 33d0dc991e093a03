"""Messages said with 0, 1, 2, several and very many, in each variant, to be read aloud."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, product

from cierre.report.document import Bound
from cierre.report.numbers import Formatter, locale_for
from cierre.report.sentences import Argument, SpokenNumber, Wording, plain

COUNTS = (0, 1, 2, 7, 1_000_000)
"""What every number of a message is in turn; Spanish has a form of its own for millions."""

MOST_VARIANTS = 40
"""Variants by words (met or not, more or less) that a message is said in at most, per count."""

_WORDS = ("-versus", "-largest", "-direction", "-kinds", "-categories", "-quantities", "-courses")
"""Ends of the names of variables that are words about a figure."""

_NUMBERS = ("count", "number", "value", "target", "base")
_PLURALS = {"zero", "one", "two", "few", "many", "other"}


def rehearsed(wording: Wording, message: str, language: str) -> tuple[str, ...]:
    """All that a message can say, each sentence once, in the order of the counts.

    Variables that choose a variant by a word take each of its words; those without a variant stand
    by their name in brackets when they are words, and are a number when they name a figure.
    """
    choices = wording.choices(message)
    numbers, words = [], {}
    for name in sorted(wording.variables(message)):
        keys = choices.get(name, ())
        if _counts(name, keys):
            numbers.append(name)
        else:
            words[name] = keys or (f"[{name}]",)
    formatter = Formatter(locale_for(language, language))
    said: dict[str, None] = {}
    for count in COUNTS if numbers else COUNTS[:1]:
        number = formatter.number(count, "items")
        for chosen in islice(_variants(words), MOST_VARIANTS):
            given: dict[str, Argument] = dict(chosen)
            given |= {name: SpokenNumber.of(count, Bound(number, name)) for name in numbers}
            said[plain(wording.runs(message, given)).strip()] = None
    return tuple(each for each in said if each)


def _counts(name: str, keys: tuple[str, ...]) -> bool:
    """Whether a variable is a number: it chooses by plural, or names a figure."""
    if keys:
        return all(key in _PLURALS or key.isdigit() for key in keys) and set(keys) != {"other"}
    return ("-" in name and not name.endswith(_WORDS)) or name in _NUMBERS


def _variants(words: Mapping[str, tuple[str, ...]]) -> Iterator[dict[str, str]]:
    for chosen in product(*words.values()):
        yield dict(zip(words, chosen, strict=True))
