"""Cells of a file for spreadsheets: what people wrote is never a formula there."""

from __future__ import annotations

_BEGINS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def plain_cell(value: object) -> object:
    """The cell; a text that a spreadsheet would run is marked as text by an apostrophe."""
    if isinstance(value, str) and value.startswith(_BEGINS_FORMULA):
        return f"'{value}"
    return value
