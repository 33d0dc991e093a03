"""What takes long to make and is always the same, kept for the next program in the user's cache.

A file there is named by what it is made from, and begins with the digest of the rest: one that is
not whole, or cannot be read or written, is as good as none.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from cierre.whole_files import put


def remembered(name: str, make: Callable[[], bytes]) -> bytes:
    """What is kept under a name, or else what ``make`` makes."""
    with suppress(OSError, RuntimeError):  # there may be no home
        digest, made = _parted((_folder() / name).read_bytes())
        if digest == hashlib.sha256(made).digest():
            return made
    made = make()
    with suppress(OSError, RuntimeError):
        _folder().mkdir(parents=True, exist_ok=True)
        put(_folder() / name, hashlib.sha256(made).digest() + made)
    return made


def _parted(kept: bytes) -> tuple[bytes, bytes]:
    size = hashlib.sha256().digest_size
    return kept[:size], kept[size:]


def _folder() -> Path:
    """Where programs of this user keep what they can make again."""
    given = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME")
    usual = Path("~/Library/Caches" if sys.platform == "darwin" else "~/.cache")
    return (Path(given) if given else usual.expanduser()) / "cierre"
