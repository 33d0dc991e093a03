"""The letters that a sheet names its columns by."""

from __future__ import annotations

from functools import cache


@cache
def letter(place: int) -> str:
    """The letters of a column by its place, from 0: A, B, …, Z, AA."""
    rest, last = divmod(place, 26)
    return (letter(rest - 1) if rest else "") + chr(ord("A") + last)


@cache
def place_of(letters: str) -> int:
    """The place of a column, from 0, by its letters."""
    place = 0
    for each in letters:
        place = place * 26 + ord(each) - ord("A") + 1
    return place - 1
