"""The command line: one module per command, gathered here."""

from __future__ import annotations

import typer

from cierre.cli.books import books
from cierre.cli.evidence import evidence
from cierre.cli.load import load
from cierre.cli.new import new
from cierre.cli.report import report
from cierre.cli.statement import statement

app = typer.Typer(
    name="cierre",
    help="The month-end close for customer service.",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
)
for command in (load, statement, report, evidence, new, books):
    app.command()(command)


def main() -> None:
    """Run the command line."""
    app()
