"""Columns of numbers aligned on the decimal sign, in formats that only align to the right."""

from __future__ import annotations

import re

from cierre.report.document import Runs, Table

_NUMBER = re.compile(r"\d[\d.,\s\u00a0\u202f]*")
_BOTH = re.compile(r"([.,]).*([.,])\d*$")
_SURE = re.compile(r"^(?:0|\d{4,})([.,])\d+$|([.,])(?:\d{1,2}|\d{4,})$")
"""A sign that cannot stand between thousands."""


def paddings(table: Table) -> list[list[str]]:
    """For each cell, the text that, set invisibly behind it, brings its decimal sign in line.

    Empty for cells that need none, and in columns that are not aligned on the decimal sign.
    """
    texts = [[_text(cell) for cell in row] for row in table.rows]
    padding = [["" for _ in row] for row in texts]
    for column, declared in enumerate(table.columns):
        if declared.align == "decimal":
            sign = _decimal_sign([row[column] for row in texts])
            tails = [_tail(row[column], sign) for row in texts]
            longest = max(tails, key=len, default="")
            unit = _unit(longest)
            for row, tail in enumerate(tails):
                if not tail or _unit(tail) == unit:
                    decimals = len(tail) - len(unit) if tail else 0
                    kept = len(longest) - len(unit) if tail else len(longest)
                    padding[row][column] = longest[decimals:kept]
    return padding


def _text(cell: Runs) -> str:
    return "".join(run.text for run in cell)


def _decimal_sign(texts: list[str]) -> str:
    """The decimal sign of a column's numbers; empty when none of them shows one for certain."""
    for text in texts:
        found = _NUMBER.search(text)
        digits = found[0].strip() if found else ""
        both, sure = _BOTH.search(digits), _SURE.search(digits)
        if both and both[1] != both[2]:
            return str(both[2])
        if sure:
            return str(sure[1] or sure[2])
    return ""


def _tail(text: str, sign: str) -> str:
    """What stands from the decimal sign on: ",00 €", " %"; empty for a whole number."""
    found = _NUMBER.search(text)
    if found is None or any(each.isdigit() for each in text[found.end() :]):
        return ""
    digits = found[0].rstrip()
    at = digits.rfind(sign) if sign else -1
    return text[found.start() + (at if at >= 0 else len(digits)) :].rstrip()


def _unit(tail: str) -> str:
    return tail.lstrip(".,0123456789")
