"""``cierre statement``: the balanced figures of a scope and a period."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.table import Table

import cierre
from cierre.cli.options import DEFAULT_DATA, AsJson, Data, ScopeOption, answered, errors, output
from cierre.report.numbers import Formatter
from cierre.statement.canonical import to_json
from cierre.statement.model import Statement


def statement(
    office: Annotated[str, typer.Argument(help="Id of the office.")],
    period: Annotated[str, typer.Argument(help="2026-08, 2026-Q3 or 2026.")],
    scope: ScopeOption = "office",
    as_json: AsJson = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Print a statement; fail when it does not balance."""
    with answered():
        archive = cierre.open(data)
        made = archive.statement(office, period, scope)
        if as_json:
            typer.echo(to_json(made))
        else:
            _print(made, archive.formatter(office))
    unbalanced = report_breaches(made)
    if unbalanced:
        raise typer.Exit(1)


def report_breaches(made: Statement) -> bool:
    """Name on standard error whatever breaks the statement; whether anything does."""
    for identity in made.identities:
        if not identity.holds:
            _name(
                f"{identity.book}: by {identity.by} {identity.key or ''} the moves give "
                f"{identity.closing} and the items {identity.replayed}.",
                identity.culprits,
            )
    for breach in made.breaches:
        where = f" (batch {breach.batch}, {breach.period})" if breach.batch is not None else ""
        _name(f"{breach.book}: {breach.problem}{where}.", breach.items)
    return not made.balanced


def _name(problem: str, items: tuple[str, ...]) -> None:
    named = f" Items: {', '.join(items)}" if items else ""
    errors.print(f"{problem}{named}", style="red", soft_wrap=True, markup=False)


def _print(made: Statement, formatter: Formatter) -> None:
    output.print(
        f"[bold]{made.office_name}[/bold] · {made.scope.name or made.scope} · {made.period}"
    )
    table = Table("figure", box=None, header_style="bold")
    for heading in ("value", "before", "target"):
        table.add_column(heading, justify="right")
    for figure in made.figures.values():
        target = figure.targets[0].target if figure.targets else None
        table.add_row(
            figure.id,
            *(
                "—" if number is None else formatter.number(number, figure.unit)
                for number in (figure.value, figure.before, target)
            ),
        )
    output.print(table)
    held = sum(identity.holds for identity in made.identities)
    output.print(f"{held} of {len(made.identities)} identities hold")
    for coverage in made.coverage:
        if coverage.status == "missing":
            output.print(f"[yellow]{coverage.book}: nothing was recorded[/yellow]")
