"""The command line: one module per command, imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

COMMANDS = ("load", "statement", "report", "propose", "evidence", "new", "books", "audit")
"""Each is the name of a module here and of the function in it."""


class Commands(TyperGroup):
    """The commands by their names, so that none waits for what another needs."""

    def list_commands(self, ctx: Any) -> list[str]:
        """The names in their order."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of a name, None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        one = typer.Typer(add_completion=False, pretty_exceptions_show_locals=False)
        one.command(cmd_name)(getattr(import_module(f"{__name__}.{cmd_name}"), cmd_name))
        return typer.main.get_command(one)


app = typer.Typer(
    name="cierre",
    cls=Commands,
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
)


@app.callback()
def cierre() -> None:
    """The month-end close for customer service."""


def main() -> None:
    """Run the command line."""
    app()
