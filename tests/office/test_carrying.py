"""A report's file of a closed month proves itself on a machine that has nothing else."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

import pytest

from cierre.close.carrying import read_file
from cierre.close.keys import FileKey
from cierre.fault import Fault
from cierre.office.archive import Archive
from cierre.office.closings import frozen_of
from tests.databases import PLACES
from tests.office.test_closing import archive, closed, folder, key  # noqa: F401 (the same office)

pytestmark = pytest.mark.parametrize("database", PLACES[:1], indirect=True)
Files = dict[str, bytes]


@pytest.fixture
def files(archive: Archive, key: FileKey) -> Files:  # noqa: F811
    """The files of the closed month, by name."""
    closed(archive, key)
    return {each.name: each.content for each in frozen_of("little", 2) if each.content is not None}


def test_each_file_is_what_was_closed(files: Files, key: FileKey) -> None:  # noqa: F811
    assert {name.rpartition(".")[2] for name in files} == {"pdf", "docx"}
    for name, content in files.items():
        told = read_file(name.rpartition(".")[2], content, key.public)
        assert (told.same, told.unlike) == (True, ()), name
        assert (told.entry.period, told.entry.number) == ("2026-08", 1)


def test_another_key_is_told(files: Files) -> None:
    told = read_file("pdf", files["file/office/office.pdf"], "ed25519:" + "0" * 64)
    assert [each.proof for each in told.unlike] == ["key"]


def test_a_number_that_was_changed_in_word_is_told(files: Files, tmp_path: Path) -> None:
    content = files["file/office/office.docx"]
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(changed, "w") as made:
        for name in given.namelist():
            part = given.read(name)
            if name == "word/document.xml":
                part, times = re.subn(rb">2<", b">7<", part, count=1)
                assert times == 1
            made.writestr(name, part)
    told = read_file("docx", changed.getvalue())
    assert not told.same
    assert [(each.code, each.about) for each in told.unlike] == [
        ("number-gone", "2"),
        ("number-added", "7"),
    ]


def test_a_statement_that_was_changed_is_told(files: Files) -> None:
    content = files["file/office/office.docx"]
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(changed, "w") as made:
        for name in given.namelist():
            part = given.read(name)
            made.writestr(name, part.replace(b"2", b"3") if "statement.json" in name else part)
    told = read_file("docx", changed.getvalue())
    assert ("proof", "statement/office.json", "content-changed") in [
        (each.code, each.about, each.proof) for each in told.unlike
    ]


@pytest.mark.parametrize("kind", ["pdf", "docx", "html"])
def test_a_file_of_no_closed_month_is_told(archive: Archive, kind: str) -> None:  # noqa: F811
    (draft,) = archive.drafts("little", "2026-08", ["office"])
    content = draft.rendered((kind,))[f"office.{kind}"]
    with pytest.raises(Fault, match="cierre"):
        read_file(kind, content)
    with pytest.raises(Fault, match="cierre"):
        read_file(kind, b"nothing")
