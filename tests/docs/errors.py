"""The page of all that can go wrong, from the catalogues that say it.

Run as ``python -m tests.docs.errors`` it writes the page anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from fluent.syntax import ast

from cierre.fault import CATALOGUE as FAULTS
from cierre.sources.catalogue import CATALOGUE as PROBLEMS
from cierre.spoken import Catalogue
from tests.docs.pages import ROOT

PAGE = ROOT / "docs" / "errors.md"
_HEAD = """\
# What can go wrong

Whatever Cierre cannot do it says as a message: what is wrong, where, and what to do, in the
language of the office (or of `--lang`). `cierre load --json` gives each problem's `code`. This page
lists every code; it is made from the messages themselves by `python -m tests.docs.errors`.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | the records are wrong: `load` changed nothing, a statement does not balance, `audit` or \
`check` found something |
| 2 | it cannot be done as it was asked: something is not there, or not written as it should be |
| 3 | the machine does not allow it: a disk, a folder, a database |

In the messages, `…` stands for what the message names.
"""
_SECTIONS = (
    (
        "## What is asked for (exit code 2) and what the machine does not allow (exit code 3)",
        FAULTS,
    ),
    ("## Problems in an office's files (exit code 1)", PROBLEMS),
)


def page() -> str:
    """The page as the catalogues give it."""
    return "\n".join([_HEAD, *(line for title, each in _SECTIONS for line in _table(title, each))])


def codes(catalogue: Catalogue) -> tuple[str, ...]:
    """Every code of a catalogue, in its order."""
    return tuple(each.id.name for each in catalogue.with_remedy("es"))


def write() -> None:
    """Write the page anew."""
    PAGE.write_text(page(), encoding="utf-8")


def _table(title: str, catalogue: Catalogue) -> Iterator[str]:
    yield from (title, "", "| code | español | English |", "|---|---|---|")
    english = {each.id.name: each for each in catalogue.with_remedy("en")}
    for spanish in catalogue.with_remedy("es"):
        code = spanish.id.name
        yield f"| `{code}` | {_said(spanish)} | {_said(english[code])} |"
    yield ""


def _said(message: ast.Message) -> str:
    remedy = next(each for each in message.attributes if each.id.name == "remedy")
    said = " ".join(_text(each.value) for each in (message, remedy))
    return re.sub(r"\s+", " ", said).replace("|", "\\|").strip()


def _text(pattern: ast.Pattern | None) -> str:
    """A pattern's words, with … for what it names; of variants the default."""
    assert pattern is not None
    words = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            words.append(element.value)
        elif isinstance(element.expression, ast.StringLiteral):
            words.append(element.expression.value)
        elif isinstance(element.expression, ast.SelectExpression):
            chosen = next(each for each in element.expression.variants if each.default)
            words.append(_text(chosen.value))
        else:
            words.append("…")
    return "".join(words)


if __name__ == "__main__":
    write()
