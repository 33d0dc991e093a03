"""Files kept with items: whole, by their digest, under no name that does any harm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connection

from cierre.books import load_books
from cierre.fault import Fault, Hindered, NotFound
from cierre.office import typed
from cierre.office.models import Content
from cierre.office.typed.attachments import LARGEST
from tests.office.bringing import bring
from tests.sources.little_office import a_case, make_office

CASES = load_books()["cases"]


@pytest.fixture
def office(database: str, tmp_path: Path) -> str:
    bring(make_office(tmp_path / "office"), "sheet", [a_case()])
    return "little"


def _attach(name: str = "foto.png", content: bytes = b"bytes", number: str = "C1") -> object:
    return typed.attach("little", CASES, number, name, content, "Ana")


def test_a_file_comes_back_as_it_was_and_is_kept_once(office: str) -> None:
    first = typed.attach(office, CASES, "C1", "foto.png", b"\x89PNG\x00", "Ana")
    assert (first.kind, first.bytes, first.who, first.is_shown) == ("image/png", 5, "Ana", True)
    assert _attach(content=b"\x89PNG\x00") == first
    other = typed.attach(office, CASES, "C1", "carta.html", b"<script>", "Luis")
    assert not other.is_shown
    assert typed.attachments(office, CASES, "C1") == (first, other)
    assert typed.attachments(office, CASES, "C2") == ()
    assert typed.read_attachment(office, CASES, first.id) == (first, b"\x89PNG\x00")


def test_what_no_longer_is_what_was_kept_is_told(office: str, database: str) -> None:
    kept = typed.attach(office, CASES, "C1", "foto.png", b"bytes", "Ana")
    if connection.vendor == "postgresql":
        Content.objects.update(content=b"other")
    else:
        (path,) = (Path(database).parent / "attachments").rglob(kept.sha256)
        path.write_bytes(b"other")
    with pytest.raises(Hindered) as refused:
        typed.read_attachment(office, CASES, kept.id)
    assert refused.value.code == "attachment-damaged"
    # kept once more, it is whole again
    if connection.vendor == "sqlite":
        typed.attach(office, CASES, "C1", "otra.png", b"bytes", "Ana")
        assert typed.read_attachment(office, CASES, kept.id)[1] == b"bytes"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\fotos\\gotera.jpg", "gotera.jpg"),
        ("..bashrc", "bashrc"),
        ("factura\u202egpj.exe", "facturagpj.exe"),
        ("una\r\nX-Header: 1.txt", "unaX-Header: 1.txt"),
        (f"{'a' * 300}.pdf", f"{'a' * 116}.pdf"),
        ("照片.jpg", "照片.jpg"),
    ],
)
def test_hostile_names_are_only_names(office: str, name: str, kept: str) -> None:
    assert typed.attach(office, CASES, "C1", name, b"bytes", "Ana").name == kept


def test_what_is_not_kept(office: str) -> None:
    causes: dict[str, Callable[[], object]] = {
        "attachment-empty": lambda: _attach(content=b""),
        "attachment-large": lambda: _attach(content=bytes((LARGEST << 20) + 1)),
        "attachment-name": lambda: _attach("/.. \u202e/."),
        "no-item": lambda: _attach(number="C9"),
        "no-attachment": lambda: typed.read_attachment("little", CASES, 99),
    }
    for code, cause in causes.items():
        with pytest.raises(Fault) as refused:
            cause()
        assert refused.value.code == code
    with pytest.raises(NotFound):
        typed.read_attachment("little", load_books()["fees"], 1)
    assert typed.attachments(office, CASES, "C1") == ()
