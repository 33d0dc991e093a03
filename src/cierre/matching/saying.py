"""What a matching says to people, in the language that is spoken."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cierre.audit.document import Document
from cierre.matching.matched import Matched, Numeral
from cierre.matching.sources import is_set
from cierre.report.document import Bound
from cierre.report.material import Material
from cierre.report.proof import LEDGER
from cierre.report.sentences import MissingWording
from cierre.spoken import Catalogue

CATALOGUE = Catalogue("cierre.matching")

_MONTH = re.compile(r"\d{4}-\d{2}")
_NAMED = ("target", "before", "change", "rate", "share", "attainment", "year_actual",
          "year_target", "year_attainment")  # fmt: skip
_TOLD = {"target": "target", "year_target": "target", "change": "change", "rate": "rate",
         "share": "share"}  # fmt: skip
_WORDS = 8
"""So many words on either side of a number are quoted."""


@dataclass(frozen=True)
class Explained:
    """A wrong number: what it says and should say, the figure's name, and what is counted."""

    sentence: str
    figure: str
    definition: str


def say(message: str, **values: str | int) -> str:
    """A message with its values. Raises KeyError."""
    return CATALOGUE.say(message, "", **values)


def explained(numeral: Numeral, material: Material) -> Explained:
    """A wrong number as a person is told of it."""
    number = numeral.number
    assert number is not None
    aspect = _TOLD.get(number.aspect, "other")
    before = material.formatter.period_name(material.period.previous().id)
    sentence = say(
        "wrong", aspect=aspect, text=one_line(numeral.text), right=number.text, before=before
    )
    return Explained(sentence, name_of(number, material), _definition(number, material))


def name_of(number: Bound, material: Material) -> str:
    """What a number is of: the figure, its part, and which of its numbers it is."""
    said = _label(number, material)
    if number.part and number.figure != LEDGER:
        by, _, part = number.part.partition("=")
        try:
            said = f"{said} · {material.part_said(number.figure.partition('.')[0], by, part)}"
        except (MissingWording, KeyError, ValueError):
            said = f"{said} · {part}"
    if _MONTH.fullmatch(number.aspect):
        return say("of-month", figure=said, month=material.formatter.period(number.aspect))
    if number.aspect in _NAMED:
        before = material.formatter.period(material.period.previous().id)
        name = f"aspect-{number.aspect}"
        return say("of-month", figure=said, month=say(name, before=before))
    return said


def _label(number: Bound, material: Material) -> str:
    if number.figure == LEDGER:
        return material.book_name(number.part.partition("=")[2])
    try:
        return material.full_label(number.figure)
    except MissingWording:
        return number.figure


def _definition(number: Bound, material: Material) -> str:
    if number.figure == LEDGER or is_set(number):
        return ""
    try:
        return material.definition(number.figure)
    except (MissingWording, KeyError):
        return ""


def quoted(document: Document, numeral: Numeral) -> str:
    """The number with the words around it, within its block; of a cell with its row's name."""
    block = document.block_at(numeral.start)
    if block is not None and block.kind == "cell":
        row = (e for e in document.blocks if (e.table, e.row) == (block.table, block.row))
        name = next(row)
        named = "" if name is block else f"{document.text_of(name)} · "
        return one_line(f"{named}{document.text_of(block)}")
    first, last = (block.start, block.end) if block else (numeral.start, numeral.end)
    before = document.text[first : numeral.start].split(" ")
    after = document.text[numeral.end : last].split(" ")
    told = " ".join(before[-_WORDS:]) + numeral.text + " ".join(after[:_WORDS])
    opening = "…" if len(before) > _WORDS else ""
    closing = "…" if len(after) > _WORDS else ""
    return f"{opening}{one_line(told)}{closing}"


def place(numeral: Numeral) -> str:
    """Where a number stands, as one would look for it."""
    return say("comma").join(_place(numeral))


def _place(numeral: Numeral) -> Iterator[str]:
    where = numeral.where
    if where.page is not None:
        yield say("page", number=where.page)
    if where.sheet:
        yield say("sheet", name=where.sheet)
    if where.cell:
        yield say("cell", name=where.cell)
    elif where.paragraph is not None:
        yield say("paragraph", number=where.paragraph)


def counted(matched: Matched) -> str:
    """How many numbers there are of each verdict."""
    verdicts = ("wrong", "right", "unbound")
    wrong, right, unbound = (len(matched.of(each)) for each in verdicts)  # type: ignore[arg-type]
    return say("counted", wrong=wrong, right=right, unbound=unbound)


def one_line(text: str) -> str:
    """A text without its line ends."""
    return " ".join(text.split())
