"""The marks of an XLSX workbook's sheets, found without building its cells."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from xml.parsers import expat

from cierre.sources.tables.archives import Archive
from cierre.sources.tables.bounds import COLUMNS, ROWS, TEXTS, Refused
from cierre.sources.tables.letters import place_of
from cierre.sources.tables.plain_sheets import plain_marks, shared_lengths
from cierre.sources.tables.sheet_marks import Marks

_CELL = re.compile(r"([A-Z]{1,9})([0-9]{1,12})", re.ASCII)
_TRUE = ("1", "true", "on")
_BOOK = "xl/workbook.xml"


def xlsx_marks(archive: Archive) -> list[Marks]:
    """The marks of each sheet, in the order of the workbook. Raises Refused."""
    names = set(archive.names())
    sheets = _Elements("sheet")
    archive.read_xml(_BOOK, sheets)
    parts = parts_by_id(archive, "xl/_rels/workbook.xml.rels")
    shared = [name for name in names if name.endswith("sharedstrings.xml")]
    lengths = [each for name in shared for each in shared_lengths(archive.part(name), TEXTS)]
    marks = []
    for sheet in sheets.found:
        part = parts.get(sheet.get("r:id") or _related(sheet), "")
        name = sheet.get("name", "")
        if part in names and part.endswith(".xml"):
            names.discard(part)
            plain = plain_marks(name, archive.part(part), lengths)
            marks.append(plain or _parsed(archive, part, name, lengths))
        else:
            marks.append(Marks(name))
    for name in names - {*shared, _BOOK}:
        # what belongs to no sheet is not read, but must not be large either
        if name.endswith((".xml", ".rels")):
            for _ in archive.part(name):
                pass
    return marks


def _parsed(archive: Archive, part: str, name: str, lengths: Sequence[int]) -> Marks:
    reader = _Sheet(name, lengths)
    archive.read_xml(part, reader)
    return reader.marks


def parts_by_id(archive: Archive, relations: str) -> dict[str, str]:
    """The parts that a workbook names, by the ids it names them with."""
    targets = _Elements("Relationship")
    if relations in archive.names():
        archive.read_xml(relations, targets)
    return {each.get("Id", ""): _part(each.get("Target", "")) for each in targets.found}


def _part(target: str) -> str:
    path = target.replace("\\", "/").lower()
    return posixpath.normpath(path.lstrip("/") if path.startswith("/") else f"xl/{path}")


def _related(sheet: dict[str, str]) -> str:
    return next((value for name, value in sheet.items() if name.endswith(":id")), "")


class _Elements:
    """The attributes of all elements of a name."""

    def __init__(self, name: str) -> None:
        self.parser = expat.ParserCreate()
        self.found: list[dict[str, str]] = []
        self._name = name

    def start(self, tag: str, given: dict[str, str]) -> None:
        if tag.rpartition(":")[2] == self._name:
            self.found.append(given)

    def end(self, tag: str) -> None:
        """Nothing is told of an element's end."""


class _Sheet:
    """Reads one sheet's part."""

    def __init__(self, name: str, lengths: Sequence[int]) -> None:
        self.parser = expat.ParserCreate()
        self.marks, self._lengths = Marks(name), lengths
        self._row, self._column = 0, -1
        self._kind, self._formula, self._text = "", False, ""

    def start(self, tag: str, given: dict[str, str]) -> None:
        name = tag.rpartition(":")[2]
        if name == "c":
            self._cell(given)
        elif name in ("v", "is"):
            self.marks.count_cells(1)
            self.marks.reach(self._row, self._column)
            if self._formula or self._kind in ("e", "s"):
                self._text = ""
                self.parser.CharacterDataHandler = self._read
        elif name == "f":
            self._formula = True
        elif name == "row":
            self._row = _whole(given.get("r"), self._row + 1, ROWS)
            self._column = -1
            if self._row > ROWS:
                raise Refused("no-such-cell", value=f"{self.marks.sheet}!A{self._row}")
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
        place = given.get("r")
        if place is None:
            self._column += 1
        else:
            found = _CELL.fullmatch(place)
            if found is None:
                raise Refused("damaged-file")
            self._column = place_of(found[1])
            if int(found[2]) > ROWS or self._column >= COLUMNS:
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
            self.marks.say(self._row, self._column, self._text)
        elif self._kind == "s" and self._text.isdecimal():
            index = int(self._text)
            self.marks.count_text(self._lengths[index] if index < len(self._lengths) else 0)

    def _read(self, text: str) -> None:
        self._text += text[:40]

    def _columns(self, given: dict[str, str]) -> None:
        if given.get("hidden") in _TRUE or given.get("width") == "0":
            first = _whole(given.get("min"), 1, COLUMNS)
            last = _whole(given.get("max"), first, COLUMNS)
            self.marks.hide_columns(first - 1, last)


def _whole(text: str | None, otherwise: int, most: int) -> int:
    if text is None:
        return otherwise
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise Refused("damaged-file")
    return min(int(text), most + 1)
