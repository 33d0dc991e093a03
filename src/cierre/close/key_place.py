"""Where an office's key is, or would be made: never within the data that it signs."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from typer import get_app_dir

from cierre.close.keys import Signer, make_key, read_key
from cierre.close.token_address import TokenAddress, address_of, is_address

FILE: Final = "CIERRE_KEY"
PASSPHRASE: Final = "CIERRE_KEY_PASSPHRASE"  # noqa: S105 (the name of a variable)
PIN: Final = "CIERRE_KEY_PIN"

Place = Path | TokenAddress
"""A file, or a device that keeps the key (``close.token_address``)."""

ASKING: Final = ("key-asks-passphrase", "token-asks-pin")
"""The faults of a key that is opened by something that was not given."""


def place_of_key(office: str, given: str | None = None) -> Place:
    """What was given, or what ``CIERRE_KEY`` names, or this user's own file for the office.

    Raises Fault for an address of a device that is none.
    """
    named = given or os.environ.get(FILE)
    if named and is_address(named):
        return address_of(named)
    return Path(named) if named else Path(get_app_dir("cierre")) / "keys" / f"{office}.pem"


def passphrase_of_key(place: Place) -> str:
    """The passphrase, or the PIN, that the environment names; empty when none."""
    return os.environ.get(PASSPHRASE if isinstance(place, Path) else PIN, "")


def key_at(place: Place, passphrase: str) -> Signer:
    """The key that is there. Raises Fault."""
    if isinstance(place, Path):
        return read_key(place, passphrase)
    from cierre.close.token_key import read_token_key  # noqa: PLC0415 (nobody else needs it)

    return read_token_key(place, passphrase)


def key_made_at(place: Place, passphrase: str) -> Signer:
    """A new key there. Raises Fault, also when there is one."""
    if isinstance(place, Path):
        return make_key(place, passphrase)
    from cierre.close.token_key import make_token_key  # noqa: PLC0415 (nobody else needs it)

    return make_token_key(place, passphrase)


def public_key_at(place: Place) -> str:
    """The public key that is there, as far as it needs no passphrase and no PIN. Raises Fault."""
    if isinstance(place, Path):
        return read_key(place, passphrase_of_key(place)).public
    from cierre.close.token_key import public_of_token  # noqa: PLC0415 (nobody else needs it)

    return public_of_token(place)
