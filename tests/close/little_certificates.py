"""Certificates of a little authority: its own, and those that it gives to others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    pkcs12,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

STAMPS = ExtendedKeyUsageOID.TIME_STAMPING


@dataclass(frozen=True)
class Holder:
    """A certificate with its key."""

    certificate: x509.Certificate
    key: rsa.RSAPrivateKey

    @property
    def pem(self) -> bytes:
        """The certificate alone."""
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def der(self) -> bytes:
        """The certificate alone."""
        return self.certificate.public_bytes(Encoding.DER)

    @property
    def key_der(self) -> bytes:
        """The key, PKCS #8."""
        return self.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())

    def pkcs12(self, passphrase: str) -> bytes:
        """Both in one file."""
        how = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
        return pkcs12.serialize_key_and_certificates(
            b"cierre", self.key, self.certificate, None, how
        )


def root(name: str = "Raíz de prueba") -> Holder:
    """An authority that answers for itself."""
    key = rsa.generate_private_key(65537, 2048)
    return Holder(_certificate(name, key, name, key, None, above=True), key)


def given_by(
    above: Holder, name: str, usage: x509.ObjectIdentifier | None = None, days: int = 30
) -> Holder:
    """A certificate that the authority gives, for stamps or for signatures."""
    key = rsa.generate_private_key(65537, 2048)
    issuer = above.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value
    given = _certificate(name, key, str(issuer), above.key, usage, above=False, days=days)
    return Holder(given, key)


def _certificate(
    name: str,
    key: rsa.RSAPrivateKey,
    issuer: str,
    issuer_key: rsa.RSAPrivateKey,
    usage: x509.ObjectIdentifier | None,
    *,
    above: bool,
    days: int = 30,
) -> x509.Certificate:
    now = datetime.now(UTC)
    subject, by = (
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, each)]) for each in (name, issuer)
    )
    may = x509.KeyUsage(not above, not above, False, False, False, above, above, False, False)
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=9))
        .not_valid_after(now + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=above, path_length=None), critical=True)
        .add_extension(may, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()),
            critical=False,
        )
    )
    if usage is not None:
        built = built.add_extension(x509.ExtendedKeyUsage([usage]), critical=True)
    return built.sign(issuer_key, SHA256())
