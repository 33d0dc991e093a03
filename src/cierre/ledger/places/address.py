"""Addresses of ledgers: what an office writes to say where its records are."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

_SPARK = re.compile(r"(spark://([^/:,]+):(\d+)[^/]*)/+(.+)")
_POSTGRESQL = re.compile(r"postgresql://[^/]*/[^/?]+.*")
_SCHEME = re.compile(r"[a-z][a-z0-9+]+:/", re.IGNORECASE)


class OnSpark(NamedTuple):
    """A cluster's master, where it is reached, and the folder as the cluster's workers see it."""

    master: str
    host: str
    port: int
    folder: str


def address_of(text: str, folder: Path) -> str:
    """The address that a text says; a path is one within the folder. Raises ValueError."""
    if _POSTGRESQL.fullmatch(text) or _SPARK.fullmatch(text):
        return text
    if _SCHEME.match(text):
        raise ValueError(text)
    return str((folder / text).resolve())


def place_of(address: str) -> str:
    """The name of the place that an address is of."""
    for place in ("postgresql", "spark"):
        if address.startswith(f"{place}://"):
            return place
    return "parquet" if Path(address).is_dir() else "sqlite"


def on_spark(address: str) -> OnSpark | None:
    """What an address of a cluster says; None when it is none."""
    found = _SPARK.fullmatch(address)
    if found is None:
        return None
    master, host, port, folder = found.groups()
    return OnSpark(master, host, int(port), folder if "://" in folder else f"/{folder}")
