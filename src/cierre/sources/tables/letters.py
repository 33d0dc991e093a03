"""The letters that a sheet names its columns by."""

from __future__ import annotations

from functools import cache


@cache
def letter(place: int) -> str:
    """The letters of a column by its place, from 0: A, B, …, Z, AA."""
    rest, last = divmod(place, 26)
    return (letter(rest - 1) if rest else "") + chr(ord("A") + last)
