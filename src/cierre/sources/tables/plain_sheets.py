"""The marks of a sheet whose XML is written as most programs do, without parsing it.

It takes a tenth of the time of a parser. What is written otherwise, or holds formulas and errors,
is left to one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from cierre.sources.tables.bounds import CELL_BYTES, Refused
from cierre.sources.tables.letters import place_of
from cierre.sources.tables.sheet_marks import Marks

_WHOLE = 6
"""Bytes at a piece's end where an entity may not be whole."""
_AT_ONCE = 1 << 20
_CELL = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"(?: [a-z]{1,3}="[^"<>&]*")* ?(/?)>')
_TEXT = re.compile(rb't="s"[^<>]*><v>([0-9]{1,9})</v>')
_OTHERWISE = (
    b"\0",
    b"<!",
    b"<c>",
    b":c ",
    b":c>",
    b"<f>",
    b"<f ",
    b"<f/",
    b":f>",
    b":f ",
    b't="e"',
)
_ENTITY = re.compile(rb"&(?!amp;|lt;|gt;|quot;|apos;|#)")
_ROW = re.compile(rb"<row ([^<>]*)>")
_COLUMN = re.compile(rb"<col ([^<>]*)>")
_HIDDEN = re.compile(rb'\bhidden="(?:1|true)"|\bht="0"|\bwidth="0"')
_NUMBER = re.compile(rb'\b(r|min|max)="([0-9]{1,7})"')
_ENCODED = re.compile(rb'<\?xml[^>]*encoding=["\'](?!utf-8)', re.IGNORECASE)
_SHARED = re.compile(rb"<(?:\w+:)?si[ />]")


def plain_marks(name: str, pieces: Iterable[bytes], lengths: Sequence[int]) -> Marks | None:
    """The marks of a sheet; None where a parser has to read it. Raises Refused.

    ``lengths`` are those of the texts that all sheets share.
    """
    marks = Marks(name)
    for number, part in enumerate(_whole_cells(pieces)):
        if any(each in part for each in _OTHERWISE) or (not number and _ENCODED.match(part)):
            return None
        cells = _CELL.findall(part)
        if len(cells) != part.count(b"<c ") or _ENTITY.search(part):
            return None
        if filled := [(column, row) for column, row, empty in cells if not empty]:
            marks.count_cells(len(filled))
            columns, rows = map(set, zip(*filled, strict=True))
            last = max(map(int, rows))
            for column in columns:
                marks.reach(last, place_of(column.decode()))
        indices = map(int, _TEXT.findall(part))
        marks.count_text(sum(lengths[each] for each in indices if each < len(lengths)))
        if b"hidden=" in part or b'="0"' in part:
            _mark_hidden(marks, part)
    return marks


def shared_lengths(pieces: Iterable[bytes], most: int) -> list[int]:
    """How long the texts that all sheets share are at most. Raises Refused."""
    lengths: list[int] = []
    waiting = b""
    for piece in _larger(pieces):
        if b"\0" in piece or b"<!DOCTYPE" in piece or _ENTITY.search(piece, 0, len(piece) - _WHOLE):
            raise Refused("damaged-file")
        *whole, waiting = _SHARED.split(waiting + piece)
        lengths.extend(map(len, whole))
        if len(lengths) > most:
            raise Refused("too-many-cells-in-all", value=str(most // 1_000_000))
        if len(waiting) > 2 * CELL_BYTES + _AT_ONCE:
            raise Refused("too-long-cell", value=str(CELL_BYTES))
    # what stands before the first is none of them
    return [*lengths[1:], len(waiting)]


def _whole_cells(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Pieces that begin with a cell or a row and end before one."""
    waiting = b""
    for piece in _larger(pieces):
        waiting += piece
        end = max(waiting.rfind(b"<c "), waiting.rfind(b"<row "))
        if end > 0:
            yield waiting[:end]
            waiting = waiting[end:]
        elif len(waiting) > 2 * _AT_ONCE:
            # nothing of it is as expected
            yield waiting
            waiting = _OTHERWISE[0]
    yield waiting


def _larger(pieces: Iterable[bytes]) -> Iterator[bytes]:
    held: list[bytes] = []
    size = 0
    for piece in pieces:
        held.append(piece)
        size += len(piece)
        if size >= _AT_ONCE:
            yield b"".join(held)
            held, size = [], 0
    yield b"".join(held)


def _mark_hidden(marks: Marks, part: bytes) -> None:
    for given in filter(_HIDDEN.search, _ROW.findall(part)):
        marks.hidden_rows += [int(found) for name, found in _NUMBER.findall(given) if name == b"r"]
    for given in filter(_HIDDEN.search, _COLUMN.findall(part)):
        limits = {name: int(found) for name, found in _NUMBER.findall(given)}
        if b"min" in limits and b"max" in limits:
            marks.hide_columns(limits[b"min"] - 1, limits[b"max"])
