"""The filled cells of a sheet, read as a stream, and the tables of strings and formats."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from lxml import etree

from cierre.audit.finding import Language
from cierre.audit.readers.limits import CELLS
from cierre.audit.readers.number_format import BUILT_IN, shown
from cierre.audit.readers.package import child, local, refuse_entities, whole
from cierre.audit.readers.refusal import Refusal
from cierre.audit.readers.tables import Cell, address

_LETTERS: Final = re.compile(r"[A-Z]{1,3}")


@dataclass(frozen=True)
class Values:
    """What the numbers in a sheet's cells refer to."""

    strings: Sequence[str]
    formats: Sequence[str]
    language: Language
    from_1904: bool


def strings_of(root: etree._Element | None) -> tuple[str, ...]:
    """The workbook's strings, by their number."""
    return () if root is None else tuple(_rich(each) for each in root if local(each) == "si")


def formats_of(root: etree._Element | None) -> tuple[str, ...]:
    """The format code of each cell style, by its number."""
    codes: dict[int, str] = dict(BUILT_IN)
    written, styles = child(root, "numFmts"), child(root, "cellXfs")
    for each in written if written is not None else ():
        codes[whole(each.get("numFmtId"))] = each.get("formatCode") or "General"
    numbers = (whole(each.get("numFmtId")) for each in (styles if styles is not None else ()))
    return tuple(codes.get(number, "General") for number in numbers)


def cells_of(content: bytes, sheet: str, values: Values) -> Iterator[Cell]:
    """The filled cells of a sheet's rows and columns that are not hidden. Raises Refusal."""
    refuse_entities(content)
    hidden: set[int] = set()
    row = 0
    rows = etree.iterparse(
        io.BytesIO(content),
        events=("end",),
        tag=("{*}row", "{*}col"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
    )
    try:
        for _, element in rows:
            if local(element) == "col":
                hidden |= _hidden_columns(element)
                continue
            row = whole(element.get("r")) or row + 1
            if element.get("hidden") not in {"1", "true"}:
                yield from _row(element, row, hidden, sheet, values)
            _forget(element)
    except etree.XMLSyntaxError as problem:
        raise Refusal("damaged") from problem


def _hidden_columns(element: etree._Element) -> set[int]:
    if element.get("hidden") not in {"1", "true"}:
        return set()
    return set(range(whole(element.get("min")), min(whole(element.get("max")), 16_384) + 1))


def _forget(element: etree._Element) -> None:
    """Free a row that was read, and those before it."""
    element.clear()
    while element.getprevious() is not None:
        del element.getparent()[0]


def _row(
    element: etree._Element, row: int, hidden: set[int], sheet: str, values: Values
) -> Iterator[Cell]:
    column = 0
    if len(element) > CELLS:
        raise Refusal("too-many-cells", most=CELLS)
    for cell in element:
        letters = (cell.get("r") or "").rstrip("0123456789")
        column = _column(letters) if _LETTERS.fullmatch(letters) else column + 1
        if column in hidden:
            continue
        text = _text(cell, values)
        if text is None:
            raise Refusal("not-computed", sheet=sheet, cell=address(row, column))
        if text:
            yield Cell(row, column, text)


@cache
def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _text(cell: etree._Element, values: Values) -> str | None:
    """What a cell shows; None for a formula whose value the file does not hold."""
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _rich(child(cell, "is"))
    parts = {local(each): each for each in cell}
    written = parts.get("v")
    if written is None:
        return None if "f" in parts else ""
    value = (written.text or "").strip()
    if kind == "s":
        number = whole(value)
        return values.strings[number] if number < len(values.strings) else ""
    if kind == "b":
        return "TRUE" if value == "1" else "FALSE"
    if kind != "n" or not value:
        return value
    style = whole(cell.get("s"))
    code = values.formats[style] if style < len(values.formats) else "General"
    return shown(value, code, values.language, from_1904=values.from_1904)


def _rich(element: etree._Element | None) -> str:
    """The text of a string and of its runs, without the reading aids of Japanese."""
    if element is None:
        return ""
    texts = []
    for each in element:
        if local(each) == "t":
            texts.append(each.text or "")
        elif local(each) == "r":
            texts += [inner.text or "" for inner in each if local(inner) == "t"]
    return "".join(texts).replace("\r", "").replace("_x000D_", "").strip()
