"""The key that an office's closes are signed with: where it is, and what opens it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from cierre.cli.console import errors
from cierre.cli.saying import say
from cierre.close.key_place import passphrase_of_key, place_of_key
from cierre.close.keys import FileKey, make_key, read_key, short
from cierre.fault import Fault

KeyOption = Annotated[
    Path | None,
    typer.Option(
        "--key",
        help="File of the office's key; else that of CIERRE_KEY, or this user's own.",
        readable=False,
    ),
]

ClockOption = Annotated[
    bool,
    typer.Option(
        "--clock-is-right",
        help="Sign an earlier time than the one before: it was that clock that was ahead.",
    ),
]


def key_of(office: str, given: Path | None, *, first: bool) -> FileKey:
    """The office's key; of its ``first`` close a new one is made where there is none, and told.

    Raises Fault.
    """
    path = place_of_key(office, given)
    passphrase = passphrase_of_key()
    if first and not path.exists():
        made = make_key(path, passphrase)
        errors.print(say("key-made", path=str(path), key=short(made.public)), soft_wrap=True)
        return made
    try:
        return read_key(path, passphrase)
    except Fault as fault:
        if fault.code != "key-asks-passphrase" or not errors.is_terminal:
            raise
        asked = typer.prompt(say("key-passphrase-asked"), hide_input=True, err=True)
        return read_key(path, asked)
