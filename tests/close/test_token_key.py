"""A key that a device keeps signs as one of a file does, and never leaves the device."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pkcs11
import pytest
from pkcs11 import Attribute, KeyType, ObjectClass, TokenFlag

from cierre.close.key_place import key_at, key_made_at, place_of_key, public_key_at
from cierre.close.keys import signed_by
from cierre.close.token_address import TokenAddress, address_of
from cierre.close.token_key import TokenKey
from cierre.fault import Fault
from tests.close.soft_token import CONFIGURATION, PIN, address, soft_token


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("token")
    found = soft_token(folder)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv(CONFIGURATION, str(folder / "softhsm2.conf"))
        yield found
        pkcs11.unload(found)


@pytest.fixture(scope="module")
def place(module: str) -> TokenAddress:
    found = address_of(address(module))
    key_made_at(found, PIN)
    return found


def test_a_device_signs_what_its_public_key_verifies(place: TokenAddress) -> None:
    key = key_at(place, PIN)
    assert signed_by(key.public, b"closed", key.sign(b"closed"))
    assert not signed_by(key.public, b"open", key.sign(b"closed"))
    assert public_key_at(place) == key.public


def test_the_key_cannot_be_taken_from_the_device(place: TokenAddress, module: str) -> None:
    (token,) = pkcs11.lib(module).get_tokens(token_flags=TokenFlag.USER_PIN_INITIALIZED)
    with token.open(user_pin=PIN) as session:
        (private,) = session.get_objects({Attribute.CLASS: ObjectClass.PRIVATE_KEY})
        assert private[Attribute.EXTRACTABLE] is False
        with pytest.raises(pkcs11.PKCS11Error):
            private[Attribute.VALUE]


def test_a_signature_of_another_key_is_not_given_on(place: TokenAddress) -> None:
    key = TokenKey(place, f"ed25519:{'00' * 32}", PIN)
    with pytest.raises(Fault) as told:
        key.sign(b"closed")
    assert told.value.code == "token-refused"


@pytest.mark.parametrize(
    ("key", "token", "pin", "code"),
    [
        ("office", "Cierre", "", "token-asks-pin"),
        ("office", "Cierre", "1111-1111", "token-pin"),
        ("office", "Another", PIN, "token-missing"),
        ("another", "Cierre", PIN, "key-missing"),
    ],
)
def test_what_is_not_there_is_said(
    place: TokenAddress, module: str, key: str, token: str, pin: str, code: str
) -> None:
    assert place.module == module
    with pytest.raises(Fault) as told:
        key_at(address_of(address(module, key, token)), pin)
    assert told.value.code == code


def test_no_key_is_made_beside_another_of_its_name(place: TokenAddress) -> None:
    with pytest.raises(Fault) as told:
        key_made_at(place, PIN)
    assert told.value.code == "token-several"


def test_two_keys_of_a_name_are_not_chosen_from(module: str) -> None:
    place = address_of(address(module, "twice"))
    key_made_at(place, PIN)
    (token,) = pkcs11.lib(module).get_tokens(token_flags=TokenFlag.USER_PIN_INITIALIZED)
    with token.open(user_pin=PIN, rw=True) as session:
        (public,) = session.get_objects(
            {Attribute.CLASS: ObjectClass.PUBLIC_KEY, Attribute.LABEL: "twice"}
        )
        session.create_object(
            {
                Attribute.CLASS: ObjectClass.PUBLIC_KEY,
                Attribute.KEY_TYPE: KeyType.EC_EDWARDS,
                Attribute.TOKEN: True,
                Attribute.LABEL: "twice",
                Attribute.EC_PARAMS: public[Attribute.EC_PARAMS],
                Attribute.EC_POINT: public[Attribute.EC_POINT],
            }
        )
    with pytest.raises(Fault) as told:
        public_key_at(place)
    assert told.value.code == "token-several"


def test_a_library_that_is_none_is_said(tmp_path: Path) -> None:
    library = tmp_path / "library.so"
    library.write_text("no")
    with pytest.raises(Fault) as told:
        key_at(address_of(address(str(library))), PIN)
    assert told.value.code == "token-module"


def test_an_address_is_read_as_it_is_written() -> None:
    text = "pkcs11:serial=7a%20b;object=the%20office?module-path=/usr/lib/a.so"
    place = place_of_key("little", text)
    assert isinstance(place, TokenAddress)
    assert (place.serial, place.key, place.module) == ("7a b", "the office", "/usr/lib/a.so")
    assert str(place) == text


@pytest.mark.parametrize(
    "text",
    [
        "pkcs11:token=Cierre?module-path=/usr/lib/a.so",
        "pkcs11:token=Cierre;object=office",
        "pkcs11:object=office?module-path=/usr/lib/a.so",
        "pkcs11:token=Cierre;object=a;object=b?module-path=/usr/lib/a.so",
        "pkcs11:token=Cierre;object=office?module-path=/usr/lib/a.so&pin-value=2718",
        "pkcs11:token=Cierre;object=office;kind?module-path=/usr/lib/a.so",
    ],
)
def test_an_address_that_says_too_little_or_a_secret_is_refused(text: str) -> None:
    with pytest.raises(Fault) as told:
        address_of(text)
    assert told.value.code == "token-address"
    assert "2718" not in str(told.value)
