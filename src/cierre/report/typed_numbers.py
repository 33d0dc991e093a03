"""Numerals that somebody typed in a report, and the figures that they probably are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from cierre.report.document import Runs, Text

_NUMERAL = re.compile(r"(?<![\w\-–/])\d(?:[\d.,\u00a0\u202f]*\d)?(?![\w/])")
_SPACES = re.compile(r"[\u00a0\u202f\u2009]")
MOST = 3
"""Figures that are offered for a numeral."""


@dataclass(frozen=True)
class TypedNumber:
    """A numeral as it was typed, with its unit where a figure is printed so, and the tokens of the
    figures that are printed like it."""

    text: str
    tokens: tuple[str, ...]


def typed_numbers(
    runs: Runs, printed: Mapping[str, tuple[str, ...]], drafted: Iterable[str] = ()
) -> tuple[TypedNumber, ...]:
    """The numerals of a passage that are bound to no figure.

    ``printed`` are tokens by what is printed for them. Numerals that the ``drafted`` words have
    as well, as those of a date, are not typed.
    """
    known = {found[0] for words in drafted for found in _NUMERAL.finditer(_plain(words))}
    by_said: dict[str, list[str]] = {}
    for said, tokens in printed.items():
        by_said.setdefault(_plain(said), []).extend(tokens)
    words = (_plain(each.text) for each in runs if isinstance(each, Text))
    typed = (each for text in words for each in _typed(text, known, by_said))
    return tuple(dict.fromkeys(typed))


def put_figure(text: str, typed: str, token: str) -> str:
    """The text with a token in the place of what was typed, the first time that it stands there."""
    spaced = r"[\s\u00a0\u202f\u2009]".join(map(re.escape, _plain(typed).split(" ")))
    return re.sub(rf"(?<![\w\-–/]){spaced}(?![\w/])", lambda _: token, text, count=1)


def _typed(text: str, known: set[str], by_said: Mapping[str, list[str]]) -> Iterator[TypedNumber]:
    end = 0
    for found in _NUMERAL.finditer(text):
        if found.start() < end or found[0] in known:
            continue
        rest = text[found.start() :]
        whole = max((s for s in by_said if _begins(rest, s)), key=len, default="")
        if len(whole) >= len(found[0]):
            end = found.start() + len(whole)
            yield TypedNumber(whole, tuple(by_said[whole][:MOST]))
        else:
            alike = [t for said, tokens in by_said.items() for t in tokens
                     if _NUMERAL.findall(said) == [found[0]]]  # fmt: skip
            yield TypedNumber(found[0], tuple(alike[:MOST]))


def _begins(text: str, said: str) -> bool:
    return text.startswith(said) and not re.match(r"\w", text[len(said) : len(said) + 1])


def _plain(text: str) -> str:
    return _SPACES.sub(" ", text)
