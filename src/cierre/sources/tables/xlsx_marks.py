"""The marks of an XLSX workbook's sheets, found without building its cells."""

from __future__ import annotations

import posixpath
import re
from functools import cache
from xml.parsers import expat

from cierre.sources.tables.archives import Archive
from cierre.sources.tables.bounds import COLUMNS, ROWS, TEXTS, WORKBOOK_CELLS, Refused
from cierre.sources.tables.sheet_marks import Marks

_CELL = re.compile(r"([A-Z]+)([0-9]+)", re.ASCII)
_TRUE = ("1", "true", "on")
_BOOK = "xl/workbook.xml"


def xlsx_marks(archive: Archive) -> list[Marks]:
    """The marks of each sheet, in the order of the workbook. Raises Refused."""
    names = set(archive.names())
    sheets, targets = _Elements("sheet"), _Elements("Relationship")
    archive.read_xml(_BOOK, sheets)
    if (related := "xl/_rels/workbook.xml.rels") in names:
        archive.read_xml(related, targets)
    parts = {each.get("Id", ""): _part(each.get("Target", "")) for each in targets.found}
    marks = []
    for sheet in sheets.found:
        part = parts.get(sheet.get("r:id") or _related(sheet), "")
        reader = _Sheet(sheet.get("name", ""))
        if part in names and part.endswith(".xml") and "/worksheets/" in part:
            names.discard(part)
            archive.read_xml(part, reader)
        marks.append(reader.marks)
    for name in sorted(names):
        # what belongs to no sheet is not read, but must not be large either
        if name.endswith("sharedstrings.xml"):
            archive.read_xml(name, _Elements("si", TEXTS))
        elif name.endswith(("styles.xml", ".rels")) or "/worksheets/sheet" in name:
            archive.read_xml(name, _Elements(""))
    return marks


def _part(target: str) -> str:
    path = target.replace("\\", "/").lower()
    return posixpath.normpath(path.lstrip("/") if path.startswith("/") else f"xl/{path}")


def _related(sheet: dict[str, str]) -> str:
    return next((value for name, value in sheet.items() if name.endswith(":id")), "")


class _Elements:
    """The attributes of all elements of a name; when ``most`` is given, only how many there are."""

    def __init__(self, name: str, most: int = 0) -> None:
        self.parser = expat.ParserCreate()
        self.found: list[dict[str, str]] = []
        self._name, self._most, self._count = name, most, 0

    def start(self, tag: str, given: dict[str, str]) -> None:
        if tag.rpartition(":")[2] != self._name:
            return
        self._count += 1
        if not self._most:
            self.found.append(given)
        elif self._count > self._most:
            raise Refused("too-many-cells-in-all", value=str(self._most // 1_000_000))

    def end(self, tag: str) -> None:
        """Nothing is told of an element's end."""


class _Sheet:
    """Reads one sheet's part."""

    def __init__(self, name: str) -> None:
        self.parser = expat.ParserCreate()
        self.marks = Marks(name)
        self._row, self._column, self._cells = 0, -1, 0
        self._kind, self._formula, self._text = "", False, ""

    def start(self, tag: str, given: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "c":
            self._cell(given)
        elif name in ("v", "is"):
            self.marks.reach(self._row, self._column)
            if self._formula or self._kind == "e":
                self._text = ""
                self.parser.CharacterDataHandler = self._read
        elif name == "f":
            self._formula = True
        elif name == "row":
            self._row = _whole(given.get("r"), self._row + 1, ROWS)
            self._column = -1
            if given.get("hidden") in _TRUE or given.get("ht") == "0":
                self.marks.hidden_rows.append(self._row)
        elif name == "col":
            self._columns(given)

    def end(self, tag: str) -> None:
        name = tag.rpartition(":")[2]
        if name == "v":
            self.parser.CharacterDataHandler = None
        elif name == "c":
            self._ended()

    def _cell(self, given: dict[str, str]) -> None:
        self._cells += 1
        if self._cells > 2 * WORKBOOK_CELLS:
            raise Refused("too-many-cells-in-all", value=str(WORKBOOK_CELLS // 1_000_000))
        place = given.get("r")
        if place is None:
            self._column += 1
        else:
            found = _CELL.fullmatch(place)
            if found is None:
                raise Refused("damaged-file")
            self._column = _column(found[1])
            if len(found[2]) > 9 or int(found[2]) > ROWS or self._column >= COLUMNS:
                raise Refused("no-such-cell", value=f"{self.marks.sheet}!{place[:40]}")
            self._row = int(found[2])
        self._kind, self._formula, self._text = given.get("t", ""), False, ""

    def _ended(self) -> None:
        if self._formula:
            self.marks.formulas[self._column].append(self._row)
            if not self._text and self._kind not in ("str", "inlineStr"):
                self.marks.reach(self._row, self._column)
                self.marks.without_value[self._column].append(self._row)
        if self._kind == "e" and self._text:
            self.marks.texts[self._row, self._column] = self._text

    def _read(self, text: str) -> None:
        self._text += text[:40]

    def _columns(self, given: dict[str, str]) -> None:
        if given.get("hidden") in _TRUE or given.get("width") == "0":
            first = _whole(given.get("min"), 1, COLUMNS)
            last = _whole(given.get("max"), first, COLUMNS)
            self.marks.hidden_columns.extend(range(first - 1, last))


def _whole(text: str | None, otherwise: int, most: int) -> int:
    if text is None:
        return otherwise
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise Refused("damaged-file")
    return min(int(text), most + 1)


@cache
def _column(letters: str) -> int:
    place = 0
    for each in letters[:4]:
        place = place * 26 + ord(each) - ord("A") + 1
    return place - 1
