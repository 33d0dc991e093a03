"""An entry of the chain of an office's closes, as it is signed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Final, Literal

import rfc8785

FORM: Final = "cierre.close/1"

Kind = Literal["close", "files", "reopening", "key", "erasure"]
"""What an entry records.

close      a month with all it says
files      the files of a close, each of which carries the close and proves itself by it
reopening  the last closed month is open again, and for what reason
key        from here on another key signs
erasure    a customer's identity was replaced in the records, and how many of them
"""


@dataclass(frozen=True)
class Allowance:
    """What was not whole when a month was closed all the same: who allowed it, why, until when
    (an ISO day), of which scope and book, and ``what`` it is (an obstacle's code). What is empty
    stands for any."""

    who: str
    why: str
    until: str
    scope: str = ""
    book: str = ""
    what: str = ""


@dataclass(frozen=True)
class Entry:
    """What is signed: the office, what happened, and the digest of the entry before.

    ``number`` counts the office's entries from 1. ``period`` is as ``2026-08``, "" of a key and an
    erasure. ``at`` is when, in seconds since 1970, ``who`` whoever did it. ``program`` is the
    program with its version and the digest of its sources. ``records`` is the last link of the
    chain of loadings: its number and its digest. ``contents`` is the root (``close.tree``) of the
    names and digests of all that was frozen, ``frozen`` how many they are. ``corrects`` is the
    number of the close that this one replaces, 0: none. ``told`` are further numbers, by name: of
    late records, of erased items.
    """

    office: str
    number: int
    kind: Kind
    period: str
    at: int
    who: str
    key: str
    previous: str = ""
    reason: str = ""
    corrects: int = 0
    new_key: str = ""
    program: Mapping[str, str] = field(default_factory=dict)
    records: Mapping[str, str | int] = field(default_factory=dict)
    contents: str = ""
    frozen: int = 0
    exceptions: tuple[Allowance, ...] = ()
    told: Mapping[str, int] = field(default_factory=dict)


def entry_bytes(entry: Entry) -> bytes:
    """The entry in canonical form (RFC 8785), as it is signed."""
    told = {"form": FORM, **asdict(entry)}
    told["exceptions"] = [asdict(each) for each in entry.exceptions]
    return rfc8785.dumps(told)


def read_entry(content: bytes) -> Entry:
    """The entry that was written. Raises ValueError for anything else than its canonical form."""
    told = json.loads(content)
    if not isinstance(told, dict) or told.pop("form", None) != FORM:
        raise ValueError(f"This is no entry of the form {FORM}.")
    names = {each.name for each in fields(Entry)}
    if set(told) != names:
        raise ValueError("An entry has other fields.")
    told["exceptions"] = tuple(_exception(each) for each in told["exceptions"])
    entry = Entry(**told)
    if entry_bytes(entry) != content:
        raise ValueError("An entry is not in its canonical form.")
    return entry


def digest_of(content: bytes) -> str:
    """``sha256:`` and the digest of some bytes."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _exception(told: Any) -> Allowance:
    if not isinstance(told, dict) or set(told) != {each.name for each in fields(Allowance)}:
        raise ValueError("An exception has other fields.")
    return Allowance(**told)
