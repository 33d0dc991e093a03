"""The marks of an XLS workbook's sheets, from its records of fixed layout."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

from cierre.sources.tables.bounds import TEXTS, Refused
from cierre.sources.tables.error_words import ERRORS
from cierre.sources.tables.ole import Ole
from cierre.sources.tables.sheet_marks import Marks

_OTHER_KINDS = {"WordDocument": "Word (.doc)", "PowerPoint Document": "PowerPoint (.ppt)"}
_FORMULA, _LOCKED, _COLUMNS, _SHEET, _SEVERAL = 0x06, 0x2F, 0x7D, 0x85, 0xBD
_TEXTS, _NUMBER, _LABEL, _TRUTH, _ROW, _SHORT, _BEGIN = (
    0xFC, 0x203, 0x204, 0x205, 0x208, 0x27E, 0x809,
)  # fmt: skip
_SHARED_TEXT = 0xFD
_CELLS = {_FORMULA, _NUMBER, _LABEL, _TRUTH, _SHORT, _SHARED_TEXT}
_HIDDEN_ROW, _WIDEST = 0x20, 256


def xls_marks(path: Path) -> list[Marks]:
    """The marks of each sheet, in the order of the workbook. Raises Refused."""
    content = path.read_bytes()
    # names of streams are written in clear
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise Refused("password")
    file = Ole(content)
    names = file.names()
    for name, kind in _OTHER_KINDS.items():
        if name in names:
            raise Refused("other-kind", value=kind)
    stream = next((each for each in ("Workbook", "Book") if each in names), None)
    if stream is None:
        raise Refused("not-a-spreadsheet")
    try:
        return _sheets(file.stream(stream))
    except (struct.error, IndexError):
        raise Refused("damaged-file") from None


def _sheets(stream: bytes) -> list[Marks]:
    starts: dict[int, Marks] = {}
    sheet = None
    for place, kind, body in _records(stream):
        if kind == _BEGIN:
            sheet = starts.get(place, sheet)
        elif kind == _SHEET:
            starts[int.from_bytes(body[:4], "little")] = Marks(_name(body))
        elif kind == _LOCKED:
            raise Refused("password")
        elif kind == _TEXTS and int.from_bytes(body[4:8], "little") > TEXTS:
            raise Refused("too-many-cells-in-all", value=str(TEXTS // 1_000_000))
        elif sheet is not None:
            _mark(sheet, kind, body)
    return list(starts.values())


def _records(stream: bytes) -> Iterator[tuple[int, int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        yield place, kind, stream[place + 4 : place + 4 + length]
        place += 4 + length


def _mark(sheet: Marks, kind: int, body: bytes) -> None:
    if kind in _CELLS:
        _mark_cell(sheet, kind, body)
    elif kind == _SEVERAL:
        row = struct.unpack_from("<H", body)[0]
        sheet.reach(row + 1, int.from_bytes(body[-2:], "little"))
    elif kind == _ROW:
        row, flags = struct.unpack_from("<H10xH", body)
        if flags & _HIDDEN_ROW:
            sheet.hidden_rows.append(row + 1)
    elif kind == _COLUMNS:
        first, last, width, _, flags = struct.unpack_from("<5H", body)
        if flags & 1 or not width:
            sheet.hidden_columns.extend(range(first, min(last, 255) + 1))


def _mark_cell(sheet: Marks, kind: int, body: bytes) -> None:
    row, column = struct.unpack_from("<HH", body)
    if column >= _WIDEST:
        raise Refused("damaged-file")
    sheet.reach(row + 1, column)
    if kind == _FORMULA:
        sheet.formulas[column].append(row + 1)
        if body[12:14] == b"\xff\xff" and body[6] == 2:
            sheet.say(row + 1, column, ERRORS.get(body[8], ERRORS[0]))
    elif kind == _TRUTH and body[7]:
        sheet.say(row + 1, column, ERRORS.get(body[6], ERRORS[0]))


def _name(body: bytes) -> str:
    length, wide = body[6], body[7] & 1
    return (
        body[8 : 8 + length * 2].decode("utf-16-le", "replace")
        if wide
        else (body[8 : 8 + length].decode("latin-1"))
    )
