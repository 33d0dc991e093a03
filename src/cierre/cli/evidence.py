"""``cierre evidence``: the records behind a figure."""

from __future__ import annotations

import dataclasses
import json
from typing import Annotated

import typer
from rich.table import Table

import cierre
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, ScopeOption, answered, output


def evidence(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    period: Annotated[str, typer.Argument(help="2026-08, 2026-Q3 or 2026.")],
    figure: Annotated[str, typer.Argument(help="A figure, as cases.pending.")],
    scope: ScopeOption = "office",
    where: Annotated[
        list[str] | None, typer.Option("--where", help="A part of it, as category=leak.")
    ] = None,
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """List the records behind a figure."""
    with answered():
        records = cierre.open(data).evidence(office, period, figure, scope, _parts(where or []))
    rows = [dataclasses.asdict(record) for record in records]
    if as_json:
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2, default=str))
        return
    if rows:
        table = Table(*rows[0], box=None, header_style="bold")
        for row in rows:
            table.add_row(*("" if cell is None else str(cell) for cell in row.values()))
        output.print(table)
    output.print(f"{len(rows)} records")


def _parts(where: list[str]) -> dict[str, str]:
    parts: dict[str, str] = {}
    for each in where:
        dimension, equals, value = each.partition("=")
        if not equals or not dimension:
            raise ValueError(f"«{each}»: write a part as dimension=value, as category=leak.")
        parts[dimension] = value
    return parts
