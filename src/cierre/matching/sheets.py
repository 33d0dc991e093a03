"""What the workbook of a report says: its sheets of figures, their numbers as cells show them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from babel import Locale
from babel.numbers import format_currency, format_decimal, format_percent

from cierre.book import DURATIONS
from cierre.matching.drafted import Told
from cierre.report.document import Bound, Document, FigureRow, Runs
from cierre.report.material import Material
from cierre.report.numbers import Formatter

_PATTERNS = {
    "points": "#,##0.0",
    "score": "#,##0.00",
    "per_hundred": "#,##0.0#",
    "per_thousand": "#,##0.0#",
}
_DECIMALS = {"share": 3, "points": 1, "score": 2, "per_hundred": 2, "per_thousand": 2}
_ADDITIVE = ("items", "quantity", "money")
_MINUTE = 60
HALF_A_CENT = 0.005


def tell_sheets(found: Told, document: Document, material: Material) -> None:
    """Add the sheets of key figures and of figures, row by row."""
    heads, cells = document.labels.key_heads, _Cells(document, _parts(material))
    found.line([document.cover.title])
    found.line([f"{document.cover.office} · {document.cover.subtitle}"])
    for head, day in zip(heads[-2:], (document.first_day, document.date), strict=False):
        found.row([head, day])
    found.row(heads)
    for each in document.figures:
        if each.key and not each.part:
            found.row([each.label, *cells.key(each)])
    for figure, parts in _added_up(document.figures):
        found.row([figure.label, *heads[1:2]])
        for each in parts:
            found.row([each.part, *cells.part(each, figure)])
        found.row([*heads[7:8], *cells.part(figure, figure)])
    found.row(document.labels.heads)
    for each in document.figures:
        found.row([each.book, each.label, each.part, *cells.of(each), each.definition])


class _Cells:
    """The numbers of figures as a workbook's cells show them."""

    def __init__(self, document: Document, parts: Mapping[tuple[str, str], str]) -> None:
        self._parts = parts
        self._locale = Locale.parse(document.locale)
        self._percent = Formatter(document.locale).percent
        self._currency = document.currency

    def of(self, row: FigureRow) -> Iterator[Runs]:
        """Value, value before and target."""
        yield self._cell(row, row.value, "value")
        yield self._cell(row, row.before, "before")
        yield self._cell(row, row.target, "target")

    def key(self, row: FigureRow) -> Iterator[Runs]:
        """The same with the change and the attainment."""
        value, before, target = self.of(row)
        yield from (value, before, self._cell(row, _change(row), "change"), target)
        attained = None
        if row.attainable and row.value is not None and row.target:
            attained = row.value / row.target
        yield self._cell(row, attained, "attainment", "share")

    def part(self, row: FigureRow, whole: FigureRow) -> Iterator[Runs]:
        """A part and its share of the whole."""
        yield self._cell(row, row.value, "value")
        yield self._cell(row, (row.value or 0) / (whole.value or 1), "share", "share")

    def _cell(self, row: FigureRow, value: float | None, aspect: str, unit: str = "") -> Runs:
        if value is None:
            return ()
        part = self._parts.get((row.figure, row.part), "")
        return (Bound(self._said(Decimal(str(value)), unit or row.unit), row.figure, part, aspect),)

    def _said(self, value: Decimal, unit: str) -> str:
        if unit in DURATIONS:
            minutes, second = divmod(int(abs(value).quantize(1, ROUND_HALF_UP)), _MINUTE)
            sign = "−" if value < 0 else ""
            return f"{sign}{minutes // _MINUTE}:{minutes % _MINUTE:02}:{second:02}"
        if unit in _DECIMALS:
            value = value.quantize(Decimal(1).scaleb(-_DECIMALS[unit]), ROUND_HALF_UP)
        if unit == "share":
            return str(format_percent(value, self._percent, self._locale))
        if unit == "money" and self._currency:
            return str(format_currency(value, self._currency, locale=self._locale))
        whole = "#,##0" if value == value.to_integral_value() else "#,##0.000"
        return str(format_decimal(value, _PATTERNS.get(unit, whole), self._locale))


def _parts(material: Material) -> dict[tuple[str, str], str]:
    """The parts of figures by what they are called."""
    return {
        (figure, material.part_said(figure.partition(".")[0], by, part)): f"{by}={part}"
        for figure, each in material.statement.figures.items()
        for by, parts in each.parts.items()
        for part in parts
    }


def _change(row: FigureRow) -> float | None:
    """The change of a figure as it is printed."""
    if row.value is None or row.before is None:
        return None
    digits = _DECIMALS.get(row.unit)
    if digits is None:
        return row.value - row.before
    return round(round(row.value, digits) - round(row.before, digits), digits)


def _added_up(rows: tuple[FigureRow, ...]) -> Iterator[tuple[FigureRow, list[FigureRow]]]:
    """The key figures with parts of a dimension that add up to them, the largest first."""
    for figure in (each for each in rows if each.key and not each.part and each.unit in _ADDITIVE):
        parts = [each for each in rows if each.figure == figure.figure and each.value and each.part]
        for dimension in dict.fromkeys(each.dimension for each in parts):
            of = [each for each in parts if each.dimension == dimension]
            whole = sum(each.value or 0 for each in of)
            if len(of) > 1 and abs(whole - (figure.value or 0)) < HALF_A_CENT:
                yield figure, sorted(of, key=lambda each: -(each.value or 0))
                break
