"""Columns of whole numbers and texts as a SQLite file in memory, made page by page.

Handing values over one by one costs SQLite's caller more than SQLite itself. A file that has them
already is read by SQLite alone, and no value is ever an object of Python's. The form of its pages
is public and will not change: https://www.sqlite.org/fileformat2.html.

All rows are equally long, so that where each stands on its page is reckoned once: a text has as
much room as the longest of its column, and what it leaves is a value of its own that nobody reads.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from cierre.ledger.coded import Numbers

TABLE: Final = "given"
"""The table of the file; its columns are ``c0``, ``c1`` and so on to ``c99``, whatever it has: who
has read one file goes on to the next and does not look whether its columns are others."""

_COLUMNS: Final = 100

LONGEST: Final = 1 << 8
"""Bytes that a text may have."""

MOST: Final = 50_000
"""So many rows of thirty columns have room under one page of pages, however long they are."""

_PAGE: Final = 1 << 16
_ROOT, _FIRST = 2, 3
_LEAF, _INNER = 13, 5
_LEAF_HEAD, _INNER_HEAD = 8, 12
_KINDS: Final = ((1, 1), (2, 2), (4, 4), (6, 8))
"""SQLite's names of whole numbers of so many bytes."""
_NOTHING, _BYTES, _TEXT = 0, 12, 13
"""Its names of no value, of bytes and of a text; for each of their bytes two more."""
_LONG: Final = 1 << 7
"""What is below takes one byte among numbers of varying length."""

_KEY: Final = 1 << 21
"""From this key on all keys, up to 2**28, take four bytes."""

_Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Texts:
    """Texts, each once, and which of them each row has; -1 is the place of none.

    A text is a row of bytes as long as the longest is, at most ``LONGEST``, with its own length.
    They take two columns of the table, of which the first is the text.
    """

    places: Numbers
    written: _Bytes
    lengths: Numbers


Column = Numbers | Texts
"""What a file has for each row."""


def file_of(columns: Sequence[Column]) -> memoryview:
    """The file whose one table has these columns, of at least one row and at most ``MOST``."""
    fields = [_field(each) for each in columns]
    form, head = _form(fields)
    count, places = len(fields[0].values), (_PAGE - _LEAF_HEAD) // (form.itemsize + 2)
    pages = -(-count // places)
    full, inner = (pages - 1) * places, 1 if pages > 1 else 0
    file = np.zeros((1 + inner + pages, _PAGE), np.uint8)
    file[0] = _empty()
    file[0, 28:32] = _bytes_of([len(file)], 4)
    if full:
        keys = _KEY + np.arange(places - 1, full, places)
        file[1:2] = _page_of_pages(keys)
        _fill(file[2:-1], form, head, fields, slice(0, full))
    _fill(file[-1:], form, head, fields, slice(full, count))
    return file.reshape(-1).data


@dataclass(frozen=True)
class _Field:
    """What a column adds to a row: the kind of its value, as the head names it, and the value."""

    kinds: npt.NDArray[Any]
    form: str
    values: npt.NDArray[Any]


def _field(column: Column) -> _Field:
    if isinstance(column, Texts):
        return _text(column)
    kind, size = _kind(column)
    return _Field(np.array(kind, ">u1"), f">i{size}", column)


def _text(column: Texts) -> _Field:
    """Two kinds of each text: its own, and that of what it leaves of its room."""
    room, lengths = column.written.shape[1], column.lengths
    kinds = np.append(_TEXT + 2 * lengths, _NOTHING)
    rests = _BYTES + 2 * (room - np.append(lengths, 0))
    size = 1
    if _TEXT + 2 * room >= _LONG:
        kinds, rests, size = _two_bytes(kinds), _two_bytes(rests), 2
    both = (kinds << 8 * size | rests).astype(f">u{2 * size}")
    written = np.zeros((len(lengths) + 1, room), np.uint8)
    written[:-1] = column.written
    texts = written.reshape(-1).view(f"V{room}")
    return _Field(both[column.places], texts.dtype.str, texts[column.places])


def _form(fields: Sequence[_Field]) -> tuple[np.dtype[Any], int]:
    """How a row is written (its length, its key, its head, its values) and how long its head is."""
    head = 1 + sum(each.kinds.dtype.itemsize for each in fields)
    own = 1 if head < _LONG else 2
    form = [("length", ">u2"), ("key", ">u4"), ("head", f">u{own}")]
    form += [(f"k{place}", each.kinds.dtype.str) for place, each in enumerate(fields)]
    form += [(f"c{place}", each.form) for place, each in enumerate(fields)]
    return np.dtype(form), head + own - 1


def _fill(
    pages: _Bytes, form: np.dtype[Any], head: int, fields: Sequence[_Field], rows: slice
) -> None:
    """Write rows onto pages, as many onto each: where each begins from the front, they from the
    end."""
    count = (rows.stop - rows.start) // len(pages)
    begin = _PAGE - count * form.itemsize
    begins = np.arange(begin, _PAGE, form.itemsize)
    _begin(pages, _LEAF, _LEAF_HEAD, begins)
    cells: npt.NDArray[Any] = np.ndarray(
        (len(pages), count), form, pages, begin, (_PAGE, form.itemsize)
    )
    cells["length"] = _two_bytes(form.itemsize - 6)
    cells["key"] = _four_bytes(_KEY + np.arange(rows.start, rows.stop)).reshape(cells.shape)
    cells["head"] = head if head < _LONG else _two_bytes(head)
    for place, each in enumerate(fields):
        kinds = each.kinds[rows].reshape(cells.shape) if each.kinds.ndim else each.kinds
        cells[f"k{place}"], cells[f"c{place}"] = kinds, each.values[rows].reshape(cells.shape)


def _begin(pages: _Bytes, kind: int, head: int, begins: Numbers) -> None:
    """Write onto pages where each of their cells begins."""
    pages[:, 0] = kind
    pages[:, 3:5], pages[:, 5:7] = _bytes_of([len(begins)], 2), _bytes_of(begins[:1], 2)
    pages[:, head : head + 2 * len(begins)] = _bytes_of(begins, 2).reshape(-1)


def _kind(column: Numbers) -> tuple[int, int]:
    least, most = int(column.min()), int(column.max())
    bits = max(least.bit_length() if least >= 0 else (~least).bit_length(), most.bit_length())
    return next((kind, size) for kind, size in _KINDS if bits < 8 * size)


@cache
def _empty() -> _Bytes:
    """The first page of a file that has the table and no rows."""
    named = ", ".join(f"c{place}" for place in range(_COLUMNS))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.execute(f"PRAGMA page_size = {_PAGE}")
        database.execute(f"CREATE TABLE {TABLE} ({named})")
        return np.frombuffer(database.serialize(), np.uint8)[:_PAGE]


def _page_of_pages(keys: Numbers) -> _Bytes:
    """The root over all leaves; ``keys`` are the last ones of each but the last leaf."""
    page, leaves = np.zeros((1, _PAGE), np.uint8), np.arange(_FIRST, _FIRST + len(keys))
    cells = np.concatenate([_bytes_of(leaves, 4), _bytes_of(_four_bytes(keys), 4)], axis=1)
    begin = _PAGE - cells.size
    page[0, begin:] = cells.reshape(-1)
    _begin(page, _INNER, _INNER_HEAD, np.arange(begin, _PAGE, cells.shape[1]))
    page[0, 8:12] = _bytes_of([_FIRST + len(keys)], 4)
    return page


def _two_bytes(numbers: Any) -> Any:
    """Numbers below 2**14 as SQLite reads those that are of varying length."""
    return (numbers >> 7 | 1 << 7) << 8 | numbers & 127


def _four_bytes(keys: Numbers) -> Numbers:
    """Numbers from 2**21 to 2**28 - 1 as SQLite writes those that are of varying length."""
    parts = (keys >> 21 | 1 << 7, keys >> 14 & 127 | 1 << 7, keys >> 7 & 127 | 1 << 7, keys & 127)
    return parts[0] << 24 | parts[1] << 16 | parts[2] << 8 | parts[3]


def _bytes_of(numbers: Iterable[int] | Numbers, size: int) -> _Bytes:
    written = np.asarray(numbers).astype(f">u{size}")
    found: _Bytes = np.frombuffer(written.tobytes(), np.uint8).reshape(-1, size)
    return found
