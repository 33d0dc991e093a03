"""The office's key: Ed25519 (RFC 8032), kept apart from the data that it signs."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Protocol

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from cierre.fault import Fault, Hindered
from cierre.whole_files import put_new

PREFIX: Final = "ed25519:"
"""What stands before the 64 hexadecimal digits of a public key, and says of which kind it is."""


class Signer(Protocol):
    """Whoever signs for an office: a key file, or a device that never gives its key away."""

    @property
    def public(self) -> str:
        """The public key as it is written: ``ed25519:`` and 64 hexadecimal digits."""
        ...

    def sign(self, message: bytes) -> bytes:
        """The signature of a message, 64 bytes."""
        ...


class FileKey:
    """A key of a file in PKCS #8, PEM."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private

    @property
    def public(self) -> str:
        """The public key as it is written."""
        return f"{PREFIX}{self._private.public_key().public_bytes_raw().hex()}"

    def sign(self, message: bytes) -> bytes:
        """The signature of a message."""
        return self._private.sign(message)


def make_key(path: Path, passphrase: str = "") -> FileKey:
    """A new key, written to a file that only its owner can read, encrypted by the passphrase.

    Killed, it leaves the whole key or none. Raises Fault when there is a file already: a key is
    never written over.
    """
    private = Ed25519PrivateKey.generate()
    how = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
    written = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, how)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put_new(path, written)
    except FileExistsError:
        raise Fault("key-exists", value=str(path)) from None
    except OSError as problem:
        raise Hindered("key-not-written", value=str(path), told=problem.strerror or "") from None
    return FileKey(private)


def read_key(path: Path, passphrase: str = "") -> FileKey:
    """The key of a file. Raises Fault when it is none, or the passphrase does not open it."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        raise Fault("key-missing", value=str(path)) from None
    except OSError as problem:
        raise Hindered("key-unreadable", value=str(path), told=problem.strerror or "") from None
    try:
        private = load_pem_private_key(content, passphrase.encode() or None)
    except TypeError:
        code = "key-asks-passphrase" if not passphrase else "key-without-passphrase"
        raise Fault(code, value=str(path)) from None
    except (ValueError, UnsupportedAlgorithm):
        wrong = b"ENCRYPTED" in content and passphrase
        raise Fault("key-passphrase" if wrong else "key-invalid", value=str(path)) from None
    if not isinstance(private, Ed25519PrivateKey):
        raise Fault("key-invalid", value=str(path))
    return FileKey(private)


def signed_by(public: str, message: bytes, signature: bytes) -> bool:
    """Whether the holder of a public key, as it is written, signed the message."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public.removeprefix(PREFIX)))
        key.verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return public.startswith(PREFIX)


def short(public: str) -> str:
    """A public key as people compare it: its first sixteen digits in fours."""
    digits = public.removeprefix(PREFIX)[:16]
    return " ".join(digits[start : start + 4] for start in range(0, len(digits), 4))
