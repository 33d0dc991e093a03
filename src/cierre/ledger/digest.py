"""The digest of a move: one integer from all its facts, the same whatever engine counts it.

It is made of operations on 64-bit integers alone, which every engine has. For each of two primes
just under 2**30, the facts are added up, each times a factor of its column, and the sum modulo the
prime is squared; the two squares modulo their primes are the digest's halves. What is squared is
not additive, so that two moves that exchange a value do not keep the sum of their digests. The
factors come from SHA-256, texts stand for themselves by theirs (multilinear hashing: Carter and
Wegman, «Universal Classes of Hash Functions», Journal of Computer and System Sciences 18, 1979).

It tells any change of what was recorded by who does not count it anew. It keeps no secret: against
who rewrites a database with all its digests stand the chain of batches and what is signed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeVar

import numpy as np
import numpy.typing as npt

from cierre.ledger.coded import LEGS, MISSING, Codes, Columns, Names, Numbers, kind_of
from cierre.ledger.stored import same_everywhere

TEXTS: Final = ("office", "book", *LEGS)
NUMBERS: Final = (
    "item", "sequence", "at", "day", "slot", "period", "quantity", "seconds", "office_seconds",
    "age", "office_age", "days_late", "value", "reverses",
)  # fmt: skip
"""The facts of a move: all columns but its own id, when it was recorded and its batch."""

MODULUS: Final = 1 << 60
PRIMES: Final = ((1 << 30) - 35, (1 << 30) - 41)
LIFT: Final = 1 << 62
"""Added to every number, so that none is negative."""
LOW: Final = (1 << 32) - 1
_FACTOR_BITS: Final = 25  # times 32 bits, and 42 of them, is under 2**63
_AT_ONCE: Final = 1 << 16

_Column = TypeVar("_Column", Codes, Numbers)


@dataclass(frozen=True)
class Factors:
    """What a column's facts are multiplied by, in one of the halves.

    A text has ``low`` alone; a number ``low`` for its last 32 bits and ``high`` for those before
    them; ``missing`` is added where there is no number.
    """

    low: int
    high: int
    missing: int


@cache
def factors(half: int, column: str) -> Factors:
    """The factors of a column in a half, 0 or 1."""
    written = hashlib.sha256(f"cierre move {half} {column}".encode()).digest()
    parts = (int.from_bytes(written[at : at + 8], "big") for at in (0, 8, 16))
    return Factors(*(part % (1 << _FACTOR_BITS) | 1 for part in parts))


def text_number(half: int, text: str) -> int:
    """What a text stands for in a half: four bytes of its SHA-256, the second four in half 1."""
    return int.from_bytes(_hashed(text)[4 * half : 4 * half + 4], "big")


def row_digests(rows: Columns) -> Numbers:
    """The digest of each move, from 0 to 2**60 - 1. The rows have all of ``TEXTS`` and
    ``NUMBERS``."""
    found = np.empty(len(rows), np.int64)
    of_kinds = {kind: _text_numbers(rows.names[kind]) for kind in {kind_of(each) for each in TEXTS}}
    of_texts = {
        column: [
            numbers * factors(half, column).low
            for half, numbers in enumerate(of_kinds[kind_of(column)])
        ]
        for column in TEXTS
    }
    for start in range(0, len(rows), _AT_ONCE):
        part = rows.taken(slice(start, start + _AT_ONCE))
        halves = [np.zeros(len(part), np.int64) for _ in PRIMES]
        for column in TEXTS:
            codes = _once(part.codes[column])
            for half, of_half in enumerate(of_texts[column]):
                halves[half] += of_half[codes]
        for column in NUMBERS:
            numbers = _once(part.numbers[column])
            for half, total in enumerate(halves):
                _add_numbers(total, numbers, factors(half, column))
        high, low = (
            np.square(total % prime) % prime for total, prime in zip(halves, PRIMES, strict=True)
        )
        found[start : start + _AT_ONCE] = (high << 30) + low
    return found


def summed(digests: Numbers) -> int:
    """The sum of digests modulo 2**60."""
    # sixteen of them no longer fit into 64 bits, their halves do
    high, low = int((digests >> 30).sum()), int((digests & ((1 << 30) - 1)).sum())
    return ((high << 30) + low) % MODULUS


def summed_by(cells: npt.NDArray[np.int64], digests: Numbers, size: int) -> Numbers:
    """The same for each cell of ``size``; ``cells`` are those of the rows."""
    high, low = np.zeros(size, np.int64), np.zeros(size, np.int64)
    np.add.at(high, cells, digests >> 30)
    np.add.at(low, cells, digests & ((1 << 30) - 1))
    carried = high + (low >> 30)
    return ((carried & ((1 << 30) - 1)) << 30) + (low & ((1 << 30) - 1))


def _once(column: _Column) -> _Column:
    """What is the same in every row is reckoned with once."""
    return column[:1] if same_everywhere(column) else column


def _hashed(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _text_numbers(names: Names) -> tuple[Numbers, Numbers]:
    """What each of some texts stands for in both halves."""
    written = b"".join(_hashed(text)[:8] for text in names.texts)
    both = np.frombuffer(written, ">u4").astype(np.int64).reshape(-1, 2)
    return both[:, 0], both[:, 1]


def _add_numbers(total: Numbers, numbers: Numbers, by: Factors) -> None:
    if len(numbers) and numbers.min() >= 0 and numbers.max() <= LOW:
        total += numbers * by.low
        total += (LIFT >> 32) * by.high
        return
    missing = numbers == MISSING
    lifted = np.where(missing, 0, numbers) + LIFT
    counted = (lifted & LOW) * by.low + (lifted >> 32) * by.high
    total += np.where(missing, by.missing, counted)
