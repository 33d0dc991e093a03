from __future__ import annotations

import io
import subprocess
import sys
import time
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import get_args

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cierre.audit.document import Unreadable
from cierre.audit.finding import Language
from cierre.audit.readers import limits, read
from tests.audit.documents import every_format, excel, part, pdf, read_as, repacked, word

_FILES = every_format()
_WORD, _EXCEL = word(), excel()
_FEW = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
_MAIN, _SHEET = "word/document.xml", "xl/worksheets/sheet1.xml"
_PARTS = (_MAIN, "word/styles.xml", _SHEET, "xl/styles.xml", "xl/workbook.xml")
_LAUGHS = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha ha">%s]><x>&z;</x>' % b"".join(
    b'<!ENTITY %c "&%c;&%c;&%c;">' % (each, each - 1, each - 1, each - 1) for each in range(98, 123)
)
_MEGABYTES = 400
_NESTED = b"<w:tbl><w:tr><w:tc>"
_CLOSED = b"</w:tc></w:tr></w:tbl>"


def _pages(count: int) -> bytes:
    made = pikepdf.new()
    for _ in range(count):
        made.add_blank_page()
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def _locked() -> bytes:
    file = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf())) as made:
        made.save(file, encryption=pikepdf.Encryption(owner="a", user="b"))
    return file.getvalue()


def _deep_word(depth: int) -> bytes:
    body = part(_WORD, _MAIN)
    head, _, tail = body.partition(b"<w:p>")
    return repacked(_WORD, {_MAIN: head + _NESTED * depth + _CLOSED * depth + b"<w:p>" + tail})


def _archive() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("informe.txt", "63 quejas")
    return file.getvalue()


_REFUSED = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t\n", "empty"),
    "noise": (bytes(range(256)) * 40, "neither text"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), "picture"),
    "old-word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Word"),
    "locked-office": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password",
    ),
    "rich-text": (b"{\\rtf1 63}", "RTF"),
    "archive": (_archive(), "archive"),
    "locked-pdf": (_locked(), "password"),
    "scanned-pdf": (_pages(1), "OCR"),
    "long-pdf": (_pages(limits.PAGES + 1), "pages"),
    "cut-pdf": (pdf()[:3000], "damaged"),
    "cut-word": (_WORD[:3000], "damaged"),
    "cut-excel": (_EXCEL[:3000], "damaged"),
    "broken-word": (repacked(_WORD, {_MAIN: b"<w:document>"}), "damaged"),
    "laughing-word": (repacked(_WORD, {_MAIN: _LAUGHS}), "entities"),
    "laughing-excel": (repacked(_EXCEL, {"xl/styles.xml": _LAUGHS}), "entities"),
    "laughing-sheet": (repacked(_EXCEL, {_SHEET: _LAUGHS}), "entities"),
    "bomb-word": (repacked(_WORD, {_MAIN: b"<a>" + b" " * 60_000_000}), "larger"),
    "bomb-excel": (repacked(_EXCEL, {_SHEET: b"<a>" + b" " * 60_000_000}), "larger"),
    "deep-word": (_deep_word(100_000), "damaged|deep"),
    "deep-page": (b"<!doctype html>" + b"<div>" * 200_000 + b"63", "deep"),
    "long-text": (b"63 quejas\n" * 200_000, "longer"),
    "wide-table": (
        b"<!doctype html><table>" + b"<tr><td colspan=1000 rowspan=1000>5" * 1000, "cells",
    ),
    "scripts-only": (b"<!doctype html><script>var quejas = 63</script>", "no text"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "said"), _REFUSED.values(), ids=_REFUSED)
def test_a_file_that_cannot_be_read_is_refused(content: bytes, said: str, tmp_path: Path) -> None:
    started = time.monotonic()
    with pytest.raises(Unreadable, match=said):
        read_as(tmp_path, "a", content)
    assert time.monotonic() - started < 30


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no figures of memory here")
def test_a_bomb_takes_no_memory(tmp_path: Path) -> None:
    files = []
    for name in (
        "bomb-word",
        "bomb-excel",
        "laughing-word",
        "deep-word",
        "deep-page",
        "wide-table",
    ):
        files.append(tmp_path / name)
        files[-1].write_bytes(_REFUSED[name][0])
    program = (
        "import re, sys; from cierre.cli import app\n"
        "try: app(['audit', *sys.argv[1:]])\n"
        "except SystemExit as ended: print(ended.code)\n"
        "print(int(re.search(r'VmHWM:\\s*(\\d+)', open('/proc/self/status').read())[1]) // 1024)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *files],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
    )
    code, megabytes = ended.stdout.split()
    assert code == "2"
    assert int(megabytes) < _MEGABYTES


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no such file"):
        read(tmp_path / "nada.txt")
    with pytest.raises(Unreadable, match="not a file"):
        read(tmp_path)
    with pytest.raises(Unreadable, match="No existe"):
        read(tmp_path / "nada.txt", "es")


@pytest.mark.parametrize("ending", _FILES)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_damaged_file_is_read_or_refused(
    ending: str, tmp_path: Path, data: st.DataObject
) -> None:
    content = bytearray(_FILES[ending])
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), max_size=8)):
        content[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(content)))
    _read_or_refused(tmp_path / f"a.{ending}", bytes(content[:cut]) if cut % 2 else bytes(content))


@pytest.mark.parametrize(
    "name", [_MAIN, "word/styles.xml", _SHEET, "xl/styles.xml", "xl/workbook.xml"]
)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_damaged_part_is_read_or_refused(name: str, tmp_path: Path, data: st.DataObject) -> None:
    package = _WORD if name.startswith("word") else _EXCEL
    content = bytearray(part(package, name))
    digits = [place for place, byte in enumerate(content) if chr(byte) in '0123456789"']
    for place in data.draw(st.lists(st.sampled_from(digits), max_size=5)):
        content[place] = data.draw(st.sampled_from(list(b'0123456789-x ">')))
    _read_or_refused(tmp_path / "a", repacked(package, {name: bytes(content)}))


def _read_or_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    for language in get_args(Language):
        with suppress(Unreadable):
            assert read(path, language).blocks
