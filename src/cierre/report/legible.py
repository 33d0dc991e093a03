"""Texts as every format can hold them: what is no character, or is in no typeface, by its code.

A control character, half a surrogate pair or a sign that turns the direction of what follows it
is shown as ``[U+0007]``; so is, where the report itself draws its letters, what no typeface has.
"""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import is_not
from typing import Any, Literal

from cierre.report.document import Bound, Chart, Document, Foreign, RecordSheet, Section
from cierre.report.sentences import format_wording
from cierre.report.typeface import family_of

_BREAKS = frozenset((0x0D, 0x85, 0x2028, 0x2029))
_BYTE_ORDER_MARK, _WORD_JOINER = 0xFEFF, 0x2060
_TURNS_A_LINE = frozenset((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_ANNOTATES = range(0xFFF9, 0xFFFC)
_NO_TEXT = ("Cc", "Cs", "Co")
_INVISIBLE = (
    range(0xAD, 0xAE),
    range(0x34F, 0x350),
    range(0x61C, 0x61D),
    range(0x115F, 0x1161),
    range(0x17B4, 0x17B6),
    range(0x180B, 0x1810),
    range(0x200B, 0x2010),
    range(0x2060, 0x2066),
    range(0x206A, 0x2070),
    range(0x3164, 0x3165),
    range(0xFE00, 0xFE10),
    range(0xFFA0, 0xFFA1),
    range(0xE0020, 0xE0080),
    range(0xE0100, 0xE01F0),
)
"""What is drawn as nothing, whether a typeface has it or not."""

_IDS = {
    Bound: ("figure", "part", "aspect"),
    Section: ("id",),
    RecordSheet: ("id", "figures"),
    Foreign: ("language",),
    Document: ("language", "locale", "date", "statement", "currency"),
}
"""What leads from one thing to another, and is not read."""

_NUMBERS = ("bool", "float", "int", "float | int | None", "float | None")


def legible(
    document: Document, drawn: Literal["everything", "charts", "nothing"] = "nothing"
) -> Document:
    """The document with every text as it can be shown, and a remark when a code stands in one.

    ``drawn`` is what the report's own typefaces draw; the rest the reader's own can.
    """
    letters = _Characters(drawn == "everything")
    of_charts = _Characters(True) if drawn == "charts" else letters
    made = _mapped(document, letters, of_charts)
    assert isinstance(made, Document)
    codes = sorted({*letters.codes, *of_charts.codes})
    if not codes:
        return made
    wording = format_wording(document.language)
    return replace(made, remark=wording.text("codes-of-characters", example=_code(codes[0])))


class _Characters(dict[int, int | str]):
    """What each character is shown as, for ``str.translate``; ``codes`` are those shown so."""

    def __init__(self, drawn: bool) -> None:
        super().__init__()
        self._drawn = drawn
        self._texts: dict[str, str] = {}
        self.codes: list[int] = []

    def shown(self, text: str) -> str:
        """A text as it can be shown; itself when nothing in it changes."""
        if text.isascii() and text.isprintable():
            return text
        if text not in self._texts:
            made = text.replace("\r\n", "\n").translate(self)
            self._texts[text] = text if made == text else made
        return self._texts[text]

    def __missing__(self, code: int) -> int | str:
        self[code] = made = self._shown(code)
        return made

    def _shown(self, code: int) -> int | str:
        character = chr(code)
        if character in "\t\n" or _is(code, _INVISIBLE):
            return code
        if code in _BREAKS:
            return "\n"
        if code == _BYTE_ORDER_MARK:
            return _WORD_JOINER
        category = unicodedata.category(character)
        if not (
            category in _NO_TEXT
            or code in _TURNS_A_LINE
            or code in _ANNOTATES
            or code & 0xFFFE == 0xFFFE
        ):
            if not self._drawn or family_of(character):
                return code
            if category == "Zs":
                return " "
        self.codes.append(code)
        return _code(code)


def _code(code: int) -> str:
    return f"[U+{code:04X}]"


def _is(code: int, ranges: tuple[range, ...]) -> bool:
    return any(code in each for each in ranges)


def _mapped(value: Any, letters: _Characters, of_charts: _Characters) -> Any:
    """The value with the texts in it as they are shown; itself when none of them changes."""
    kind: Any = type(value)
    if kind is str:
        return letters.shown(value)
    if kind is tuple:
        made = tuple([_mapped(each, letters, of_charts) for each in value])
        return made if any(map(is_not, made, value)) else value
    if kind is dict:
        return {key: _mapped(each, letters, of_charts) for key, each in value.items()}
    if kind is Chart:
        letters = of_charts
    changed = {}
    for name in _read(kind):
        old = getattr(value, name)
        new = letters.shown(old) if type(old) is str else _mapped(old, letters, of_charts)
        if new is not old:
            changed[name] = new
    return replace(value, **changed) if changed else value


@cache
def _read(kind: Any) -> tuple[str, ...]:
    """The fields of a record in which something to read may stand; none of a plain value."""
    if not (isinstance(kind, type) and is_dataclass(kind)):
        return ()
    skipped: tuple[str, ...] = next((of for each, of in _IDS.items() if each is kind), ())
    return tuple(
        each.name
        for each in fields(kind)
        if each.name not in skipped and str(each.type) not in _NUMBERS
    )
