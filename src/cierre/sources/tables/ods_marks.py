"""The marks of an ODS workbook's sheets, found without building its cells."""

from __future__ import annotations

from xml.parsers import expat

from cierre.sources.tables.archives import Archive
from cierre.sources.tables.bounds import CELL_BYTES, ROWS, Refused
from cierre.sources.tables.sheet_marks import Marks

_CONTENT, _MANIFEST = "content.xml", "meta-inf/manifest.xml"
_ERROR = 40
"""Characters of a text that is looked at for what it says of an error."""
_CELLS = ("table:table-cell", "table:covered-table-cell")


def ods_marks(archive: Archive) -> list[Marks]:
    """The marks of each sheet, in the order of the workbook. Raises Refused."""
    if _MANIFEST in archive.names():
        archive.read_xml(_MANIFEST, _Manifest())
    if _CONTENT not in archive.names():
        raise Refused("password" if "encrypted-package" in archive.names() else "damaged-file")
    content = _Content()
    archive.read_xml(_CONTENT, content)
    for sheet in content.sheets:
        if sum(map(len, sheet.without_value.values())) < sum(map(len, sheet.formulas.values())):
            # where the others have values, theirs is the empty text
            sheet.without_value.clear()
    return content.sheets


class _Manifest:
    """Tells a workbook that is locked."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()

    def start(self, tag: str, _: dict[str, str]) -> None:
        if tag.endswith("encryption-data"):
            raise Refused("password")

    def end(self, tag: str) -> None:
        """Nothing is told of an element's end."""


class _Content:
    """Reads all sheets; a row or a cell stands for as many as it says."""

    def __init__(self) -> None:
        self.parser = expat.ParserCreate()
        self.sheets: list[Marks] = []
        self._row, self._rows = 1, 1
        self._column, self._columns = 0, 1
        self._sheet_column = 0
        self._given: dict[str, str] = {}
        self._filled, self._text, self._length = False, "", 0

    def start(self, tag: str, given: dict[str, str]) -> None:
        if tag == "table:table":
            self.sheets.append(Marks(given.get("table:name", ""), iso_durations=True))
            self._row, self._sheet_column = 1, 0
        elif not self.sheets:
            return
        elif tag == "table:table-column":
            self._column_said(given)
        elif tag == "table:table-row":
            self._rows = _repeats(given, "table:number-rows-repeated")
            self._column = 0
            if given.get("table:visibility") in ("collapse", "filter"):
                last = min(self._row + self._rows, ROWS + 1)
                self.sheets[-1].hidden_rows.extend(range(self._row, last))
        elif tag in _CELLS:
            self._columns = _repeats(given, "table:number-columns-repeated")
            self._given, self._text, self._length = given, "", sum(map(len, given.values()))
            # whatever stands in a cell may be taken for its text
            self.parser.CharacterDataHandler = self._read
            self._filled = "office:value-type" in given or "table:formula" in given
        elif tag == "text:p":
            self._filled = True
        elif tag == "text:s":
            self._length += _repeats(given, "text:c")

    def end(self, tag: str) -> None:
        if tag == "table:table-row":
            self._row += self._rows
        elif tag in _CELLS and self.sheets:
            self.parser.CharacterDataHandler = None
            if self._filled:
                self._cell(self.sheets[-1])
            self._column += self._columns

    def _cell(self, sheet: Marks) -> None:
        given, row, column = self._given, self._row, self._column
        sheet.reach(row + self._rows - 1, column + self._columns - 1)
        if "table:formula" in given:
            sheet.formulas[column].append(row)
            if "office:value-type" not in given:
                sheet.without_value[column].append(row)
        if given.get("office:value-type") == "boolean":
            self._text = given.get("office:boolean-value", "")
        elif given.get("calcext:value-type") != "error":
            self._text = ""
        if self._length > CELL_BYTES:
            raise Refused("too-long-cell", row, value=str(CELL_BYTES))
        sheet.count_text(self._length * self._rows * self._columns)
        if self._text:
            for place in range(self._rows * self._columns):
                down, across = divmod(place, self._columns)
                sheet.say(row + down, column + across, self._text)
        high = _repeats(given, "table:number-rows-spanned")
        wide = _repeats(given, "table:number-columns-spanned")
        if high * wide > 1:
            sheet.merged.append((row, column, row + high - 1, column + wide - 1))

    def _column_said(self, given: dict[str, str]) -> None:
        repeats = _repeats(given, "table:number-columns-repeated")
        if given.get("table:visibility") in ("collapse", "filter"):
            self.sheets[-1].hide_columns(self._sheet_column, self._sheet_column + repeats)
        self._sheet_column += repeats

    def _read(self, text: str) -> None:
        self._length += len(text)
        if len(self._text) < _ERROR:
            self._text += text


def _repeats(given: dict[str, str], name: str) -> int:
    said = given.get(name, "1")
    if not (said.isascii() and said.isdigit() and len(said) < 12):
        raise Refused("damaged-file")
    return max(int(said), 1)
