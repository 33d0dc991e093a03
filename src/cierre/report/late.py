"""What was recorded for months that were closed already, one by one, and how it carries the last
closing balance over to what this month begins with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from cierre.book import OUTSIDE
from cierre.report.document import Block, Paragraph, RecordSheet, Runs, Table, TableColumn, Text
from cierre.statement.model import Identity

if TYPE_CHECKING:
    from cierre.report.material import Material

MOST_LISTED = 60
"""Late records that one reads on paper; a workbook has all of them."""

_HEADS = ("number", "what", "day", "recorded", "source", "reason", "effect")


@dataclass(frozen=True)
class LateRecord:
    """A move of a closed month that was recorded in an open one.

    ``day`` and ``recorded`` are ISO days; ``file`` is "" of what was typed or reckoned anew,
    ``who`` recorded it, ``why`` the reason that was given. One that is ``back`` takes another back.
    ``effect`` is by how much, in the book's smallest unit, it changes what the scope has open.
    """

    book: str
    number: str
    from_state: str
    to_state: str
    day: str
    recorded: str
    file: str
    who: str
    why: str
    back: bool
    effect: int


@dataclass(frozen=True)
class Late:
    """The late records of a scope, and by book what it had open at the end of the month before as
    that was frozen; nothing of a month that was not."""

    records: tuple[LateRecord, ...] = ()
    before: Mapping[str, int] = field(default_factory=dict)

    def differences(self, identities: tuple[Identity, ...]) -> tuple[str, ...]:
        """The books whose opening is not the frozen closing, or whose adjustments are not the sum
        of the records: found apart from how a statement is made."""
        found = []
        for each in identities:
            if each.key is not None or each.of != "quantity":
                continue
            summed = sum(record.effect for record in self.records if record.book == each.book)
            begun = self.before.get(each.book, 0) if self.before else each.opening
            if (begun, summed) != (each.opening, each.adjustments):
                found.append(each.book)
        return tuple(found)


def late_blocks(material: Material) -> tuple[Block, ...]:
    """How each book's balance is carried over, and the records one by one."""
    return (*_carried(material), *_listed(material))


def late_sheet(material: Material) -> RecordSheet | None:
    """All of them, as a sheet of a workbook; None without any."""
    records = material.late.records
    if not records:
        return None
    heads = (material.wording.text("head-book"), *_headings(material))
    rows = tuple((material.book_name(each.book), *_cells(material, each)) for each in records)
    return RecordSheet("late", material.wording.text("late-sheet"), heads, rows)


def _carried(material: Material) -> Iterator[Block]:
    text, late = material.wording.text, material.late
    whole = [
        each
        for each in material.statement.identities
        if each.key is None and each.of == "quantity" and each.adjustments
        and each.book in material.books and each.book in late.before
    ]  # fmt: skip
    if whole:
        heads = ("head-book", "late-closed", "step-adjustments", "late-begun")
        columns = tuple(
            TableColumn(text(each), "right" if at else "left", 2 if at else 3)
            for at, each in enumerate(heads)
        )
        rows = tuple(_carried_row(material, each) for each in whole)
        yield Table(columns, rows, text("late-carried"))
    for book in late.differences(material.statement.identities):
        if book in material.books:
            yield Paragraph((Text(text("late-differs", book=material.book_name(book)), True),))


def _carried_row(material: Material, identity: Identity) -> tuple[Runs, ...]:
    before = material.late.before[identity.book]
    numbers = (before, identity.adjustments, before + identity.adjustments)
    cells = (_number(material, identity.book, each) for each in numbers)
    return ((Text(material.book_name(identity.book)),), *((Text(each),) for each in cells))


def _listed(material: Material) -> Iterator[Block]:
    told = [each for each in material.late.records if each.book in material.books]
    shown = told[:MOST_LISTED]
    weights = (2, 3, 2, 2, 3, 3, 2)
    columns = tuple(
        TableColumn(heading, "right" if name == "effect" else "left", weight)
        for name, heading, weight in zip(_HEADS, _headings(material), weights, strict=True)
    )
    for book in dict.fromkeys(each.book for each in shown):
        rows = tuple(
            tuple((Text(cell),) for cell in _cells(material, each))
            for each in shown
            if each.book == book
        )
        yield Table(columns, rows, material.book_name(book))
    if len(told) > len(shown):
        left = str(len(told) - len(shown))
        yield Paragraph((Text(material.wording.text("late-more", count=left)),))


def _headings(material: Material) -> tuple[str, ...]:
    return tuple(material.wording.text(f"late-head-{name}") for name in _HEADS)


def _cells(material: Material, record: LateRecord) -> tuple[str, ...]:
    text, numbers = material.wording.text, material.formatter
    month = numbers.period(record.day[:7])
    reason = record.why or text("late-replaced" if record.back else "late-arrived", month=month)
    return (
        record.number,
        _what(material, record),
        numbers.short_day(record.day),
        numbers.short_day(record.recorded),
        text("late-source", file=record.file, who=record.who, of="file" if record.file else "hand"),
        reason,
        _signed(material, record),
    )


def _what(material: Material, record: LateRecord) -> str:
    def named(state: str) -> str:
        return material.part_name(record.book, "state", state)

    entered = record.to_state if record.back else record.from_state
    step = "entered" if entered == OUTSIDE else "moved"
    before, after = record.from_state, record.to_state
    if record.back:
        before, after = after, before
    said = material.wording.text(
        f"late-{step}", before="" if before == OUTSIDE else named(before), after=named(after)
    )
    return material.wording.text("late-back", what=said) if record.back else said


def _signed(material: Material, record: LateRecord) -> str:
    said = _number(material, record.book, record.effect)
    return f"+{said}" if record.effect > 0 else said


def _number(material: Material, book: str, counted: int) -> str:
    declared, numbers = material.books[book], material.formatter
    if declared.quantity == "items":
        return numbers.number(counted, "items")
    if declared.quantity == "money":
        return numbers.number(numbers.minor(counted), "money")
    return numbers.number(Decimal(counted).scaleb(-declared.digits), "quantity")
