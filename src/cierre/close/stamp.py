"""A time stamp (RFC 3161): that a digest was there at a time, said by somebody else's clock."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from asn1crypto import cms, x509
from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.generic_cms import validate_tst_signed_data
from pyhanko.sign.validation.status import TimestampSignatureStatus
from pyhanko_certvalidator import ValidationContext

from cierre.fault import Fault

# what it finds is told in words, and would be printed besides
logging.getLogger("pyhanko").setLevel(logging.CRITICAL)


@dataclass(frozen=True)
class Stamp:
    """What a time stamp says: when, in seconds since 1970, and the name in the certificate of who
    says so.

    ``right`` is whether it is signed by that certificate and is of the digest; ``known`` whether
    the certificate comes from one of those that are trusted, None without any.
    """

    at: int
    by: str
    right: bool
    known: bool | None


async def read_stamp(
    content: bytes, digest: str, trusted: Sequence[x509.Certificate] | None = None
) -> Stamp:
    """What a stamp says of a digest (``sha256:…``). Raises ValueError when it is none.

    A certificate has to have been valid when it stamped, not now; whether it was revoked is not
    asked of anybody.
    """
    _, _, digits = digest.partition(":")
    try:
        signed = cms.ContentInfo.load(content, strict=True)["content"]
        told = signed["encap_content_info"]["content"].parsed
        when = told["gen_time"].native
        context = ValidationContext(
            trust_roots=list(trusted or ()), moment=when, allow_fetching=False
        )
        found = await validate_tst_signed_data(
            signed,
            context,
            lambda algorithm: bytes.fromhex(digits) if algorithm == "sha256" else b"",
        )
        status = TimestampSignatureStatus(**found)
    except (SignatureValidationError, KeyError, TypeError, AttributeError, ValueError) as problem:
        raise ValueError("This is no time stamp.") from problem
    right = bool(status.intact and status.valid)
    known = None if trusted is None else bool(right and status.trusted)
    return Stamp(int(when.timestamp()), name_of(status.signing_cert), right, known)


def certificates_of(path: Path) -> list[x509.Certificate]:
    """The certificates of a file, PEM or DER. Raises Fault when there are none."""
    try:
        found = [*load_certs_from_pemder_data(path.read_bytes())]
        for each in found:
            each.subject.native  # noqa: B018 (what is no certificate is found by reading it)
    except (OSError, ValueError, TypeError):
        found = []
    if not found:
        raise Fault("certificates", path=str(path))
    return found


def name_of(certificate: x509.Certificate) -> str:
    """Whose certificate it is, in one line."""
    told = certificate.subject.native
    return str(told.get("common_name") or told.get("organization_name") or "?")
