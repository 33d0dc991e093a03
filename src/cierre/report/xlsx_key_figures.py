"""The workbook's first sheet: the key figures as a person would set them out, with formulas."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from babel import Locale
from babel.numbers import get_currency_precision, get_currency_symbol
from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from cierre.book import DURATIONS
from cierre.report.document import Document, FigureRow

_DECIMALS = {"share": 3, "points": 1, "score": 2, "per_hundred": 2, "per_thousand": 2}
"""How each unit is printed: a change is that of the values as they stand on the page."""

_ADDITIVE = ("items", "quantity", "money")
_SECONDS_OF_DAY = 86400
HALF_A_CENT = 0.005
_LOCAL_DAY = 14
_MINUS = "−"
_COLUMNS = 6
_WIDTHS = (44, 16, 16, 16, 16, 14)
_ACCENT, _MUTED, _RULE = "#14507a", "#5b6875", "#d5dce3"


def write_key_figures(
    workbook: Workbook, name: str, document: Document, formats: Mapping[str, str]
) -> None:
    """The sheet, ready to be printed on a page; ``formats`` is how numbers of each unit are shown.

    Changes, attainments, shares and totals are formulas, with the values that they have now.
    """
    sheet = _KeyFigures(workbook, name, document, formats)
    row = sheet.head()
    row = sheet.figures(row)
    sheet.parts(row + 1)


class _KeyFigures:
    """Writes the sheet, one part of it below the other."""

    def __init__(
        self, workbook: Workbook, name: str, document: Document, formats: Mapping[str, str]
    ) -> None:
        self._document = document
        self._heads = document.labels.key_heads
        self._sheet: Worksheet = workbook.add_worksheet(name)
        self._workbook = workbook
        self._formats = {**formats, "money": _money(document)}
        self._decimals = {**_DECIMALS, "money": _currency_digits(document.currency)}
        self._made: dict[tuple[str, bool], Format] = {}
        self._title = workbook.add_format({"bold": True, "font_size": 16, "font_color": _ACCENT})
        self._label = workbook.add_format({"font_color": _MUTED})
        self._day = workbook.add_format({"num_format": _LOCAL_DAY, "align": "left"})
        self._text = workbook.add_format({"bottom": 4, "bottom_color": _RULE})
        self._sum = workbook.add_format({"bold": True, "top": 1, "top_color": _ACCENT})
        style = {"bold": True, "font_color": "#ffffff", "bg_color": _ACCENT, "text_wrap": True}
        self._left = workbook.add_format(style)
        self._right = workbook.add_format({**style, "align": "right"})
        self._print()

    def head(self) -> int:
        """Title, office, whom the report is about, and its days; the row after them."""
        document, sheet = self._document, self._sheet
        sheet.write_string(0, 0, document.cover.title, self._title)
        sheet.write_string(1, 0, f"{document.cover.office} · {document.cover.subtitle}")
        row = 2
        *_, first, last = self._heads
        for label, day in ((first, document.first_day), (last, document.date)):
            if day:
                sheet.write_string(row, 0, label, self._label)
                sheet.write_datetime(row, 1, datetime.fromisoformat(day), self._day)
                row += 1
        return row + 1

    def figures(self, row: int) -> int:
        """The key figures, with the period before and the target; the row after them."""
        for column, text in enumerate(self._heads[:_COLUMNS]):
            self._sheet.write_string(row, column, text, self._right if column else self._left)
        self._sheet.freeze_panes(row + 1, 1)
        keys = [each for each in self._document.figures if each.key and not each.part]
        for at, each in enumerate(keys, start=row + 1):
            self._figure(at, each)
        return row + len(keys) + 1

    def _figure(self, row: int, figure: FigureRow) -> None:
        self._sheet.write_string(row, 0, figure.label, self._text)
        for column in range(1, _COLUMNS):
            self._sheet.write_blank(row, column, None, self._text)
        for column, number in ((1, figure.value), (2, figure.before), (4, figure.target)):
            self._number(row, column, number, figure.unit)
        value, before, target = (xl_rowcol_to_cell(row, column) for column in (1, 2, 4))
        if figure.value is not None and figure.before is not None:
            digits = self._decimals.get(figure.unit)
            change = f"={value}-{before}"
            if digits is not None:
                change = f"=ROUND({value},{digits})-ROUND({before},{digits})"
            if figure.unit in DURATIONS and figure.value < figure.before:
                # Excel has no durations under zero.
                less = f'TEXT({before}-{value},"[h]:mm:ss")'
                change = f'=IF({value}<{before},"{_MINUS}"&{less},{value}-{before})'
            self._formula(row, 3, change, _change(figure, digits), figure.unit)
        if figure.attainable and figure.value is not None and figure.target:
            attained = figure.value / figure.target
            self._formula(row, 5, f"={value}/{target}", attained, "share")

    def parts(self, row: int) -> None:
        """Each key figure that its parts add up to, with shares and the total."""
        for figure, parts in _additive(self._document.figures):
            self._sheet.write_string(row, 0, figure.label, self._left)
            self._sheet.write_string(row, 1, self._heads[1], self._right)
            self._sheet.write_string(row, 2, self._heads[6], self._right)
            end = row + len(parts) + 1
            total = xl_rowcol_to_cell(end, 1, row_abs=True, col_abs=True)
            for at, each in enumerate(parts, start=row + 1):
                self._sheet.write_string(at, 0, each.part, self._text)
                self._number(at, 1, each.value, each.unit)
                share = (each.value or 0) / (figure.value or 1)
                formula = f"={xl_rowcol_to_cell(at, 1)}/{total}"
                self._formula(at, 2, formula, share, "share")
            first, last = (xl_rowcol_to_cell(at, 1) for at in (row + 1, end - 1))
            self._sheet.write_string(end, 0, self._heads[7], self._sum)
            self._formula(end, 1, f"=SUM({first}:{last})", figure.value or 0, figure.unit, True)
            self._formula(end, 2, f"={total}/{total}", 1, "share", True)
            row = end + 2

    def _print(self) -> None:
        sheet = self._sheet
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.set_footer("&R&P / &N")

    def _number(self, row: int, column: int, value: float | None, unit: str) -> None:
        if value is not None:
            shown = value / _SECONDS_OF_DAY if unit in DURATIONS else value
            self._sheet.write_number(row, column, shown, self._format(unit))

    def _formula(
        self, row: int, column: int, formula: str, value: float, unit: str, total: bool = False
    ) -> None:
        now: float | str = value
        if unit in DURATIONS:
            now = value / _SECONDS_OF_DAY if value >= 0 else _less(-value)
        self._sheet.write_formula(row, column, formula, self._format(unit, total), now)

    def _format(self, unit: str, total: bool = False) -> Format:
        if (unit, total) not in self._made:
            lines = {"top": 1, "top_color": _ACCENT, "bold": True} if total else {"bottom": 4}
            colour = {} if total else {"bottom_color": _RULE}
            number = {"num_format": self._formats.get(unit, "General"), "align": "right"}
            self._made[unit, total] = self._workbook.add_format({**number, **lines, **colour})
        return self._made[unit, total]


def _less(seconds: float) -> str:
    minutes, second = divmod(round(seconds), 60)
    return f"{_MINUS}{minutes // 60}:{minutes % 60:02}:{second:02}"


def _change(row: FigureRow, digits: int | None) -> float:
    value, before = row.value or 0, row.before or 0
    return value - before if digits is None else round(value, digits) - round(before, digits)


def _additive(rows: tuple[FigureRow, ...]) -> list[tuple[FigureRow, list[FigureRow]]]:
    """The key figures with two parts or more of a dimension that add up to them, largest first."""
    found = []
    for figure in (each for each in rows if each.key and not each.part and each.unit in _ADDITIVE):
        parts = [each for each in rows if each.figure == figure.figure and each.value]
        for dimension in dict.fromkeys(each.dimension for each in parts if each.part):
            of = [each for each in parts if each.part and each.dimension == dimension]
            whole = sum(each.value or 0 for each in of)
            if len(of) > 1 and abs(whole - (figure.value or 0)) < HALF_A_CENT:
                found.append((figure, sorted(of, key=lambda each: -(each.value or 0))))
                break
    return found


def amount_format(currency: str) -> str:
    """Amounts with as many decimals as the currency has: two of euros, none of yen."""
    digits = _currency_digits(currency)
    return f"#,##0.{'0' * digits}" if digits else "#,##0"


def _currency_digits(currency: str) -> int:
    return int(get_currency_precision(currency)) if currency else 2


def _money(document: Document) -> str:
    """Amounts with the currency's sign where the locale has it."""
    amount = amount_format(document.currency)
    if not document.currency:
        return amount
    sign = get_currency_symbol(document.currency, document.locale)
    pattern = Locale.parse(document.locale).currency_formats["standard"].pattern
    return f'"{sign}"{amount}' if pattern.startswith("¤") else f'{amount}\\ "{sign}"'
