"""The marks of an XLSB workbook's sheets; what is hidden in them is not told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cierre.sources.tables.archives import Archive
from cierre.sources.tables.bounds import TEXTS, Refused
from cierre.sources.tables.error_words import ERRORS
from cierre.sources.tables.sheet_marks import Marks
from cierre.sources.tables.xlsx_marks import parts_by_id

_ROW, _SHARED, _TEXT, _SHEET = 0, 7, 19, 156
_CELLS, _ERRORS = range(2, 12), (3, 11)
"""The records of cells that have a value, and of those with an error; 1 is an empty one."""
_HELD = 512
"""Bytes of a record that are looked at; names of sheets are shorter."""


def xlsb_marks(archive: Archive) -> list[Marks]:
    """The marks of each sheet, in the order of the workbook. Raises Refused."""
    parts = parts_by_id(archive, "xl/_rels/workbook.bin.rels")
    names = set(archive.names())
    sheets = []
    shared = [name for name in names if name.endswith("sharedstrings.bin")]
    lengths = [each for name in shared for each in _lengths(archive.part(name))]
    names -= {*shared, "xl/workbook.bin"}
    for kind, body in records(archive.part("xl/workbook.bin")):
        if kind == _SHEET:
            related, rest = _text(body[8:])
            marks = Marks(_text(rest)[0])
            sheets.append(marks)
            if (part := parts.get(related, "")) in names:
                names.discard(part)
                _mark(marks, archive.part(part), lengths)
    for name in names:
        # what belongs to no sheet is not read, but must not be large either
        if name.endswith((".bin", ".rels")):
            for _ in archive.part(name):
                pass
    return sheets


def _lengths(pieces: Iterable[bytes]) -> list[int]:
    """How long the texts that all sheets share are. Raises Refused."""
    lengths: list[int] = []
    for kind, body in records(pieces):
        if kind == _TEXT:
            lengths.append(int.from_bytes(body[1:5], "little"))
            if len(lengths) > TEXTS:
                raise Refused("too-many-cells-in-all", value=str(TEXTS // 1_000_000))
    return lengths


def records(pieces: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """The kinds of a part's records, each with the first bytes of its body."""
    held, skipped = bytearray(), 0
    for piece in pieces:
        held += piece[skipped:]
        skipped = max(skipped - len(piece), 0)
        place = 0
        while (found := _record(held, place)) is not None:
            kind, body, place = found
            yield kind, body
        skipped += max(place - len(held), 0)
        del held[:place]


def _record(held: bytearray, place: int) -> tuple[int, bytes, int] | None:
    """The record at a place and where the next begins; None where more has to come first."""
    kind, after = _number(held, place, 2)
    length, start = _number(held, after, 4)
    if start > len(held) or len(held) - start < min(length, _HELD):
        return None
    return kind, bytes(held[start : start + min(length, _HELD)]), start + length


def _number(held: bytearray, place: int, most: int) -> tuple[int, int]:
    """A number of seven bits a byte, and the place behind it, which may be where nothing is yet."""
    number = 0
    for shift in range(most):
        if place >= len(held):
            return 0, len(held) + 1
        byte = held[place]
        place += 1
        number |= (byte & 0x7F) << 7 * shift
        if byte < 0x80:
            break
    return number, place


def _mark(marks: Marks, pieces: Iterable[bytes], lengths: Sequence[int]) -> None:
    row = 0
    for kind, body in records(pieces):
        if kind == _ROW:
            row = int.from_bytes(body[:4], "little") + 1
        elif kind in _CELLS:
            column = int.from_bytes(body[:4], "little")
            marks.count_cells(1)
            marks.reach(row, column)
            if kind == _SHARED:
                index = int.from_bytes(body[8:12], "little")
                marks.count_text(lengths[index] if index < len(lengths) else 0)
            elif kind in _ERRORS:
                marks.say(row, column, ERRORS.get(body[8] if len(body) > 8 else 0, ERRORS[0]))


def _text(body: bytes) -> tuple[str, bytes]:
    """A text behind its length, and what follows it."""
    end = 4 + 2 * int.from_bytes(body[:4], "little")
    return body[4:end].decode("utf-16-le", "replace"), body[end:]
