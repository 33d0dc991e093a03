"""A key that a device keeps (PKCS #11): it signs there, and never leaves it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any, Final

import pkcs11
from pkcs11 import Attribute, KeyType, Mechanism, ObjectClass
from pkcs11.util.ec import encode_named_curve_parameters

from cierre.close.keys import PREFIX, signed_by
from cierre.close.token_address import TokenAddress
from cierre.fault import Fault, Hindered

_ED25519: Final = "1.3.101.112"
_LENGTH: Final = 32
_one_at_once: Final = Lock()
"""A PIN opens a device for a whole process: two at once would be told that it is open already."""


class TokenKey:
    """A key on a device, which is opened by its PIN for each signature."""

    def __init__(self, address: TokenAddress, public: str, pin: str) -> None:
        self._address, self._public, self._pin = address, public, pin

    @property
    def public(self) -> str:
        """The public key as it is written."""
        return self._public

    def sign(self, message: bytes) -> bytes:
        """The signature of a message. Raises Fault when the device does not give it, and when what
        it gives is none of this key."""
        with _opened(self._address, self._pin) as session:
            private = _only(session, self._address, ObjectClass.PRIVATE_KEY)
            signature = bytes(private.sign(message, mechanism=Mechanism.EDDSA))
        if not signed_by(self._public, message, signature):
            raise Hindered("token-refused", value=str(self._address), told="EDDSA")
        return signature


def read_token_key(address: TokenAddress, pin: str) -> TokenKey:
    """The key of a device. Raises Fault without a PIN, and when the device or the key is not there
    or the PIN does not open it."""
    if not pin:
        raise Fault("token-asks-pin", value=str(address))
    with _opened(address, pin) as session:
        _only(session, address, ObjectClass.PRIVATE_KEY)
        public = _public(_only(session, address, ObjectClass.PUBLIC_KEY))
    return TokenKey(address, public, pin)


def public_of_token(address: TokenAddress) -> str:
    """The public key as it is written, which needs no PIN. Raises Fault."""
    with _opened(address, "") as session:
        return _public(_only(session, address, ObjectClass.PUBLIC_KEY))


def make_token_key(address: TokenAddress, pin: str) -> TokenKey:
    """A new key, made by the device, which it gives to nobody.

    Raises Fault when it has one of that label, and when it does not make any.
    """
    with _opened(address, pin, writing=True) as session:
        if [*session.get_objects({Attribute.LABEL: address.key})]:
            raise Fault("token-several", value=str(address))
        curve = {Attribute.EC_PARAMS: encode_named_curve_parameters(_ED25519)}
        parameters = session.create_domain_parameters(KeyType.EC_EDWARDS, curve, local=True)
        public, _ = parameters.generate_keypair(
            mechanism=Mechanism.EC_EDWARDS_KEY_PAIR_GEN,
            store=True,
            label=address.key,
            id=os.urandom(8),
            private_template={Attribute.SENSITIVE: True, Attribute.EXTRACTABLE: False},
        )
        return TokenKey(address, _public(public), pin)


@contextmanager
def _opened(address: TokenAddress, pin: str, *, writing: bool = False) -> Iterator[Any]:
    """A session with the device; whatever it refuses is told as a fault."""
    with _one_at_once:
        try:
            module = pkcs11.lib(address.module)
        except (pkcs11.PKCS11Error, OSError) as problem:
            told = str(problem).rpartition(": ")[2] or _name(problem)
            raise Hindered("token-module", path=address.module, told=told) from None
        try:
            token = module.get_token(
                token_label=address.token or None,
                token_serial=address.serial.encode() or None,
            )
            with token.open(rw=writing, user_pin=pin or None) as session:
                yield session
        except (pkcs11.NoSuchToken, pkcs11.TokenNotPresent, pkcs11.TokenNotRecognised):
            raise Fault("token-missing", value=address.token or address.serial) from None
        except pkcs11.MultipleTokensReturned:
            raise Fault("token-several", value=str(address)) from None
        except (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange):
            raise Fault("token-pin", value=str(address)) from None
        except pkcs11.PKCS11Error as problem:
            raise Hindered("token-refused", value=str(address), told=_name(problem)) from None


def _only(session: Any, address: TokenAddress, kind: ObjectClass) -> Any:
    """The one key of the address. Raises Fault when there is none, and when there are several."""
    wanted = {
        Attribute.CLASS: kind,
        Attribute.KEY_TYPE: KeyType.EC_EDWARDS,
        Attribute.LABEL: address.key,
        **({Attribute.SIGN: True} if kind == ObjectClass.PRIVATE_KEY else {}),
    }
    found = [*session.get_objects(wanted)]
    if not found:
        raise Fault("key-missing", value=str(address))
    if len(found) > 1:
        raise Fault("token-several", value=str(address))
    return found[0]


def _public(key: Any) -> str:
    """The public key as it is written; devices give its point bare, or as an OCTET STRING."""
    point = bytes(key[Attribute.EC_POINT])[-_LENGTH:]
    return f"{PREFIX}{point.hex()}"


def _name(problem: Exception) -> str:
    return str(problem) or type(problem).__name__
