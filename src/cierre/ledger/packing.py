"""Columns as bytes: a line of JSON says what follows, then every column, compressed as a whole.

Rows and texts stand in one order, whatever order they came in: what says the same has the same
bytes.

A month of a small book is some hundred rows of a dozen columns, in five tables; a file format for
millions of rows takes longer to open than these take to read.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from cierre.ledger.coded import Codes, Columns, Names, Numbers, kind_of

_SPEED: Final = 1
_CODES, _NUMBERS = "<i4", "<i8"
_ROOM: Final = 1 << 62


def packed(parts: Mapping[str, Columns], told: Mapping[str, Any]) -> bytes:
    """Some tables by their names, and whatever else is told of them, in JSON's own words."""
    texts = _texts(parts.values())
    names = {kind: Names(of_kind) for kind, of_kind in texts.items()}
    tables: dict[str, Any] = {}
    body: list[bytes] = []
    for part, rows in parts.items():
        tables[part] = {"rows": len(rows), "codes": [*rows.codes], "numbers": [*rows.numbers]}
        columns: list[npt.NDArray[Any]] = [
            _own_codes(codes, rows.names_of(column), names[kind_of(column)])
            for column, codes in rows.codes.items()
        ]
        columns += [numbers.astype(_NUMBERS) for numbers in rows.numbers.values()]
        order = _order(columns)
        body.extend(column[order].tobytes() for column in columns)
    head = json.dumps({"texts": texts, "tables": tables, "told": told}, ensure_ascii=False)
    return zlib.compress(head.encode() + b"\n" + b"".join(body), _SPEED)


def unpacked(content: bytes) -> tuple[dict[str, Columns], Mapping[str, Any]]:
    """The tables again, all with one list of names, and what else was told."""
    whole = zlib.decompress(content)
    line, _, body = whole.partition(b"\n")
    head = json.loads(line)
    names = {kind: Names(texts) for kind, texts in head["texts"].items()}
    at = 0

    def column(kind: str, rows: int) -> npt.NDArray[Any]:
        nonlocal at
        found = np.frombuffer(body, kind, rows, at)
        at += found.nbytes
        return found

    parts = {}
    for part, table in head["tables"].items():
        codes = {name: column(_CODES, table["rows"]) for name in table["codes"]}
        numbers = {name: column(_NUMBERS, table["rows"]) for name in table["numbers"]}
        parts[part] = Columns(names, codes, numbers)
    return parts, head["told"]


def _order(columns: Sequence[npt.NDArray[Any]]) -> Numbers:
    """The places of the rows by all columns, the first before the second.

    Columns whose combinations have room in one number are sorted at once.
    """
    keys: list[Numbers] = []
    room = _ROOM
    for column in columns if len(columns[0]) else ():
        low = int(column.min())
        size = int(column.max()) - low + 1
        if room * size >= _ROOM:
            keys.append(np.zeros(len(column), np.int64))
            room = 1
        alone = size >= _ROOM
        keys[-1] = column.astype(np.int64) if alone else keys[-1] * size + (column - low)
        room = _ROOM if alone else room * size
    return np.lexsort(keys[::-1]) if keys else np.zeros(0, np.int64)


def _texts(several: Iterable[Columns]) -> dict[str, list[str]]:
    """The texts that occur in any column of each kind, in order; "" goes without saying."""
    found: dict[str, set[str]] = {}
    for rows in several:
        for column, codes in rows.codes.items():
            texts = rows.names_of(column).texts
            found.setdefault(kind_of(column), set()).update(texts[code] for code in _present(codes))
    return {kind: sorted(texts - {""}) for kind, texts in sorted(found.items())}


def _own_codes(codes: Codes, names: Names, own: Names) -> npt.NDArray[Any]:
    """A column's codes among the texts that occur in any column of their kind."""
    present = _present(codes)
    way = np.zeros(len(names), np.int32)
    way[present] = own.recoded([names.texts[code] for code in present])
    return way[codes].astype(_CODES)


def _present(codes: Codes) -> list[int]:
    present: list[int] = np.flatnonzero(np.bincount(codes, minlength=1)).tolist()
    return present
