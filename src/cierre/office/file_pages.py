"""Columns of whole numbers as a SQLite file in memory, made page by page.

Handing values over one by one costs SQLite's caller more than SQLite itself. A file that has them
already is read by SQLite alone, and no value is ever an object of Python's. The form of its pages
is public and will not change: https://www.sqlite.org/fileformat2.html.

All rows are equally long, so that where each stands on its page is reckoned once.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from cierre.ledger.coded import Numbers

TABLE: Final = "given"
"""The table of the file; its columns are ``c0``, ``c1`` and so on."""

MOST: Final = 500_000
"""So many rows have room under one page of pages, however long they are."""

_PAGE: Final = 1 << 16
_ROOT, _FIRST = 2, 3
_LEAF, _INNER = 13, 5
_LEAF_HEAD, _INNER_HEAD = 8, 12
_KINDS: Final = ((1, 1), (2, 2), (4, 4), (6, 8))
"""SQLite's names of whole numbers of so many bytes."""

_KEY: Final = 1 << 21
"""From this key on all keys, up to 2**28, take four bytes."""

_Bytes = npt.NDArray[np.uint8]


def file_of(columns: Sequence[Numbers]) -> bytes:
    """The file whose one table has these columns, of at least one row and at most ``MOST``."""
    row = _Row.of(columns)
    count, places = len(columns[0]), (_PAGE - _LEAF_HEAD) // (row.form.itemsize + 2)
    pages = -(-count // places)
    keys = np.arange(_KEY, _KEY + count)
    rows = np.empty(count, row.form)
    rows["length"], rows["head"], rows["key"] = row.length, row.head, _four_bytes(keys)
    for place, column in enumerate(columns):
        rows[f"c{place}"] = column
    cells = rows.view(np.uint8).reshape(count, -1)
    leaves, full = np.zeros((pages, _PAGE), np.uint8), (pages - 1) * places
    if full:
        _fill(leaves[:-1], _LEAF, _LEAF_HEAD, cells[:full].reshape(pages - 1, places, -1))
    _fill(leaves[-1:], _LEAF, _LEAF_HEAD, cells[None, full:])
    head, root = _empty(len(columns)), []
    if pages > 1:
        root = [_page_of_pages(keys[places - 1 : full : places])]
    written = 1 + len(root) + pages
    head[28:32] = _number(written, 4)
    return b"".join(each.tobytes() for each in (head, *root, leaves))


@dataclass(frozen=True)
class _Row:
    """How a row is written: its length, its key, the kind of each number, the numbers."""

    form: np.dtype[Any]
    length: _Bytes
    head: _Bytes

    @classmethod
    def of(cls, columns: Sequence[Numbers]) -> _Row:
        """The row in which the least and the greatest number of each column have room."""
        kinds = [_kind(column) for column in columns]
        head = bytes([len(kinds) + 1, *(kind for kind, _ in kinds)])
        whole = len(head) + sum(size for _, size in kinds)
        length = bytes([whole]) if whole < 1 << 7 else bytes([whole >> 7 | 1 << 7, whole & 127])
        form = np.dtype(
            [
                ("length", "u1", (len(length),)),
                ("key", "u1", (4,)),
                ("head", "u1", (len(head),)),
                *((f"c{place}", f">i{size}") for place, (_, size) in enumerate(kinds)),
            ]
        )
        return cls(form, np.frombuffer(length, np.uint8), np.frombuffer(head, np.uint8))


def _kind(column: Numbers) -> tuple[int, int]:
    least, most = int(column.min()), int(column.max())
    bits = max(least.bit_length() if least >= 0 else (~least).bit_length(), most.bit_length())
    return next((kind, size) for kind, size in _KINDS if bits < 8 * size)


def _empty(columns: int) -> _Bytes:
    """The first page of a file that has the table and no rows."""
    named = ", ".join(f"c{place}" for place in range(columns))
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.execute(f"PRAGMA page_size = {_PAGE}")
        database.execute(f"CREATE TABLE {TABLE} ({named})")
        return np.frombuffer(database.serialize(), np.uint8)[:_PAGE].copy()


def _page_of_pages(keys: Numbers) -> _Bytes:
    """The root over all leaves; ``keys`` are the last ones of each but the last leaf."""
    page, leaves = np.zeros((1, _PAGE), np.uint8), np.arange(_FIRST, _FIRST + len(keys))
    cells = np.concatenate([_bytes_of(leaves, 4), _four_bytes(keys)], axis=1)
    _fill(page, _INNER, _INNER_HEAD, cells[None])
    page[0, 8:12] = _number(_FIRST + len(keys), 4)
    return page


def _fill(pages: _Bytes, kind: int, head: int, cells: _Bytes) -> None:
    """Write equally long cells onto pages: where each begins from the front, they from the end."""
    _, count, length = cells.shape
    begin = _PAGE - count * length
    pages[:, begin:] = cells.reshape(len(pages), -1)
    pages[:, 0] = kind
    pages[:, 3:5], pages[:, 5:7] = _number(count, 2), _number(begin, 2)
    begins = np.arange(begin, _PAGE, length)
    pages[:, head : head + 2 * count] = _bytes_of(begins, 2).reshape(-1)


def _four_bytes(keys: Numbers) -> _Bytes:
    """Numbers from 2**21 to 2**28 - 1 as SQLite writes those that are of varying length."""
    parts = [keys >> 21 | 1 << 7, keys >> 14 | 1 << 7, keys >> 7 | 1 << 7, keys & 127]
    return np.stack([part.astype(np.uint8) for part in parts], axis=1)


def _bytes_of(numbers: Iterable[int] | Numbers, size: int) -> _Bytes:
    written = np.asarray(numbers).astype(f">u{size}")
    found: _Bytes = np.frombuffer(written.tobytes(), np.uint8).reshape(-1, size)
    return found


def _number(number: int, size: int) -> _Bytes:
    return _bytes_of([number], size).reshape(-1)
