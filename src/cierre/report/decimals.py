"""Columns of numbers aligned on the decimal sign, in formats that only align to the right."""

from __future__ import annotations

import re

from cierre.report.document import Runs, Table

_TAIL = re.compile(r"^[^\d]*\d[\d.,\s\u00a0\u202f]*?(?P<tail>(?:[.,]\d{1,3})?(?:[^\d.,]+)?)$")
_THOUSANDS = re.compile(r"^[.,]\d{3}$")


def paddings(table: Table) -> list[list[str]]:
    """For each cell, the text that, set invisibly behind it, brings its decimal sign in line.

    Empty for cells that need none, and in columns that are not aligned on the decimal sign.
    """
    texts = [[_text(cell) for cell in row] for row in table.rows]
    padding = [["" for _ in row] for row in texts]
    for column, declared in enumerate(table.columns):
        if declared.align == "decimal":
            tails = [_tail(row[column]) for row in texts]
            longest = max(tails, key=len, default="")
            for row, tail in enumerate(tails):
                if (texts[row][column] and longest.endswith(tail)) or not tail:
                    padding[row][column] = longest[: len(longest) - len(tail)]
    return padding


def _text(cell: Runs) -> str:
    return "".join(run.text for run in cell)


def _tail(text: str) -> str:
    """What stands from the decimal sign on: ",00 €", " %"; empty for a whole number."""
    found = _TAIL.match(text.strip())
    if found is None or _THOUSANDS.match(found["tail"]):
        return ""
    return found["tail"]
