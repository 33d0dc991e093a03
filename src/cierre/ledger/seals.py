"""The seal of a row: sixty bits that tell whether any of its fields is not as it was written.

Unlike the digest of a move it is the SHA-256 of the whole row: numbers, titles and fields of items
are nearly all different, so that hashing each text once would save nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import numpy as np
import polars as pl

from cierre.ledger.schema import ITEMS

SEAL = "seal"
SEALED = tuple(name for name in ITEMS.names if name != SEAL)
"""All of an item: its own fields and its header, which holds the digest of its moves."""

_SEPARATOR, _NOTHING = "\x1f", "\x1e"


def item_seals(items: pl.DataFrame) -> pl.Series:
    """The seal of each item, from 0 to 2**60 - 1; it has the columns of ``schema.ITEMS``."""
    return row_seals(items, SEALED)


def row_seals(rows: pl.DataFrame, columns: Sequence[str]) -> pl.Series:
    """The same of any rows, by the columns that are named."""
    told = (pl.col(name).cast(pl.String).fill_null(_NOTHING) for name in columns)
    written = rows.select(pl.concat_str(list(told), separator=_SEPARATOR)).to_series()
    hashed = b"".join(sha256(text).digest() for text in written.cast(pl.Binary).to_list())
    # the first eight of every thirty-two bytes
    return pl.Series(SEAL, (np.frombuffer(hashed, ">u8")[::4] >> 4).astype(np.int64))
