"""``cierre evidence``: the records behind a figure."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from cierre.cli.console import output
from cierre.cli.options import (
    DEFAULT_DATA,
    AsJson,
    Data,
    Language,
    Private,
    ScopeOption,
    answered,
    opened,
)
from cierre.cli.saying import headed, say
from cierre.evidence.lookup import Record
from cierre.fault import Fault
from cierre.report.material import Material
from cierre.spoken import spoken_language
from cierre.statement.sight import View


def evidence(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    period: Annotated[str, typer.Argument(help="2026-08, 2026-Q3 or 2026.")],
    figure: Annotated[str, typer.Argument(help="A figure, as cases.pending.")],
    scope: ScopeOption = "office",
    where: Annotated[
        list[str] | None, typer.Option("--where", help="A part of it, as category=leak.")
    ] = None,
    private: Private = False,
    language: Language = "",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """List the records behind a figure."""
    with answered(language):
        archive = opened(data, office, language)
        view: View = "own" if private else "signed"
        records = archive.evidence(office, period, figure, scope, _parts(where or []), view)
        if as_json:
            rows = [dataclasses.asdict(record) for record in records]
            typer.echo(json.dumps(rows, ensure_ascii=False, indent=2, default=str))
            return
        material, book = archive.words(office, spoken_language(), period), figure.partition(".")[0]
        label = material.label(figure)
        if book in material.books:
            label = material.led(material.book_name(book), label)
        output.print(label, style="bold", soft_wrap=True)
        if records:
            _print(material, records)
        output.print(say("records", count=len(records)), soft_wrap=True)


def _print(material: Material, records: Sequence[Record]) -> None:
    """The records in words; a column that says nothing of any of them is left out."""
    columns = _columns(material)
    cells = {name: [say_cell(record) for record in records] for name, say_cell in columns.items()}
    kept = {name: column for name, column in cells.items() if any(column)}
    money = all(material.books[each.book].quantity == "money" for each in records)
    shown = headed(*(_heading(material, name, money=money) for name in kept))
    for row in zip(*kept.values(), strict=True):
        shown.add_row(*row)
    output.print(shown)


def _columns(material: Material) -> dict[str, Callable[[Record], str]]:
    def part(name: str) -> Callable[[Record], str]:
        def named(record: Record) -> str:
            key = getattr(record, name)
            return material.part_name(record.book, name, key) if key else ""

        return named

    numbers = material.formatter

    def quantity(record: Record) -> str:
        counted = material.books[record.book].quantity
        return "" if counted == "items" else numbers.number(record.quantity, counted)

    return {
        "side": lambda record: say(f"side-{record.side}") if record.side else "",
        "number": lambda record: record.number,
        "title": lambda record: record.title,
        "day": lambda record: numbers.short_day(record.day) if record.day else "",
        **{name: part(name) for name in ("state", "category", "place", "holder", "reason")},
        "quantity": quantity,
        "value": lambda r: "" if r.value is None else numbers.number(r.value, "score"),
        "seconds": lambda r: "" if r.seconds is None else numbers.number(r.seconds, "seconds"),
        "times": lambda record: "" if record.times == 1 else numbers.number(record.times, "items"),
    }


def _heading(material: Material, name: str, *, money: bool) -> str:
    if name in ("state", "category", "place", "holder", "reason"):
        return material.dimension_name(name)
    if name in ("side", "times", "seconds"):
        return say(f"heading-{name}")
    messages = {
        "number": "head-number",
        "title": "head-item",
        "day": "record-day",
        "quantity": "record-money" if money else "record-quantity",
        "value": "record-value",
    }
    return material.wording.text(messages[name])


def _parts(where: list[str]) -> dict[str, str]:
    parts: dict[str, str] = {}
    for each in where:
        dimension, equals, value = each.partition("=")
        if not equals or not dimension:
            names = ", ".join(("state", "category", "place", "holder", "unit", "reason"))
            raise Fault("no-part", value=each, names=names)
        if parts.setdefault(dimension, value) != value:
            raise Fault("part-twice", value=each, names=f"{dimension}={parts[dimension]}")
    return parts
