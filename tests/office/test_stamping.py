"""A close is stamped by a clock outside, then or later, and stands without it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import QuerySet

from cierre.close.keys import FileKey
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.closing import reopen
from cierre.office.integrity import unguarded
from cierre.office.models import TimeStamp
from cierre.office.stamping import TRUST, stamp_last, stamps_of
from cierre.office.verifying import verify
from tests.close.little_authority import (
    Answer,
    little_authority,
    refusing,
    stamping,
    stamping_another,
)
from tests.close.little_certificates import STAMPS, Holder, given_by, root
from tests.office.test_closing import AUGUST, archive, closed_archive, folder, key

__all__ = ["archive", "closed_archive", "folder", "key"]


@pytest.fixture(scope="module")
def above() -> Holder:
    return root()


@pytest.fixture(scope="module")
def stamper(above: Holder) -> Holder:
    return given_by(above, "Hora de prueba", STAMPS)


@pytest.fixture(scope="module")
def authority(stamper: Holder) -> Iterator[str]:
    with little_authority(stamping(stamper)) as address:
        yield address


@pytest.fixture
def stamped(closed_archive: Archive, authority: str) -> Archive:
    assert stamp_last("little", authority)
    return closed_archive


def trusting(monkeypatch: pytest.MonkeyPatch, path: Path, holder: Holder) -> None:
    path.write_bytes(holder.pem)
    monkeypatch.setenv(TRUST, str(path))


def found(archive: Archive) -> list[tuple[str, int]]:
    return [(each.code, each.number) for each in verify(archive, "little")]


def test_the_last_entry_is_stamped_once(
    stamped: Archive, authority: str, above: Holder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not stamp_last("little", authority)
    (kept,) = stamps_of("little")
    assert kept.stamp is not None
    assert (kept.number, kept.stamp.by) == (2, "Hora de prueba")
    assert (kept.stamp.right, kept.stamp.known) == (True, None)
    trusting(monkeypatch, tmp_path / "trust.pem", above)
    (kept,) = stamps_of("little")
    assert kept.stamp is not None
    assert kept.stamp.known is True
    assert found(stamped) == []


def test_an_authority_that_is_not_trusted_is_found(
    stamped: Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusting(monkeypatch, tmp_path / "trust.pem", root("Otra raíz"))
    assert found(stamped) == [("stamp-unknown", 2)]


def test_a_certificate_that_is_for_something_else_does_not_stamp(
    closed_archive: Archive,
    above: Holder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with little_authority(stamping(given_by(above, "Firma de prueba"))) as address:
        stamp_last("little", address)
    trusting(monkeypatch, tmp_path / "trust.pem", above)
    assert found(closed_archive) == [("stamp-unknown", 2)]


@pytest.mark.parametrize("at", ["first", "middle", "last"])
def test_a_stamp_that_was_changed_is_found(stamped: Archive, at: str) -> None:
    content = bytearray(TimeStamp.objects.get().content)
    content[{"first": 0, "middle": len(content) // 2, "last": -1}[at]] ^= 1
    unguard()
    QuerySet(TimeStamp).update(content=bytes(content))
    assert ("recounted", 0) in found(stamped)


def test_a_stamp_with_a_signature_that_is_none_is_found(stamped: Archive) -> None:
    content = bytes(TimeStamp.objects.get().content)
    unguard()
    TimeStamp.objects.update(content=content[:-1] + bytes([content[-1] ^ 1]))
    assert ("stamp", 2) in found(stamped)


def test_a_stamp_that_is_gone_is_found(stamped: Archive) -> None:
    unguard()
    QuerySet(TimeStamp).delete()
    assert ("recounted", 0) in found(stamped)


def test_a_stamp_of_another_entry_is_found(
    stamped: Archive,
    key: FileKey,
    authority: str,
) -> None:
    reopen("little", AUGUST, key, "Mario", "Falta una queja")
    assert stamp_last("little", authority)
    unguard()
    one, other = TimeStamp.objects.order_by("number")
    TimeStamp.objects.filter(id=one.id).update(content=other.content)
    assert ("stamp", 2) in found(stamped)


def test_the_database_refuses_to_change_a_stamp(stamped: Archive) -> None:
    assert stamped.check("little") == ()
    assert "time_stamps" not in unguarded()
    with pytest.raises(DatabaseError), transaction.atomic():
        TimeStamp.objects.update(number=1)
    with pytest.raises(DatabaseError), transaction.atomic():
        TimeStamp.objects.all().delete()


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (refusing, "stamp-refused"),
        (lambda _: (503, b""), "stamp-refused"),
        (lambda _: (200, b"<html>"), "stamp-wrong"),
        (lambda _: (200, b"\0" * (2 << 20)), "stamp-wrong"),
        (None, "stamp-wrong"),
    ],
    ids=["refused", "away", "page", "endless", "another"],
)
def test_an_answer_that_is_no_stamp_of_the_close_is_not_kept(
    closed_archive: Archive,
    stamper: Holder,
    answer: Answer | None,
    code: str,
) -> None:
    with (
        little_authority(answer or stamping_another(stamper)) as address,
        pytest.raises(Fault) as told,
    ):
        stamp_last("little", address)
    assert told.value.code == code
    assert not TimeStamp.objects.exists()
    assert found(closed_archive) == []


AWAY = {
    "": "stamp-unset",
    "tsa.example.org": "stamp-address",
    "file:///etc/hosts": "stamp-address",
    "http://eva:giraffe@127.0.0.1:1": "stamp-silent",
}
"""Addresses of no authority, and what is said of each."""


@pytest.mark.usefixtures("archive")
def test_where_nothing_is_closed_there_is_nothing_to_stamp() -> None:
    for address in AWAY:
        with pytest.raises(Fault) as nothing:
            stamp_last("little", address or "http://127.0.0.1:1")
        assert nothing.value.code == "stamp-nothing"


@pytest.mark.usefixtures("closed_archive")
@pytest.mark.parametrize(("address", "code"), AWAY.items())
def test_an_authority_that_is_not_there_is_said(address: str, code: str) -> None:
    with pytest.raises(Fault) as told:
        stamp_last("little", address)
    assert told.value.code == code
    assert "giraffe" not in str(told.value)


def unguard() -> None:
    """Whoever can write to the database takes its triggers away first."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("ALTER TABLE time_stamps DISABLE TRIGGER USER")
            return
        cursor.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'time_stamps'"
        )
        for (name,) in cursor.fetchall():
            cursor.execute(f"DROP TRIGGER {name}")
