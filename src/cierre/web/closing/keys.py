"""The key that the office's closes are signed with, as this machine has it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from cierre.close.key_place import passphrase_of_key, place_of_key
from cierre.close.keys import FileKey, read_key, short
from cierre.fault import Fault


@dataclass(frozen=True)
class KeyTold:
    """Where the key is, whether it is ``made``, whether it ``asks`` for a passphrase; its public
    part where it could be read, and what is wrong with it."""

    path: str
    made: bool
    asks: bool = False
    public: str = ""
    short: str = ""
    fault: str = ""


def path_of_key(office: str) -> Path:
    """The file that this machine has the office's key in, or would make it in."""
    return place_of_key(office)


def key_told(office: str, *, first: bool) -> KeyTold:
    """What a page says of the key; of an office's ``first`` close it may not be there yet."""
    path = path_of_key(office)
    if first and not path.exists():
        return KeyTold(str(path), made=False)
    try:
        key = opened_key(office, "")
    except Fault as fault:
        if fault.code == "key-asks-passphrase":
            return KeyTold(str(path), made=True, asks=True)
        return KeyTold(str(path), made=True, fault=str(fault))
    return KeyTold(str(path), made=True, public=key.public, short=short(key.public))


def opened_key(office: str, passphrase: str) -> FileKey:
    """The office's key, opened by a passphrase or by that of the environment. Raises Fault."""
    return read_key(path_of_key(office), passphrase or passphrase_of_key())
