"""The key that an office's closes are signed with: where it is, and what opens it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Final

import typer

from cierre.cli.console import errors
from cierre.cli.saying import say
from cierre.close.keys import FileKey, make_key, read_key, short
from cierre.fault import Fault

FILE: Final = "CIERRE_KEY"
PASSPHRASE: Final = "CIERRE_KEY_PASSPHRASE"  # noqa: S105 (the name of a variable)

KeyOption = Annotated[
    Path | None,
    typer.Option(
        "--key",
        help="File of the office's key; else that of CIERRE_KEY, or this user's own.",
        readable=False,
    ),
]


def place_of_key(office: str, given: Path | None) -> Path:
    """Where the office's key is, or would be made: never within the data."""
    named = given or (Path(os.environ[FILE]) if os.environ.get(FILE) else None)
    return named or Path(typer.get_app_dir("cierre")) / "keys" / f"{office}.pem"


def key_of(office: str, given: Path | None, *, first: bool) -> FileKey:
    """The office's key; of its ``first`` close a new one is made where there is none, and told.

    Raises Fault.
    """
    path = place_of_key(office, given)
    passphrase = os.environ.get(PASSPHRASE, "")
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
