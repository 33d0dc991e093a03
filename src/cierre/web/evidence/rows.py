"""Records as rows of a table: what each is, when, whose, from where, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from cierre.book import DURATIONS
from cierre.evidence.lookup import Record
from cierre.report.material import Material
from cierre.web.language import words

_LEGS = ("state", "category", "place", "holder", "reason")


@dataclass(frozen=True)
class Cell:
    """What stands in a cell, where it leads, and whether it is ``wide``: words of any length."""

    text: str
    address: str = ""
    number: bool = False
    wide: bool = False


@dataclass(frozen=True)
class Rows:
    """Headings, whether a column is of numbers, and the cells below them."""

    headings: tuple[tuple[str, bool], ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def lines(self) -> list[list[tuple[str, Cell]]]:
        """The rows, each cell with its heading, which a phone shows beside it."""
        heads = [heading for heading, _ in self.headings]
        return [list(zip(heads, row, strict=True)) for row in self.rows]


def rows_of(material: Material, office: str, records: Sequence[Record], figure: str) -> Rows:
    """The records in words; a column that says nothing of any of them is left out."""
    columns = _columns(material, office)
    money = all(material.books[each.book].quantity == "money" for each in records)
    cells = {name: [column(each) for each in records] for name, column in columns.items()}
    kept = {name: column for name, column in cells.items() if any(each.text for each in column)}
    if {each.figure for each in records} <= {figure}:
        kept.pop("figure", None)
    headings = tuple(
        (_heading(material, name, money=money), any(each.number for each in column))
        for name, column in kept.items()
    )
    return Rows(headings, tuple(zip(*kept.values(), strict=True)))


def item_address(office: str, record: Record) -> str:
    """The page of the item of a record; "" of one without a number."""
    if not record.number:
        return ""
    return f"/o/{quote(office)}/register/{quote(record.book)}/item/{quote(record.number, safe='')}"


def _columns(material: Material, office: str) -> dict[str, Callable[[Record], Cell]]:
    numbers, say = material.formatter, words("evidence").say

    def part(name: str) -> Callable[[Record], Cell]:
        def named(record: Record) -> Cell:
            key = getattr(record, name)
            return Cell(material.part_name(record.book, name, key) if key else "")

        return named

    return {
        "side": lambda record: Cell(say(f"side-{record.side}") if record.side else ""),
        "figure": lambda record: Cell(material.label(record.figure)),
        "number": lambda record: Cell(record.number, item_address(office, record)),
        "title": lambda record: Cell(record.title, wide=True),
        "day": lambda record: Cell(numbers.short_day(record.day) if record.day else ""),
        **{name: part(name) for name in _LEGS},
        **_number_columns(material),
    }


def _number_columns(material: Material) -> dict[str, Callable[[Record], Cell]]:
    numbers = material.formatter

    def quantity(record: Record) -> Cell:
        counted = material.books[record.book].quantity
        said = "" if counted == "items" else numbers.number(record.quantity, counted)
        return Cell(said, number=True)

    def value(record: Record) -> Cell:
        said = "" if record.value is None else numbers.number(record.value, "score")
        return Cell(said, number=True)

    def amount(record: Record) -> Cell:
        measure = material.measure(record.figure)
        if measure is None or (record.amount == 1 and measure.unit not in DURATIONS):
            return Cell("", number=True)
        return Cell(numbers.number(record.amount, measure.unit), number=True)

    return {"quantity": quantity, "value": value, "amount": amount}


def _heading(material: Material, name: str, *, money: bool) -> str:
    if name in _LEGS:
        return material.dimension_name(name)
    if name in ("side", "amount", "figure"):
        return words("evidence").say(f"heading-{name}")
    messages = {
        "number": "head-number",
        "title": "head-item",
        "day": "record-day",
        "quantity": "record-money" if money else "record-quantity",
        "value": "record-value",
    }
    return material.wording.text(messages[name])
