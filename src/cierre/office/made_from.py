"""What a kept statement was made from: the office's records and settings, and the program."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Final

import cierre
from cierre.office.models import Link

BELIEVED: Final = 900
"""Seconds for which a statement is current that may change without a link: of records that are
kept elsewhere, or in which something did not hold."""

_SOURCES: Final = ("*.py", "*.toml", "*.ftl", "*.jinja", "*.css", "*.typ")
_ENGINES: Final = ("babel", "holidays", "numpy", "polars", "tzdata")


def last_link(office: str) -> str:
    """The digest of the last link of the office's chain, which every writing extends; "" without.

    What the office says of itself is in the links as well as its records.
    """
    digests = (
        Link.objects.filter(office=office).order_by("-number").values_list("digest", flat=True)
    )
    return digests.first() or ""


@cache
def program() -> str:
    """The digest of the program's own sources and words, and of what it reckons with."""
    root = Path(cierre.__file__).parent
    found = hashlib.sha256(cierre.__version__.encode())
    for path in sorted({path for pattern in _SOURCES for path in root.rglob(pattern)}):
        found.update(f"\n{path.relative_to(root)} {path.stat().st_size}\n".encode())
        found.update(path.read_bytes())
    for name in _ENGINES:
        found.update(f"\n{name} {version(name)}".encode())
    return found.hexdigest()
