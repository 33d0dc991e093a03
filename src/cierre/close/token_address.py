"""Where a key is that a device keeps, as RFC 7512 writes it.

``pkcs11:token=Cierre;object=office?module-path=/usr/lib/softhsm/libsofthsm2.so``
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from cierre.fault import Fault

SCHEME: Final = "pkcs11:"

_PLACES: Final = ("token", "serial", "object")
_MODULE: Final = "module-path"


@dataclass(frozen=True)
class TokenAddress:
    """The device by the label of its token or its serial number, the key by its label, and the
    library that speaks to the device. ``text`` is the address as it was written."""

    text: str
    module: str
    key: str
    token: str = ""
    serial: str = ""

    def __str__(self) -> str:
        return self.text


def is_address(text: str) -> bool:
    """Whether a text names a key on a device, and no file."""
    return text.startswith(SCHEME)


def address_of(text: str) -> TokenAddress:
    """The address. Raises Fault where one is missing, and for any other: above all for a PIN."""
    path, _, query = text.removeprefix(SCHEME).partition("?")
    told = _attributes(text, path, ";") | _attributes(text, query, "&")
    found = {name: told.pop(name, "") for name in (*_PLACES, _MODULE)}
    if told or not (found["object"] and found[_MODULE] and (found["token"] or found["serial"])):
        raise Fault("token-address", value=_without_secrets(text))
    return TokenAddress(text, found[_MODULE], found["object"], found["token"], found["serial"])


def _attributes(text: str, part: str, between: str) -> dict[str, str]:
    told: dict[str, str] = {}
    for each in filter(None, part.split(between)):
        name, equal, value = each.partition("=")
        if not equal or name in told:
            raise Fault("token-address", value=_without_secrets(text))
        told[name] = unquote(value)
    return told


def _without_secrets(text: str) -> str:
    """The address without its last part when that could hold a PIN."""
    return text.partition("?")[0] if "pin" in text else text
