"""The lines of a PDF page in the order of its content, parted where wide gaps are."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

import pypdfium2.raw as pdfium

from cierre.audit.readers.limits import CHARACTERS
from cierre.audit.readers.markup import raised
from cierre.audit.readers.refusal import Refusal

_LINE: Final = re.compile(r"[^\r\n\x02\ufffe]+[\x02\ufffe]?")
_SPACES: Final = re.compile(r"\s+")
_DIGITS: Final = re.compile(r"\d+")
_GAP: Final = 0.6
"""A space wider than so many times the height of the type parts two cells."""
_RAISED: Final = 0.38
"""Digits that begin so far up the height of the type are no part of a number."""
_BOLD: Final = 600


class Box(NamedTuple):
    """The place of some text on a page, in points from its lower left corner."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How high the type is."""
        return self.top - self.bottom

    def beside(self, other: Box) -> bool:
        """Whether two boxes lie on one line."""
        shared = min(self.top, other.top) - max(self.bottom, other.bottom)
        return shared > 0.6 * min(self.height, other.height)


class Piece(NamedTuple):
    """A line, or what stands between two wide gaps of it."""

    text: str
    box: Box
    bold: bool


@dataclass(frozen=True)
class Page:
    """A page's lines as their pieces, in the order that they were written in."""

    number: int
    height: float
    width: float
    lines: tuple[tuple[Piece, ...], ...]


def page_of(page: Any, number: int) -> Page:
    """The lines of a page opened with pdfium. Raises Refusal when they are too many."""
    textpage = page.get_textpage()
    count = textpage.count_chars()
    if count > CHARACTERS:
        raise Refusal("too-long", characters=CHARACTERS)
    reading = Reading(textpage.raw, _text(textpage.raw, count))
    lines: list[tuple[Piece, ...]] = []
    for line in _LINE.finditer(reading.text):
        pieces = tuple(reading.pieces(line.start(), line.end()))
        if pieces and lines and _continues(lines[-1], pieces):
            lines[-1] += pieces
        elif pieces:
            lines.append(pieces)
    width, height = page.get_size()
    textpage.close()
    return Page(number, height, width, tuple(lines))


def _text(raw: Any, count: int) -> str:
    """One character for each that pdfium counts, so that both have the same place."""
    buffer = ctypes.create_string_buffer(2 * (count + 1))
    written = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    pdfium.FPDFText_GetText(raw, 0, count, written)
    text = buffer.raw[: 2 * count].decode("utf-16-le", "replace")
    if len(text) == count and "\0" not in text:
        return text
    codes = (pdfium.FPDFText_GetUnicode(raw, index) for index in range(count))
    return "".join(chr(code) if 0 < code < 0xD800 else "\ufffd" for code in codes)


def _continues(line: tuple[Piece, ...], pieces: tuple[Piece, ...]) -> bool:
    """Whether text written next stands to the right on the same line, as cells do."""
    return line[-1].box.beside(pieces[0].box) and pieces[0].box.left > line[-1].box.right


class Reading:
    """A page's characters, whose boxes are asked for only where they matter."""

    def __init__(self, raw: Any, text: str) -> None:
        self.text = text
        self._raw = raw
        self._found = pdfium.FS_RECTF()
        self._sides = tuple(ctypes.c_double() for _ in range(4))

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """A line's pieces."""
        line = self.text[start:end]
        start, end = start + len(line) - len(line.lstrip()), start + len(line.rstrip())
        if start >= end:
            return
        first = self._box(start)
        gap, loose = _GAP * first.height, self._loose
        for space in _SPACES.finditer(self.text, start, end):
            before, after = space.span()
            left = loose(after).left
            if left - loose(before - 1).right > gap:
                yield self._piece(start, before, first)
                start, first = after, self._box(after)
        yield self._piece(start, end, first)

    def _piece(self, start: int, end: int, first: Box) -> Piece:
        last = self._box(end - 1) if end - start > 1 else first
        middle = self._box((start + end) // 2) if end - start > 2 else last
        tallest = first if first.height >= last.height else last
        tallest = tallest if tallest.height >= middle.height else middle
        box = Box(first.left, tallest.bottom, last.right, tallest.top)
        bold = pdfium.FPDFText_GetFontWeight(self._raw, start) >= _BOLD
        return Piece(self._with_notes(start, end, box).strip("\u200b"), box, bold)

    def _with_notes(self, start: int, end: int, line: Box) -> str:
        """The text with the raised digits of notes and powers told apart from the numbers.

        Those stand before or behind a number's own digits, never between them.
        """
        text = self.text[start:end]
        for digits in _DIGITS.finditer(text):
            places = range(start + digits.start(), start + digits.end())
            ends = {places[0], places[-1]}
            if not any(self._is_raised(index, line) for index in ends):
                continue
            for index in places:
                if self._is_raised(index, line):
                    at = index - start
                    text = text[:at] + raised(text[at]) + text[at + 1 :]
        return text

    def _is_raised(self, index: int, line: Box) -> bool:
        pdfium.FPDFText_GetCharBox(self._raw, index, *self._sides)
        return self._sides[2].value > line.bottom + _RAISED * line.height

    def _box(self, index: int) -> Box:
        found = self._loose(index)
        return Box(found.left, found.bottom, found.right, found.top)

    def _loose(self, index: int) -> Any:
        """A character's place with all the room of its typeface, until the next is asked for."""
        pdfium.FPDFText_GetLooseCharBox(self._raw, index, self._found)
        return self._found
