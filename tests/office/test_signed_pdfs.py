"""PDF files of a close that a certificate signs: what they carry stays, what changes is found."""

from __future__ import annotations

import io
from pathlib import Path
from random import Random

import pikepdf
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter

from cierre.cli.verify_file import file_said, told_of_file, unlike_said
from cierre.close.authority import Authority
from cierre.close.carrying import read_file
from cierre.close.certificate_place import FILE, PASSPHRASE
from cierre.close.keys import FileKey
from cierre.close.pdf_signature import PdfSigner, SignedBy, signatures_of
from cierre.close.proof import CARRIED
from cierre.office.archive import Archive
from cierre.office.closings import frozen
from cierre.office.stamping import AUTHORITY
from cierre.office.verifying import verify
from tests.close.little_authority import little_authority, stamping
from tests.close.little_certificates import STAMPS, given_by, root
from tests.office.test_closing import archive, closed, folder, key

__all__ = ["archive", "folder", "key"]
NAME = "Comunidad de prueba"


@pytest.fixture
def signed(
    archive: Archive,
    key: FileKey,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> bytes:
    (tmp_path / "certificate.p12").write_bytes(given_by(root(), NAME).pkcs12("secret"))
    monkeypatch.setenv(FILE, str(tmp_path / "certificate.p12"))
    monkeypatch.setenv(PASSPHRASE, "secret")
    with little_authority(stamping(given_by(root(), "Hora de prueba", STAMPS))) as address:
        monkeypatch.setenv(AUTHORITY, address)
        closed(archive, key)
    assert verify(archive, "little") == ()
    content = frozen("little", 2, "file/office/office.pdf")
    assert content is not None
    return content


def test_a_signed_file_says_what_was_closed_and_who_signs_it(
    signed: bytes,
    key: FileKey,
) -> None:
    told = read_file("pdf", signed, key.public)
    assert (told.unlike, told.signed, told.same) == ((), (NAME,), False)
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        assert set(CARRIED) <= set(pdf.attachments)
        (field,) = pdf.Root.AcroForm.Fields
        assert field.V.SubFilter == "/ETSI.CAdES.detached"
        assert [*field.Rect] == [0, 0, 0, 0]


def test_the_signature_has_the_time_of_the_authority(signed: bytes) -> None:
    assert stamped(signed)


def test_a_file_is_signed_without_the_time_where_the_authority_is_silent(tmp_path: Path) -> None:
    path = tmp_path / "certificate.p12"
    path.write_bytes(given_by(root(), NAME).pkcs12(""))
    signing = PdfSigner(path, "", Authority("http://127.0.0.1:1")).sign
    written = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(written)
    content = signing(written.getvalue())
    assert not stamped(content)
    assert signatures_of(content) == (SignedBy(NAME, right=True),)


def stamped(content: bytes) -> bool:
    """Whether its one signature has a time stamp."""
    (signature,) = PdfFileReader(io.BytesIO(content)).embedded_signatures
    return any(extract_tst_data_iter(signature.signer_info, signed=False))


def test_what_changes_in_a_signed_file_is_found(signed: bytes) -> None:
    signature = signed.rindex(b"/ByteRange")
    written = signed.rindex(b"%%EOF", 0, signature)
    places = [
        *Random(13).sample(range(written), 10),  # noqa: S311 (no secret)
        signature,
        signature + 12,
        signed.rindex(b"/Contents") + 2000,
        len(signed) - 3,
    ]
    for at in places:
        flipped = bytearray(signed)
        flipped[at] ^= 1
        found = signatures_of(bytes(flipped))
        assert not found or not all(each.right for each in found), at


@pytest.mark.parametrize("change", ["flipped", "behind", "saved"])
def test_a_signature_that_does_not_hold_is_told(signed: bytes, change: str) -> None:
    with pikepdf.open(io.BytesIO(signed)) as pdf:
        saved = io.BytesIO()
        pdf.save(saved)
    flipped = bytearray(signed)
    flipped[signed.rindex(b"/ByteRange")] ^= 1
    changed = {
        "flipped": bytes(flipped),
        "behind": signed + b"\n% behind\n",
        "saved": saved.getvalue(),
    }[change]
    told = read_file("pdf", changed)
    assert "certificate" in {each.code for each in told.unlike}
    assert not told.signed


def test_a_person_is_told_who_signs_and_what_does_not_hold(signed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "office.pdf"
    path.write_bytes(signed)
    told = told_of_file(path, "", str(tmp_path / "nowhere"))
    assert told.right
    assert f"la firma de quien dice ser «{NAME}»" in "\n".join(file_said(path, told))
    path.write_bytes(signed + b"\n% behind\n")
    told = told_of_file(path, "", str(tmp_path / "nowhere"))
    assert not told.right
    assert "no es de este archivo tal como está" in "\n".join(map(unlike_said, told.read.unlike))
