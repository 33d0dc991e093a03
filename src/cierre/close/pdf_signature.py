"""A certificate's signature in a PDF (PAdES), which a reader of PDF files shows by itself.

It is added behind what the program wrote, invisibly, and changes nothing of that.
"""

from __future__ import annotations

import io
import logging
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from asn1crypto import cms
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import signers
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.timestamps import TimeStamper
from pyhanko.sign.validation import EmbeddedPdfSignature, validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from cierre.close.stamp import name_of
from cierre.fault import Fault

_FIELD: Final = "Cierre"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SignedBy:
    """A signature in a PDF: the name in its certificate, and whether the file, up to its end, is
    what was signed. Whose certificate it is, is for others to say."""

    name: str
    right: bool


class PdfSigner:
    """Whoever signs PDF files with the certificate of a file, and a stamp of the time where an
    authority gives one."""

    def __init__(self, path: Path, passphrase: str, authority: TimeStamper | None = None) -> None:
        """Raises Fault when the file (PKCS #12) cannot be opened, or the certificate is not valid
        now."""
        try:
            content = path.read_bytes()
            secret = passphrase.encode() or None
            held = pkcs12.load_key_and_certificates(content, secret)[1]
            signer = signers.SimpleSigner.load_pkcs12_data(content, [], passphrase=secret)
        except (OSError, ValueError, TypeError):
            held = signer = None
        if held is None or signer is None:
            raise Fault("certificate-shut", path=str(path))
        if not held.not_valid_before_utc <= datetime.now(UTC) <= held.not_valid_after_utc:
            raise Fault("certificate-expired", path=str(path))
        self._signer, self._authority = signer, authority

    def sign(self, content: bytes) -> bytes:
        """The same PDF with the signature: without a stamp once the authority gave none."""
        try:
            return self._signed(content)
        except Fault as fault:
            _log.warning("%s", fault)
            self._authority = None
            return self._signed(content)

    def _signed(self, content: bytes) -> bytes:
        told = signers.PdfSignatureMetadata(
            field_name=_FIELD, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
        )
        writer = IncrementalPdfFileWriter(io.BytesIO(content))
        signed = signers.sign_pdf(writer, told, self._signer, timestamper=self._authority)
        return bytes(signed.getvalue())


def signatures_of(content: bytes) -> tuple[SignedBy, ...]:
    """The signatures of a PDF; one that cannot be read is not right."""
    try:
        reader = PdfFileReader(io.BytesIO(content), strict=False)
        return tuple(_read(each) for each in reader.embedded_signatures)
    except (PdfError, SignatureValidationError, ValueError, KeyError, TypeError, AttributeError):
        return (SignedBy("?", right=False),)


def _read(signature: EmbeddedPdfSignature) -> SignedBy:
    status = validate_pdf_signature(
        signature, ValidationContext(trust_roots=[], allow_fetching=False)
    )
    told = signature.signed_data
    outside = [each["algorithm"].native for each in told["digest_algorithms"]]
    inside = [each["digest_algorithm"]["algorithm"].native for each in told["signer_infos"]]
    kept = bytes(signature.sig_object["/Contents"])
    used = len(cms.ContentInfo.load(kept).dump())
    right = (
        status.intact
        and status.valid
        and status.coverage == SignatureCoverageLevel.ENTIRE_FILE
        and not any(kept[used:])
        and outside == inside
    )
    return SignedBy(name_of(status.signing_cert), bool(right))
