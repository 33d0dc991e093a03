"""Runs as a text that a person can write: ``Entraron [[cases.received]], 3 más.``

A number stands in it as the figure that it is of (``[[cases.received]]``), with the part
(``[[cases.received?category=leak]]``) and the aspect (``[[cases.received@before]]``) where it has
any; **strong words** stand between asterisks. Everything else is words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote

from cierre.report.document import Bound, Run, Runs, Text

TOKEN = re.compile(r"\[\[([a-z][a-z0-9_.]*)(?:\?([^\[\]@]+))?(?:@([a-z0-9][a-z0-9_-]*))?\]\]")
_STRONG = re.compile(r"\*\*([^*]+)\*\*")
_ASIDE = re.compile(r"[\[\]@%\s]")


def token_of(number: Bound) -> str:
    """A number as it stands in the text; the same for all numbers of that figure and aspect."""
    part = _ASIDE.sub(lambda found: quote(found[0], safe=""), number.part)
    aspect = "" if number.aspect == "value" else f"@{number.aspect}"
    return f"[[{number.figure}{'?' + part if part else ''}{aspect}]]"


def written(runs: Runs) -> str:
    """Runs as a text, their numbers as tokens."""
    return "".join(map(_written, runs))


def parsed(text: str) -> Runs:
    """The runs of a text, each number without the words that it is printed in.

    ``written`` gives the very same text again.
    """
    runs: list[Run] = []
    last = 0
    for found in TOKEN.finditer(text):
        number = Bound("", found[1], unquote(found[2] or ""), found[3] or "value")
        if token_of(number) == found[0]:
            runs += [*_words(text[last : found.start()]), number]
            last = found.end()
    return (*runs, *_words(text[last:]))


def _written(run: Run) -> str:
    if isinstance(run, Bound):
        return token_of(run)
    return f"**{run.text}**" if run.strong else run.text


def _words(text: str) -> Iterator[Text]:
    for place, piece in enumerate(_STRONG.split(text)):
        if piece:
            yield Text(piece, strong=bool(place % 2))
