"""The key that the office's closes are signed with, as this machine has it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cierre.close.key_place import (
    ASKING,
    key_at,
    key_made_at,
    passphrase_of_key,
    place_of_key,
    public_key_at,
)
from cierre.close.keys import Signer, short
from cierre.fault import Fault


@dataclass(frozen=True)
class KeyTold:
    """Where a key would be made, or that it is ``made``, and whether it ``asks`` for a
    passphrase; its public part where it could be read, and what is wrong with it."""

    path: str
    made: bool
    asks: bool = False
    public: str = ""
    short: str = ""
    fault: str = ""


def key_told(office: str, *, first: bool) -> KeyTold:
    """What a page says of the key; of an office's ``first`` close it may not be there yet."""
    try:
        place = place_of_key(office)
        if first and isinstance(place, Path) and not place.exists():
            return KeyTold(str(place), made=False)
        public = public_key_at(place)
    except Fault as fault:
        if fault.code in ASKING:
            return KeyTold("", made=True, asks=True)
        return KeyTold("", made=True, fault=str(fault))
    asks = not isinstance(place, Path) and not passphrase_of_key(place)
    return KeyTold(str(place), made=True, asks=asks, public=public, short=short(public))


def opened_key(office: str, passphrase: str) -> Signer:
    """The office's key, opened by a passphrase or by that of the environment. Raises Fault."""
    place = place_of_key(office)
    return key_at(place, passphrase or passphrase_of_key(place))


def made_key(office: str, passphrase: str) -> Signer:
    """A new key for the office, where this machine would have it. Raises Fault."""
    return key_made_at(place_of_key(office), passphrase)
