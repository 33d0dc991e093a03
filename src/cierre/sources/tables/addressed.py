"""Answers that are said of one file or of one table of it, beside those that are said of all.

``FILE/column:Fecha`` is of a file, ``FILE/SHEETS/column:Fecha`` of its table on those sheets; the
nearer one is heard before the farther.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from cierre.sources.tables.understanding import Sheetful

ROW_SAID = "row:"
"""Before ``SHEET!NUMBER``: whether a row is a ``record`` or is left ``out``."""


def address_of_file(file: str) -> str:
    """What stands before the key of an answer that is said of a file alone."""
    return f"{file}/"


def addresses(file: str, tables: Sequence[Sheetful]) -> dict[Sheetful, str]:
    """What stands before the keys of answers that are said of one of its tables alone."""
    found, counted = {}, Counter[str]()
    for table in tables:
        sheets = ", ".join(sheet for sheet in table.sheets if sheet)
        counted[sheets] += 1
        name = f"{sheets} ({counted[sheets]})" if counted[sheets] > 1 else sheets
        found[table] = address_of_file(file) + (f"{name}/" if name else "")
    return found


def heard(answers: Mapping[str, str], *places: str) -> dict[str, str]:
    """The answers by their bare keys, those said of the later places before the others."""
    found = dict(answers)
    for place in dict.fromkeys(places):
        found |= {
            key.removeprefix(place): to for key, to in answers.items() if key.startswith(place)
        }
    return found


def rows_said(answers: Mapping[str, str], sheet: str) -> dict[int, bool]:
    """The rows of a sheet of which somebody said whether they are records."""
    before = f"{ROW_SAID}{sheet}!"
    return {
        int(number): to == "record"
        for key, to in answers.items()
        if key.startswith(before) and (number := key.removeprefix(before)).isdecimal()
    }
