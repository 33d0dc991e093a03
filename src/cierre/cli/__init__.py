"""The command line: one module per command, imported when it is asked for."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from cierre.cli.plain import plain

COMMANDS = {
    "serve": "Open the pages of a data folder in the browser, until interrupted.",
    "import": "Take spreadsheets of any shape: say what they are, ask what they do not tell.",
    "pull": "Bring what changed in a help desk since it was last pulled.",
    "load": "Load a folder; when anything is wrong, say all of it and change nothing.",
    "undo": "List the loads of an office, or take one back by reversing what it recorded.",
    "settings": "Print an office's settings as office.toml, or take them from one.",
    "recompute": "Work out durations in office hours anew, by the hours and holidays of now.",
    "statement": "Print a statement; fail when it does not balance.",
    "report": "Write the report of a scope and a period; none of what does not balance.",
    "propose": "Write proposals.xlsx into the office's folder, to accept, reword or drop each.",
    "evidence": "List the records behind a figure.",
    "check": "Recount everything that was ever recorded, and fail when anything is not as it was.",
    "review": "List how far the reports of a month are; hand one over, return, approve or sign it.",
    "close": "Close a month: check it, freeze what it says, sign it; say all that is in the way.",
    "reopen": "Open the last closed month again, for a reason; what was closed stays in the chain.",
    "verify": "Compare closed months, read anew, or a report's file with what was signed.",
    "stamp": "Have the last close stamped by a time stamping authority, if it was not.",
    "key": "Print the public key of an office, made when there is none, or go on with another.",
    "backup": "Write all of a data folder into one file, while it is in use; the key is not in it.",
    "restore": "Put a backup into an empty place and look through all that is there then.",
    "log": "List who signed in, read, took away, changed or closed what, the last one first.",
    "forget": "Take a customer's name out of all that is kept, or say what that would change.",
    "disclose": "Write all that is kept of a customer into one page, to hand to them.",
    "new": "Write an office.toml and an empty sheet for each book of a setting.",
    "books": "List the books, or one book's states, moves and measures with their definitions.",
    "wording": "Print all that a setting's reports, or a book, can say, to be read aloud.",
    "audit": "Check the arithmetic of written reports.",
}
"""Each is the name of a module here and of the function in it, with the first line of its help:
the list of commands waits for none of them."""

_MODULES = {"import": "importing"}
"""Those of commands that no module can be called by."""


class Command(TyperCommand):
    """A command whose words are taken as they are."""

    def get_params(self, ctx: Any) -> Any:
        """Its options and arguments."""
        return [plain(each) for each in super().get_params(ctx)]


class Commands(TyperGroup):
    """The commands by their names, so that none waits for what another needs."""

    def get_params(self, ctx: Any) -> Any:
        """Its options and arguments."""
        return [plain(each) for each in super().get_params(ctx)]

    def list_commands(self, ctx: Any) -> list[str]:
        """The names in their order."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """What the list of commands says of one, None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        return TyperCommand(cmd_name, short_help=COMMANDS[cmd_name])

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command itself, to be run."""
        name, found, rest = super().resolve_command(ctx, args)
        return name, found and _command(str(name)), rest


def _command(name: str) -> Any:
    one = typer.Typer(
        add_completion=False, rich_markup_mode=None, pretty_exceptions_show_locals=False
    )
    module = _MODULES.get(name, name)
    one.command(name, cls=Command)(getattr(import_module(f"{__name__}.{module}"), module))
    return typer.main.get_command(one)


OBJECTS = 200_000
"""So many more than before are looked through for what nobody holds any longer."""

app = typer.Typer(
    name="cierre",
    cls=Commands,
    no_args_is_help=True,
    # plain text: drawing boxes takes longer than all the rest of a list of commands
    rich_markup_mode=None,
    pretty_exceptions_show_locals=False,
)


@app.callback()
def cierre() -> None:
    """The month-end close for customer service."""


def main() -> None:
    """Run the command line.

    What a command imports and reads stays until it ends: looking through it for what could go,
    again and again while it grows, takes a tenth of a short one.
    """
    gc.set_threshold(OBJECTS, *gc.get_threshold()[1:])
    usage = import_module(f"{__name__}.usage")
    sys.exit(usage.run(app, tuple(COMMANDS), sys.argv[1:]))
