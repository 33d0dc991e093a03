"""The bounds of an XLSB workbook's sheets; what is hidden in them is not told."""

from __future__ import annotations

from collections.abc import Iterator

from cierre.sources.tables.archives import Archive
from cierre.sources.tables.bounds import TEXTS, Refused
from cierre.sources.tables.sheet_marks import Marks

_ROW, _TEXT = 0, 19
_CELLS = range(2, 12)
"""The records of cells that have a value; 1 is an empty one."""


def xlsb_marks(archive: Archive) -> list[Marks]:
    """The marks of each sheet, under the names of their parts. Raises Refused."""
    sheets = []
    for name in archive.names():
        if "/worksheets/" in name and name.endswith(".bin"):
            sheets.append(_sheet(archive, name))
        elif name.endswith("sharedstrings.bin"):
            texts = sum(kind == _TEXT for kind, _ in _records(archive.part(name)))
            if texts > TEXTS:
                raise Refused("too-many-cells-in-all", value=str(TEXTS // 1_000_000))
        elif name.endswith(".bin"):
            for _ in archive.part(name):
                pass
    return sheets


def _sheet(archive: Archive, name: str) -> Marks:
    marks, row = Marks(name.rpartition("/")[2].removesuffix(".bin")), 0
    for kind, body in _records(archive.part(name)):
        if kind == _ROW:
            row = int.from_bytes(body[:4], "little") + 1
        elif kind in _CELLS:
            marks.reach(row, int.from_bytes(body[:4], "little"))
    return marks


def _records(pieces: Iterator[bytes]) -> Iterator[tuple[int, bytes]]:
    """Kinds of records and their first four bytes."""
    held = bytearray()
    place = 0
    skipped = 0
    for piece in pieces:
        if skipped >= len(piece):
            skipped -= len(piece)
            continue
        held += piece[skipped:]
        skipped = 0
        while len(held) - place >= 12:
            kind, after = _number(held, place, 2)
            length, body = _number(held, after, 4)
            yield kind, bytes(held[body : body + min(length, 4)])
            place = body + length
        if place >= len(held):
            skipped = place - len(held)
            held.clear()
        else:
            del held[:place]
        place = 0


def _number(held: bytearray, place: int, most: int) -> tuple[int, int]:
    """A number of seven bits a byte, and the place behind it."""
    number = 0
    for shift in range(most):
        byte = held[place]
        place += 1
        number |= (byte & 0x7F) << 7 * shift
        if byte < 0x80:
            break
    return number, place
