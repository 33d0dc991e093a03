"""The report's numbers as a workbook: one sheet of figures, one for each book's records."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from functools import partial
from itertools import zip_longest

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from cierre.book import DURATIONS
from cierre.report.document import Document, FigureRow, RecordSheet
from cierre.report.legible import legible
from cierre.report.numbers import Formatter
from cierre.report.xlsx_key_figures import amount_format, write_key_figures

Cell = str | int | float | None

FORMATS: dict[str, str] = {
    "seconds": "[h]:mm:ss",
    "office_seconds": "[h]:mm:ss",
    "per_hundred": "#,##0.0#",
    "per_thousand": "#,##0.0#",
    "points": "0.0",
    "score": "0.00",
    "items": "#,##0",
    "quantity": "#,##0",
}
"""How a spreadsheet shows a number of each unit; a quantity with a fraction shows three digits,
a share the percent sign as the report's locale sets it, money the decimals of its currency."""

LOCAL_DAY = 14
"""Excel's own format of a day, which each reader sees as their country writes it."""

_FRACTION = "#,##0.000"
_SECONDS_OF_DAY = 86400
_LONGEST_NAME, _LONGEST_TEXT = 31, 32767
_NARROWEST, _WIDEST = 9, 60
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f\s]+")


def render(document: Document) -> bytes:
    """The document's workbook; the same document always gives the same bytes.

    Numbers stay numbers, durations are days as spreadsheets count them, and text that looks like
    a formula stays text.
    """
    document = legible(document)
    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(made, options) as workbook:
        workbook.set_properties(
            {
                "title": document.title,
                "author": document.author,
                "created": datetime.fromisoformat(document.date),
            }
        )
        formats = {
            **FORMATS,
            "share": Formatter(document.locale).percent,
            "money": amount_format(document.currency),
        }
        sheets = _Sheets(workbook, formats)
        first = [document.labels.key_figures] if document.labels.key_figures else []
        titles = [*first, document.labels.figures, *(each.title for each in document.records)]
        names = sheet_names(titles)
        if first:
            write_key_figures(workbook, next(names), document, formats)
        sheets.figures(next(names), document)
        for name, records in zip(names, document.records, strict=True):
            sheets.records(name, records)
    return made.getvalue()


def sheet_names(titles: Iterable[str]) -> Iterator[str]:
    """For each title a name that a workbook accepts, no two alike whatever their case."""
    taken = {"history"}  # reserved by Excel
    for title in titles:
        plain = _NOT_IN_NAMES.sub(" ", title).strip(" '") or "-"
        name, count = _cut(plain, _LONGEST_NAME).strip(" '"), 1
        while name.casefold() in taken:
            count += 1
            ending = f" {count}"
            name = _cut(plain, _LONGEST_NAME - len(ending)).rstrip(" '") + ending
        taken.add(name.casefold())
        yield name


def _cut(text: str, longest: int) -> str:
    """The beginning of a text, as long as Excel counts: in UTF-16, where an emoji is two."""
    return text.encode("utf-16-le")[: 2 * longest].decode("utf-16-le", "ignore")


class _Sheets:
    """Writes the sheets of one workbook with its formats."""

    def __init__(self, workbook: Workbook, formats: Mapping[str, str]) -> None:
        self._workbook = workbook
        self._formats = formats
        made = partial(self._made, valign="top")
        self._head = made(
            bold=True, font_color="#ffffff", bg_color="#14507a", text_wrap=True, border=0
        )
        self._text = made()
        self._day = made(num_format=LOCAL_DAY, align="left")
        self._wrapped = made(text_wrap=True)
        self._numbers = {
            number: made(num_format=number, align="right")
            for number in dict.fromkeys([*self._formats.values(), _FRACTION, "General"])
        }

    def figures(self, name: str, document: Document) -> None:
        """The sheet of figures: whole figures and their parts, one a row."""
        headings = document.labels.heads
        sheet = self._started(name, headings, len(document.figures))
        for row, each in enumerate(document.figures, start=1):
            for column, text in ((0, each.book), (1, each.label), (2, each.part)):
                self._write_text(sheet, row, column, text, self._text)
            for column, value in ((3, each.value), (4, each.before), (5, each.target)):
                self._write_measured(sheet, row, column, value, each.unit)
            self._write_text(sheet, row, 6, each.definition, self._wrapped)
        rows = [_texts(each) for each in document.figures]
        self._widen(sheet, headings, rows)

    def records(self, name: str, records: RecordSheet) -> None:
        """The sheet of a book's records, as they stand in the document."""
        sheet = self._started(name, records.headings, len(records.rows))
        for row, cells in enumerate(records.rows, start=1):
            for column, (cell, kind) in enumerate(zip_longest(cells, records.kinds)):
                if kind == "day" and cell:
                    sheet.write_datetime(row, column, datetime.fromisoformat(str(cell)), self._day)
                elif kind in (*DURATIONS, "money") and isinstance(cell, int | float):
                    self._write_measured(sheet, row, column, cell, kind)
                elif isinstance(cell, str):
                    self._write_text(sheet, row, column, cell, self._text)
                elif cell is not None:
                    sheet.write_number(row, column, cell, self._numbers["General"])
        self._widen(sheet, records.headings, records.rows)

    def _made(self, **properties: str | bool | int) -> Format:
        return self._workbook.add_format(properties)

    def _started(self, name: str, headings: tuple[str, ...], rows: int) -> Worksheet:
        sheet: Worksheet = self._workbook.add_worksheet(name)
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, self._head)
        sheet.freeze_panes(1, 0)
        if headings:
            sheet.autofilter(0, 0, rows, len(headings) - 1)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.repeat_rows(0)
        sheet.fit_to_pages(1, 0)
        return sheet

    def _write_text(
        self, sheet: Worksheet, row: int, column: int, text: str, style: Format
    ) -> None:
        if text:
            kept = _cut(text, _LONGEST_TEXT)
            if kept != text:
                kept = _cut(text, _LONGEST_TEXT - 1) + "…"
            sheet.write_string(row, column, kept, style)

    def _write_measured(
        self, sheet: Worksheet, row: int, column: int, value: float | None, unit: str
    ) -> None:
        if value is None:
            return
        number = self._formats.get(unit, "General")
        if unit == "quantity" and value != int(value):
            number = _FRACTION
        counted = value / _SECONDS_OF_DAY if unit in DURATIONS else value
        sheet.write_number(row, column, counted, self._numbers[number])

    def _widen(
        self, sheet: Worksheet, headings: tuple[str, ...], rows: Iterable[tuple[Cell, ...]]
    ) -> None:
        widths = [len(heading) + 4 for heading in headings]  # the filter's arrow needs room
        for row in rows:
            for column, cell in enumerate(row[: len(widths)]):
                length = 0 if cell is None else len(str(cell)) + 2
                widths[column] = max(widths[column], length)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, min(max(width, _NARROWEST), _WIDEST))


def _texts(row: FigureRow) -> tuple[Cell, ...]:
    """A row as wide as it is shown, near enough for the width of its columns."""

    def shown(value: float | None) -> str:
        return "" if value is None else f"{value:,.2f}"

    numbers = (shown(row.value), shown(row.before), shown(row.target))
    return (row.book, row.label, row.part, *numbers, row.definition)
