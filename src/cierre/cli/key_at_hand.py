"""The key that an office's closes are signed with: where it is, and what opens it."""

from __future__ import annotations

from typing import Annotated

import typer

from cierre.cli.console import errors
from cierre.cli.saying import say
from cierre.close.key_place import (
    ASKING,
    Place,
    key_at,
    key_made_at,
    passphrase_of_key,
    place_of_key,
)
from cierre.close.keys import Signer, short
from cierre.fault import Fault

KeyOption = Annotated[
    str | None,
    typer.Option(
        "--key",
        help="File of the office's key, or pkcs11:… of a device; else that of CIERRE_KEY, or this "
        "user's own.",
    ),
]

ClockOption = Annotated[
    bool,
    typer.Option(
        "--clock-is-right",
        help="Sign an earlier time than the one before: it was that clock that was ahead.",
    ),
]


def key_of(office: str, given: str | None, *, first: bool) -> Signer:
    """The office's key; of its ``first`` close a new one is made where there is none, and told.

    Raises Fault.
    """
    place = place_of_key(office, given)
    passphrase = passphrase_of_key(place)
    try:
        return _opened(place, passphrase, first=first)
    except Fault as fault:
        if fault.code not in ASKING or not errors.is_terminal:
            raise
        asked = say("key-passphrase-asked" if fault.code == ASKING[0] else "key-pin-asked")
    return _opened(place, typer.prompt(asked, hide_input=True, err=True), first=first)


def _opened(place: Place, passphrase: str, *, first: bool) -> Signer:
    try:
        return key_at(place, passphrase)
    except Fault as fault:
        if fault.code != "key-missing" or not first:
            raise
    made = key_made_at(place, passphrase)
    errors.print(say("key-made", path=str(place), key=short(made.public)), soft_wrap=True)
    return made
