"""A command that is not written as one: told as every other fault is, in the reader's language."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

import typer

from cierre.cli.options import answered
from cierre.fault import Fault, offered
from cierre.spoken import LANGUAGES

_CODES: Mapping[str, str] = {
    "MissingParameter": "argument-missing",
    "NoSuchOption": "no-option",
    "BadOptionUsage": "option-value",
    "BadParameter": "option-value",
    "BadArgumentUsage": "argument-missing",
}
"""The fault that each of Typer's own is; any other is one too many."""
_INTERRUPTED = 130


def run(app: typer.Typer, commands: Sequence[str], arguments: Sequence[str]) -> int:
    """Run a command line and return its exit code; nothing that is printed can stop it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # an old terminal that cannot show a character is shown its code
            stream.reconfigure(errors="backslashreplace")
    try:
        return app(args=list(arguments), standalone_mode=False) or 0
    except typer.Exit as ended:
        return ended.exit_code
    except typer.Abort:
        return _INTERRUPTED
    except typer.TyperException as problem:
        return _told(problem, commands, arguments)


def _told(problem: Any, commands: Sequence[str], arguments: Sequence[str]) -> int:
    if type(problem).__name__ == "NoArgsIsHelpError":
        typer.echo(problem.message, err=True)
        return int(problem.exit_code)
    try:
        with answered(_language(arguments)):
            raise _fault(problem, commands, arguments)
    except typer.Exit as ended:
        return ended.exit_code


def _fault(problem: Any, commands: Sequence[str], arguments: Sequence[str]) -> Fault:
    command = next((each for each in arguments if not each.startswith("-")), "")
    if command not in commands:
        if command:
            return Fault("no-command", value=command, names=offered(command, commands))
        return Fault("no-option", value=" ".join(arguments), names="cierre")
    code = _CODES.get(type(problem).__name__, "argument-extra")
    param = getattr(problem, "param", None)
    option = param.opts[0] if param is not None and param.opts else ""
    value = getattr(problem, "option_name", "") or option
    if code == "argument-extra":
        value = _in_brackets(str(problem))
    return Fault(code, value=value, names=f"cierre {command}")


def _in_brackets(message: str) -> str:
    """What stands in the last brackets of ``Got unexpected extra argument(s) (x y)``."""
    return message.rpartition("(")[2].rstrip(")") or message


def _language(arguments: Sequence[str]) -> str:
    """The language that ``--lang`` asks for, wherever it stands; empty when there is none."""
    for place, each in enumerate(arguments):
        name, equals, value = each.partition("=")
        if name == "--lang":
            wanted = value if equals else "".join(arguments[place + 1 : place + 2])
            first = wanted.partition(",")[0]
            return first if first in LANGUAGES else ""
    return ""
